#include "core/rules/context.h"

#include <QSet>

using namespace Qt::StringLiterals;

// Step 2: what for, for whom, and whether working together suits it.
namespace kyodo::rules {

namespace {

/// Kinds of suited work in the guideline (chapter 6, section 5).
constexpr qsizetype kFitKinds = 5;

void purpose(Context& c)
{
    const Project& p = c.project();
    if (isBlank(p.scope.sharedPurpose)) {
        c.report("purpose-missing"_L1, at(p.scope, "sharedPurpose"_L1),
                 //: みんなで共有する目的が書かれていません。
                 Text::tr("The shared purpose is not written down."),
                 //: 目的の共有は協働の第一の原則です。何のために一緒に行うのかを、1、2文で書いてください。
                 Text::tr("A shared purpose comes first of the principles. Say in a sentence or two what you "
                          "do this for."));
        return;
    }
    QHash<Id, const PurposeStatement*> statements;
    for (const PurposeStatement& statement : p.purposeStatements)
        statements.insert(statement.party, &statement);
    for (const Party& party : p.parties) {
        const PurposeStatement* statement = statements.value(party.id);
        if (!statement || (isBlank(statement->text) && !statement->agrees)) {
            c.report(
                "purpose-statement-missing"_L1,
                statement ? at(*statement, "text"_L1) : in<PurposeStatement>(),
                //: %1から見た目的が書かれていません。
                Text::tr("The purpose as %1 sees it is not written down.").arg(nameOf(party)),
                //: 同じ言葉でも思い描くものは違います。それぞれの言葉で書き、見比べてください。
                Text::tr(
                    "The same words may mean different things. Let each party say it in its own words and "
                    "compare."));
        } else if (!statement->agrees) {
            c.report(
                "purpose-not-agreed"_L1, at(*statement, "agrees"_L1),
                //: %1は、共有する目的の文にまだ同意していません。
                Text::tr("%1 has not agreed to the wording of the shared purpose.").arg(nameOf(party)),
                //: 目的が食い違ったままでは、後の判断も分かれます。違いを話し合い、文を直してから同意してもらってください。
                Text::tr("Different purposes lead to different decisions later. Talk about the difference, "
                         "mend the wording and ask again."));
        }
    }
}

void effects(Context& c)
{
    const Scope& s = c.project().scope;
    if (isBlank(s.beneficiaries)) {
        c.report(
            "beneficiaries-missing"_L1, at(s, "beneficiaries"_L1),
            //: だれのための事業かが書かれていません。
            Text::tr("Whom the work is for is not written down."),
            //: 受け手がはっきりすると、内容も成果の測り方も決まります。どこのどんな人かを書いてください。
            Text::tr(
                "Knowing whom it serves settles both content and measures. Say who they are and where."));
    }
    //: 協働で得られる効果を書いておくと、後で「一緒にやってよかったか」をふりかえれます。1行でかまいません。
    const QString why =
        Text::tr("Effects written down now let you judge later whether it was worth it. A line is enough.");
    if (isBlank(s.effectsCommunity))
        c.report("effects-missing"_L1, at(s, "effectsCommunity"_L1),
                 //: 地域にとっての効果が書かれていません。
                 Text::tr("The effects for the community are not written down."), why);
    if (isBlank(s.effectsParties))
        c.report("effects-missing"_L1, at(s, "effectsParties"_L1),
                 //: 主体にとっての効果が書かれていません。
                 Text::tr("The effects for the parties are not written down."), why);
    if (isBlank(s.effectsGovernment) && c.hasKind(PartyKind::Government))
        c.report("effects-missing"_L1, at(s, "effectsGovernment"_L1),
                 //: 行政にとっての効果が書かれていません。
                 Text::tr("The effects for the government are not written down."), why);
}

void fitAnswers(Context& c)
{
    const Project& p = c.project();
    QSet<QString> answered;
    for (const FitCheck& check : p.fitChecks) {
        if (check.answer != FitAnswer::Unanswered)
            answered.insert(check.kind);
    }
    if (answered.size() < kFitKinds) {
        c.report(
            "fit-check-unanswered"_L1, in<FitCheck>(),
            //: 協働になじむ取組かどうかの確認が残っています（%2項目のうち%1項目に回答）。
            Text::tr("The check whether the work suits collaboration is not complete (%1 of %2 answered).")
                .arg(QString::number(answered.size()), QString::number(kFitKinds)),
            //: すべての事業に協働が合うわけではありません。残りの項目も「はい・いいえ」で答えてください。
            Text::tr("Not all work gains from collaboration. Answer the other points too."));
    }
    if (p.scope.alone == AloneAnswer::Undecided) {
        c.report("alone-undecided"_L1, at(p.scope, "alone"_L1),
                 //: 「一者だけで行っても同じか」にまだ答えていません。
                 Text::tr("Whether one party alone would do as well is not answered."),
                 //: 協働すること自体が目的にならないよう、一緒に行う意味を確かめてください。
                 Text::tr("Collaboration should not be an end in itself. Make sure that doing it together "
                          "adds something."));
    }
}

void fitConclusion(Context& c)
{
    const Scope& s = c.project().scope;
    const bool goingOn = c.due(Step::Method) && c.active();
    if (s.conclusion == FitConclusion::Undecided) {
        c.report("fit-conclusion-missing"_L1, at(s, "conclusion"_L1),
                 //: 協働で行うかどうかの結論が出ていません。
                 Text::tr("Whether to do it together is not decided."),
                 //: 結論と理由を残しておくと、後から加わる人にも説明できます。話し合って決めてください。
                 Text::tr("A decision with its reason can be explained to whoever joins later. Talk it over "
                          "and decide."));
    } else if (s.conclusion == FitConclusion::NotSuited && goingOn) {
        c.report(
            "fit-not-suited"_L1, at(s, "conclusion"_L1),
            //: 協働に向かないと結論したのに、先の手順が進んでいます。
            Text::tr("You found that the work does not suit collaboration, yet later steps go on."),
            //: 無理に続けると、どちらにも負担が残ります。結論を見直すか、事業を中止してください。
            Text::tr(
                "Going on regardless burdens everybody. Look at the conclusion again or stop the project."));
    }
    if (s.alone == AloneAnswer::AloneIsEnough && goingOn) {
        c.report(
            "alone-is-enough"_L1, at(s, "alone"_L1),
            //: 一者だけで足りると答えたのに、協働の手順が進んでいます。
            Text::tr("You answered that one party alone is enough, yet the collaboration goes on."),
            //: 一緒に行う意味が見えないまま進めないでください。答えを見直すか、単独での実施に切り替えてください。
            Text::tr("Do not go on without seeing what it adds. Look at the answer again or let one party do "
                     "it."));
    }
}

void indicator(Context& c, const Indicator& row)
{
    if (!row.target) {
        c.report(
            "indicator-target-missing"_L1, at(row, "target"_L1),
            //: 指標「%1」に目標値がありません。
            Text::tr("The indicator “%1” has no target.").arg(titled(row.name)),
            //: 始める前に目標を決めておかないと、達成できたかどうかを判断できません。数値を入れてください。
            Text::tr("Unless the target is set beforehand, nobody can tell whether it was reached. Enter a "
                     "figure."));
    }
    if (isBlank(row.how) || isBlank(row.when)) {
        c.report(
            "indicator-measure-missing"_L1, at(row, isBlank(row.how) ? "how"_L1 : "when"_L1),
            //: 指標「%1」をいつ、どうやって測るかが決まっていません。
            Text::tr("When and how “%1” is measured is not settled.").arg(titled(row.name)),
            //: 測り方が決まっていないと、終わってから数えられません。方法と時期を書いてください。
            Text::tr(
                "What nobody planned to count cannot be counted afterwards. Write down method and time."));
    }
}

} // namespace

void scopeFindings(Context& c)
{
    if (!c.due(Step::Scope))
        return;
    purpose(c);
    effects(c);
    fitAnswers(c);
    fitConclusion(c);
    if (c.project().indicators.isEmpty()) {
        c.report(
            "indicators-none"_L1, in<Indicator>(),
            //: 成果を測る指標がありません。
            Text::tr("There is no indicator of success."),
            //: 目標がないと、ふりかえりが感想だけになります。参加者数や満足度など、測れるものを一つ決めてください。
            Text::tr("Without a target the review is mere impressions. Choose one thing to measure, such as "
                     "visitors or satisfaction."));
    }
    for (const Indicator& row : c.project().indicators)
        indicator(c, row);
}

} // namespace kyodo::rules
