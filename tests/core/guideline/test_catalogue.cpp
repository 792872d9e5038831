#include "core/guideline/catalogue.h"

#include "tests/support/printing.h"

#include <QSet>

using namespace kyodo;
using namespace Qt::StringLiterals;

namespace {

const Catalogue& catalogue()
{
    static const Result<Catalogue> loaded = Catalogue::load();
    if (!loaded)
        FAIL(loaded.error().detail.toStdString());
    return *loaded;
}

/// "method.company.donation" → "donation", for the methods of one pair on one side.
QStringList methodNames(PartyKind partner, guide::MethodSide side)
{
    QStringList names;
    for (const guide::Method* method : catalogue().methodsBetween(PartyKind::Npo, partner)) {
        if (method->side == side)
            names.append(method->title.ja);
    }
    return names;
}

} // namespace

TEST_CASE("the shipped guideline loads and says which it is", "[guideline]")
{
    const guide::Version& version = catalogue().version();
    CHECK(version.id == u"gunma-2026-draft"_s);
    CHECK(version.draftDate == QDate(2025, 12, 12));
    CHECK(version.source.ja.contains(u"群馬県"_s));
}

TEST_CASE("every step has a guide deep enough to work with", "[guideline]")
{
    REQUIRE(catalogue().steps().size() == 7);
    const QSet<QString> papers{
        u"agreement"_s,     u"amendment"_s,          u"agreement-compare"_s, u"roles"_s,
        u"budget"_s,        u"schedule"_s,           u"candidates"_s,        u"minutes"_s,
        u"case-sheet"_s,    u"negotiation-record"_s, u"project-plan"_s,      u"reply-form"_s,
        u"yearly-report"_s, u"review-sheet"_s,       u"review-report"_s};
    for (const Step step : allOf<Step>()) {
        const guide::StepGuide& guide = catalogue().step(step);
        INFO(key(step).toStdString());
        CHECK(guide.step == step);
        CHECK(guide.questions.size() >= 4);
        CHECK(guide.tips.size() >= 5);
        QSet<QString> kinds;
        for (const guide::Tip& tip : guide.tips) {
            if (tip.partyKind)
                kinds.insert(key(*tip.partyKind));
        }
        CHECK(kinds.size() >= 3);
        CHECK_FALSE(guide.paperIds.isEmpty());
        for (const QString& paper : guide.paperIds)
            CHECK(papers.contains(paper));
    }
}

TEST_CASE("every principle, kind, model, item and effect has its guide", "[guideline]")
{
    REQUIRE(catalogue().principles().size() == 5);
    for (const Principle principle : allOf<Principle>()) {
        CHECK(catalogue().principle(principle).principle == principle);
        CHECK(catalogue().principle(principle).checks.size() >= 3);
    }
    CHECK(catalogue().principle(Principle::SharedPurpose).title.ja == u"目的共有の原則"_s);
    REQUIRE(catalogue().partyKinds().size() == 7);
    for (const PartyKind kind : allOf<PartyKind>()) {
        CHECK(catalogue().partyKind(kind).partyKind == kind);
        CHECK(catalogue().partyKind(kind).expectedRoles.size() >= 2);
        CHECK_FALSE(catalogue().partyKind(kind).reads.isEmpty());
    }
    CHECK(catalogue().partyKind(PartyKind::Npo).pitfalls.size() == 3);
    CHECK(catalogue().partyKind(PartyKind::Company).pitfalls.size() == 4);
    CHECK(catalogue().partyKind(PartyKind::Government).pitfalls.size() == 2);
    REQUIRE(catalogue().models().size() == 5);
    CHECK(catalogue().model(Model::Network).title.ja == u"ネットワーク型"_s);
    REQUIRE(catalogue().agreementItems().size() == 8);
    CHECK(catalogue().agreementItem(AgreementItem::CostSharing).principle == Principle::Equality);
    CHECK(catalogue().effects().size() == 3);
    CHECK(catalogue().readers().size() == 7);
}

TEST_CASE("the methods of each pair are those of the guideline", "[guideline]")
{
    using guide::MethodSide;
    CHECK(methodNames(PartyKind::Company, MethodSide::Npo) == QStringList{u"活動場所の提供"_s});
    CHECK(methodNames(PartyKind::Company, MethodSide::Partner) ==
          QStringList{u"人的協力"_s, u"寄付"_s, u"助成金"_s, u"寄付付き商品"_s});
    CHECK(methodNames(PartyKind::School, MethodSide::Npo) ==
          QStringList{u"地域学校協働活動"_s, u"活動場所の提供"_s});
    CHECK(methodNames(PartyKind::School, MethodSide::Partner) ==
          QStringList{u"学習支援"_s, u"キャリア教育"_s, u"地域連携"_s, u"共同プロジェクト"_s});
    CHECK(methodNames(PartyKind::Community, MethodSide::Npo) ==
          QStringList{u"事業の実施"_s, u"専門的知見の提供"_s});
    CHECK(methodNames(PartyKind::Community, MethodSide::Partner) ==
          QStringList{u"地域情報の提供"_s, u"広報・周知"_s, u"施設の提供"_s});
    CHECK(methodNames(PartyKind::Government, MethodSide::Npo) == QStringList{u"事業の実施"_s, u"政策提言"_s});
    CHECK(methodNames(PartyKind::Government, MethodSide::Partner) ==
          QStringList{u"補助"_s, u"委託"_s, u"後援"_s, u"共催"_s, u"協議会・実行委員会等"_s});
    CHECK(catalogue().methods().size() == 23);
}

TEST_CASE("methods are found in either order and only where an NPO takes part", "[guideline]")
{
    CHECK(catalogue().methodsBetween(PartyKind::Npo, PartyKind::School) ==
          catalogue().methodsBetween(PartyKind::School, PartyKind::Npo));
    CHECK(catalogue().methodsBetween(PartyKind::Company, PartyKind::Government).isEmpty());
    CHECK(catalogue().methodsBetween(PartyKind::Npo, PartyKind::Npo).isEmpty());
    CHECK(catalogue().methodsBetween(PartyKind::Npo, PartyKind::Resident).isEmpty());
}

TEST_CASE("sitting on councils is a policy proposal, not doing the work", "[guideline]")
{
    const guide::Method* proposal = catalogue().method(u"method.government.policy-proposal"_s);
    const guide::Method* work = catalogue().method(u"method.government.project-work"_s);
    REQUIRE(proposal);
    REQUIRE(work);
    CHECK(proposal->meaning.ja.contains(u"審議会"_s));
    CHECK_FALSE(work->meaning.ja.contains(u"審議会"_s));
}

TEST_CASE("the short lists are complete and found by id", "[guideline]")
{
    CHECK(catalogue().premises().size() == 2);
    CHECK(catalogue().premise(u"mutual-understanding"_s) == &catalogue().premises().at(1));
    CHECK(catalogue().fitKinds().size() == 5);
    CHECK(catalogue().fitKind(u"fit.local-conditions"_s) != nullptr);
    CHECK(catalogue().partnerTips().size() == 4);
    CHECK(catalogue().partnerTip(u"partner-tip.clear-purpose"_s) == &catalogue().partnerTips().at(0));
    CHECK(catalogue().partnerSource(u"sns"_s) != nullptr);
    CHECK(catalogue().workedExamples().size() == 3);
    for (const guide::WorkedExample& example : catalogue().workedExamples())
        CHECK(example.roles.size() == 5);
    CHECK(catalogue().workedExample(u"chiiki-anzen"_s) != nullptr);
    REQUIRE(catalogue().form(u"subsidy"_s) != nullptr);
    CHECK(catalogue().form(u"subsidy"_s)->moneyFlows);
    CHECK_FALSE(catalogue().form(u"alliance"_s)->moneyFlows);
    CHECK(catalogue().survey(u"survey.money-gap"_s) != nullptr);
    CHECK(catalogue().form(u"no-such-form"_s) == nullptr);
    CHECK(catalogue().entry(u"no-such-entry"_s) == nullptr);
}

TEST_CASE("the forms are those of the registers", "[guideline]")
{
    QStringList ids;
    for (const guide::Form& form : catalogue().forms())
        ids.append(form.id);
    CHECK(ids == QStringList{u"commission"_s, u"subsidy"_s, u"contribution"_s, u"co-hosting"_s,
                             u"endorsement"_s, u"committee"_s, u"cooperation"_s, u"support"_s, u"alliance"_s,
                             u"participation"_s, u"adopt"_s, u"information-exchange"_s,
                             u"designated-manager"_s, u"other"_s});
}

TEST_CASE("the fields are the twenty of the law, in its order", "[guideline]")
{
    REQUIRE(catalogue().fields().size() == 20);
    for (qsizetype i = 0; i < 20; ++i)
        CHECK(catalogue().fields().at(i).id == u"field-%1"_s.arg(i + 1, 2, 10, QChar(u'0')));
    CHECK(catalogue().field(u"field-03"_s)->name.ja == u"まちづくりの推進を図る活動"_s);
    CHECK(catalogue().field(u"field-20"_s)->label.ja == u"条例で定める活動"_s);
}

TEST_CASE("the eight review questions cover the principles", "[guideline]")
{
    REQUIRE(catalogue().reviewQuestions().size() == 8);
    QList<Principle> principles;
    int attainment = 0;
    for (const guide::ReviewQuestion& question : catalogue().reviewQuestions()) {
        if (question.principle)
            principles.append(*question.principle);
        if (question.group == guide::ReviewGroup::Attainment)
            ++attainment;
    }
    CHECK(attainment == 1);
    const auto all = allOf<Principle>();
    CHECK(principles == QList<Principle>(all.begin(), all.end()));
    CHECK_FALSE(catalogue().reviewQuestion(u"review.principles"_s)->principle);
    CHECK_FALSE(catalogue().reviewQuestion(u"review.effect"_s)->principle);
}

TEST_CASE("every step can be asked about, and at the start it is asked what is expected", "[guideline]")
{
    QSet<Step> steps;
    for (const guide::ReviewQuestion& question : catalogue().stepQuestions()) {
        REQUIRE(question.step);
        steps.insert(*question.step);
        CHECK_FALSE(question.expectation.ja.isEmpty());
        CHECK_FALSE(question.expectation.en.isEmpty());
        CHECK(catalogue().reviewQuestion(question.id) != nullptr);
    }
    CHECK(steps.size() == 7);
    for (const guide::ReviewQuestion& question : catalogue().reviewQuestions()) {
        CHECK_FALSE(question.step);
        CHECK_FALSE(question.expectation.en.isEmpty());
        CHECK(question.expectation.ja != question.question.ja);
    }
}

TEST_CASE("tips are those for everybody and for the kinds present", "[guideline]")
{
    const auto forAll = catalogue().tipsFor(Step::Agreement, {});
    REQUIRE_FALSE(forAll.isEmpty());
    for (const guide::Tip* tip : forAll)
        CHECK_FALSE(tip->partyKind);
    const auto withNpo = catalogue().tipsFor(Step::Agreement, {PartyKind::Npo});
    CHECK(withNpo.size() > forAll.size());
    for (const guide::Tip* tip : withNpo)
        CHECK((!tip->partyKind || *tip->partyKind == PartyKind::Npo));
    const QList<PartyKind> everybody{PartyKind::Npo,       PartyKind::Company,      PartyKind::School,
                                     PartyKind::Community, PartyKind::Intermediary, PartyKind::Government,
                                     PartyKind::Resident};
    CHECK(catalogue().tipsFor(Step::Agreement, everybody).size() ==
          catalogue().step(Step::Agreement).tips.size());
}

TEST_CASE("a copy shares its contents", "[guideline]")
{
    const Catalogue copy = catalogue();
    CHECK(&copy.steps() == &catalogue().steps());
}
