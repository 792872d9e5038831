#pragma once

#include "core/guideline/catalogue.h"
#include "core/project/record.h"

#include <QString>

/// What people call the tables, fields and choices of a project, in the language of the window.
namespace kyodo {

/// Empty for a table that does not exist.
[[nodiscard]] QString tableLabel(QAnyStringView table);
/// Empty for a field that does not exist.
[[nodiscard]] QString fieldLabel(QAnyStringView table, QAnyStringView field);
/// The word for a choice: from the program's own wording or, where the guideline names it (kinds of party,
/// principles, models, steps), from the catalogue. Empty for a key that does not exist.
[[nodiscard]] QString choiceLabel(const Catalogue& catalogue, Language language, QAnyStringView table,
                                  const FieldInfo& field, const QString& key);

} // namespace kyodo
