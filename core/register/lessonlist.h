#pragma once

#include "core/base/datatable.h"
#include "core/base/textsearch.h"
#include "core/register/registercolumns.h"

namespace kyodo {

/// A lesson by where it stands.
struct LessonPlace {
    qsizetype row = 0;    ///< its project among some rows
    qsizetype lesson = 0; ///< of that project
};

/// The lessons of one kind in these projects; where words are looked for those that hold them all themselves.
[[nodiscard]] QList<LessonPlace> lessonsOf(LessonKind kind, const QList<RegisterRow>& rows,
                                           const TextQuery& words);
[[nodiscard]] QString lessonKindText(LessonKind kind);

/// The same as tables, one for each kind that there is.
[[nodiscard]] DataReport lessonsData(const QList<RegisterRow>& rows, const TextQuery& words);

} // namespace kyodo
