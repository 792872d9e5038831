#include "core/project/attainment.h"
#include "core/project/budgettotals.h"
#include "core/project/changes.h"
#include "tests/support/printing.h"

using namespace kyodo;

namespace {

struct Books {
    CountingIds ids;
    Project project = Project::blank(ids);

    Id party() { return appendRow(project.parties, ids).id; }
    Id line(BudgetSide side, qint64 amount)
    {
        BudgetLine& line = appendRow(project.budgetLines, ids);
        line.side = side;
        line.amount = amount;
        return line.id;
    }
    void share(const Id& line, const Id& party, qint64 amount, bool inKind = false)
    {
        Share& share = appendRow(project.shares, ids);
        share.line = line;
        share.party = party;
        share.amount = amount;
        share.inKind = inKind;
    }
    void spent(const Id& line, qint64 amount)
    {
        Spending& spending = appendRow(project.spendings, ids);
        spending.line = line;
        spending.amount = amount;
    }
};

} // namespace

TEST_CASE("A budget's sums by side, line and party", "[project][budget]")
{
    Books books;
    const Id a = books.party();
    const Id b = books.party();
    const Id food = books.line(BudgetSide::Cost, 480'000);
    const Id print = books.line(BudgetSide::Cost, 40'000);
    const Id grant = books.line(BudgetSide::Income, 500'000);
    books.share(food, a, 120'000);
    books.share(food, b, 360'000, true);
    books.share(food, a, 1'000, true);
    books.share(grant, b, 500'000);

    const BudgetTotals totals = budgetTotals(books.project);
    CHECK(totals.cost.amount == 520'000);
    CHECK(totals.income.amount == 500'000);
    CHECK(totals.balance() == -20'000);
    CHECK(totals.cost.shared.of(a) == Borne{120'000, 1'000});
    CHECK(totals.cost.shared.of(b) == Borne{0, 360'000});
    CHECK(totals.cost.shared.all.total() == 481'000);
    CHECK(totals.income.shared.of(b) == Borne{500'000, 0});
    CHECK(totals.line(food).all.total() == 481'000);
    CHECK(totals.line(food).any);
    CHECK_FALSE(totals.line(print).any);
    CHECK_FALSE(budgetTotals(Project::blank(books.ids)).cost.any);
}

TEST_CASE("The largest budget a file can hold is still counted", "[project][budget]")
{
    Books books;
    const Id a = books.party();
    for (int i = 0; i < 100; ++i) {
        const Id line = books.line(BudgetSide::Cost, kLargestAmount);
        books.share(line, a, kLargestAmount, i % 2 == 0);
    }
    const BudgetTotals totals = budgetTotals(books.project);
    CHECK(totals.cost.amount == 100 * kLargestAmount);
    CHECK(totals.cost.shared.of(a) == Borne{50 * kLargestAmount, 50 * kLargestAmount});
}

TEST_CASE("Staff cost counts only as cost with an amount", "[project][budget]")
{
    Books books;
    CHECK_FALSE(hasCostOf(books.project, BudgetCategory::Personnel));
    books.line(BudgetSide::Cost, 0);
    books.project.budgetLines[0].category = BudgetCategory::Personnel;
    CHECK_FALSE(hasCostOf(books.project, BudgetCategory::Personnel));
    books.project.budgetLines[0].amount = 1;
    CHECK(hasCostOf(books.project, BudgetCategory::Personnel));
    books.project.budgetLines[0].side = BudgetSide::Income;
    CHECK_FALSE(hasCostOf(books.project, BudgetCategory::Personnel));
}

TEST_CASE("What was spent, by line and side", "[project][budget]")
{
    Books books;
    const Id food = books.line(BudgetSide::Cost, 100);
    const Id grant = books.line(BudgetSide::Income, 100);
    books.spent(food, 30);
    books.spent(food, 40);
    books.spent(grant, 100);
    const SpentTotals spent = spentTotals(books.project);
    CHECK(spent.byLine.value(food) == 70);
    CHECK(spent.cost == 70);
    CHECK(spent.income == 100);
}

TEST_CASE("Attainment is counted from the baseline", "[project][attainment]")
{
    Indicator indicator;
    CHECK_FALSE(attainment(indicator));
    indicator.target = 20;
    indicator.result = 15;
    CHECK(attainment(indicator) == 0.75);
    indicator.baseline = 10;
    CHECK(attainment(indicator) == 0.5);
    indicator.target = 5; // fewer is better
    indicator.result = 7.5;
    CHECK(attainment(indicator) == 0.5);
    indicator.result = 12;
    CHECK(*attainment(indicator) < 0);
    indicator.target = 10;
    CHECK_FALSE(attainment(indicator));
}

TEST_CASE("A hundred per cent is said of what is reached, and of nothing else", "[project][attainment]")
{
    CHECK(wholePercent(7.0 / 9) == 78);
    CHECK(wholePercent(0.9999) == 99);
    CHECK(wholePercent(0.1 + 0.2 + 0.7) == 100);
    CHECK(wholePercent(1) == 100);
    CHECK(wholePercent(1.001) == 101);
    CHECK(wholePercent(-0.255) == -26);
    CHECK(wholePercent(0) == 0);
}
