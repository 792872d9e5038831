#pragma once

#include "core/project/project.h"

namespace kyodo {

/// A project as it may leave the hands of whoever keeps it.
struct Shareable {
    Project project;
    /// How many sheets were emptied, for they are not released.
    int withheld = 0;
};

/// The project without what parties keep to themselves until they release their sheets: scores, reasons,
/// remarks and free words. That a sheet was filled in, when and by whom stays.
[[nodiscard]] Shareable withoutPrivate(const Project& project);

} // namespace kyodo
