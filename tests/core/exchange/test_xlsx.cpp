#include "tests/core/documents/office/officereading.h"
#include "tests/support/printing.h"

#include "core/exchange/xlsx.h"

#include <QDate>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

DataReport sample()
{
    DataTable list;
    list.title = u"一覧[1/2]"_s;
    list.columns = {{u"事業名"_s, u"事業の名前です。"_s, CellKind::Text, 15, true},
                    {u"はじめ"_s, u"最初の日です。"_s, CellKind::Date, 10},
                    {u"事業費"_s, u"円です。"_s, CellKind::Money, 8}};
    list.rows = {{u"=HYPERLINK(\"x\")"_s, QDate(2026, 4, 1), 1'234'567LL},
                 {u"𠮷田 & 髙橋\n<二>"_s, QDate(1899, 1, 1), QVariant()}};
    list.totals = {{u"計"_s, QVariant(), 1'234'567LL}};
    return {u"報告"_s, {u"説明です。"_s}, {list, {u"一覧 1 2"_s, list.columns, {}, {}}}};
}

Unzipped written(DateStyle dates = DateStyle::Era)
{
    const auto bytes =
        writeXlsx(sample(), {dates, Language::Japanese, QDateTime(QDate(2026, 4, 1), QTime(9, 0))});
    REQUIRE(bytes);
    return unzipped(*bytes);
}

QList<ReadElement> cells(const Unzipped& book, const QString& sheet = u"xl/worksheets/sheet1.xml"_s)
{
    return named(book.files.value(sheet), u"c"_s);
}

} // namespace

TEST_CASE("a spreadsheet has typed cells, a filter and a head that stays in view", "[exchange][xlsx]")
{
    const Unzipped book = written();
    const QByteArray sheet = book.files.value(u"xl/worksheets/sheet1.xml"_s);
    CHECK(named(sheet, u"autoFilter"_s).value(0)["ref"] == u"A1:C3"_s);
    CHECK(named(sheet, u"pane"_s).value(0)["ySplit"] == u"1"_s);
    QHash<QString, QString> types;
    for (const ReadElement& cell : cells(book))
        types.insert(cell["r"], cell["t"]);
    CHECK(types.value(u"A2"_s) == u"s"_s); // a text, whatever it begins with
    CHECK(types.value(u"B2"_s).isEmpty()); // a number: the day
    CHECK(types.value(u"C2"_s).isEmpty());
    CHECK(types.value(u"B3"_s) == u"s"_s); // before spreadsheets count days
    CHECK_FALSE(types.contains(u"C3"_s));
    CHECK(sheet.contains("<v>46113</v>")); // 1 April 2026
    CHECK(named(sheet, u"f"_s).isEmpty());
    CHECK(named(sheet, u"row"_s).value(2)["ht"] == u"36"_s); // two lines
    CHECK(book.files.value(u"xl/sharedStrings.xml"_s).contains("𠮷田 &amp; 髙橋"));
}

TEST_CASE("a wide table is printed on sheets on which it can be read", "[exchange][xlsx]")
{
    const auto sheet = [](int columns, const QList<int>& naming = {1}) {
        DataTable table;
        table.title = u"一覧"_s;
        for (int i = 0; i < columns; ++i)
            table.columns.append({u"列%1"_s.arg(i), {}, CellKind::Text, 10, naming.contains(i)});
        const auto bytes = writeXlsx({u"報告"_s, {}, {table}}, {});
        REQUIRE(bytes);
        return unzipped(*bytes);
    };
    const auto setup = [](const Unzipped& book) {
        return named(book.files.value(u"xl/worksheets/sheet1.xml"_s), u"pageSetup"_s).value(0);
    };
    const Unzipped narrow = sheet(6);
    CHECK(setup(narrow)["paperSize"] == u"9"_s); // A4
    CHECK(setup(narrow)["fitToHeight"] == u"0"_s);
    const Unzipped wide = sheet(13);
    CHECK(setup(wide)["paperSize"] == u"8"_s); // A3
    CHECK(setup(wide)["fitToHeight"] == u"0"_s);
    CHECK(setup(wide)["scale"].isEmpty());
    const Unzipped widest = sheet(20);
    CHECK(setup(widest)["paperSize"] == u"8"_s);
    CHECK(setup(widest)["scale"] == u"65"_s);
    CHECK(widest.files.value(u"xl/workbook.xml"_s).contains("$B:$B,"));
    const auto repeated = [&](const QList<int>& naming) {
        return sheet(20, naming).files.value(u"xl/workbook.xml"_s);
    };
    CHECK(repeated({0, 2}).contains("$A:$C,"));
    CHECK(repeated({0, 12}).contains("$M:$M,")); // what is between them would fill the sheets
    CHECK_FALSE(repeated({}).contains("$A:$A"));
    CHECK_FALSE(wide.files.value(u"xl/workbook.xml"_s).contains("$B:$B"));
}

TEST_CASE("dates in a spreadsheet follow the style of the user", "[exchange][xlsx]")
{
    const auto format = [](DateStyle style) {
        return named(written(style).files.value(u"xl/styles.xml"_s), u"numFmt"_s).value(0)["formatCode"];
    };
    CHECK(format(DateStyle::Era).contains(u"ggge\"年\""));
    CHECK(format(DateStyle::Western).startsWith(u"yyyy\"年\""));
    CHECK(format(DateStyle::Both).contains(u"yyyy"));
}

TEST_CASE("sheets have names that are allowed and differ, and the last says what columns mean",
          "[exchange][xlsx]")
{
    const Unzipped book = written();
    QStringList names;
    for (const ReadElement& sheet : named(book.files.value(u"xl/workbook.xml"_s), u"sheet"_s))
        names.append(sheet["name"]);
    CHECK(names == QStringList{u"一覧 1 2"_s, u"一覧 1 2 2"_s, u"Explanation"_s});
    const QByteArray strings = book.files.value(u"xl/sharedStrings.xml"_s);
    CHECK(strings.contains("事業の名前です。"));
    CHECK(strings.contains("説明です。"));
    // Notes go over both columns, and every line is as high as what it says.
    const QByteArray explanation = book.files.value(u"xl/worksheets/sheet3.xml"_s);
    CHECK(named(explanation, u"mergeCell"_s).value(0)["ref"] == u"A2:B2"_s);
    const auto rows = named(explanation, u"row"_s);
    REQUIRE(rows.size() > 3);
    for (qsizetype i = 1; i < rows.size(); ++i) {
        if (rows.at(i)["r"] != u"4"_s) // the head of the columns
            CHECK(rows.at(i)["ht"].toDouble() >= 18);
    }
}
