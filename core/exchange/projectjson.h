#pragma once

#include "core/base/result.h"
#include "core/project/project.h"

#include <QByteArray>
#include <QHash>

namespace kyodo {

/// The whole project as JSON: UTF-8, two spaces, tables and fields in the order of their description, every
/// field written. Export, import and export again give the same bytes.
///
/// The form is described by resources/schema/project.schema.json (draft 2020-12), which jsonSchema() makes.
///
/// This form is without the contents of attachments: enough to compare, and for a project that has none.
[[nodiscard]] QByteArray exportJson(const Project& project);

/// The most that one JSON file may hold.
inline constexpr qint64 kLargestJson = qint64{512} * 1024 * 1024;

/// The same with the contents of the attachments, in base64. Refused when that would be more than
/// kLargestJson; otherwise the errors of `contents`.
[[nodiscard]] Result<QByteArray> exportJson(const Project& project, const ContentSource& contents);

/// What the attachments of an imported project hold, by their hash.
using ImportedContents = QHash<QString, QByteArray>;

/// Reads what exportJson() wrote, or a hand-made file that leaves out fields at their default, positions or
/// ids of rows that nothing refers to. InvalidData or FileForeign with the line, or the JSON pointer, of the
/// first thing that is wrong; FileNewer for a later version of the form. Unknown keys, and keys that
/// stand twice in one object, are refused: nothing is dropped in silence. So are contents that are not what
/// their hash or an attachment says, and attachments without content. Where `contents` is null, a project
/// with attachments is refused.
[[nodiscard]] Result<Project> importJson(const QByteArray& json, IdSource& ids,
                                         ImportedContents* contents = nullptr);

/// The JSON Schema of the form, made from the fields' description.
[[nodiscard]] QByteArray jsonSchema();

} // namespace kyodo
