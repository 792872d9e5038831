#include "tests/core/rules/breakcase.h"

using namespace Qt::StringLiterals;

namespace kyodo::test {

QList<BreakCase> moneyCases()
{
    return {
        {u"agreement-item-cost-sharing"_s,
         Step::Agreement,
         Step::Agreement,
         Severity::Problem,
         u"budgetLines"_s,
         [](Clean& c) {
             c.project.budgetLines.clear();
             c.project.shares.clear();
         },
         {}},
        {u"party-bears-and-decides-all"_s,
         Step::Agreement,
         Step::Agreement,
         Severity::Warning,
         u"parties.-"_s,
         [](Clean& c) {
             for (Share& share : c.project.shares)
                 share.party = c.npo;
             for (Role& role : c.project.roles)
                 role.kind = RoleKind::Support;
             for (int i = 0; i < 3; ++i)
                 addRole(c, c.project.tasks.at(i).id, c.npo, RoleKind::Lead);
         },
         {}},
        {u"cost-line-uncovered"_s,
         Step::Agreement,
         Step::Agreement,
         Severity::Problem,
         u"budgetLines.-"_s,
         [](Clean& c) { c.project.shares.removeLast(); },
         {}},
        {u"shares-not-summing"_s,
         Step::Agreement,
         Step::Agreement,
         Severity::Problem,
         u"budgetLines.amount"_s,
         [](Clean& c) { c.project.shares.first().amount -= 1; },
         {}},
        {u"income-missing"_s,
         Step::Agreement,
         Step::Agreement,
         Severity::Warning,
         u"budgetLines"_s,
         [](Clean& c) { c.project.budgetLines.remove(3, 2); },
         {}},
        {u"income-not-cost"_s,
         Step::Agreement,
         Step::Agreement,
         Severity::Problem,
         u"budgetLines"_s,
         [](Clean& c) { c.project.budgetLines.last().amount += 1; },
         {}},
        {u"in-kind-unvalued"_s,
         Step::Agreement,
         Step::Agreement,
         Severity::Warning,
         u"shares.amount"_s,
         [](Clean& c) { addShare(c, c.project.budgetLines.first().id, c.company, 0).inKind = true; },
         {}},
        {u"staff-cost-missing"_s,
         Step::Agreement,
         Step::Agreement,
         Severity::Hint,
         u"budgetLines"_s,
         [](Clean& c) { c.project.budgetLines.first().category = BudgetCategory::Materials; },
         {}},
        {u"overhead-missing"_s,
         Step::Agreement,
         Step::Agreement,
         Severity::Hint,
         u"budgetLines"_s,
         [](Clean& c) { c.project.budgetLines[1].category = BudgetCategory::Materials; },
         {}},
        {u"commission-without-labour"_s,
         Step::Agreement,
         Step::Agreement,
         Severity::Warning,
         u"budgetLines"_s,
         [](Clean& c) {
             c.project.method.forms = {u"commission"_s};
             c.project.budgetLines[3].category = BudgetCategory::CommissionFee;
             c.project.budgetLines[3].amount = 410000;
             c.project.budgetLines.last().amount = 0;
             c.project.budgetLines[1].category = BudgetCategory::Materials;
         },
         {}},
        {u"commission-below-cost"_s,
         Step::Agreement,
         Step::Agreement,
         Severity::Warning,
         u"budgetLines"_s,
         [](Clean& c) {
             c.project.method.forms = {u"commission"_s};
             c.project.budgetLines[3].category = BudgetCategory::CommissionFee;
         },
         {}},
        {u"money-form-without-budget"_s,
         Step::Agreement,
         Step::Agreement,
         Severity::Warning,
         u"budgetLines"_s,
         [](Clean& c) { c.project.budgetLines[3].category = BudgetCategory::Donation; },
         {}},
        {u"payment-parties-missing"_s,
         Step::Agreement,
         Step::Agreement,
         Severity::Warning,
         u"agreement.payee"_s,
         [](Clean& c) { c.project.agreement.payee = Id(); },
         {}},
    };
}

} // namespace kyodo::test
