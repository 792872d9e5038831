#pragma once

#include "core/documents/agreementtext.h"

namespace kyodo {

/// How a value that was not entered stands in the paper: 【未入力：…】, or a line to write on.
[[nodiscard]] QString missingText(const QString& description, const Words& words, MissingAs missing);

/// The lines that a list of the clause library stands for (content, deliverables, payments), each on one line
/// and without its number; empty ones are left out.
[[nodiscard]] QStringList sourceLines(QStringView source, const Project& project, const Words& words,
                                      MissingAs missing);

} // namespace kyodo
