#pragma once

#include "core/project/agreement.h"

namespace kyodo {

/// Days by which a task ended, or by today has gone on, after its planned end; 0 when it is in time, has no
/// planned end, or is done on a day nobody noted.
[[nodiscard]] int daysLate(const Task& task, QDate today);

/// Whether the task should have begun before today and nothing says that it has.
[[nodiscard]] bool startsLate(const Task& task, QDate today);

} // namespace kyodo
