#pragma once

#include <QDate>
#include <QString>

#include <span>

// The table behind eradate.h; other rooms use that header.
namespace kyodo::detail {

struct Era {
    QStringView name; ///< in kanji
    char16_t letter;  ///< its abbreviation in forms: M T S H R
    QDate firstDay;   ///< belongs to this era, not to the one before
};

/// All eras since 1868, oldest first; the last one is running.
[[nodiscard]] std::span<const Era> eras();

/// The era a day lies in; null before 明治 and for an invalid date.
[[nodiscard]] const Era* eraOf(QDate date);

/// "元" for 1, otherwise the number.
[[nodiscard]] QString eraYearText(int year);

/// Which year of the era a western year is; it does not ask whether the era reaches that far.
[[nodiscard]] inline int eraYear(const Era& era, int westernYear)
{
    return westernYear - era.firstDay.year() + 1;
}

} // namespace kyodo::detail
