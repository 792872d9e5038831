#pragma once

#include "core/documents/papers.h"

namespace kyodo::test {

/// What ships with the program, read once; a test fails where it cannot be read.
[[nodiscard]] const PaperSources& paperSources();
[[nodiscard]] const Words& words(Language language = Language::Japanese);

} // namespace kyodo::test
