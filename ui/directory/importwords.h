#pragma once

#include "core/directory/directoryimport.h"

namespace kyodo {

/// How many bodies of a list are new, changed, the same and dissolved, and how many rows are faulty.
[[nodiscard]] QString countsText(const ImportCounts& counts);
/// The same with what follows from it, for whoever only counted (`dry`) or took the list in. `own`: the list
/// says something of what is one's own of a body.
[[nodiscard]] QString reportText(const ImportCounts& counts, bool dry, bool own);
/// The rows to be looked at, a line for each.
[[nodiscard]] QString faultsText(const ImportReport& report);

} // namespace kyodo
