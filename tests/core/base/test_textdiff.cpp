#include "tests/support/printing.h"

#include "core/base/textdiff.h"

#include <random>

using namespace kyodo;
using namespace Qt::StringLiterals;

namespace {

using Kind = DiffPiece::Kind;

/// "共[-催-]{+同+}": one line to compare with.
QString written(const QString& before, const QString& after)
{
    QString line;
    for (const DiffPiece& piece : textDifference(before, after)) {
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
    CHECK(textDifference({}, {}).isEmpty());
}

TEST_CASE("a difference reads as a person would tell it", "[base][diff]")
{
    // A figure or a noun as a whole; particles and endings stay.
    CHECK(written(u"負担金は、1,240,000円とする。"_s, u"負担金は、1,300,000円とする。"_s) ==
          u"負担金は、[-1,240,000-]{+1,300,000+}円とする。"_s);
    CHECK(written(u"会場の準備を行う。"_s, u"公園の清掃を行う。"_s) ==
          u"[-会場-]{+公園+}の[-準備-]{+清掃+}を行う。"_s);
    CHECK(written(u"令和8年4月1日から"_s, u"令和9年4月1日から"_s) == u"令和[-8-]{+9+}年4月1日から"_s);
    CHECK(written(u"甲乙協議するものとする。"_s, u"甲乙協議するよう努めるものとする。"_s) ==
          u"甲乙協議する{+よう努める+}ものとする。"_s);
    CHECK(written(u"費用を負担するものとする。"_s, u"費用を負担しなければならない。"_s) ==
          u"費用を負担[-するものとする-]{+しなければならない+}。"_s);
    CHECK(written(u"市民協働推進課長"_s, u"市民協働推進部長"_s) == u"市民協働推進[-課長-]{+部長+}"_s);
    CHECK(written(u"事業を共催する。"_s, u"事業を共同する。"_s) == u"事業を[-共催-]{+共同+}する。"_s);
    CHECK(written(u"経費を負担"_s, u"費用を負担"_s) == u"[-経費-]{+費用+}を負担"_s);
    CHECK(written(u"毎月報告する。"_s, u"毎月書面で報告する。"_s) == u"毎月{+書面で+}報告する。"_s);
    // Sentences and members of a list come and go as wholes.
    CHECK(written(u"甲は払う。乙は働く。"_s, u"甲は払う。丙は助ける。乙は働く。"_s) ==
          u"甲は払う。{+丙は助ける。+}乙は働く。"_s);
    CHECK(written(u"印刷、郵送及び保管"_s, u"印刷、配布、郵送及び保管"_s) ==
          u"印刷、{+配布、+}郵送及び保管"_s);
    CHECK(written(u"Party A shall pay the fee."_s, u"Party A shall pay half the fee."_s) ==
          u"Party A shall pay {+half +}the fee."_s);
    CHECK(written(u"within thirty days of the end"_s, u"within sixty weeks of the end"_s) ==
          u"within [-thirty days-]{+sixty weeks+} of the end"_s);
    // Nothing in common but particles.
    CHECK(written(u"甲は、毎月末日までに業務の実績を書面により乙に報告する。"_s,
                  u"成果物の著作権は、制作した者に帰属し、広報に自由に使える。"_s) ==
          u"[-甲は、毎月末日までに業務の実績を書面により乙に報告する-]"
          u"{+成果物の著作権は、制作した者に帰属し、広報に自由に使える+}。"_s);
}

TEST_CASE("texts are alike by what they share", "[base][diff]")
{
    CHECK(textLikeness(u"経費の負担", u"経費の負担") == Approx(1));
    CHECK(textLikeness({}, {}) == Approx(1));
    CHECK(textLikeness(u"経費の負担", u"経費の分担") == Approx(0.5));
    CHECK(textLikeness(u"経費", u"安全") == Approx(0));
    CHECK(textLikeness(u"あ", u"い") == Approx(0));
}

TEST_CASE("a difference never cuts a character", "[base][diff]")
{
    const QString one = QString::fromUcs4(U"葛\U000E0100");
    const QString two = QString::fromUcs4(U"葛\U000E0101");
    CHECK(written(one, two) == u"[-"_s + one + u"-]{+"_s + two + u"+}"_s);
    CHECK(written(u"👩‍🌾!"_s, u"👩‍🍳!"_s) == u"[-👩‍🌾-]{+👩‍🍳+}!"_s);
    CHECK(written(u"𠮷"_s, u"𠮶"_s) == u"[-𠮷-]{+𠮶+}"_s);
}

TEST_CASE("edits at random come out whole, and what was left alone stays", "[base][diff]")
{
    std::mt19937 random(4);
    const auto number = [&random](qsizetype below) { return qsizetype(random() % std::uint32_t(below)); };
    const QString source =
        u"第5条　甲及び乙は、本事業の実施に要する費用を、別紙2のとおり負担する。"
        u"2　前項の規定にかかわらず、災害その他やむを得ない事由があるときは、協議して定める。"_s;
    for (int round = 0; round < 300; ++round) {
        QString after = source;
        for (qsizetype edit = number(6); edit >= 0; --edit) {
            const qsizetype at = number(after.size());
            after.remove(at, number(8));
            after.insert(at, source.mid(number(source.size()), number(8)));
        }
        const QList<DiffPiece> pieces = textDifference(source, after);
        REQUIRE(without(Kind::Added, pieces) == source);
        REQUIRE(without(Kind::Removed, pieces) == after);
        for (qsizetype i = 1; i < pieces.size(); ++i) {
            REQUIRE(pieces.at(i - 1).kind != pieces.at(i).kind);
            REQUIRE_FALSE((pieces.at(i - 1).kind == Kind::Added && pieces.at(i).kind == Kind::Removed));
        }
    }
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
    for (const int length : {0, 1, 5, 40, 300, 20000, 100000}) {
        const QString before = text(length);
        const QString after = text(length);
        const QList<DiffPiece> pieces = textDifference(before, after);
        CHECK(without(Kind::Added, pieces) == before);
        CHECK(without(Kind::Removed, pieces) == after);
    }
}
