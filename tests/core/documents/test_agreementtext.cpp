#include "core/documents/agreementtext.h"

#include "core/documents/agreement.h"
#include "core/documents/agreementcheck.h"
#include "core/documents/partylabels.h"
#include "core/guideline/catalogue.h"
#include "tests/core/documents/clausetexts.h"
#include "tests/core/documents/papersources.h"
#include "tests/support/examples.h"
#include "tests/support/printing.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <functional>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

AgreementText composed(const Project& project, Language language = Language::Japanese)
{
    const AgreementText text = composeAgreement(project, paperSources().clauses, words(language));
    CHECK(openInAgreement(project, paperSources().clauses, words(language)) == text.open);
    return text;
}

void appendPoints(QString& text, const QList<AgreementPoint>& points)
{
    for (const AgreementPoint& point : points) {
        text += point.number + u' ' + point.text.text() + u'\n';
        appendPoints(text, point.points);
    }
}

QString textOf(const AgreementArticle& article)
{
    QString text = article.number + u' ' + article.title + u'\n';
    for (const AgreementParagraph& paragraph : article.paragraphs) {
        text += paragraph.number + u' ' + paragraph.text.text() + u'\n';
        appendPoints(text, paragraph.points);
    }
    return text;
}

QString textOf(const AgreementText& agreement)
{
    QString text = agreement.title + u'\n' + agreement.preamble.text() + u'\n';
    for (const AgreementArticle& article : agreement.articles + agreement.personalProvisions)
        text += textOf(article);
    return text + agreement.closing.text();
}

const AgreementArticle* articleOf(const AgreementText& text, QStringView key)
{
    for (const AgreementArticle& article : text.articles) {
        if (article.key == key)
            return &article;
    }
    return nullptr;
}

QStringList openNames(const AgreementText& text)
{
    QStringList names;
    for (const OpenPlaceholder& open : text.open)
        names.append(open.name);
    return names;
}

/// Numbers without a gap, and every reference in the Japanese text leads to an article that is there.
void checkNumbers(const AgreementText& text)
{
    REQUIRE_FALSE(text.articles.isEmpty());
    for (qsizetype i = 0; i < text.articles.size(); ++i) {
        CHECK(text.articles.at(i).number == u"第%1条"_s.arg(i + 1));
        const auto& paragraphs = text.articles.at(i).paragraphs;
        REQUIRE_FALSE(paragraphs.isEmpty());
        CHECK(paragraphs.at(0).number == QString());
        for (qsizetype p = 1; p < paragraphs.size(); ++p)
            CHECK(paragraphs.at(p).number == QString::number(p + 1));
    }
    static const QRegularExpression wide(u"第(\\d+)条"_s);
    for (const AgreementArticle& article : text.articles) {
        // Articles of laws are quoted too; ours are what comes without a law's number before it.
        QString own = textOf(article);
        own.remove(QRegularExpression(u"（[^（）]*法律第\\d+号）第\\d+条(第\\d+項)?"_s));
        auto matches = wide.globalMatch(own);
        while (matches.hasNext()) {
            const int number = matches.next().captured(1).toInt();
            CHECK(number >= 1);
            CHECK(number <= text.articles.size());
        }
    }
}

/// Which clause's Japanese text refers to which other clause.
QList<std::pair<QString, QString>> referencesIn(const LibraryClause& clause)
{
    QList<std::pair<QString, QString>> all;
    for (const ClauseParagraph& paragraph : clause.paragraphs) {
        for (const TemplatePart& part : scanTemplate(paragraph.text.ja)) {
            if (part.kind == TemplatePart::Kind::Reference)
                all.append({clause.key, part.text});
        }
    }
    return all;
}

void checkReferences(const Project& project, const AgreementText& text)
{
    ClauseFacts facts = clauseFacts(project);
    facts.clauses.emplace();
    for (const AgreementArticle& article : text.articles)
        facts.clauses->insert(article.key);
    int seen = 0;
    for (const LibraryClause* clause : paperSources().clauses.clausesFor(facts)) {
        const AgreementArticle* from = articleOf(text, clause->key);
        const auto rewritten = [&](const ClauseEdit& edit) {
            return edit.key == clause->key && !edit.text.isEmpty();
        };
        if (!from || std::any_of(project.clauses.cbegin(), project.clauses.cend(), rewritten))
            continue;
        for (const auto& [key, target] : referencesIn(reducedTo(*clause, facts))) {
            const AgreementArticle* to = articleOf(text, target);
            INFO(key.toStdString() << " -> " << target.toStdString());
            REQUIRE(to);
            CHECK(textOf(*from).contains(to->number));
            ++seen;
        }
    }
    CHECK(seen > 5);
}

ClauseEdit& editClause(Project& project, IdSource& ids, const QString& key, ClauseState state)
{
    ClauseEdit& edit = appendRow(project.clauses, ids);
    edit.key = key;
    edit.state = state;
    return edit;
}

using Fill = std::function<void(Project&, IdSource&)>;

Id partyOf(Project& p, IdSource& ids, PartyKind kind)
{
    for (const Party& party : std::as_const(p.parties)) {
        if (party.kind == kind && !party.name.isEmpty())
            return party.id;
    }
    Party& party = appendRow(p.parties, ids);
    party.kind = kind;
    party.name = u"団体%1"_s.arg(p.parties.size());
    return party.id;
}

void addShare(Project& p, IdSource& ids, const Id& party)
{
    BudgetLine& line = appendRow(p.budgetLines, ids);
    line.side = BudgetSide::Cost;
    line.amount = 1234567;
    const Id lineId = line.id;
    Share& share = appendRow(p.shares, ids);
    share.line = lineId;
    share.party = party;
    share.amount = 1234567;
}

template<auto Member>
Fill text()
{
    return [](Project& p, IdSource&) { p.agreement.*Member = u"書いた文"_s; };
}
template<auto Member>
Fill count()
{
    return [](Project& p, IdSource&) { p.agreement.*Member = 7; };
}

void fillParties(Project& p, IdSource& ids)
{
    partyOf(p, ids, PartyKind::Npo);
    partyOf(p, ids, PartyKind::Community);
}

void payAmount(Project& p, IdSource& ids)
{
    p.agreement.payer = partyOf(p, ids, PartyKind::Government);
    addShare(p, ids, p.agreement.payer);
}

/// What a user would enter to fill each placeholder.
QHash<QString, Fill> fills()
{
    return {
        {u"project.title"_s, [](Project& p, IdSource&) { p.info.title = u"見守り"_s; }},
        {u"project.challenge"_s, [](Project& p, IdSource&) { p.info.challenge = u"孤立"_s; }},
        {u"purpose"_s, [](Project& p, IdSource&) { p.scope.sharedPurpose = u"支え合い"_s; }},
        {u"parties"_s, fillParties},
        {u"parties.introduced"_s, fillParties},
        {u"copies"_s, count<&AgreementTerms::copies>()},
        {u"party.government"_s, [](Project& p, IdSource& i) { partyOf(p, i, PartyKind::Government); }},
        {u"party.npo"_s, [](Project& p, IdSource& i) { partyOf(p, i, PartyKind::Npo); }},
        {u"party.payer"_s,
         [](Project& p, IdSource& i) { p.agreement.payer = partyOf(p, i, PartyKind::Government); }},
        {u"party.payee"_s,
         [](Project& p, IdSource& i) { p.agreement.payee = partyOf(p, i, PartyKind::Npo); }},
        {u"party.secretariat"_s,
         [](Project& p, IdSource& i) { p.agreement.secretariat = partyOf(p, i, PartyKind::Npo); }},
        {u"payment.amount"_s, payAmount},
        {u"payment.fee"_s, payAmount},
        {u"payment.subsidy"_s, payAmount},
        {u"payment.contribution"_s, payAmount},
        {u"payment.support"_s, payAmount},
        {u"budget.total"_s, [](Project& p, IdSource& i) { addShare(p, i, partyOf(p, i, PartyKind::Npo)); }},
        {u"budget.public-share"_s,
         [](Project& p, IdSource& i) { addShare(p, i, partyOf(p, i, PartyKind::Government)); }},
        {u"content.summary"_s, text<&AgreementTerms::content>()},
        {u"payment.method"_s, text<&AgreementTerms::paymentMethod>()},
        {u"payment.due-days"_s, count<&AgreementTerms::paymentDueDays>()},
        {u"term.start"_s, [](Project& p, IdSource&) { p.info.termStart = QDate(2026, 4, 1); }},
        {u"term.end"_s, [](Project& p, IdSource&) { p.info.termEnd = QDate(2027, 3, 31); }},
        {u"renewal.notice-months"_s, count<&AgreementTerms::renewalNoticeMonths>()},
        {u"renewal.years"_s, count<&AgreementTerms::renewalYears>()},
        {u"meetings.interval"_s, count<&AgreementTerms::meetingIntervalDays>()},
        {u"responsibility.details"_s, text<&AgreementTerms::responsibility>()},
        {u"personal.kinds"_s,
         [](Project& p, IdSource& i) { appendRow(p.personalData, i).what = u"参加者の氏名"_s; }},
        {u"personal.purpose"_s, text<&AgreementTerms::personalPurpose>()},
        {u"personal.handling"_s, text<&AgreementTerms::personalHandling>()},
        {u"personal.after-end"_s, text<&AgreementTerms::personalAfterEnd>()},
        {u"confidentiality.years"_s, count<&AgreementTerms::confidentialityYears>()},
        {u"deliverables.owner"_s,
         [](Project& p, IdSource& i) {
             const Id owner = partyOf(p, i, PartyKind::Npo);
             Deliverable& deliverable = appendRow(p.deliverables, i);
             deliverable.title = u"報告書"_s;
             deliverable.ownership = Ownership::OneParty;
             deliverable.owner = owner;
         }},
        {u"deliverables.rules"_s, text<&AgreementTerms::deliverables>()},
        {u"disclosure.details"_s, text<&AgreementTerms::disclosure>()},
        {u"insurance"_s, text<&AgreementTerms::insurance>()},
        {u"records.years"_s, count<&AgreementTerms::recordsYears>()},
        {u"publication.means"_s, text<&AgreementTerms::publicationMeans>()},
        {u"report.due-days"_s, count<&AgreementTerms::reportDueDays>()},
        {u"court"_s, text<&AgreementTerms::court>()},
        {u"content"_s, [](Project& p, IdSource& i) { appendRow(p.contentItems, i).text = u"見回り"_s; }},
        {u"deliverables"_s, [](Project& p, IdSource& i) { appendRow(p.deliverables, i).title = u"地図"_s; }},
    };
}

} // namespace

TEST_CASE("every placeholder has a way to be filled", "[documents][agreement]")
{
    const auto known = fills();
    for (const PlaceholderInfo& placeholder : paperSources().clauses.placeholders()) {
        CountingIds ids;
        if (placeholderValue(placeholder.name, Project::blank(ids), words()))
            continue; // follows from choices that are always made
        INFO(placeholder.name.toStdString());
        CHECK(known.contains(placeholder.name));
    }
}

TEST_CASE("from a blank project, each placeholder filled vanishes until none is open",
          "[documents][agreement]")
{
    const auto known = fills();
    QSet<QString> everOpen;
    QStringList forms = paperSources().clauses.forms();
    forms.append(QString());
    for (const QString& form : std::as_const(forms)) {
        CountingIds ids;
        Project project = Project::blank(ids);
        if (!form.isEmpty())
            project.method.forms = {form};
        project.agreement.handlesPersonal = YesNo::Yes;
        AgreementText text = composed(project);
        INFO("form " << form.toStdString());
        CHECK(text.titleOpen);
        // Each is named once however often it stands in the text.
        const QStringList names = openNames(text);
        CHECK(QSet<QString>(names.cbegin(), names.cend()).size() == names.size());
        everOpen.unite(QSet<QString>(names.cbegin(), names.cend()));
        CHECK(textOf(text).contains(u"【未入力："));
        for (int rounds = 0; !text.open.isEmpty(); ++rounds) {
            const OpenPlaceholder open = text.open.first();
            INFO(open.name.toStdString());
            REQUIRE(rounds < 60);
            REQUIRE(known.contains(open.name));
            CHECK_FALSE(open.description.isEmpty());
            CHECK(open.path.startsWith(u'/'));
            CHECK(textOf(text).contains(u"【未入力："_s + open.description));
            everOpen.insert(open.name);
            known.value(open.name)(project, ids);
            text = composed(project);
            CHECK_FALSE(openNames(text).contains(open.name));
        }
        CHECK_FALSE(text.titleOpen);
        CHECK_FALSE(textOf(text).contains(u"【未入力"));
        CHECK_FALSE(textOf(text).contains(u"{{"));
    }
    for (const QString& name :
         {u"project.title"_s, u"purpose"_s, u"parties"_s, u"term.start"_s, u"term.end"_s, u"party.payer"_s,
          u"payment.fee"_s, u"payment.subsidy"_s, u"personal.kinds"_s, u"content"_s}) {
        INFO(name.toStdString());
        CHECK(everOpen.contains(name));
    }
}

TEST_CASE("each form alone gives a whole agreement", "[documents][agreement]")
{
    Project project = exampleProject(u"kodomo-shokudo"_s);
    const QString purpose = project.scope.sharedPurpose;
    for (const QString& form : paperSources().clauses.forms()) {
        project.method.forms = {form};
        INFO(form.toStdString());
        const AgreementText text = composed(project);
        checkNumbers(text);
        checkReferences(project, text);
        CHECK(text.articles.first().title == u"目的"_s);
        CHECK(text.articles.last().title == u"協議"_s);
        for (const OpenPlaceholder& open : text.open) {
            // What the example has entered is never called missing.
            INFO(open.name.toStdString());
            CHECK_FALSE(placeholderValue(open.name, project, words()).has_value());
        }
        CHECK(textOf(text).contains(purpose.left(20)));
        CHECK(textOf(text).contains(u"令和9年3月31日"));
        const AgreementText english = composed(project, Language::English);
        REQUIRE(english.articles.size() == text.articles.size());
        for (qsizetype i = 0; i < text.articles.size(); ++i) {
            CHECK(english.articles.at(i).number == u"Article %1"_s.arg(i + 1));
            CHECK(english.articles.at(i).key == text.articles.at(i).key);
        }
    }
}

TEST_CASE("a clause switched off renumbers the rest and the references to them", "[documents][agreement]")
{
    CountingIds ids(1000);
    Project project = exampleProject(u"machizukuri-event"_s);
    const AgreementText before = composed(project);
    checkReferences(project, before);
    editClause(project, ids, u"names"_s, ClauseState::Off);
    const AgreementText after = composed(project);
    REQUIRE(after.articles.size() == before.articles.size() - 1);
    CHECK(articleOf(after, u"names") == nullptr);
    checkNumbers(after);
    checkReferences(project, after);
    const QString oldNumber = articleOf(before, u"evaluation")->number;
    const QString newNumber = articleOf(after, u"evaluation")->number;
    CHECK(oldNumber != newNumber);
    CHECK(textOf(*articleOf(before, u"renewal")).contains(oldNumber));
    CHECK(textOf(*articleOf(after, u"renewal")).contains(newNumber));
    CHECK_FALSE(textOf(*articleOf(after, u"renewal")).contains(oldNumber));
    CHECK(openNames(after) == openNames(before));
}

TEST_CASE("a reference to a clause that was switched off is listed, marked and never silent",
          "[documents][agreement]")
{
    CountingIds ids(1000);
    Project project = exampleProject(u"machizukuri-event"_s);
    REQUIRE(composed(project).open.isEmpty());
    editClause(project, ids, u"evaluation"_s, ClauseState::Off);
    const AgreementText text = composed(project);
    checkNumbers(text);
    REQUIRE(text.open.size() == 1);
    CHECK(text.open.first().name == u"ref:evaluation"_s);
    CHECK(text.open.first().path == u"/clauses"_s);
    const QString title = paperSources().clauses.find(u"evaluation")->title.ja;
    CHECK(text.open.first().description.contains(title));
    bool marked = false;
    for (const AgreementParagraph& paragraph : articleOf(text, u"renewal")->paragraphs) {
        for (const TextRun& run : paragraph.text.runs)
            marked = marked || (run.unresolved &&
                                run.text == u"【未入力："_s + text.open.first().description + u"】"_s);
    }
    CHECK(marked);
    const auto findings =
        findingsWithAgreement(project, QDate(2026, 4, 1), paperSources().clauses, Language::Japanese);
    const auto names = [&](const Finding& finding) {
        return finding.id == u"clause-reference-missing" && finding.message.contains(title) &&
               finding.path.table == u"clauses";
    };
    CHECK(std::count_if(findings.cbegin(), findings.cend(), names) == 1);
}

TEST_CASE("clauses of one's own stand before the one on consultation, in their order",
          "[documents][agreement]")
{
    CountingIds ids(1000);
    Project project = exampleProject(u"machizukuri-event"_s);
    const qsizetype before = composed(project).articles.size();
    ClauseEdit& rain = editClause(project, ids, u"own.rain"_s, ClauseState::Own);
    rain.title = u"雨天の取扱い"_s;
    rain.text = u"雨天のときは、{{ref:change}}により延期する。\n\n延期は、前日の正午までに決める。"_s;
    ClauseEdit& waste = editClause(project, ids, u"own.waste"_s, ClauseState::Own);
    waste.title = u"ごみの持ち帰り"_s;
    waste.text = u"ごみは、{{parties}}が持ち帰る。"_s;
    ClauseEdit& empty = editClause(project, ids, u"own.empty"_s, ClauseState::Own);
    empty.title = u"まだ書いていない条"_s;
    const AgreementText text = composed(project);
    REQUIRE(text.articles.size() == before + 2);
    checkNumbers(text);
    checkReferences(project, text);
    CHECK(text.articles.last().title == u"協議"_s);
    const AgreementArticle& first = text.articles.at(text.articles.size() - 3);
    CHECK(first.title == u"雨天の取扱い"_s);
    REQUIRE(first.paragraphs.size() == 2);
    CHECK(first.paragraphs.at(0).text.text().contains(articleOf(text, u"change")->number));
    CHECK(first.paragraphs.at(1).number == u"2"_s);
    CHECK(text.articles.at(text.articles.size() - 2).paragraphs.first().text.text() ==
          u"ごみは、甲、乙、丙、丁及び戊が持ち帰る。"_s);
    // The other order of the rows gives the other order of the articles.
    project.clauses.move(project.clauses.size() - 2, project.clauses.size() - 3);
    CHECK(composed(project).articles.at(text.articles.size() - 3).title == u"ごみの持ち帰り"_s);
    // Without the one on consultation they are the last.
    editClause(project, ids, u"consultation"_s, ClauseState::Off);
    CHECK(composed(project).articles.last().title == u"雨天の取扱い"_s);
}

TEST_CASE("clauses of one's own that bear one key are numbered all the same", "[documents][agreement]")
{
    CountingIds ids(1000);
    Project project = exampleProject(u"chiiki-anzen"_s);
    for (const QString& title : {u"一"_s, u"二"_s, u"三"_s}) {
        ClauseEdit& own = editClause(project, ids, QString(), ClauseState::Own);
        own.title = title;
        own.text = u"本文"_s;
    }
    const AgreementText text = composed(project);
    checkNumbers(text);
    CHECK(text.articles.at(text.articles.size() - 2).title == u"三"_s);
}

TEST_CASE("a changed clause keeps its place and what was not changed", "[documents][agreement]")
{
    CountingIds ids(1000);
    Project project = exampleProject(u"chiiki-anzen"_s);
    const AgreementText before = composed(project);
    ClauseEdit& change = editClause(project, ids, u"names"_s, ClauseState::Changed);
    change.title = u"{{purpose}} <b>名前</b>"_s;
    const AgreementText titled = composed(project);
    REQUIRE(articleOf(titled, u"names"));
    CHECK(articleOf(titled, u"names")->title == u"{{purpose}} <b>名前</b>"_s);
    CHECK(articleOf(titled, u"names")->number == articleOf(before, u"names")->number);
    CHECK(articleOf(titled, u"names")->paragraphs.size() == articleOf(before, u"names")->paragraphs.size());
    project.clauses.last().text =
        u"この条は、{{purpose}}のために{{no-such-thing}}を{{ref:nowhere}}に置く。"_s;
    const AgreementText texted = composed(project);
    const QString text = textOf(*articleOf(texted, u"names"));
    CHECK(text.contains(u"のために{{no-such-thing}}を【未入力："));
    CHECK_FALSE(text.contains(u"{{purpose}}の"));
    CHECK(openNames(texted) == QStringList{u"no-such-thing"_s, u"ref:nowhere"_s});
}

TEST_CASE("what was typed is not expanded a second time", "[documents][agreement]")
{
    Project project = exampleProject(u"kodomo-shokudo"_s);
    const QString typed = u"<b>%1</b> {{purpose}} {{ref:change}} file:///etc/passwd"_s;
    project.info.title = typed;
    project.agreement.ownTitle.clear();
    project.scope.sharedPurpose = u"{{project.title}} と %2"_s;
    project.parties[0].name = u"{{parties}}"_s;
    const AgreementText text = composed(project);
    CHECK(text.title == typed + u"協働事業に関する協定書"_s);
    CHECK(text.preamble.text().contains(u"{{parties}}（以下「甲」という。）"));
    const QString purpose = textOf(*articleOf(text, u"purpose"));
    CHECK(purpose.contains(typed));
    CHECK(purpose.contains(u"{{project.title}} と %2"));
    CHECK(text.open.isEmpty());
}

TEST_CASE("a blank form has lines to write on, and lists the same gaps", "[documents][agreement]")
{
    CountingIds ids;
    const Project project = Project::blank(ids);
    const AgreementText marked = composed(project);
    const AgreementText lined = composeAgreement(project, paperSources().clauses, words(), MissingAs::Line);
    CHECK(openNames(lined) == openNames(marked));
    CHECK_FALSE(textOf(lined).contains(u"【未入力"));
    CHECK(textOf(lined).contains(u"＿＿＿＿"));
    CHECK(textOf(marked).contains(u"【未入力"));
    CHECK_FALSE(textOf(marked).contains(u"＿＿＿＿"));
}

TEST_CASE("two to twelve parties are each named, labelled and given a place to sign",
          "[documents][agreement]")
{
    for (int parties = 2; parties <= 12; ++parties) {
        CountingIds ids;
        Project project = Project::blank(ids);
        project.info.title = u"見守り"_s;
        for (int i = 1; i <= parties; ++i) {
            Party& party = appendRow(project.parties, ids);
            party.name = u"第%1の団体"_s.arg(i);
            party.kind = allOf<PartyKind>().at(static_cast<std::size_t>(i) % allOf<PartyKind>().size());
        }
        INFO(parties);
        const AgreementText text = composed(project);
        checkNumbers(text);
        const QStringList labels = partyLabels(project, words());
        CHECK(QSet<QString>(labels.cbegin(), labels.cend()).size() == parties);
        for (int i = 0; i < parties; ++i)
            CHECK(text.preamble.text().contains(
                u"第%1の団体（以下「%2」という。）"_s.arg(i + 1).arg(labels.at(i))));
        CHECK(labels.first() == u"甲"_s);
        CHECK((parties < 11 || labels.at(10) == u"当事者11"_s));
        CHECK((articleOf(text, u"membership") != nullptr) == (parties >= 3));
        const Document paper =
            agreementDocument(project, paperSources().clauses, words(), QDate(2026, 4, 1), MissingAs::Mark);
        int signatories = 0;
        for (const Block& block : paper.blocks) {
            if (const auto* signatures = std::get_if<SignatureBlock>(&block.kind)) {
                signatories = static_cast<int>(signatures->parties.size());
                CHECK(signatures->parties.last().label == labels.last());
            }
        }
        CHECK(signatories == parties);
    }
}

TEST_CASE("what the parties pay each other besides is listed with its terms", "[documents][agreement]")
{
    CountingIds ids(700000);
    Project project = exampleProject(u"kodomo-shokudo"_s);
    const auto paid = [&] {
        const AgreementText text = composed(project);
        const auto found =
            std::find_if(text.articles.begin(), text.articles.end(),
                         [](const AgreementArticle& article) { return article.key == u"further-payments"; });
        QStringList lines;
        if (found != text.articles.end()) {
            for (const AgreementPoint& point : found->paragraphs.first().points)
                lines.append(point.number + point.text.text());
        }
        return lines;
    };
    project.payments.clear();
    CHECK(paid().isEmpty());
    Payment& gift = appendRow(project.payments, ids);
    gift.payer = project.parties.at(1).id;
    gift.payee = project.parties.at(0).id;
    gift.purpose = u"寄附金"_s;
    gift.amount = 100000;
    gift.method = u"口座振込"_s;
    gift.dueOn = QDate(2026, 6, 30);
    CHECK(
        paid() ==
        QStringList{u"乙から甲への寄附金　100,000円（支払の方法　口座振込、支払の期限　令和8年6月30日）"_s});
    Payment& open = appendRow(project.payments, ids);
    open.payer = project.parties.at(2).id;
    CHECK(paid().size() == 2);
    CHECK(paid().first().startsWith(u"(1)"));
    CHECK(paid().last().contains(u"【未入力：支払の額】"));
}
