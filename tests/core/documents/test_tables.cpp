#include "core/documents/fontset.h"
#include "core/documents/paginator.h"
#include "tests/core/documents/pdfreading.h"
#include "tests/support/printing.h"

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

Table longTable(int rows)
{
    Table table;
    table.caption = u"別紙1　役割分担表"_s;
    table.columns = {{2}, {1, 0, Alignment::Centre}, {0, 8, Alignment::End}};
    table.header = {{{u"すること"_s, u"担当"_s, u"金額"_s}}};
    for (int i = 1; i <= rows; ++i)
        table.rows.append(
            {{u"行の頭%1。準備と受付を行い、記録を残して後の会に渡し、次の年に生かす。行の尾%1。"_s.arg(i),
              u"主担当"_s, QString::number(i * 1000)}});
    return table;
}

int headsOn(const Page& page)
{
    int heads = 0;
    for (const TextLine& line : page.lines())
        heads += line.text == u"すること"_s ? 1 : 0;
    return heads;
}

} // namespace

TEST_CASE("A table of 300 rows repeats its head and splits no row", "[documents]")
{
    Document paper;
    paper.blocks.append(longTable(300));
    const Pages pages = paginate(paper, PageStyle::forLanguage(u"ja"_s));
    REQUIRE(pages.pages.size() > 8);
    for (const Page& page : pages.pages) {
        CHECK(headsOn(page) == 1);
        const QString text = page.text();
        for (int i = 1; i <= 300; ++i)
            CHECK(text.contains(u"行の頭%1。"_s.arg(i)) == text.contains(u"行の尾%1。"_s.arg(i)));
    }
    CHECK(pages.text().count(u"行の頭"_s) == 300);
    CHECK(pages.text().count(u"すること"_s) == 1);
    CHECK(outsideMargins(pages) == QString());
}

TEST_CASE("Caption, head and first row of a table stay together wherever it stands", "[documents]")
{
    const PageStyle style = PageStyle::forLanguage(u"ja"_s);
    FontSet fonts(style);
    for (int step = 0; step < 130; ++step) {
        Document paper;
        paper.blocks = {Paragraph{.text = u"始"_s}, Spacer{step * 0.5}, longTable(3)};
        const Pages pages = paginate(paper, style, fonts);
        INFO("filler of " << step * 0.5 << " em");
        int begun = 0;
        for (const Page& page : pages.pages) {
            const QString text = page.text();
            CHECK(text.contains(u"役割分担表"_s) == text.contains(u"行の頭1。"_s));
            for (int i = 1; i <= 3; ++i)
                CHECK(text.contains(u"行の頭%1。"_s.arg(i)) == text.contains(u"行の尾%1。"_s.arg(i)));
            if (text.contains(u"行の頭"_s)) {
                CHECK(headsOn(page) == 1);
                ++begun;
            } else {
                CHECK(headsOn(page) == 0);
            }
        }
        CHECK(begun >= 1);
    }
}

TEST_CASE("A sum is not parted from the row above it", "[documents]")
{
    const PageStyle style = PageStyle::forLanguage(u"ja"_s);
    FontSet fonts(style);
    Table table = longTable(4);
    table.rows.append({{u"合計"_s, QString(), u"10,000"_s}, true});
    for (int step = 0; step < 130; ++step) {
        Document paper;
        paper.blocks = {Spacer{step * 0.5}, table};
        for (const Page& page : paginate(paper, style, fonts).pages)
            CHECK(page.text().contains(u"行の頭4。"_s) == page.text().contains(u"合計"_s));
    }
}

TEST_CASE("A row taller than a page is split under a repeated head", "[documents]")
{
    Document paper;
    Table table = longTable(2);
    table.rows[0].cells[0] = TableCell(u"長い記録を残す。"_s.repeated(1250));
    paper.blocks.append(table);
    const Pages pages = paginate(paper, PageStyle::forLanguage(u"ja"_s));
    REQUIRE(pages.pages.size() > 5);
    for (qsizetype i = 0; i < pages.pages.size(); ++i) {
        CHECK(headsOn(pages.pages.at(i)) == 1);
        // Each page but the last is full.
        if (i + 1 < pages.pages.size())
            CHECK(pages.pages.at(i).text().count(u"長い"_s) > 100);
    }
    CHECK(pages.text().count(u'録') == 1250 + 1);
    CHECK(outsideMargins(pages) == QString());
}

TEST_CASE("A row taller than a page tells one cell after the other on each page", "[documents]")
{
    Document paper;
    Table table;
    table.columns = {{1}, {1}};
    table.rows = {{{u"左の長い文。"_s.repeated(400), u"右の長い文。"_s.repeated(300)}}};
    paper.blocks.append(table);
    const Pages pages = paginate(paper, PageStyle::forLanguage(u"ja"_s));
    REQUIRE(pages.pages.size() > 2);
    const QString first = pages.pages.first().text();
    CHECK(first.lastIndexOf(u'左') < first.indexOf(u'右'));
    CHECK(first.count(u'\n') == 2);
    CHECK(pages.text().count(u'左') == 400);
    CHECK(pages.text().count(u'右') == 300);
    CHECK(outsideMargins(pages) == QString());
}

TEST_CASE("Odd tables are set: many columns, spans, missing and surplus cells, a head without end",
          "[documents]")
{
    const PageStyle style = PageStyle::forLanguage(u"ja"_s);
    Document paper;
    Table wide;
    TableRow row;
    for (int i = 0; i < 60; ++i) {
        wide.columns.append(TableColumn{});
        row.cells.append(TableCell(u"番号%1"_s.arg(i)));
    }
    wide.rows = {row};
    Table spans;
    spans.columns = {{1}, {1}, {1}};
    TableCell across(u"三つの欄"_s);
    across.columnSpan = 9;
    spans.rows = {{{across}}, {{u"一"_s}}, {{u"一"_s, u"二"_s, u"三"_s, u"余り"_s}}, {}};
    Table head;
    head.header = {{{QString(5000, u'頭')}}};
    head.rows = {{{u"行"_s}}, {{u"行"_s}}};
    Table fixed;
    fixed.columns = {{0, 900}, {0, 900}, {1}};
    fixed.rows = {{{u"左"_s, u"中"_s, u"右"_s}}};
    paper.blocks = {wide, spans, head, fixed, Table{}};
    const Pages pages = paginate(paper, style);
    CHECK(outsideMargins(pages) == QString());
    const QString text = pages.text();
    CHECK(text.count(u'頭') == 5000);
    CHECK(text.contains(u"三つの欄\n一\n"_s));
    CHECK(text.contains(u"二\n三\n余り\n"_s));
    CHECK(text.count(u'番') == 60);
    CHECK(text.contains(u"左\n中\n右\n"_s));
}

TEST_CASE("A column is as wide as its longest word, as far as others have room", "[documents]")
{
    Table table;
    table.columns = {{1}, {0, 3, Alignment::Centre}, {0, 4}};
    table.header = {{{u"Question"_s, u"Average"_s, u"Principle"_s}}};
    table.rows = {{{u"How did the parties work together?"_s, u"3.3"_s, u"Responsibility and equality"_s}}};
    Document paper;
    paper.language = u"en"_s;
    paper.blocks = {table};
    const Pages pages = paginate(paper, PageStyle::forLanguage(u"en"_s));
    QStringList lines;
    for (const TextLine& line : pages.pages.first().lines())
        lines.append(line.text.trimmed());
    for (const QString& whole : {u"Question"_s, u"Average"_s, u"Principle"_s, u"Responsibility"_s})
        CHECK(lines.contains(whole));
    CHECK(outsideMargins(pages) == QString());
}

TEST_CASE("A word like an address takes no room from other columns", "[documents]")
{
    Table table;
    table.columns = {{1}, {0, 6}};
    table.rows = {{{u"本文"_s, u"averyveryverylongwordthatneverends"_s}}};
    Document paper;
    paper.blocks = {table};
    const auto left = [&] {
        double most = 0;
        for (const TextLine& line : paginate(paper, PageStyle::forLanguage(u"ja"_s)).pages.first().lines())
            most = std::max(most, line.baseline.x());
        return most;
    };
    const double before = left();
    table.rows.first().cells.last() = TableCell(u"短い文"_s);
    paper.blocks = {table};
    CHECK(left() == Approx(before).margin(0.5));
}
