#include "core/project/budgettotals.h"

#include <algorithm>

namespace kyodo {

Borne& Borne::operator+=(const Share& share)
{
    (share.inKind ? inKind : money) += share.amount;
    return *this;
}

namespace {

void add(SharedAmount& sum, const Share& share)
{
    sum.any = true;
    sum.all += share;
    sum.byParty[share.party] += share;
}

QHash<Id, BudgetSide> sidesOf(const Project& project)
{
    QHash<Id, BudgetSide> sides;
    for (const BudgetLine& line : project.budgetLines)
        sides.insert(line.id, line.side);
    return sides;
}

} // namespace

BudgetTotals budgetTotals(const Project& project)
{
    BudgetTotals totals;
    const auto sideOf = [&totals](BudgetSide side) -> SideTotals& {
        return side == BudgetSide::Income ? totals.income : totals.cost;
    };
    for (const BudgetLine& line : project.budgetLines) {
        SideTotals& side = sideOf(line.side);
        side.any = true;
        side.amount += line.amount;
    }
    const QHash<Id, BudgetSide> sides = sidesOf(project);
    for (const Share& share : project.shares) {
        const auto side = sides.constFind(share.line);
        if (side == sides.constEnd())
            continue;
        add(totals.lines[share.line], share);
        add(sideOf(*side).shared, share);
    }
    return totals;
}

bool hasCostOf(const Project& project, BudgetCategory category)
{
    return std::any_of(
        project.budgetLines.begin(), project.budgetLines.end(), [category](const BudgetLine& line) {
            return line.side == BudgetSide::Cost && line.category == category && line.amount > 0;
        });
}

SpentTotals spentTotals(const Project& project)
{
    SpentTotals totals;
    const QHash<Id, BudgetSide> sides = sidesOf(project);
    for (const Spending& spending : project.spendings) {
        const auto side = sides.constFind(spending.line);
        if (side == sides.constEnd())
            continue;
        totals.byLine[spending.line] += spending.amount;
        (*side == BudgetSide::Income ? totals.income : totals.cost) += spending.amount;
    }
    return totals;
}

} // namespace kyodo
