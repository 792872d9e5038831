#include "tests/support/printing.h"
#include "tests/ui/walk/walk.h"

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

void writeMeeting(Walker& walker)
{
    walker.goTo(5, u"meetings"_s);
    walker.push(u"meetings.add"_s);
    walker.fillAll({{u"meetings.title"_s, u"第1回運営会議"_s},
                    {u"meetings.on"_s, u"5/12"_s},
                    {u"meetings.place"_s, u"公民館"_s}});
    walker.tabTo(u"attendances"_s);
    walker.press(Qt::Key_Right);
    walker.press(Qt::Key_Return);
    walker.cells({u"日向"_s, u"青葉"_s});
    walker.addRow(u"agendaItems"_s, {u"開く日"_s, u"第2・第4火曜"_s});
    walker.addRow(u"decisions"_s, {u"6月から開く"_s});
    walker.addRow(u"actions"_s,
                  {u"ちらしを配る"_s, walker.project().parties.last().id.text(), u"青葉"_s, u"5/20"_s});
    walker.fillAll({{u"meetings.minutes"_s, u"市の広報にも載せる。"_s}});
}

void writeMoney(Walker& walker)
{
    walker.goTo(5, u"spendings"_s);
    walker.tabTo(u"money"_s);
    walker.addRow(u"spendings"_s, {u"6/3"_s, u"15,000"_s, u"桜青果"_s});
}

} // namespace

void kyodo::test::walkExecution(Walker& walker)
{
    walker.goTo(5, u"progress"_s);
    walker.tabTo(u"tasks"_s);
    walker.press(Qt::Key_Home, Qt::ControlModifier);
    walker.press(Qt::Key_Return);
    walker.cells({{}, {}, {}, u"5/1"_s, u"5/9"_s, u"100"_s});
    writeMeeting(walker);
    writeMoney(walker);
    walker.goTo(5, u"incidents"_s);
    walker.addRow(u"incidents"_s, {u"6/9"_s, u"指を切った"_s, u"調理中"_s, u"手当てした"_s, u"6/9"_s});
    walker.goTo(5, u"publications"_s);
    walker.addRow(u"publications"_s, {u"活動だより"_s, u"ウェブサイト"_s, {}, u"7/1"_s, u"7/2"_s});
    walker.goTo(5, u"changes"_s);
    walker.addRow(u"changeRequests"_s, {u"7/5"_s, u"月3回にする"_s, u"希望が多い"_s});
}

TEST_CASE("by keys alone, step 5: progress, a meeting, money and what happened", "[ui][walk]")
{
    Walker walker;
    walker.begin(u"ひだまり子ども食堂"_s);
    walkBasics(walker);
    walkAgreement(walker);
    walkExecution(walker);
    const Project& project = walker.project();
    CHECK(project.tasks.first().actualEnd == QDate(2026, 5, 9));
    CHECK(project.tasks.first().progress == 100);
    REQUIRE(project.meetings.size() == 1);
    CHECK(project.meetings.first().on == QDate(2026, 5, 12));
    CHECK(project.meetings.first().minutes.contains(u"広報"_s));
    REQUIRE(project.attendances.size() == 2);
    CHECK(project.attendances.last().names == u"青葉"_s);
    CHECK(project.agendaItems.size() == 1);
    CHECK(project.decisions.size() == 1);
    REQUIRE(project.actions.size() == 1);
    CHECK(project.actions.first().due == QDate(2026, 5, 20));
    CHECK(project.actions.first().meeting == project.meetings.first().id);
    REQUIRE(project.spendings.size() == 1);
    CHECK(project.spendings.first().amount == 15000);
    CHECK_FALSE(project.spendings.first().line.isNull());
    CHECK(project.incidents.size() == 1);
    CHECK(project.publications.size() == 1);
    CHECK(project.changeRequests.size() == 1);
    CHECK(walker.status(Step::Execution).state != StepState::NotStarted);
}
