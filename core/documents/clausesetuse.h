#pragma once

#include "core/documents/clauseset.h"

namespace kyodo {

/// The set that the project uses, as it said when it was taken; null when it uses none.
[[nodiscard]] const ClauseSetUse* usedClauseSet(const Project& project);

/// A set of what the project has of its own in clauses, annexes and style, under that heading (all of
/// `heading` but these three and the version of the library). A heading without a key gets a new one. What
/// checkClauseSet() refuses is refused.
[[nodiscard]] Result<ClauseSet> makeClauseSet(const Project& project, const ClauseLibrary& library,
                                              const ClauseSet& heading, IdSource& ids);
/// The heading of the edition that follows the set in use, at least `number`; without one, of a first
/// edition.
[[nodiscard]] ClauseSet nextEdition(const Project& project, QDate on, int number = 1);

/// What becomes of a piece of the project when it takes a set.
struct SetChange {
    enum class Part { Clause, Annex, AnnexOrder, Style };
    enum class Effect {
        Taken,   ///< as the set has it
        Kept,    ///< as the project has it, though the set would have it otherwise
        Clashed, ///< kept, though the new edition changes it as well
    };
    Part part = Part::Clause;
    Effect effect = Effect::Taken;
    QString key; ///< of clause or annex, or the field of the agreement's terms
    Text title;  ///< of clause or annex

    friend bool operator==(const SetChange&, const SetChange&) = default;
};

/// Lets the project use a set. Of a set that it uses already in another edition, what the project has changed
/// since stays and the rest follows the new edition; of any other set, clauses, annexes and style become
/// those of the set. Facts, remarks and annexes with files stay in either case. Returns all that changes, and
/// all that was kept although the set says otherwise.
QList<SetChange> takeClauseSet(Project& project, const ClauseSet& set, const ClauseLibrary& library, QDate on,
                               IdSource& ids);

/// A change in one line: 条項「目的」：ひな形のとおりにします。 `style`: what the field of a Style is called.
[[nodiscard]] QString setChangeInWords(const SetChange& change, const QString& style, Language language);

} // namespace kyodo
