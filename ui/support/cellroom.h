#pragma once

#include <QFontMetrics>
#include <QRect>
#include <QString>

#include <algorithm>
#include <utility>

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

/// What is drawn of a figure that stands at the right of a cell's room, of which `sight` (from, to) can be
/// seen: all of it or a sign that there is more. "500,000" cut to "50" would be another amount.
[[nodiscard]] inline QString figureInSight(const QString& text, const QRect& room,
                                           const QFontMetrics& metrics, std::pair<int, int> sight)
{
    const bool figure =
        !text.isEmpty() && text.at(text.size() > 1 && !text.at(0).isDigit() ? 1 : 0).isDigit();
    const int left = room.right() - metrics.horizontalAdvance(text);
    return !figure || (left >= sight.first && room.right() <= sight.second) ? text : QStringLiteral("…");
}

/// The part of a cell's room that can be seen; the whole of it where none can.
[[nodiscard]] inline QRect inSight(const QRect& room, std::pair<int, int> sight)
{
    const int left = std::max(room.left(), sight.first);
    const int right = std::min(room.right(), sight.second);
    return left < right ? QRect(QPoint(left, room.top()), QPoint(right, room.bottom())) : room;
}

} // namespace kyodo::cellroom
