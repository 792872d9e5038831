#include "core/project/attainment.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>

namespace kyodo {

std::optional<double> attainment(const Indicator& indicator)
{
    if (!indicator.target || !indicator.result)
        return std::nullopt;
    const double from = indicator.baseline.value_or(0.0);
    const double way = *indicator.target - from;
    const double share = (*indicator.result - from) / way;
    return std::isfinite(share) && !qFuzzyIsNull(way) ? std::optional(share) : std::nullopt;
}

int wholePercent(double share)
{
    constexpr double kNear = 1e-9; // of sums of fractions
    const auto rounded = static_cast<int>(std::lround(std::clamp(share, -1e6, 1e6) * 100));
    if (share < 1 - kNear)
        return std::min(rounded, 99);
    return share > 1 + kNear ? std::max(rounded, 101) : 100;
}

} // namespace kyodo
