#pragma once

#include "core/documents/clauseset.h"

namespace kyodo {

// Sets of clauses as files, and the folder in which a user keeps those at hand.

/// Reads one file; the error names it.
[[nodiscard]] Result<ClauseSet> readClauseSet(const QString& path, const ClauseLibrary& library);
/// Whole or not at all.
[[nodiscard]] Result<void> writeClauseSet(const QString& path, const ClauseSet& set);

struct StoredSet {
    QString path;
    ClauseSet set;
};
struct BrokenSet {
    QString path;
    Error error;
};
/// What a folder holds; files that are no sets are told, not hidden.
struct StoredSets {
    QList<StoredSet> sets; ///< by name, the newest edition of each first
    QList<BrokenSet> broken;

    /// The newest edition of a set; null when there is none.
    [[nodiscard]] const StoredSet* newest(const Id& key) const;
    [[nodiscard]] const StoredSet* find(const Id& key, int number) const;
};
/// Nothing for a folder that is not there. Links are not followed: nothing is read from elsewhere.
[[nodiscard]] StoredSets storedClauseSets(const QString& folder, const ClauseLibrary& library);

/// How a set stands to those that are there.
enum class SetArrival {
    New,       ///< a set that was not there in any edition
    Newer,     ///< a later edition than all that were there
    Older,     ///< an earlier edition than one that is there
    Same,      ///< it is there already
    Different, ///< this edition is there, with other content
};
[[nodiscard]] SetArrival arrivalOf(const ClauseSet& set, const StoredSets& stored);

/// Puts a set into the folder, in the place of the same edition if there is one.
[[nodiscard]] Result<void> storeClauseSet(const QString& folder, const ClauseSet& set);
/// Takes a file out of the folder. Refused for one that is not in it.
[[nodiscard]] Result<void> removeClauseSet(const QString& folder, const QString& path);

} // namespace kyodo
