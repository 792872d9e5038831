#pragma once

#include "core/base/language.h"

#include <QDate>
#include <QList>
#include <QString>

namespace kyodo {

/// Days along a line: each `perDay` pixels wide, the first beginning at 0.
class GanttScale {
public:
    GanttScale() = default;
    /// `last` not before `first`; `perDay` above 0.
    GanttScale(QDate first, QDate last, double perDay);

    [[nodiscard]] QDate first() const { return m_first; }
    [[nodiscard]] QDate last() const { return m_last; }
    [[nodiscard]] double perDay() const { return m_perDay; }
    [[nodiscard]] double width() const;
    /// Where a day begins and where it ends; days beyond the scale lie beyond it.
    [[nodiscard]] double left(QDate day) const;
    [[nodiscard]] double right(QDate day) const { return left(day) + m_perDay; }
    /// The day at a place, also beyond the ends.
    [[nodiscard]] QDate dayAt(double x) const;

private:
    QDate m_first{2000, 1, 1};
    QDate m_last{2000, 1, 1};
    double m_perDay = 1;
};

/// How finely the days are told apart.
enum class GanttUnit { Day, Week, Month };

/// Pixels for a day that suit a unit, for letters of this height.
[[nodiscard]] double perDayFor(GanttUnit unit, int letter);
/// The finest unit whose marks have room.
[[nodiscard]] GanttUnit unitFor(double perDay, int letter);

/// A stretch of a scale with its name.
struct GanttTick {
    QDate first;
    QDate last;
    QString text;

    friend bool operator==(const GanttTick&, const GanttTick&) = default;
};

/// Fiscal years, months and (by day or by week, from Monday) days that touch the days from `from` to `to`.
[[nodiscard]] QList<GanttTick> fiscalYearTicks(QDate from, QDate to, Language language);
[[nodiscard]] QList<GanttTick> monthTicks(QDate from, QDate to, Language language);
/// None for months.
[[nodiscard]] QList<GanttTick> dayTicks(QDate from, QDate to, GanttUnit unit);

} // namespace kyodo
