#include "core/rules/context.h"
#include "core/rules/forms.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

// Step 4: what the paper says against itself, and what is put under it too early.
namespace kyodo::rules {

namespace {

/// The kind of paper that a title's last word names, if it names one.
std::optional<TitleWord> kindNamed(const QString& title)
{
    static const std::array<std::pair<QString, TitleWord>, 4> ends{{{u"協定書"_s, TitleWord::Agreement},
                                                                    {u"契約書"_s, TitleWord::Contract},
                                                                    {u"覚書"_s, TitleWord::Memorandum},
                                                                    {u"合意書"_s, TitleWord::Accord}}};
    for (const auto& [end, word] : ends) {
        if (title.trimmed().endsWith(end))
            return word;
    }
    return std::nullopt;
}

void title(Context& c)
{
    const AgreementTerms& a = c.project().agreement;
    const auto named = kindNamed(a.ownTitle);
    if (!named || *named == a.titleWord)
        return;
    c.report(
        "title-contradicts-kind"_L1, at(a, "titleWord"_L1),
        //: 表題「%1」と、本文での書類の呼び方が違っています。
        Text::tr("The title “%1” and what the text calls the paper differ.").arg(a.ownTitle.trimmed()),
        //: 表題が覚書なのに本文が「この協定」では、どの書類のことか迷います。「書類の呼び方」を表題に合わせてください。
        Text::tr(
            "A reader cannot tell which paper is meant. Choose the kind of paper that the title names."));
}

void copies(Context& c)
{
    const Project& p = c.project();
    const auto parties = p.parties.size();
    const std::optional<int>& copies = p.agreement.copies;
    if (!copies || *copies < 1 || parties < 2 || *copies == parties)
        return;
    if (*copies < parties) {
        c.report(
            "copies-not-as-parties"_L1, at(p.agreement, "copies"_L1),
            //: 作成する通数（%1通）が、当事者の数（%2）より少なくなっています。
            Text::tr("There are to be %1 originals for %2 parties.").arg(*copies).arg(parties),
            //: 持たない当事者が出るため、協定書には「当事者が協議して定めた者が保有し、ほかの当事者は写しを保有する」と書かれます。だれが持つかを決めて、協議の記録に残してください。
            Text::tr("Some party gets none: the paper says that those on whom the parties agree keep the "
                     "originals and the others a copy. Settle who keeps them and note it in the talks."));
        return;
    }
    c.report("copies-not-as-parties"_L1, at(p.agreement, "copies"_L1),
             //: 作成する通数（%1通）が、当事者の数（%2）より多くなっています。
             Text::tr("There are to be %1 originals for only %2 parties.").arg(*copies).arg(parties),
             //: 協定書には「各自その1通以上を保有する」と書かれます。余る分をだれが持つかを決めてください。
             Text::tr("The paper says that each party keeps at least one. Settle who keeps the others."));
}

/// Whether an article says when and to whom such income is paid.
bool isPlaced(const Project& p, const Party& party, BudgetCategory category)
{
    const AgreementTerms& a = p.agreement;
    const bool supported = category == BudgetCategory::Donation && p.method.forms.contains(u"support");
    return party.id == a.payer || party.id == a.payee || supported || p.method.forms.contains(u"committee") ||
           std::any_of(p.payments.cbegin(), p.payments.cend(),
                       [&](const Payment& payment) { return payment.payer == party.id; });
}

/// Parties that the budget has pay something in, with no article on it.
void payments(Context& c)
{
    const Project& p = c.project();
    QSet<Id> told;
    for (const Share& share : p.shares) {
        const auto line = std::find_if(p.budgetLines.cbegin(), p.budgetLines.cend(),
                                       [&](const BudgetLine& one) { return one.id == share.line; });
        const Party* party = c.party(share.party);
        if (!party || share.inKind || share.amount <= 0 || line == p.budgetLines.cend() ||
            line->side != BudgetSide::Income || told.contains(party->id))
            continue;
        const bool paidIn =
            line->category == BudgetCategory::Donation || line->category == BudgetCategory::Contribution;
        if (!paidIn || isPlaced(p, *party, line->category))
            continue;
        told.insert(party->id);
        c.report(
            "payment-unplaced"_L1, in<Payment>(),
            //: %1が出す「%2」%3円を、だれにいつ支払うかが、協定書のどこにもありません。
            Text::tr("No article says when and to whom %1 pays the %3 yen of “%2”.")
                .arg(nameOf(*party), titled(line->title), yen(share.amount)),
            //: 予算に載せただけでは、支払う約束になりません。「そのほかの支払」に、支払う人、受け取る人、額、期限を入れてください。
            Text::tr("Standing in the budget it is no promise yet. Enter who pays whom, how much and by when "
                     "under further payments."));
    }
}

void endorsement(Context& c)
{
    const Project& p = c.project();
    if (!p.method.forms.contains(u"endorsement") || p.tasks.isEmpty())
        return;
    const bool named = std::any_of(p.tasks.cbegin(), p.tasks.cend(), [](const Task& task) {
        return (task.title + task.detail).contains(u"後援");
    });
    if (!named)
        c.report(
            "endorsement-without-task"_L1, in<Task>(),
            //: 後援の形態ですが、役割分担表に後援の役割がありません。
            Text::tr("The form is endorsement, but no task in the table of roles is about it."),
            //: 協定書は、役割分担表で後援の主担当とした主体を後援者と呼びます。「後援名義の使用の承認」などを加え、主担当を選んでください。
            Text::tr("The agreement calls the lead party of that task the endorser. Add a task such as "
                     "permitting the use of the name, and choose its lead."));
}

/// Opinions are told at the version that fixes the text in spite of them, else where they stand.
void opinions(Context& c)
{
    const Project& p = c.project();
    const auto open =
        std::count_if(p.clauseComments.cbegin(), p.clauseComments.cend(),
                      [](const ClauseComment& comment) { return comment.state == CommentState::Open; });
    if (open == 0)
        return;
    const AgreementVersion* version = p.versions.isEmpty() ? nullptr : &p.versions.last();
    const bool fixed = version && version->state != VersionState::Draft;
    //: 条項への意見が%1件、協議中のままです。
    QString message = Text::tr("%1 opinion(s) on clauses are still under discussion.").arg(open);
    if (fixed) {
        //: 協議中の意見が%1件残ったまま、第%2版を確定又は締結しています。
        message = Text::tr("Version %2 is fixed while %1 opinion(s) are still under discussion.")
                      .arg(open)
                      .arg(version->number);
    }
    c.report(
        "opinions-open"_L1, fixed ? at(*version, "state"_L1) : in<ClauseComment>(), message,
        //: 答えのない意見を残して決めると、後で「聞いていない」となります。結果を書いて「決着」にしてください。
        Text::tr("Whoever gave one may say later that it was passed over. Write down what came of it and "
                 "settle it."));
}

void signedEarly(Context& c)
{
    const Project& p = c.project();
    for (const Signing& signing : p.signings) {
        const auto version =
            std::find_if(p.versions.cbegin(), p.versions.cend(),
                         [&](const AgreementVersion& one) { return one.id == signing.version; });
        const Party* party = c.party(signing.party);
        if (version == p.versions.cend() || !party || !signing.on.isValid() || !version->finalOn.isValid() ||
            signing.on >= version->finalOn)
            continue;
        c.report(
            "signed-before-final"_L1, at(signing, "on"_L1),
            //: %1が署名した日が、第%2版の文面を確定した日より前になっています。
            Text::tr("%1 signed before the text of version %2 was fixed.")
                .arg(nameOf(*party))
                .arg(version->number),
            //: 決まっていない文面には署名できません。日付を確かめてください。先に署名したのなら、その文面で確定した日を直します。
            Text::tr("Nobody can sign a text that is still open. Check the dates."));
    }
}

} // namespace

void paperFindings(Context& c)
{
    if (!c.due(Step::Agreement))
        return;
    title(c);
    copies(c);
    payments(c);
    endorsement(c);
    opinions(c);
    if (!c.stopped())
        signedEarly(c);
}

} // namespace kyodo::rules
