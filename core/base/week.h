#pragma once

#include "core/base/language.h"

#include <QDate>

namespace kyodo {

inline constexpr int kDaysOfWeek = 7;

/// The day with which the week of a calendar begins that this day lies in: Sunday in Japanese, Monday in
/// English.
[[nodiscard]] inline QDate startOfWeek(QDate day, Language language)
{
    const int first = language == Language::Japanese ? Qt::Sunday : Qt::Monday;
    return day.addDays(-((day.dayOfWeek() - first + kDaysOfWeek) % kDaysOfWeek));
}

} // namespace kyodo
