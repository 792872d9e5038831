#pragma once

namespace kyodo {

/// Lets screen readers see a GanttView as a list whose items say a task with its dates. May be called any
/// number of times.
void installGanttAccess();

} // namespace kyodo
