#pragma once

#include "core/base/eradate.h"

#include <QDate>

#include <compare>

namespace kyodo {

/// A year of public accounts in Japan: 1 April to 31 March, named after the calendar year it begins in.
class FiscalYear {
public:
    explicit FiscalYear(int startYear)
        : m_startYear(startYear)
    {
    }
    /// The fiscal year a valid date lies in.
    explicit FiscalYear(QDate date);

    [[nodiscard]] int startYear() const { return m_startYear; }
    [[nodiscard]] QDate firstDay() const { return QDate(m_startYear, 4, 1); }
    [[nodiscard]] QDate lastDay() const { return QDate(m_startYear + 1, 3, 31); }
    /// False for an invalid date.
    [[nodiscard]] bool contains(QDate date) const;

    /// 令和8年度, in another style 2026年度 or 令和8年度(2026年度); in English "FY2026". The era is that of
    /// the first day, but 2019 as a whole is 令和元年度: so the ministries agreed when the era changed.
    [[nodiscard]] QString label(Language language, DateStyle style = DateStyle::Era) const;

    friend auto operator<=>(FiscalYear, FiscalYear) = default;

private:
    int m_startYear;
};

/// Whether a term from start to end (both inclusive) goes over a 31 March. False if a date is missing or the
/// end lies before the start.
[[nodiscard]] bool crossesFiscalYearEnd(QDate start, QDate end);

} // namespace kyodo
