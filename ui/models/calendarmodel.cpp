#include "ui/models/calendarmodel.h"

#include "core/base/eradate.h"
#include "core/base/week.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

constexpr int kWeeks = 6;
constexpr int kDays = kDaysOfWeek;

QLocale localeOf(Language language)
{
    return QLocale(language == Language::Japanese ? QLocale::Japanese : QLocale::English);
}

} // namespace

CalendarModel::CalendarModel(Language language, QDate today, QObject* parent)
    : QAbstractTableModel(parent)
    , m_language(language)
    , m_today(today)
{
    setMonth(today);
}

void CalendarModel::setMonth(QDate day)
{
    const QDate first(day.year(), day.month(), 1);
    if (first == m_first)
        return;
    m_first = first;
    m_topLeft = startOfWeek(first, m_language);
    Q_EMIT dataChanged(index(0, 0), index(kWeeks - 1, kDays - 1));
}

QDate CalendarModel::dateAt(const QModelIndex& index) const
{
    return index.isValid() ? m_topLeft.addDays(index.row() * kDays + index.column()) : QDate();
}

QModelIndex CalendarModel::indexOf(QDate day) const
{
    const qint64 at = day.isValid() ? m_topLeft.daysTo(day) : -1;
    return at < 0 || at >= kWeeks * kDays ? QModelIndex() : index(int(at) / kDays, int(at) % kDays);
}

int CalendarModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kWeeks;
}

int CalendarModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kDays;
}

QString CalendarModel::spoken(QDate day) const
{
    QString text = formatDate(day, DateStyle::Era, m_language) + u' ' +
                   localeOf(m_language).standaloneDayName(day.dayOfWeek());
    if (day == m_today) {
        //: 今日
        text += u", "_s + tr("today");
    }
    return text;
}

QVariant CalendarModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QDate day = dateAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(day.day());
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return spoken(day);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    case DateRole:
        return day;
    case OtherMonthRole:
        return day.month() != m_first.month();
    case TodayRole:
        return day == m_today;
    default:
        return {};
    }
}

QVariant CalendarModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kDays)
        return {};
    const QLocale locale = localeOf(m_language);
    if (role == Qt::DisplayRole)
        return locale.standaloneDayName(m_topLeft.addDays(section).dayOfWeek(), QLocale::ShortFormat);
    if (role == Qt::AccessibleTextRole)
        return locale.standaloneDayName(m_topLeft.addDays(section).dayOfWeek());
    return {};
}

std::optional<QDate> dayByKey(int key, bool modified, QDate day, QDate today)
{
    const QDate first(day.year(), day.month(), 1);
    switch (key) {
    case Qt::Key_Left:
        return day.addDays(-1);
    case Qt::Key_Right:
        return day.addDays(1);
    case Qt::Key_Up:
        return day.addDays(-kDays);
    case Qt::Key_Down:
        return day.addDays(kDays);
    case Qt::Key_PageUp:
        return day.addMonths(modified ? -12 : -1);
    case Qt::Key_PageDown:
        return day.addMonths(modified ? 12 : 1);
    case Qt::Key_Home:
        return first;
    case Qt::Key_End:
        return first.addMonths(1).addDays(-1);
    case Qt::Key_T:
        return today;
    default:
        return std::nullopt;
    }
}

} // namespace kyodo
