#include "tests/core/rules/breakcase.h"

using namespace Qt::StringLiterals;

namespace kyodo::test {

QList<BreakCase> partnerCases()
{
    return {
        {u"party-premise-missing"_s,
         Step::Scope,
         Step::FindPartner,
         Severity::Hint,
         u"parties.decides"_s,
         [](Clean& c) {
             Party& party = c.party(c.npo);
             party.decides.clear();
             party.valuesMost.clear();
             party.standing.clear();
         },
         {}},
        {u"ability-unexplained"_s,
         Step::FindPartner,
         Step::FindPartner,
         Severity::Hint,
         u"abilities.reason"_s,
         [](Clean& c) { c.project.abilities.first().reason.clear(); },
         {}},
        {u"sought-resources-none"_s,
         Step::FindPartner,
         Step::FindPartner,
         Severity::Hint,
         u"soughtResources"_s,
         [](Clean& c) {
             c.project.soughtResources.clear();
             c.project.parties.remove(1, 3);
         },
         {u"parties-too-few"_s, u"candidate-not-party"_s}},
        {u"sought-resource-unmet"_s,
         Step::FindPartner,
         Step::FindPartner,
         Severity::Warning,
         u"soughtResources.name"_s,
         [](Clean& c) { c.project.offeredResources.removeLast(); },
         {}},
        {u"only-money-expected"_s,
         Step::FindPartner,
         Step::FindPartner,
         Severity::Hint,
         u"soughtResources.kind"_s,
         [](Clean& c) {
             for (SoughtResource& row : c.project.soughtResources)
                 row.kind = ResourceKind::Money;
         },
         {}},
        {u"candidate-choice-unexplained"_s,
         Step::FindPartner,
         Step::FindPartner,
         Severity::Warning,
         u"candidates.decisionReason"_s,
         [](Clean& c) { c.project.candidates.last().decisionReason.clear(); },
         {}},
        {u"candidate-tips-unlooked"_s,
         Step::FindPartner,
         Step::FindPartner,
         Severity::Warning,
         u"candidates.decision"_s,
         [](Clean& c) { c.project.candidateRatings.first().judgement = Judgement::Unknown; },
         {}},
        {u"candidate-not-party"_s,
         Step::FindPartner,
         Step::FindPartner,
         Severity::Warning,
         u"candidates.party"_s,
         [](Clean& c) { c.project.candidates.first().party = Id(); },
         {}},
    };
}

} // namespace kyodo::test
