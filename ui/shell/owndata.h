#pragma once

#include "core/documents/clauselibrary.h"
#include "core/guideline/catalogue.h"

#include <functional>

namespace kyodo {

/// The data that the program brings with it.
struct OwnData {
    Result<Catalogue> catalogue;
    Result<ClauseLibrary> clauses;
};

/// Reads both at the same time, and does `meanwhile` on this thread: the window stands sooner.
[[nodiscard]] OwnData loadOwnData(const std::function<void()>& meanwhile);

} // namespace kyodo
