#pragma once

#include "core/project/budgettotals.h"
#include "ui/grid/gridmodel.h"

namespace kyodo {

/// What each party bears of the cost, in money and in kind, and what it brings in; to be read only.
class PartySharesModel final : public GridModel {
    Q_OBJECT

public:
    explicit PartySharesModel(ProjectSession& session, QObject* parent = nullptr);

    [[nodiscard]] GridCell cell(int row, int column) const override;
    [[nodiscard]] GridColumn column(int column) const override;
    [[nodiscard]] GridRowKind rowKind(int row) const override;
    [[nodiscard]] QString rowName(int row) const override;

    enum Column { PartyColumn, MoneyColumn, KindColumn, SumColumn, PartColumn, IncomeColumn, kColumns };

protected:
    void gather(QStringList& rowKeys, QStringList& columnKeys) override;

private:
    QList<Id> m_parties;
    BudgetTotals m_totals;
};

} // namespace kyodo
