#include "tests/support/bigproject.h"

namespace kyodo::test {

namespace {

const QDate kFirst(2026, 4, 1);

QDate day(int index)
{
    return kFirst.addDays(index % 365);
}

void addBasics(Project& project, int parties, IdSource& ids)
{
    project.info.title = QStringLiteral("大きな協働事業");
    project.info.area = QStringLiteral("市内全域");
    project.info.termStart = kFirst;
    project.info.termEnd = kFirst.addYears(1).addDays(-1);
    project.scope.sharedPurpose = QStringLiteral("子どもがひとりで食事をしなくてすむまちにします。");
    project.agreement.content = QStringLiteral("食堂の運営と、そのための広報、調達、会計を協働で行います。");
    for (int i = 0; i < parties; ++i) {
        Party& party = appendRow(project.parties, ids);
        party.kind = i % 3 == 0 ? PartyKind::Government : PartyKind::Npo;
        party.name = QStringLiteral("見本の会第%1支部").arg(i + 1);
        party.shortName = QStringLiteral("第%1支部").arg(i + 1);
        party.label = QStringLiteral("第%1").arg(i + 1);
        party.representativeName = QStringLiteral("代表%1").arg(i + 1);
        Contact& contact = appendRow(project.contacts, ids);
        contact.party = party.id;
        contact.name = QStringLiteral("担当%1").arg(i + 1);
    }
}

void addTasks(Project& project, const BigProjectSize& size, IdSource& ids)
{
    for (int i = 0; i < size.tasks; ++i) {
        const bool flawed = i % 100 < size.flawed;
        Task& task = appendRow(project.tasks, ids);
        task.title = QStringLiteral("作業 %1：会場の準備と受付").arg(i + 1);
        task.detail = QStringLiteral("机と椅子を並べ、名札を作り、来た人を迎えます。");
        task.milestone = i % 50 == 49;
        task.plannedStart = flawed ? QDate() : day(i);
        task.plannedEnd = flawed ? QDate() : day(i);
        task.progress = i % 101;
        Role& role = appendRow(project.roles, ids);
        role.task = task.id;
        role.party = project.parties.at(i % size.parties).id;
        role.kind = flawed ? RoleKind::Support : RoleKind::Lead;
        Role& second = appendRow(project.roles, ids);
        second.task = task.id;
        second.party = project.parties.at((i + 7) % size.parties).id;
    }
}

void addMoney(Project& project, IdSource& ids)
{
    for (int i = 0; i < 100; ++i) {
        BudgetLine& line = appendRow(project.budgetLines, ids);
        line.side = i % 4 == 0 ? BudgetSide::Income : BudgetSide::Cost;
        line.category = i % 4 == 0 ? BudgetCategory::Contribution : BudgetCategory::Materials;
        line.title = QStringLiteral("費目 %1").arg(i + 1);
        line.amount = 1000 * (i + 1);
        Share& share = appendRow(project.shares, ids);
        share.line = line.id;
        share.party = project.parties.at(i % project.parties.size()).id;
        share.amount = line.amount;
        for (int k = 0; k < 5; ++k) {
            Spending& spending = appendRow(project.spendings, ids);
            spending.line = line.id;
            spending.on = day(i * 5 + k);
            spending.amount = 100 * (k + 1);
            spending.payee = QStringLiteral("見本商店");
        }
    }
}

void addMeetings(Project& project, int meetings, IdSource& ids)
{
    for (int i = 0; i < meetings; ++i) {
        Meeting& meeting = appendRow(project.meetings, ids);
        meeting.title = QStringLiteral("第%1回 連絡会").arg(i + 1);
        meeting.on = day(i * 2);
        meeting.place = QStringLiteral("市民センター");
        meeting.minutes = QStringLiteral("先月のふりかえりをし、来月の分担を決めました。\n").repeated(20);
        for (int k = 0; k < 4; ++k) {
            Attendance& attendance = appendRow(project.attendances, ids);
            attendance.meeting = meeting.id;
            attendance.party = project.parties.at((i + k) % project.parties.size()).id;
            attendance.names = QStringLiteral("担当者ほか1名");
            AgendaItem& item = appendRow(project.agendaItems, ids);
            item.meeting = meeting.id;
            item.topic = QStringLiteral("議題 %1").arg(k + 1);
            Action& action = appendRow(project.actions, ids);
            action.meeting = meeting.id;
            action.text = QStringLiteral("次回までに確かめること %1").arg(k + 1);
            action.owner = attendance.party;
            action.due = day(i * 2 + 14);
            action.doneOn = k == 3 ? QDate() : action.due;
        }
        Decision& decision = appendRow(project.decisions, ids);
        decision.meeting = meeting.id;
        decision.text = QStringLiteral("来月も同じ分担で行います。");
    }
}

} // namespace

Project bigProject(IdSource& ids, const BigProjectSize& size)
{
    Project project = Project::blank(ids);
    addBasics(project, size.parties, ids);
    addTasks(project, size, ids);
    addMoney(project, ids);
    addMeetings(project, size.meetings, ids);
    return project;
}

} // namespace kyodo::test
