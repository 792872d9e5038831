#include "tests/support/printing.h"
#include "tests/ui/register/registerwindow.h"
#include "ui/register/registersource.h"

#include <QFile>
#include <QSignalSpy>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLongest = 60'000;

/// The projects of a folder without a window.
struct Watched {
    Watched()
        : folder(bench.files)
    {
        bench.settings.setRegisterFolders({folder.root()});
        bench.context.registerIndex = bench.files.path(u"register.sqlite"_s);
    }

    QStringList titles(const RegisterSource& source) const
    {
        QStringList titles;
        for (const RegisterRow& row : source.table().rows())
            titles.append(row.entry.title);
        titles.sort();
        return titles;
    }

    UiBench bench;
    RegisterFolder folder;
};

} // namespace

TEST_CASE("A look that nobody asked for says nothing where nothing is new", "[ui][register][source]")
{
    Watched watched;
    watched.folder.add(u"一.kyodo"_s, u"こども食堂"_s);
    RegisterSource source(watched.bench.context);
    QSignalSpy finished(&source, &RegisterSource::finished);
    source.scan();
    CHECK(source.isScanning());
    REQUIRE(QTest::qWaitFor([&] { return finished.size() == 1; }, kLongest));
    QSignalSpy changed(&source, &RegisterSource::changed);
    QSignalSpy progressed(&source, &RegisterSource::progressed);
    source.lookQuietly();
    CHECK_FALSE(source.isScanning());
    // One that was asked for comes after it, and so tells that it has ended.
    source.scan();
    REQUIRE(QTest::qWaitFor([&] { return finished.size() == 2; }, kLongest));
    CHECK(changed.size() == 1); // of the one asked for
    CHECK(watched.titles(source) == QStringList{u"こども食堂"_s});
}

TEST_CASE("A file written over in place is found by looking again", "[ui][register][source]")
{
    Watched watched;
    const QString first = watched.folder.add(u"一.kyodo"_s, u"こども食堂"_s);
    const QString other = watched.folder.add(u"ほか/二.kyodo"_s, u"まつり"_s);
    const QByteArray bytes = Bench::bytes(other);
    REQUIRE(QFile::remove(other));
    RegisterSource source(watched.bench.context);
    QSignalSpy finished(&source, &RegisterSource::finished);
    source.scan();
    REQUIRE(QTest::qWaitFor([&] { return finished.size() == 1; }, kLongest));
    REQUIRE(watched.titles(source) == QStringList{u"こども食堂"_s});
    Bench::writeBytes(first, bytes);
    RegisterFolder::touch(first, 7);
    source.lookQuietly();
    CHECK(QTest::qWaitFor([&] { return watched.titles(source) == QStringList{u"まつり"_s}; }, kLongest));
}

TEST_CASE("A folder that was emptied keeps its lines, and they go when all is read again",
          "[ui][register][source]")
{
    Watched watched;
    const QString file = watched.folder.add(u"一.kyodo"_s, u"こども食堂"_s);
    RegisterSource source(watched.bench.context);
    QSignalSpy finished(&source, &RegisterSource::finished);
    source.scan();
    REQUIRE(QTest::qWaitFor([&] { return finished.size() == 1; }, kLongest));
    REQUIRE(QFile::remove(file));
    source.lookQuietly();
    REQUIRE(QTest::qWaitFor([&] { return source.problems().size() == 1; }, kLongest));
    CHECK(source.problems().first().kind == ProblemKind::FolderEmptied);
    CHECK(watched.titles(source) == QStringList{u"こども食堂"_s});
    source.readAllAgain();
    CHECK(QTest::qWaitFor([&] { return source.table().rows().isEmpty(); }, kLongest));
    CHECK(QTest::qWaitFor([&] { return source.problems().isEmpty(); }, kLongest));
}

TEST_CASE("The index forgets a folder that was taken out", "[ui][register][source]")
{
    Watched watched;
    const QString file = watched.folder.add(u"一.kyodo"_s, u"こども食堂"_s);
    {
        RegisterSource source(watched.bench.context);
        QSignalSpy finished(&source, &RegisterSource::finished);
        source.scan();
        REQUIRE(QTest::qWaitFor([&] { return finished.size() == 1; }, kLongest));
        source.removeFolder(watched.folder.root());
        REQUIRE(QTest::qWaitFor([&] { return finished.size() == 2; }, kLongest));
        CHECK(source.table().rows().isEmpty());
    }
    RegisterIndex index(watched.bench.context.registerIndex);
    index.cover({watched.folder.root()});
    CHECK(index.files().isEmpty());
}
