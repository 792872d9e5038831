#pragma once

#include "core/documents/galley.h"

namespace kyodo {

/// A chart or picture as it stands on a page: everything from its own upper left corner, in points.
struct DrawnBlock {
    QSizeF size;
    QList<PageElement> elements;
};

/// A chart as wide as the text, or smaller where it would be higher than a page.
[[nodiscard]] DrawnBlock drawnBlock(const RadarChart& chart, const Setting& setting);
[[nodiscard]] DrawnBlock drawnBlock(const GapChart& chart, const Setting& setting);
/// Nothing where the picture cannot be decoded.
[[nodiscard]] std::optional<DrawnBlock> drawnBlock(const Picture& picture, const Setting& setting);

/// The same as a PNG of 300 dots an inch, on white: for formats that have no drawings of ours.
[[nodiscard]] QByteArray pngOf(const DrawnBlock& drawn, const Setting& setting);

/// The pieces of a chart that is taller than a page, each with its own scale and legend; else the whole.
[[nodiscard]] QList<GapChart> partsOf(const GapChart& chart, const Setting& setting);

} // namespace kyodo
