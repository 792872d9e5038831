#pragma once

#include "ui/support/appcontext.h"

namespace kyodo {

/// Papers from core: made, and set as the settings say at that moment. The settings must outlive what is
/// returned; the others are kept as copies, which are cheap.
[[nodiscard]] PaperSource paperSource(const Catalogue& catalogue, const ClauseLibrary& clauses,
                                      const Settings& settings);

/// The examples that are shipped with the program.
[[nodiscard]] ExampleSource exampleSource();

} // namespace kyodo
