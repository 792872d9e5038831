#pragma once

#include <QRectF>

class QPainter;

namespace kyodo {

// The signs of the chart, each told from the others by its shape: a plan is a tall outlined bar that fills
// with progress, what was done a thin solid one, a point in time a diamond, lateness a hatched tail.

/// `progress` in percent, filled from the left. An open end has a dashed edge.
void paintPlanBar(QPainter& painter, const QRectF& where, int progress, bool openStart, bool openEnd);
/// Work that goes on ends in an arrow.
void paintActualBar(QPainter& painter, const QRectF& where, bool goesOn);
/// Hollow for a plan, filled once it is reached.
void paintDiamond(QPainter& painter, const QRectF& where, bool reached);
void paintLateTail(QPainter& painter, const QRectF& where);
/// The shade of days off, seen in every theme.
void paintDaysOff(QPainter& painter, const QRectF& where);
/// The end of the project's term.
void paintTermEdge(QPainter& painter, double x, double top, double bottom);
/// The line of today with a small flag on top.
void paintToday(QPainter& painter, double x, double top, double bottom, double letter);

} // namespace kyodo
