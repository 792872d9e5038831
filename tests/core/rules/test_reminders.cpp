#include "core/project/tables.h"
#include "core/rules/reminders.h"
#include "tests/core/rules/cleanproject.h"
#include "tests/support/examples.h"
#include "tests/support/printing.h"

#include <algorithm>
#include <limits>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 6, 10);

/// A project with a term and nothing else that has a date.
Project plain(IdSource& ids)
{
    Project project = Project::blank(ids);
    project.info.title = u"こども食堂"_s;
    appendRow(project.parties, ids).name = u"あさがお"_s;
    return project;
}

QList<Reminder> of(ReminderKind kind, const Project& project, QDate today = kToday)
{
    QList<Reminder> all = reminders(project, today);
    all.removeIf([kind](const Reminder& reminder) { return reminder.kind != kind; });
    return all;
}

} // namespace

TEST_CASE("an open action is reminded of until it is done", "[rules][reminders]")
{
    CountingIds ids;
    Project project = plain(ids);
    Action& action = appendRow(project.actions, ids);
    action.text = u"会場を\n予約する"_s;
    action.owner = project.parties.at(0).id;
    action.person = u"担当者"_s;
    CHECK(reminders(project, kToday).isEmpty());
    action.due = kToday;
    const auto found = reminders(project, kToday);
    REQUIRE(found.size() == 1);
    CHECK(found.first().kind == ReminderKind::Action);
    CHECK(found.first().title == u"会場を 予約する"_s);
    CHECK(found.first().who == u"あさがお"_s);
    CHECK(found.first().path == FieldPath{u"actions"_s, action.id, u"due"_s});
    CHECK(found.first().waits);
    CHECK_FALSE(found.first().overdue);
    CHECK(reminders(project, kToday.addDays(1)).first().overdue);
    action.doneOn = kToday;
    CHECK(reminders(project, kToday).isEmpty());
}

TEST_CASE("meetings are reminded of until they take place", "[rules][reminders]")
{
    CountingIds ids;
    Project project = plain(ids);
    Meeting& past = appendRow(project.meetings, ids);
    past.title = u"第1回"_s;
    past.on = kToday.addDays(-30);
    past.nextOn = kToday.addDays(5);
    const auto next = of(ReminderKind::Meeting, project);
    REQUIRE(next.size() == 1);
    CHECK(next.first().on == kToday.addDays(5));
    CHECK(next.first().path == FieldPath{u"meetings"_s, past.id, u"nextOn"_s});
    // Once the day is over, the meeting is still to be written down.
    CHECK(of(ReminderKind::Meeting, project, kToday.addDays(6)).first().overdue);

    Meeting& planned = appendRow(project.meetings, ids);
    planned.title = u"第2回"_s;
    planned.on = kToday.addDays(7);
    planned.time = u"13:30"_s;
    planned.place = u"公民館"_s;
    const auto both = of(ReminderKind::Meeting, project);
    REQUIRE(both.size() == 1);
    CHECK(both.first().on == kToday.addDays(7));
    CHECK(both.first().time == u"13:30"_s);
    CHECK(both.first().place == u"公民館"_s);
    CHECK(of(ReminderKind::Meeting, project, kToday.addDays(7)).size() == 1);
    CHECK(of(ReminderKind::Meeting, project, kToday.addDays(8)).isEmpty());
}

TEST_CASE("the agreed interval between meetings runs out while none is planned", "[rules][reminders]")
{
    CountingIds ids;
    Project project = plain(ids);
    project.info.termEnd = kToday.addDays(200);
    project.agreement.meetingIntervalDays = 60;
    CHECK(of(ReminderKind::MeetingDue, project).isEmpty());
    Meeting& meeting = appendRow(project.meetings, ids);
    meeting.on = kToday.addDays(-50);
    REQUIRE(of(ReminderKind::MeetingDue, project).size() == 1);
    CHECK(of(ReminderKind::MeetingDue, project).first().on == kToday.addDays(10));
    CHECK(of(ReminderKind::MeetingDue, project, kToday.addDays(11)).first().overdue);
    CHECK(of(ReminderKind::MeetingDue, project, kToday.addDays(201)).isEmpty());
    meeting.nextOn = kToday.addDays(3);
    CHECK(of(ReminderKind::MeetingDue, project).isEmpty());
}

TEST_CASE("tasks end and milestones come, unless they are done", "[rules][reminders]")
{
    CountingIds ids;
    Project project = plain(ids);
    Task& task = appendRow(project.tasks, ids);
    task.title = u"調理"_s;
    task.plannedStart = kToday.addDays(-10);
    CHECK(reminders(project, kToday).isEmpty());
    task.plannedEnd = kToday.addDays(-1);
    Role& role = appendRow(project.roles, ids);
    role.task = project.tasks.at(0).id;
    role.party = project.parties.at(0).id;
    role.kind = RoleKind::Lead;
    Task& milestone = appendRow(project.tasks, ids);
    milestone.title = u"開所"_s;
    milestone.milestone = true;
    milestone.plannedStart = kToday.addDays(2);
    const auto found = reminders(project, kToday);
    REQUIRE(found.size() == 2);
    CHECK(found.at(0).kind == ReminderKind::Task);
    CHECK(found.at(0).overdue);
    CHECK(found.at(0).who == u"あさがお"_s);
    CHECK(found.at(0).path.field == u"plannedEnd"_s);
    CHECK(found.at(1).kind == ReminderKind::Milestone);
    CHECK(found.at(1).path.field == u"plannedStart"_s);
    project.tasks[0].progress = 100;
    project.tasks[1].actualEnd = kToday;
    CHECK(reminders(project, kToday).isEmpty());
}

TEST_CASE("reviews, improvements and publications wait to be done", "[rules][reminders]")
{
    CountingIds ids;
    Project project = plain(ids);
    Round& round = appendRow(project.rounds, ids);
    round.due = kToday;
    Improvement& improvement = appendRow(project.improvements, ids);
    improvement.due = kToday;
    improvement.fate = Fate::Method;
    Publication& publication = appendRow(project.publications, ids);
    publication.plannedOn = kToday;
    CHECK(reminders(project, kToday).size() == 3);
    CHECK_FALSE(of(ReminderKind::Review, project).first().title.isEmpty());
    improvement.fate = Fate::Dropped;
    CHECK(of(ReminderKind::Improvement, project).isEmpty());
    improvement.fate = Fate::NextCycle;
    CHECK(of(ReminderKind::Improvement, project).isEmpty());
    improvement.fate = Fate::Undecided;
    CHECK(of(ReminderKind::Improvement, project).size() == 1);
    improvement.doneOn = kToday;
    round.heldOn = kToday;
    publication.publishedOn = kToday;
    CHECK(reminders(project, kToday).isEmpty());
}

TEST_CASE("the term brings its own dates, and they are never overdue", "[rules][reminders]")
{
    CountingIds ids;
    Project project = plain(ids);
    project.info.termStart = QDate(2026, 7, 1);
    project.info.termEnd = QDate(2027, 3, 31);
    CHECK(of(ReminderKind::TermStart, project).size() == 1);
    CHECK(of(ReminderKind::TermEnd, project).first().path ==
          FieldPath{u"project"_s, project.info.id, u"termEnd"_s});
    CHECK(of(ReminderKind::RenewalNotice, project).isEmpty());
    project.agreement.renewalNoticeMonths = 1;
    project.agreement.renewal = Renewal::None;
    CHECK(of(ReminderKind::RenewalNotice, project).isEmpty());
    project.agreement.renewal = Renewal::AfterReview;
    CHECK(of(ReminderKind::RenewalNotice, project).first().on == QDate(2027, 2, 28));
    project.agreement.renewalNoticeMonths = std::numeric_limits<int>::min();
    CHECK(of(ReminderKind::RenewalNotice, project).isEmpty());
    project.agreement.reportDueDays = 30;
    CHECK(of(ReminderKind::ReportDue, project).first().on == QDate(2027, 4, 30));
    CHECK(of(ReminderKind::TermEnd, project, QDate(2027, 4, 1)).isEmpty());
    for (const Reminder& reminder : reminders(project, kToday)) {
        CHECK_FALSE(reminder.waits);
        CHECK_FALSE(reminder.overdue);
    }
}

TEST_CASE("a project that is over reminds of nothing", "[rules][reminders]")
{
    CountingIds ids;
    Project project = plain(ids);
    project.info.termEnd = kToday;
    CHECK(reminders(project, kToday).size() == 1);
    for (const ProjectStatus status : {ProjectStatus::Concluded, ProjectStatus::Stopped}) {
        project.info.status = status;
        CHECK(reminders(project, kToday).isEmpty());
    }
}

TEST_CASE("reminders of the examples are sorted and point at dates that are there", "[rules][reminders]")
{
    for (const QString& name : exampleNames()) {
        const Project project = exampleProject(name);
        const QDate early(2026, 1, 1);
        const auto found = reminders(project, early);
        INFO(name.toStdString());
        CHECK(found.isEmpty() == (project.info.status != ProjectStatus::Active));
        CHECK(std::is_sorted(found.begin(), found.end(),
                             [](const Reminder& a, const Reminder& b) { return a.on < b.on; }));
        for (const Reminder& reminder : found) {
            INFO(reminder.path.text().toStdString());
            const ProjectTable* table = projectTable(reminder.path.table);
            REQUIRE(table);
            const qsizetype row = table->indexOf(project, reminder.path.row);
            REQUIRE(row >= 0);
            const FieldInfo* field = table->record->field(reminder.path.field);
            REQUIRE(field);
            CHECK(field->read(table->at(project, row)).isValid());
            CHECK(reminder.on.isValid());
            CHECK(reminder.overdue == (reminder.on < early));
            CHECK_FALSE(reminderText(reminder).isEmpty());
        }
    }
}
