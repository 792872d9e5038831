#include "core/rules/context.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

// Step 7: what comes of the review.
namespace kyodo::rules {

namespace {

void lessons(Context& c)
{
    const Reuse& r = c.project().reuse;
    if (isBlank(r.keep) && isBlank(r.change) && isBlank(r.stop))
        c.report("lessons-missing"_L1, at(r, "keep"_L1),
                 //: 続けること、変えること、やめることが書かれていません。
                 Text::tr("What to keep, change or stop is not written down."),
                 //: ふりかえりは、次に活かして初めて意味があります。三つのうち一つからでも書いてください。
                 Text::tr("A review is worth what is made of it. Write down at least one of the three."));
    if (r.outcome == Outcome::Undecided)
        c.report(
            "outcome-undecided"_L1, at(r, "outcome"_L1),
            //: 次の回へ進むか、終えるかが決まっていません。
            Text::tr("Whether to go on or to close is not decided."),
            //: 決めないままだと、惰性で続くか、いつの間にか消えます。続ける、解決した、やめるから選んでください。
            Text::tr("Undecided, it drags on or fades away. Choose: next cycle, solved or stopped."));
    else if (r.outcome != Outcome::NextCycle && isBlank(r.outcomeReason))
        c.report(
            "outcome-unexplained"_L1, at(r, "outcomeReason"_L1),
            //: 終える理由が書かれていません。
            Text::tr("Why the collaboration is closed is not written down."),
            //: 関わった人や利用者に説明するために必要です。何が解決したのか、なぜやめるのかを書いてください。
            Text::tr("Those who took part and those who used it are owed an answer. Say what was solved or "
                     "why you "
                     "stop."));
    const bool ended = r.outcome == Outcome::Solved || r.outcome == Outcome::Stopped;
    if (ended && c.active())
        c.report(
            "outcome-status-differs"_L1, at(c.project().info, "status"_L1),
            //: 終えると決めましたが、事業の状態は「実施中」のままです。
            Text::tr("The collaboration is closed, but the project's state still says it is under way."),
            //: 台帳や一覧では、まだ続いている事業に数えられます。「基本」の状態を「終了」か「中止」にしてください。
            Text::tr(
                "Registers and lists go on counting it. Please set the state under Basics to concluded or "
                "stopped."));
}

bool isTakenUp(const Improvement& row)
{
    return row.fate == Fate::Content || row.fate == Fate::Method || row.fate == Fate::NextCycle;
}

void improvements(Context& c)
{
    const Project& p = c.project();
    const bool next = p.reuse.outcome == Outcome::NextCycle;
    if (p.improvements.isEmpty() && !next && p.reuse.outcome != Outcome::Solved)
        c.report(
            "improvements-none"_L1, in<Improvement>(),
            //: 改善することが一つも挙げられていません。
            Text::tr("No improvement is listed."),
            //: ふりかえりがどう使われたか見えないと、次は答えてもらえません。改善点を一つ挙げてください。
            Text::tr(
                "People stop answering when nothing comes of it. List at least one thing to do better."));
    if (next && std::none_of(p.improvements.begin(), p.improvements.end(), isTakenUp))
        c.report(
            "next-cycle-without-improvements"_L1, in<Improvement>(),
            //: 次の回へ進みますが、引き継ぐ改善点がありません。
            Text::tr("You go on to the next cycle without any improvement to take along."),
            //: 同じやり方を繰り返すだけになります。内容、方法、次の回のどれかで活かす改善点を選んでください。
            Text::tr(
                "It would only repeat itself. Choose improvements to take up in content, method or the next "
                "cycle."));
}

void improvement(Context& c, const Improvement& row)
{
    // What an earlier cycle brought along is followed up at steps 2 to 4, where it says how it was taken up.
    if (row.fromCycle > 0 && !isBlank(row.reflected))
        return;
    const QString text = titled(row.text);
    if (row.fate == Fate::Undecided)
        c.report(
            "improvement-undecided"_L1, at(row, "fate"_L1),
            //: 改善点「%1」をどうするか決まっていません。
            Text::tr("What becomes of the improvement “%1” is not decided.").arg(text),
            //: 内容で直す、方法で直す、次の回に送る、見送るのどれかを話し合って選んでください。
            Text::tr(
                "Talk it over and choose: change the content, change the method, next cycle or dropped."));
    if (row.fate == Fate::Dropped) {
        if (isBlank(row.reason))
            c.report("improvement-dropped-unexplained"_L1, at(row, "reason"_L1),
                     //: 改善点「%1」を見送る理由が書かれていません。
                     Text::tr("Why the improvement “%1” is dropped is not written down.").arg(text),
                     //: 言った人が「聞いてもらえなかった」と思わないように、理由を一言残してください。
                     Text::tr("Leave a word, so that whoever proposed it does not feel unheard."));
        return;
    }
    if (!c.party(row.owner))
        c.report("improvement-owner-missing"_L1, at(row, "owner"_L1),
                 //: 改善点「%1」を受け持つ主体がいません。
                 Text::tr("Nobody is in charge of the improvement “%1”.").arg(text),
                 //: 受け持つ主体のない改善は実行されません。一つの主体を選んでください。
                 Text::tr("What nobody owns is not done. Choose one party."));
    if (!row.due.isValid())
        c.report("improvement-due-missing"_L1, at(row, "due"_L1),
                 //: 改善点「%1」に期限がありません。
                 Text::tr("The improvement “%1” has no due date.").arg(text),
                 //: 期限があると、できたかどうかを確かめられます。日付を入れてください。
                 Text::tr("With a date you can see whether it was done. Enter one."));
    // What goes to the next cycle is carried over to its file and followed up there.
    if (c.active() && c.isPast(row.due) && !row.doneOn.isValid() && row.fate != Fate::NextCycle)
        c.report(
            "improvement-overdue"_L1, at(row, "due"_L1),
            //: 改善点「%1」が期限を過ぎています。
            Text::tr("The improvement “%1” is past its due date.").arg(text),
            //: 済んだなら日付を入れ、まだなら期限を決め直してください。難しければ次の回に送れます。
            Text::tr("Enter the day it was done or agree on a new date. It may also go to the next cycle."));
    if (row.doneOn.isValid() && isBlank(row.reflected))
        c.report(
            "improvement-unreflected"_L1, at(row, "reflected"_L1),
            //: 改善点「%1」をどう反映したかが書かれていません。
            Text::tr("How the improvement “%1” was put into effect is not written down.").arg(text),
            //: 変わったことが見えると、次のふりかえりにも協力してもらえます。何が変わったかを書いてください。
            Text::tr("People help again when they see what changed. Write it down."));
}

void challenges(Context& c)
{
    const Project& p = c.project();
    if (p.newChallenges.isEmpty() || p.reuse.outcome == Outcome::NextCycle ||
        p.reuse.outcome == Outcome::Undecided)
        return;
    c.report("new-challenges-unanswered"_L1, at(p.newChallenges.first()),
             //: 新しい課題が見つかっていますが、次の回へ進まないことになっています。
             Text::tr("New challenges came to light, yet no next cycle follows."),
             //: 課題を置き去りにしないよう、次の回へ進むか、受け止められる団体に伝えてください。
             Text::tr("Do not leave them behind: go on to a next cycle or hand them to somebody who can take "
                      "them up."));
}

/// Most texts have neither figures nor an at sign, in whatever width, and need no closer look.
bool mayHoldContact(QStringView text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.isNumber() || c == u'@' || c == u'＠' || c == QChar(0xFE6B); });
}

/// Mail addresses and telephone numbers: what is meant for everybody holds nobody's own.
QString contactIn(const QString& typed)
{
    if (!mayHoldContact(typed))
        return {};
    // As people type them: in full width, with brackets or blanks, or all in one.
    const QString text = typed.normalized(QString::NormalizationForm_KC).replace(QChar(0x2212), u'-');
    static const QRegularExpression contact(
        QStringLiteral("[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}"
                       "|(?<![0-9])0[0-9]{1,4}[-( ][0-9]{1,4}[-) ][0-9]{3,4}(?![0-9])"
                       "|(?<![0-9])0[5-9]0[0-9]{8}(?![0-9])|〒 ?[0-9]{3}-?[0-9]{4}"));
    return contact.match(text).captured(0);
}

/// What stands in the public edition of the review report as it was written.
void reportContacts(Context& c)
{
    const auto look = [&c](const auto& row, QLatin1StringView field, const QString& text) {
        const QString found = contactIn(text);
        if (found.isEmpty())
            return false;
        c.report(
            "report-contact"_L1, at(row, field),
            //: ここに、連絡先らしいもの（%1）が書かれています。公開用のふりかえり報告書に、そのまま載ります。
            Text::tr(
                "This seems to hold somebody's contact (%1). The public edition of the review report shows "
                "it as it is.")
                .arg(found),
            //: 個人の名前や連絡先は、公開する書類に載せられません。消すか、団体の窓口に書き替えてください。
            Text::tr("Names and contacts of persons must not be made public. Take them out or give a body's "
                     "public desk instead."));
        return true;
    };
    const Project& p = c.project();
    for (const JointConclusion& row : p.jointConclusions) {
        if (look(row, "text"_L1, row.text))
            return;
    }
    for (const Indicator& row : p.indicators) {
        if (look(row, "resultNote"_L1, row.resultNote))
            return;
    }
    for (const Improvement& row : p.improvements) {
        if (look(row, "text"_L1, row.text) || look(row, "reason"_L1, row.reason) ||
            look(row, "reflected"_L1, row.reflected))
            return;
    }
}

void caseContacts(Context& c)
{
    const CaseSheet& sheet = c.project().caseSheet;
    for (const FieldInfo& field : recordInfo<CaseSheet>().fields) {
        const QVariant value = field.read(sheet);
        const QString found = value.typeId() == QMetaType::QString ? contactIn(value.toString()) : QString();
        if (found.isEmpty())
            continue;
        c.report(
            "case-sheet-contact"_L1, at(sheet, field.name),
            //: 事例シートに、連絡先らしいもの（%1）が書かれています。
            Text::tr("The case sheet seems to hold somebody's contact (%1).").arg(found),
            //: 事例シートは公開するものです。個人の連絡先は消し、載せてよい団体の窓口だけにしてください。
            Text::tr("A case sheet is for everybody. Take personal contacts out; a body's public desk may "
                     "stay."));
        return;
    }
}

void caseSheet(Context& c)
{
    caseContacts(c);
    const CaseSheet& sheet = c.project().caseSheet;
    if (!isBlank(sheet.headline) && !isBlank(sheet.done) && !isBlank(sheet.results))
        return;
    const auto field = isBlank(sheet.headline) ? "headline"_L1
                       : isBlank(sheet.done)   ? "done"_L1
                                               : "results"_L1;
    c.report("case-sheet-missing"_L1, at(sheet, field),
             //: 事例シートの見出し、行ったこと、成果がそろっていません。
             Text::tr("The case sheet lacks its headline, what was done or the results."),
             //: 1枚にまとめると、ほかの地域の参考になり、成果の公表にも使えます。三つの欄を書いてください。
             Text::tr("On one page it helps others and serves to publish the results. Fill in these three."));
}

/// What was brought along must have found its place by the time the work begins.
void broughtAlong(Context& c)
{
    for (const Improvement& row : c.project().improvements) {
        if (row.fromCycle <= 0 || row.fate == Fate::Dropped || row.doneOn.isValid() ||
            !isBlank(row.reflected))
            continue;
        c.report("brought-along-not-taken-up"_L1, at(row, "reflected"_L1),
                 //: 前のサイクルで決めた改善「%1」を、どの手順でどう活かしたかが書かれていません。
                 Text::tr("Nothing says how the improvement “%1” of an earlier cycle was taken up.")
                     .arg(titled(row.text)),
                 //: 手順2から4のどこで活かしたかを一言で残すと、前のふりかえりが役に立ったとわかります。
                 Text::tr("Say in a few words at which of steps 2 to 4 it was taken up: so people see what "
                          "their review was good for."));
    }
}

} // namespace

void reuseFindings(Context& c)
{
    if (!c.stopped() && c.due(Step::Execution))
        broughtAlong(c);
    if (!c.due(Step::Reuse))
        return;
    lessons(c);
    improvements(c);
    for (const Improvement& row : c.project().improvements)
        improvement(c, row);
    challenges(c);
    reportContacts(c);
    caseSheet(c);
}

} // namespace kyodo::rules
