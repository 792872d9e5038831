#pragma once

#include "core/documents/clauselibrary.h"
#include "core/project/project.h"

namespace kyodo {

/// An annex as it stands in this project.
struct ChosenAnnex {
    QString key;
    Text title;
    AnnexState state = AnnexState::Library;
    QString text; ///< of an own annex
    Id choice;    ///< the project's row about it, where there is one
};

/// Every annex that this project has, those left out among them, in order: the project's rows give it;
/// annexes of the library without a row follow the last of the library's.
[[nodiscard]] QList<ChosenAnnex> allAnnexes(const Project& project, const ClauseLibrary& library,
                                            const ClauseFacts& facts);

/// Those that are annexed.
[[nodiscard]] QList<ChosenAnnex> printedAnnexes(const Project& project, const ClauseLibrary& library,
                                                const ClauseFacts& facts);

// Changes to the value. `annexes` is what allAnnexes() gives for it; from the first change on the project has
// a row for each, so that their order is its own.

/// Moves an annex by one place: -1 up, 1 down. False when it is the first or the last already.
bool moveAnnex(Project& project, const QList<ChosenAnnex>& annexes, qsizetype index, int by, IdSource& ids);
/// Leaves an annex of the library out, or takes it in again.
void leaveOutAnnex(Project& project, const QList<ChosenAnnex>& annexes, qsizetype index, bool out,
                   IdSource& ids);
/// A new annex of one's own at the end.
Id addOwnAnnex(Project& project, const QList<ChosenAnnex>& annexes, const QString& title, IdSource& ids);

} // namespace kyodo
