#pragma once

#include "core/documents/paginator.h"
#include "core/documents/papers.h"

#include <functional>

namespace kyodo {

/// Begins to make the pages of a paper from a project and the pictures of its file; the caller goes on with
/// it step by step, or at once. Passed into the window by whoever starts it; see ProjectSession::paper().
using PaperSource =
    std::function<Result<Pagination>(const Project&, const PaperRequest&, const ContentSource&)>;

} // namespace kyodo
