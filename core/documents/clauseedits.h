#pragma once

#include "core/documents/clausechoice.h"

namespace kyodo {

// What can be done with the clauses of a project, as changes to its value: each leaves nothing behind that
// says the same as the library would.

/// Whether an edit leaves its clause as the library has it.
[[nodiscard]] bool saysNothing(const ClauseEdit& edit);

/// The texts of a clause in the language of the numbering; a title or text equal to the library's counts as
/// not changed. `text` as in typedParagraphs().
void writeClause(Project& project, const ChosenClause& clause, const Numbering& numbering,
                 const QString& title, const QString& text, IdSource& ids);

/// The text of a clause as it is edited in the language of the numbering.
[[nodiscard]] QString clauseText(const Project& project, const ChosenClause& clause,
                                 const Numbering& numbering);

/// Takes the wording back to the library's; order and the like stay. Nothing for an own clause.
void restoreClause(Project& project, const ChosenClause& clause);

/// Leaves a clause out, or takes it in again. An own clause that is left out is not printed but kept.
void leaveOut(Project& project, const ChosenClause& clause, bool out, IdSource& ids);

/// A new clause of one's own, right after another (null: before the last clause).
Id addOwnClause(Project& project, const QList<ChosenClause>& clauses, const ChosenClause* after,
                const QString& title, IdSource& ids);

/// A clause of the library that would not apply by itself.
void addLibraryClause(Project& project, const QString& key, IdSource& ids);

/// Takes an own clause away, or one that was added from the library.
void removeClause(Project& project, const ChosenClause& clause);

/// Moves a clause by one place among `clauses` (allClauses()): -1 up, 1 down. False when it is the first or
/// the last already.
bool moveClause(Project& project, const QList<ChosenClause>& clauses, qsizetype index, int by, IdSource& ids);

/// Which principle and which of the eight things to agree an own clause serves.
void serveClause(Project& project, const ChosenClause& clause, std::optional<Principle> principle,
                 std::optional<AgreementItem> item);

} // namespace kyodo
