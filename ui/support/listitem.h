#pragma once

#include <QFont>
#include <QStyleOptionViewItem>

class QColor;
class QPainter;
class QRect;
class QString;

/// What the items of our lists have in common, whatever stands in them.
namespace kyodo::listitem {

/// Room around the lines of an item.
[[nodiscard]] int margin(const QFontMetrics& metrics);
/// What is left of the item for its lines.
[[nodiscard]] QRect room(const QStyleOptionViewItem& option);
/// The ground of a chosen item, with the bar at its left; nothing for others.
void paintChosen(QPainter& painter, const QStyleOptionViewItem& option);
/// The frame of the item with the focus; nothing for others.
void paintFocus(QPainter& painter, const QStyleOptionViewItem& option);
/// One line of text; what has no room is replaced by an ellipsis where `mode` says.
void drawLine(QPainter& painter, const QRect& where, const QFont& font, const QColor& colour,
              const QString& text, Qt::TextElideMode mode = Qt::ElideRight);

} // namespace kyodo::listitem
