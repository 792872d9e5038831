#pragma once

#include "core/project/jointview.h"

namespace kyodo {

/// How far a sheet is, in a word or two.
[[nodiscard]] QString sheetStateText(SheetState state);

} // namespace kyodo
