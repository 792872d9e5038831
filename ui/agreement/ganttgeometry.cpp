#include "ui/agreement/ganttgeometry.h"

#include <algorithm>
#include <cmath>

namespace kyodo {

QRectF GanttGeometry::timeArea() const
{
    return {double(titleWidth), double(headHeight()), timeWidth(), double(room.height() - headHeight())};
}

int GanttGeometry::rowAt(double y) const
{
    return static_cast<int>(std::floor((y - headHeight() + scrollY) / rowHeight()));
}

QRectF GanttGeometry::rowRect(int row) const
{
    return {0.0, double(headHeight() + row * rowHeight() - scrollY), double(room.width()),
            double(rowHeight())};
}

QRectF GanttGeometry::laneRect(int row, ScheduleLane lane) const
{
    const QRectF area = rowRect(row);
    const double top = lane == ScheduleLane::Plan ? letter * 0.35 : letter * 1.5;
    const double height = lane == ScheduleLane::Actual ? letter * 0.55
                          : withActual                 ? letter * 1.0
                                                       : letter * 1.3;
    return {double(titleWidth), area.top() + top, timeWidth(), height};
}

QRectF GanttGeometry::barRect(int row, ScheduleLane lane, const DayRange& range, bool point) const
{
    if (range.isEmpty())
        return {};
    const QRectF strip = laneRect(row, lane);
    if (point) {
        const double side = strip.height();
        const double middle = xOf(range.last()) + scale.perDay() / 2;
        return {middle - side / 2, strip.top(), side, side};
    }
    constexpr double kOutside = 200;
    constexpr double kLeast = 4;
    const QDate first = std::min(range.first(), range.last());
    const QDate last = std::max(range.first(), range.last());
    const double left = std::max(xOf(first), -kOutside);
    const double right = std::min(xOf(last) + scale.perDay(), room.width() + kOutside);
    return {left, strip.top(), std::max(right - left, kLeast), strip.height()};
}

} // namespace kyodo
