#include "tests/support/faultydisk.h"
#include "tests/support/printing.h"
#include "tests/support/tempproject.h"

#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

Result<void> bigEdit(ProjectFile& file, Bench& bench, const QString& title)
{
    return file.edit(title, [&](Project& p) {
        p.info.title = title;
        for (int i = 0; i < 4; ++i)
            appendRow(p.tasks, bench.ids).detail = title.repeated(800);
        return Result<void>();
    });
}

QStringList filesBeside(const QString& path)
{
    return QFileInfo(path).dir().entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

/// A file after one edit, to be laid out afresh as often as it is needed.
class Prepared {
public:
    explicit Prepared(FaultyDisk& disk)
    {
        Bench bench;
        auto file = bench.newFile();
        REQUIRE(bigEdit(*file, bench, u"一"_s));
        file.reset();
        m_bytes = Bench::bytes(bench.path(u"事業.kyodo"_s));
        file = bench.reopen();
        disk.heal();
        REQUIRE(bigEdit(*file, bench, u"二"_s));
        m_operations = disk.operations();
    }
    [[nodiscard]] std::unique_ptr<ProjectFile> in(Bench& bench) const
    {
        bench.ids = CountingIds(1000);
        Bench::writeBytes(bench.path(u"事業.kyodo"_s), m_bytes);
        return bench.reopen();
    }
    /// How many operations the next edit makes while all goes well.
    [[nodiscard]] int operations() const { return m_operations; }

private:
    QByteArray m_bytes;
    int m_operations = 0;
};

} // namespace

TEST_CASE("whenever the disk fills up during an edit, nothing is lost and nothing half written",
          "[store][sabotage]")
{
    FaultyDisk disk;
    const Prepared prepared(disk);
    const int last = prepared.operations();
    REQUIRE(last > 5);
    int refused = 0;
    for (int operation = 1; operation <= last; ++operation) {
        INFO("operation " << operation << " of " << last);
        disk.heal();
        Bench bench;
        auto file = prepared.in(bench);
        const Project before = file->project();
        const auto entries = file->history().size();
        disk.failFrom(operation, SQLITE_FULL);
        const auto edited = bigEdit(*file, bench, u"二"_s);
        disk.heal();
        if (edited) {
            // Only deleting the journal was left to do, and that needs no room.
            CHECK(file->project().info.title == u"二"_s);
        } else {
            ++refused;
            CHECK(edited.error().code == ErrorCode::DiskFull);
            CHECK(edited.error().message.contains(u"事業.kyodo"));
            const bool same = file->project() == before;
            CHECK(same);
            CHECK(file->history().size() == entries);
            // Once there is room again, the same open file goes on.
            REQUIRE(bigEdit(*file, bench, u"三"_s));
        }
        const Project after = file->project();
        file.reset();
        const bool kept = bench.reopen()->project() == after;
        CHECK(kept);
        CHECK(filesBeside(bench.path(u"事業.kyodo"_s)) == QStringList{u"事業.kyodo"_s});
    }
    CHECK(refused > last / 2);
}

TEST_CASE("after any single failure of the disk the file holds the old or the new state, whole",
          "[store][sabotage]")
{
    FaultyDisk disk;
    const Prepared prepared(disk);
    const int last = prepared.operations();
    const auto code = GENERATE(int(SQLITE_IOERR_WRITE), int(SQLITE_IOERR_FSYNC), int(SQLITE_FULL));
    for (int operation = 1; operation <= last; ++operation) {
        INFO("operation " << operation << " of " << last << ", code " << code);
        disk.heal();
        Bench bench;
        auto file = prepared.in(bench);
        disk.failOnce(operation, code);
        const auto edited = bigEdit(*file, bench, u"二"_s);
        const QString said = file->project().info.title;
        CHECK(said == (edited ? u"二"_s : u"一"_s));
        disk.heal();
        file.reset();
        const auto again = bench.reopen();
        const QString kept = again->project().info.title;
        // What was acknowledged is there; what was refused may at worst have been kept as a whole.
        if (edited)
            CHECK(kept == u"二"_s);
        else
            CHECK((kept == u"一"_s || kept == u"二"_s));
        CHECK(again->project().tasks.size() == (kept == u"二"_s ? 8 : 4));
        CHECK(again->history().size() == (kept == u"二"_s ? 3 : 2));
    }
}

TEST_CASE("an undo that meets a full disk leaves everything as it was", "[store][sabotage]")
{
    FaultyDisk disk;
    Bench bench;
    auto file = bench.newFile();
    REQUIRE(bigEdit(*file, bench, u"一"_s));
    const Project before = file->project();
    disk.failFrom(2, SQLITE_FULL);
    const auto undone = file->undo();
    disk.heal();
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == ErrorCode::DiskFull);
    const bool same = file->project() == before;
    CHECK(same);
    REQUIRE(file->undo());
    CHECK(file->project().info.title == u"こども食堂"_s);
    REQUIRE(file->redo());
    const bool redone = file->project() == before;
    CHECK(redone);
}

TEST_CASE("a new file for which there is no room leaves nothing behind", "[store][sabotage]")
{
    FaultyDisk disk;
    int last = 0;
    {
        Bench bench;
        disk.heal();
        bench.newFile().reset();
        last = disk.operations();
    }
    REQUIRE(last > 5);
    int refused = 0;
    for (int operation = 1; operation <= last; operation += 3) {
        INFO("operation " << operation << " of " << last);
        Bench bench;
        disk.failFrom(operation, SQLITE_FULL);
        const auto made = ProjectFile::create(bench.path(u"新.kyodo"_s), Project::blank(bench.ids), u"作成"_s,
                                              bench.context());
        disk.heal();
        if (made)
            continue;
        ++refused;
        CHECK(made.error().code == ErrorCode::DiskFull);
        CHECK(made.error().message.contains(u"新.kyodo"));
        CHECK(filesBeside(bench.path(u"新.kyodo"_s)).isEmpty());
    }
    CHECK(refused > last / 6);
}

TEST_CASE("a file or folder that may not be written to opens for reading only", "[store][sabotage]")
{
    Bench bench;
    bench.newFile().reset();
    const QString path = bench.path(u"事業.kyodo"_s);
    const QByteArray before = Bench::bytes(path);
    REQUIRE(QFile::setPermissions(path, QFileDevice::ReadOwner));
    if (QFileInfo(path).isWritable()) {
        WARN("skipped: this account may write everything");
        return;
    }
    {
        auto file = bench.reopen();
        const auto edited = bigEdit(*file, bench, u"一"_s);
        REQUIRE_FALSE(edited);
        CHECK(edited.error().code == ErrorCode::FileUnreadable);
        CHECK(file->project().info.title == u"こども食堂"_s);
    }
    CHECK(Bench::bytes(path) == before);
    REQUIRE(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    const QString folder = QFileInfo(path).absolutePath();
    REQUIRE(QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    const auto editing = ProjectFile::open(path, Access::Edit, bench.context());
    const auto reading = ProjectFile::open(path, Access::Read, bench.context());
    REQUIRE(QFile::setPermissions(folder,
                                  QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    REQUIRE_FALSE(editing);
    CHECK(editing.error().code == ErrorCode::FileUnreadable);
    REQUIRE(reading);
    CHECK((*reading)->project().info.title == u"こども食堂"_s);
    CHECK(filesBeside(path).size() == 1);
}
