#include "tests/support/printing.h"

#include "core/base/text.h"
#include "core/base/textsearch.h"

#include <random>

using namespace kyodo;
using namespace Qt::StringLiterals;

namespace {

/// The pieces of a text that a query finds.
QStringList found(const QString& typed, const QString& text)
{
    QStringList pieces;
    for (const TextRange& range : TextQuery(typed).rangesIn(text))
        pieces.append(text.mid(range.start, range.length));
    return pieces;
}

} // namespace

TEST_CASE("a search finds what looks the same, and marks it as it was written", "[base][search]")
{
    CHECK(found(u"ガス"_s, u"都市ｶﾞｽの点検"_s) == QStringList{u"ｶﾞｽ"_s});
    CHECK(found(u"がす"_s, u"ガス・カ゛ス"_s) == QStringList{u"ガス"_s, u"カ゛ス"_s});
    CHECK(found(u"ﾎﾞﾗﾝﾃｨｱ"_s, u"ボランティアの保険"_s) == QStringList{u"ボランティア"_s});
    CHECK(found(u"ｎｐｏ"_s, u"NPO法人とNpo"_s) == QStringList{u"NPO"_s, u"Npo"_s});
    CHECK(found(u"１２"_s, u"4月12日"_s) == QStringList{u"12"_s});
    CHECK(found(u"きろ"_s, u"10㌔"_s) == QStringList{u"㌔"_s});
}

TEST_CASE("a search tells voiced from unvoiced and never cuts a character", "[base][search]")
{
    CHECK(found(u"か"_s, u"が"_s).isEmpty());
    CHECK(found(u"か"_s, u"ｶﾞ"_s).isEmpty());
    CHECK(found(u"は"_s, u"ばぱは"_s) == QStringList{u"は"_s});
    const QString decomposed = u"か"_s + QChar(0x3099) + u"き"_s;
    CHECK(found(u"が"_s, decomposed) == QStringList{decomposed.left(2)});
    CHECK(found(u"é"_s, u"cafe"_s + QChar(0x0301) + u"!"_s) == QStringList{u"e"_s + QChar(0x0301)});

    CHECK(found(u"𠮷"_s, u"𠮷田と吉田"_s) == QStringList{u"𠮷"_s});
    CHECK(found(u"吉"_s, u"𠮷田と吉田"_s) == QStringList{u"吉"_s});
    const QString withSelector = QString::fromUcs4(U"葛\U000E0100城");
    CHECK(found(u"葛"_s, withSelector) == QStringList{withSelector.left(3)});
    CHECK(found(withSelector, u"葛城"_s) == QStringList{u"葛城"_s});
    const QString family = QString::fromUcs4(U"\U0001F468\u200D\U0001F469\u200D\U0001F467");
    CHECK(found(QString::fromUcs4(U"\U0001F469"), u"家"_s + family + u"族"_s) == QStringList{family});
}

TEST_CASE("each word is looked for, wherever it stands", "[base][search]")
{
    const TextQuery query(u"　会場 準備 会 "_s);
    CHECK(query.words() == QStringList{u"会場"_s, u"準備"_s});
    CHECK(query.hasAll(nfkcFolded(u"準備と会場")));
    CHECK_FALSE(query.hasAll(nfkcFolded(u"会場の受付")));
    CHECK(found(u"会場 の準備"_s, u"会場の準備、会場"_s) == QStringList{u"会場の準備"_s, u"会場"_s});
    CHECK(TextQuery(u" 　\t"_s).isEmpty());
    CHECK(TextQuery(QString(QChar(0xFE0F))).isEmpty());
    CHECK(TextQuery().rangesIn(u"何か"_s).isEmpty());
    CHECK(TextQuery(u"同 同"_s).words().size() == 1);
}

TEST_CASE("what is found in the folded text is found in the text as it is written", "[base][search]")
{
    const QList<char32_t> pool = QList<char32_t>{
        U'あ',   U'カ',   U'ｶ', 0xFF9E, 0x3099, 0x309B, 0x309C, U'漢', U'𠮷', 0xE0100, 0xFE0F, 0x200D,
        0x1F468, 0x1F3FD, U'e', 0x0301, U'Ａ',  U'ß',   U'㌔',  U' ',  U'\n', U'ﬁ',    U'は',  U'ー'};
    std::mt19937 random(7);
    for (int round = 0; round < 2000; ++round) {
        QString text;
        const int length = 1 + int(random() % 12);
        for (int i = 0; i < length; ++i)
            text += QChar::fromUcs4(pool.at(qsizetype(random() % std::uint32_t(pool.size()))));
        const QString folded = nfkcFolded(text);
        const TextQuery query(text);
        INFO(text.toUtf8().toHex(' ').toStdString());
        if (!query.isEmpty() && query.hasAll(folded))
            CHECK_FALSE(query.rangesIn(text).isEmpty());
        qsizetype last = 0;
        for (const TextRange& range : query.rangesIn(text)) {
            CHECK(range.length > 0);
            CHECK(range.start >= last);
            last = range.start + range.length;
            CHECK(graphemeCount(text.left(range.start)) + graphemeCount(text.mid(range.start)) ==
                  graphemeCount(text));
        }
        CHECK(last <= text.size());
    }
}

TEST_CASE("an excerpt shows a place with what stands around it", "[base][search]")
{
    const QString text = u"前の文です。\n"_s + QString(100, u'あ') + u"𠮷田"_s + QString(100, u'い');
    const TextRange place = TextQuery(u"𠮷田"_s).rangesIn(text).value(0);
    const QString shown = excerpt(text, place, 20);
    CHECK(shown.startsWith(u'…'));
    CHECK(shown.endsWith(u'…'));
    CHECK(shown.contains(u"𠮷田"_s));
    CHECK(graphemeCount(shown) == 22);
    CHECK(excerpt(u"短い\n文"_s, {0, 2}, 20) == u"短い 文"_s);
}
