#pragma once

#include "core/project/project.h"
#include "core/rules/finding.h"

#include <QDate>
#include <QList>

namespace kyodo {

/// What stands behind a date to be kept.
enum class ReminderKind {
    Action,
    Meeting,
    MeetingDue, ///< the day by which the parties agreed to meet again, while no meeting is planned
    Milestone,
    Task,
    Review,
    Improvement,
    Publication,
    TermStart,
    RenewalNotice, ///< so many months before the end of the term as agreed for talking about renewal
    TermEnd,
    ReportDue, ///< so many days after the end of the term as agreed for the report
};
template<>
struct EnumKeys<ReminderKind> {
    static constexpr std::array<std::string_view, 12> keys{
        "action",      "meeting",     "meeting-due", "milestone",      "task",     "review",
        "improvement", "publication", "term-start",  "renewal-notice", "term-end", "report-due"};
};

/// One date to be kept, and the field that holds it.
struct Reminder {
    ReminderKind kind = ReminderKind{};
    QDate on;
    QString title;        ///< what the row is called; empty where the kind says it all
    QString who{};        ///< the party in charge
    QString person{};     ///< and the person: personal, not for what leaves the machine
    QString place{};      ///< of a meeting
    QString time{};       ///< of a meeting, as it was typed
    bool waits = true;    ///< until it is done; otherwise it takes place by itself and is over with its day
    bool overdue = false; ///< it waits and was to be done before today
    FieldPath path{};

    friend bool operator==(const Reminder&, const Reminder&) = default;
};

/// The dates of a project that are still to be kept: what is open, with its date even if that is past, and
/// what takes place from today on. By date, then kind, then the order of the rows. None once the project is
/// concluded or stopped. Pure: the same project and day give the same list.
[[nodiscard]] QList<Reminder> reminders(const Project& project, QDate today);

/// The kind in a word or two, in the present language.
[[nodiscard]] QString reminderKindText(ReminderKind kind);
/// The kind and what it is about: 会議：第3回打合せ.
[[nodiscard]] QString reminderText(const Reminder& reminder);

} // namespace kyodo
