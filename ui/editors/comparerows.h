#pragma once

#include "ui/editors/comparemodel.h"

namespace kyodo {

/// By what candidates are compared: what they are, the guideline's tips, what is sought and they could bring,
/// the contacts so far, and what was decided.
[[nodiscard]] QList<CompareRow> candidateRows(const ProjectSession& session);

/// By what options are compared: each of the five principles, with a judgement and a note.
[[nodiscard]] QList<CompareRow> optionRows(const ProjectSession& session);

} // namespace kyodo
