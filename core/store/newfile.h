#pragma once

#include "core/project/project.h"
#include "core/store/history.h"

namespace kyodo {

/// Writes a whole new project file, or nothing: it is built under another name in the same folder and takes
/// its own name when it is complete. Refused when something stands there already.
Result<void> writeNewFile(const QString& path, const Project& project, const HistoryEntry& firstEntry);

} // namespace kyodo
