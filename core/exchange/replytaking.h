#pragma once

#include "core/exchange/reply.h"
#include "core/project/asked.h"
#include "core/project/project.h"

namespace kyodo {

/// How a reply stands to the project it has come to.
enum class ReplyStanding {
    Fresh,          ///< nothing would be lost by taking it in
    SameAgain,      ///< this very reply, or all that it says, is there already
    Different,      ///< that party's sheet holds something else
    OtherQuestions, ///< what is asked, or the scale, has changed since the form was made
    OtherRound,     ///< a round that this project does not have
    OtherParty,     ///< a party that does not take part
    OtherProject,
    Altered, ///< it is not as the form saved it
};
template<>
struct EnumKeys<ReplyStanding> {
    static constexpr std::array<std::string_view, 8> keys{"fresh",           "same-again",  "different",
                                                          "other-questions", "other-round", "other-party",
                                                          "other-project",   "altered"};
};

/// A field in which the reply says something else than the sheet.
struct ReplyDifference {
    Id question;   ///< null: a field of the sheet itself
    QString field; ///< as in Sheet or Answer
    QVariant before;
    QVariant after;

    friend bool operator==(const ReplyDifference&, const ReplyDifference&) = default;
};

/// A reply looked at beside the project; nothing has been taken over.
struct ReplyLook {
    ReplyStanding standing = ReplyStanding::Fresh;
    QString sentence; ///< what it is and what to do, for the user
    /// All that taking it in would change; empty where it cannot be taken in.
    QList<ReplyDifference> differences;
    /// Places in Reply::answers that cannot be taken: the question is gone, or it is asked in other words or
    /// on another scale now, so that nobody knows whether the answer would be the same.
    QList<qsizetype> left;
    /// Something that is there now would be replaced.
    bool overwrites = false;

    /// Whether it can be taken in at all.
    [[nodiscard]] bool takeable() const;
};

/// `asked`: what the reply's round asks now.
[[nodiscard]] ReplyLook checkReply(const Reply& reply, const Project& project, const AskedDigests& asked);

/// Writes a reply into its party's sheet. What cannot be taken (ReplyLook::left) is passed over; a sheet
/// that others may see stays so, any other does not become so. Refused, with the sentence of checkReply(),
/// for a reply that is none of this project's, and for one that replaces something unless `overwrite` says
/// so.
[[nodiscard]] Result<void> takeReply(Project& project, const Reply& reply, const AskedDigests& asked,
                                     bool overwrite, IdSource& ids);

} // namespace kyodo
