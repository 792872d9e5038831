#include "core/project/reuse.h"

namespace kyodo {

RecordInfo Reuse::describe()
{
    return {QLatin1StringView("reuse"),
            {
                longText<&Reuse::keep>("keep"),
                longText<&Reuse::change>("change"),
                longText<&Reuse::stop>("stop"),
                field<&Reuse::outcome>("outcome"),
                longText<&Reuse::outcomeReason>("outcomeReason"),
            }};
}

RecordInfo Improvement::describe()
{
    return {QLatin1StringView("improvements"),
            {
                longText<&Improvement::text>("text"),
                field<&Improvement::principle>("principle"),
                field<&Improvement::fate>("fate"),
                longText<&Improvement::reason>("reason"),
                link<&Improvement::owner>("owner", "parties"),
                field<&Improvement::due>("due"),
                field<&Improvement::doneOn>("doneOn"),
                longText<&Improvement::reflected>("reflected"),
                since(5, link<&Improvement::question>("question", "questions")),
                since(5, field<&Improvement::reflectedStep>("reflectedStep")),
                since(5, field<&Improvement::fromCycle>("fromCycle")),
            }};
}

RecordInfo NewChallenge::describe()
{
    return {QLatin1StringView("newChallenges"),
            {
                longText<&NewChallenge::text>("text"),
            }};
}

RecordInfo CaseSheet::describe()
{
    return {QLatin1StringView("caseSheet"),
            {
                field<&CaseSheet::headline>("headline"),
                longText<&CaseSheet::background>("background"),
                longText<&CaseSheet::done>("done"),
                longText<&CaseSheet::results>("results"),
                longText<&CaseSheet::hints>("hints"),
                field<&CaseSheet::publishable>("publishable"),
                since(5, longText<&CaseSheet::pictureText>("pictureText")),
            }};
}

} // namespace kyodo
