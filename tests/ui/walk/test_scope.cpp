#include "tests/support/printing.h"
#include "tests/ui/walk/walk.h"

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

/// Each party's own words, and a tick for those of all.
void writeStatements(Walker& walker)
{
    walker.tabTo(u"purposeStatements"_s);
    walker.press(Qt::Key_Right);
    for (const QString& words : {u"居場所をひらく"_s, u"地域で子どもを見守る"_s}) {
        walker.press(Qt::Key_Right);
        walker.press(Qt::Key_Space);
        walker.press(Qt::Key_Left);
        walker.press(Qt::Key_Return);
        walker.cells({words}); // Enter goes down
    }
}

void writeFit(Walker& walker)
{
    walker.goTo(2, u"fit"_s);
    walker.tabTo(u"fitChecks"_s);
    walker.press(Qt::Key_Right);
    walker.press(Qt::Key_Return);
    walker.cells({key(FitAnswer::Yes), u"市だけでは手が届かない"_s, key(FitAnswer::Partly)});
    walker.fillAll({{u"scope.alone"_s, key(AloneAnswer::TogetherIsBetter)},
                    {u"scope.aloneReason"_s, u"人と場所を持ち寄れる。"_s},
                    {u"scope.conclusion"_s, key(FitConclusion::Suited)},
                    {u"scope.conclusionReason"_s, u"どちらも一者ではできない。"_s}});
}

} // namespace

void kyodo::test::walkScope(Walker& walker)
{
    walker.goTo(2, u"purpose"_s);
    walker.fill(u"scope.sharedPurpose"_s, u"子どもが一人で夕食をとらずにすむ町にする。"_s);
    writeStatements(walker);
    walker.goTo(2, u"effects"_s);
    walker.fillAll({{u"scope.beneficiaries"_s, u"桜町の小中学生"_s},
                    {u"scope.effectsCommunity"_s, u"見守りの目が増える。"_s},
                    {u"scope.effectsParties"_s, u"活動を知ってもらえる。"_s},
                    {u"scope.effectsGovernment"_s, u"家庭の様子が早くわかる。"_s}});
    writeFit(walker);
    walker.goTo(2, u"indicators"_s);
    walker.addRow(u"indicators"_s, {u"参加した子どもの数"_s, u"人"_s, u"0"_s, u"240"_s, u"受付簿"_s});
    walker.goTo(2, u"note"_s);
    walker.fillAll({{u"stepNotes.decided"_s, u"この大枠で進める。"_s}});
}

TEST_CASE("by keys alone, step 2: purpose, effects, whether it suits, indicators", "[ui][walk]")
{
    Walker walker;
    walker.begin(u"ひだまり子ども食堂"_s);
    walkBasics(walker);
    walkScope(walker);
    const Project& project = walker.project();
    CHECK(project.scope.sharedPurpose.contains(u"夕食"_s));
    REQUIRE(project.purposeStatements.size() == 2);
    CHECK(project.purposeStatements.first().text == u"居場所をひらく"_s);
    CHECK(project.purposeStatements.first().agrees);
    CHECK(project.purposeStatements.last().agrees);
    CHECK(project.scope.conclusion == FitConclusion::Suited);
    REQUIRE(project.fitChecks.size() == 2);
    CHECK(project.fitChecks.first().answer == FitAnswer::Yes);
    CHECK(project.fitChecks.first().note == u"市だけでは手が届かない"_s);
    CHECK(project.fitChecks.last().answer == FitAnswer::Partly);
    REQUIRE(project.indicators.size() == 1);
    CHECK(project.indicators.first().target == 240.0);
    CHECK(walker.status(Step::Scope).state == StepState::Ready);
    CHECK_FALSE(walker.hasFinding(u"scope"_s, u"sharedPurpose"_s));
    CHECK_FALSE(walker.hasFinding(u"scope"_s, u"conclusion"_s));
}
