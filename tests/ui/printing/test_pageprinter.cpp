#include "tests/ui/printing/examplesession.h"

#include <QPageSize>
#include <QPrinter>
#include <QRegularExpression>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

/// The sheets of a PDF with their size, as Qt writes them.
QStringList sheets(const QByteArray& pdf)
{
    static const QRegularExpression sheet(u"/Type /Page\\b[^>]*?/MediaBox \\[([^\\]]*)\\]"_s);
    QStringList found;
    for (auto it = sheet.globalMatch(QString::fromLatin1(pdf)); it.hasNext();)
        found.append(it.next().captured(1));
    return found;
}

struct Output {
    UiBench bench;
    std::unique_ptr<ProjectSession> session = exampleSession(bench);
    Pages pages = examplePages(bench, *session, u"agreement"_s);
    int count = static_cast<int>(pages.pages.size());
    QString path = bench.files.path(u"印刷.pdf"_s);
    QPrinter printer{QPrinter::HighResolution};

    Output()
    {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        preparePrinter(printer, pages);
    }
};

} // namespace

TEST_CASE("Every page goes out on its own sheet, upright and in full size", "[ui][printing]")
{
    Output to;
    REQUIRE(to.count > 3);
    REQUIRE(printPages(to.printer, to.pages));
    const QStringList made = sheets(Bench::bytes(to.path));
    CHECK(made.size() == to.count);
    CHECK(made.count(u"0 0 595.000000 842.000000"_s) + made.count(u"0 0 595 842"_s) == to.count);
    CHECK(to.printer.docName() == to.pages.title);
}

TEST_CASE("A range of pages is honoured", "[ui][printing]")
{
    Output to;
    to.printer.setPrintRange(QPrinter::PageRange);
    to.printer.setFromTo(2, 3);
    CHECK(pagesToSend(to.printer, to.count) == QList<int>{1, 2});
    REQUIRE(printPages(to.printer, to.pages));
    CHECK(sheets(Bench::bytes(to.path)).size() == 2);
}

TEST_CASE("A range beyond the paper is told, and nothing is written", "[ui][printing]")
{
    Output to;
    to.printer.setPrintRange(QPrinter::PageRange);
    to.printer.setFromTo(to.count + 1, to.count + 2);
    const auto printed = printPages(to.printer, to.pages);
    REQUIRE_FALSE(printed);
    CHECK(printed.error().code == ErrorCode::Usage);
    CHECK(printed.error().message.contains(QString::number(to.count)));
    CHECK_FALSE(QFile::exists(to.path));
}

TEST_CASE("Copies that the printer does not make are sent, collated or page by page", "[ui][printing]")
{
    Output to;
    REQUIRE_FALSE(to.printer.supportsMultipleCopies());
    to.printer.setCopyCount(2);
    to.printer.setCollateCopies(true);
    CHECK(pagesToSend(to.printer, 3) == QList<int>{0, 1, 2, 0, 1, 2});
    to.printer.setCollateCopies(false);
    CHECK(pagesToSend(to.printer, 3) == QList<int>{0, 0, 1, 1, 2, 2});
    REQUIRE(printPages(to.printer, to.pages));
    CHECK(sheets(Bench::bytes(to.path)).size() == 2 * to.count);
}

TEST_CASE("The last page goes out first where the printer wants it", "[ui][printing]")
{
    Output to;
    to.printer.setPageOrder(QPrinter::LastPageFirst);
    CHECK(pagesToSend(to.printer, 3) == QList<int>{2, 1, 0});
}

TEST_CASE("A printer that does not take the pages is told", "[ui][printing]")
{
    Output to;
    to.printer.setOutputFileName(to.bench.files.path(u"ないフォルダー/印刷.pdf"_s));
    const auto printed = printPages(to.printer, to.pages);
    REQUIRE_FALSE(printed);
    CHECK(printed.error().code == ErrorCode::FileUnreadable);
    CHECK_FALSE(printed.error().message.isEmpty());
}

TEST_CASE("Another sheet than the pages' own takes them all the same", "[ui][printing]")
{
    Output to;
    to.printer.setPageSize(QPageSize(QPageSize::A5));
    REQUIRE(printPages(to.printer, to.pages));
    CHECK(sheets(Bench::bytes(to.path)).size() == to.count);
}

TEST_CASE("A paper on its side asks for a sheet on its side", "[ui][printing]")
{
    Output to;
    const Pages wide = examplePages(to.bench, *to.session, u"candidates"_s);
    REQUIRE(wide.size.width() > wide.size.height());
    preparePrinter(to.printer, wide);
    CHECK(to.printer.pageLayout().orientation() == QPageLayout::Landscape);
    CHECK(to.printer.pageLayout().pageSize().id() == QPageSize::A4);
    REQUIRE(printPages(to.printer, wide));
    const QStringList made = sheets(Bench::bytes(to.path));
    CHECK(made.size() == wide.pages.size());
    CHECK(made.count(u"0 0 842.000000 595.000000"_s) + made.count(u"0 0 842 595"_s) == made.size());
    // And upright again for the next one.
    preparePrinter(to.printer, to.pages);
    CHECK(to.printer.pageLayout().orientation() == QPageLayout::Portrait);
}

TEST_CASE("Sheets of an odd size are asked for as they are", "[ui][printing]")
{
    Output to;
    Pages odd = to.pages;
    odd.size = QSizeF(400, 500);
    preparePrinter(to.printer, odd);
    const QSizeF sheet = to.printer.pageLayout().pageSize().size(QPageSize::Point);
    CHECK(sheet.width() == Approx(400).margin(1));
    CHECK(sheet.height() == Approx(500).margin(1));
    REQUIRE(printPages(to.printer, odd));
    CHECK(sheets(Bench::bytes(to.path)).size() == to.count);
}
