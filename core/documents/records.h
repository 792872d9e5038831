#pragma once

#include "core/documents/document.h"
#include "core/documents/words.h"
#include "core/project/project.h"

#include <QDate>

namespace kyodo {

/// The talks on the way to the agreement, in the order of their days (協議記録). With `blank`, or while there
/// are none, one form to be filled in by hand.
[[nodiscard]] Document negotiationDocument(const Project& project, bool blank, const Words& words,
                                           QDate today);

/// The minutes of these meetings (議事録), each beginning on a page of its own. With `blank` the form for a
/// meeting to come: what was arranged before (day, place, agenda) stays, what happened does not. Without any
/// meeting an empty form.
[[nodiscard]] Document minutesDocument(const QList<const Meeting*>& meetings, bool blank,
                                       const Project& project, const Words& words, QDate today);

} // namespace kyodo
