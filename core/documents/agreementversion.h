#pragma once

#include "core/documents/clauselibrary.h"
#include "core/documents/words.h"
#include "core/project/project.h"

#include <QDate>

namespace kyodo {

/// The agreement as it stands now, in the form that a version keeps.
[[nodiscard]] QString presentContent(const Project& project, const ClauseLibrary& library,
                                     const Words& words);

/// Puts the agreement down as a draft, 案 第n版, with its content and check value. Its id.
Id takeDraft(Project& project, const ClauseLibrary& library, const Words& words, QDate on, IdSource& ids);

/// The latest version that says just what the agreement says now: the paper names it and, once it is final,
/// bears its state instead of 案. Null when there is none.
[[nodiscard]] const AgreementVersion* presentVersion(const Project& project, const ClauseLibrary& library,
                                                     const Words& words);

} // namespace kyodo
