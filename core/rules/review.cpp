#include "core/project/asked.h"
#include "core/project/jointview.h"
#include "core/rules/context.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

// Step 6: does every party look back, do their views differ, and what did they make of it together.
namespace kyodo::rules {

namespace {

bool isFilled(const Sheet& sheet)
{
    return sheet.filledOn.isValid();
}

/// What belongs to one round, gathered once.
struct RoundView {
    QList<const Question*> questions;
    QList<const Sheet*> sheets;

    /// As sheets, the joint view and the report count them.
    [[nodiscard]] QString numberOf(const Id& question) const
    {
        const auto found = std::find_if(questions.cbegin(), questions.cend(),
                                        [&](const Question* each) { return each->id == question; });
        return QString::number(found - questions.cbegin() + 1);
    }
};

/// The whole review by key, so that no rule looks through a list again.
struct ReviewView {
    explicit ReviewView(const Project& p)
    {
        for (const Question& question : p.questions)
            rounds[question.round].questions.append(&question);
        for (const Sheet& sheet : p.sheets) {
            rounds[sheet.round].sheets.append(&sheet);
            sheets.insert(sheet.id, &sheet);
        }
        for (const Answer& answer : p.answers) {
            answersOfQuestion[answer.question].append(&answer);
            answersOfSheet[answer.sheet].append(&answer);
        }
        for (const JointConclusion& row : p.jointConclusions) {
            conclusions.insert(row.question, row.id);
            if (!isBlank(row.text))
                concluded.insert(row.question);
        }
    }

    QHash<Id, RoundView> rounds;
    QHash<Id, const Sheet*> sheets;
    QHash<Id, QList<const Answer*>> answersOfQuestion;
    QHash<Id, QList<const Answer*>> answersOfSheet;
    QHash<Id, Id> conclusions; ///< the row of a question, be it blank
    QSet<Id> concluded;

    /// Where the parties write what they conclude on a question.
    [[nodiscard]] FieldPath conclusionOn(const Id& question) const
    {
        return {QString(recordInfo<JointConclusion>().table), conclusions.value(question, question),
                u"text"_s};
    }
};

void planned(Context& c)
{
    const Project& p = c.project();
    if (p.rounds.isEmpty()) {
        c.report(
            "rounds-none"_L1, in<Round>(),
            //: ふりかえりの回が一つも予定されていません。
            Text::tr("No review is planned."),
            //: 始まる前に予定しておかないと、終わった後では集まれません。終了時の回を一つ加えてください。
            Text::tr("Unless it is planned beforehand, nobody comes together afterwards. Add a completion "
                     "review."));
        return;
    }
    const bool completion = std::any_of(p.rounds.begin(), p.rounds.end(), [](const Round& round) {
        return round.kind == RoundKind::Completion;
    });
    if (c.ended() && !completion)
        c.report(
            "completion-round-missing"_L1, in<Round>(),
            //: 期間が終わりましたが、終了時のふりかえりがありません。
            Text::tr("The term is over, but there is no completion review."),
            //: 達成できたかどうかは、終わってみないとわかりません。終了時の回を加え、シートを配ってください。
            Text::tr(
                "Only at the end can it be seen what was reached. Add a completion review and hand out the "
                "sheets."));
}

void questionsOf(Context& c, const Round& round, const RoundView& view)
{
    if (view.questions.isEmpty()) {
        c.report(
            "round-without-questions"_L1, at(round),
            //: 「%1」に設問がありません。
            Text::tr("“%1” has no questions.").arg(nameOf(round)),
            //: 設問がないとシートを配れません。指針の8問を入れるか、自分たちの設問を加えてください。
            Text::tr("Without questions there is no sheet. Take the guideline's eight or add your own."));
        return;
    }
    QSet<Principle> covered;
    for (const Question* question : view.questions) {
        if (question->principle)
            covered.insert(*question->principle);
    }
    QStringList missing;
    for (const Principle principle : allOf<Principle>()) {
        if (!covered.contains(principle))
            missing.append(nameOf(principle));
    }
    if (!missing.isEmpty())
        c.report(
            "round-principles-uncovered"_L1, at(round),
            //: 「%1」の設問に、%2の原則についての問いがありません。
            Text::tr("The questions of “%1” leave out these principles: %2.")
                .arg(nameOf(round), listed(missing)),
            //: 五つの原則をひととおり問うと、どこに無理があったかがわかります。足りない設問を加えてください。
            Text::tr(
                "Asking about all five shows where the strain was. Add the questions that are missing."));
}

/// Names of the parties whose sheet is not in.
QStringList missingSheets(const Project& p, const RoundView& view)
{
    QSet<Id> filled;
    for (const Sheet* sheet : view.sheets) {
        if (isFilled(*sheet))
            filled.insert(sheet->party);
    }
    QStringList names;
    for (const Party& party : p.parties) {
        if (!filled.contains(party.id))
            names.append(nameOf(party));
    }
    return names;
}

void dueOf(Context& c, const Round& round, const RoundView& view)
{
    if (round.due.isValid() || round.heldOn.isValid() || view.questions.isEmpty())
        return;
    c.report("round-due-missing"_L1, at(round, "due"_L1),
             //: 「%1」のシートをいつまでに集めるかが決まっていません。
             Text::tr("By when the sheets of “%1” are wanted is not settled.").arg(nameOf(round)),
             //: 期限がないと、半分は戻ってきません。シートの期限を入れてください。
             Text::tr("Without a date half of them do not come back. Enter when they are due."));
}

/// Words of one's own count only when there is one for each step.
void scaleWordsOf(Context& c, const Round& round)
{
    const qsizetype steps = pointsOf(round.scale);
    if (round.scaleWords.isEmpty() || round.scaleWords.size() == steps)
        return;
    c.report(
        "scale-words-count"_L1, at(round, "scaleWords"_L1),
        //: 「%1」の段階の言葉は%2個ですが、段階は%3つです。
        Text::tr("The scale of “%1” has %2 words of its own for %3 steps.")
            .arg(nameOf(round))
            .arg(round.scaleWords.size())
            .arg(steps),
        //: 数が合わないあいだは、いつもの言葉が使われます。低い方から順に、段階と同じ数だけ書いてください。
        Text::tr("Until the numbers agree the usual words are used. Enter one for each step, the lowest "
                 "first."));
}

void sheetsOf(Context& c, const Round& round, const RoundView& view)
{
    const bool late = c.isPast(round.due) || round.heldOn.isValid() ||
                      (!round.due.isValid() && round.kind == RoundKind::Completion && c.ended());
    if (!late || view.questions.isEmpty())
        return;
    const QStringList missing = missingSheets(c.project(), view);
    if (!missing.isEmpty()) {
        c.report(
            "sheets-missing"_L1, at(round, "due"_L1),
            //: 「%1」のシートがそろっていません（まだのところ：%2）。
            Text::tr("The sheets of “%1” are not all in: %2.").arg(nameOf(round), listed(missing)),
            //: 全員の声がそろわないと、対等なふりかえりになりません。提出を頼むか、一緒に記入してください。
            Text::tr(
                "A review among equals needs every voice. Ask for the sheets or fill them in together."));
    } else if (!round.heldOn.isValid()) {
        c.report(
            "round-not-held"_L1, at(round, "heldOn"_L1),
            //: 「%1」のシートはそろいましたが、話し合いがまだです。
            Text::tr("The sheets of “%1” are in, but they have not been talked over.").arg(nameOf(round)),
            //: シートは見比べて話すためのものです。集まる日を決め、開いた日を記録してください。
            Text::tr("Sheets are there to be laid side by side. Meet, and record the day."));
    }
}

void sheet(Context& c, const Sheet& row, const Round& round, const RoundView& view, const ReviewView& all)
{
    const Party* party = c.party(row.party);
    if (!party)
        return;
    const QString ofRound = nameOf(round);
    if (c.due(Step::Review) && sheetState(c.project(), &row) != SheetState::Missing && !isFilled(row))
        c.report(
            "sheet-unfinished"_L1, at(row, "filledOn"_L1),
            //: 「%1」の%2のシートは、書きかけのままです。
            Text::tr("The sheet of %2 for “%1” is begun, but not finished.").arg(ofRound, nameOf(*party)),
            //: 書き終えたら、記入した日を入れてください。それで、そろったシートに数えられます。
            Text::tr("Once it is complete, enter the day: then it counts as one that is in."));
    if (!isFilled(row))
        return;
    if (isBlank(row.respondent))
        c.report(
            "sheet-respondent-missing"_L1, at(row, "respondent"_L1),
            //: 「%1」の%2のシートに記入者名がありません。
            Text::tr("The sheet of %2 for “%1” does not say who filled it in.").arg(ofRound, nameOf(*party)),
            //: だれの見方かがわかると、話し合いで確かめられます。記入した人か係の名前を入れてください。
            Text::tr("Knowing whose view it is, one can ask. Enter the person or the section."));
    QSet<Id> answered;
    for (const Answer* answer : all.answersOfSheet.value(row.id)) {
        if (answer->score || answer->notApplicable)
            answered.insert(answer->question);
    }
    QStringList open;
    for (const Question* question : view.questions) {
        if (!isInWords(*question) && !answered.contains(question->id))
            open.append(view.numberOf(question->id));
    }
    if (!open.isEmpty())
        c.report("sheet-unanswered"_L1, at(row),
                 //: 「%1」の%2のシートに、答えていない設問があります（問%3）。
                 Text::tr("The sheet of %2 for “%1” leaves questions unanswered: %3.")
                     .arg(ofRound, nameOf(*party), listed(open)),
                 //: 空欄のままでは見比べられません。答えられないときは「当てはまらない」を選んでください。
                 Text::tr("A blank cannot be compared. Choose “not applicable” where there is no answer."));
}

void scores(Context& c, const Round& round, const RoundView& view, const ReviewView& all)
{
    for (const Sheet* row : view.sheets) {
        const Party* party = c.party(row->party);
        if (!party)
            continue;
        for (const Answer* answer : all.answersOfSheet.value(row->id)) {
            if (!answer->score || answer->notApplicable)
                continue;
            if (*answer->score < 1 || *answer->score > pointsOf(round.scale))
                c.report("score-out-of-scale"_L1, at(*answer, "score"_L1),
                         //: 「%1」の問%2で、%3の評価が、その回の段階にない値です。
                         Text::tr("The score of %3 on question %2 of “%1” is not on its scale.")
                             .arg(nameOf(round), view.numberOf(answer->question), nameOf(*party)),
                         //: 途中で段階を変えたのかもしれません。評価を選び直してください。
                         Text::tr("The scale may have been changed since. Choose the score again."));
            else if (*answer->score <= lowEnd(round.scale) && isBlank(answer->reason))
                c.report(
                    "low-score-unexplained"_L1, at(*answer, "reason"_L1),
                    //: 「%1」の問%2で、%3の低い評価に理由が書かれていません。
                    Text::tr("The low score of %3 on question %2 of “%1” has no reason.")
                        .arg(nameOf(round), view.numberOf(answer->question), nameOf(*party)),
                    //: 理由がないと、何を直せばよいかが伝わりません。責める言葉でなく、起きたことを書いてください。
                    Text::tr(
                        "Without a reason nobody knows what to mend. Write what happened, without blame."));
        }
    }
}

/// How far apart the answers are that others may see: a sheet that is not released stays its party's own.
int gapOf(const QList<const Answer*>& answers, const ReviewView& all)
{
    int low = 0;
    int high = 0;
    bool any = false;
    for (const Answer* answer : answers) {
        const Sheet* row = all.sheets.value(answer->sheet);
        if (!row || !answer->score || answer->notApplicable || !row->released)
            continue;
        low = any ? std::min(low, *answer->score) : *answer->score;
        high = any ? std::max(high, *answer->score) : *answer->score;
        any = true;
    }
    return high - low;
}

void together(Context& c, const Round& round, const RoundView& view, const ReviewView& all)
{
    QStringList open;
    Id first;
    for (const Question* question : view.questions) {
        if (isInWords(*question) || all.concluded.contains(question->id))
            continue;
        if (gapOf(all.answersOfQuestion.value(question->id), all) >= kGapToTalkAbout)
            c.report(
                "answers-gap"_L1, all.conclusionOn(question->id),
                //: 「%1」の問%2で、主体の評価が2段階以上離れています。
                Text::tr("On question %2 of “%1” the parties are two points or more apart.")
                    .arg(nameOf(round), view.numberOf(question->id)),
                //: 見方の違いこそ話し合う価値があります。それぞれの理由を聞き、共同の結論を書いてください。
                Text::tr(
                    "Where views differ, talking pays most. Hear each reason and write a joint conclusion."));
        else {
            if (first.isNull())
                first = question->id;
            open.append(view.numberOf(question->id));
        }
    }
    if (round.heldOn.isValid() && !open.isEmpty())
        c.report("joint-conclusion-missing"_L1, all.conclusionOn(first),
                 //: 「%1」で、共同の結論のない設問があります（問%2）。
                 Text::tr("Questions of “%1” have no joint conclusion: %2.").arg(nameOf(round), listed(open)),
                 //: 話し合ったことを一文で残すと、次に活かせます。設問ごとに結論を書いてください。
                 Text::tr("A sentence of what you made of it carries over to the next time. Write one for "
                          "each question."));
}

void indicators(Context& c)
{
    if (!c.ended())
        return;
    for (const Indicator& row : c.project().indicators) {
        if (row.result)
            continue;
        c.report("indicator-result-missing"_L1, at(row, "result"_L1),
                 //: 事業は終わっていますが、指標「%1」の結果が入っていません。
                 Text::tr("The term is over, but the indicator “%1” has no result.").arg(titled(row.name)),
                 //: 目標と結果を並べることが、達成のふりかえりです。測った値を入れてください。
                 Text::tr("Target beside result shows what was reached. Enter the value measured."));
    }
}

} // namespace

void reviewFindings(Context& c)
{
    if (c.stopped() || (!c.due(Step::Review) && !c.due(Step::Execution)))
        return;
    planned(c);
    const ReviewView all(c.project());
    for (const Round& round : c.project().rounds) {
        const RoundView view = all.rounds.value(round.id);
        questionsOf(c, round, view);
        if (c.due(Step::Review))
            dueOf(c, round, view);
        scaleWordsOf(c, round);
        sheetsOf(c, round, view);
        for (const Sheet* row : view.sheets)
            sheet(c, *row, round, view, all);
        scores(c, round, view, all);
        together(c, round, view, all);
    }
    if (c.due(Step::Review))
        indicators(c);
}

} // namespace kyodo::rules
