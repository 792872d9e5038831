#pragma once

#include <QList>

class QWidget;

namespace kyodo {

/// What inside `root` one can tab to now, as it is read: along the layouts, the shown one of stacked pages
/// only. `root` counts too.
[[nodiscard]] QList<QWidget*> readingOrder(QWidget& root);

/// Where Tab goes from a widget inside `root`, or Shift+Tab; null when it does not stand there. Qt goes in
/// the order in which widgets were made, and ours are made when they are first needed.
[[nodiscard]] QWidget* besideInReadingOrder(QWidget& root, const QWidget& from, bool next);

} // namespace kyodo
