#pragma once

#include "ui/register/registermodel.h"

namespace kyodo {

/// What is due in the projects that the register shows: what is overdue first, then month by month, each
/// under a heading.
class DueModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Date, What, Project, Section, Columns };

    DueModel(const RegisterModel& source, QObject* parent = nullptr);

    /// Whether somebody looks at it: ten thousand projects are not gone through for nobody.
    void setShown(bool shown);

    [[nodiscard]] bool isHeading(int row) const { return !m_lines.at(row).row.has_value(); }
    /// The first line of a file's project, or else the first that is no heading; -1 for none.
    [[nodiscard]] int lineOf(const QString& file) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Line {
        std::optional<qsizetype> row{}; ///< in m_rows; nothing for a heading
        RegisterDate date{};
        QString heading{};
        int count = 0; ///< dates below a heading
    };

    void refresh();
    [[nodiscard]] QString headingOf(const RegisterDate& date) const;
    [[nodiscard]] QString cell(const Line& line, int column) const;
    [[nodiscard]] QString spoken(const Line& line) const;
    [[nodiscard]] QString headingText(const Line& line) const;

    const RegisterModel& m_source;
    bool m_shown = false;
    QList<RegisterRow> m_rows;
    QList<Line> m_lines;
};

} // namespace kyodo
