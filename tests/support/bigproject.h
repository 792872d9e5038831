#pragma once

#include "core/project/project.h"

namespace kyodo::test {

/// How large a project is to be made. The usual size is that of the plan's largest collaboration.
struct BigProjectSize {
    int parties = 20;
    int tasks = 2000;
    int meetings = 200;
    /// Of a hundred tasks so many lack something that the rules notice.
    int flawed = 5;
};

/// A large collaboration in which every table that grows has its share of rows: the same for the same size
/// and ids. No real person or body is named.
[[nodiscard]] Project bigProject(IdSource& ids, const BigProjectSize& size = {});

} // namespace kyodo::test
