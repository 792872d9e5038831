#include "core/documents/agreementcompare.h"

#include "core/documents/agreement.h"
#include "core/documents/words.h"
#include "tests/support/examples.h"
#include "tests/support/printing.h"

#include <random>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = DiffPiece::Kind;

AgreementArticle article(const QString& key, const QString& title, const QStringList& paragraphs)
{
    AgreementArticle made{key, {}, title, std::nullopt, std::nullopt, {}};
    for (const QString& paragraph : paragraphs) {
        const qsizetype number = made.paragraphs.size() + 1;
        made.paragraphs.append({number > 1 ? QString::number(number) : QString(), Inline(paragraph), {}});
    }
    return made;
}

AgreementText agreement(QList<AgreementArticle> articles)
{
    AgreementText text;
    text.title = u"こども食堂に関する協定書"_s;
    for (qsizetype i = 0; i < articles.size(); ++i)
        articles[i].number = u"第%1条"_s.arg(i + 1);
    text.articles = articles;
    return text;
}

QList<AgreementArticle> sample()
{
    return {article(u"purpose"_s, u"目的"_s, {u"この協定は、こども食堂を共に運営することを目的とする。"_s}),
            article(u"roles"_s, u"役割"_s,
                    {u"甲は、調理を担当する。"_s, u"乙は、会場を提供する。"_s,
                     u"前2項の詳細は、別紙1のとおりとする。"_s}),
            article(u"costs"_s, u"経費"_s,
                    {u"乙は、金1,240,000円を負担する。"_s, u"精算は、第4条の報告による。"_s}),
            article(u"report"_s, u"報告"_s, {u"甲は、第3条の経費を毎月報告する。"_s}),
            article(u"end"_s, u"協議"_s, {u"この協定に定めのない事項は、甲乙協議して定める。"_s})};
}

const ComparedPart& part(const AgreementComparison& comparison, const QString& key)
{
    for (const ComparedPart& article : comparison.articles) {
        if (article.key == key)
            return article;
    }
    FAIL("no article " << key.toStdString());
    throw std::logic_error("unreachable");
}

/// "金[-1-]{+2+}円, 第[~3→4~]条": one line to compare with.
QString written(const ComparedLine& line)
{
    QString text;
    for (const ComparedPiece& piece : line.pieces) {
        const QString sign = piece.reference ? u"~"_s : piece.kind == Kind::Removed ? u"-"_s : u"+"_s;
        text += piece.kind == Kind::Same ? piece.text : u'[' + sign + piece.text + sign + u']';
    }
    return text;
}

const Words& words(Language language = Language::Japanese)
{
    static const auto ja = Words::load(Language::Japanese);
    static const auto en = Words::load(Language::English);
    return language == Language::Japanese ? *ja : *en;
}

} // namespace

TEST_CASE("an agreement compared with itself is the same", "[documents][compare]")
{
    const auto library = ClauseLibrary::load();
    REQUIRE(library);
    for (const QString& name : exampleNames()) {
        const AgreementText text = frozenAgreement(exampleProject(name), *library, words());
        const AgreementComparison comparison = compareAgreements(text, text);
        CHECK(comparison.identical());
        CHECK(comparison.count(CompareState::Same) == text.articles.size());
        CHECK(changesInWords(comparison, words()).isEmpty());
        CHECK(summaryInWords(comparison, words()) == u"変更はない。"_s);
        CHECK(comparison.annexes.size() == text.annexContents.size());
    }
}

TEST_CASE("words changed in a clause are told, and nothing else", "[documents][compare]")
{
    QList<AgreementArticle> changed = sample();
    changed[2].paragraphs[0].text = u"乙は、金1,300,000円を負担する。"_s;
    changed[2].title = u"経費の負担"_s;
    const AgreementComparison comparison = compareAgreements(agreement(sample()), agreement(changed));
    const ComparedPart& costs = part(comparison, u"costs"_s);
    CHECK(costs.state == CompareState::Changed);
    CHECK(written(costs.title) == u"経費[+の負担+]"_s);
    CHECK(written(costs.lines.at(0)) == u"乙は、金[-1,240,000-][+1,300,000+]円を負担する。"_s);
    CHECK(costs.lines.at(1).state == CompareState::Same);
    CHECK(comparison.count(CompareState::Changed) == 1);
    CHECK(comparison.count(CompareState::Same) == 4);
    CHECK_FALSE(comparison.identical());
    CHECK(changedPlaces(costs) == 2);
    CHECK(changesInWords(comparison, words()) == QStringList{u"第3条（経費の負担）：文言の変更 2か所"_s});
    CHECK(changesInWords(comparison, words(Language::English)) ==
          QStringList{u"第3条 (経費の負担): wording changed in 2 place(s)"_s});
}

TEST_CASE("a clause between others renumbers them without changing them", "[documents][compare]")
{
    QList<AgreementArticle> changed = sample();
    changed.insert(1, article(u"own-1"_s, u"定義"_s, {u"この協定において「利用者」とは、こどもをいう。"_s}));
    // As the composer fills in the numbers anew.
    changed[3].paragraphs[1].text = u"精算は、第5条の報告による。"_s;
    changed[4].paragraphs[0].text = u"甲は、第4条の経費を毎月報告する。"_s;
    const AgreementComparison comparison = compareAgreements(agreement(sample()), agreement(changed));
    CHECK(part(comparison, u"own-1"_s).state == CompareState::Added);
    CHECK(part(comparison, u"own-1"_s).numberBefore.isEmpty());
    CHECK(part(comparison, u"purpose"_s).state == CompareState::Same);
    for (const QString& key : {u"roles"_s, u"costs"_s, u"report"_s, u"end"_s})
        CHECK(part(comparison, key).state == CompareState::Renumbered);
    const ComparedLine& line = part(comparison, u"report"_s).lines.first();
    CHECK(line.state == CompareState::Renumbered);
    CHECK(written(line) == u"甲は、[~第3条~][~第4条~]の経費を毎月報告する。"_s);
    CHECK(line.before() == u"甲は、第3条の経費を毎月報告する。"_s);
    CHECK(line.after() == u"甲は、第4条の経費を毎月報告する。"_s);
    CHECK(changesInWords(comparison, words()).at(3) == u"第5条（報告）：番号だけの変更（旧 第4条）"_s);
}

TEST_CASE("a reference to another clause is a change of substance", "[documents][compare]")
{
    QList<AgreementArticle> changed = sample();
    changed.insert(1, article(u"own-1"_s, u"定義"_s, {u"定義を定める。"_s}));
    changed[3].paragraphs[1].text = u"精算は、第6条の報告による。"_s; // was 4, is now 5
    changed[4].paragraphs[0].text = u"甲は、第4条及び第5条の経費を毎月書面で報告する。"_s;
    const AgreementComparison comparison = compareAgreements(agreement(sample()), agreement(changed));
    const ComparedPart& costs = part(comparison, u"costs"_s);
    CHECK(costs.state == CompareState::Changed);
    CHECK(written(costs.lines.at(1)) == u"精算は、第[-4-][+6+]条の報告による。"_s);
    const ComparedLine& both = part(comparison, u"report"_s).lines.first();
    CHECK(both.state == CompareState::Changed);
    CHECK(written(both) == u"甲は、[~第3条~][~第4条~][+及び第5条+]の経費を毎月[+書面で+]報告する。"_s);
}

TEST_CASE("articles of laws keep their numbers when ours change", "[documents][compare]")
{
    QList<AgreementArticle> before = sample();
    before[4].paragraphs[0].text =
        u"個人情報の保護に関する法律第2条第1項及び市規則（令和5年規則第7号）第3条による。"_s;
    QList<AgreementArticle> after = before;
    after.insert(1, article(u"own-1"_s, u"定義"_s, {u"定義を定める。"_s}));
    const AgreementComparison same = compareAgreements(agreement(before), agreement(after));
    CHECK(part(same, u"end"_s).lines.first().state == CompareState::Same);
    after[5].paragraphs[0].text =
        u"個人情報の保護に関する法律第3条第1項及び市規則（令和5年規則第7号）第3条による。"_s;
    const AgreementComparison other = compareAgreements(agreement(before), agreement(after));
    CHECK(part(other, u"end"_s).state == CompareState::Changed);
    CHECK(written(part(other, u"end"_s).lines.first()).contains(u"法律第[-2-][+3+]条第1項"_s));
}

TEST_CASE("a clause that stands elsewhere is moved, the others are not", "[documents][compare]")
{
    QList<AgreementArticle> changed = sample();
    changed.move(1, 3);
    const AgreementComparison comparison = compareAgreements(agreement(sample()), agreement(changed));
    CHECK(part(comparison, u"roles"_s).state == CompareState::Moved);
    CHECK(part(comparison, u"roles"_s).numberBefore == u"第2条"_s);
    CHECK(part(comparison, u"roles"_s).numberAfter == u"第4条"_s);
    CHECK(comparison.count(CompareState::Moved) == 1);
    CHECK(changesInWords(comparison, words()).at(2) == u"第4条（役割）：移動（旧 第2条）"_s);

    changed[3].paragraphs[0].text = u"甲は、調理と配膳を担当する。"_s;
    const AgreementComparison both = compareAgreements(agreement(sample()), agreement(changed));
    CHECK(part(both, u"roles"_s).state == CompareState::Changed);
    CHECK(part(both, u"roles"_s).moved);
    CHECK(changeInWords(part(both, u"roles"_s), words()) ==
          u"第4条（役割）：移動と文言の変更 1か所（旧 第2条）"_s);
}

TEST_CASE("a removed clause stands where it stood", "[documents][compare]")
{
    QList<AgreementArticle> changed = sample();
    changed.removeAt(3);
    const AgreementComparison comparison = compareAgreements(agreement(sample()), agreement(changed));
    QStringList keys;
    for (const ComparedPart& article : comparison.articles)
        keys.append(article.key);
    CHECK(keys == QStringList{u"purpose"_s, u"roles"_s, u"costs"_s, u"report"_s, u"end"_s});
    CHECK(part(comparison, u"report"_s).state == CompareState::Removed);
    CHECK(part(comparison, u"report"_s).numberAfter.isEmpty());
    CHECK(changesInWords(comparison, words()).contains(u"第4条（報告）：削除"_s));
    CHECK(summaryInWords(comparison, words()) == u"条ごとの集計：削除 1、番号のみ 1、変更なし 3"_s);

    const AgreementComparison back = compareAgreements(agreement(changed), agreement(sample()));
    CHECK(part(back, u"report"_s).state == CompareState::Added);
    CHECK(compareAgreements(agreement(sample()), agreement({})).count(CompareState::Removed) == 5);
    CHECK(compareAgreements(agreement({}), agreement(sample())).count(CompareState::Added) == 5);
}

TEST_CASE("clauses whose key is another are found by title, else by likeness", "[documents][compare]")
{
    QList<AgreementArticle> changed = sample();
    changed[1].key = u"own-7"_s;
    changed[4].key = u"own-8"_s;
    changed[4].title = u"定めのない事項"_s;
    changed[2] = article(u"own-9"_s, u"写真"_s, {u"広報に使う写真は、撮影された者の承諾を得る。"_s});
    const AgreementComparison comparison = compareAgreements(agreement(sample()), agreement(changed));
    CHECK(part(comparison, u"own-7"_s).state == CompareState::Same);
    CHECK(part(comparison, u"own-8"_s).state == CompareState::Changed);
    CHECK(part(comparison, u"own-9"_s).state == CompareState::Added);
    CHECK(part(comparison, u"costs"_s).state == CompareState::Removed);

    // Two clauses of one's own under one key: the first with the first.
    const QList<AgreementArticle> twice{article(u"own"_s, u"一"_s, {u"一つ目の条。"_s}),
                                        article(u"own"_s, u"二"_s, {u"二つ目の条。"_s})};
    CHECK(compareAgreements(agreement(twice), agreement(twice)).identical());
}

TEST_CASE("paragraphs and points stand beside those they have become", "[documents][compare]")
{
    QList<AgreementArticle> changed = sample();
    changed[1] = article(u"roles"_s, u"役割"_s,
                         {u"甲は、調理を担当する。"_s, u"丙は、食材を届ける。"_s,
                          u"乙は、会場と備品を提供する。"_s, u"前2項の詳細は、別紙1のとおりとする。"_s});
    QList<AgreementArticle> old = sample();
    old[0].paragraphs[0].points = {{u"(1)"_s, Inline(u"調理"_s), {}}, {u"(2)"_s, Inline(u"配膳"_s), {}}};
    changed[0].paragraphs[0].points = {{{}, Inline(u"調理"_s), {{u"ア"_s, Inline(u"仕込み"_s), {}}}}};
    const AgreementComparison comparison = compareAgreements(agreement(old), agreement(changed));
    QStringList told;
    for (const ComparedLine& line : part(comparison, u"roles"_s).lines)
        told.append(key(line.state) + u' ' + line.numberBefore + u'>' + line.numberAfter);
    CHECK(told == QStringList{u"same >"_s, u"added >2"_s, u"changed 2>3"_s, u"renumbered 3>4"_s});
    CHECK(written(part(comparison, u"roles"_s).lines.at(2)) == u"乙は、会場[+と備品+]を提供する。"_s);
    told.clear();
    for (const ComparedLine& line : part(comparison, u"purpose"_s).lines)
        told.append(key(line.state) + u' ' + QString::number(line.depth) + line.before() + u'>' +
                    line.after());
    CHECK(told.mid(1) == QStringList{u"renumbered 1調理>調理"_s, u"removed 1配膳>"_s, u"added 2>仕込み"_s});
}

TEST_CASE("annexes are compared by their lines, and keep their identity under another name",
          "[documents][compare]")
{
    AgreementText before = agreement(sample());
    before.annexes = {{u"roles"_s, u"別紙1"_s, u"役割分担表"_s, {}},
                      {u"budget"_s, u"別紙2"_s, u"予算"_s, {}}};
    before.annexContents = {{u"roles"_s, {}, {}, {u"受付｜主担当"_s}},
                            {u"budget"_s, {}, {}, {u"会場費｜1,000"_s, u"材料費｜2,000"_s}},
                            {u"signatures"_s, {}, u"署名"_s, {u"甲｜あさがお"_s}}};
    AgreementText after = before;
    after.annexes.removeFirst();
    after.annexes.first().name = u"別紙"_s;
    after.annexContents.removeFirst();
    after.annexContents.first().lines = QStringList{u"会場費｜1,500"_s, u"材料費｜2,000"_s, u"保険料｜300"_s};
    before.closing = u"別紙2に従う。"_s;
    after.closing = u"別紙に従う。"_s;
    const AgreementComparison comparison = compareAgreements(before, after);
    REQUIRE(comparison.annexes.size() == 3);
    CHECK(comparison.annexes.at(0).state == CompareState::Removed);
    const ComparedPart& budget = comparison.annexes.at(1);
    CHECK(budget.state == CompareState::Changed);
    CHECK(budget.numberBefore == u"別紙2"_s);
    CHECK(written(budget.lines.at(0)) == u"会場費｜[-1,000-][+1,500+]"_s);
    CHECK(budget.lines.at(1).state == CompareState::Same);
    CHECK(budget.lines.at(2).state == CompareState::Added);
    CHECK(comparison.annexes.at(2).state == CompareState::Same);
    CHECK(comparison.closing.state == CompareState::Renumbered);
    CHECK(written(comparison.closing) == u"[~別紙2~][~別紙~]に従う。"_s);
    CHECK(changesInWords(comparison, words()) ==
          QStringList{u"後文：引用する番号だけの変更"_s, u"別紙1（役割分担表）：削除"_s,
                      u"別紙（予算）：文言の変更 2か所（旧 別紙2）"_s});
}

TEST_CASE("whatever is done to an agreement, both texts come out of the comparison", "[documents][compare]")
{
    const auto library = ClauseLibrary::load();
    REQUIRE(library);
    const AgreementText source = frozenAgreement(exampleProject(u"kodomo-shokudo"_s), *library, words());
    std::mt19937 random(11);
    const auto number = [&random](qsizetype below) { return qsizetype(random() % std::uint32_t(below)); };
    for (int round = 0; round < 40; ++round) {
        AgreementText after = source;
        for (qsizetype edit = number(6); edit >= 0; --edit) {
            const qsizetype at = number(after.articles.size());
            switch (number(4)) {
            case 0:
                after.articles.removeAt(at);
                break;
            case 1:
                after.articles.move(at, number(after.articles.size()));
                break;
            case 2:
                after.articles.insert(at,
                                      article(u"own-%1"_s.arg(edit), u"追加"_s, {u"追加した条である。"_s}));
                break;
            default: {
                QString text = after.articles.at(at).paragraphs.first().text.text();
                text.insert(number(text.size()), u"ただし、別に定める場合を除く。"_s);
                after.articles[at].paragraphs.first().text = text;
            }
            }
        }
        for (qsizetype i = 0; i < after.articles.size(); ++i)
            after.articles[i].number = u"第%1条"_s.arg(i + 1);
        const AgreementComparison comparison = compareAgreements(source, after);
        QHash<int, QString> old;
        QString now;
        for (const ComparedPart& part : comparison.articles) {
            QString before = part.numberBefore + part.title.before();
            QString text = part.numberAfter + part.title.after();
            for (const ComparedLine& line : part.lines) {
                before += line.before();
                text += line.after();
            }
            if (part.state != CompareState::Added)
                old.insert(part.indexBefore, before);
            if (part.state != CompareState::Removed)
                now += text;
        }
        const auto whole = [](const QList<AgreementArticle>& articles) {
            QString text;
            const std::function<void(const QList<AgreementPoint>&)> add =
                [&](const QList<AgreementPoint>& points) {
                    for (const AgreementPoint& point : points) {
                        text += point.text.text();
                        add(point.points);
                    }
                };
            for (const AgreementArticle& own : articles) {
                text += own.number + own.title;
                for (const AgreementParagraph& paragraph : own.paragraphs) {
                    text += paragraph.text.text();
                    add(paragraph.points);
                }
            }
            return text;
        };
        QString before;
        for (int i = 0; i < old.size(); ++i)
            before += old.value(i);
        REQUIRE(before == whole(source.articles));
        REQUIRE(now == whole(after.articles));
    }
}

TEST_CASE("texts made to be slow are compared all the same", "[documents][compare]")
{
    std::mt19937 random(5);
    const auto noise = [&random](int length) {
        QString text;
        for (int i = 0; i < length; ++i)
            text += QChar(char16_t(0x4E00 + random() % 3000));
        return text;
    };
    // One clause of 100,000 characters, and thousands that look alike under other keys.
    QList<AgreementArticle> before{article(u"huge"_s, u"長文"_s, {noise(100000)})};
    QList<AgreementArticle> after{article(u"huge"_s, u"長文"_s, {noise(100000)})};
    for (int i = 0; i < 1500; ++i) {
        before.append(article(u"a%1"_s.arg(i), noise(4), {u"同じ文。"_s, noise(30), u"同じ文。"_s}));
        after.append(article(u"b%1"_s.arg(i), noise(4), {u"同じ文。"_s, noise(30), u"同じ文。"_s}));
    }
    const AgreementComparison comparison = compareAgreements(agreement(before), agreement(after));
    CHECK(part(comparison, u"huge"_s).lines.first().before() ==
          before.first().paragraphs.first().text.text());
    CHECK(part(comparison, u"huge"_s).lines.first().after() == after.first().paragraphs.first().text.text());
    CHECK(comparison.articles.size() >= 1501);

    QStringList many;
    QStringList other;
    for (int i = 0; i < 3000; ++i) {
        many.append(noise(20));
        other.append(noise(20));
    }
    const AgreementComparison lines = compareAgreements(agreement({article(u"x"_s, u"x"_s, many)}),
                                                        agreement({article(u"x"_s, u"x"_s, other)}));
    CHECK(lines.articles.first().lines.size() == 6000);
}
