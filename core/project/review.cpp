#include "core/project/review.h"

namespace kyodo {

int pointsOf(Scale scale)
{
    switch (scale) {
    case Scale::Four:
        return 4;
    case Scale::Five:
        return 5;
    case Scale::Three:
    case Scale::Abc:
        break;
    }
    return 3;
}

int lowEnd(Scale scale)
{
    return scale == Scale::Five || scale == Scale::Four ? 2 : 1;
}

RecordInfo Round::describe()
{
    return {QLatin1StringView("rounds"),
            {
                field<&Round::kind>("kind"),
                field<&Round::title>("title"),
                field<&Round::scale>("scale"),
                field<&Round::due>("due"),
                field<&Round::heldOn>("heldOn"),
                since(5, field<&Round::scaleWords>("scaleWords")),
                since(5, field<&Round::questionSet>("questionSet")),
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
                since(5, field<&Question::step>("step")),
                since(5, longText<&Question::textEn>("textEn")),
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
                since(5, field<&Sheet::source>("source")),
                since(5, field<&Sheet::formMadeOn>("formMadeOn")),
                since(5, field<&Sheet::takenReply>("takenReply")),
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
                since(5, field<&JointConclusion::agreedScore>("agreedScore")),
            }};
}

RecordInfo PastScore::describe()
{
    return {QLatin1StringView("pastScores"),
            {
                field<&PastScore::cycle>("cycle"),
                field<&PastScore::roundTitle>("roundTitle"),
                field<&PastScore::roundKind>("roundKind"),
                field<&PastScore::heldOn>("heldOn"),
                field<&PastScore::origin>("origin"),
                field<&PastScore::principle>("principle"),
                longText<&PastScore::text>("text"),
                field<&PastScore::points>("points"),
                field<&PastScore::sheets>("sheets"),
                field<&PastScore::average>("average"),
                field<&PastScore::lowest>("lowest"),
                field<&PastScore::highest>("highest"),
            },
            5};
}

RecordInfo PastIndicator::describe()
{
    return {QLatin1StringView("pastIndicators"),
            {
                field<&PastIndicator::cycle>("cycle"),
                field<&PastIndicator::name>("name"),
                field<&PastIndicator::unit>("unit"),
                field<&PastIndicator::baseline>("baseline"),
                field<&PastIndicator::target>("target"),
                field<&PastIndicator::result>("result"),
            },
            5};
}

} // namespace kyodo
