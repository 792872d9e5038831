#pragma once

#include "core/documents/document.h"
#include "core/documents/galley.h"
#include "core/documents/pages.h"
#include "core/documents/pagestyle.h"

namespace kyodo {

/// The style's sheet and text area in points, kept to sizes that can be set at all.
struct PaperSheet {
    QSizeF size;
    QRectF body;
    double em = 12;
};

[[nodiscard]] PaperSheet sheetOf(const PageStyle& style, bool landscape);

/// How running head and foot are set, in points.
struct HeadAndFoot {
    TextFormat format;
    double headTop = 0; ///< from the sheet's upper edge
    double footTop = 0;
    double leftRoom = 0; ///< for each side of the head
    double rightRoom = 0;
};
[[nodiscard]] HeadAndFoot headAndFoot(TextSetter& text, const PaperSheet& sheet, const RunningHead& head);

inline constexpr QColor kWatermarkGrey{0xEC, 0xEE, 0xF0};
/// Where a text drawn across the sheet stands.
struct WatermarkPlace {
    QPainterPath path; ///< its outlines at some size
    double scale = 1;  ///< from there to its own
    double slant = 0;  ///< degrees, clockwise
    double middle = 0; ///< of its height, from the sheet's upper edge
};
/// Nothing for a text without outlines.
[[nodiscard]] std::optional<WatermarkPlace> watermarkPlace(TextSetter& text, const PaperSheet& sheet,
                                                           const QString& mark);

/// The document's pattern for page numbers as its language writes it.
[[nodiscard]] QString pageNumberOf(const Document& document);

/// Running head and foot, once the number of pages is known.
void addHeadAndFoot(Pages& pages, TextSetter& text, const PaperSheet& sheet, const Document& document);

/// A drawing of the text across the sheet, under everything else.
void addWatermark(Pages& pages, TextSetter& text, const PaperSheet& sheet, const QString& mark);

} // namespace kyodo
