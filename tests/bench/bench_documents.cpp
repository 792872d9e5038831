#include "tests/bench/bench.h"

#include "core/documents/paginator.h"
#include "core/documents/papers.h"
#include "core/documents/pdfwriter.h"
#include "core/exchange/projectjson.h"

#include <QBuffer>
#include <QFile>
#include <QPdfWriter>
#include <QTextDocument>

#include <cstdlib>

namespace kyodo::bench {

namespace {

QByteArray plainPdf(const QString& text)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        std::abort();
    QPdfWriter writer(&buffer);
    QTextDocument document;
    document.setDefaultFont(QFont(QStringLiteral("BIZ UDMincho"), 12));
    document.setPlainText(text);
    document.setPageSize(QSizeF(writer.width(), writer.height()));
    document.print(&writer);
    return bytes;
}

QByteArray ourPdf(const Document& document)
{
    const Pages pages = paginate(document, PageStyle::forLanguage(document.language));
    const auto pdf = toPdf(pages, {});
    if (!pdf)
        std::abort();
    return *pdf;
}

/// The first blocks of a paper that fill about so many pages.
Document shortened(const Document& document, int pages)
{
    Document result = document;
    while (result.blocks.size() > 10 &&
           paginate(result, PageStyle::forLanguage(result.language)).pages.size() > pages)
        result.blocks = result.blocks.mid(0, result.blocks.size() - 5);
    return result;
}

} // namespace

void documents()
{
    QFile example(QStringLiteral(":/examples/kodomo-shokudo.json"));
    RandomIds ids;
    const auto catalogue = Catalogue::load();
    const auto clauses = ClauseLibrary::load();
    if (!example.open(QIODevice::ReadOnly) || !catalogue || !clauses)
        std::abort();
    const auto project = importJson(example.readAll(), ids);
    if (!project)
        std::abort();
    PaperRequest request;
    request.paper = QStringLiteral("agreement");
    request.today = QDate(2026, 4, 1);
    const auto whole = makePaper(request, *project, {*catalogue, *clauses});
    if (!whole)
        std::abort();
    const auto measure = [](const char* what, const Document& document, int runs) {
        const Pages pages = paginate(document, PageStyle::forLanguage(document.language));
        const QString text = pages.text();
        std::printf("%s: %d pages, %d characters\n", what, static_cast<int>(pages.pages.size()),
                    static_cast<int>(text.size()));
        compare(
            "  pages to PDF (floor: QTextDocument + QPdfWriter)", runs, [&] { plainPdf(text); },
            [&] { ourPdf(document); });
    };
    measure("agreement, shortened", shortened(*whole, 3), 15);
    measure("agreement, whole", *whole, 10);
    Document three = *whole;
    three.blocks += whole->blocks + whole->blocks;
    measure("three agreements in one", three, 5);
}

} // namespace kyodo::bench
