#include "core/project/projectinfo.h"

namespace kyodo {

RecordInfo ProjectInfo::describe()
{
    return {QLatin1StringView("project"),
            {
                field<&ProjectInfo::title>("title"),
                longText<&ProjectInfo::challenge>("challenge"),
                longText<&ProjectInfo::summary>("summary"),
                field<&ProjectInfo::fields>("fields"),
                field<&ProjectInfo::municipality>("municipality"),
                field<&ProjectInfo::area>("area"),
                field<&ProjectInfo::department>("department"),
                field<&ProjectInfo::section>("section"),
                field<&ProjectInfo::firstFiscalYear>("firstFiscalYear"),
                field<&ProjectInfo::termStart>("termStart"),
                field<&ProjectInfo::termEnd>("termEnd"),
                field<&ProjectInfo::status>("status"),
                longText<&ProjectInfo::statusReason>("statusReason"),
                field<&ProjectInfo::tags>("tags"),
                longText<&ProjectInfo::publicNature>("publicNature"),
                field<&ProjectInfo::cycle>("cycle"),
                field<&ProjectInfo::continues>("continues"),
                field<&ProjectInfo::guidelineVersion>("guidelineVersion"),
                field<&ProjectInfo::clauseVersion>("clauseVersion"),
            }};
}

} // namespace kyodo
