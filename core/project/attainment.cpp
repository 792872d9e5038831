#include "core/project/attainment.h"

#include <QtGlobal>

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

} // namespace kyodo
