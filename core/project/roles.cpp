#include "core/project/roles.h"

namespace kyodo {

RecordInfo Role::describe()
{
    return {QLatin1StringView("roles"),
            {
                owner<&Role::task>("task", "tasks"),
                owner<&Role::party>("party", "parties"),
                field<&Role::kind>("kind"),
            }};
}

} // namespace kyodo
