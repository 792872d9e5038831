#include "core/base/text.h"

#include "tests/support/printing.h"

#include <vector>

using namespace kyodo;
using namespace Qt::StringLiterals;

namespace {

const QString kGa = u"か\u3099"_s;                                       // two code points
const QString kFamily = u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s; // joined by ZWJ
const QString kIvs = u"葛\U000E0100"_s;                                  // with a variation selector
const QString kYoshi = u"\U00020BB7"_s;                                  // 𠮷, outside the basic plane
const QString kFlags = u"\U0001F1EF\U0001F1F5\U0001F1EB\U0001F1F7"_s;    // two flags of two each
const QString kMixed = kGa + kFamily + kIvs + kYoshi + kFlags;           // six graphemes

} // namespace

TEST_CASE("what is read as one character counts as one", "[base]")
{
    CHECK(graphemeCount(u"") == 0);
    CHECK(graphemeCount(u"協働") == 2);
    CHECK(graphemeCount(kGa) == 1);
    CHECK(graphemeCount(kFamily) == 1);
    CHECK(graphemeCount(kIvs) == 1);
    CHECK(graphemeCount(kYoshi) == 1);
    CHECK(graphemeCount(kFlags) == 2);
    CHECK(graphemeCount(u"\r\n") == 1);
    CHECK(graphemeCount(kMixed) == 6);
}

TEST_CASE("text is cut between graphemes only", "[base]")
{
    const std::vector<QString> parts{kGa, kFamily, kIvs, kYoshi, kFlags.left(4), kFlags.mid(4)};
    QString expected;
    for (qsizetype n = 0; n <= 6; ++n) {
        CHECK(graphemeLeft(kMixed, n) == expected);
        if (n < 6)
            expected += parts.at(static_cast<std::size_t>(n));
    }
    CHECK(graphemeLeft(kMixed, 7) == kMixed);
    CHECK(graphemeLeft(kMixed, -1).isEmpty());
    CHECK(graphemeLeft(u"", 3).isEmpty());
    CHECK(graphemeLeft(u"abc", 3) == u"abc"_s);
}

TEST_CASE("a long text is cut as a short one is", "[base]")
{
    const QString longText = kMixed.repeated(20'000);
    CHECK(graphemeLeft(longText, 6) == kMixed);
    CHECK(graphemeLeft(longText, 13) == kMixed + kMixed + kGa);
    CHECK(graphemeLeft(longText, 119'999).size() == longText.size() - 4);
    CHECK(elided(longText, 7) == kMixed + u"…"_s);
    // One grapheme far longer than any guess.
    const QString marks = u"a"_s + QString(1'000, QChar(0x0301));
    CHECK(graphemeLeft(marks + u"bcd"_s, 1) == marks);
    CHECK(graphemeLeft(marks + u"bcd"_s, 2) == marks + u"b"_s);
    // The cut of the first try must not fall into a pair or before a mark.
    for (qsizetype lead = 0; lead < 40; ++lead) {
        const QString text = QString(lead, u'x') + kIvs + QString(200, u'y');
        for (qsizetype n = 1; n < 5; ++n)
            REQUIRE(graphemeLeft(text, n) == graphemeLeft(QStringView(text).left(lead + 3 + n), n));
    }
}

TEST_CASE("an elided text has at most the characters asked for", "[base]")
{
    CHECK(elided(u"協働手帳", 4) == u"協働手帳"_s);
    CHECK(elided(u"協働手帳", 5) == u"協働手帳"_s);
    CHECK(elided(u"協働手帳", 3) == u"協働…"_s);
    CHECK(elided(u"協働手帳", 1) == u"…"_s);
    CHECK(elided(u"協働手帳", 0).isEmpty());
    CHECK(elided(u"協働手帳", -3).isEmpty());
    CHECK(elided(kMixed, 6) == kMixed);
    CHECK(elided(kMixed, 5) == kGa + kFamily + kIvs + kYoshi + u"…"_s);
    CHECK(elided(u"", 0).isEmpty());
    CHECK(elided(u"", 2).isEmpty());
}

TEST_CASE("a search finds a word however it was written", "[base]")
{
    CHECK(nfkcFolded(u"ＮＰＯ法人") == u"npo法人"_s);
    CHECK(nfkcFolded(u"コドモ") == u"こども"_s);
    CHECK(nfkcFolded(u"ｺﾄﾞﾓ食堂") == u"こども食堂"_s);
    CHECK(nfkcFolded(u"ガ") == u"が"_s);
    CHECK(nfkcFolded(u"ｶﾞ") == u"が"_s);
    CHECK(nfkcFolded(u"カ\u3099") == u"が"_s);
    CHECK(nfkcFolded(u"か゛") == u"が"_s);
    CHECK(nfkcFolded(u"ハ゜") == u"ぱ"_s);
    CHECK(nfkcFolded(u"は") == u"は"_s);
    CHECK(nfkcFolded(u"あ\u3099") == u"あ"_s);
    CHECK(nfkcFolded(u"ヷヸヹヺ") == u"わゐゑを"_s);
    CHECK(nfkcFolded(u"ヴヵヶヽヾ") == u"ゔゕゖゝゞ"_s);
    CHECK(nfkcFolded(u"サッカー") == u"さっかー"_s);
    CHECK(nfkcFolded(u"㈱①㍻") == u"(株)1平成"_s);
    CHECK(nfkcFolded(u"〜～") == u"~~"_s);
    CHECK(nfkcFolded(u"ΣΊΣΥΦΟΣ É") == u"σίσυφοσ é"_s);
    CHECK(nfkcFolded(kIvs) == u"葛"_s);
    CHECK(nfkcFolded(kYoshi) == kYoshi);
    CHECK(nfkcFolded(u"a\u200Bb\uFEFF") == u"ab"_s);
    CHECK(nfkcFolded(u"").isEmpty());
}

TEST_CASE("folding twice is folding once", "[base]")
{
    QString changed;
    for (char32_t c = 0x20; c < 0x30000; ++c) {
        if (QChar::isSurrogate(c))
            continue;
        const QString once = nfkcFolded(QChar::fromUcs4(c));
        if (nfkcFolded(once) != once)
            changed += QString::number(static_cast<uint>(c), 16) + u' ';
    }
    CHECK(changed == QString());
}

TEST_CASE("a line has no blanks at its ends and no break inside", "[base]")
{
    CHECK(simplifiedLine(u"　 山田　太郎 　") == u"山田　太郎"_s);
    CHECK(simplifiedLine(u"一行目\n二行目") == u"一行目 二行目"_s);
    CHECK(simplifiedLine(u"一行目 \r\n　\n\t二行目") == u"一行目 二行目"_s);
    CHECK(simplifiedLine(u"a\tb\u2028c\u2029d\u0085e") == u"a b c d e"_s);
    CHECK(simplifiedLine(u"a  b") == u"a  b"_s);
    CHECK(simplifiedLine(u"\n\n").isEmpty());
    CHECK(simplifiedLine(u"").isEmpty());
    CHECK(simplifiedLine(u"x") == u"x"_s);
    CHECK(simplifiedLine(kMixed) == kMixed);
}

TEST_CASE("only digits change their width", "[base]")
{
    CHECK(toHalfWidthDigits(u"０１２３４５６７８９") == u"0123456789"_s);
    CHECK(toHalfWidthDigits(u"第１０条　ＡＢＣ－①／：") == u"第10条　ＡＢＣ－①／："_s);
    CHECK(toHalfWidthDigits(u"").isEmpty());
}

TEST_CASE("whole text is well formed", "[base]")
{
    CHECK(isWellFormed(u""));
    CHECK(isWellFormed(u"一行目\n\t二行目"));
    CHECK(isWellFormed(kMixed));
    CHECK(isWellFormed(u"\u007F\u0080\uFFFD\uE000"));
    TextDefect untouched{TextDefect::Kind::Null, 7, u'x'};
    CHECK(isWellFormed(u"abc", untouched));
    CHECK(untouched == TextDefect{TextDefect::Kind::Null, 7, u'x'});
}

TEST_CASE("what a file or an XML paper cannot carry is found where it stands", "[base]")
{
    using Kind = TextDefect::Kind;
    const auto defectOf = [](const QString& text) {
        TextDefect defect;
        CHECK_FALSE(isWellFormed(text, defect));
        CHECK_FALSE(isWellFormed(text));
        return defect;
    };
    const QChar high(0xD842);
    const QChar low(0xDFB7);
    CHECK(defectOf(u"ab"_s + high) == TextDefect{Kind::LoneSurrogate, 2, 0xD842});
    CHECK(defectOf(QString(low) + high) == TextDefect{Kind::LoneSurrogate, 0, 0xDFB7});
    CHECK(defectOf(kYoshi + low) == TextDefect{Kind::LoneSurrogate, 2, 0xDFB7});
    CHECK(defectOf(QString(high) + high + low) == TextDefect{Kind::LoneSurrogate, 0, 0xD842});
    CHECK(defectOf(QString(u'a') + QChar(0) + high) == TextDefect{Kind::Null, 1, 0});
    CHECK(defectOf(QString(QChar(0xFFFE))) == TextDefect{Kind::Noncharacter, 0, 0xFFFE});
    CHECK(defectOf(QString(QChar(0xFFFF))) == TextDefect{Kind::Noncharacter, 0, 0xFFFF});
    for (char16_t unit = 1; unit < 0x20; ++unit) {
        const QString text = u"x"_s + QChar(unit);
        if (unit == u'\n' || unit == u'\t')
            CHECK(isWellFormed(text));
        else
            CHECK(defectOf(text) == TextDefect{Kind::ControlCharacter, 1, unit});
    }
}

TEST_CASE("a defect is told with its code point and place", "[base]")
{
    using Kind = TextDefect::Kind;
    CHECK(TextDefect{Kind::ControlCharacter, 2, 0x0B}.message() ==
          u"Character 3 cannot be used (U+000B). Please delete it."_s);
    CHECK(TextDefect{Kind::LoneSurrogate, 0, 0xD842}.message() ==
          u"Character 1 is broken (U+D842). Please type it again."_s);
}
