#pragma once

#include "core/documents/document.h"
#include "core/documents/galley.h"
#include "core/documents/pages.h"
#include "core/documents/pagestyle.h"

namespace kyodo {

/// The style's sheet and text area in points, kept to sizes that can be set at all.
struct Sheet {
    QSizeF size;
    QRectF body;
    double em = 12;
};

[[nodiscard]] Sheet sheetOf(const PageStyle& style, bool landscape);

/// Running head and foot, once the number of pages is known.
void addHeadAndFoot(Pages& pages, TextSetter& text, const Sheet& sheet, const Document& document);

/// A drawing of the text across the sheet, under everything else.
void addWatermark(Pages& pages, TextSetter& text, const Sheet& sheet, const QString& mark);

} // namespace kyodo
