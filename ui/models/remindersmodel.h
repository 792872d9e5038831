#pragma once

#include "core/base/language.h"
#include "core/rules/reminders.h"

#include <QAbstractTableModel>

namespace kyodo {

/// Dates to be kept as a table to look at: the day, how far off, what, who. Whether one is overdue is said in
/// words as well as by its role.
class RemindersModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { DayColumn, DistanceColumn, WhatColumn, WhoColumn, ColumnCount };
    enum Role {
        OverdueRole = Qt::UserRole + 1, ///< bool
    };

    explicit RemindersModel(Language language, QObject* parent = nullptr);

    void setReminders(const QList<Reminder>& reminders, QDate today);
    [[nodiscard]] const QList<Reminder>& reminders() const { return m_reminders; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const Reminder& reminder, int column) const;

    Language m_language;
    QDate m_today;
    QList<Reminder> m_reminders;
};

} // namespace kyodo
