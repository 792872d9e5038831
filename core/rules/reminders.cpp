#include "core/rules/reminders.h"

#include "core/rules/context.h"

#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

using rules::at;
using rules::isBlank;
using rules::isDone;

class Collector {
public:
    Collector(const Project& project, QDate today)
        : m_project(project)
        , m_today(today)
    {
    }

    [[nodiscard]] QList<Reminder> collect();

private:
    /// What waits to be done: past its day it is overdue.
    Reminder& toDo(ReminderKind kind, QDate on, const QString& title, const FieldPath& path)
    {
        m_found.append({kind, on, title.simplified()});
        m_found.last().path = path;
        m_found.last().overdue = on < m_today;
        return m_found.last();
    }
    /// What takes place by itself: past its day it is no reminder.
    Reminder* event(ReminderKind kind, QDate on, const QString& title, const FieldPath& path)
    {
        if (!on.isValid() || on < m_today)
            return nullptr;
        Reminder& made = toDo(kind, on, title, path);
        made.waits = false;
        return &made;
    }
    [[nodiscard]] QString partyName(const Id& id) const
    {
        const Party* party = findRow(m_project.parties, id);
        return party ? rules::nameOf(*party) : QString();
    }
    void actions();
    void meetings();
    void nextMeetings();
    void meetingDue();
    void tasks();
    void reviews();
    void reuse();
    void publications();
    void term();

    const Project& m_project;
    QDate m_today;
    QList<Reminder> m_found;
};

void Collector::actions()
{
    for (const Action& row : m_project.actions) {
        if (!row.due.isValid() || row.doneOn.isValid())
            continue;
        Reminder& made = toDo(ReminderKind::Action, row.due, row.text, at(row, "due"_L1));
        made.who = partyName(row.owner);
        made.person = row.person.simplified();
    }
}

void Collector::meetings()
{
    for (const Meeting& row : m_project.meetings) {
        if (Reminder* made = event(ReminderKind::Meeting, row.on, row.title, at(row, "on"_L1))) {
            made->place = row.place.simplified();
            made->time = row.time.simplified();
        }
    }
    nextMeetings();
    meetingDue();
}

/// The date set at a meeting for the next one counts until a later meeting has a row of its own. It waits:
/// past that day, the meeting is to be recorded.
void Collector::nextMeetings()
{
    for (const Meeting& row : m_project.meetings) {
        if (!row.nextOn.isValid())
            continue;
        const auto later = [&row](const Meeting& other) {
            const QDate after = row.on.isValid() ? row.on.addDays(1) : row.nextOn;
            return other.id != row.id && other.on.isValid() && other.on >= after;
        };
        if (std::none_of(m_project.meetings.begin(), m_project.meetings.end(), later)) {
            //: 「%1」の次の回
            const QString title = rules::Text::tr("the one after “%1”").arg(rules::titled(row.title));
            toDo(ReminderKind::Meeting, row.nextOn, title, at(row, "nextOn"_L1));
        }
    }
}

void Collector::meetingDue()
{
    const std::optional<int> interval = m_project.agreement.meetingIntervalDays;
    const Meeting* latest = nullptr;
    for (const Meeting& row : m_project.meetings) {
        if (row.on > m_today || row.nextOn >= m_today)
            return; // one is planned
        if (row.on.isValid() && (!latest || row.on > latest->on))
            latest = &row;
    }
    if (!interval || *interval <= 0 || !latest)
        return;
    const QDate due = latest->on.addDays(*interval);
    const QDate end = m_project.info.termEnd;
    const bool within = !end.isValid() || (due <= end && m_today <= end);
    if (due.isValid() && within)
        toDo(ReminderKind::MeetingDue, due, {}, at(*latest, "nextOn"_L1));
}

void Collector::tasks()
{
    QHash<Id, Id> leads;
    for (const Role& role : m_project.roles) {
        if (role.kind == RoleKind::Lead && !leads.contains(role.task))
            leads.insert(role.task, role.party);
    }
    for (const Task& row : m_project.tasks) {
        const bool hasEnd = row.plannedEnd.isValid();
        const QDate on = hasEnd || !row.milestone ? row.plannedEnd : row.plannedStart;
        if (!on.isValid() || isDone(row))
            continue;
        Reminder& made = toDo(row.milestone ? ReminderKind::Milestone : ReminderKind::Task, on, row.title,
                              at(row, hasEnd ? "plannedEnd"_L1 : "plannedStart"_L1));
        made.who = partyName(leads.value(row.id));
    }
}

void Collector::reviews()
{
    for (const Round& row : m_project.rounds) {
        if (row.due.isValid() && !row.heldOn.isValid())
            toDo(ReminderKind::Review, row.due, rules::nameOf(row), at(row, "due"_L1));
    }
}

void Collector::reuse()
{
    for (const Improvement& row : m_project.improvements) {
        // What goes to the next cycle is followed up in its file.
        const bool here = row.fate != Fate::Dropped && row.fate != Fate::NextCycle;
        if (here && row.due.isValid() && !row.doneOn.isValid())
            toDo(ReminderKind::Improvement, row.due, row.text, at(row, "due"_L1)).who = partyName(row.owner);
    }
}

void Collector::publications()
{
    for (const Publication& row : m_project.publications) {
        if (row.plannedOn.isValid() && !row.publishedOn.isValid())
            toDo(ReminderKind::Publication, row.plannedOn, row.title, at(row, "plannedOn"_L1)).who =
                partyName(row.party);
    }
}

void Collector::term()
{
    const ProjectInfo& info = m_project.info;
    const AgreementTerms& terms = m_project.agreement;
    event(ReminderKind::TermStart, info.termStart, {}, at(info, "termStart"_L1));
    event(ReminderKind::TermEnd, info.termEnd, {}, at(info, "termEnd"_L1));
    if (!info.termEnd.isValid())
        return;
    constexpr int kLongest = 1200; // a hundred years: more is a slip of the keyboard
    const int months = terms.renewalNoticeMonths.value_or(0);
    if (terms.renewal != Renewal::None && months > 0 && months <= kLongest)
        event(ReminderKind::RenewalNotice, info.termEnd.addMonths(-months), {},
              at(terms, "renewalNoticeMonths"_L1));
    if (terms.reportDueDays)
        event(ReminderKind::ReportDue, info.termEnd.addDays(*terms.reportDueDays), {},
              at(terms, "reportDueDays"_L1));
}

QList<Reminder> Collector::collect()
{
    actions();
    meetings();
    tasks();
    reviews();
    reuse();
    publications();
    term();
    std::stable_sort(m_found.begin(), m_found.end(), [](const Reminder& a, const Reminder& b) {
        return a.on != b.on ? a.on < b.on : a.kind < b.kind;
    });
    return std::exchange(m_found, {});
}

} // namespace

QList<Reminder> reminders(const Project& project, QDate today)
{
    if (project.info.status != ProjectStatus::Active)
        return {};
    return Collector(project, today).collect();
}

QString reminderKindText(ReminderKind kind)
{
    switch (kind) {
    case ReminderKind::Action:
        //: すること
        return rules::Text::tr("action");
    case ReminderKind::Meeting:
        //: 会議
        return rules::Text::tr("meeting");
    case ReminderKind::MeetingDue:
        //: 次の会議を開く期限
        return rules::Text::tr("time to meet again");
    case ReminderKind::Milestone:
        //: 節目
        return rules::Text::tr("milestone");
    case ReminderKind::Task:
        //: 仕事の終わり
        return rules::Text::tr("end of a task");
    case ReminderKind::Review:
        //: ふりかえりの期限
        return rules::Text::tr("review due");
    case ReminderKind::Improvement:
        //: 改善の期限
        return rules::Text::tr("improvement due");
    case ReminderKind::Publication:
        //: 公表の予定
        return rules::Text::tr("publication");
    case ReminderKind::TermStart:
        //: 期間のはじまり
        return rules::Text::tr("beginning of the term");
    case ReminderKind::RenewalNotice:
        //: 更新を話し合う期限
        return rules::Text::tr("time to talk about renewal");
    case ReminderKind::TermEnd:
        //: 期間の終わり
        return rules::Text::tr("end of the term");
    case ReminderKind::ReportDue:
        break;
    }
    //: 報告書の期限
    return rules::Text::tr("report due");
}

QString reminderText(const Reminder& reminder)
{
    const QString kind = reminderKindText(reminder.kind);
    if (isBlank(reminder.title))
        return kind;
    //: %1：%2
    return rules::Text::tr("%1: %2", "kind of date, what it is about").arg(kind, reminder.title);
}

} // namespace kyodo
