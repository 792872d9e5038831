#pragma once

#include "core/project/project.h"

namespace kyodo::test {

/// A project in which every table has a row and every field a value unlike its default; references fit.
[[nodiscard]] Project filledProject(IdSource& ids);

} // namespace kyodo::test
