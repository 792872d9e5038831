#include "ui/register/duemonthmodel.h"

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

constexpr qsizetype kSpoken = 10; ///< dates of a day that are read out one by one

} // namespace

DueMonthModel::DueMonthModel(const RegisterModel& source, QObject* parent)
    : CalendarModel(source.words().language, source.words().today, parent)
    , m_source(source)
{
    connect(&source, &RegisterModel::modelReset, this, &DueMonthModel::refresh);
}

void DueMonthModel::setShown(bool shown)
{
    if (m_shown == shown)
        return;
    m_shown = shown;
    refresh();
}

void DueMonthModel::refresh()
{
    setToday(m_source.words().today);
    m_rows = m_shown ? m_source.rowsShown() : QList<RegisterRow>();
    m_days.clear();
    for (const DueDate& due : dueDates(m_rows, m_source.words().today))
        m_days[due.date.on].append(due);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString DueMonthModel::countText(QDate day) const
{
    const int count = int(m_days.value(day).size());
    //: %n 件
    return count > 0 ? tr("%n date(s)", "of a day", count) : QString();
}

QStringList DueMonthModel::lines(QDate day, Line line) const
{
    QStringList lines;
    for (const DueDate& due : m_days.value(day))
        lines.append(line(due, m_rows, m_source.words().today));
    return lines;
}

QString DueMonthModel::spokenDates(QDate day) const
{
    const QStringList dates = lines(day, dueLine);
    if (dates.isEmpty()) {
        //: 期日なし
        return tr("nothing due");
    }
    QStringList parts = QStringList{countText(day)} + dates.mid(0, kSpoken);
    if (dates.size() > kSpoken) {
        //: ほか%n件
        parts.append(tr("%n more", "dates of a day", int(dates.size() - kSpoken)));
    }
    return parts.join(u", "_s);
}

QVariant DueMonthModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QDate day = dateAt(index);
    switch (role) {
    case Qt::AccessibleTextRole:
        return spoken(day) + u", "_s + spokenDates(day);
    case Qt::ToolTipRole:
        return (QStringList{spoken(day)} + lines(day, dueLine)).join(u'\n');
    case CountRole:
        return countText(day);
    case LinesRole:
        return lines(day, dueMark);
    default:
        return CalendarModel::data(index, role);
    }
}

} // namespace kyodo
