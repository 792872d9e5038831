#include "core/store/database.h"
#include "tests/support/printing.h"
#include "tests/support/tempproject.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QThread>

#include <random>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

const QString kName = u"事業.kyodo"_s;

void start(QProcess& process, const QStringList& arguments)
{
    process.start(QStringLiteral(KYODO_EDIT_LOOP), arguments);
    REQUIRE(process.waitForStarted(30000));
    REQUIRE(process.waitForReadyRead(30000));
}

void killNow(QProcess& process)
{
    process.kill();
    REQUIRE(process.waitForFinished(30000));
}

/// The number in the last whole line.
int lastAcknowledged(const QByteArray& output)
{
    const QByteArrayList lines = output.left(output.lastIndexOf('\n') + 1).split('\n');
    return lines.size() < 2 ? 0 : lines.at(lines.size() - 2).trimmed().toInt();
}

QStringList filesBeside(const QString& path)
{
    return QFileInfo(path).dir().entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

/// The file as a power cut in the middle of a write leaves it: pages of the new state in it, and the journal
/// that can take them back beside it.
void cutOffWrite(Bench& bench, const QString& from, const QString& to)
{
    auto database = Database::open(bench.path(from), OpenMode::ReadWrite);
    REQUIRE(database);
    // So small a cache that changed pages go to the disk before the end.
    REQUIRE(database->run("PRAGMA cache_size=2; PRAGMA cache_spill=1; BEGIN IMMEDIATE;"
                          "UPDATE tasks SET detail = replace(detail, '内容', 'XX');"
                          "UPDATE project SET title = 'half written'"));
    // Reading an open file drops its locks on some systems; here nobody else is after it.
    Bench::writeBytes(bench.path(to), Bench::bytes(bench.path(from)));
    Bench::writeBytes(bench.path(to) + u"-journal"_s, Bench::bytes(bench.path(from) + u"-journal"_s));
    REQUIRE(database->run("ROLLBACK"));
}

void fill(Bench& bench, const QString& name)
{
    auto file = bench.newFile(name);
    REQUIRE(file->edit(u"内容"_s, [&](Project& p) {
        for (int i = 0; i < 20; ++i)
            appendRow(p.tasks, bench.ids).detail = u"内容"_s.repeated(500);
        return Result<void>();
    }));
}

} // namespace

TEST_CASE("killed while it writes, again and again, it loses nothing that was acknowledged",
          "[store][sabotage]")
{
    Bench bench;
    const QString path = bench.path(kName);
    qsizetype entries = bench.newFile()->history().size();
    std::mt19937 random(25);
    int known = 0;
    for (int round = 0; round < 25; ++round) {
        QProcess process;
        start(process, {path});
        QThread::usleep(random() % 20000);
        killNow(process);
        const int acknowledged = lastAcknowledged(process.readAllStandardOutput());
        INFO("round " << round << ", acknowledged " << acknowledged);
        REQUIRE(acknowledged > known);
        // The lock that was left behind is taken over, a journal that was left is played back.
        auto file = bench.reopen();
        const int found = file->project().info.title.toInt();
        CHECK(found >= acknowledged);
        CHECK(found <= acknowledged + 1);
        CHECK(file->project().tasks.last().title == QString::number(found));
        CHECK(file->history().size() == entries + found - known);
        // Its history works on.
        REQUIRE(file->undo());
        REQUIRE(file->redo());
        CHECK(file->project().info.title == QString::number(found));
        known = found;
        entries = file->history().size();
        file.reset();
        CHECK(filesBeside(path) == QStringList{kName});
    }
}

TEST_CASE("a write that was cut off is taken back by the next who opens", "[store][sabotage]")
{
    Bench bench;
    fill(bench, kName);
    const Project whole = bench.reopen()->project();
    const QString cut = u"途中.kyodo"_s;
    cutOffWrite(bench, kName, cut);
    REQUIRE(QFileInfo(bench.path(cut) + u"-journal"_s).size() > 512);
    REQUIRE(Bench::bytes(bench.path(cut)) != Bench::bytes(bench.path(kName)));
    const auto access = GENERATE(Access::Edit, Access::Read);
    const auto file = bench.reopen(cut, access);
    const bool same = file->project() == whole;
    CHECK(same);
    CHECK(file->warning() == QString());
    CHECK_FALSE(QFileInfo::exists(bench.path(cut) + u"-journal"_s));
}

TEST_CASE("a write that is going on elsewhere is not taken back by a reader", "[store][sabotage]")
{
    Bench bench;
    fill(bench, kName);
    const QString cut = u"途中.kyodo"_s;
    cutOffWrite(bench, kName, cut);
    const QString path = bench.path(cut);
    const QByteArray file = Bench::bytes(path);
    const QByteArray journal = Bench::bytes(path + u"-journal"_s);
    const auto holder = FileLock::take(path);
    REQUIRE(holder);
    const auto reader = ProjectFile::open(path, Access::Read, bench.context());
    REQUIRE_FALSE(reader);
    CHECK(reader.error().code == ErrorCode::FileLocked);
    const bool same = Bench::bytes(path) == file && Bench::bytes(path + u"-journal"_s) == journal;
    CHECK(same);
}

TEST_CASE("two programs cannot edit one file, and the second is told who has it", "[store][sabotage]")
{
    Bench bench;
    bench.newFile().reset();
    const QString path = bench.path(kName);
    QProcess holder;
    start(holder, {path, u"hold"_s});
    const auto second = ProjectFile::open(path, Access::Edit, bench.context());
    REQUIRE_FALSE(second);
    CHECK(second.error().code == ErrorCode::FileLocked);
    CHECK(second.error().message.contains(kName));
    CHECK(second.error().detail.contains(u"kyodo-edit-loop"));
    CHECK(second.error().detail.contains(QString::number(holder.processId())));
    CHECK(bench.reopen(kName, Access::Read)->project().info.title == u"こども食堂"_s);
    SECTION("until it is closed")
    {
        holder.closeWriteChannel();
        REQUIRE(holder.waitForFinished(30000));
        CHECK(holder.exitCode() == 0);
        CHECK_FALSE(QFileInfo::exists(FileLock::lockPath(path)));
    }
    SECTION("or until it has crashed")
    {
        killNow(holder);
        CHECK(QFileInfo::exists(FileLock::lockPath(path)));
    }
    CHECK_FALSE(bench.reopen()->isReadOnly());
    CHECK(filesBeside(path) == QStringList{kName});
}
