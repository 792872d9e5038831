#pragma once

#include "core/documents/pages.h"

class QPainter;

namespace kyodo {

/// Draws one page so that the sheet fills `target` (in the painter's units, the sheet's proportions kept);
/// the same for screen, printer (with QPrinter::setFullPage) and PDF. The sheet itself is left unpainted.
void paintPage(QPainter& painter, const Pages& pages, int page, const QRectF& target);

/// What a page is drawn from, in points from the painter's origin; `fonts` are those its glyphs count in.
void paintElements(QPainter& painter, const QList<PageElement>& elements, const QList<QRawFont>& fonts);

} // namespace kyodo
