#include "core/project/method.h"

namespace kyodo {

RecordInfo MethodChoice::describe()
{
    return {QLatin1StringView("method"),
            {
                field<&MethodChoice::model>("model"),
                field<&MethodChoice::forms>("forms"),
                longText<&MethodChoice::reason>("reason"),
                longText<&MethodChoice::endOfCollaboration>("endOfCollaboration"),
                longText<&MethodChoice::afterEnd>("afterEnd"),
                longText<&MethodChoice::againstDependence>("againstDependence"),
            }};
}

RecordInfo MethodUse::describe()
{
    return {QLatin1StringView("methodUses"),
            {
                field<&MethodUse::method>("method"),
                link<&MethodUse::party>("party", "parties"),
                longText<&MethodUse::note>("note"),
            }};
}

RecordInfo MethodOption::describe()
{
    return {QLatin1StringView("methodOptions"),
            {
                field<&MethodOption::title>("title"),
                longText<&MethodOption::description>("description"),
                field<&MethodOption::chosen>("chosen"),
            }};
}

RecordInfo OptionRating::describe()
{
    return {QLatin1StringView("optionRatings"),
            {
                owner<&OptionRating::option>("option", "methodOptions"),
                field<&OptionRating::principle>("principle"),
                field<&OptionRating::value>("value"),
                longText<&OptionRating::note>("note"),
            }};
}

RecordInfo PitfallAnswer::describe()
{
    return {QLatin1StringView("pitfallAnswers"),
            {
                field<&PitfallAnswer::pitfall>("pitfall"),
                link<&PitfallAnswer::party>("party", "parties"),
                longText<&PitfallAnswer::answer>("answer"),
            }};
}

} // namespace kyodo
