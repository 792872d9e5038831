#include "tests/support/printing.h"
#include "tests/support/tempproject.h"

#include "core/store/database.h"
#include "core/store/digest.h"

#include <QFileInfo>

using namespace kyodo;
using namespace kyodo::test;

namespace {

const QString kName = QStringLiteral("事業.kyodo");

/// The changeset of these statements in a database of their own.
QByteArray recorded(const QByteArray& schema, const QByteArray& table, const QByteArray& statements)
{
    auto database = Database::open(QString(), OpenMode::Memory);
    REQUIRE(database);
    REQUIRE(database->run(schema));
    const auto recording = Recording::start(*database, {table});
    REQUIRE(recording);
    REQUIRE(database->run(statements));
    const auto changes = recording->changeset();
    REQUIRE(changes);
    return *changes;
}

/// A file whose last edit claims to have made these changes, its digest fitting.
std::unique_ptr<ProjectFile> forged(Bench& bench, const QByteArray& changes)
{
    auto file = bench.newFile(kName);
    REQUIRE(file->edit(QStringLiteral("名称"), [](Project& project) -> Result<void> {
        project.info.title = QStringLiteral("二");
        return {};
    }));
    const QString entry = file->history().last().id.text();
    file.reset();
    auto database = Database::open(bench.path(kName), OpenMode::ReadWrite);
    REQUIRE(database);
    const QSet<RowName> rows{{QStringLiteral("history"), entry}};
    Digest digest;
    REQUIRE(digest.forget(*database, rows));
    auto statement = Statement::prepare(*database, "UPDATE \"history\" SET \"changes\"=? WHERE \"id\"=?");
    REQUIRE(statement);
    statement->bind(1, changes);
    statement->bind(2, entry);
    REQUIRE(statement->finish());
    REQUIRE(digest.learn(*database, rows));
    REQUIRE(digest.store(*database));
    return bench.reopen(kName);
}

} // namespace

TEST_CASE("changes that the program never made are refused, in the history and in undoing", "[store][forged]")
{
    Bench bench;
    QByteArray changes;
    SECTION("to a table that is not the project's")
    {
        changes = recorded("CREATE TABLE digest (id TEXT PRIMARY KEY, x)", "digest",
                           "INSERT INTO digest VALUES ('6f9619ff-8b86-4d01-b42d-00cf4fc964ff', 1)");
    }
    SECTION("to a table that is nowhere")
    {
        changes = recorded("CREATE TABLE \"a\"\"b\" (id TEXT PRIMARY KEY, x)", "a\"b",
                           "INSERT INTO \"a\"\"b\" VALUES ('6f9619ff-8b86-4d01-b42d-00cf4fc964ff', 1)");
    }
    SECTION("no changes at all but noise")
    {
        changes = QByteArray(200, '\x54');
    }
    SECTION("cut off")
    {
        changes = recorded("CREATE TABLE tasks (id TEXT PRIMARY KEY, x)", "tasks",
                           "INSERT INTO tasks VALUES ('6f9619ff-8b86-4d01-b42d-00cf4fc964ff', 'long text')");
        changes.chop(5);
    }
    const auto file = forged(bench, changes);
    const Project before = file->project();
    const auto undone = file->undo();
    REQUIRE_FALSE(undone);
    INFO(undone.error().detail.toStdString());
    CHECK(undone.error().code == ErrorCode::FileDamaged);
    CHECK(undone.error().message.contains(kName));
    CHECK(file->project() == before);
    CHECK(file->history().size() == 2);
    static_cast<void>(file->changesOf(file->history().last().id));
    CHECK(file->edit(QStringLiteral("続き"), [](Project& project) -> Result<void> {
        project.info.title = QStringLiteral("三");
        return {};
    }));
}

TEST_CASE("a changeset with any byte changed, or cut off anywhere, does no harm", "[store][forged]")
{
    Bench bench;
    auto file = bench.newFile(kName);
    const auto rename = [](Project& project) -> Result<void> {
        project.info.title += QStringLiteral("と名称");
        return {};
    };
    REQUIRE(file->edit(QStringLiteral("名称"), rename));
    const QByteArray whole = [&] {
        auto database = Database::open(bench.path(kName), OpenMode::ReadOnly);
        REQUIRE(database);
        const auto changes = History::changesOf(*database, file->history().last().id);
        REQUIRE(changes);
        return *changes;
    }();
    REQUIRE(readChangeset(whole));
    REQUIRE(whole.size() > 50);
    for (qsizetype i = 0; i < whole.size(); ++i) {
        static_cast<void>(readChangeset(whole.left(i)));
        for (const char value : {'\0', 'T', 'P', '\x7f', '\x12', '\x17'}) {
            QByteArray changed = whole;
            changed[i] = value;
            const auto read = readChangeset(changed);
            CHECK((read || read.error().code == ErrorCode::FileDamaged));
            if (read)
                static_cast<void>(History::fieldChanges(changed));
        }
    }
}

TEST_CASE("a change with more columns than its table has is refused by the history's view", "[store][forged]")
{
    Bench bench;
    QByteArray columns = "id TEXT PRIMARY KEY";
    QByteArray values = "'6f9619ff-8b86-4d01-b42d-00cf4fc964ff'";
    for (int i = 0; i < 60; ++i) {
        columns += ",c" + QByteArray::number(i);
        values += ",'x'";
    }
    const auto file = forged(bench, recorded("CREATE TABLE tasks (" + columns + ")", "tasks",
                                             "INSERT INTO tasks VALUES (" + values + ")"));
    const auto changes = file->changesOf(file->history().last().id);
    REQUIRE_FALSE(changes);
    CHECK(changes.error().code == ErrorCode::FileDamaged);
}
