#include "tests/support/printing.h"

#include "core/base/worddiff.h"

#include <random>

using namespace kyodo;
using namespace Qt::StringLiterals;

namespace {

using Kind = DiffPiece::Kind;

/// "共[-催-]{+同+}": one line to compare with.
QString written(const QString& before, const QString& after)
{
    QString line;
    for (const DiffPiece& piece : wordDifference(before, after)) {
        line += piece.kind == Kind::Same      ? piece.text
                : piece.kind == Kind::Removed ? u"[-"_s + piece.text + u"-]"_s
                                              : u"{+"_s + piece.text + u"+}"_s;
    }
    return line;
}

QString without(Kind kind, const QList<DiffPiece>& pieces)
{
    QString text;
    for (const DiffPiece& piece : pieces) {
        if (piece.kind != kind)
            text += piece.text;
    }
    return text;
}

} // namespace

TEST_CASE("a difference is told word by word", "[base][diff]")
{
    CHECK(written(u"毎月第2土曜に会場を開く。"_s, u"毎月第3土曜に会場を開く。"_s) ==
          u"毎月第[-2-]{+3+}土曜に会場を開く。"_s);
    CHECK(written(u"会場の準備"_s, u"会場の準備と受付"_s) == u"会場の準備{+と受付+}"_s);
    CHECK(written(u"会場の準備と受付"_s, u"受付"_s) == u"[-会場の準備と-]受付"_s);
    CHECK(written(u"ボランティア保険"_s, u"ボランティア"_s) == u"ボランティア[-保険-]"_s);
    CHECK(written({}, u"新しい"_s) == u"{+新しい+}"_s);
    CHECK(written(u"古い"_s, {}) == u"[-古い-]"_s);
    CHECK(written(u"同じ"_s, u"同じ"_s) == u"同じ"_s);
    CHECK(wordDifference({}, {}).isEmpty());
}

TEST_CASE("a difference never cuts a character", "[base][diff]")
{
    const QString one = QString::fromUcs4(U"葛\U000E0100");
    const QString two = QString::fromUcs4(U"葛\U000E0101");
    CHECK(written(one, two) == u"[-"_s + one + u"-]{+"_s + two + u"+}"_s);
    CHECK(written(u"👩‍🌾!"_s, u"👩‍🍳!"_s) == u"[-👩‍🌾-]{+👩‍🍳+}!"_s);
    CHECK(written(u"𠮷"_s, u"𠮶"_s) == u"[-𠮷-]{+𠮶+}"_s);
}

TEST_CASE("both texts come out of a difference whole, long ones too", "[base][diff]")
{
    std::mt19937 random(3);
    const QString letters = u"あいう漢字カナab1、。\n "_s;
    const auto text = [&](int length) {
        QString made;
        for (int i = 0; i < length; ++i)
            made += letters.at(qsizetype(random() % std::uint32_t(letters.size())));
        return made;
    };
    for (const int length : {0, 1, 5, 40, 300, 20000}) {
        const QString before = text(length);
        const QString after = text(length);
        const QList<DiffPiece> pieces = wordDifference(before, after);
        CHECK(without(Kind::Added, pieces) == before);
        CHECK(without(Kind::Removed, pieces) == after);
    }
}
