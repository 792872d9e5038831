#pragma once

#include "core/rules/stepstate.h"

#include <QPixmap>
#include <QRectF>

class QPainter;
class QWidget;

namespace kyodo {

/// Signs that differ by shape as well as colour: problem (square with a cross), warning (triangle), hint
/// (ring).
void paintSeverity(QPainter& painter, const QRectF& where, Severity severity);
/// The sign as a picture, `size` device-independent pixels wide, sharp on the widget's screen.
[[nodiscard]] QPixmap severityPixmap(const QWidget& widget, Severity severity, int size);

/// What was done as asked: a disc with a tick.
[[nodiscard]] QPixmap donePixmap(const QWidget& widget, int size);

/// A step's disc: a tick when passed, its number otherwise; hollow while not started, a ring of another
/// colour when passed with a reason. Number 0 draws a house: the basics.
void paintStep(QPainter& painter, const QRectF& where, int number, StepState state, bool current);

} // namespace kyodo
