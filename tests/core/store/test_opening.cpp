#include "tests/support/printing.h"
#include "tests/support/tempproject.h"

#include "core/store/database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace kyodo;
using namespace kyodo::test;

namespace {

Error refusal(Bench& bench, const QString& name, Access access = Access::Edit)
{
    const auto opened = ProjectFile::open(bench.path(name), access, bench.context());
    REQUIRE_FALSE(opened);
    CHECK_FALSE(opened.error().message.isEmpty());
    return opened.error();
}

void sql(const QString& path, const QByteArray& script)
{
    auto database = Database::open(path, OpenMode::Create);
    REQUIRE(database);
    const auto run = database->run(script);
    if (!run)
        FAIL(run.error().detail.toStdString());
}

} // namespace

TEST_CASE("files that are not ours are refused, each with its reason", "[store][opening]")
{
    Bench bench;
    const auto name = QStringLiteral("x.kyodo");

    SECTION("missing")
    {
        CHECK(refusal(bench, QStringLiteral("ない.kyodo")).code == ErrorCode::FileMissing);
    }
    SECTION("a folder")
    {
        REQUIRE(QDir().mkpath(bench.path(name)));
        CHECK(refusal(bench, name).code == ErrorCode::FileUnreadable);
    }
    SECTION("empty")
    {
        Bench::writeBytes(bench.path(name), "");
        CHECK(refusal(bench, name).code == ErrorCode::FileForeign);
    }
    SECTION("a picture")
    {
        Bench::writeBytes(bench.path(name), QByteArray::fromHex("89504e470d0a1a0a") + QByteArray(4000, 'x'));
        CHECK(refusal(bench, name).code == ErrorCode::FileForeign);
    }
    SECTION("another program's database")
    {
        sql(bench.path(name), "CREATE TABLE parties (id TEXT)");
        CHECK(refusal(bench, name).code == ErrorCode::FileForeign);
    }
    SECTION("ours, from a newer program")
    {
        bench.newFile(name).reset();
        sql(bench.path(name), "PRAGMA user_version=999");
        CHECK(refusal(bench, name).code == ErrorCode::FileNewer);
    }
    SECTION("ours, with a schema that was altered")
    {
        bench.newFile(name).reset();
        sql(bench.path(name), "CREATE TABLE more (x)");
        CHECK(refusal(bench, name).code == ErrorCode::FileDamaged);
    }
    SECTION("an endless view in a file that calls itself ours")
    {
        sql(bench.path(name),
            "PRAGMA application_id=1266242661; PRAGMA user_version=1;"
            "CREATE VIEW project AS WITH RECURSIVE r(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM r) "
            "SELECT x AS id FROM r");
        CHECK(refusal(bench, name).code == ErrorCode::FileDamaged);
    }
}

TEST_CASE("a refused file is left byte for byte as it was, with nothing beside it", "[store][opening]")
{
    Bench bench;
    const QString path = bench.path(QStringLiteral("x.kyodo"));
    const QByteArray content = QByteArray::fromHex("89504e470d0a1a0a") + QByteArray(4000, 'x');
    Bench::writeBytes(path, content);
    CHECK_FALSE(ProjectFile::open(path, Access::Edit, bench.context()));
    CHECK(Bench::bytes(path) == content);
    CHECK(QFileInfo(path).dir().entryList(QDir::Files | QDir::Hidden) ==
          QStringList{QStringLiteral("x.kyodo")});
}

TEST_CASE("a file cut off anywhere is refused and unchanged", "[store][opening]")
{
    Bench bench;
    bench.newFile().reset();
    const QByteArray whole = Bench::bytes(bench.path(QStringLiteral("事業.kyodo")));
    const QString path = bench.path(QStringLiteral("切.kyodo"));
    for (const qsizetype size : {qsizetype{1}, qsizetype{50}, qsizetype{100}, qsizetype{512}, qsizetype{4096},
                                 whole.size() / 2, whole.size() - 4096, whole.size() - 1}) {
        const QByteArray cut = whole.left(size);
        Bench::writeBytes(path, cut);
        const auto opened = ProjectFile::open(path, Access::Edit, bench.context());
        INFO(size << " of " << whole.size());
        REQUIRE_FALSE(opened);
        CHECK(
            (opened.error().code == ErrorCode::FileDamaged || opened.error().code == ErrorCode::FileForeign));
        CHECK(Bench::bytes(path) == cut);
    }
}

TEST_CASE("no flipped bit goes unseen", "[store][opening]")
{
    Bench bench;
    auto file = bench.newFile();
    REQUIRE(file->edit(QStringLiteral("内容"), [&](Project& p) {
        p.info.summary = QStringLiteral("子どもが安心して過ごせる居場所をつくる。").repeated(20);
        appendRow(p.parties, bench.ids).name = QStringLiteral("あさがお");
        return Result<void>();
    }));
    const Project expected = file->project();
    const auto entries = file->history().size();
    file.reset();
    const QByteArray whole = Bench::bytes(bench.path(QStringLiteral("事業.kyodo")));
    const QString path = bench.path(QStringLiteral("反.kyodo"));
    int seen = 0;
    for (qsizetype at = 100; at < whole.size(); at += 211) { // a prime, so that every kind of page is met
        QByteArray flipped = whole;
        flipped[at] = static_cast<char>(flipped.at(at) ^ (1 << (at % 8)));
        Bench::writeBytes(path, flipped);
        const auto opened = ProjectFile::open(path, Access::Edit, bench.context());
        if (!opened) {
            ++seen;
            continue;
        }
        // Opened: then the bit lay in unused space, and everything is as it was.
        INFO("byte " << at);
        CHECK((*opened)->project() == expected);
        CHECK((*opened)->history().size() == entries);
    }
    CHECK(seen > 0);
}

TEST_CASE("a file whose content was altered can still be read, with a warning", "[store][opening]")
{
    Bench bench;
    bench.newFile().reset();
    sql(bench.path(QStringLiteral("事業.kyodo")), "UPDATE project SET title='ほかのもの'");
    CHECK(refusal(bench, QStringLiteral("事業.kyodo")).code == ErrorCode::FileDamaged);
    const auto file = bench.reopen(QStringLiteral("事業.kyodo"), Access::Read);
    CHECK(file->project().info.title == QStringLiteral("ほかのもの"));
    CHECK_FALSE(file->warning().isEmpty());
}

TEST_CASE("opening and reading do not touch the file", "[store][opening]")
{
    Bench bench;
    bench.newFile().reset();
    const QString path = bench.path(QStringLiteral("事業.kyodo"));
    const QByteArray before = Bench::bytes(path);
    bench.reopen().reset();
    bench.reopen(QStringLiteral("事業.kyodo"), Access::Read).reset();
    CHECK(Bench::bytes(path) == before);
    CHECK(QFileInfo(path).dir().entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("a second opener is told, may read, and cannot write", "[store][opening]")
{
    Bench bench;
    auto first = bench.newFile();
    CHECK(refusal(bench, QStringLiteral("事業.kyodo")).code == ErrorCode::FileLocked);
    const auto reader = bench.reopen(QStringLiteral("事業.kyodo"), Access::Read);
    CHECK(reader->isReadOnly());
    const auto refused = reader->edit(QStringLiteral("x"), [](Project& p) {
        p.info.title.clear();
        return Result<void>();
    });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Refused);
    first.reset();
    CHECK_FALSE(bench.reopen()->isReadOnly());
}

TEST_CASE("a write made elsewhere is noticed before ours goes on top of it", "[store][opening]")
{
    Bench bench;
    auto file = bench.newFile();
    sql(bench.path(QStringLiteral("事業.kyodo")),
        "INSERT INTO history VALUES "
        "('6f9619ff-8b86-4d01-b42d-00cf4fc964ff',2,'2026-04-01T00:00:00.000Z','x','x','edit',"
        "NULL,x'')");
    const auto refused = file->edit(QStringLiteral("x"), [](Project& p) {
        p.info.title = QStringLiteral("上書き");
        return Result<void>();
    });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Refused);
    CHECK(file->project().info.title == QStringLiteral("こども食堂"));
}
