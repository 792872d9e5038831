#pragma once

#include "ui/support/fieldoptions.h"

#include <QSet>

namespace kyodo {

/// Fields that a new row begins with.
using Presets = QList<std::pair<QString, QVariant>>;

/// Why no row can be added to a table yet (it belongs to rows of another table, and there are none); empty
/// when one can.
[[nodiscard]] QString whyNoRow(const Project& project, QAnyStringView table);

/// Inserts a row before `index` (the end if beyond it) with its key, its presets, what must not be empty and
/// what a row of this kind starts out with (a party's label, the guideline's questions of a review round).
/// Null when whyNoRow(). Places are left to be settled at the end of the edit.
Id insertRow(Project& project, QAnyStringView table, qsizetype index, const Presets& presets,
             const FieldWords& words, IdSource& ids);

/// Inserts a copy of a row, and of everything that belongs to it, after it. Null when there is no such row.
Id duplicateRow(Project& project, QAnyStringView table, const Id& id, IdSource& ids);
/// The same for several rows at once: their copies, in the order of the list, stand together after the last
/// of them. The ids of the copies.
QList<Id> duplicateRows(Project& project, QAnyStringView table, const QSet<Id>& rows, IdSource& ids);

} // namespace kyodo
