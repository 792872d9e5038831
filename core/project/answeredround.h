#pragma once

#include "core/project/project.h"

namespace kyodo {

/// What rests on what a round asks and on its scale: it would mean something else if those changed.
struct RoundUse {
    int parties = 0;  ///< that have answered or written anything
    int released = 0; ///< of their sheets, those that the others may see
    int scores = 0;
    int agreed = 0; ///< scores agreed on together
    int forms = 0;  ///< parties that a reply form was made for

    [[nodiscard]] bool isAnswered() const { return parties > 0 || agreed > 0; }
    [[nodiscard]] bool isScored() const { return scores > 0 || agreed > 0; }
};
[[nodiscard]] RoundUse roundUse(const Project& project, const Id& round);

/// Whether somebody has answered a question, or the parties have concluded something on it.
[[nodiscard]] bool isAnswered(const Project& project, const Id& question);

/// A round of the same kind with the same scale and questions, as the last one: nothing of it is dated or
/// answered yet. Null for a round that does not exist.
Id addRoundLike(Project& project, const Id& round, const QString& title, IdSource& ids);

/// Takes all scores of a round back, so that it can be answered on another scale. Reasons, remarks and
/// conclusions stay; sheets that lose a score are no longer finished, nor seen by others.
void withdrawScores(Project& project, const Id& round);

} // namespace kyodo
