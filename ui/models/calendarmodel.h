#pragma once

#include "core/base/language.h"

#include <QAbstractTableModel>
#include <QDate>

namespace kyodo {

/// The days of a month in weeks, with those of its neighbours that fill the first and last week: always six
/// rows. A week begins on Sunday in Japanese, on Monday in English.
class CalendarModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        DateRole = Qt::UserRole + 1,
        OtherMonthRole, ///< the day belongs to the month before or after
        TodayRole,
    };

    CalendarModel(Language language, QDate today, QObject* parent = nullptr);

    /// The month a valid day lies in.
    void setMonth(QDate day);
    [[nodiscard]] QDate firstOfMonth() const { return m_first; }
    [[nodiscard]] QDate dateAt(const QModelIndex& index) const;
    /// Invalid when the day is not among those shown.
    [[nodiscard]] QModelIndex indexOf(QDate day) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] Qt::DayOfWeek weekdayOf(int column) const;
    [[nodiscard]] QString spoken(QDate day) const;

    Language m_language;
    QDate m_today;
    QDate m_first;   ///< of the month
    QDate m_topLeft; ///< the first day shown
};

} // namespace kyodo
