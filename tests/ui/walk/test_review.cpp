#include "tests/support/printing.h"
#include "tests/ui/walk/walk.h"

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

void writeSheet(Walker& walker, const Party& party, const QString& score)
{
    walker.goTo(6, u"sheets"_s);
    walker.push(u"sheets.add"_s);
    walker.fillAll({{u"sheets.party"_s, party.id.text()},
                    {u"sheets.respondent"_s, u"担当"_s},
                    {u"sheets.filledOn"_s, u"R9.3.20"_s},
                    {u"sheets.shared"_s, u"子どもが増えた。"_s},
                    {u"sheets.improve"_s, u"人手を増やす。"_s}});
    walker.tabTo(u"answers"_s);
    walker.press(Qt::Key_Right);
    walker.press(Qt::Key_Return);
    walker.cells({score});
}

} // namespace

void kyodo::test::walkReview(Walker& walker)
{
    walker.goTo(6, u"rounds"_s);
    walker.push(u"rounds.add"_s);
    walker.fillAll({{u"rounds.kind"_s, key(RoundKind::Completion)},
                    {u"rounds.title"_s, u"年度末のふりかえり"_s},
                    {u"rounds.heldOn"_s, u"R9.3.25"_s}});
    const QList<Party> parties = walker.project().parties;
    writeSheet(walker, parties.first(), u"3"_s);
    writeSheet(walker, parties.last(), u"2"_s);
    walker.goTo(6, u"joint"_s);
    walker.tabTo(u"jointConclusions"_s);
    walker.press(Qt::Key_Right);
    walker.press(Qt::Key_Return);
    walker.cells({u"目的は二者で共有できた。"_s});
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
    REQUIRE(project.answers.size() == 2);
    CHECK(project.answers.first().score == 3);
    CHECK(project.answers.first().sheet == project.sheets.first().id);
    CHECK(project.answers.last().score == 2);
    CHECK(project.jointConclusions.size() == 1);
    CHECK(walker.status(Step::Review).state == StepState::UnderWay);

    walkReuse(walker);
    CHECK(project.reuse.outcome == Outcome::NextCycle);
    REQUIRE(project.improvements.size() == 1);
    CHECK(project.improvements.first().fate == Fate::NextCycle);
    CHECK(project.newChallenges.size() == 1);
    CHECK(walker.status(Step::Reuse).state == StepState::UnderWay);

    walker.goTo(7, u"outcome"_s);
    walker.push(u"nextCycle.begin"_s);
    walker.bench().chooser.answer = walker.bench().files.path(u"次の年.kyodo"_s);
    walker.push(u"nextCycle.make"_s);
    CHECK(walker.project().info.cycle == 2);
    CHECK(walker.project().parties.size() == 2);
}
