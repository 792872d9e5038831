#include "core/rules/context.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Step 4: what must stand in the agreement besides roles, money, schedule and personal information.
namespace kyodo::rules {

namespace {

void purposeItem(Context& c)
{
    const Project& p = c.project();
    if (isBlank(p.scope.sharedPurpose))
        c.report(
            "agreement-item-purpose"_L1, at(p.scope, "sharedPurpose"_L1),
            //: 協定書に載せる「目的」がありません。
            Text::tr("The agreement lacks its purpose."),
            //: 目的は協定書に書いておく8項目の一つです。共有する目的を書くと、そのまま協定書に入ります。
            Text::tr(
                "It is one of the eight things an agreement states. The shared purpose goes straight in."));
}

void contentItem(Context& c)
{
    const Project& p = c.project();
    if (isBlank(p.agreement.content) && p.contentItems.isEmpty())
        c.report(
            "agreement-item-content"_L1, at(p.agreement, "content"_L1),
            //: 協定書に載せる「事業の内容」がありません。
            Text::tr("The agreement lacks the content of the work."),
            //: 何をするのかが書かれていないと、約束の範囲がわかりません。行うことを箇条書きにしてください。
            Text::tr("Without it nobody knows what was promised. List what will be done."));
}

void responsibilityItem(Context& c)
{
    const AgreementTerms& a = c.project().agreement;
    if (isBlank(a.responsibility))
        c.report(
            "agreement-item-responsibility"_L1, at(a, "responsibility"_L1),
            //: 協定書に載せる「責任の範囲」がありません。
            Text::tr("The agreement lacks the extent of responsibility."),
            //: 事故や損害が起きてから決めるのは難しいものです。だれが何に責任を負うのかを書いてください。
            Text::tr("After an accident it is hard to agree. Write down who answers for what."));
}

void deliverables(Context& c)
{
    const Project& p = c.project();
    if (p.deliverables.isEmpty() && isBlank(p.agreement.deliverables))
        c.report(
            "agreement-item-deliverables"_L1, at(p.agreement, "deliverables"_L1),
            //: 協定書に載せる「成果物の帰属」がありません。
            Text::tr("The agreement lacks who owns the results."),
            //: 写真や冊子などをだれが使えるのかで、後から行き違いがよく起こります。持ち主を書いてください。
            Text::tr(
                "Who may use photographs, booklets and the like is a common quarrel. Write down the owner."));
    for (const Deliverable& row : p.deliverables) {
        if (row.ownership != Ownership::OneParty || c.party(row.owner))
            continue;
        c.report("deliverable-owner-missing"_L1, at(row, "owner"_L1),
                 //: 成果物「%1」の持ち主が決まっていません。
                 Text::tr("The owner of the deliverable “%1” is not settled.").arg(titled(row.title)),
                 //: 一者のものとするなら、どの主体かを協定書に書く必要があります。主体を選んでください。
                 Text::tr("If it belongs to one party, the agreement has to say which. Choose the party."));
    }
}

void papersOfParties(Context& c)
{
    for (const Party& party : c.project().parties) {
        // A resident signs for no one else and has no seat of office to be stated.
        if (party.kind == PartyKind::Resident)
            continue;
        if (isBlank(party.representativeName))
            c.report("party-representative-missing"_L1, at(party, "representativeName"_L1),
                     //: %1の代表者名が入っていません。
                     Text::tr("The representative of %1 is missing.").arg(nameOf(party)),
                     //: 協定書の署名欄に、職名と氏名が必要です。代表者を入れてください。
                     Text::tr("The signature block needs title and name. Enter the representative."));
        if (isBlank(party.address))
            c.report("party-address-missing"_L1, at(party, "address"_L1),
                     //: %1の所在地が入っていません。
                     Text::tr("The address of %1 is missing.").arg(nameOf(party)),
                     //: 協定書の署名欄に所在地を書きます。主たる事務所の住所を入れてください。
                     Text::tr("The signature block states the address. Enter that of the main office."));
    }
}

/// People come together: a place or its hire, or visitors who pay.
bool peopleGather(const Project& p)
{
    const bool place =
        std::any_of(p.offeredResources.begin(), p.offeredResources.end(),
                    [](const OfferedResource& row) { return row.kind == ResourceKind::Place; });
    return place || std::any_of(p.budgetLines.begin(), p.budgetLines.end(), [](const BudgetLine& line) {
               return line.category == BudgetCategory::Venue ||
                      line.category == BudgetCategory::ParticipationFee;
           });
}

void safetyAndOpenness(Context& c)
{
    const Project& p = c.project();
    const AgreementTerms& a = p.agreement;
    if (isBlank(a.insurance) && peopleGather(p))
        c.report(
            "insurance-missing"_L1, at(a, "insurance"_L1),
            //: 人が集まる事業ですが、保険のことが決まっていません。
            Text::tr("People gather, but insurance is not settled."),
            //: けがや物損への備えがないと、責任の話し合いがこじれます。どの保険にだれが入るかを書いてください。
            Text::tr(
                "Without cover, an injury turns into a quarrel. Write down who takes out which insurance."));
    if (isBlank(a.disclosure) && isBlank(a.publicationMeans) && p.publications.isEmpty())
        c.report(
            "publication-unplanned"_L1, at(a, "disclosure"_L1),
            //: 何をどのように公開するかが決まっていません。
            Text::tr("What is made public, and how, is not settled."),
            //: 過程と成果を公開することが透明性の原則です。公開する内容か、公表の予定を入れてください。
            Text::tr(
                "Transparency means showing both the way and the results. Say what is made public or plan a "
                "publication."));
    if (!a.meetingIntervalDays)
        c.report(
            "meeting-interval-missing"_L1, at(a, "meetingIntervalDays"_L1),
            //: 打合せの間隔が決まっていません。
            Text::tr("How often the parties meet is not settled."),
            //: 定期的に会う約束があると、小さな行き違いのうちに話せます。何日以内に開くかを決めてください。
            Text::tr("Regular meetings catch trouble while it is small. Agree on a longest interval."));
}

void renewal(Context& c)
{
    const Project& p = c.project();
    if (p.agreement.renewal != Renewal::Automatic)
        return;
    const QDate end = p.info.termEnd;
    const bool reviewed = std::any_of(p.rounds.begin(), p.rounds.end(), [end](const Round& round) {
        const QDate on = round.heldOn.isValid() ? round.heldOn : round.due;
        return round.kind != RoundKind::Planning && on.isValid() && (!end.isValid() || on <= end);
    });
    if (reviewed)
        return;
    c.report(
        "renewal-without-review"_L1, at(p.agreement, "renewal"_L1),
        //: ふりかえりのないまま自動で更新されることになっています。
        Text::tr("The agreement renews itself without a review."),
        //: 見直しのない更新は、惰性や頼り切りのもとです。終了前にふりかえりの回を置くか、見直してから更新する形にしてください。
        Text::tr(
            "Renewal without a look back breeds habit and dependence. Plan a review before the end or renew "
            "only after one."));
}

void negotiations(Context& c)
{
    const Project& p = c.project();
    if (p.negotiations.isEmpty()) {
        c.report(
            "negotiations-none"_L1, in<Negotiation>(),
            //: 協議の記録がまだありません。
            Text::tr("No talk about the agreement is on record."),
            //: だれがいつ何を決めたかが残っていると、後の行き違いを防げます。話し合いのたびに記録してください。
            Text::tr("A record of who agreed to what and when prevents quarrels. Note each talk."));
        return;
    }
    const Negotiation* latest = &p.negotiations.first();
    for (const Negotiation& talk : p.negotiations) {
        if (!talk.on.isValid() || !latest->on.isValid() || talk.on >= latest->on)
            latest = &talk;
    }
    if (isBlank(latest->open))
        return;
    c.report(
        "negotiation-open-points"_L1, at(*latest, "open"_L1),
        //: 最後の協議（%1）に、決まっていない点が残っています。
        Text::tr("The latest talk (%1) left points open.").arg(titled(latest->topic)),
        //: 決まらないまま始めると、後で大きな食い違いになります。次の協議で決め、その結果を記録してください。
        Text::tr("Points left open grow later. Settle them in another talk and record the outcome."));
}

void carriedOver(Context& c)
{
    const Project& p = c.project();
    // Until this cycle's own review, all improvements in the file are those of the cycle before.
    if (p.info.cycle <= 1 || !p.sheets.isEmpty())
        return;
    for (const Improvement& row : p.improvements) {
        if (row.fate == Fate::Dropped || !isBlank(row.reflected))
            continue;
        c.report(
            "carried-improvement-unreflected"_L1, at(row, "reflected"_L1),
            //: 前回の改善点「%1」をどう活かしたかが書かれていません。
            Text::tr("How the earlier improvement “%1” was taken up is not written down.")
                .arg(titled(row.text)),
            //: ふりかえりが活かされたとわかると、次も率直に話してもらえます。変えたことを書いてください。
            Text::tr(
                "People speak openly again when they see it made a difference. Write down what changed."));
    }
}

} // namespace

void agreementFindings(Context& c)
{
    if (!c.due(Step::Agreement))
        return;
    purposeItem(c);
    contentItem(c);
    responsibilityItem(c);
    deliverables(c);
    papersOfParties(c);
    safetyAndOpenness(c);
    renewal(c);
    negotiations(c);
    carriedOver(c);
}

} // namespace kyodo::rules
