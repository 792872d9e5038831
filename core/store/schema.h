#pragma once

#include "core/store/database.h"

#include <QList>

namespace kyodo {

/// "KyTe" in the file's header: how a project file is told from any other SQLite file.
inline constexpr qint64 kApplicationId = 0x4B795465;
/// The schema that this program writes.
inline constexpr int kSchemaVersion = 5;

/// Whether a table of the project is there in this version of the schema.
[[nodiscard]] bool isInSchema(QAnyStringView table, int version);
/// The tables whose changes make the history, as far as the version has them.
[[nodiscard]] QList<QByteArray> recordedTables(int version = kSchemaVersion);

/// Lays the present schema into an empty database, inside the caller's transaction.
Result<void> createSchema(Database& database);

/// Which schema version the database has, after making sure it is one of ours and exactly what we would have
/// made: FileForeign (another program's, or none), FileNewer, FileDamaged (ours, but the schema was altered).
[[nodiscard]] Result<int> recogniseSchema(Database& database);

/// Brings an older version up to the present one in one transaction, the digest of what became wider with it.
Result<void> migrateSchema(Database& database, int from);

} // namespace kyodo
