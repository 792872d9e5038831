#include "core/project/party.h"

namespace kyodo {

RecordInfo Party::describe()
{
    return {QLatin1StringView("parties"),
            {
                field<&Party::kind>("kind"),
                field<&Party::name>("name"),
                field<&Party::kana>("kana"),
                field<&Party::shortName>("shortName"),
                field<&Party::label>("label"),
                field<&Party::postalCode>("postalCode"),
                field<&Party::address>("address"),
                field<&Party::representativeTitle>("representativeTitle"),
                personal<&Party::representativeName>("representativeName"),
                field<&Party::department>("department"),
                field<&Party::corporateNumber>("corporateNumber"),
                field<&Party::website>("website"),
                longText<&Party::strengths>("strengths"),
                longText<&Party::expectation>("expectation"),
                longText<&Party::decides>("decides"),
                longText<&Party::valuesMost>("valuesMost"),
                longText<&Party::standing>("standing"),
            }};
}

RecordInfo Contact::describe()
{
    return {QLatin1StringView("contacts"),
            {
                owner<&Contact::party>("party", "parties"),
                personal<&Contact::name>("name"),
                personal<&Contact::kana>("kana"),
                field<&Contact::role>("role"),
                field<&Contact::department>("department"),
                personal<&Contact::phone>("phone"),
                personal<&Contact::email>("email"),
                longText<&Contact::note>("note"),
            }};
}

RecordInfo Ability::describe()
{
    return {QLatin1StringView("abilities"),
            {
                owner<&Ability::party>("party", "parties"),
                field<&Ability::can>("can"),
                longText<&Ability::text>("text"),
                longText<&Ability::reason>("reason"),
            }};
}

RecordInfo SoughtResource::describe()
{
    return {QLatin1StringView("soughtResources"),
            {
                field<&SoughtResource::kind>("kind"),
                field<&SoughtResource::name>("name"),
                longText<&SoughtResource::note>("note"),
            }};
}

RecordInfo OfferedResource::describe()
{
    return {QLatin1StringView("offeredResources"),
            {
                owner<&OfferedResource::party>("party", "parties"),
                field<&OfferedResource::kind>("kind"),
                field<&OfferedResource::name>("name"),
                link<&OfferedResource::sought>("sought", "soughtResources"),
                longText<&OfferedResource::note>("note"),
            }};
}

} // namespace kyodo
