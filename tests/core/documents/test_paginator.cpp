#include "core/documents/fontset.h"
#include "core/documents/paginator.h"
#include "tests/core/documents/pdfreading.h"
#include "tests/core/documents/samplepapers.h"
#include "tests/support/printing.h"

#include <random>
#include <set>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

const QString kSentence = u"当事者は、互いの立場を尊重し、事業を進めるものとする。"_s;

/// Indexes of the pages on which a text is found.
std::set<qsizetype> pagesWith(const Pages& pages, const QString& text)
{
    std::set<qsizetype> found;
    for (qsizetype i = 0; i < pages.pages.size(); ++i) {
        if (pages.pages.at(i).text().contains(text))
            found.insert(i);
    }
    return found;
}

/// Sets `after` at every offset that matters: behind a filler that grows in small steps over more than a
/// page.
template<class Check>
void sweep(const QList<Block>& after, Check check)
{
    const PageStyle style = PageStyle::forLanguage(u"ja"_s);
    FontSet fonts(style);
    for (int step = 0; step < 125; ++step) {
        Document paper;
        paper.blocks.append(Paragraph{.text = u"始"_s});
        paper.blocks.append(Spacer{step * 0.5});
        paper.blocks.append(after);
        const Pages pages = paginate(paper, style, fonts);
        INFO("filler of " << step * 0.5 << " em");
        check(pages);
    }
}

} // namespace

TEST_CASE("An empty document is one blank page", "[documents]")
{
    const Pages pages = paginate(Document{}, PageStyle::forLanguage(u"ja"_s));
    REQUIRE(pages.pages.size() == 1);
    CHECK(pages.pages.front().text().isEmpty());
    CHECK(drawnText(pages) == u"1／1"_s);
    CHECK(pages.size.width() == Approx(595.28).margin(0.01));
    CHECK(pages.size.height() == Approx(841.89).margin(0.01));
}

TEST_CASE("Nothing is lost, doubled or outside the margins in random documents", "[documents]")
{
    std::mt19937 random(7);
    for (int round = 0; round < 40; ++round) {
        PageStyle style = PageStyle::forLanguage(u"ja"_s);
        style.fontSize = 10.5 + round % 4;
        FontSet fonts(style);
        QString expected;
        const Document paper = randomDocument(random, 1 + round, expected);
        const Pages pages = paginate(paper, style, fonts);
        CHECK(withoutSpace(pages.text()) == withoutSpace(expected));
        CHECK(outsideMargins(pages) == QString());
        CHECK(pages.pages.size() >= 1);
    }
}

TEST_CASE("The same document is set the same way twice", "[documents]")
{
    const Document paper = sampleAgreement(20, 4);
    const PageStyle style = PageStyle::forLanguage(u"ja"_s);
    FontSet fonts(style);
    const Pages first = paginate(paper, style, fonts);
    const Pages second = paginate(paper, style);
    REQUIRE(first.pages.size() == second.pages.size());
    CHECK(drawnText(first) == drawnText(second));
    CHECK(first.outline == second.outline);
}

TEST_CASE("An article hangs one character in from its label", "[documents]")
{
    Document paper;
    paper.blocks.append(Caption{u"（目的）"_s});
    paper.blocks.append(Item{.label = u"第1条"_s, .text = kSentence.repeated(3)});
    paper.blocks.append(Item{.label = u"(1)"_s, .text = kSentence.repeated(3), .depth = 1});
    const Pages pages = paginate(paper, PageStyle::forLanguage(u"ja"_s));
    const QList<TextLine> lines = pages.pages.front().lines();
    const double left = pages.body.left();
    CHECK(lines.at(0).baseline.x() == Approx(left + 12));
    CHECK(lines.at(1).text.startsWith(u"第1条　当事者は"_s));
    CHECK(lines.at(1).baseline.x() == Approx(left));
    CHECK(lines.at(2).baseline.x() == Approx(left + 12));
    CHECK(lines.at(4).text.startsWith(u"(1)　"_s));
    CHECK(lines.at(4).baseline.x() == Approx(left + 12));
    CHECK(lines.at(5).baseline.x() == Approx(left + 24));
}

TEST_CASE("A heading is never left alone at the foot of a page", "[documents]")
{
    sweep({Heading{1, u"見出し"_s}, Spacer{1}, Paragraph{.text = u"続く"_s + kSentence.repeated(6)}},
          [](const Pages& pages) { CHECK(pagesWith(pages, u"見出し"_s) == pagesWith(pages, u"続く"_s)); });
    sweep({Caption{u"（目的）"_s}, Item{.label = u"第1条"_s, .text = kSentence.repeated(6)}},
          [](const Pages& pages) { CHECK(pagesWith(pages, u"（目的）"_s) == pagesWith(pages, u"第1条"_s)); });
}

TEST_CASE("No line of a paragraph stands alone on a page", "[documents]")
{
    for (const int sentences : {2, 3, 4, 9}) {
        sweep({Paragraph{.text = kSentence.repeated(sentences)}}, [](const Pages& pages) {
            for (const Page& page : pages.pages) {
                int lines = 0;
                for (const TextLine& line : page.lines())
                    lines += line.role == TextRole::Body && line.text != u"始"_s ? 1 : 0;
                CHECK(lines != 1);
            }
        });
    }
}

TEST_CASE("Blocks kept together stay on one page", "[documents]")
{
    const KeepTogether group{{Paragraph{.text = u"一番"_s + kSentence.repeated(3)}, Spacer{2},
                              Paragraph{.text = kSentence.repeated(3) + u"最後"_s}}};
    sweep({group},
          [](const Pages& pages) { CHECK(pagesWith(pages, u"一番"_s) == pagesWith(pages, u"最後"_s)); });
}

TEST_CASE("A signature block of two to seven parties is never split", "[documents]")
{
    for (const int parties : {2, 4, 7}) {
        sweep({sampleSignatures(parties)}, [parties](const Pages& pages) {
            const auto closing = pagesWith(pages, u"この協定を証するため"_s);
            CHECK(closing.size() == 1);
            CHECK(closing == pagesWith(pages, u"見本の会%1\n"_s.arg(parties)));
            CHECK(outsideMargins(pages) == QString());
        });
    }
}

TEST_CASE("More parties than a page holds are parted between parties only", "[documents]")
{
    sweep({sampleSignatures(12)}, [](const Pages& pages) {
        const auto closing = pagesWith(pages, u"この協定を証するため"_s);
        CHECK(closing == pagesWith(pages, u"見本の会1\n"_s));
        CHECK(pages.text().count(u"印\n"_s) == 12);
        for (int i = 1; i <= 12; ++i)
            CHECK(pagesWith(pages, u"本町%1番地\n"_s.arg(i)) == pagesWith(pages, u"代表 見本 %1\n"_s.arg(i)));
        // The first of its pages is full before the block goes on.
        CHECK(pagesWith(pages, u"見本の会6\n"_s) == closing);
    });
}

TEST_CASE("Scale rows and form fields are never split", "[documents]")
{
    ScaleRow row;
    row.number = u"1"_s;
    row.text = u"問い"_s + kSentence.repeated(2);
    row.labels = {u"5 思う"_s, u"3 どちらとも"_s, u"1 思わない"_s};
    row.reasonLabel = u"理由"_s;
    row.reason = kSentence.repeated(4) + u"終わり"_s;
    sweep({row},
          [](const Pages& pages) { CHECK(pagesWith(pages, u"問い"_s) == pagesWith(pages, u"終わり"_s)); });
    sweep({FormField{u"名称"_s, kSentence.repeated(4) + u"終わり"_s, 3}},
          [](const Pages& pages) { CHECK(pagesWith(pages, u"名称"_s) == pagesWith(pages, u"終わり"_s)); });
}

TEST_CASE("A page break begins a page, and none is left blank", "[documents]")
{
    Document paper;
    paper.blocks = {PageBreak{}, Paragraph{.text = u"一"_s}, PageBreak{},
                    PageBreak{}, Paragraph{.text = u"二"_s}, PageBreak{}};
    const Pages pages = paginate(paper, PageStyle::forLanguage(u"ja"_s));
    REQUIRE(pages.pages.size() == 2);
    CHECK(pages.pages.at(0).text() == u"一\n"_s);
    CHECK(pages.pages.at(1).text() == u"二\n"_s);
}

TEST_CASE("Every page carries head, foot and watermark", "[documents]")
{
    Document paper = sampleAgreement(30, 3);
    paper.head.left = u"長い名称"_s.repeated(100);
    const Pages pages = paginate(paper, PageStyle::forLanguage(u"ja"_s));
    REQUIRE(pages.pages.size() > 3);
    for (qsizetype i = 0; i < pages.pages.size(); ++i) {
        QString head;
        QString foot;
        for (const TextLine& line : pages.pages.at(i).lines()) {
            head += line.role == TextRole::Head ? line.text : QString();
            foot += line.role == TextRole::Foot ? line.text : QString();
        }
        CHECK(head.startsWith(u"長い名称"_s));
        CHECK(head.endsWith(u"…案 第2版"_s));
        CHECK(foot == u"%1／%2"_s.arg(i + 1).arg(pages.pages.size()));
        const auto* mark = std::get_if<Shape>(&pages.pages.at(i).elements.front());
        REQUIRE(mark != nullptr);
        CHECK(mark->path.boundingRect().width() > 150);
    }
    CHECK(outsideMargins(pages) == QString());
    CHECK(pages.outline.size() == 31);
    CHECK(pages.outline.at(30).text == u"第30条"_s);
    CHECK(pages.outline.at(30).page > 1);
}

TEST_CASE("An unresolved value is marked and stays readable", "[documents]")
{
    Document paper;
    paper.pageNumber.clear();
    paper.blocks.append(Paragraph{
        .text = QList<TextRun>{{u"期間は、"_s}, {u"【未入力：開始日】"_s, false, true}, {u"から"_s}}});
    const Page page = paginate(paper, PageStyle::forLanguage(u"ja"_s)).pages.front();
    CHECK(page.text() == u"期間は、【未入力：開始日】から\n"_s);
    const auto* mark = std::get_if<Shape>(&page.elements.front());
    REQUIRE(mark != nullptr);
    CHECK(mark->path.boundingRect().width() == Approx(9 * 12).margin(0.5));
}

TEST_CASE("Text is taken as typed and names no file", "[documents]")
{
    const QString hostile =
        u"<img src=\"file:///etc/hostname\"><b>太字</b> {{甲}} &amp; %1 %2 \u0007\u0001\u200B\uFEFF\t終"_s;
    Document paper;
    paper.title = hostile;
    paper.head = {hostile, hostile};
    paper.blocks = {Title{hostile}, Paragraph{.text = hostile}};
    const Pages pages = paginate(paper, PageStyle::forLanguage(u"ja"_s));
    CHECK(pages.text() == hostile + u'\n' + hostile + u'\n');
    CHECK(outsideMargins(pages) == QString());
}

TEST_CASE("Extreme content and styles are still set inside the margins", "[documents]")
{
    Document paper;
    paper.watermark = u"見本"_s;
    const QString longName = u"長い名の会"_s.repeated(400);
    SignatureBlock signatures = sampleSignatures(2);
    signatures.parties[0].lines[1] = longName;
    signatures.parties[1].label = longName;
    ScaleRow scale;
    scale.number = longName;
    scale.text = longName;
    scale.labels = {longName, u"二"_s};
    for (int i = 0; i < 30; ++i)
        scale.labels.append(u"番"_s);
    scale.reasonLines = 100;
    paper.blocks = {Title{longName},
                    Heading{2, longName},
                    Caption{longName},
                    Item{.label = longName, .text = QString(3000, u'x'), .depth = 90},
                    FormField{longName, longName, 200},
                    FormField{longName, longName, 3, false},
                    scale,
                    signatures,
                    Spacer{100000},
                    Spacer{-5},
                    Paragraph{.text = QString(500, u' ') + u"端"_s + QString(500, QChar(0x3000)) + u"終"_s}};
    for (const double size : {8.0, 12.0, 20.0, 500.0}) {
        PageStyle style = PageStyle::forLanguage(u"ja"_s);
        style.fontSize = size;
        if (size > 100) {
            style.paper = {5, 5};
            style.margins = {500, -3, 500, 500};
            style.lineSpacing = -1;
        }
        const Pages pages = paginate(paper, style);
        CHECK(outsideMargins(pages) == QString());
        // Labels and values of rows cut by lines come in turns; the characters are all there.
        QString drawn = withoutSpace(pages.text());
        CHECK(drawn.count(u'x') == 3000);
        CHECK(drawn.count(u'会') == 400 * 13 + 1);
        CHECK(drawn.endsWith(u"終"_s));
    }
}

TEST_CASE("Words of joining scripts keep their text", "[documents]")
{
    Document paper;
    paper.pageNumber.clear();
    const QString text =
        u"名は محمد علي という。नमस्ते ไทย שלום 😀👨‍👩‍👧 e\u0301 終"_s;
    paper.blocks = {Paragraph{.text = text}};
    const Pages pages = paginate(paper, PageStyle::forLanguage(u"ja"_s));
    CHECK(pages.text() == text + u'\n');
}
