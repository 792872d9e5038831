#include "core/project/partner.h"

namespace kyodo {

RecordInfo Candidate::describe()
{
    return {QLatin1StringView("candidates"),
            {
                field<&Candidate::name>("name"),
                field<&Candidate::kana>("kana"),
                field<&Candidate::kind>("kind"),
                field<&Candidate::corporateNumber>("corporateNumber"),
                field<&Candidate::address>("address"),
                field<&Candidate::website>("website"),
                field<&Candidate::source>("source"),
                field<&Candidate::sourceNote>("sourceNote"),
                longText<&Candidate::why>("why"),
                field<&Candidate::decision>("decision"),
                longText<&Candidate::decisionReason>("decisionReason"),
                field<&Candidate::decidedOn>("decidedOn"),
                link<&Candidate::party>("party", "parties"),
            }};
}

RecordInfo CandidateRating::describe()
{
    return {QLatin1StringView("candidateRatings"),
            {
                owner<&CandidateRating::candidate>("candidate", "candidates"),
                field<&CandidateRating::tip>("tip"),
                field<&CandidateRating::judgement>("judgement"),
                longText<&CandidateRating::note>("note"),
            }};
}

RecordInfo CandidateContact::describe()
{
    return {QLatin1StringView("candidateContacts"),
            {
                owner<&CandidateContact::candidate>("candidate", "candidates"),
                field<&CandidateContact::on>("on"),
                field<&CandidateContact::means>("means"),
                personal<&CandidateContact::who>("who"),
                longText<&CandidateContact::summary>("summary"),
                field<&CandidateContact::next>("next"),
            }};
}

RecordInfo CandidateResource::describe()
{
    return {QLatin1StringView("candidateResources"),
            {
                owner<&CandidateResource::candidate>("candidate", "candidates"),
                link<&CandidateResource::sought>("sought", "soughtResources"),
                field<&CandidateResource::name>("name"),
            }};
}

} // namespace kyodo
