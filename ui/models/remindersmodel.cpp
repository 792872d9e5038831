#include "ui/models/remindersmodel.h"

#include "ui/support/datewords.h"

using namespace Qt::StringLiterals;

namespace kyodo {

RemindersModel::RemindersModel(Language language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_language(language)
{
}

void RemindersModel::setReminders(const QList<Reminder>& reminders, QDate today)
{
    if (reminders == m_reminders && today == m_today)
        return;
    beginResetModel();
    m_reminders = reminders;
    m_today = today;
    endResetModel();
}

int RemindersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_reminders.size());
}

int RemindersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RemindersModel::text(const Reminder& reminder, int column) const
{
    switch (column) {
    case DayColumn:
        return dayText(reminder.on, m_language) +
               (reminder.time.isEmpty() ? QString() : u' ' + reminder.time);
    case DistanceColumn:
        return distanceText(reminder.on, m_today);
    case WhatColumn:
        return reminderText(reminder) + (reminder.place.isEmpty() ? QString() : u"  "_s + reminder.place);
    default:
        break;
    }
    QStringList names{reminder.who, reminder.person};
    names.removeAll(QString());
    return names.join(u"  "_s);
}

QVariant RemindersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Reminder& reminder = m_reminders.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(reminder, index.column());
    case OverdueRole:
        return reminder.overdue;
    default:
        return {};
    }
}

QVariant RemindersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case DayColumn:
        //: 日付
        return tr("Date");
    case DistanceColumn:
        //: あと何日
        return tr("How far off");
    case WhatColumn:
        //: 内容
        return tr("What");
    case WhoColumn:
        //: 担当
        return tr("Who");
    default:
        return {};
    }
}

} // namespace kyodo
