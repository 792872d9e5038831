#pragma once

#include "core/store/database.h"

namespace kyodo {

/// Makes the tokenizer "kyodo_bigram" known to a connection's FTS5. A text gives each pair of neighbouring
/// characters and its last one alone, so that any part of it of two characters or more is a phrase, and one
/// character is a prefix: a search finds what LIKE '%…%' finds. The text is expected folded. Japanese has no
/// blanks between words, so blanks are characters like all others.
[[nodiscard]] Result<void> registerBigrams(Database& database);

} // namespace kyodo
