#pragma once

#include "core/register/duedates.h"
#include "ui/models/calendarmodel.h"
#include "ui/register/registermodel.h"

namespace kyodo {

/// A month of what is due in the projects that the register shows.
class DueMonthModel final : public CalendarModel {
    Q_OBJECT

public:
    enum DueRole {
        CountRole = TodayRole + 1, ///< how many dates the day has, in words; empty for none
        LinesRole,                 ///< a line for each, with a sign before what is overdue
    };

    DueMonthModel(const RegisterModel& source, QObject* parent = nullptr);

    /// Whether somebody looks at it: ten thousand projects are not gone through for nobody.
    void setShown(bool shown);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void refresh();
    [[nodiscard]] QString countText(QDate day) const;
    /// How a date is put into a line.
    using Line = QString (*)(const DueDate&, const QList<RegisterRow>&, QDate);
    [[nodiscard]] QStringList lines(QDate day, Line line) const;
    [[nodiscard]] QString spokenDates(QDate day) const;

    const RegisterModel& m_source;
    bool m_shown = false;
    QList<RegisterRow> m_rows;
    QHash<QDate, QList<DueDate>> m_days;
};

} // namespace kyodo
