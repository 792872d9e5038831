#include "tests/support/printing.h"
#include "tests/ui/walk/walk.h"
#include "ui/review/broughtalongpart.h"

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

/// The sheet of the nth party: its first question by a figure, as one copies from paper.
void writeSheet(Walker& walker, int party, Qt::Key score)
{
    walker.goTo(6, u"sheets"_s);
    walker.tabTo(u"sheets"_s);
    walker.press(Qt::Key_Home);
    for (int i = 0; i < party; ++i)
        walker.press(Qt::Key_Down);
    walker.push(u"sheets.begin"_s);
    walker.fillAll({{u"sheets.respondent"_s, u"担当"_s}, {u"sheets.filledOn"_s, u"R9.3.20"_s}});
    walker.tabTo(u"answers.1.0"_s);
    walker.press(score);
    walker.press(Qt::Key_Return);
    CHECK(walker.focusName() == u"answers.2.0"_s);
    walker.press(Qt::Key_0);
    walker.fillAll({{u"sheets.shared"_s, u"子どもが増えた。"_s}, {u"sheets.improve"_s, u"人手を増やす。"_s}});
    walker.backTo(u"sheets.release"_s);
    walker.press(Qt::Key_Space);
}

} // namespace

void kyodo::test::walkReview(Walker& walker)
{
    walker.goTo(6, u"rounds"_s);
    walker.push(u"rounds.add"_s);
    walker.fillAll({{u"rounds.kind"_s, key(RoundKind::Completion)},
                    {u"rounds.title"_s, u"年度末のふりかえり"_s},
                    {u"rounds.heldOn"_s, u"R9.3.25"_s}});
    writeSheet(walker, 0, Qt::Key_3);
    writeSheet(walker, 1, Qt::Key_1);
    walker.goTo(6, u"joint"_s);
    walker.tabTo(u"joint"_s);
    walker.fillAll({{u"jointConclusions.text"_s, u"目的は二者で共有できた。"_s}});
    walker.push(u"joint.improve"_s);
    walker.goTo(6, u"note"_s);
    walker.fillAll({{u"stepNotes.decided"_s, u"人手を増やして続ける。"_s}});
}

void kyodo::test::walkReuse(Walker& walker)
{
    walker.goTo(7, u"keep"_s);
    walker.fillAll({{u"reuse.keep"_s, u"月2回の開催"_s},
                    {u"reuse.change"_s, u"受付を早める"_s},
                    {u"reuse.stop"_s, u"紙の回覧"_s}});
    walker.goTo(7, u"improvements"_s);
    walker.push(u"improvements.add"_s);
    walker.fillAll({{u"improvements.text"_s, u"大学に声をかける。"_s},
                    {u"improvements.fate"_s, key(Fate::NextCycle)},
                    {u"improvements.due"_s, u"R9.4.30"_s}});
    walker.goTo(7, u"outcome"_s);
    walker.fillAll({{u"reuse.outcome"_s, key(Outcome::NextCycle)},
                    {u"reuse.outcomeReason"_s, u"待っている子どもがいる。"_s}});
    walker.addRow(u"newChallenges"_s, {u"長い休みの昼食"_s});
    walker.goTo(7, u"case"_s);
    walker.fillAll({{u"caseSheet.headline"_s, u"町で囲む夕食"_s}});
}

TEST_CASE("by keys alone, steps 6 and 7: a round, a sheet of each party, what comes of it, the next cycle",
          "[ui][walk]")
{
    Walker walker;
    walker.begin(u"ひだまり子ども食堂"_s);
    walkBasics(walker);
    walkReview(walker);
    const Project& project = walker.project();
    REQUIRE(project.rounds.size() == 1);
    CHECK(project.rounds.first().kind == RoundKind::Completion);
    REQUIRE(project.sheets.size() == 2);
    CHECK(project.sheets.first().round == project.rounds.first().id);
    CHECK(project.sheets.last().party == project.parties.last().id);
    CHECK(project.sheets.first().released);
    REQUIRE(project.answers.size() == 4);
    CHECK(project.answers.first().score == 3);
    CHECK(project.answers.first().sheet == project.sheets.first().id);
    CHECK(project.answers.at(1).notApplicable);
    CHECK(project.answers.at(2).score == 1);
    REQUIRE(project.jointConclusions.size() == 1);
    CHECK(project.jointConclusions.first().question == project.answers.first().question);
    REQUIRE(project.improvements.size() == 1);
    CHECK(project.improvements.first().question == project.answers.first().question);
    CHECK(project.improvements.first().text == project.jointConclusions.first().text);
    CHECK(walker.status(Step::Review).state == StepState::UnderWay);

    walkReuse(walker);
    CHECK(project.reuse.outcome == Outcome::NextCycle);
    REQUIRE(project.improvements.size() == 2);
    CHECK(project.improvements.last().fate == Fate::NextCycle);
    CHECK(project.newChallenges.size() == 1);
    CHECK(walker.status(Step::Reuse).state == StepState::UnderWay);

    walker.goTo(7, u"outcome"_s);
    walker.push(u"nextCycle.begin"_s);
    walker.bench().chooser.answer = walker.bench().files.path(u"次の年.kyodo"_s);
    walker.push(u"nextCycle.make"_s);
    CHECK(walker.project().info.cycle == 2);
    CHECK(walker.project().parties.size() == 2);
    // What was settled is shown where the new cycle can take it up, and what was answered is remembered.
    CHECK(walker.project().pastScores.size() == 1);
    walker.goTo(2, u"purpose"_s);
    walker.tabTo(u"broughtAlong"_s);
    for (int i = 0; i < BroughtAlongModel::ReflectedColumn; ++i)
        walker.press(Qt::Key_Right);
    walker.gridCells({u"目的の文に大学の役割を書いた。"_s});
    REQUIRE(walker.project().improvements.size() == 2);
    CHECK(walker.project().improvements.first().reflectedStep == Step::Scope);
    CHECK(walker.project().improvements.first().fromCycle == 1);
}
