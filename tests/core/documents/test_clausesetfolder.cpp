#include "core/documents/clausesetfolder.h"

#include "tests/support/printing.h"
#include "tests/support/tempproject.h"

#include <QDir>
#include <QFile>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

struct Shelf {
    Bench bench;
    QString folder = bench.path(u"ひな形"_s);
    ClauseLibrary library = ClauseLibrary::load().value();

    ClauseSet set(int number, const QString& name = u"標準"_s, quint64 key = 900)
    {
        ClauseSet set;
        set.id = CountingIds(key).next();
        set.number = number;
        set.name = name;
        return set;
    }
    StoredSets stored() { return storedClauseSets(folder, library); }
};

} // namespace

TEST_CASE("sets are kept in a folder, one file for each edition", "[documents][sets]")
{
    Shelf shelf;
    CHECK(shelf.stored().sets.isEmpty());
    CHECK(arrivalOf(shelf.set(2), shelf.stored()) == SetArrival::New);
    REQUIRE(storeClauseSet(shelf.folder, shelf.set(2)));
    REQUIRE(storeClauseSet(shelf.folder, shelf.set(1, u"いちばん"_s, 7)));
    CHECK(arrivalOf(shelf.set(2), shelf.stored()) == SetArrival::Same);
    CHECK(arrivalOf(shelf.set(1), shelf.stored()) == SetArrival::Older);
    CHECK(arrivalOf(shelf.set(3), shelf.stored()) == SetArrival::Newer);
    CHECK(arrivalOf(shelf.set(2, u"標準 改"_s), shelf.stored()) == SetArrival::Different);
    REQUIRE(storeClauseSet(shelf.folder, shelf.set(3)));
    REQUIRE(storeClauseSet(shelf.folder, shelf.set(2, u"標準 改"_s)));
    const StoredSets stored = shelf.stored();
    REQUIRE(stored.sets.size() == 3);
    CHECK(stored.newest(shelf.set(1).id)->set.number == 3);
    CHECK(stored.find(shelf.set(1).id, 2)->set.name == u"標準 改");
    CHECK(stored.newest(CountingIds(5000).next()) == nullptr);
    REQUIRE(removeClauseSet(shelf.folder, stored.newest(shelf.set(1).id)->path));
    CHECK(shelf.stored().newest(shelf.set(1).id)->set.number == 2);
}

TEST_CASE("files that are no sets are named, and nothing is read or removed elsewhere", "[documents][sets]")
{
    Shelf shelf;
    REQUIRE(storeClauseSet(shelf.folder, shelf.set(1)));
    Bench::writeBytes(shelf.folder + u"/壊れ.kyodo-set"_s, "{\"format\": \"kyodo-set\"");
    Bench::writeBytes(shelf.folder + u"/別の.txt"_s, "x");
    const QString outside = shelf.bench.path(u"外.kyodo-set"_s);
    REQUIRE(writeClauseSet(outside, shelf.set(5)));
    const bool linked = QFile::link(outside, shelf.folder + u"/外へ.kyodo-set"_s);
    const StoredSets stored = shelf.stored();
    CHECK(linked);
    CHECK(stored.sets.size() == 1);
    REQUIRE(stored.broken.size() == 1);
    CHECK(stored.broken.first().error.message.contains(u"壊れ.kyodo-set"_s));
    CHECK_FALSE(removeClauseSet(shelf.folder, outside));
    CHECK(QFile::exists(outside));
    CHECK(readClauseSet(outside, shelf.library));
    CHECK(readClauseSet(shelf.bench.path(u"無い.kyodo-set"_s), shelf.library).error().code ==
          ErrorCode::FileMissing);
    // A file stands where the folder should be.
    CHECK_FALSE(storeClauseSet(outside, shelf.set(1)));
}
