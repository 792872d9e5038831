#pragma once

#include "core/base/result.h"
#include "core/project/project.h"

#include <QByteArray>

namespace kyodo {

/// The whole project as JSON: UTF-8, two spaces, tables and fields in the order of their description, every
/// field written. Export, import and export again give the same bytes.
///
/// The form is described by resources/schema/project.schema.json (draft 2020-12), which jsonSchema() makes.
[[nodiscard]] QByteArray exportJson(const Project& project);

/// Reads what exportJson() wrote, or a hand-made file that leaves out fields at their default, positions or
/// ids of rows that nothing refers to. InvalidData or FileForeign with the line, or the JSON pointer, of the
/// first thing that is wrong; FileNewer for a later version of the form. Unknown keys, and keys that
/// stand twice in one object, are refused: nothing is dropped in silence.
[[nodiscard]] Result<Project> importJson(const QByteArray& json, IdSource& ids);

/// The JSON Schema of the form, made from the fields' description.
[[nodiscard]] QByteArray jsonSchema();

} // namespace kyodo
