#include "core/project/budgettotals.h"
#include "core/rules/context.h"
#include "core/rules/forms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Step 4: what it costs and who bears it.
namespace kyodo::rules {

namespace {

qint64 commissionFee(const Project& p)
{
    qint64 fee = 0;
    for (const BudgetLine& line : p.budgetLines) {
        if (line.side == BudgetSide::Income && line.category == BudgetCategory::CommissionFee)
            fee += line.amount;
    }
    return fee;
}

/// The pitfall for governments: a partner taken for a cheap contractor.
void cheapCommission(Context& c)
{
    const QStringList& forms = c.project().method.forms;
    if (forms.isEmpty() || !std::all_of(forms.begin(), forms.end(), isCommission))
        return;
    const Project& p = c.project();
    const qint64 cost = budgetTotals(p).cost.amount;
    if (cost <= 0)
        return;
    if (!hasCostOf(p, BudgetCategory::Personnel) || !hasCostOf(p, BudgetCategory::Overhead)) {
        c.report(
            "commission-without-labour"_L1, in<BudgetLine>(),
            //: 委託だけの関係なのに、人件費か間接費が予算に入っていません。
            Text::tr("The work is commissioned, but the budget leaves out staff cost or overhead."),
            //: 受ける側が持ち出しになれば、安価な委託先と同じです。かかる手間と事務の費用を入れてください。
            Text::tr(
                "A partner who pays these itself is a cheap contractor. Add the cost of the labour and of "
                "the office."));
    }
    if (const qint64 fee = commissionFee(p); fee < cost) {
        c.report(
            "commission-below-cost"_L1, in<BudgetLine>(),
            //: 委託料%1円が、かかる費用%2円に足りません。
            Text::tr("The commission fee of %1 yen does not cover the cost of %2 yen.")
                .arg(yen(fee), yen(cost)),
            //: 足りない分を受ける側が負担すると、対等な関係が崩れます。委託料を見直すか、負担の理由を話し合ってください。
            Text::tr("If the contractor pays the rest, the parties are not equals. Look at the fee again or "
                     "agree why."));
    }
}

void sharesOfLines(Context& c)
{
    const Project& p = c.project();
    const BudgetTotals totals = budgetTotals(p);
    for (const BudgetLine& line : p.budgetLines) {
        const SharedAmount sum = totals.line(line.id);
        if (!sum.any && line.side == BudgetSide::Cost && line.amount > 0 && !p.shares.isEmpty())
            c.report(
                "cost-line-uncovered"_L1, at(line),
                //: 「%1」の費用%2円をだれが負担するか決まっていません。
                Text::tr("Who bears the %2 yen for “%1” is not settled.")
                    .arg(titled(line.title), yen(line.amount)),
                //: 負担が決まっていない費用は、後でもめるもとです。負担する主体と金額を入れてください。
                Text::tr("Cost that nobody took on ends in a quarrel. Enter who bears it and how much."));
        else if (sum.any && sum.all.total() != line.amount)
            c.report(
                "shares-not-summing"_L1, at(line, "amount"_L1),
                //: 「%1」の負担の合計%2円が、金額%3円と合いません。
                Text::tr("The shares of “%1” come to %2 yen, not %3.")
                    .arg(titled(line.title), yen(sum.all.total()), yen(line.amount)),
                //: 協定書の負担額と予算書が食い違ってしまいます。負担か金額を直してください。
                Text::tr(
                    "Agreement and budget would contradict each other. Correct the shares or the amount."));
    }
}

void totals(Context& c)
{
    const BudgetTotals sums = budgetTotals(c.project());
    const qint64 cost = sums.cost.amount;
    const qint64 income = sums.income.amount;
    const bool anyIncome = sums.income.any;
    if (!anyIncome && cost > 0)
        c.report(
            "income-missing"_L1, in<BudgetLine>(),
            //: 費用%1円に対して、収入が一つも入っていません。
            Text::tr("The cost is %1 yen, but no income is entered.").arg(yen(cost)),
            //: お金の出どころが決まらないと、事業を始められません。負担金、補助金、自己資金などを収入に入れてください。
            Text::tr("Work cannot start until it is clear where the money comes from. Enter contributions, "
                     "subsidies, own funds and so on."));
    else if (anyIncome && income != cost)
        c.report(
            "income-not-cost"_L1, in<BudgetLine>(),
            //: 収入の合計%1円と費用の合計%2円が合いません。
            Text::tr("Income of %1 yen and cost of %2 yen do not match.").arg(yen(income), yen(cost)),
            //: 予算書は収入と費用が同じ額になるように作ります。足りない分の出どころか、余る分の使い道を入れてください。
            Text::tr("A budget balances. Enter where the rest comes from or what it is spent on."));
}

void inKind(Context& c)
{
    const Project& p = c.project();
    QHash<Id, const BudgetLine*> lines;
    for (const BudgetLine& line : p.budgetLines)
        lines.insert(line.id, &line);
    for (const Share& share : p.shares) {
        const Party* party = c.party(share.party);
        const BudgetLine* line = lines.value(share.line);
        if (!share.inKind || share.amount > 0 || !party || !line)
            continue;
        c.report(
            "in-kind-unvalued"_L1, at(share, "amount"_L1),
            //: %1が「%2」に出すお金以外の負担が、金額に換算されていません。
            Text::tr("What %1 gives in kind for “%2” has no value.").arg(nameOf(*party), titled(line->title)),
            //: 場所や人手の負担も、金額にすると貢献が正しく見えます。借りたり雇ったりした場合の額を入れてください。
            Text::tr(
                "A place or hands are a contribution too, seen only with a value. Enter what hiring them "
                "would cost."));
    }
}

void labour(Context& c)
{
    const Project& p = c.project();
    const QStringList& forms = p.method.forms;
    const bool onlyCommission = !forms.isEmpty() && std::all_of(forms.begin(), forms.end(), isCommission);
    // For a mere commission the sharper finding speaks.
    if (onlyCommission || budgetTotals(p).cost.amount <= 0 ||
        !std::any_of(forms.begin(), forms.end(), paysMoney))
        return;
    if (!hasCostOf(p, BudgetCategory::Personnel))
        c.report(
            "staff-cost-missing"_L1, in<BudgetLine>(),
            //: 予算に人件費が入っていません。
            Text::tr("The budget has no staff cost."),
            //: 人件費は忘れられやすく、担い手の持ち出しになりがちです。必要なら入れ、要らなければその理由を話し合ってください。
            Text::tr(
                "Staff cost is easily forgotten and then paid by those who do the work. Add it, or agree why "
                "there is none."));
    if (!hasCostOf(p, BudgetCategory::Overhead))
        c.report("overhead-missing"_L1, in<BudgetLine>(),
                 //: 予算に間接費（事務所や通信などの費用）が入っていません。
                 Text::tr("The budget has no overhead (office, telephone and so on)."),
                 //: 事務の費用も事業を支えています。必要なら入れ、要らなければその理由を話し合ってください。
                 Text::tr("The office carries the work too. Add its cost, or agree why there is none."));
}

/// Money of the kind that such a form brings.
bool bringsMoney(const BudgetLine& line)
{
    return line.side == BudgetSide::Income &&
           (line.category == BudgetCategory::Subsidy || line.category == BudgetCategory::CommissionFee ||
            line.category == BudgetCategory::Contribution);
}

void formAndMoney(Context& c)
{
    const Project& p = c.project();
    if (!std::any_of(p.method.forms.begin(), p.method.forms.end(), paysMoney))
        return;
    // An income line is missing altogether: said by "income-missing" already.
    const bool anyIncome =
        std::any_of(p.budgetLines.begin(), p.budgetLines.end(),
                    [](const BudgetLine& line) { return line.side == BudgetSide::Income; });
    if ((p.budgetLines.isEmpty() || anyIncome) &&
        std::none_of(p.budgetLines.begin(), p.budgetLines.end(), bringsMoney))
        c.report(
            "money-form-without-budget"_L1, in<BudgetLine>(),
            //: 委託料、補助金などのお金が動く形態なのに、予算にその収入がありません。
            Text::tr("The form brings a fee, subsidy or contribution, but the budget shows no such income."),
            //: 支払われる額が予算に載らないと、協定書に金額を書けません。収入に加えるか、形態を見直してください。
            Text::tr(
                "The agreement can state no amount that the budget does not show. Add the income or look at "
                "the forms again."));
    const AgreementTerms& a = p.agreement;
    const bool paid = std::any_of(p.method.forms.begin(), p.method.forms.end(), paysOneParty);
    if (paid && (!c.party(a.payer) || !c.party(a.payee) || a.payer == a.payee))
        c.report(
            "payment-parties-missing"_L1, at(a, c.party(a.payer) ? "payee"_L1 : "payer"_L1),
            //: だれがだれに支払うのかが決まっていません。
            Text::tr("Who pays whom is not settled."),
            //: お金が動く形態では、支払う主体と受け取る主体を協定書に書きます。別々の主体を選んでください。
            Text::tr(
                "Where money passes, the agreement names who pays and who receives. Choose two different "
                "parties."));
}

} // namespace

void budgetFindings(Context& c)
{
    if (!c.due(Step::Agreement))
        return;
    const Project& p = c.project();
    if ((p.budgetLines.isEmpty() || p.shares.isEmpty()) && isBlank(p.agreement.paymentMethod)) {
        c.report(
            "agreement-item-cost-sharing"_L1, p.budgetLines.isEmpty() ? in<BudgetLine>() : in<Share>(),
            //: 協定書に載せる「費用負担」がありません。
            Text::tr("The agreement lacks the sharing of cost."),
            //: 費用をだれがいくら負担するかは必ず書いておく項目です。予算に費用を挙げ、負担を割り当ててください。
            //: お金がかからないなら、支払方法に「各自が負担する」などと書いてください。
            Text::tr(
                "Who bears how much has to be written down. Enter the costs in the budget and assign them. "
                "If there is nothing to pay, say under payment that each bears its own."));
    } else {
        formAndMoney(c);
    }
    sharesOfLines(c);
    totals(c);
    inKind(c);
    labour(c);
    cheapCommission(c);
}

} // namespace kyodo::rules
