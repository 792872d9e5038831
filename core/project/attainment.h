#pragma once

#include "core/project/scope.h"

namespace kyodo {

/// How much of the way to its target an indicator went: 1 is the target reached, below 0 is the wrong way.
/// Counted from the baseline where there is one (so that a target below it works too), else from zero.
/// Nothing while target or result are missing, or the target is where one began.
[[nodiscard]] std::optional<double> attainment(const Indicator& indicator);

/// A share as whole per cent, to the nearest; but 100 only where it is reached, and never for what is still
/// short of it or already beyond.
[[nodiscard]] int wholePercent(double share);

} // namespace kyodo
