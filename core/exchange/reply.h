#pragma once

#include "core/project/record.h"

#include "core/base/result.h"

#include <QByteArray>

namespace kyodo {

/// An answer as it came in a reply.
struct ReplyAnswer : Row {
    Id question;
    std::optional<int> score;
    bool notApplicable = false;
    QString reason;
    QString remark;
    QString asked; ///< digest of the question and its scale, as it was read (AskedDigests::each)

    friend bool operator==(const ReplyAnswer&, const ReplyAnswer&) = default;
    static RecordInfo describe();
};

/// What a party wrote into its reply form (core/documents/replyform.h), as the form saved it.
struct Reply : Row {
    Id project;
    Id round;
    Id party;
    QString projectTitle; ///< these three for people who hold a reply in their hands
    QString roundTitle;
    QString partyName;
    QString questions; ///< digest of what was asked
    QDate form;        ///< the day the form was made
    QString respondent;
    QDate filledOn;
    QList<ReplyAnswer> answers; ///< one for each question of the form, in its order
    QString shared;
    QString different;
    QString improve;
    QString check; ///< replyCheck() of it, if nobody has changed it since

    friend bool operator==(const Reply&, const Reply&) = default;
    static RecordInfo describe();
};

inline constexpr qsizetype kLargestReply = 1024 * 1024; ///< bytes

/// The digest over all that a reply holds. It finds accidents and edits by hand; it does not stop a forger.
[[nodiscard]] QString replyCheck(const Reply& reply);

/// Reads a *.kyodo-reply file strictly: UTF-8 JSON of the format "kyodo-reply" with every field in its type
/// and nothing besides, texts that can be stored and are not longer than the form lets them be, no question
/// twice. Whether the check value is right is not looked at here. Errors: those of readJsonFile(), each with
/// a sentence that names the place and says what to do.
[[nodiscard]] Result<Reply> readReply(const QByteArray& json);

/// A reply as the form writes it.
[[nodiscard]] QByteArray replyToJson(const Reply& reply);

} // namespace kyodo
