#pragma once

#include "core/guideline/terms.h"
#include "core/project/record.h"

namespace kyodo {

enum class RoleKind { Lead, Support };
template<>
struct EnumKeys<RoleKind> {
    static constexpr std::array<std::string_view, 2> keys{"lead", "support"};
};

/// A party's part in a task; no row means none.
struct Role : Row {
    Id task;
    Id party;
    RoleKind kind = RoleKind::Support;

    friend bool operator==(const Role&, const Role&) = default;
    static RecordInfo describe();
};

} // namespace kyodo
