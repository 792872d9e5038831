#pragma once

#include "ui/support/appcontext.h"

namespace kyodo {

/// Papers from core: made, set in the language's own style. Both are kept as copies, which are cheap.
[[nodiscard]] PaperSource paperSource(const Catalogue& catalogue, const ClauseLibrary& clauses);

/// The examples that are shipped with the program.
[[nodiscard]] ExampleSource exampleSource();

} // namespace kyodo
