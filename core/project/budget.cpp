#include "core/project/budget.h"

namespace kyodo {

RecordInfo BudgetLine::describe()
{
    return {QLatin1StringView("budgetLines"),
            {
                field<&BudgetLine::side>("side"),
                field<&BudgetLine::category>("category"),
                field<&BudgetLine::title>("title"),
                field<&BudgetLine::amount>("amount"),
                field<&BudgetLine::basis>("basis"),
                longText<&BudgetLine::note>("note"),
            }};
}

RecordInfo Share::describe()
{
    return {QLatin1StringView("shares"),
            {
                owner<&Share::line>("line", "budgetLines"),
                owner<&Share::party>("party", "parties"),
                field<&Share::amount>("amount"),
                field<&Share::inKind>("inKind"),
                field<&Share::note>("note"),
            }};
}

RecordInfo Spending::describe()
{
    return {QLatin1StringView("spendings"),
            {
                owner<&Spending::line>("line", "budgetLines"),
                field<&Spending::on>("on"),
                field<&Spending::amount>("amount"),
                field<&Spending::payee>("payee"),
                field<&Spending::note>("note"),
            }};
}

} // namespace kyodo
