#include "tests/support/printing.h"

#include "core/exchange/tsv.h"

using namespace kyodo;
using namespace Qt::StringLiterals;

TEST_CASE("Cells are read as spreadsheets write them", "[exchange][tsv]")
{
    SECTION("rows and cells")
    {
        CHECK(readTsv(u"a\tb\nc\td\n"_s) == CellGrid{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}});
        CHECK(readTsv(u"a\tb\r\nc\td"_s) == CellGrid{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}});
        CHECK(readTsv(u"a\rb\r"_s) == CellGrid{{u"a"_s}, {u"b"_s}});
    }
    SECTION("a line break, a tab and quotes inside of quotes")
    {
        CHECK(readTsv(u"\"1行目\n2行目\"\tb\n"_s) == CellGrid{{u"1行目\n2行目"_s, u"b"_s}});
        CHECK(readTsv(u"\"a\r\nb\rc\"\n"_s) == CellGrid{{u"a\nb\nc"_s}});
        CHECK(readTsv(u"\"a\tb\"\tc"_s) == CellGrid{{u"a\tb"_s, u"c"_s}});
        CHECK(readTsv(u"\"say \"\"yes\"\"\"\t\"\"\n"_s) == CellGrid{{u"say \"yes\""_s, QString()}});
    }
    SECTION("a quote that encloses nothing is a letter like others")
    {
        CHECK(readTsv(u"\"a\" b\tc\n"_s) == CellGrid{{u"\"a\" b"_s, u"c"_s}});
        CHECK(readTsv(u"5\" pipe\tx"_s) == CellGrid{{u"5\" pipe"_s, u"x"_s}});
        CHECK(readTsv(u"\"never closed\tx\ny"_s) == CellGrid{{u"\"never closed"_s, u"x"_s}, {u"y"_s}});
        CHECK(readTsv(u"\""_s) == CellGrid{{u"\""_s}});
    }
    SECTION("rows of unequal length, empty rows, nothing at all")
    {
        CHECK(readTsv(u"a\n\nb\tc\td\n"_s) == CellGrid{{u"a"_s}, {QString()}, {u"b"_s, u"c"_s, u"d"_s}});
        CHECK(readTsv(u"\t\n"_s) == CellGrid{{QString(), QString()}});
        CHECK(readTsv(u"a\t\n"_s) == CellGrid{{u"a"_s, QString()}});
        CHECK(readTsv({}).isEmpty());
        CHECK(readTsv(QString::fromUtf16(u"a\0b\0", 4)) == CellGrid{{u"ab"_s}});
    }
}

TEST_CASE("What was written is read again", "[exchange][tsv]")
{
    const QList<CellGrid> grids{
        {{u"a"_s}},
        {{u"a\nb"_s}},
        {{u"\"quoted\""_s, u"\""_s, u"a\tb"_s, u"tail\""_s}},
        {{u"1"_s, u"2"_s}, {u"3"_s}, {QString(), QString(), u"4"_s}},
        {{u"a"_s}, {QString()}},
        {{u"\"\"\n\"\t"_s, u"𠮷野家"_s}, {u"終わり"_s}},
    };
    for (const CellGrid& grid : grids) {
        INFO(writeTsv(grid).toStdString());
        CHECK(readTsv(writeTsv(grid)) == grid);
    }
    CHECK(writeTsv({{u"a"_s, u"b\nc"_s}}) == u"a\t\"b\nc\"\n"_s);
    CHECK(writeTsv({{u"作業"_s}}) == u"作業"_s);
}

TEST_CASE("A hundred thousand cells with quotes everywhere are read", "[exchange][tsv]")
{
    CellGrid grid;
    for (int row = 0; row < 20'000; ++row)
        grid.append({u"\"%1"_s.arg(row), u"a\"\"b"_s, u"\"\""_s, u"x\ny"_s, u"\"\"\""_s});
    CHECK(readTsv(writeTsv(grid)) == grid);
    // Opening quotes that never close must not be searched for to the end each time.
    QString hostile;
    for (int i = 0; i < 100'000; ++i)
        hostile += u"\"a\t"_s;
    const CellGrid read = readTsv(hostile);
    REQUIRE(read.size() == 1);
    CHECK(read.first().size() == 100'001);
}
