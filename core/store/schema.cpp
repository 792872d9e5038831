#include "core/store/schema.h"

#include "core/project/tables.h"
#include "core/store/digest.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <sqlite3.h>

#include <algorithm>
#include <mutex>

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::store)
};

Result<QByteArray> schemaScript(int version)
{
    QFile file(QStringLiteral(":/schema/%1.sql").arg(version));
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Internal,
                     //: プログラムの一部が欠けています。入れ直してください。
                     Tr::tr("A part of the program is missing. Please install it again."), file.fileName()};
    }
    return file.readAll();
}

Result<void> applyScript(Database& database, int version)
{
    const auto script = schemaScript(version);
    if (!script)
        return script.error();
    if (const auto applied = database.run(*script); !applied)
        return applied;
    return database.run(QByteArray("PRAGMA user_version=") + QByteArray::number(version));
}

/// Every word of the schema, which is the same in every file of a version.
Result<QByteArray> schemaText(Database& database)
{
    auto statement = Statement::prepare(database, "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE "
                                                  "name NOT LIKE 'sqlite_stat%' ORDER BY name");
    if (!statement)
        return statement.error();
    QByteArray text;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return text;
        for (int column = 0; column < 4; ++column)
            text.append(statement->bytes(column)).append('\0');
    }
}

Result<QByteArray> makeSchemaText(int version)
{
    auto model = Database::open(QString(), OpenMode::Memory);
    if (!model)
        return model.error();
    for (int step = 1; step <= version; ++step) {
        if (const auto applied = applyScript(*model, step); !applied)
            return applied.error();
    }
    return schemaText(*model);
}

/// Kept, for thousands of files may be looked at one after the other, and by several threads. The text and
/// no hash of it: to compare costs a hundredth of hashing.
Result<QByteArray> expectedSchemaText(int version)
{
    static std::mutex guard;
    static QHash<int, QByteArray> known;
    const std::lock_guard lock(guard);
    if (const QByteArray made = known.value(version); !made.isEmpty())
        return made;
    const auto made = makeSchemaText(version);
    if (made)
        known.insert(version, *made);
    return made;
}

/// Tables that got columns after this version.
QList<QByteArray> widenedTables(int version)
{
    QList<QByteArray> names;
    for (const ProjectTable& table : projectTables()) {
        const QList<FieldInfo>& fields = table.record->fields;
        const bool wider = std::any_of(fields.begin(), fields.end(),
                                       [version](const FieldInfo& field) { return field.since > version; });
        if (wider && isInSchema(table.name(), version))
            names.append(QByteArray(table.name().data(), table.name().size()));
    }
    return names;
}

} // namespace

bool isInSchema(QAnyStringView table, int version)
{
    const ProjectTable* found = projectTable(table);
    return found && found->record->since <= version;
}

QList<QByteArray> recordedTables(int version)
{
    QList<QByteArray> names;
    for (const ProjectTable& table : projectTables()) {
        if (isInSchema(table.name(), version))
            names.append(QByteArray(table.name().data(), table.name().size()));
    }
    return names;
}

Result<void> createSchema(Database& database)
{
    if (const auto set = database.run("PRAGMA application_id=" + QByteArray::number(kApplicationId)); !set)
        return set;
    for (int version = 1; version <= kSchemaVersion; ++version) {
        if (const auto applied = applyScript(database, version); !applied)
            return applied;
    }
    return {};
}

Result<int> recogniseSchema(Database& database)
{
    const auto application = database.number("PRAGMA application_id");
    if (!application)
        return application.error();
    if (*application != kApplicationId)
        return sqliteError(SQLITE_NOTADB, database.path(),
                           QStringLiteral("application_id %1").arg(*application));
    const auto version = database.number("PRAGMA user_version");
    if (!version)
        return version.error();
    if (*version > kSchemaVersion) {
        return Error{
            ErrorCode::FileNewer,
            //: 「%1」は新しい版の協働手帳で作られています。プログラムを新しくしてから開いてください。
            Tr::tr(
                "\"%1\" was made with a newer version of Kyodo Techo. Please update the program to open it.")
                .arg(QFileInfo(database.path()).fileName()),
            QStringLiteral("schema version %1").arg(*version)};
    }
    if (*version < 1)
        return sqliteError(SQLITE_CORRUPT, database.path(),
                           QStringLiteral("schema version %1").arg(*version));
    const auto expected = expectedSchemaText(static_cast<int>(*version));
    const auto found = schemaText(database);
    if (!expected)
        return expected.error();
    if (!found)
        return found.error();
    if (*expected != *found)
        return sqliteError(SQLITE_CORRUPT, database.path(), QStringLiteral("the schema was altered"));
    return static_cast<int>(*version);
}

Result<void> migrateSchema(Database& database, int from)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    for (int version = from + 1; version <= kSchemaVersion; ++version) {
        if (const auto applied = applyScript(database, version); !applied)
            return applied;
    }
    if (const auto renewed = Digest::renew(database, widenedTables(from)); !renewed)
        return renewed;
    return transaction->commit();
}

} // namespace kyodo
