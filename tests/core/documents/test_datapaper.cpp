#include "core/documents/datapaper.h"
#include "core/documents/paginator.h"
#include "tests/support/printing.h"

using namespace kyodo;
using namespace Qt::StringLiterals;

namespace {

DataReport wide(int columns)
{
    DataTable table;
    table.title = u"一覧"_s;
    table.columns = {{u"事業名"_s, u"名前です。"_s, CellKind::Text, 15, true}};
    QVariantList row{u"見守り"_s};
    for (int i = 0; i < columns; ++i) {
        table.columns.append({u"列%1"_s.arg(i), u"意味%1"_s.arg(i), CellKind::Money, 15});
        row.append(QVariant(1000LL + i));
    }
    table.rows = {row};
    table.totals = {{u"計"_s}};
    return {u"年次報告"_s, {u"後援を含みます。"_s}, {table}};
}

QList<Table> tablesOf(const Document& document)
{
    QList<Table> tables;
    for (const Block& block : document.blocks) {
        if (const auto* table = std::get_if<Table>(&block.kind))
            tables.append(*table);
    }
    return tables;
}

} // namespace

TEST_CASE("the cells of a grid have room to write in", "[documents][datapaper]")
{
    const auto words = Words::load(Language::Japanese);
    REQUIRE(words);
    DataReport report = wide(2);
    report.tables.first().grid = true;
    report.tables.first().rows.first()[0] = u"8\n一二三四五六七八九十一二三四五六七\nabc"_s;
    const Table grid = tablesOf(dataDocument(report, *words, DateStyle::Era, QDate(2026, 11, 1))).first();
    CHECK(grid.grid);
    CHECK(grid.rows.first().minimumLines > 1);
    // One line for each line.
    CHECK(grid.rows.first().cells.first().text.text() == u"8\n一二三四五六七八九十一二三四…\nabc"_s);
    const Table list = tablesOf(dataDocument(wide(2), *words, DateStyle::Era, QDate(2026, 11, 1))).first();
    CHECK_FALSE(list.grid);
    CHECK(list.rows.first().minimumLines == 1);
}

TEST_CASE("a table that is too wide comes in parts, each saying which row it is", "[documents][datapaper]")
{
    const auto words = Words::load(Language::Japanese);
    REQUIRE(words);
    const Document document = dataDocument(wide(10), *words, DateStyle::Era, QDate(2026, 11, 28));
    CHECK(document.landscape);
    const QList<Table> tables = tablesOf(document);
    REQUIRE(tables.size() == 4); // three parts and what the columns mean
    qsizetype columns = 0;
    for (const Table& part : tables.mid(0, 3)) {
        CHECK(part.rows.first().cells.first().text.text() == u"見守り"_s);
        CHECK(part.rows.last().total);
        columns += part.columns.size() - 1;
    }
    CHECK(columns == 10);
    CHECK(tables.last().rows.size() == 11);
    const Pages pages = paginate(document, dataStyle(document));
    CHECK(pages.text().contains(u"1,009円"));
    CHECK(pages.text().contains(u"意味9"));
    CHECK(pages.size.width() > pages.size.height());
}

TEST_CASE("a table that fits stays whole", "[documents][datapaper]")
{
    const auto words = Words::load(Language::Japanese);
    REQUIRE(words);
    CHECK(tablesOf(dataDocument(wide(3), *words, DateStyle::Era, QDate(2026, 11, 28))).size() == 2);
}
