#pragma once

#include "core/project/budgettotals.h"
#include "ui/grid/gridmodel.h"

namespace kyodo {

/// Money really spent and received against the budget, line by line with sums; to be read only.
class MoneyModel final : public GridModel {
    Q_OBJECT

public:
    explicit MoneyModel(ProjectSession& session, QObject* parent = nullptr);

    [[nodiscard]] GridCell cell(int row, int column) const override;
    [[nodiscard]] GridColumn column(int column) const override;
    [[nodiscard]] GridRowKind rowKind(int row) const override;
    [[nodiscard]] QString rowName(int row) const override;
    [[nodiscard]] QStringList rowNotes(int row) const override;

    /// The line of a row; null on headings and sums.
    [[nodiscard]] Id lineAt(int row) const { return m_rows.value(row).line; }
    [[nodiscard]] int rowOf(const Id& line) const { return rowOfKey(line.text()); }
    /// The names of the cost lines on which more was spent than planned.
    [[nodiscard]] QStringList overspent() const;

    enum Column { TitleColumn, PlannedColumn, SpentColumn, RestColumn, PartColumn, StateColumn, kColumns };

protected:
    void gather(QStringList& rowKeys, QStringList& columnKeys) override;

private:
    struct ShownRow {
        GridRowKind kind = GridRowKind::Ordinary;
        BudgetSide side = BudgetSide::Cost;
        Id line;
    };
    struct Figures {
        qint64 planned = 0;
        qint64 spent = 0;
        bool any = false; ///< something is on record
    };
    [[nodiscard]] Figures figures(int row) const;
    [[nodiscard]] QString stateText(BudgetSide side, const Figures& figures) const;

    QList<ShownRow> m_rows;
    BudgetTotals m_planned;
    SpentTotals m_spent;
};

} // namespace kyodo
