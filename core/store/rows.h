#pragma once

#include "core/project/tables.h"
#include "core/store/database.h"

#include <functional>

namespace kyodo {

/// Names a row without knowing its type.
struct RowName {
    QString table;
    QString row;

    friend bool operator==(const RowName&, const RowName&) = default;
    friend size_t qHash(const RowName& name, size_t seed = 0)
    {
        return qHashMulti(seed, name.table, name.row);
    }
};

/// One row to be written or removed.
struct RowWrite {
    enum class Kind { Insert, Update, Remove };
    Kind kind = Kind::Update;
    const ProjectTable* table = nullptr;
    Id row;
    const Row* value =
        nullptr; ///< lives in the project that the difference was taken from; null when removed
};

/// What has to be written to get from one value to the other: removals last, so that nothing hangs in the
/// air.
[[nodiscard]] QList<RowWrite> difference(const Project& before, const Project& after);

/// Carries the writes out inside the caller's transaction.
Result<void> writeRows(Database& database, const QList<RowWrite>& writes);

/// Is told of each row that is read: all the table's columns in order.
using RowWitness = std::function<void(QLatin1StringView table, const RowCells& row)>;

/// Reads a table into the project, replacing what was there; columns that the version of the schema lacks
/// keep what a new row has. A value that does not fit its field means the file was damaged or altered:
/// FileDamaged, naming table and column in the detail.
Result<void> readTable(Database& database, const ProjectTable& table, Project& project, int version,
                       const RowWitness& witness = {});
/// The same for some rows alone, which may have come, changed or gone: what a step back or forth takes, be
/// the table never so long.
Result<void> readRows(Database& database, const ProjectTable& table, const QSet<Id>& rows, Project& project,
                      int version);
/// Every table that the version of the schema has.
[[nodiscard]] Result<Project> readProject(Database& database, int version, const RowWitness& witness = {});

/// The value of a field as the database holds it, made into the field's own type again.
[[nodiscard]] Result<QVariant> fieldFromStored(const FieldInfo& field, const QVariant& stored);

} // namespace kyodo
