#include "core/store/projectcopy.h"

#include "tests/support/faultydisk.h"
#include "tests/support/printing.h"
#include "tests/support/tempproject.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <sqlite3.h>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

const QString kName = QStringLiteral("事業.kyodo");
const QString kRescued = QStringLiteral("控え.kyodo");

Result<void> retitle(ProjectFile& file, const QString& title)
{
    return file.edit(u"名称"_s, [&](Project& project) -> Result<void> {
        project.info.title = title;
        return {};
    });
}

/// A file with an attachment and some history, written to once.
std::unique_ptr<ProjectFile> usedFile(Bench& bench)
{
    auto file = bench.newFile();
    REQUIRE(retitle(*file, u"一"_s));
    ContentDraft draft(bench.ids.next());
    REQUIRE(file->takeIn(draft, QByteArray(1000, 'x')));
    REQUIRE(file->edit(
        u"資料"_s,
        [&](Project& project) -> Result<void> {
            Attachment& row = appendRow(project.attachments, bench.ids);
            row.name = u"a.txt"_s;
            row.size = 1000;
            row.contentHash = draft.hash();
            return {};
        },
        &draft));
    return file;
}

ProjectCopy::Holds copied(ProjectFile& file, const QString& path)
{
    auto copy = ProjectCopy::begin(file, path);
    if (!copy)
        FAIL(copy.error().message.toStdString());
    for (int i = 0; i < 10000; ++i) {
        const auto done = copy->step();
        if (!done)
            FAIL(done.error().detail.toStdString());
        if (*done)
            return copy->holds();
    }
    FAIL("a copy without an end");
    return copy->holds();
}

bool restrict(const QString& path, QFileDevice::Permissions permissions)
{
    return QFile::setPermissions(path, permissions);
}

} // namespace

TEST_CASE("a file that loses its name is noticed, and the work goes on elsewhere", "[store][mishaps]")
{
    Bench bench;
    auto file = usedFile(bench);
    const QString path = bench.path(kName);
    const auto entries = file->history().size();
    Mishap expected = Mishap::Gone;
    SECTION("deleted")
    {
        REQUIRE(QFile::remove(path));
    }
    SECTION("renamed")
    {
        REQUIRE(QFile::rename(path, bench.path(u"別名.kyodo"_s)));
    }
    SECTION("its folder renamed")
    {
        const QString folder = QFileInfo(path).absolutePath();
        REQUIRE(QDir().rename(folder, folder + u"2"_s));
        REQUIRE(QDir().mkpath(folder));
    }
    SECTION("replaced by another")
    {
        bench.newFile(u"別.kyodo"_s).reset();
        REQUIRE(QFile::remove(path));
        REQUIRE(QFile::rename(bench.path(u"別.kyodo"_s), path));
        expected = Mishap::Moved;
    }
    const auto refused = retitle(*file, u"二"_s);
    REQUIRE_FALSE(refused);
    CHECK(file->mishap() == expected);
    CHECK(file->project().info.title == u"一"_s);
    CHECK_FALSE(file->reattach());

    CHECK(copied(*file, bench.path(kRescued)) == ProjectCopy::Holds::Whole);
    int signalled = 0;
    QObject::connect(file.get(), &ProjectFile::moved, file.get(), [&] { ++signalled; });
    REQUIRE(file->continueIn(bench.path(kRescued)));
    CHECK(signalled == 1);
    CHECK(file->mishap() == Mishap::None);
    CHECK(file->path() == bench.path(kRescued));
    CHECK(file->history().size() == entries);
    REQUIRE(retitle(*file, u"二"_s));
    REQUIRE(file->undo());
    REQUIRE(file->undo());
    CHECK(file->project().attachments.isEmpty());
    REQUIRE(file->redo());
    const auto content = file->contents()(file->project().attachments.first().contentHash);
    REQUIRE(content);
    CHECK(*content == QByteArray(1000, 'x'));
    const Project after = file->project();
    file.reset();
    CHECK(bench.reopen(kRescued)->project() == after);
}

TEST_CASE("a file that comes back is taken hold of again", "[store][mishaps]")
{
    Bench bench;
    auto file = usedFile(bench);
    const QString path = bench.path(kName);
    const QString aside = bench.path(u"別名.kyodo"_s);
    REQUIRE(QFile::rename(path, aside));
    REQUIRE_FALSE(retitle(*file, u"二"_s));
    CHECK_FALSE(file->reattach());
    CHECK(file->mishap() == Mishap::Gone);
    SECTION("the same")
    {
        REQUIRE(QFile::rename(aside, path));
    }
    SECTION("a copy of it")
    {
        Bench::writeBytes(path, Bench::bytes(aside));
    }
    const auto back = file->reattach();
    if (!back)
        FAIL(back.error().detail.toStdString());
    CHECK(file->mishap() == Mishap::None);
    REQUIRE(retitle(*file, u"二"_s));
    file.reset();
    CHECK(bench.reopen()->project().info.title == u"二"_s);
}

TEST_CASE("a file that somebody else wrote into is never written over", "[store][mishaps]")
{
    Bench bench;
    auto file = usedFile(bench);
    const QByteArray title = "UPDATE project SET title='ほか'";
    {
        auto other = Database::open(bench.path(kName), OpenMode::ReadWrite);
        REQUIRE(other);
        REQUIRE(other->run(title));
    }
    const auto refused = retitle(*file, u"二"_s);
    REQUIRE_FALSE(refused);
    CHECK(file->mishap() == Mishap::Changed);
    CHECK_FALSE(file->reattach());
    CHECK(file->mishap() == Mishap::Changed);
    // What lies in the file is not what we hold: the value is rescued, not the file.
    CHECK(copied(*file, bench.path(kRescued)) == ProjectCopy::Holds::ValueOnly);
    CHECK(bench.reopen(kRescued, Access::Read)->project().info.title == u"一"_s);
    CHECK(bench.reopen(kRescued, Access::Read)->project().attachments.size() == 1);
}

TEST_CASE("an older state put in the place of the file is noticed before the first edit too",
          "[store][mishaps]")
{
    Bench bench;
    bench.newFile().reset();
    const QByteArray older = Bench::bytes(bench.path(kName));
    REQUIRE(retitle(*bench.reopen(), u"一"_s));
    auto file = bench.reopen();
    REQUIRE(QFile::remove(bench.path(kName)));
    Bench::writeBytes(bench.path(kName), older);
    REQUIRE_FALSE(retitle(*file, u"二"_s));
    CHECK((file->mishap() == Mishap::Moved || file->mishap() == Mishap::Changed));
    CHECK(Bench::bytes(bench.path(kName)) == older);
    CHECK(copied(*file, bench.path(kRescued)) == ProjectCopy::Holds::Whole);
    CHECK(bench.reopen(kRescued)->project().info.title == u"一"_s);
}

TEST_CASE("noise written over the file does not take the work along", "[store][mishaps]")
{
    Bench bench;
    auto file = usedFile(bench);
    {
        // Past SQLite, as a broken sync service or disk would.
        QFile raw(bench.path(kName));
        REQUIRE(raw.open(QIODevice::ReadWrite));
        const QByteArray noise(raw.size(), '\x5a');
        REQUIRE(raw.write(noise) == noise.size());
    }
    const auto refused = retitle(*file, u"二"_s);
    REQUIRE_FALSE(refused);
    CHECK(file->mishap() != Mishap::None);
    auto copy = ProjectCopy::begin(*file, bench.path(kRescued));
    REQUIRE(copy);
    Result<bool> done = copy->step();
    while (done && !*done)
        done = copy->step();
    REQUIRE(done);
    CHECK(copy->holds() == ProjectCopy::Holds::ValueOnly);
    CHECK(copy->lostAttachments() == 1);
    CHECK(bench.reopen(kRescued)->project().info.title == u"一"_s);
}

TEST_CASE("a file or folder that becomes read-only is said to be", "[store][mishaps]")
{
    Bench bench;
    auto file = usedFile(bench);
    const QString path = bench.path(kName);
    const QString folder = QFileInfo(path).absolutePath();
    const bool whole = GENERATE(false, true);
    const QFileDevice::Permissions normal = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    REQUIRE((whole ? restrict(folder, QFileDevice::ReadOwner | QFileDevice::ExeOwner)
                   : restrict(path, QFileDevice::ReadOwner)));
    if (QFileInfo(whole ? folder : path).isWritable()) {
        WARN("skipped: this account may write everything");
    } else {
        REQUIRE_FALSE(retitle(*file, u"二"_s));
        CHECK(file->mishap() == Mishap::ReadOnly);
    }
    REQUIRE((whole ? restrict(folder, normal | QFileDevice::ExeOwner) : restrict(path, normal)));
    REQUIRE(file->examine());
    REQUIRE(retitle(*file, u"二"_s));
    CHECK(file->mishap() == Mishap::None);
}

TEST_CASE("a lock that was swept away is taken again and one that is another's is respected",
          "[store][mishaps]")
{
    Bench bench;
    auto file = usedFile(bench);
    const QString lock = FileLock::lockPath(bench.path(kName));
    const QByteArray ours = Bench::bytes(lock);
    REQUIRE(QFile::remove(lock));
    SECTION("swept away")
    {
        REQUIRE(retitle(*file, u"二"_s));
        CHECK(Bench::bytes(lock) == ours);
    }
    SECTION("another's")
    {
        QProcess other;
        other.start(QStringLiteral(KYODO_EDIT_LOOP), {bench.path(kName), u"hold"_s});
        REQUIRE(other.waitForStarted());
        REQUIRE(other.waitForReadyRead());
        const QByteArray theirs = Bench::bytes(lock);
        const auto refused = retitle(*file, u"二"_s);
        REQUIRE_FALSE(refused);
        CHECK(file->mishap() == Mishap::LockLost);
        CHECK(Bench::bytes(lock) == theirs);
        CHECK(copied(*file, bench.path(kRescued)) == ProjectCopy::Holds::Whole);
        other.closeWriteChannel();
        REQUIRE(other.waitForFinished());
        REQUIRE(file->reattach());
        REQUIRE(retitle(*file, u"二"_s));
    }
}

TEST_CASE("while another program holds the file, ours says so at once and then goes on", "[store][mishaps]")
{
    Bench bench;
    usedFile(bench).reset();
    StoreContext hasty = bench.context();
    hasty.patience = 0;
    auto opened = ProjectFile::open(bench.path(kName), Access::Edit, hasty);
    REQUIRE(opened);
    ProjectFile& file = **opened;
    REQUIRE(retitle(file, u"二"_s));
    auto other = Database::open(bench.path(kName), OpenMode::ReadWrite);
    REQUIRE(other);
    REQUIRE(other->run("BEGIN EXCLUSIVE"));
    const auto refused = retitle(file, u"三"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::FileLocked);
    CHECK(file.mishap() == Mishap::Busy);
    REQUIRE(other->run("ROLLBACK"));
    REQUIRE(retitle(file, u"三"_s));
    CHECK(file.mishap() == Mishap::None);
}

TEST_CASE("a disk that stops working is told from one that is full", "[store][mishaps]")
{
    FaultyDisk disk;
    Bench bench;
    auto file = usedFile(bench);
    disk.failFrom(2, SQLITE_FULL);
    REQUIRE_FALSE(retitle(*file, u"二"_s));
    CHECK(file->mishap() == Mishap::Full);
    disk.failFrom(2, SQLITE_IOERR_WRITE);
    REQUIRE_FALSE(retitle(*file, u"二"_s));
    CHECK(file->mishap() == Mishap::Device);
    disk.heal();
    REQUIRE(file->reattach());
    REQUIRE(retitle(*file, u"二"_s));
}

TEST_CASE("a copy for which there is no room leaves nothing, and the work as it is", "[store][mishaps]")
{
    FaultyDisk disk;
    Bench bench;
    auto file = usedFile(bench);
    disk.failFrom(4, SQLITE_FULL);
    auto copy = ProjectCopy::begin(*file, bench.path(kRescued));
    Result<bool> done = copy ? copy->step() : Result<bool>(copy.error());
    while (done && !*done)
        done = copy->step();
    disk.heal();
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::DiskFull);
    CHECK(done.error().message.contains(kRescued));
    copy = Error{};
    const QStringList names = QFileInfo(bench.path(kName)).dir().entryList(QDir::Files | QDir::Hidden);
    CHECK(names.size() == 2); // the project and its lock
    REQUIRE(retitle(*file, u"二"_s));
}

TEST_CASE("a copy never replaces anything", "[store][mishaps]")
{
    Bench bench;
    auto file = usedFile(bench);
    Bench::writeBytes(bench.path(kRescued), "old");
    const auto copy = ProjectCopy::begin(*file, bench.path(kRescued));
    REQUIRE_FALSE(copy);
    CHECK(copy.error().code == ErrorCode::Refused);
    CHECK(Bench::bytes(bench.path(kRescued)) == "old");
}
