#pragma once

#include "core/register/registercolumns.h"

namespace kyodo {

/// A date to be kept, and in which of some rows its project stands.
struct DueDate {
    qsizetype row = 0;
    RegisterDate date;
};

/// What is still to be kept in these projects, the earliest first.
[[nodiscard]] QList<DueDate> dueDates(const QList<RegisterRow>& rows, QDate today);
/// One in a line: the project, and what is due in it.
[[nodiscard]] QString dueLine(const DueDate& due, const QList<RegisterRow>& rows, QDate today);
/// The same for a narrow cell: a sign before it says that it is overdue.
[[nodiscard]] QString dueMark(const DueDate& due, const QList<RegisterRow>& rows, QDate today);
/// Where a date belongs in a list of them: what is overdue, or its month.
[[nodiscard]] QString dueHeading(const RegisterDate& date, const RegisterWords& words);

/// The dates as tables, one for what is overdue and one for each month.
[[nodiscard]] DataReport dueData(const QList<RegisterRow>& rows, const RegisterWords& words);
/// The month that a day lies in as a calendar, and below it the same dates as a list.
[[nodiscard]] DataReport calendarData(const QList<RegisterRow>& rows, QDate month,
                                      const RegisterWords& words);

} // namespace kyodo
