#include "ui/agreement/ganttscale.h"

#include "core/base/fiscalyear.h"

#include <QLocale>

#include <cassert>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kyodo {

GanttScale::GanttScale(QDate first, QDate last, double perDay)
    : m_first(first)
    , m_last(last)
    , m_perDay(perDay)
{
    assert(first.isValid() && last >= first && perDay > 0);
}

double GanttScale::width() const
{
    return right(m_last);
}

double GanttScale::left(QDate day) const
{
    return static_cast<double>(m_first.daysTo(day)) * m_perDay;
}

QDate GanttScale::dayAt(double x) const
{
    return m_first.addDays(static_cast<qint64>(std::floor(x / m_perDay)));
}

double perDayFor(GanttUnit unit, int letter)
{
    switch (unit) {
    case GanttUnit::Day:
        return letter * 1.7;
    case GanttUnit::Week:
        return letter * 0.34;
    case GanttUnit::Month:
        break;
    }
    return letter * 0.09;
}

GanttUnit unitFor(double perDay, int letter)
{
    if (perDay >= letter * 1.5)
        return GanttUnit::Day;
    return perDay * 7 >= letter * 1.5 ? GanttUnit::Week : GanttUnit::Month;
}

QList<GanttTick> fiscalYearTicks(QDate from, QDate to, Language language)
{
    QList<GanttTick> ticks;
    for (FiscalYear year(from); year.firstDay() <= to; year = FiscalYear(year.startYear() + 1))
        ticks.append({year.firstDay(), year.lastDay(), year.label(language)});
    return ticks;
}

QList<GanttTick> monthTicks(QDate from, QDate to, Language language)
{
    const QLocale locale(language == Language::Japanese ? QLocale::Japanese : QLocale::English);
    QList<GanttTick> ticks;
    for (QDate first(from.year(), from.month(), 1); first <= to; first = first.addMonths(1))
        ticks.append({first, first.addMonths(1).addDays(-1),
                      locale.standaloneMonthName(first.month(), QLocale::ShortFormat)});
    return ticks;
}

QList<GanttTick> dayTicks(QDate from, QDate to, GanttUnit unit)
{
    QList<GanttTick> ticks;
    if (unit == GanttUnit::Month)
        return ticks;
    const int days = unit == GanttUnit::Day ? 1 : 7;
    QDate first = unit == GanttUnit::Day ? from : from.addDays(1 - from.dayOfWeek());
    for (; first <= to; first = first.addDays(days))
        ticks.append({first, first.addDays(days - 1), QString::number(first.day())});
    return ticks;
}

} // namespace kyodo
