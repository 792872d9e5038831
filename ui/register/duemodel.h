#pragma once

#include "core/register/duedates.h"
#include "ui/register/registermodel.h"

namespace kyodo {

/// What is due in the projects that the register shows: what is overdue first, then month by month, each
/// under a heading; or what is due on one day.
class DueModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Date, What, Project, Section, Columns };

    DueModel(const RegisterModel& source, QObject* parent = nullptr);

    /// Whether somebody looks at it: ten thousand projects are not gone through for nobody.
    void setShown(bool shown);
    /// Shows one day alone, under a heading that is always there.
    void setDay(QDate day);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Line {
        std::optional<DueDate> due{}; ///< nothing for a heading
        QString heading{};
        int count = 0; ///< dates below a heading
    };

    void refresh();
    [[nodiscard]] const RegisterEntry& entryOf(const Line& line) const;
    [[nodiscard]] QString cell(const Line& line, int column) const;
    [[nodiscard]] QString spoken(const Line& line) const;
    [[nodiscard]] QString headingText(const Line& line) const;

    const RegisterModel& m_source;
    bool m_shown = false;
    QDate m_day; ///< invalid: all of them
    QList<RegisterRow> m_rows;
    QList<Line> m_lines;
};

} // namespace kyodo
