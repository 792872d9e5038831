#include "core/base/text.h"
#include "core/documents/agreementfacts.h"
#include "core/documents/agreementtext.h"
#include "tests/core/documents/clausetexts.h"
#include "tests/support/printing.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <functional>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

// Every form and its mixtures, with two, three and seven parties of every kind: what comes out must be a
// whole agreement.
namespace {

using enum PartyKind;

const QList<QList<PartyKind>> kCircles{
    {Npo, Government},
    {Npo, Company},
    {Npo, School},
    {Community, Government},
    {Company, Government},
    {Npo, Community, Government},
    {Npo, Intermediary, Government},
    {Npo, Government, Government},
    {Npo, Resident, Company},
    {Npo, Company, School, Community, Intermediary, Government, Resident},
    {Government, Npo, Npo, Community, Community, School, Company},
};

const Words& words(Language language = Language::Japanese)
{
    static const auto ja = Words::load(Language::Japanese);
    static const auto en = Words::load(Language::English);
    REQUIRE(ja);
    REQUIRE(en);
    return language == Language::Japanese ? *ja : *en;
}

Project named(const QStringList& forms, const QList<PartyKind>& kinds, IdSource& ids)
{
    Project project = Project::blank(ids);
    project.info.title = u"見守り"_s;
    project.method.forms = forms;
    for (const PartyKind kind : kinds) {
        Party& party = appendRow(project.parties, ids);
        party.kind = kind;
        party.name = u"第%1の団体"_s.arg(project.parties.size());
    }
    return project;
}

void addMoney(Project& project, IdSource& ids)
{
    qint64 total = 0;
    qint64 amount = 1'000'000;
    for (const BudgetCategory category : {BudgetCategory::CommissionFee, BudgetCategory::Subsidy,
                                          BudgetCategory::Contribution, BudgetCategory::Donation}) {
        BudgetLine& line = appendRow(project.budgetLines, ids);
        line.side = BudgetSide::Income;
        line.category = category;
        line.amount = ++amount;
        total += amount;
    }
    BudgetLine& cost = appendRow(project.budgetLines, ids);
    cost.side = BudgetSide::Cost;
    cost.amount = total;
    const Id line = cost.id;
    for (const Party& party : std::as_const(project.parties)) {
        Share& share = appendRow(project.shares, ids);
        share.line = line;
        share.party = party.id;
        share.amount = 7'000'000;
    }
}

void addLists(Project& project, IdSource& ids)
{
    appendRow(project.contentItems, ids).text = u"見回り"_s;
    appendRow(project.deliverables, ids).title = u"地図"_s;
    appendRow(project.personalData, ids).what = u"参加者の氏名"_s;
    Task& task = appendRow(project.tasks, ids);
    task.title = u"打合せ"_s;
    task.plannedStart = QDate(2026, 5, 1);
    OfferedResource& offer = appendRow(project.offeredResources, ids);
    offer.kind = ResourceKind::Goods;
}

/// With everything entered that any clause asks for.
Project whole(const QStringList& forms, const QList<PartyKind>& kinds, IdSource& ids)
{
    Project project = named(forms, kinds, ids);
    project.info.challenge = u"孤立"_s;
    project.info.termStart = QDate(2026, 4, 1);
    project.info.termEnd = QDate(2027, 3, 31);
    project.scope.sharedPurpose = u"支え合い"_s;
    AgreementTerms& terms = project.agreement;
    for (QString* text : {&terms.responsibility, &terms.insurance, &terms.deliverables, &terms.disclosure,
                          &terms.publicationMeans, &terms.personalPurpose, &terms.personalHandling,
                          &terms.personalAfterEnd, &terms.paymentMethod, &terms.court})
        *text = u"書いたこと"_s;
    for (std::optional<int>* number :
         {&terms.confidentialityYears, &terms.paymentDueDays, &terms.meetingIntervalDays,
          &terms.reportDueDays, &terms.recordsYears, &terms.renewalNoticeMonths, &terms.renewalYears})
        *number = 3;
    terms.renewal = kinds.size() > 2 ? Renewal::Automatic : Renewal::AfterReview;
    terms.subcontracting = true;
    const auto payer = std::find_if(project.parties.cbegin(), project.parties.cend(),
                                    [](const Party& party) { return party.kind == Government; });
    terms.payer = payer == project.parties.cend() ? project.parties.constLast().id : payer->id;
    terms.payee = project.parties.at(terms.payer == project.parties.constFirst().id ? 1 : 0).id;
    terms.secretariat = terms.payee;
    addMoney(project, ids);
    addLists(project, ids);
    return project;
}

/// Every form alone and every pair, and mixtures that are met in practice.
QList<QStringList> mixtures()
{
    const QStringList forms = shippedClauses().forms();
    QList<QStringList> all{forms,
                           {u"commission"_s, u"subsidy"_s, u"contribution"_s},
                           {u"committee"_s, u"contribution"_s, u"subsidy"_s},
                           {u"co-hosting"_s, u"endorsement"_s, u"contribution"_s},
                           {u"committee"_s, u"co-hosting"_s, u"support"_s},
                           {u"cooperation"_s, u"endorsement"_s, u"support"_s, u"adopt"_s}};
    for (qsizetype i = 0; i < forms.size(); ++i) {
        all.append({forms.at(i)});
        for (qsizetype j = i + 1; j < forms.size(); ++j)
            all.append({forms.at(i), forms.at(j)});
    }
    return all;
}

using Make = std::function<Project(const QStringList&, const QList<PartyKind>&, IdSource&)>;

void forEachProject(const Make& make, const std::function<void(const Project&)>& visit)
{
    for (const QStringList& forms : mixtures()) {
        for (qsizetype i = 0; i < kCircles.size(); ++i) {
            // Pairs in a third of the circles, each pair in others than the one before.
            if (forms.size() == 2 && (i + forms.constFirst().size() + forms.constLast().size()) % 3 != 0)
                continue;
            CountingIds ids;
            const Project project = make(forms, kCircles.at(i), ids);
            INFO(forms.join(u'+').toStdString() << " circle " << i);
            visit(project);
        }
    }
}

QString textOf(const QList<AgreementPoint>& points)
{
    QString text;
    for (const AgreementPoint& point : points)
        text += point.number + u' ' + point.text.text() + u'\n' + textOf(point.points);
    return text;
}

QString textOf(const AgreementArticle& article)
{
    QString text = article.number + u' ' + article.title + u'\n';
    for (const AgreementParagraph& paragraph : article.paragraphs)
        text += paragraph.number + u' ' + paragraph.text.text() + u'\n' + textOf(paragraph.points);
    return text;
}

QString textOf(const AgreementText& agreement)
{
    QString text = agreement.preamble.text() + u'\n';
    for (const AgreementArticle& article : agreement.articles + agreement.personalProvisions)
        text += textOf(article);
    return text + agreement.closing.text();
}

QString articleText(const AgreementText& text, QStringView key)
{
    const auto found = std::find_if(text.articles.cbegin(), text.articles.cend(),
                                    [&](const AgreementArticle& article) { return article.key == key; });
    return found == text.articles.cend() ? QString() : textOf(*found);
}

/// No failure in any of thousands of cases may go by, and counting them one by one costs more than composing.
void need(bool holds, const char* what)
{
    if (!holds)
        FAIL(what);
}

void checkWhole(const AgreementText& text)
{
    QSet<AgreementItem> items;
    QSet<Principle> principles;
    QSet<QString> titles;
    for (const AgreementArticle& article : text.articles + text.personalProvisions) {
        need(!article.title.isEmpty() && !article.paragraphs.isEmpty(), "an empty article");
        for (const AgreementParagraph& paragraph : article.paragraphs)
            need(!paragraph.text.text().trimmed().isEmpty(), "an empty paragraph");
        if (article.item)
            items.insert(*article.item);
        if (article.principle)
            principles.insert(*article.principle);
    }
    for (const AgreementArticle& article : text.articles) {
        need(!titles.contains(article.title), "two articles of one title");
        titles.insert(article.title);
    }
    need(items.size() == 8, "one of the eight items is missing");
    need(principles.size() == 5, "one of the five principles is missing");
    for (const OpenPlaceholder& open : text.open)
        need(!open.name.contains(u':'), "a reference or an annex that is not there");
    for (const AgreementAnnex& annex : text.annexes)
        need(!annex.article.isEmpty(), "an annex that no article speaks of");
}

} // namespace

TEST_CASE("every mixture of forms and parties gives a whole agreement, filled or not",
          "[documents][agreement][matrix]")
{
    int cases = 0;
    const auto visit = [&](const Project& project) {
        const AgreementText plain = composeAgreement(project, shippedClauses(), words());
        checkWhole(plain);
        need(openInAgreement(project, shippedClauses(), words()) == plain.open,
             "looking through finds other gaps than setting");
        const AgreementText polite =
            composeAgreement(project, shippedClauses(), words(), MissingAs::Mark, SentenceStyle::Polite);
        need(polite.articles.size() == plain.articles.size(), "the styles differ in more than style");
        need(polite.open.size() == plain.open.size(), "the styles leave different things open");
        ++cases;
    };
    forEachProject(named, visit);
    forEachProject(whole, visit);
    CHECK(cases > 900);
}

TEST_CASE("with everything entered nothing stays open in any mixture", "[documents][agreement][matrix]")
{
    forEachProject(whole, [](const Project& project) {
        const AgreementText text = composeAgreement(project, shippedClauses(), words());
        if (!text.open.isEmpty())
            FAIL(text.open.constFirst().name.toStdString());
        const QString all = textOf(text);
        need(!all.contains(u"{{") && !all.contains(u"【未入力"), "a gap in the text");
        const AgreementText english = composeAgreement(project, shippedClauses(), words(Language::English));
        need(english.open.isEmpty(), "a gap in English");
        need(english.articles.size() == text.articles.size(), "English has other articles");
    });
}

TEST_CASE("two parties are never spoken of as many", "[documents][agreement][matrix]")
{
    static const QRegularExpression many(u"全ての当事者|他の全て|当事者の?全員|その全員|3者以上"_s);
    int pairs = 0;
    forEachProject(whole, [&](const Project& project) {
        const QString all = textOf(composeAgreement(project, shippedClauses(), words()));
        const auto match = many.match(all);
        if (project.parties.size() == 2) {
            ++pairs;
            if (match.hasMatch())
                FAIL(all.mid(match.capturedStart() - 30, 60).toStdString());
        } else {
            need(all.contains(u"全ての当事者の間におけるもの"), "what agreement means among many");
        }
    });
    CHECK(pairs > 100);
}

TEST_CASE("where no money passes none is spoken of", "[documents][agreement][matrix]")
{
    static const QRegularExpression money(
        u"委託料|補助金の|負担金|適法な請求書|支払の方法|委託業務|交付規程"_s);
    const QStringList free{u"alliance"_s, u"endorsement"_s, u"co-hosting"_s,           u"cooperation"_s,
                           u"adopt"_s,    u"other"_s,       u"information-exchange"_s, u"participation"_s};
    int cases = 0;
    forEachProject(named, [&](const Project& project) {
        const bool noMoney = std::all_of(project.method.forms.cbegin(), project.method.forms.cend(),
                                         [&](const QString& form) { return free.contains(form); });
        if (!noMoney)
            return;
        ++cases;
        const AgreementText text = composeAgreement(project, shippedClauses(), words());
        const QString all = textOf(text);
        const auto match = money.match(all);
        if (match.hasMatch())
            FAIL(all.mid(std::max<qsizetype>(match.capturedStart() - 30, 0), 60).toStdString());
        for (const OpenPlaceholder& open : text.open)
            need(!open.name.startsWith(u"party.pay") && !open.name.startsWith(u"payment"),
                 "asks who pays where nobody does");
    });
    CHECK(cases > 100);
}

TEST_CASE("payments of several kinds have an amount each and are kept apart",
          "[documents][agreement][matrix]")
{
    CountingIds ids;
    Project project = whole({u"commission"_s, u"subsidy"_s}, {Npo, Government}, ids);
    AgreementText text = composeAgreement(project, shippedClauses(), words());
    CHECK(articleText(text, u"commission-fee").contains(u"1,000,001円"));
    CHECK(articleText(text, u"subsidy").contains(u"1,000,002円"));
    CHECK(articleText(text, u"funding").contains(u"重ねて充ててはならない。"));
    // One alone is what the payer bears, and needs no rule on keeping it apart.
    project.method.forms = {u"subsidy"_s};
    text = composeAgreement(project, shippedClauses(), words());
    CHECK(articleText(text, u"subsidy").contains(u"7,000,000円"));
    CHECK(articleText(text, u"funding").isEmpty());
    // With nothing in the budget under its name the amount is asked for, not made up.
    project.method.forms = {u"commission"_s, u"subsidy"_s};
    for (BudgetLine& line : project.budgetLines) {
        if (line.category == BudgetCategory::Subsidy)
            line.amount = 0;
    }
    text = composeAgreement(project, shippedClauses(), words());
    REQUIRE(text.open.size() == 1);
    CHECK(text.open.constFirst().name == u"payment.subsidy"_s);
}

TEST_CASE("support in goods alone asks for no amount of money", "[documents][agreement][matrix]")
{
    CountingIds ids;
    Project project = named({u"support"_s}, {Npo, Company}, ids);
    project.agreement.payer = project.parties.constLast().id;
    project.agreement.payee = project.parties.constFirst().id;
    const auto asksForMoney = [&] {
        return articleText(composeAgreement(project, shippedClauses(), words()), u"support")
            .contains(u"金銭による支援の額");
    };
    CHECK(asksForMoney());
    appendRow(project.offeredResources, ids).kind = ResourceKind::Goods;
    CHECK_FALSE(asksForMoney());
    project.agreement.paymentMethod = u"6月に振り込む。"_s;
    CHECK(asksForMoney());
    // Beside a commission the fee is no support.
    project.method.forms = {u"support"_s, u"commission"_s};
    CHECK_FALSE(asksForMoney());
    BudgetLine& gift = appendRow(project.budgetLines, ids);
    gift.side = BudgetSide::Income;
    gift.category = BudgetCategory::Donation;
    gift.amount = 50'000;
    CHECK(asksForMoney());
}

TEST_CASE("who supports beside a commission is not said to be who commissions",
          "[documents][agreement][matrix]")
{
    CountingIds ids;
    Project project = whole({u"support"_s}, {Npo, Company, Government}, ids);
    const auto supportText = [&] {
        return articleText(composeAgreement(project, shippedClauses(), words()), u"support");
    };
    CHECK(supportText().contains(u"丙（以下「支援者」という。）は、甲（以下「受援者」という。）が"));
    project.method.forms = {u"support"_s, u"commission"_s};
    CHECK_FALSE(supportText().contains(u"丙"));
    CHECK(supportText().contains(u"支援を行うこととされた当事者（以下「支援者」という。）"));
}

TEST_CASE("a contribution to a committee is paid once", "[documents][agreement][matrix]")
{
    CountingIds ids;
    const Project project = whole({u"committee"_s, u"contribution"_s}, {Npo, Community, Government}, ids);
    const AgreementText text = composeAgreement(project, shippedClauses(), words());
    CHECK(articleText(text, u"contribution").contains(u"という。）を委員会に支払う"));
    CHECK_FALSE(articleText(text, u"contribution").contains(u"という。）を甲に支払う"));
    CHECK(articleText(text, u"committee-accounts").contains(u"当事者（丙を除く。）は"));
}

TEST_CASE("all governments are named where governments are meant, and the payer where the payer is",
          "[documents][agreement][matrix]")
{
    CountingIds ids;
    Project project = whole({u"commission"_s}, {Npo, Government, Government}, ids);
    project.agreement.payer = project.parties.constLast().id;
    project.info.termEnd = QDate(2028, 3, 31);
    const AgreementText text = composeAgreement(project, shippedClauses(), words());
    CHECK(articleText(text, u"disclosure").contains(u"乙及び丙が保有する"));
    CHECK(articleText(text, u"commission").contains(u"契約保証金その他丙の契約に関する規則"));
    CHECK(articleText(text, u"term").contains(u"乙及び丙の翌会計年度以降の歳出予算"));
}

TEST_CASE("each kind of party brings what matters to it", "[documents][agreement][matrix]")
{
    const auto with = [](PartyKind kind) {
        CountingIds ids;
        return composeAgreement(named({u"alliance"_s}, {Npo, kind}, ids), shippedClauses(), words());
    };
    const QList<std::pair<PartyKind, QString>> own{{School, u"schools"_s},
                                                   {Company, u"companies"_s},
                                                   {Intermediary, u"intermediary"_s},
                                                   {Resident, u"residents"_s}};
    for (const auto& [kind, key] : own) {
        for (const auto& [other, otherKey] : own) {
            INFO(key.toStdString() << ' ' << otherKey.toStdString());
            CHECK(articleText(with(kind), otherKey).isEmpty() == (key != otherKey));
        }
    }
    CHECK(articleText(with(Community), u"authority").contains(u"総会その他の会議の議決"));
    CHECK_FALSE(articleText(with(School), u"authority").contains(u"総会その他の会議の議決"));
    CHECK(articleText(with(Government), u"authority").contains(u"議会の議決"));
}

TEST_CASE("the article on jurisdiction appears once a court is entered", "[documents][agreement][matrix]")
{
    CountingIds ids;
    Project project = named({u"alliance"_s}, {Npo, Government}, ids);
    CHECK(articleText(composeAgreement(project, shippedClauses(), words()), u"jurisdiction").isEmpty());
    project.agreement.court = u"あおば地方裁判所"_s;
    CHECK(articleText(composeAgreement(project, shippedClauses(), words()), u"jurisdiction")
              .contains(u"あおば地方裁判所とする。"));
}
