#pragma once

#include "core/project/project.h"

#include <QHash>

namespace kyodo {

/// What is borne of something: in money, and in kind by its value. Whole yen.
struct Borne {
    qint64 money = 0;
    qint64 inKind = 0;

    [[nodiscard]] qint64 total() const { return money + inKind; }
    Borne& operator+=(const Share& share);
    friend bool operator==(const Borne&, const Borne&) = default;
};

/// A sum of shares, by party and overall.
struct SharedAmount {
    bool any = false; ///< at least one share is entered
    Borne all;
    QHash<Id, Borne> byParty;

    [[nodiscard]] Borne of(const Id& party) const { return byParty.value(party); }
};

/// One side of the budget.
struct SideTotals {
    bool any = false;    ///< at least one line is entered
    qint64 amount = 0;   ///< of its lines
    SharedAmount shared; ///< of their shares
};

/// Every sum of a budget. Amounts a file can hold never leave qint64: see kLargestAmount.
struct BudgetTotals {
    SideTotals income;
    SideTotals cost;
    QHash<Id, SharedAmount> lines; ///< only of lines that have shares

    [[nodiscard]] const SideTotals& side(BudgetSide side) const
    {
        return side == BudgetSide::Income ? income : cost;
    }
    /// Income less cost: below zero, money is missing.
    [[nodiscard]] qint64 balance() const { return income.amount - cost.amount; }
    [[nodiscard]] SharedAmount line(const Id& id) const { return lines.value(id); }
};
[[nodiscard]] BudgetTotals budgetTotals(const Project& project);

/// Whether a cost line of this category carries an amount.
[[nodiscard]] bool hasCostOf(const Project& project, BudgetCategory category);

/// What was really spent and received so far. Whole yen.
struct SpentTotals {
    QHash<Id, qint64> byLine; ///< only of lines with entries
    qint64 income = 0;
    qint64 cost = 0;
};
[[nodiscard]] SpentTotals spentTotals(const Project& project);

} // namespace kyodo
