#pragma once

#include "core/base/language.h"

#include <QAbstractTableModel>
#include <QDate>

#include <optional>

namespace kyodo {

/// The days of a month in weeks, with those of its neighbours that fill the first and last week: always six
/// rows. A week begins on Sunday in Japanese, on Monday in English.
class CalendarModel : public QAbstractTableModel {
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

protected:
    /// Another day has come; who calls tells of the change.
    void setToday(QDate today) { m_today = today; }
    /// A day as it is said, and that it is today.
    [[nodiscard]] QString spoken(QDate day) const;

private:
    Language m_language;
    QDate m_today;
    QDate m_first;   ///< of the month
    QDate m_topLeft; ///< the first day shown
};

/// Where a key leads from a day: arrows go by days and weeks, Page Up and Down by months, modified (with
/// Shift or Ctrl) by years, Home and End to the ends of the month, T to today. Nothing for other keys.
[[nodiscard]] std::optional<QDate> dayByKey(int key, bool modified, QDate day, QDate today);

} // namespace kyodo
