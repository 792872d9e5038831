#pragma once

#include <QAccessible>

namespace kyodo {

/// Lets assistive programs read the page in view of a PageCanvas as a text: by character, word, line and
/// paragraph, with the place of each character on the screen. For QAccessible::installFactory.
[[nodiscard]] QAccessibleInterface* canvasAccessible(const QString& className, QObject* object);

} // namespace kyodo
