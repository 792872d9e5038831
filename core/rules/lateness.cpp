#include "core/rules/lateness.h"

#include "core/rules/begun.h"

#include <algorithm>

namespace kyodo {

int daysLate(const Task& task, QDate today)
{
    if (!task.plannedEnd.isValid() || (rules::isDone(task) && !task.actualEnd.isValid()))
        return 0;
    const QDate until = task.actualEnd.isValid() ? task.actualEnd : today;
    return static_cast<int>(std::max<qint64>(0, task.plannedEnd.daysTo(until)));
}

bool startsLate(const Task& task, QDate today)
{
    const bool begun = task.actualStart.isValid() || task.progress.value_or(0) > 0 || rules::isDone(task);
    return !begun && task.plannedStart.isValid() && task.plannedStart < today;
}

} // namespace kyodo
