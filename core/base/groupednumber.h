#pragma once

#include <QString>

namespace kyodo {

/// A whole number as people read it: "9,167"; below zero with "-" in front.
[[nodiscard]] QString groupedNumber(qint64 number);

} // namespace kyodo
