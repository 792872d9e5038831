#pragma once

#include "core/documents/agreementtext.h"

namespace kyodo {

/// The place where every party of a project signs or seals, below these closing words. With MissingAs::Mark
/// whatever is not known of a party is marked, with MissingAs::Line there is a line for it.
[[nodiscard]] SignatureBlock signatures(const Project& project, const Inline& closing, const Words& words,
                                        MissingAs missing);

} // namespace kyodo
