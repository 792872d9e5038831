#include "core/base/fiscalyear.h"
#include "core/rules/context.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Step 4: when things are done, and how the schedule fits the term.
namespace kyodo::rules {

namespace {

bool isDated(const Task& task)
{
    return task.plannedStart.isValid() || task.plannedEnd.isValid();
}

void tasksAsAWhole(Context& c)
{
    const QList<Task>& tasks = c.project().tasks;
    const auto isMilestone = [](const Task& task) { return task.milestone; };
    const bool milestones = std::any_of(tasks.begin(), tasks.end(), isMilestone);
    const bool work = !std::all_of(tasks.begin(), tasks.end(), isMilestone);
    if (milestones && !work)
        c.report("schedule-without-tasks"_L1, in<Task>(),
                 //: 予定表に節目だけがあり、行う仕事がありません。
                 Text::tr("The schedule has milestones but no work."),
                 //: 節目までにだれが何をするかがわかりません。仕事を書き出して期間を入れてください。
                 Text::tr("Nobody can see what leads up to them. List the tasks and give them dates."));
    if (work && !milestones)
        c.report(
            "milestones-none"_L1, in<Task>(),
            //: 予定表に節目がありません。
            Text::tr("The schedule has no milestone."),
            //: 開催日や中間報告などの節目があると、進み具合を全員で確かめられます。一つ加えてください。
            Text::tr(
                "An event or an interim report is a point at which all can see how far they are. Add one."));
}

void reversed(Context& c, const Task& task)
{
    const bool planned =
        task.plannedStart.isValid() && task.plannedEnd.isValid() && task.plannedEnd < task.plannedStart;
    const bool actual =
        task.actualStart.isValid() && task.actualEnd.isValid() && task.actualEnd < task.actualStart;
    if (!planned && !actual)
        return;
    c.report("task-dates-reversed"_L1, at(task, planned ? "plannedEnd"_L1 : "actualEnd"_L1),
             //: 「%1」の終わりが始まりより前になっています。
             Text::tr("“%1” ends before it starts.").arg(titled(task.title)),
             //: 予定表に正しく描けません。日付を直してください。
             Text::tr("It cannot be drawn in the schedule. Correct the dates."));
}

void outsideTerm(Context& c, const Task& task)
{
    const ProjectInfo& info = c.project().info;
    const bool early =
        info.termStart.isValid() && task.plannedStart.isValid() && task.plannedStart < info.termStart;
    const bool late = info.termEnd.isValid() && task.plannedEnd.isValid() && task.plannedEnd > info.termEnd;
    if (!early && !late)
        return;
    c.report(
        "task-outside-term"_L1, at(task, early ? "plannedStart"_L1 : "plannedEnd"_L1),
        //: 「%1」の予定が事業の期間からはみ出しています。
        Text::tr("“%1” is planned outside the term of the project.").arg(titled(task.title)),
        //: 期間の外で行うことには協定が及びません。予定か事業の期間を直してください。
        Text::tr(
            "The agreement does not cover what is done outside its term. Correct the plan or the term."));
}

bool speaksOfFiscalYear(const QString& text)
{
    static const QStringList words{u"年度"_s,         u"3月31日"_s,  u"３月３１日"_s, u"３月31日"_s,
                                   u"三月三十一日"_s, u"31 March"_s, u"March 31"_s,   u"fiscal year"_s};
    return std::any_of(words.begin(), words.end(),
                       [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

/// Whether anything that goes into the agreement says how the turn of the fiscal year is dealt with.
bool saysFiscalYear(const Project& p)
{
    const AgreementTerms& a = p.agreement;
    for (const QString& text :
         {a.content, a.responsibility, a.paymentMethod, p.method.endOfCollaboration, p.method.afterEnd}) {
        if (speaksOfFiscalYear(text))
            return true;
    }
    const auto clause = [](const ClauseEdit& edit) {
        return edit.state != ClauseState::Off && speaksOfFiscalYear(edit.text);
    };
    const auto line = [](const BudgetLine& row) {
        return speaksOfFiscalYear(row.title) || speaksOfFiscalYear(row.basis) || speaksOfFiscalYear(row.note);
    };
    const auto item = [](const ContentItem& row) { return speaksOfFiscalYear(row.text); };
    const auto task = [](const Task& row) {
        return speaksOfFiscalYear(row.title) || speaksOfFiscalYear(row.detail);
    };
    return std::any_of(p.clauses.begin(), p.clauses.end(), clause) ||
           std::any_of(p.budgetLines.begin(), p.budgetLines.end(), line) ||
           std::any_of(p.contentItems.begin(), p.contentItems.end(), item) ||
           std::any_of(p.tasks.begin(), p.tasks.end(), task);
}

void fiscalYear(Context& c)
{
    const Project& p = c.project();
    if (!crossesFiscalYearEnd(p.info.termStart, p.info.termEnd) || saysFiscalYear(p))
        return;
    c.report(
        "term-crosses-fiscal-year"_L1, at(p.info, "termEnd"_L1),
        //: 期間が3月31日をまたぎますが、年度をまたぐ扱いが書かれていません。
        Text::tr("The term goes over 31 March without saying how the change of fiscal year is dealt with."),
        //: 予算や担当者は年度で変わります。翌年度の費用や手続きを、内容か条文に書いてください。
        Text::tr(
            "Budgets and officers change with the fiscal year. Say in the content or in a clause what holds "
            "for the next one."));
}

} // namespace

void scheduleFindings(Context& c)
{
    if (!c.due(Step::Agreement))
        return;
    fiscalYear(c);
    const QList<Task>& tasks = c.project().tasks;
    tasksAsAWhole(c);
    if (std::none_of(tasks.begin(), tasks.end(), isDated)) {
        c.report(
            "agreement-item-schedule"_L1, in<Task>(),
            //: 協定書に載せる「スケジュール」がありません。
            Text::tr("The agreement lacks the schedule."),
            //: いつまでに何をするかは協定書に書いておく項目です。仕事や節目に予定の日付を入れてください。
            Text::tr(
                "By when things are done belongs in the agreement. Give tasks or milestones their dates."));
        return;
    }
    for (const Task& task : tasks) {
        if (!isDated(task))
            c.report("task-dates-missing"_L1, at(task, "plannedEnd"_L1),
                     //: 「%1」の予定日が決まっていません。
                     Text::tr("“%1” has no planned date.").arg(titled(task.title)),
                     //: 日付のない仕事は後回しになります。始まりと終わりの予定を入れてください。
                     Text::tr("Work without a date is put off. Enter when it is to start and end."));
        reversed(c, task);
        outsideTerm(c, task);
    }
}

} // namespace kyodo::rules
