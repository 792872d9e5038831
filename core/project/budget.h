#pragma once

#include "core/guideline/terms.h"
#include "core/project/record.h"

namespace kyodo {

enum class BudgetSide { Cost, Income };
template<>
struct EnumKeys<BudgetSide> {
    static constexpr std::array<std::string_view, 2> keys{"cost", "income"};
};

enum class BudgetCategory {
    Personnel,
    Honoraria,
    Travel,
    Materials,
    Printing,
    Venue,
    Communication,
    Insurance,
    Outsourcing,
    Overhead,
    Subsidy,
    CommissionFee,
    Contribution,
    Donation,
    OwnFunds,
    ParticipationFee,
    Other
};
template<>
struct EnumKeys<BudgetCategory> {
    static constexpr std::array<std::string_view, 17> keys{
        "personnel",     "honoraria", "travel",      "materials",         "printing", "venue",
        "communication", "insurance", "outsourcing", "overhead",          "subsidy",  "commission-fee",
        "contribution",  "donation",  "own-funds",   "participation-fee", "other"};
};

/// A line of cost or income.
struct BudgetLine : Row {
    BudgetSide side = BudgetSide{};
    BudgetCategory category = BudgetCategory::Other;
    QString title;
    qint64 amount = 0; ///< whole yen
    QString basis;     ///< how the amount comes about
    QString note;

    friend bool operator==(const BudgetLine&, const BudgetLine&) = default;
    static RecordInfo describe();
};

/// What one party bears of a line, or brings in.
struct Share : Row {
    Id line;
    Id party;
    qint64 amount = 0; ///< whole yen; in kind: its value
    bool inKind = false;
    QString note;

    friend bool operator==(const Share&, const Share&) = default;
    static RecordInfo describe();
};

/// Money really spent or received on a line.
struct Spending : Row {
    Id line;
    QDate on;
    qint64 amount = 0;
    QString payee;
    QString note;

    friend bool operator==(const Spending&, const Spending&) = default;
    static RecordInfo describe();
};

} // namespace kyodo
