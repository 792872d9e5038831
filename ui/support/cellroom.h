#pragma once

#include <QFontMetrics>
#include <QRect>

/// The room around the text of a cell, one for all tables and for their headings, so that both stand in line.
namespace kyodo::cellroom {

[[nodiscard]] inline int side(const QFontMetrics& metrics)
{
    return metrics.height() * 3 / 5;
}

/// Above the text, and below it.
[[nodiscard]] inline int above(const QFontMetrics& metrics)
{
    return metrics.height() * 2 / 5;
}

/// What is left of a cell for its text.
[[nodiscard]] inline QRect of(const QRect& cell, const QFontMetrics& metrics)
{
    return cell.adjusted(side(metrics), above(metrics), -side(metrics), -above(metrics));
}

} // namespace kyodo::cellroom
