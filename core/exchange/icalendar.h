#pragma once

#include "core/rules/reminders.h"

#include <QByteArray>
#include <QDateTime>

namespace kyodo {

/// Dates of a project as a calendar file (iCalendar, RFC 5545) for any calendar program.
///
/// Each is an event with the project's title before what it is about. It lasts the whole day; a meeting whose
/// time can be read has that time, in Japan. Open ones bring an alarm: at nine on the day before, a week
/// before where something must be prepared. Reading the file once more changes the events rather than
/// doubling them, for their keys follow from the rows. Persons are left out. `stamp`: when the file was made.
[[nodiscard]] QByteArray exportCalendar(const Project& project, const QList<Reminder>& reminders,
                                        const QDateTime& stamp);

} // namespace kyodo
