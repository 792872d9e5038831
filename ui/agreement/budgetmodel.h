#pragma once

#include "core/project/budgettotals.h"
#include "ui/grid/gridmodel.h"

#include <array>

namespace kyodo {

/// The budget as one grid: income and cost, each line with its amount and what each party bears of it in
/// money and in kind; sums per side, and whether it all adds up, in words.
class BudgetModel final : public GridModel {
    Q_OBJECT

public:
    explicit BudgetModel(ProjectSession& session, QObject* parent = nullptr);

    [[nodiscard]] GridCell cell(int row, int column) const override;
    [[nodiscard]] GridColumn column(int column) const override;
    [[nodiscard]] GridRowKind rowKind(int row) const override;
    [[nodiscard]] QString rowName(int row) const override;

    /// The line of a row; null on headings and sums.
    [[nodiscard]] Id lineAt(int row) const { return m_rows.value(row).line; }
    /// The side a row stands on.
    [[nodiscard]] BudgetSide sideAt(int row) const { return m_rows.value(row).side; }
    [[nodiscard]] int rowOf(const Id& line) const { return rowOfKey(line.text()); }
    [[nodiscard]] const BudgetTotals& totals() const { return m_totals; }

    /// In words: what is missing or too much of `wanted`; that it is right.
    [[nodiscard]] static QString difference(qint64 wanted, qint64 present, Language language);

    enum Column { TitleColumn, CategoryColumn, AmountColumn, CheckColumn, FirstShareColumn };

protected:
    void gather(QStringList& rowKeys, QStringList& columnKeys) override;
    Result<void> write(Project& project, int row, int column, const QVariant& value) const override;
    [[nodiscard]] QString editLabel(int row, int column) const override;

private:
    enum class Kind { Heading, Line, Sum, Balance };
    struct ShownRow {
        Kind kind = Kind::Balance;
        BudgetSide side = BudgetSide::Cost;
        Id line;
    };
    struct Bearing {
        Id first; ///< the share that is edited
        qint64 amount = 0;
    };

    [[nodiscard]] Id partyAt(int column) const;
    [[nodiscard]] static bool isInKind(int column) { return (column - FirstShareColumn) % 2 == 1; }
    [[nodiscard]] GridCell lineCell(const Id& line, int column) const;
    [[nodiscard]] GridCell shareCell(const Id& line, int column) const;
    [[nodiscard]] GridCell sumCell(BudgetSide side, int column) const;
    [[nodiscard]] GridCell balanceCell(int column) const;
    [[nodiscard]] GridCell yenCell(qint64 amount) const;
    [[nodiscard]] QString checkText(const BudgetLine& line) const;

    // Looked up once: cells are asked for by the thousand.
    const FieldInfo& m_title = info("budgetLines", "title");
    const FieldInfo& m_category = info("budgetLines", "category");
    const FieldInfo& m_amount = info("budgetLines", "amount");
    const FieldInfo& m_shareAmount = info("shares", "amount");
    QList<ShownRow> m_rows;
    QList<Id> m_parties;
    BudgetTotals m_totals;
    QHash<Id, QHash<Id, std::array<std::optional<Bearing>, 2>>> m_bearings; ///< line → party → money, in kind
};

} // namespace kyodo
