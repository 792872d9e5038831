#include "core/project/scope.h"

namespace kyodo {

RecordInfo Scope::describe()
{
    return {QLatin1StringView("scope"),
            {
                longText<&Scope::sharedPurpose>("sharedPurpose"),
                longText<&Scope::beneficiaries>("beneficiaries"),
                longText<&Scope::effectsCommunity>("effectsCommunity"),
                longText<&Scope::effectsParties>("effectsParties"),
                longText<&Scope::effectsGovernment>("effectsGovernment"),
                field<&Scope::alone>("alone"),
                longText<&Scope::aloneReason>("aloneReason"),
                field<&Scope::conclusion>("conclusion"),
                longText<&Scope::conclusionReason>("conclusionReason"),
            }};
}

RecordInfo PurposeStatement::describe()
{
    return {QLatin1StringView("purposeStatements"),
            {
                owner<&PurposeStatement::party>("party", "parties"),
                longText<&PurposeStatement::text>("text"),
                field<&PurposeStatement::agrees>("agrees"),
            }};
}

RecordInfo FitCheck::describe()
{
    return {QLatin1StringView("fitChecks"),
            {
                field<&FitCheck::kind>("kind"),
                field<&FitCheck::answer>("answer"),
                longText<&FitCheck::note>("note"),
            }};
}

RecordInfo Indicator::describe()
{
    return {QLatin1StringView("indicators"),
            {
                field<&Indicator::name>("name"),
                field<&Indicator::unit>("unit"),
                field<&Indicator::baseline>("baseline"),
                field<&Indicator::target>("target"),
                longText<&Indicator::how>("how"),
                field<&Indicator::when>("when"),
                link<&Indicator::owner>("owner", "parties"),
                field<&Indicator::result>("result"),
                field<&Indicator::resultOn>("resultOn"),
                longText<&Indicator::resultNote>("resultNote"),
            }};
}

} // namespace kyodo
