#pragma once

#include "core/base/result.h"
#include "core/project/tables.h"

#include <QSet>

namespace kyodo {

/// Removes a row together with everything that belongs to it, and clears what only points to it.
/// False when there is no such row (nothing changes) or the table holds a single row.
bool removeRow(Project& project, QAnyStringView table, const Id& id);
/// The same for several rows at once, in one walk through the project. Ids that are not there are passed
/// over.
bool removeRows(Project& project, QAnyStringView table, const QSet<Id>& ids);

/// Gives rows whose place contradicts the order of their list a position that fits, changing as few rows
/// as possible: moving one row of 2,000 touches one.
void settlePositions(Project& project);

/// In yen. Far above any collaboration, and the sum of nine million of them can still be counted.
inline constexpr qint64 kLargestAmount = 999'999'999'999;

/// Whether the value can be kept: keys present and unique, required references there and pointing at rows,
/// texts well formed (no lone surrogate, no control character but line feed and tab), amounts at most
/// kLargestAmount either way, numbers finite, years of four digits, positions in order.
/// The error names table, row and field; its detail is a JSON pointer. With `before`, a value known to be
/// good, only the tables that differ from it are looked at (references into rows removed from other tables
/// are then left to the store's foreign keys).
Result<void> validate(const Project& project, const Project* before = nullptr);

} // namespace kyodo
