#include "core/project/record.h"

namespace kyodo {

const FieldInfo* RecordInfo::field(QAnyStringView wanted) const
{
    for (const FieldInfo& candidate : fields) {
        if (wanted == candidate.name)
            return &candidate;
    }
    return nullptr;
}

} // namespace kyodo
