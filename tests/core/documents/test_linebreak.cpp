#include "core/documents/fontset.h"
#include "core/documents/linebreak.h"
#include "core/documents/pagestyle.h"
#include "core/documents/textsetter.h"
#include "tests/core/documents/samplepapers.h"
#include "tests/support/printing.h"

#include <random>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const QString& text, double ems, bool justified = false)
{
    FontSet fonts(PageStyle::forLanguage(u"ja"_s));
    TextSetter setter(fonts);
    TextFormat format;
    format.size = 10;
    format.justified = justified;
    QStringList lines;
    for (const SetLine& line : setter.set(text, format, {ems * 10}))
        lines.append(line.line.text);
    return lines;
}

const QString kMayNotBegin =
    u"、。，．・：；？！）］｝」』】〕〉》ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ％‰°′″"_s;
const QString kMayNotEnd = u"（［｛「『【〔〈《"_s;

} // namespace

TEST_CASE("Lines are filled and broken where Japanese may be broken", "[documents]")
{
    CHECK(linesOf(u"あいうえおかきくけこ"_s, 5) == QStringList{u"あいうえお"_s, u"かきくけこ"_s});
    // A mark that may not begin a line takes the character before it along.
    CHECK(linesOf(u"あいうえお、かきく"_s, 5) == QStringList{u"あいうえ"_s, u"お、かきく"_s});
    CHECK(linesOf(u"あいうえ（かきく）"_s, 5) == QStringList{u"あいうえ"_s, u"（かきく）"_s});
    CHECK(linesOf(u"あいうえ……かきく"_s, 5) == QStringList{u"あいうえ"_s, u"……かきく"_s});
    // Figures and words stay whole and move to the next line.
    CHECK(linesOf(u"総額は1,240,000円です"_s, 6) == QStringList{u"総額は"_s, u"1,240,000円"_s, u"です"_s});
    CHECK(linesOf(u"連絡はinfo@example.orgへ"_s, 10) == QStringList{u"連絡は"_s, u"info@example.orgへ"_s});
    // A no-break space holds both sides together.
    CHECK(linesOf(u"甲 10円、戊\u00A020円"_s, 5.5) == QStringList{u"甲 10円、"_s, u"戊\u00A020円"_s});
    // Spaces hang at the end of their line.
    CHECK(linesOf(u"ab cd ef"_s, 3) == QStringList{u"ab cd "_s, u"ef"_s});
    // A newline in the text ends a line; an empty text is one empty line.
    CHECK(linesOf(u"あ\nい\n\nう"_s, 5) == QStringList{u"あ"_s, u"い"_s, QString(), u"う"_s});
    CHECK(linesOf(QString(), 5) == QStringList{QString()});
}

TEST_CASE("What cannot be broken properly is broken anywhere rather than cut", "[documents]")
{
    CHECK(linesOf(QString(20, u'x'), 5) == QStringList{QString(10, u'x'), QString(10, u'x')});
    CHECK(linesOf(QString(7, u'、'), 5) == QStringList{QString(5, u'、'), QString(2, u'、')});
    CHECK(linesOf(u"あ"_s + QString(9, u'。'), 5).join(QString()) == u"あ"_s + QString(9, u'。'));
}

TEST_CASE("No line of random Japanese begins or ends with a forbidden character", "[documents]")
{
    std::mt19937 random(20260401);
    int lines = 0;
    for (int round = 0; round < 60; ++round) {
        // Chains of marks longer than a line cannot be kept; in 30 characters they do not occur.
        const QString text = randomJapanese(random, 2000);
        const QStringList set = linesOf(text, 30 + round % 9 + 0.5 * (round % 2), round % 2 == 0);
        REQUIRE(set.join(QString()) == text);
        for (qsizetype i = 0; i < set.size(); ++i) {
            INFO(set.at(i).toStdString());
            if (i > 0)
                CHECK(!kMayNotBegin.contains(set.at(i).front()));
            if (i + 1 < set.size())
                CHECK(!kMayNotEnd.contains(set.at(i).back()));
            ++lines;
        }
    }
    CHECK(lines > 2000);
}

TEST_CASE("Justified lines end at one edge and the last one does not", "[documents]")
{
    FontSet fonts(PageStyle::forLanguage(u"ja"_s));
    TextSetter setter(fonts);
    TextFormat format;
    format.size = 12;
    format.justified = true;
    const QString text =
        u"当事者は、対等な立場（以下「立場」という。）で互いの特性を生かし、次のとおり定める。"_s.repeated(4);
    const std::vector<SetLine> lines = setter.set(text, format, {400});
    REQUIRE(lines.size() > 3);
    for (size_t i = 0; i + 1 < lines.size(); ++i)
        CHECK(lines[i].line.width == Approx(400).margin(0.01));
    CHECK(lines.back().line.width < 399);
}

TEST_CASE("Indents are kept and give way before there is no room left", "[documents]")
{
    FontSet fonts(PageStyle::forLanguage(u"ja"_s));
    TextSetter setter(fonts);
    TextFormat format;
    format.size = 10;
    const auto lines = setter.set(u"あいうえおかきくけこ"_s, format, {60, 10, 20});
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].line.text == u"あいうえお"_s);
    CHECK(lines[0].line.baseline.x() == Approx(10));
    CHECK(lines[1].line.baseline.x() == Approx(20));
    const auto deep = setter.set(u"あいうえおかきくけこ"_s, format, {60, 500, 500});
    CHECK(deep.front().line.text == u"あいうえ"_s);
}

TEST_CASE("One line is cut with an ellipsis only when it is too long", "[documents]")
{
    FontSet fonts(PageStyle::forLanguage(u"ja"_s));
    TextSetter setter(fonts);
    TextFormat format;
    format.size = 10;
    CHECK(setter.setOneLine(u"あいうえお"_s, format, 50).line.text == u"あいうえお"_s);
    const SetLine cut = setter.setOneLine(u"あいうえお\nかき"_s, format, 50);
    CHECK(cut.line.text == u"あいうえ…"_s);
    CHECK(cut.line.width <= 50);
}

TEST_CASE("A number stays with its counter where there is room", "[documents]")
{
    CHECK(linesOf(u"各自その写しを1通保有する"_s, 7.5) == QStringList{u"各自その写しを"_s, u"1通保有する"_s});
    CHECK(linesOf(u"あいうえお1通保有"_s, 5.5) == QStringList{u"あいうえお"_s, u"1通保有"_s});
    CHECK(linesOf(u"あいうえお2か月"_s, 5.5) == QStringList{u"あいうえお"_s, u"2か月"_s});
    CHECK(linesOf(u"あいうえお2か月"_s, 6.5) == QStringList{u"あいうえお"_s, u"2か月"_s});
    CHECK(linesOf(u"あいうえお第2条"_s, 6) == QStringList{u"あいうえお"_s, u"第2条"_s});
    // Dates, the numbers of laws and a word in brackets stay whole where the line stays full enough.
    CHECK(linesOf(u"あいうえおかきくけこさ3月31日"_s, 13) ==
          QStringList{u"あいうえおかきくけこさ"_s, u"3月31日"_s});
    CHECK(linesOf(u"あいうえおかきくけこさ令和8年4月1日"_s, 14) ==
          QStringList{u"あいうえおかきくけこさ"_s, u"令和8年4月1日"_s});
    CHECK(linesOf(u"あいうえおかきくけこさしすせそ第244条の2第3項"_s, 19) ==
          QStringList{u"あいうえおかきくけこさしすせそ"_s, u"第244条の2第3項"_s});
    CHECK(linesOf(u"あいうえおかきくけこさしすせそ平成15年法律第57号"_s, 19) ==
          QStringList{u"あいうえおかきくけこさしすせそ"_s, u"平成15年法律第57号"_s});
    CHECK(linesOf(u"あいうえおかきく（現物）"_s, 10) == QStringList{u"あいうえおかきく"_s, u"（現物）"_s});
    CHECK(linesOf(u"令和8年12月25日まで"_s, 8.5) == QStringList{u"令和8年12月25日"_s, u"まで"_s});
    // Not where that would leave a quarter of the line empty.
    CHECK(linesOf(u"あいう平成15年法律第57号"_s, 6).first() != u"あいう"_s);
    CHECK(linesOf(u"あいうえお3万円を"_s, 6.5) == QStringList{u"あいうえお"_s, u"3万円を"_s});
    CHECK(linesOf(u"あいうえおかきくけ別紙1に"_s, 11.2) ==
          QStringList{u"あいうえおかきくけ"_s, u"別紙1に"_s});
    // か after a number is not always a counter's.
    CHECK(linesOf(u"あいうえお1から2まで"_s, 5.5) == QStringList{u"あいうえお1"_s, u"から2まで"_s});
    // Not at the price of a line that is half empty.
    CHECK(linesOf(u"1234567890人"_s, 5) == QStringList{u"1234567890"_s, u"人"_s});
    CHECK(linesOf(u"令1234567人が"_s, 4.5) == QStringList{u"令1234567"_s, u"人が"_s});
}
