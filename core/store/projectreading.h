#pragma once

#include "core/project/project.h"
#include "core/store/database.h"

#include <QDateTime>

namespace kyodo {

/// FileMissing, FileUnreadable or FileForeign where no project file can be at a path, told without opening
/// it.
[[nodiscard]] Result<void> checkPlace(const QString& path);

/// The value in a database, and whether it is what the program wrote.
struct CheckedValue {
    int version = 0; ///< of the schema
    Project project;
    /// FileDamaged when the content does not fit its digest, or holds what the program never writes.
    Result<void> intact;
    QDateTime changedAt; ///< of the last entry of the history, UTC; invalid for none
};
/// Looks a database over in the order that files from strangers ask for (schema, length, pages), then reads
/// it and holds it against its digest. Errors: FileForeign, FileNewer, FileDamaged and those of SQLite.
[[nodiscard]] Result<CheckedValue> readChecked(Database& database);

/// What a file holds that is only looked at.
struct SeenProject {
    Project project;
    QDateTime changedAt; ///< UTC
};
/// Reads a file without leaving a trace: no lock beside it, nothing of an unfinished write taken back, no
/// journal left. FileDamaged also where the content does not fit its digest. May run on any thread.
[[nodiscard]] Result<SeenProject> readUntouched(const QString& path, int patience = 50);

} // namespace kyodo
