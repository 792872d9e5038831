#pragma once

#include "core/base/result.h"
#include "core/guideline/contents.h"

#include <QString>

namespace kyodo::guide {

/// Reads manifest.json in `folder` and every file it lists. The result is whole: each value of each
/// enumeration has its guide, in order; ids are unique; references lead somewhere; nothing lacks a
/// translation. Fails with FileMissing, FileUnreadable, FileDamaged (not JSON) or InvalidData; message and
/// detail name the file and, where there is one, the JSON pointer.
Result<Contents> readContents(const QString& folder);

} // namespace kyodo::guide
