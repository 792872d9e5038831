#include "core/project/review.h"

namespace kyodo {

RecordInfo Round::describe()
{
    return {QLatin1StringView("rounds"),
            {
                field<&Round::kind>("kind"),
                field<&Round::title>("title"),
                field<&Round::scale>("scale"),
                field<&Round::due>("due"),
                field<&Round::heldOn>("heldOn"),
            }};
}

RecordInfo Question::describe()
{
    return {QLatin1StringView("questions"),
            {
                owner<&Question::round>("round", "rounds"),
                field<&Question::origin>("origin"),
                field<&Question::principle>("principle"),
                field<&Question::group>("group"),
                longText<&Question::text>("text"),
            }};
}

RecordInfo Sheet::describe()
{
    return {QLatin1StringView("sheets"),
            {
                owner<&Sheet::round>("round", "rounds"),
                owner<&Sheet::party>("party", "parties"),
                personal<&Sheet::respondent>("respondent"),
                field<&Sheet::filledOn>("filledOn"),
                field<&Sheet::released>("released"),
                longText<&Sheet::shared>("shared"),
                longText<&Sheet::different>("different"),
                longText<&Sheet::improve>("improve"),
            }};
}

RecordInfo Answer::describe()
{
    return {QLatin1StringView("answers"),
            {
                owner<&Answer::sheet>("sheet", "sheets"),
                owner<&Answer::question>("question", "questions"),
                field<&Answer::score>("score"),
                field<&Answer::notApplicable>("notApplicable"),
                longText<&Answer::reason>("reason"),
                longText<&Answer::remark>("remark"),
            }};
}

RecordInfo JointConclusion::describe()
{
    return {QLatin1StringView("jointConclusions"),
            {
                owner<&JointConclusion::question>("question", "questions"),
                longText<&JointConclusion::text>("text"),
            }};
}

} // namespace kyodo
