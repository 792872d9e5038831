#pragma once

#include "core/project/project.h"

namespace kyodo::rules {

/// Whether anything was entered that belongs to the step. Defaults and the project's title do not count.
[[nodiscard]] bool begun(const Project& project, Step step);

/// Whether the step's own result is there, without which it cannot be called ready however few findings
/// there are.
[[nodiscard]] bool essentials(const Project& project, Step step);

/// The concluded version with the highest number, or null.
[[nodiscard]] const AgreementVersion* latestConcluded(const Project& project);

/// Empty, or nothing but white space.
[[nodiscard]] bool isBlank(QStringView text);

/// Work that is finished: ended, or at 100 percent.
[[nodiscard]] bool isDone(const Task& task);

} // namespace kyodo::rules
