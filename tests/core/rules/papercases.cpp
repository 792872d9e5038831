#include "tests/core/rules/breakcase.h"

using namespace Qt::StringLiterals;

namespace kyodo::test {

namespace {

/// The company pays something in, as a share of a line of income.
void payIn(Clean& c)
{
    BudgetLine& line = appendRow(c.project.budgetLines, c.ids);
    line.side = BudgetSide::Income;
    line.category = BudgetCategory::Donation;
    line.title = u"寄附金"_s;
    line.amount = 10000;
    const Id id = line.id;
    Share& share = appendRow(c.project.shares, c.ids);
    share.line = id;
    share.party = c.company;
    share.amount = 10000;
    for (BudgetLine& own : c.project.budgetLines) {
        if (own.category == BudgetCategory::OwnFunds)
            own.amount -= 10000;
    }
}

} // namespace

QList<BreakCase> paperCases()
{
    return {
        {u"title-contradicts-kind"_s,
         Step::Agreement,
         Step::Agreement,
         Severity::Warning,
         u"agreement.titleWord"_s,
         [](Clean& c) { c.project.agreement.ownTitle = u"若葉こども食堂に関する覚書"_s; },
         {}},
        {u"copies-not-as-parties"_s,
         Step::Agreement,
         Step::Agreement,
         Severity::Hint,
         u"agreement.copies"_s,
         [](Clean& c) { c.project.agreement.copies = 1; },
         {}},
        {u"copies-not-as-parties"_s,
         Step::Agreement,
         Step::Agreement,
         Severity::Hint,
         u"agreement.copies"_s,
         [](Clean& c) { c.project.agreement.copies = 9; },
         {}},
        {u"payment-unplaced"_s,
         Step::Agreement,
         Step::Agreement,
         Severity::Warning,
         u"payments"_s,
         payIn,
         {}},
        {u"endorsement-without-task"_s,
         Step::Agreement,
         Step::Agreement,
         Severity::Warning,
         u"tasks"_s,
         [](Clean& c) { c.project.method.forms.append(u"endorsement"_s); },
         {}},
        {u"opinions-open"_s,
         Step::Agreement,
         Step::Agreement,
         Severity::Warning,
         u"versions.state"_s,
         [](Clean& c) {
             ClauseComment& comment = appendRow(c.project.clauseComments, c.ids);
             comment.clause = u"costs"_s;
             comment.party = c.npo;
             comment.text = u"負担が重い。"_s;
         },
         {}},
        {u"signed-before-final"_s,
         Step::Agreement,
         Step::Agreement,
         Severity::Warning,
         u"signings.on"_s,
         [](Clean& c) {
             c.project.versions.first().finalOn = QDate(2026, 3, 15);
             c.project.signings.first().on = QDate(2026, 3, 14);
         },
         {}},
    };
}

} // namespace kyodo::test
