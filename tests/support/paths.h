#pragma once

#include <QString>

namespace kyodo::test {

/// The root of the sources. The folders are told here alone: as definitions given to every file, they would
/// keep two checkouts from sharing what the compiler made.
[[nodiscard]] QString sourceRoot();
/// tests/data: files that tests read and never write.
[[nodiscard]] QString dataFolder();
/// tests/golden: what papers have to look like.
[[nodiscard]] QString goldenFolder();

} // namespace kyodo::test
