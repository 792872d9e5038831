#pragma once

#include "core/base/language.h"

#include <QDate>
#include <QString>

// Dates as papers and people in Japan write them.
//
// Eras: the day of a change belongs to the new era (30 April 2019 is 平成31年, 1 May 2019 is 令和元年). 明治
// was proclaimed on 23 October 1868 with effect from the first day of that year in the lunisolar calendar, 25
// January 1868; so it is counted from there. Days before 1873 are given in the Gregorian calendar all the
// same.
namespace kyodo {

/// How a date is written in Japanese: 令和8年4月1日, 2026年4月1日 or 令和8年(2026年)4月1日.
enum class DateStyle { Era, Western, Both };

template<>
struct EnumKeys<DateStyle> {
    static constexpr std::array<std::string_view, 3> keys{"era", "western", "both"};
};

/// The date in the given style; the first year of an era is 元年. A day before 明治 is written in western
/// style. English knows one style, "1 April 2026". An invalid date gives an empty text.
[[nodiscard]] QString formatDate(QDate date, DateStyle style, Language language);

/// The same without the day: 令和8年4月, "April 2026". The day decides the era in a month of change.
[[nodiscard]] QString formatYearMonth(QDate date, DateStyle style, Language language);

/// The year alone, with 年: 令和8年, 2026年, 令和8年(2026年); "2026". The day decides the era in a year of
/// change.
[[nodiscard]] QString formatYear(QDate date, DateStyle style, Language language);

/// A date to be filled in by hand, with room for two digits each (ideographic spaces) in the running era.
[[nodiscard]] QString blankDate(DateStyle style, Language language);

/// What a typed date turned out to be: a valid date, or a sentence for the user why not. Blank input gives
/// neither.
struct DateReading {
    QDate date;
    QString problem;
};

/// Days a date most likely lies in, both included. Where one end is missing, a year is taken from the other.
struct DateSpan {
    QDate first{};
    QDate last{};
};

/// Reads a date in any usual way of writing: 2026/4/1, 2026-04-01, 20260401, R8.4.1, 令和8年4月1日,
/// 2026年4月1日, 1 April 2026, everything formatDate writes, with full-width digits, spaces and a day of the
/// week if need be. A year of one or two digits (8.4.1, 26/4/1) is one of the running era or of this
/// century, whichever lies within eight years of today. A date without a year (4/1) is the one in `likely`,
/// of several the one in the fiscal year of today, else the one closest to today; where `likely` is not
/// known or holds no such day, the one in the fiscal year of today. A day that does not exist, or that lies
/// outside the era written, is not guessed at but explained.
[[nodiscard]] DateReading readDate(QStringView typed, QDate today, const DateSpan& likely = {});

} // namespace kyodo
