#pragma once

#include "core/project/project.h"
#include "core/store/history.h"

namespace kyodo {

/// Writes a whole new project file, or nothing: it is built under another name in the same folder and takes
/// its own name when it is complete. Refused when something stands there already; InvalidData when `contents`
/// does not give what an attachment says it holds.
Result<void> writeNewFile(const QString& path, const Project& project, const HistoryEntry& firstEntry,
                          const ContentSource& contents);

/// Whether a new file may be made here: Usage, Refused, FileMissing or FileUnreadable otherwise.
Result<void> checkNewPlace(const QString& path);
/// Gives a file that was built beside it the name it was to have.
Result<void> takeName(const QString& building, const QString& path);

} // namespace kyodo
