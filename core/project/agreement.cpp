#include "core/project/agreement.h"

namespace kyodo {

RecordInfo AgreementTerms::describe()
{
    return {QLatin1StringView("agreement"),
            {
                field<&AgreementTerms::titleWord>("titleWord"),
                field<&AgreementTerms::ownTitle>("ownTitle"),
                longText<&AgreementTerms::content>("content"),
                longText<&AgreementTerms::responsibility>("responsibility"),
                longText<&AgreementTerms::insurance>("insurance"),
                longText<&AgreementTerms::deliverables>("deliverables"),
                longText<&AgreementTerms::disclosure>("disclosure"),
                field<&AgreementTerms::publicationMeans>("publicationMeans"),
                field<&AgreementTerms::handlesPersonal>("handlesPersonal"),
                longText<&AgreementTerms::personalPurpose>("personalPurpose"),
                longText<&AgreementTerms::personalHandling>("personalHandling"),
                longText<&AgreementTerms::personalAfterEnd>("personalAfterEnd"),
                field<&AgreementTerms::confidentialityYears>("confidentialityYears"),
                field<&AgreementTerms::subcontracting>("subcontracting"),
                field<&AgreementTerms::excludeOrganisedCrime>("excludeOrganisedCrime"),
                link<&AgreementTerms::secretariat>("secretariat", "parties"),
                link<&AgreementTerms::payer>("payer", "parties"),
                link<&AgreementTerms::payee>("payee", "parties"),
                field<&AgreementTerms::paymentMethod>("paymentMethod"),
                field<&AgreementTerms::paymentDueDays>("paymentDueDays"),
                field<&AgreementTerms::meetingIntervalDays>("meetingIntervalDays"),
                field<&AgreementTerms::reportDueDays>("reportDueDays"),
                field<&AgreementTerms::recordsYears>("recordsYears"),
                field<&AgreementTerms::renewal>("renewal"),
                field<&AgreementTerms::renewalNoticeMonths>("renewalNoticeMonths"),
                field<&AgreementTerms::renewalYears>("renewalYears"),
                field<&AgreementTerms::court>("court"),
                field<&AgreementTerms::copies>("copies"),
                field<&AgreementTerms::execution>("execution"),
                field<&AgreementTerms::dates>("dates"),
                field<&AgreementTerms::madeOn>("madeOn"),
                field<&AgreementTerms::inForceOn>("inForceOn"),
                since(3, field<&AgreementTerms::labels>("labels")),
                since(3, field<&AgreementTerms::ladder>("ladder")),
                since(3, field<&AgreementTerms::sentences>("sentences")),
                since(3, field<&AgreementTerms::font>("font")),
                since(3, field<&AgreementTerms::fontSize>("fontSize")),
                since(3, field<&AgreementTerms::marginTop>("marginTop")),
                since(3, field<&AgreementTerms::marginBottom>("marginBottom")),
                since(3, field<&AgreementTerms::marginLeft>("marginLeft")),
                since(3, field<&AgreementTerms::marginRight>("marginRight")),
                since(3, field<&AgreementTerms::binding>("binding")),
                since(4, field<&AgreementTerms::languages>("languages")),
            }};
}

RecordInfo ContentItem::describe()
{
    return {QLatin1StringView("contentItems"),
            {
                longText<&ContentItem::text>("text"),
            }};
}

RecordInfo Task::describe()
{
    return {QLatin1StringView("tasks"),
            {
                field<&Task::title>("title"),
                longText<&Task::detail>("detail"),
                field<&Task::milestone>("milestone"),
                field<&Task::plannedStart>("plannedStart"),
                field<&Task::plannedEnd>("plannedEnd"),
                field<&Task::actualStart>("actualStart"),
                field<&Task::actualEnd>("actualEnd"),
                field<&Task::progress>("progress"),
                longText<&Task::note>("note"),
            }};
}

RecordInfo Deliverable::describe()
{
    return {QLatin1StringView("deliverables"),
            {
                field<&Deliverable::title>("title"),
                field<&Deliverable::ownership>("ownership"),
                link<&Deliverable::owner>("owner", "parties"),
                longText<&Deliverable::use>("use"),
            }};
}

RecordInfo PersonalData::describe()
{
    return {QLatin1StringView("personalData"),
            {
                field<&PersonalData::what>("what"),
                field<&PersonalData::subjects>("subjects"),
                longText<&PersonalData::purpose>("purpose"),
                link<&PersonalData::keeper>("keeper", "parties"),
                longText<&PersonalData::handling>("handling"),
                longText<&PersonalData::afterEnd>("afterEnd"),
            }};
}

RecordInfo Payment::describe()
{
    return {QLatin1StringView("payments"),
            {
                link<&Payment::payer>("payer", "parties"),
                link<&Payment::payee>("payee", "parties"),
                field<&Payment::purpose>("purpose"),
                field<&Payment::amount>("amount"),
                field<&Payment::method>("method"),
                field<&Payment::dueOn>("dueOn"),
            },
            4};
}

RecordInfo Negotiation::describe()
{
    return {QLatin1StringView("negotiations"),
            {
                field<&Negotiation::on>("on"),
                field<&Negotiation::place>("place"),
                personal<&Negotiation::present>("present"),
                field<&Negotiation::topic>("topic"),
                longText<&Negotiation::discussed>("discussed"),
                longText<&Negotiation::agreed>("agreed"),
                longText<&Negotiation::open>("open"),
            }};
}

} // namespace kyodo
