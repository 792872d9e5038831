#include "core/project/budgettotals.h"
#include "core/rules/context.h"

#include <QSet>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

// Step 5: is it going as agreed, do the parties meet, is the money in line, is it public.
namespace kyodo::rules {

namespace {

void tasks(Context& c)
{
    for (const Task& task : c.project().tasks) {
        if (isDone(task) || !c.isPast(task.plannedEnd))
            continue;
        c.report(
            "task-overdue"_L1, at(task, "plannedEnd"_L1),
            //: 「%1」が予定日を過ぎても終わっていません。
            Text::tr("“%1” is past its planned end and not done.").arg(titled(task.title)),
            //: 遅れを早めに伝え合えば、手伝うことも予定を変えることもできます。進み具合か予定を直してください。
            Text::tr(
                "Told early, a delay can be helped or planned for. Enter the progress or change the plan."));
    }
}

/// The last day from which the agreed interval runs: the latest meeting, else the beginning.
QDate lastContact(const Context& c, const Meeting*& latest)
{
    latest = nullptr;
    for (const Meeting& meeting : c.project().meetings) {
        if (meeting.on.isValid() && meeting.on <= c.today() && (!latest || meeting.on > latest->on))
            latest = &meeting;
    }
    if (latest)
        return latest->on;
    const QDate start = c.project().info.termStart;
    const QDate concluded = c.concluded() ? c.concluded()->concludedOn : QDate();
    return concluded.isValid() && (!start.isValid() || concluded > start) ? concluded : start;
}

void meetings(Context& c)
{
    const Project& p = c.project();
    const std::optional<int> interval = p.agreement.meetingIntervalDays;
    const Meeting* latest = nullptr;
    const QDate from = lastContact(c, latest);
    if (interval && *interval > 0 && from.isValid() && !c.ended() && from.addDays(*interval) < c.today())
        c.report("meetings-stopped"_L1, latest ? at(*latest, "on"_L1) : in<Meeting>(),
                 //: 打合せが、取り決めた%1日を超えて開かれていません。
                 Text::tr("The parties have not met for longer than the %1 days agreed.").arg(*interval),
                 //: 顔を合わせないうちに、思い違いや遅れがふくらみます。次の打合せの日を決めてください。
                 Text::tr("Misunderstandings grow while nobody meets. Set a date for the next meeting."));
}

void absentParties(Context& c)
{
    const Project& p = c.project();
    QSet<Id> heard;
    QSet<Id> counted;
    for (const Meeting& meeting : p.meetings) {
        if (meeting.on.isValid() && meeting.on <= c.today())
            counted.insert(meeting.id);
    }
    QSet<Id> recorded;
    for (const Attendance& attendance : p.attendances) {
        if (!counted.contains(attendance.meeting))
            continue;
        recorded.insert(attendance.meeting);
        heard.insert(attendance.party);
    }
    // One meeting missed is everyday life.
    if (recorded.size() < 2)
        return;
    for (const Party& party : p.parties) {
        if (heard.contains(party.id))
            continue;
        c.report(
            "party-absent"_L1, at(party),
            //: %1は、これまでの打合せに一度も出ていません。
            Text::tr("%1 has not been at any meeting so far.").arg(nameOf(party)),
            //: 知らないうちに物事が決まると、協働している実感が薄れます。声をかけ、出やすい日時や方法を聞いてください。
            Text::tr(
                "Whoever is never there does not feel part of it. Ask which day or which means would suit."));
    }
}

void actions(Context& c)
{
    for (const Action& action : c.project().actions) {
        if (action.doneOn.isValid())
            continue;
        if (!c.party(action.owner))
            c.report(
                "action-owner-missing"_L1, at(action, "owner"_L1),
                //: 「%1」をだれがするのか決まっていません。
                Text::tr("Who is to do “%1” is not settled.").arg(titled(action.text)),
                //: 担当のない宿題は、次の打合せまで残ります。引き受ける主体を決めてください。
                Text::tr(
                    "What nobody took on will still be there next time. Choose the party that does it."));
        if (c.isPast(action.due))
            c.report(
                "action-overdue"_L1, at(action, "due"_L1),
                //: 「%1」が期限を過ぎています。
                Text::tr("“%1” is past its due date.").arg(titled(action.text)),
                //: 約束が守られることが信頼のもとです。済んだら日付を入れ、まだなら期限を決め直してください。
                Text::tr("Trust lives on promises kept. Enter the day it was done or agree on a new date."));
    }
}

void incidents(Context& c)
{
    for (const Incident& incident : c.project().incidents) {
        if (!isBlank(incident.response))
            continue;
        c.report(
            "incident-without-response"_L1, at(incident, "response"_L1),
            //: 「%1」への対応が書かれていません。
            Text::tr("How “%1” was dealt with is not written down.").arg(titled(incident.title)),
            //: 事故や苦情は、対応と再発防止までが記録です。何をしたか、これからどうするかを書いてください。
            Text::tr(
                "The record of an accident or complaint includes the answer to it. Write what was done and "
                "what will change."));
    }
}

/// What of the line is not borne in kind, and so shows up as money spent.
QHash<Id, qint64> cashOfLines(const Project& p)
{
    QHash<Id, qint64> cash;
    for (const BudgetLine& line : p.budgetLines) {
        if (line.side == BudgetSide::Cost)
            cash.insert(line.id, line.amount);
    }
    for (const Share& share : p.shares) {
        if (share.inKind && cash.contains(share.line))
            cash[share.line] -= share.amount;
    }
    return cash;
}

void overspent(Context& c, const BudgetLine& line, qint64 spent)
{
    // More than 10 percent above, in whole numbers; beyond any real sum the product is not formed.
    constexpr qint64 kLargest = std::numeric_limits<qint64>::max() / 11;
    if (spent <= line.amount || spent > kLargest || line.amount > kLargest || spent * 10 <= line.amount * 11)
        return;
    c.report(
        "spending-over-line"_L1, at(line, "amount"_L1),
        //: 「%1」の支出%2円が、予算%3円を1割を超えて上回っています。
        Text::tr("%2 yen were spent on “%1”, more than a tenth above the %3 yen planned.")
            .arg(titled(line.title), yen(spent), yen(line.amount)),
        //: 後から知らせると不信を招きます。理由を共有し、変更の手続きをとるか、ほかの費用を見直してください。
        Text::tr(
            "Told late, it breeds distrust. Share the reason and agree on a change, or save elsewhere."));
}

void spending(Context& c)
{
    const Project& p = c.project();
    const QHash<Id, qint64> spent = spentTotals(p).byLine;
    const QHash<Id, qint64> cash = cashOfLines(p);
    const bool anyCash = std::any_of(cash.begin(), cash.end(), [](qint64 amount) { return amount > 0; });
    //: 収支の報告は透明性の要です。実際の支出を入れてください。使わなかったなら0円と記録してください。
    const QString why =
        Text::tr("Accounts are the core of transparency. Enter what was really spent, 0 yen if nothing.");
    if (c.ended() && anyCash && p.spendings.isEmpty()) {
        c.report("spending-missing"_L1, in<Spending>(),
                 //: 期間が終わりましたが、支出の記録がありません。
                 Text::tr("The term is over, but no spending is on record."), why);
        return;
    }
    for (const BudgetLine& line : p.budgetLines) {
        if (line.side != BudgetSide::Cost)
            continue;
        if (spent.contains(line.id))
            overspent(c, line, spent.value(line.id));
        else if (c.ended() && cash.value(line.id) > 0)
            c.report(
                "spending-missing"_L1, at(line),
                //: 期間が終わりましたが、「%1」の支出の記録がありません。
                Text::tr("The term is over, but no spending on “%1” is on record.").arg(titled(line.title)),
                why);
    }
}

void publications(Context& c)
{
    const Project& p = c.project();
    for (const Publication& row : p.publications) {
        if (row.publishedOn.isValid() || !c.isPast(row.plannedOn))
            continue;
        c.report(
            "publication-overdue"_L1, at(row, "publishedOn"_L1),
            //: 「%1」の公表予定日を過ぎましたが、まだ公表されていません。
            Text::tr("“%1” was to be made public but has not been.").arg(titled(row.title)),
            //: 約束した公開が遅れると、外から見えない事業になります。公表した日を入れるか、予定を直してください。
            Text::tr("While it waits, the work stays out of sight. Enter the day it was published or a new "
                     "plan."));
    }
    const bool published = std::any_of(p.publications.begin(), p.publications.end(),
                                       [](const Publication& row) { return row.publishedOn.isValid(); });
    if (c.ended() && !published)
        c.report(
            "nothing-published"_L1, in<Publication>(),
            //: 期間が終わりましたが、何も公表されていません。
            Text::tr("The term is over, but nothing was made public."),
            //: 成果を公開することが信頼と次の参加につながります。報告や記事を公表し、日付と場所を記録してください。
            Text::tr(
                "Results that can be seen earn trust and bring in others. Publish a report or an article and "
                "record where and when."));
}

void changes(Context& c)
{
    const AgreementVersion* version = c.concluded();
    if (!version)
        return;
    for (const ChangeRequest& row : c.project().changeRequests) {
        if (row.state != ChangeState::Agreed || !row.decidedOn.isValid() || !version->concludedOn.isValid() ||
            row.decidedOn <= version->concludedOn)
            continue;
        c.report(
            "change-not-in-agreement"_L1, at(row, "state"_L1),
            //: 変更「%1」は合意済みですが、協定書にまだ反映されていません。
            Text::tr("The change “%1” is agreed but not in the agreement yet.").arg(titled(row.title)),
            //: 口頭の合意だけでは、担当者が替わるとわからなくなります。変更の協定書を作り、締結してください。
            Text::tr("A spoken agreement is lost when people change. Make an amendment and conclude it."));
    }
}

} // namespace

void executionFindings(Context& c)
{
    if (!c.due(Step::Execution))
        return;
    if (c.active()) {
        tasks(c);
        meetings(c);
        absentParties(c);
        actions(c);
    }
    incidents(c);
    spending(c);
    publications(c);
    changes(c);
}

} // namespace kyodo::rules
