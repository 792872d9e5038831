#include "tests/support/printing.h"
#include "tests/support/registerfolder.h"

#include "core/register/folderwalk.h"
#include "core/store/projectreading.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <fstream>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

void sql(const QString& path, const QByteArray& script)
{
    auto database = Database::open(path, OpenMode::ReadWrite);
    REQUIRE(database);
    const auto run = database->run(script);
    if (!run)
        FAIL(run.error().detail.toStdString());
}

} // namespace

TEST_CASE("a first scan finds every project below its folders, and leaves no trace", "[register][scan]")
{
    Bench bench;
    RegisterFolder folder(bench);
    const QString a = folder.add(u"一.kyodo"_s, u"こども食堂"_s);
    const QString b = folder.add(u"課 市民/深い/二.KYODO"_s, u"まつり"_s);
    folder.add(u".隠し/三.kyodo"_s, u"隠れた"_s);
    Bench::writeBytes(folder.path(u"memo.txt"_s), "x");
    const auto before = folder.everything();
    RegisterIndex index{QString()};
    const auto scanned = folder.scan(index);
    CHECK(scanned.rows.size() == 2);
    CHECK(scanned.row(a).entry.title == u"こども食堂"_s);
    CHECK(scanned.row(b).entry.title == u"まつり"_s);
    CHECK(scanned.row(a).change == FileChange::New);
    CHECK(scanned.problems.isEmpty());
    CHECK(scanned.summary.added == 2);
    const bool untouched = folder.everything() == before;
    CHECK(untouched);
}

TEST_CASE("what did not change is not opened again", "[register][scan]")
{
    Bench bench;
    RegisterFolder folder(bench);
    const QString a = folder.add(u"一.kyodo"_s, u"こども食堂"_s);
    const QString b = folder.add(u"二.kyodo"_s, u"まつり"_s);
    const QString path = bench.path(u"register.sqlite"_s);
    {
        RegisterIndex index(path);
        folder.scan(index);
    }
    // Same size, same time: only a program that opened it could see this.
    Bench::writeBytes(a, QByteArray(QFileInfo(a).size(), 'x'));
    RegisterFolder::touch(a);
    RegisterIndex index(path);
    auto scanned = folder.scan(index);
    CHECK(scanned.summary.unchanged == 2);
    CHECK(scanned.row(a).entry.title == u"こども食堂"_s);
    CHECK(scanned.row(a).change == FileChange::Unchanged);
    RegisterFolder::touch(a, 1);
    scanned = folder.scan(index);
    CHECK(scanned.summary.unchanged == 1);
    CHECK(scanned.problem(a).kind == ProblemKind::Foreign);
    CHECK(scanned.row(b).entry.title == u"まつり"_s);
}

TEST_CASE("a file written just now is read once more, for its time may not tell", "[register][scan]")
{
    Bench bench;
    RegisterFolder folder(bench);
    folder.add(u"一.kyodo"_s, u"こども食堂"_s);
    {
        QFile file(folder.path(u"一.kyodo"_s));
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime));
    }
    RegisterIndex index{QString()};
    folder.scan(index);
    CHECK(folder.scan(index).summary.unchanged == 0);
}

TEST_CASE("changed, moved, copied and gone files are told apart", "[register][scan]")
{
    Bench bench;
    RegisterFolder folder(bench);
    const QString a = folder.add(u"一.kyodo"_s, u"変わる"_s);
    const QString b = folder.add(u"二.kyodo"_s, u"移る"_s);
    const QString c = folder.add(u"三.kyodo"_s, u"写される"_s);
    const QString d = folder.add(u"四.kyodo"_s, u"消える"_s);
    RegisterIndex index{QString()};
    folder.scan(index);
    {
        auto file = ProjectFile::open(a, Access::Edit, bench.context());
        REQUIRE(file);
        REQUIRE((*file)->edit(u"変更"_s, [](Project& project) -> Result<void> {
            project.info.title = u"変わった"_s;
            return {};
        }));
    }
    const QString moved = folder.path(u"古い/二の新しい名前.kyodo"_s);
    REQUIRE(QDir().mkpath(folder.path(u"古い"_s)));
    REQUIRE(QFile::rename(b, moved));
    const QString copy = folder.path(u"三の写し.kyodo"_s);
    REQUIRE(QFile::copy(c, copy));
    REQUIRE(QFile::remove(d));
    const auto scanned = folder.scan(index);
    CHECK(scanned.row(a).change == FileChange::Changed);
    CHECK(scanned.row(a).entry.title == u"変わった"_s);
    CHECK(scanned.row(moved).change == FileChange::Moved);
    CHECK(scanned.row(moved).movedFrom == b);
    CHECK(scanned.row(copy).change == FileChange::New);
    CHECK(scanned.row(copy).entry.identity == scanned.row(c).entry.identity);
    CHECK(scanned.summary.moved == 1);
    QStringList gone = scanned.summary.gone;
    gone.sort();
    CHECK(gone == QStringList{b, d}); // where it was, nothing is
    CHECK_FALSE(index.files().contains(d));
    CHECK_FALSE(index.files().contains(b));
}

TEST_CASE("files that cannot be read are named with what to do, and end nothing", "[register][scan]")
{
    Bench bench;
    RegisterFolder folder(bench);
    const QString good = folder.add(u"良い.kyodo"_s, u"こども食堂"_s);
    const QString cut = folder.add(u"切れた.kyodo"_s, u"切れた"_s);
    const QByteArray bytes = Bench::bytes(cut);
    Bench::writeBytes(cut, bytes.left(bytes.size() - 700));
    const QString altered = folder.add(u"書きかえ.kyodo"_s, u"もとの題"_s);
    sql(altered, "UPDATE project SET title='別の題'");
    const QString newer = folder.add(u"新しい.kyodo"_s, u"新しい"_s);
    sql(newer, "PRAGMA user_version=999");
    const QString foreign = folder.path(u"写真.kyodo"_s);
    Bench::writeBytes(foreign, QByteArray(5000, 'x'));
    const QString empty = folder.path(u"空.kyodo"_s);
    Bench::writeBytes(empty, {});
    RegisterIndex index{QString()};
    const auto scanned = folder.scan(index);
    REQUIRE(scanned.rows.size() == 1);
    CHECK(scanned.rows.first().entry.file == good);
    CHECK(scanned.problem(cut).kind == ProblemKind::Damaged);
    CHECK(scanned.problem(altered).kind == ProblemKind::Damaged);
    CHECK(scanned.problem(newer).kind == ProblemKind::Newer);
    CHECK(scanned.problem(foreign).kind == ProblemKind::Foreign);
    CHECK(scanned.problem(empty).kind == ProblemKind::Foreign);
    CHECK(scanned.summary.problems == 5);
    for (const RegisterProblem& problem : scanned.problems)
        CHECK(problem.message == problemText(problem.kind));
}

TEST_CASE("a file that somebody is writing to is locked now and read the next time", "[register][scan]")
{
    Bench bench;
    RegisterFolder folder(bench);
    const QString path = folder.add(u"一.kyodo"_s, u"こども食堂"_s);
    RegisterIndex index{QString()};
    {
        auto writer = Database::open(path, OpenMode::ReadWrite);
        REQUIRE(writer);
        REQUIRE(writer->run("BEGIN EXCLUSIVE"));
        const auto scanned = folder.scan(index);
        CHECK(scanned.problem(path).kind == ProblemKind::Locked);
        REQUIRE(writer->run("ROLLBACK"));
    }
    RegisterFolder::touch(path);
    CHECK(folder.scan(index).row(path).entry.title == u"こども食堂"_s);
}

TEST_CASE("a file open in a window is in use, and read all the same", "[register][scan]")
{
    Bench bench;
    RegisterFolder folder(bench);
    const QString path = folder.add(u"一.kyodo"_s, u"こども食堂"_s);
    const auto open = ProjectFile::open(path, Access::Edit, bench.context());
    REQUIRE(open);
    RegisterIndex index{QString()};
    CHECK(folder.scan(index).row(path).inUse);
    CHECK((*open)->edit(u"変更"_s, [](Project& project) -> Result<void> {
        project.info.summary = u"書ける"_s;
        return {};
    }));
}

TEST_CASE("an unfinished write and a write-ahead log are left as they are", "[register][scan]")
{
    Bench bench;
    RegisterFolder folder(bench);
    const QString log = folder.add(u"一.kyodo"_s, u"先書き"_s);
    {
        auto other = Database::open(log, OpenMode::ReadWrite);
        REQUIRE(other);
        REQUIRE(other->run("PRAGMA journal_mode=WAL"));
    }
    const QString cut = folder.add(u"二.kyodo"_s, u"途中"_s);
    {
        // A journal as a killed writer leaves it: its header, one page, and the writer gone.
        auto writer = Database::open(cut, OpenMode::ReadWrite);
        REQUIRE(writer);
        REQUIRE(writer->run("PRAGMA cache_size=1; BEGIN IMMEDIATE; UPDATE project SET title='x';"
                            "UPDATE history SET label='y'"));
        const QByteArray journal = Bench::bytes(cut + u"-journal"_s);
        REQUIRE(journal.size() > 512);
        REQUIRE(writer->run("ROLLBACK"));
        Bench::writeBytes(cut + u"-journal"_s, journal);
    }
    const auto before = folder.everything();
    RegisterIndex index{QString()};
    const auto scanned = folder.scan(index);
    CHECK(scanned.problem(log).kind == ProblemKind::Unreadable);
    CHECK(scanned.problem(cut).kind == ProblemKind::Unreadable);
    const bool untouched = folder.everything() == before;
    CHECK(untouched);
    // Opened once for editing, it is read.
    {
        const auto file = ProjectFile::open(log, Access::Edit, bench.context());
        REQUIRE(file);
        REQUIRE((*file)->edit(u"変更"_s, [](Project& project) -> Result<void> {
            project.info.summary = u"戻した"_s;
            return {};
        }));
    }
    CHECK(folder.scan(index).row(log).entry.summary == u"戻した"_s);
}

TEST_CASE("a folder that is not there is named, and what was known of it is kept", "[register][scan]")
{
    Bench bench;
    RegisterFolder folder(bench);
    folder.add(u"一.kyodo"_s, u"こども食堂"_s);
    RegisterIndex index{QString()};
    folder.scan(index);
    const QString elsewhere = folder.root() + u"2"_s;
    REQUIRE(QDir().rename(folder.root(), elsewhere));
    auto scanned = folder.scan(index);
    CHECK(scanned.problem(folder.root()).kind == ProblemKind::FolderMissing);
    CHECK(scanned.summary.gone.isEmpty());
    REQUIRE(QDir().rename(elsewhere, folder.root()));
    scanned = folder.scan(index);
    CHECK(scanned.summary.unchanged == 1);
}

TEST_CASE("a folder that is empty all at once is doubted before its projects are forgotten",
          "[register][scan]")
{
    Bench bench;
    RegisterFolder folder(bench);
    const QString file = folder.add(u"一.kyodo"_s, u"こども食堂"_s);
    RegisterIndex index{QString()};
    folder.scan(index);
    // As the place of a share that was taken away.
    const QString elsewhere = folder.root() + u"2"_s;
    REQUIRE(QDir().rename(folder.root(), elsewhere));
    REQUIRE(QDir().mkpath(folder.root()));
    auto scanned = folder.scan(index);
    CHECK(scanned.problem(folder.root()).kind == ProblemKind::FolderEmptied);
    CHECK(scanned.summary.problems == 1);
    CHECK(scanned.summary.gone.isEmpty());
    CHECK(index.files().contains(file));
    REQUIRE(QDir().rmdir(folder.root()));
    REQUIRE(QDir().rename(elsewhere, folder.root()));
    scanned = folder.scan(index);
    CHECK(scanned.problems.isEmpty());
    CHECK(scanned.summary.unchanged == 1);
    // Where anything else is left, somebody took the project away.
    Bench::writeBytes(folder.path(u"memo.txt"_s), "x");
    REQUIRE(QFile::remove(file));
    scanned = folder.scan(index);
    CHECK(scanned.problems.isEmpty());
    CHECK(scanned.summary.gone == QStringList{file});
    // And what never held one is merely empty.
    REQUIRE(QFile::remove(folder.path(u"memo.txt"_s)));
    CHECK(folder.scan(index).problems.isEmpty());
}

TEST_CASE("a name that is no text is named as far as it goes", "[register][scan]")
{
    Bench bench;
    RegisterFolder folder(bench);
    folder.add(u"良い.kyodo"_s, u"こども食堂"_s);
    // こ in the encoding of old archives; systems whose names are Unicode do not take it.
    const std::filesystem::path broken =
        QFileInfo(folder.root()).filesystemFilePath() / std::string("\x82\xb1.kyodo");
    std::ofstream(broken) << "x";
    std::error_code none;
    if (!std::filesystem::exists(broken, none)) {
        WARN("skipped: this system has no such names");
        return;
    }
    RegisterIndex index{QString()};
    const auto scanned = folder.scan(index);
    std::filesystem::remove(broken, none); // Qt would leave it behind
    CHECK(scanned.rows.size() == 1);
    REQUIRE(scanned.problems.size() == 1);
    CHECK(scanned.problems.first().kind == ProblemKind::NameBroken);
    CHECK(scanned.problems.first().file.startsWith(folder.root()));
    CHECK(scanned.problems.first().file.endsWith(u".kyodo"));
}

TEST_CASE("all of a folder is given before the next one is entered", "[register][scan]")
{
    Bench bench;
    RegisterFolder folder(bench);
    for (int i = 0; i < 20; ++i) {
        folder.add(u"一/%1.kyodo"_s.arg(i), u"事業 %1"_s.arg(i));
        folder.add(u"二/%1.kyodo"_s.arg(i), u"事業 %1"_s.arg(i));
    }
    ScanRequest request = folder.request();
    request.folders = {folder.path(u"一"_s), folder.path(u"二"_s)};
    RegisterIndex index{QString()};
    qsizetype given = 0;
    qsizetype givenAtSecond = -1; // when the first file of the second folder was seen
    ScanHooks hooks;
    hooks.report = [&](const ScanBatch& batch) {
        if (batch.found > 20 && givenAtSecond < 0)
            givenAtSecond = given;
        given += batch.rows.size();
    };
    CHECK(scanRegister(request, index, hooks).found == 40);
    CHECK(givenAtSecond == 20);
    CHECK(given == 40);
}

TEST_CASE("what only looks like a write-ahead log is no project file", "[register][scan]")
{
    Bench bench;
    RegisterFolder folder(bench);
    QByteArray bytes(4096, 'x');
    bytes[18] = 2;
    bytes[19] = 2;
    const QString file = folder.path(u"乱れ.kyodo"_s);
    Bench::writeBytes(file, bytes);
    RegisterIndex index{QString()};
    CHECK(folder.scan(index).problem(file).kind == ProblemKind::Foreign);
}

TEST_CASE("a scan can be cancelled, and what was read by then is not lost", "[register][scan]")
{
    Bench bench;
    RegisterFolder folder(bench);
    for (int i = 0; i < 30; ++i)
        folder.add(u"%1.kyodo"_s.arg(i), u"事業 %1"_s.arg(i));
    RegisterIndex index{QString()};
    folder.scan(index);
    const QString gone = folder.path(u"0.kyodo"_s);
    REQUIRE(QFile::remove(gone));
    ScanHooks hooks;
    int asked = 0;
    hooks.cancelled = [&] { return ++asked > 5; };
    const ScanSummary summary = scanRegister(folder.request(), index, hooks);
    CHECK(summary.cancelled);
    CHECK(summary.gone.isEmpty());
    CHECK(index.files().contains(gone));
    CHECK(index.files().size() == 30);
}

TEST_CASE("thousands of damaged files are counted and skipped", "[register][scan]")
{
    Bench bench;
    RegisterFolder folder(bench);
    const QString good = folder.add(u"良い.kyodo"_s, u"こども食堂"_s);
    for (int i = 0; i < 3000; ++i)
        Bench::writeBytes(folder.path(u"%1.kyodo"_s.arg(i)), QByteArray("SQLite format 3\0", 16) + "damaged");
    RegisterIndex index{QString()};
    const auto scanned = folder.scan(index);
    CHECK(scanned.problems.size() == 3000);
    CHECK(scanned.row(good).entry.title == u"こども食堂"_s);
}

TEST_CASE("folders within each other are walked once", "[register][scan]")
{
    CHECK(separateFolders({u"/a/b"_s, u"/a"_s, u"/a/"_s, u"/ab"_s, QString()}) ==
          QStringList{u"/a"_s, u"/ab"_s});
    Bench bench;
    RegisterFolder folder(bench);
    folder.add(u"内/一.kyodo"_s, u"こども食堂"_s);
    ScanRequest request = folder.request();
    request.folders = {folder.path(u"内"_s), folder.root()};
    RegisterIndex index{QString()};
    CHECK(scanRegister(request, index, {}).found == 1);
    REQUIRE(QFile::link(folder.root(), folder.path(u"内/輪"_s)));
    CHECK(scanRegister(request, index, {}).found == 1);
}
