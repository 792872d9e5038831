#pragma once

#include "core/documents/document.h"
#include "core/documents/words.h"
#include "core/project/project.h"

#include <QDate>

namespace kyodo {

/// The project on one page (事業計画書): challenge, purpose, parties and their parts, schedule, budget,
/// indicators and how it ends. Always one page; see Document::onePage. A draft while nothing is concluded.
/// With `blank` a form to be filled in by hand.
[[nodiscard]] Document projectPlanDocument(const Project& project, bool blank, const Words& words,
                                           QDate today);

/// The schedule of a project as bars over its months; over longer spans where there are many.
[[nodiscard]] MonthChart scheduleChart(const Project& project, const Words& words);

} // namespace kyodo
