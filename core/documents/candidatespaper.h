#pragma once

#include "core/documents/document.h"
#include "core/documents/words.h"
#include "core/guideline/catalogue.h"
#include "core/project/project.h"

#include <QDate>

namespace kyodo {

/// The candidates side by side (パートナー候補比較表): the guideline's four tips, what is sought against what
/// each offers, the contacts made, the decision and its reason. More than two lie on their side; more than a
/// page can hold follow on the next with the first column again. With `blank`, or without candidates, a form
/// to be filled in by hand.
[[nodiscard]] Document candidatesDocument(const Project& project, bool blank, const Catalogue& catalogue,
                                          const Words& words, QDate today);

} // namespace kyodo
