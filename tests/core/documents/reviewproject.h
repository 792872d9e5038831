#pragma once

#include "core/project/project.h"

namespace kyodo::test {

/// A project whose parties all sent in their sheets of a first round and of one now; the last party's sheet
/// of this round is filled in and not released. Every text that is private carries "カナリア" or, where only
/// the public may not see it, "内輪".
[[nodiscard]] Project reviewProject(int parties);

} // namespace kyodo::test
