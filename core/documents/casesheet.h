#pragma once

#include "core/documents/document.h"
#include "core/documents/words.h"
#include "core/guideline/catalogue.h"
#include "core/project/project.h"

#include <QDate>

namespace kyodo {

/// The project told on one page for everybody: who, where, what came of it, what others can learn, with a
/// picture where one is attached to the case sheet. Nothing personal; residents stand for themselves and are
/// not named. A sheet that may not be published says so, across the page and in words. `contents` gives the
/// picture; without it, or where none can be read, a sentence stands in its place.
[[nodiscard]] Document caseSheetDocument(const Project& project, bool blank, const ContentSource& contents,
                                         const Catalogue& catalogue, const Words& words, QDate today);

} // namespace kyodo
