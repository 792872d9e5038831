#include "core/documents/pagepainter.h"
#include "core/documents/paginator.h"
#include "core/documents/pdfwriter.h"
#include "tests/core/documents/pdfreading.h"
#include "tests/core/documents/samplepapers.h"
#include "tests/support/printing.h"

#include <random>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kTime(QDate(2026, 4, 1), QTime(9, 30), Qt::OffsetFromUTC, 9 * 3600);

QByteArray pdfOf(const Pages& pages)
{
    const Result<QByteArray> pdf = toPdf(pages, {.created = kTime});
    INFO((pdf ? QString() : pdf.error().detail).toStdString());
    REQUIRE(pdf.ok());
    return *pdf;
}

Document characters(const QStringList& pieces)
{
    Document paper;
    paper.title = u"文字の一覧"_s;
    paper.pageNumber.clear();
    paper.blocks.append(Paragraph{.text = pieces.join(u' ')});
    return paper;
}

} // namespace

TEST_CASE("Every character of JIS X 0213 comes out of the PDF as it went in", "[documents]")
{
    const QStringList names = {u"𠮷野家"_s,       u"髙島"_s, u"山﨑"_s, u"①"_s,  u"葛\U000E0100城"_s,
                               u"辻\U000E0100"_s, u"葛城"_s, u"か゚"_s,   u"ｶﾞ"_s, u"\uE123"_s};
    QStringList all = jisX0213() + names;
    // The radicals themselves, which must not be confused with the kanji.
    for (char16_t radical = 0x2F00; radical <= 0x2FD5; ++radical)
        all.append(QString(QChar(radical)));
    REQUIRE(all.size() > 11400);
    for (const QString& family : {u"BIZ UDMincho"_s, u"IPAexMincho"_s, u"IPAmjMincho"_s}) {
        INFO(family.toStdString());
        PageStyle style = PageStyle::forLanguage(u"ja"_s);
        style.bodyFamilies.prepend(family);
        const Pages pages = paginate(characters(all), style);
        const QByteArray pdf = pdfOf(pages);
        CHECK(textByMaps(pdf) == drawnText(pages));
        CHECK(withoutSpace(textByPoppler(pdf)) == withoutSpace(all.join(QString())));
        CHECK(qpdfComplaints(pdf) == QString());
        CHECK(fontsNotEmbedded(pdf) == QStringList());
    }
}

TEST_CASE("No radical comes out where none was entered", "[documents]")
{
    QStringList kanji;
    for (const QString& piece : jisX0213()) {
        if (radicalsIn(piece).isEmpty())
            kanji.append(piece);
    }
    PageStyle style = PageStyle::forLanguage(u"ja"_s);
    style.bodyFamilies = QStringList{u"IPAexMincho"_s};
    const QByteArray pdf = pdfOf(paginate(characters(kanji), style));
    CHECK(radicalsIn(textByPoppler(pdf)) == QString());
}

TEST_CASE("A whole paper reads back line by line, without spaces that nobody typed", "[documents]")
{
    const Pages pages = paginate(sampleAgreement(25, 5), PageStyle::forLanguage(u"ja"_s));
    const QByteArray pdf = pdfOf(pages);
    CHECK(textByMaps(pdf) == drawnText(pages));
    const QStringList read = textByPoppler(pdf).split(u'\n');
    int lines = 0;
    for (const Page& page : pages.pages) {
        for (const TextLine& line : page.lines()) {
            if (line.role != TextRole::Body || line.text.contains(u' ') || line.text.contains(QChar(0x3000)))
                continue;
            INFO(line.text.toStdString());
            CHECK((read.contains(line.text) || textByPoppler(pdf).contains(line.text)));
            ++lines;
        }
    }
    CHECK(lines > 50);
    CHECK(qpdfComplaints(pdf) == QString());
    CHECK(fontsNotEmbedded(pdf) == QStringList());
}

TEST_CASE("Random papers read back from the PDF as they were drawn", "[documents]")
{
    std::mt19937 random(11);
    for (int round = 0; round < 6; ++round) {
        QString expected;
        const Document paper = randomDocument(random, 25, expected);
        PageStyle style = PageStyle::forLanguage(round % 2 == 0 ? u"ja"_s : u"en"_s);
        const Pages pages = paginate(paper, style);
        const QByteArray pdf = pdfOf(pages);
        CHECK(textByMaps(pdf) == drawnText(pages));
        CHECK(qpdfComplaints(pdf) == QString());
    }
}

TEST_CASE("Hostile and rare text reads back as typed", "[documents]")
{
    Document paper;
    paper.blocks = {
        Paragraph{
            .text =
                u"<img src=\"file:///etc/hostname\"> {{甲}} \u0007\u0001 ) Tj (\\ <FEFF> ET /F1 \u200B終"_s},
        Paragraph{
            .text =
                u"محمد علي नमस्ते ไทย שלום 😀👨‍👩‍👧 e\u0301 x\u0323\u0302 終"_s},
        Paragraph{.text = QList<TextRun>{{u"太い"_s, true}, {u"𠮷 葛\U000E0100"_s, true}, {u"細い"_s}}}};
    const Pages pages = paginate(paper, PageStyle::forLanguage(u"ja"_s));
    const QByteArray pdf = pdfOf(pages);
    CHECK(textByMaps(pdf) == drawnText(pages));
    CHECK(textByPoppler(pdf).contains(u"<img src=\"file:///etc/hostname\"> {{甲}}"_s));
    CHECK(qpdfComplaints(pdf) == QString());
}

TEST_CASE("More unknown characters than a font has codes still read back", "[documents]")
{
    QString unknown;
    for (char32_t code = 0xF0000; code < 0xF0000 + 17000; ++code)
        unknown += QString::fromUcs4(&code, 1);
    const Pages pages = paginate(characters({unknown}), PageStyle::forLanguage(u"ja"_s));
    const QByteArray pdf = pdfOf(pages);
    CHECK(textByMaps(pdf) == drawnText(pages));
    CHECK(textByMaps(pdf) == unknown);
}

TEST_CASE("Title, language, dates and bookmarks stand in the file", "[documents]")
{
    const Pages pages = paginate(sampleAgreement(12, 2), PageStyle::forLanguage(u"ja"_s));
    const QByteArray pdf = pdfOf(pages);
    CHECK(titleOf(pdf) == u"見本の事業に関する協定書"_s);
    CHECK(languageOf(pdf) == u"ja"_s);
    const QStringList bookmarks = bookmarksOf(pdf);
    REQUIRE(bookmarks.size() == 13);
    CHECK(bookmarks.at(0) == u"見本の事業に関する協定書"_s);
    CHECK(bookmarks.at(12) == u"第12条"_s);

    const Result<QByteArray> named =
        toPdf(pages, {.title = u"別の題"_s, .language = u"en"_s, .author = u"見本の会"_s, .created = kTime});
    REQUIRE(named.ok());
    CHECK(titleOf(*named) == u"別の題"_s);
    CHECK(languageOf(*named) == u"en"_s);
}

TEST_CASE("The same paper gives the same bytes", "[documents]")
{
    const Document paper = sampleAgreement(8, 3);
    const PageStyle style = PageStyle::forLanguage(u"ja"_s);
    const QByteArray first = pdfOf(paginate(paper, style));
    const QByteArray second = pdfOf(paginate(paper, style));
    CHECK((first == second));
    const Result<QByteArray> later = toPdf(paginate(paper, style), {.created = kTime.addSecs(1)});
    REQUIRE(later.ok());
    CHECK((*later != first));
}

TEST_CASE("Text that no glyph stands for is an error, not a silent loss", "[documents]")
{
    Pages pages = paginate(sampleAgreement(1, 2), PageStyle::forLanguage(u"ja"_s));
    for (PageElement& element : pages.pages.front().elements) {
        if (auto* line = std::get_if<TextLine>(&element); line != nullptr && !line->glyphs.isEmpty()) {
            line->glyphs.removeLast();
            break;
        }
    }
    const Result<QByteArray> pdf = toPdf(pages, {.created = kTime});
    REQUIRE_FALSE(pdf.ok());
    CHECK(pdf.error().code == ErrorCode::Internal);
    CHECK(pdf.error().detail.contains(u"page 1"_s));
}

TEST_CASE("A blank page is a sound PDF", "[documents]")
{
    Document paper;
    paper.pageNumber.clear();
    const QByteArray pdf = pdfOf(paginate(paper, PageStyle::forLanguage(u"ja"_s)));
    CHECK(qpdfComplaints(pdf) == QString());
    CHECK(textByPoppler(pdf).trimmed().isEmpty());
}
