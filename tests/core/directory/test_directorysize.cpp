#include "tests/core/directory/directorybench.h"
#include "tests/support/portalfile.h"
#include "tests/support/printing.h"

#include <QFileInfo>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kSpare = 8 * 1024 * 1024; ///< may stay empty for what comes next

/// All of it; how often there was something to do.
int tidyUp(DirectoryBench& bench)
{
    for (int pieces = 0;; ++pieces) {
        const auto more = bench.directory.tidy();
        REQUIRE(more.ok());
        if (!*more)
            return pieces;
    }
}

qint64 count(DirectoryBench& bench, const QByteArray& what)
{
    return bench.directory.database().number("SELECT count(*) FROM " + what).value();
}

qint64 sizeOf(const DirectoryBench& bench)
{
    return QFileInfo(bench.directory.path()).size();
}

/// A change that keeps so many rows of bodies that are not there.
void keepMany(DirectoryBench& bench, int change, int rows)
{
    const QByteArray id = QByteArray::number(change);
    REQUIRE(bench.directory.database()
                .run("INSERT INTO changes VALUES (" + id +
                     ",'2026-11-01T09:00:00','一覧の取り込み',0);WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL "
                     "SELECT i+1 FROM n WHERE i<" +
                     QByteArray::number(rows) + ") INSERT INTO former SELECT " + id + ",i+1000000,'' FROM n")
                .ok());
}

Organisation named(const QString& name)
{
    Organisation organisation;
    organisation.name = name;
    return organisation;
}

} // namespace

TEST_CASE("an import that was taken back gives its room back after the next change", "[directory][size]")
{
    DirectoryBench bench;
    const qint64 empty = sizeOf(bench);
    REQUIRE(bench.import(bench.write(u"名簿.csv"_s, inCp932(portalText(12'000)))).ok());
    REQUIRE(bench.directory.undo().ok());
    tidyUp(bench);
    CHECK(count(bench, "former") == 12'000); // it can be done again
    const qint64 before = sizeOf(bench);
    REQUIRE(before > empty + 2 * kSpare);
    bench.add({named(u"みどりの会"_s)});
    CHECK_FALSE(bench.directory.redoable()->has_value());
    CHECK(tidyUp(bench) > 2); // piece by piece
    CHECK(count(bench, "former") == 1);
    CHECK(sizeOf(bench) < empty + kSpare + kSpare / 4);
    CHECK(bench.search(u"みどり"_s).total == 1);
    REQUIRE(bench.directory.undo().ok());
}

TEST_CASE("after a large change the oldest can no longer be taken back", "[directory][size]")
{
    DirectoryBench bench;
    keepMany(bench, 1, 10);
    keepMany(bench, 2, 60'000);
    keepMany(bench, 3, 60'000);
    keepMany(bench, 4, 50'000);
    // A small change drops none.
    bench.add({named(u"みどりの会"_s)});
    CHECK(count(bench, "changes WHERE undone=0") == 5);
    REQUIRE(bench.import(bench.write(u"名簿.csv"_s, inCp932(portalText(5'001)))).ok());
    CHECK(count(bench, "changes WHERE undone=0") == 4);
    tidyUp(bench);
    CHECK(count(bench, "changes") == 4);
    CHECK(count(bench, "former") == 5'001 + 1 + 50'000 + 60'000);
    // The latest is kept whatever its size.
    REQUIRE(bench.directory.undo().ok());
    CHECK(bench.directory.count().value() == 1);
}

TEST_CASE("a file from before clears its changes as well and keeps its size", "[directory][size]")
{
    DirectoryBench bench;
    const QString path = bench.files.path(u"old.sqlite"_s);
    REQUIRE(Database::open(path, OpenMode::Create)->run("CREATE TABLE a (b);DROP TABLE a").ok());
    bench.directory = Directory::open(path, bench.fieldTexts()).value();
    REQUIRE(bench.directory.database().number("PRAGMA auto_vacuum").value() == 0);
    REQUIRE(bench.import(bench.write(u"名簿.csv"_s, inCp932(portalText(12'000)))).ok());
    REQUIRE(bench.directory.undo().ok());
    bench.add({named(u"みどりの会"_s)});
    const qint64 before = sizeOf(bench);
    tidyUp(bench);
    CHECK(count(bench, "former") == 1);
    CHECK(sizeOf(bench) == before);
    REQUIRE(bench.import(bench.write(u"名簿.csv"_s, inCp932(portalText(12'000)))).ok());
    CHECK(sizeOf(bench) < before + before / 4);
}

TEST_CASE("what waits to be cleared away is erased with its body at once", "[directory][size][privacy]")
{
    DirectoryBench bench;
    Organisation body = named(u"みどりの会"_s);
    body.people = u"秘密太郎"_s;
    body = bench.at(bench.add({body}).first());
    Organisation later = body;
    later.people.clear();
    bench.change(later);
    keepMany(bench, 3, 120'001);
    REQUIRE(bench.import(bench.write(u"名簿.csv"_s, inCp932(portalText(5'001)))).ok());
    REQUIRE(count(bench, "changes WHERE undone=2") == 3);
    REQUIRE(bench.directory.erase(body.id).ok());
    CHECK_FALSE(Bench::bytes(bench.directory.path()).contains(u"秘密太郎"_s.toUtf8()));
}
