#pragma once

#include "ui/agreement/ganttscale.h"
#include "ui/models/schedulemodel.h"

#include <QRectF>

namespace kyodo {

/// Where everything of the chart lies, in the coordinates of its viewport: a column of titles at the left, a
/// head with years, months and days on top, and between them rows on a scale of days that scrolls.
struct GanttGeometry {
    GanttScale scale{};
    QSize room{};
    int letter = 16; ///< height of the letters
    int titleWidth = 0;
    int scrollX = 0;
    int scrollY = 0;
    bool withActual = false;

    [[nodiscard]] int headRow() const { return letter * 7 / 5; }
    [[nodiscard]] int headHeight() const { return headRow() * 3; }
    [[nodiscard]] int rowHeight() const { return withActual ? letter * 12 / 5 : letter * 2; }
    [[nodiscard]] double timeWidth() const { return room.width() - titleWidth; }
    [[nodiscard]] QRectF timeArea() const;
    [[nodiscard]] double xOf(QDate day) const { return titleWidth + scale.left(day) - scrollX; }
    [[nodiscard]] QDate dayAt(double x) const { return scale.dayAt(x - titleWidth + scrollX); }
    [[nodiscard]] QDate firstVisible() const { return dayAt(titleWidth); }
    [[nodiscard]] QDate lastVisible() const { return dayAt(room.width()); }
    /// Also for places above the first and below the last row; rows are not counted here.
    [[nodiscard]] int rowAt(double y) const;
    [[nodiscard]] QRectF rowRect(int row) const;
    /// The strip in which the bar of a lane lies, as wide as the time.
    [[nodiscard]] QRectF laneRect(int row, ScheduleLane lane) const;
    /// The bar; a diamond's square for a point in time. Empty where there are no dates. Bars that reach far
    /// beyond what is visible end not far outside.
    [[nodiscard]] QRectF barRect(int row, ScheduleLane lane, const DayRange& range, bool point) const;
};

} // namespace kyodo
