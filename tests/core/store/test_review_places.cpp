#include "tests/support/printing.h"
#include "tests/support/tempproject.h"

#include "core/store/database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace kyodo;
using namespace kyodo::test;

namespace {

const QString kName = QStringLiteral("事業.kyodo");

Result<void> retitle(ProjectFile& file, const QString& title)
{
    return file.edit(QStringLiteral("名称"), [&](Project& project) -> Result<void> {
        project.info.title = title;
        return {};
    });
}

/// Leaves file and journal as a program does that is killed after its first pages reached the disk.
void cutWriteOff(Bench& bench, const QString& name)
{
    const QString path = bench.path(name);
    bench.newFile(name).reset();
    const QString copy = bench.path(QStringLiteral("写し"));
    {
        auto database = Database::open(path, OpenMode::ReadWrite);
        REQUIRE(database);
        REQUIRE(database->run("PRAGMA cache_size=1; PRAGMA cache_spill=1; BEGIN IMMEDIATE;"
                              "UPDATE \"project\" SET \"title\"='途中';"
                              "CREATE TABLE t(x); INSERT INTO t VALUES (randomblob(200000));"));
        REQUIRE(QFileInfo(path + QStringLiteral("-journal")).size() > 0);
        REQUIRE(QFile::copy(path, copy));
        REQUIRE(QFile::copy(path + QStringLiteral("-journal"), copy + QStringLiteral("-journal")));
    }
    REQUIRE(QFile::remove(path));
    QFile::remove(path + QStringLiteral("-journal"));
    REQUIRE(QFile::rename(copy, path));
    REQUIRE(QFile::rename(copy + QStringLiteral("-journal"), path + QStringLiteral("-journal")));
}

} // namespace

TEST_CASE("a write that was cut off is taken back by whoever opens next", "[store][places]")
{
    Bench bench;
    cutWriteOff(bench, kName);

    SECTION("for reading")
    {
        CHECK(bench.reopen(kName, Access::Read)->project().info.title == QStringLiteral("こども食堂"));
    }
    SECTION("under its own name")
    {
        CHECK(bench.reopen()->project().info.title == QStringLiteral("こども食堂"));
    }
    SECTION("under the name of a link")
    {
        REQUIRE(QDir().mkpath(bench.path(QStringLiteral("別"))));
        const QString link = bench.path(QStringLiteral("別/link.kyodo"));
        REQUIRE(QFile::link(bench.path(kName), link));
        const auto opened = ProjectFile::open(link, Access::Edit, bench.context());
        if (!opened)
            FAIL(opened.error().detail.toStdString());
        CHECK((*opened)->project().info.title == QStringLiteral("こども食堂"));
    }
    CHECK_FALSE(QFileInfo::exists(bench.path(kName) + QStringLiteral("-journal")));
}

TEST_CASE("an edit of a file that is no longer there says so and keeps the old value", "[store][places]")
{
    Bench bench;
    auto file = bench.newFile();
    const bool editedBefore = GENERATE(false, true);
    const bool another = GENERATE(false, true);
    if (editedBefore)
        REQUIRE(retitle(*file, QStringLiteral("一")));
    const QString before = file->project().info.title;
    REQUIRE(QFile::rename(bench.path(kName), bench.path(QStringLiteral("動いた.kyodo"))));
    if (another)
        bench.newFile(QStringLiteral("別.kyodo")).reset();
    if (another)
        REQUIRE(QFile::rename(bench.path(QStringLiteral("別.kyodo")), bench.path(kName)));
    const auto edited = retitle(*file, QStringLiteral("二"));
    REQUIRE_FALSE(edited);
    INFO(edited.error().message.toStdString() << " | " << edited.error().detail.toStdString());
    CHECK(edited.error().code == ErrorCode::Refused);
    CHECK(file->project().info.title == before);
    CHECK_FALSE(QFileInfo::exists(bench.path(kName) + QStringLiteral("-journal")));
    file.reset();
    CHECK(bench.reopen(QStringLiteral("動いた.kyodo"))->project().info.title == before);
}

TEST_CASE("an empty lock that nobody holds does not keep a file closed for ever", "[store][places]")
{
    Bench bench;
    bench.newFile().reset();
    const QString lock = FileLock::lockPath(bench.path(kName));
    Bench::writeBytes(lock, "");
    CHECK(retitle(*bench.reopen(), QStringLiteral("二")));
    CHECK_FALSE(QFileInfo::exists(lock));
}

TEST_CASE("a place where no file can be made is told for what it is", "[store][places]")
{
    Bench bench;
    const Project project = Project::blank(bench.ids);
    const auto refusal = [&](const QString& path) {
        const auto made = ProjectFile::create(path, project, QStringLiteral("作成"), bench.context());
        REQUIRE_FALSE(made);
        CHECK_FALSE(QFileInfo::exists(path));
        CHECK(made.error().message.contains(QStringLiteral("too long")));
        return made.error().code;
    };
    SECTION("a name that leaves no room for the lock beside it")
    {
        CHECK(refusal(bench.path(QString(83, u'あ') + QStringLiteral(".kyodo"))) ==
              ErrorCode::FileUnreadable);
    }
    SECTION("a path")
    {
        QString folder = bench.path(QString(60, u'あ'));
        for (int i = 0; i < 3; ++i)
            folder += u'/' + QString(60, u'あ');
        REQUIRE(QDir().mkpath(folder));
        CHECK(refusal(folder + QStringLiteral("/x.kyodo")) == ErrorCode::FileUnreadable);
        CHECK(QDir(folder).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }
    SECTION("a folder that may not be written to")
    {
        const QString folder = bench.path(QStringLiteral("閉"));
        REQUIRE(QDir().mkpath(folder));
        REQUIRE(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
        const auto made = ProjectFile::create(folder + QStringLiteral("/x.kyodo"), project,
                                              QStringLiteral("作成"), bench.context());
        if (made)
            WARN("skipped: this account may write everywhere");
        else
            CHECK(made.error().message.contains(QStringLiteral("its folder can be written to")));
        REQUIRE(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    SECTION("no name at all")
    {
        const auto made = ProjectFile::create(QString(), project, QStringLiteral("作成"), bench.context());
        REQUIRE_FALSE(made);
        CHECK(made.error().code == ErrorCode::Usage);
    }
}
