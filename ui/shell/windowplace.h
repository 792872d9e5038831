#pragma once

#include <QByteArray>
#include <QList>
#include <QRect>

class QWidget;

namespace kyodo {

/// Where a window may stand on these screens (their usable areas, in the order of preference): where it
/// stood, if enough of it can be seen and taken hold of there, else as large as fits in the middle of the
/// first one. As it is when there is no screen.
[[nodiscard]] QRect fittingPlace(const QRect& wanted, const QList<QRect>& screens);

/// Puts a window where it stood when saveGeometry() gave this; at the usual size when nothing was kept, or
/// what was kept cannot be read.
void restorePlace(QWidget& window, const QByteArray& geometry);

} // namespace kyodo
