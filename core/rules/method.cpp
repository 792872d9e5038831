#include "core/rules/context.h"
#include "core/rules/forms.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

// Step 3: in which way to work together, and how it ends.
namespace kyodo::rules {

namespace {

void choice(Context& c)
{
    const MethodChoice& m = c.project().method;
    if (!m.model) {
        c.report(
            "model-missing"_L1, at(m, "model"_L1),
            //: 協働モデルが選ばれていません。
            Text::tr("No model of collaboration is chosen."),
            //: 五つのモデルのどれに近いかを決めると、関係の持ち方がそろいます。一つ選んでください。
            Text::tr(
                "The model settles how the parties stand to each other. Choose the nearest of the five."));
    }
    if (m.forms.isEmpty()) {
        c.report("form-missing"_L1, at(m, "forms"_L1),
                 //: 協働の形態（委託、補助、共催など）が選ばれていません。
                 Text::tr("No form of collaboration (commission, subsidy, co-hosting …) is chosen."),
                 //: 協定書の条文は形態に合わせて選ばれます。当てはまるものをすべて選んでください。
                 Text::tr("The articles of the agreement follow the form. Choose all that apply."));
    }
    if ((m.model || !m.forms.isEmpty()) && isBlank(m.reason)) {
        c.report("method-reason-missing"_L1, at(m, "reason"_L1),
                 //: このモデルと形態を選んだ理由が書かれていません。
                 Text::tr("Why this model and form were chosen is not written down."),
                 //: 理由が残っていれば、うまくいかないときに立ち返って見直せます。短く書いてください。
                 Text::tr("With the reason at hand the choice can be looked at again when things go wrong. "
                          "Write it briefly."));
    }
}

void options(Context& c)
{
    const Project& p = c.project();
    QSet<Id> rated;
    for (const OptionRating& rating : p.optionRatings) {
        if (rating.value != OptionRatingValue::Unknown)
            rated.insert(rating.option);
    }
    if (rated.size() < 2) {
        c.report(
            "options-not-compared"_L1, in<MethodOption>(),
            //: 進め方の案が、まだ見比べられていません。
            Text::tr("Ways of working together have not been compared."),
            //: 一つの案だけだと、原則に照らした良し悪しが見えません。案を二つ以上挙げて評価してください。
            Text::tr("With one option alone its weak points stay hidden. Rate two or more against the "
                     "principles."));
    }
    const bool taken = std::any_of(p.methodOptions.begin(), p.methodOptions.end(),
                                   [](const MethodOption& option) { return option.chosen; });
    if (p.methodOptions.size() >= 2 && !taken) {
        c.report("option-not-chosen"_L1, in<MethodOption>(),
                 //: 見比べた案のうち、どれにするかが決まっていません。
                 Text::tr("None of the options compared is chosen."),
                 //: 決まった案が協定の土台になります。選んだ案に印を付けてください。
                 Text::tr("The chosen option is what the agreement builds on. Mark it."));
    }
}

bool hasSubsidy(const Project& p)
{
    return std::any_of(p.method.forms.begin(), p.method.forms.end(), isSubsidy) ||
           std::any_of(p.budgetLines.begin(), p.budgetLines.end(), [](const BudgetLine& line) {
               return line.side == BudgetSide::Income && line.category == BudgetCategory::Subsidy &&
                      line.amount > 0;
           });
}

void afterwards(Context& c)
{
    const MethodChoice& m = c.project().method;
    if (isBlank(m.endOfCollaboration)) {
        c.report(
            "collaboration-end-missing"_L1, at(m, "endOfCollaboration"_L1),
            //: 協働をいつ、どうなったら終えるかが書かれていません。
            Text::tr("When and how the collaboration ends is not written down."),
            //: 終わり方を先に決めておくことが、頼り切りを防ぎます。期限や条件を書いてください。
            Text::tr(
                "An end agreed beforehand guards against dependence. Write down a date or a condition."));
    }
    if (isBlank(m.afterEnd) && hasSubsidy(c.project())) {
        c.report(
            "subsidy-end-unplanned"_L1, at(m, "afterEnd"_L1),
            //: 補助が終わった後の進め方が書かれていません。
            Text::tr("How the work goes on after the subsidy ends is not written down."),
            //: 補助の終わりが事業の終わりにならないよう、資金と担い手の見通しを書いてください。
            Text::tr(
                "The end of the subsidy need not be the end of the work. Write down where money and people "
                "will come from."));
    } else if (isBlank(m.afterEnd)) {
        c.report(
            "after-end-missing"_L1, at(m, "afterEnd"_L1),
            //: 協働が終わった後どうするかが書かれていません。
            Text::tr("What happens after the collaboration is not written down."),
            //: だれかが引き継ぐのか、終わりにするのかを話しておくと、利用者が困りません。短く書いてください。
            Text::tr(
                "Those who rely on the work need to know whether somebody carries it on. Write it briefly."));
    }
    if (isBlank(m.againstDependence)) {
        c.report("dependence-unanswered"_L1, at(m, "againstDependence"_L1),
                 //: 一つの主体に頼りすぎないための工夫が書かれていません。
                 Text::tr("How to avoid leaning on one party is not written down."),
                 //: 担当者の交代や資金の途切れでも続けられるように、備えを一つ考えてください。
                 Text::tr("People change and money runs out. Think of one safeguard."));
    }
}

void pitfalls(Context& c)
{
    const Project& p = c.project();
    const bool answered = std::any_of(p.pitfallAnswers.begin(), p.pitfallAnswers.end(),
                                      [](const PitfallAnswer& answer) { return !isBlank(answer.answer); });
    if (answered || p.parties.isEmpty())
        return;
    c.report(
        "pitfalls-unanswered"_L1, in<PitfallAnswer>(),
        //: 主体ごとの注意点に、まだ一つも答えていません。
        Text::tr("None of the pitfalls for the parties' kinds has been answered."),
        //: 陥りやすい失敗は立場ごとに違います。気になる注意点を一つ選び、どう避けるかを書いてください。
        Text::tr("Each kind of party has its own typical mistakes. Choose one and write how you avoid it."));
}

void moneyWithoutForm(Context& c)
{
    const Project& p = c.project();
    const QStringList& forms = p.method.forms;
    if (forms.isEmpty() || !std::all_of(forms.begin(), forms.end(), paysNoMoney))
        return;
    const bool paid = std::any_of(p.budgetLines.begin(), p.budgetLines.end(), [](const BudgetLine& line) {
        return line.side == BudgetSide::Income && line.amount > 0 &&
               (line.category == BudgetCategory::Subsidy || line.category == BudgetCategory::CommissionFee);
    });
    const AgreementTerms& a = p.agreement;
    const bool payment = !a.payer.isNull() && !a.payee.isNull() && a.payer != a.payee;
    if (!paid && !payment)
        return;
    c.report("money-without-form"_L1, at(p.method, "forms"_L1),
             //: お金の動かない形態だけが選ばれていますが、主体の間でお金が支払われます。
             Text::tr("Only forms without money are chosen, yet money passes between the parties."),
             //: お金の性質（委託、補助、負担金など）で手続きと条文が変わります。形態を見直してください。
             Text::tr("Whether it is a fee, a subsidy or a contribution decides procedure and articles. "
                      "Look at the forms again."));
}

} // namespace

void methodFindings(Context& c)
{
    if (!c.due(Step::Method))
        return;
    choice(c);
    options(c);
    afterwards(c);
    pitfalls(c);
    moneyWithoutForm(c);
}

} // namespace kyodo::rules
