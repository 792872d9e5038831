#pragma once

#include "core/documents/clauselibrary.h"
#include "core/documents/words.h"
#include "core/project/project.h"

namespace kyodo {

/// The project as the form to be filled in by hand shows it: as many parties as it has, two at least, with
/// lines for their names and no labels but 甲 and 乙; how the paper is worded and set; nothing else that was
/// entered. A typed text stays only where it comes from the set of clauses in use, for of that it is a form;
/// otherwise the library's stands there, or a line.
[[nodiscard]] Project blankForm(const Project& entered, const ClauseLibrary& library, const Words& words);

} // namespace kyodo
