#include "core/rules/context.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

// Step 1: who is needed, who might it be, and how was that decided.
namespace kyodo::rules {

namespace {

void premises(Context& c)
{
    if (c.due(Step::Scope)) {
        for (const Party& party : c.project().parties) {
            if (!isBlank(party.decides) || !isBlank(party.valuesMost) || !isBlank(party.standing))
                continue;
            c.report("party-premise-missing"_L1, at(party, "decides"_L1),
                     //: %1の決め方、大切にしていること、立場が書かれていません。
                     Text::tr("How %1 decides, what it values and where it stands is not written down.")
                         .arg(nameOf(party)),
                     //: 違いを知り合うことが協働の前提です。相手に聞いて、一つでも書いてください。
                     Text::tr("To know one another's ways is a premise of collaboration. Ask, and write down "
                              "at least one of the three."));
        }
    }
    for (const Ability& ability : c.project().abilities) {
        const Party* party = c.party(ability.party);
        if (ability.can || !isBlank(ability.reason) || !party)
            continue;
        c.report(
            "ability-unexplained"_L1, at(ability, "reason"_L1),
            //: %1が「%2」をできない理由が書かれていません。
            Text::tr("Why %1 cannot do “%2” is not written down.").arg(nameOf(*party), titled(ability.text)),
            //: 理由がわかれば、相手も納得し、別のやり方を考えられます。ひとこと添えてください。
            Text::tr("Knowing the reason, the others can accept it and think of another way. Add a word."));
    }
}

void resources(Context& c)
{
    const Project& p = c.project();
    if (p.soughtResources.isEmpty() && p.parties.size() < 2 && begun(p, Step::FindPartner)) {
        c.report(
            "sought-resources-none"_L1, in<SoughtResource>(),
            //: 相手に求めるもの（人、場所、知識など）が書かれていません。
            Text::tr("What you look for in a partner (people, places, knowledge …) is not written down."),
            //: 足りないものがわかると、どの団体に声をかけるかが決まります。一つ書いてみてください。
            Text::tr("Knowing what is missing tells you whom to ask. Write down one thing to begin with."));
    }
    // While partners are still being looked for, an unmet need is the normal state.
    if (p.parties.size() < 2)
        return;
    QSet<Id> declined;
    for (const Candidate& candidate : p.candidates) {
        if (candidate.decision == CandidateDecision::Declined)
            declined.insert(candidate.id);
    }
    QSet<Id> met;
    for (const OfferedResource& offer : p.offeredResources)
        met.insert(offer.sought);
    for (const CandidateResource& offer : p.candidateResources) {
        if (!declined.contains(offer.candidate))
            met.insert(offer.sought);
    }
    for (const SoughtResource& sought : p.soughtResources) {
        if (met.contains(sought.id))
            continue;
        c.report(
            "sought-resource-unmet"_L1, at(sought, "name"_L1),
            //: 「%1」を出せる主体がいません。
            Text::tr("Nobody brings “%1”.").arg(titled(sought.name)),
            //: 必要なものが欠けたまま始めると、途中で行き詰まります。出せる主体を決めるか、相手を探してください。
            Text::tr(
                "Work that starts without what it needs gets stuck. Settle who brings it, or look further."));
    }
}

bool soughtIsMoneyOnly(const Project& p)
{
    return !p.soughtResources.isEmpty() &&
           std::all_of(p.soughtResources.begin(), p.soughtResources.end(),
                       [](const SoughtResource& sought) { return sought.kind == ResourceKind::Money; });
}

void moneyOnly(Context& c)
{
    const Project& p = c.project();
    const bool companyCandidate =
        std::any_of(p.candidates.begin(), p.candidates.end(), [](const Candidate& body) {
            return body.kind == PartyKind::Company && body.decision != CandidateDecision::Declined;
        });
    //: お金だけを頼ると、相手の人や知恵が活かされず、長続きしません。ほかに頼めることがないか話してみてください。
    const QString why = Text::tr("Relying on money alone leaves the partner's people and ideas unused. "
                                 "Ask what else could be shared.");
    if (soughtIsMoneyOnly(p) && (companyCandidate || c.hasKind(PartyKind::Company))) {
        c.report("only-money-expected"_L1, at(p.soughtResources.first(), "kind"_L1),
                 //: 企業に求めるものがお金だけになっています。
                 Text::tr("Money is all that is sought, with a company among the partners."), why);
        return;
    }
    QSet<Id> giving;
    QSet<Id> doingMore;
    for (const OfferedResource& offer : p.offeredResources)
        (offer.kind == ResourceKind::Money ? giving : doingMore).insert(offer.party);
    for (const Role& role : p.roles)
        doingMore.insert(role.party);
    for (const Party& party : p.parties) {
        if (party.kind != PartyKind::Company || !giving.contains(party.id) || doingMore.contains(party.id))
            continue;
        c.report("only-money-expected"_L1, at(party),
                 //: %1から出してもらうものがお金だけになっています。
                 Text::tr("Money is all that %1 brings.").arg(nameOf(party)), why);
    }
}

void chosen(Context& c, const Candidate& candidate, bool looked)
{
    if (!looked) {
        c.report(
            "candidate-tips-unlooked"_L1, at(candidate, "decision"_L1),
            //: 「%1」を選びましたが、相手を選ぶ四つの目安がどれも確かめられていません。
            Text::tr("“%1” was chosen with none of the four points for choosing a partner looked at.")
                .arg(titled(candidate.name)),
            //: 目的、活動、体制、成果を見ておくと、始めてからの行き違いが減ります。わかるものから記入してください。
            Text::tr("A look at purpose, work, organisation and results avoids surprises later. "
                     "Fill in what you know."));
    }
    if (!c.party(candidate.party)) {
        c.report("candidate-not-party"_L1, at(candidate, "party"_L1),
                 //: 選んだ「%1」がまだ主体になっていません。
                 Text::tr("“%1” was chosen but is not a party yet.").arg(titled(candidate.name)),
                 //: 役割や費用を割り当てられるのは主体だけです。候補から主体に加えてください。
                 Text::tr("Only parties can be given roles and shares of cost. Make the candidate a party."));
    }
}

void candidates(Context& c)
{
    QSet<Id> looked;
    for (const CandidateRating& rating : c.project().candidateRatings) {
        if (rating.judgement != Judgement::Unknown)
            looked.insert(rating.candidate);
    }
    for (const Candidate& candidate : c.project().candidates) {
        const bool isChosen = candidate.decision == CandidateDecision::Chosen;
        if (isChosen)
            chosen(c, candidate, looked.contains(candidate.id));
        if (!isBlank(candidate.decisionReason) ||
            (!isChosen && candidate.decision != CandidateDecision::Declined))
            continue;
        //: 「%1」を選んだ理由が書かれていません。
        const QString taken = Text::tr("Why “%1” was chosen is not written down.");
        //: 「%1」を見送った理由が書かれていません。
        const QString refused = Text::tr("Why “%1” was not chosen is not written down.");
        c.report(
            "candidate-choice-unexplained"_L1, at(candidate, "decisionReason"_L1),
            (isChosen ? taken : refused).arg(titled(candidate.name)),
            //: 選び方を説明できることが、公平さと信頼につながります。理由をひとこと書いてください。
            Text::tr("A choice that can be explained is fair and earns trust. Write the reason in a line."));
    }
}

} // namespace

void partnerFindings(Context& c)
{
    premises(c);
    if (c.stopped())
        return;
    resources(c);
    moneyOnly(c);
    candidates(c);
}

} // namespace kyodo::rules
