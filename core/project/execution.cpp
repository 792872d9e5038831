#include "core/project/execution.h"

namespace kyodo {

RecordInfo Meeting::describe()
{
    return {QLatin1StringView("meetings"),
            {
                field<&Meeting::title>("title"),
                field<&Meeting::on>("on"),
                field<&Meeting::time>("time"),
                field<&Meeting::place>("place"),
                longText<&Meeting::minutes>("minutes"),
                field<&Meeting::nextOn>("nextOn"),
            }};
}

RecordInfo Attendance::describe()
{
    return {QLatin1StringView("attendances"),
            {
                owner<&Attendance::meeting>("meeting", "meetings"),
                owner<&Attendance::party>("party", "parties"),
                personal<&Attendance::names>("names"),
            }};
}

RecordInfo AgendaItem::describe()
{
    return {QLatin1StringView("agendaItems"),
            {
                owner<&AgendaItem::meeting>("meeting", "meetings"),
                field<&AgendaItem::topic>("topic"),
                longText<&AgendaItem::discussion>("discussion"),
            }};
}

RecordInfo Decision::describe()
{
    return {QLatin1StringView("decisions"),
            {
                owner<&Decision::meeting>("meeting", "meetings"),
                longText<&Decision::text>("text"),
            }};
}

RecordInfo Action::describe()
{
    return {QLatin1StringView("actions"),
            {
                link<&Action::meeting>("meeting", "meetings"),
                longText<&Action::text>("text"),
                link<&Action::owner>("owner", "parties"),
                personal<&Action::person>("person"),
                field<&Action::due>("due"),
                field<&Action::doneOn>("doneOn"),
                longText<&Action::note>("note"),
            }};
}

RecordInfo Incident::describe()
{
    return {QLatin1StringView("incidents"),
            {
                field<&Incident::on>("on"),
                field<&Incident::title>("title"),
                longText<&Incident::what>("what"),
                longText<&Incident::response>("response"),
                field<&Incident::closedOn>("closedOn"),
            }};
}

RecordInfo Publication::describe()
{
    return {QLatin1StringView("publications"),
            {
                field<&Publication::title>("title"),
                field<&Publication::means>("means"),
                field<&Publication::where>("where"),
                field<&Publication::plannedOn>("plannedOn"),
                field<&Publication::publishedOn>("publishedOn"),
                link<&Publication::party>("party", "parties"),
            }};
}

RecordInfo ChangeRequest::describe()
{
    return {QLatin1StringView("changeRequests"),
            {
                field<&ChangeRequest::on>("on"),
                field<&ChangeRequest::title>("title"),
                longText<&ChangeRequest::why>("why"),
                link<&ChangeRequest::party>("party", "parties"),
                field<&ChangeRequest::state>("state"),
                field<&ChangeRequest::decidedOn>("decidedOn"),
                longText<&ChangeRequest::note>("note"),
            }};
}

} // namespace kyodo
