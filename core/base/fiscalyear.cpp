#include "core/base/fiscalyear.h"

#include <cassert>

using namespace Qt::StringLiterals;

namespace kyodo {

FiscalYear::FiscalYear(QDate date)
    : m_startYear(date.month() >= 4 ? date.year() : date.year() - 1)
{
    assert(date.isValid());
}

bool FiscalYear::contains(QDate date) const
{
    return date.isValid() && date >= firstDay() && date <= lastDay();
}

QString FiscalYear::label(Language language, DateStyle style) const
{
    if (language == Language::English)
        return u"FY%1"_s.arg(m_startYear);
    const QDate naming = m_startYear == 2019 ? QDate(2019, 5, 1) : firstDay();
    const QString western = formatYear(naming, DateStyle::Western, language) + u"度"_s;
    const QString inEra = formatYear(naming, DateStyle::Era, language) + u"度"_s;
    if (style == DateStyle::Western || inEra == western)
        return western;
    return style == DateStyle::Era ? inEra : u"%1(%2)"_s.arg(inEra, western);
}

bool crossesFiscalYearEnd(QDate start, QDate end)
{
    return start.isValid() && end.isValid() && start <= end && FiscalYear(start) != FiscalYear(end);
}

} // namespace kyodo
