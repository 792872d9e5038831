#pragma once

#include "core/documents/pages.h"

#include <QAccessible>

namespace kyodo {

/// Lets assistive programs read the page in view of a PageCanvas as a text: by character, word, line and
/// paragraph, with the place of each character on the screen. For QAccessible::installFactory.
[[nodiscard]] QAccessibleInterface* canvasAccessible(const QString& className, QObject* object);

/// Page::text() with what differs from another version told in words, as lines under and through it are not
/// heard.
[[nodiscard]] QString spokenText(const Page& page);

} // namespace kyodo
