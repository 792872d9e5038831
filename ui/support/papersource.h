#pragma once

#include "core/documents/pages.h"
#include "core/documents/papers.h"

#include <functional>

namespace kyodo {

/// Makes the pages of a paper from a project. Passed into the window by whoever starts it.
using PaperSource = std::function<Result<Pages>(const Project&, const PaperRequest&)>;

} // namespace kyodo
