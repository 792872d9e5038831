#include "ui/find/finddelegate.h"

#include "ui/find/findmodel.h"
#include "ui/support/listitem.h"
#include "ui/support/spacedtext.h"
#include "ui/support/theme.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace kyodo {

namespace {

/// Lets what is cut off at an edge of the room fade into the ground, so that it is seen to go on.
void fade(QPainter& painter, const QRect& room, Qt::Edge edge, const QColor& ground)
{
    const int width = std::min(room.width() / 4, room.height() * 5 / 4);
    const bool left = edge == Qt::LeftEdge;
    const QRect strip(left ? room.left() : room.right() + 1 - width, room.top(), width, room.height());
    QColor clear = ground;
    clear.setAlpha(0);
    QLinearGradient gradient(strip.topLeft(), strip.topRight());
    gradient.setColorAt(0, left ? ground : clear);
    gradient.setColorAt(1, left ? clear : ground);
    painter.fillRect(strip, gradient);
}

/// The text on one line, what was found in it marked; a long one fades at the edge of the room.
void drawContext(QPainter& painter, const QRect& room, const QFont& font, const QColor& colour,
                 const QColor& ground, const QModelIndex& index)
{
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange& range : index.data(FindModel::RangesRole).value<QList<TextRange>>()) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        format.setFontUnderline(true);
        format.setBackground(Theme::colours().warningSoft);
        format.setForeground(Theme::colours().text);
        formats.append({int(range.start), int(range.length), format});
    }
    QTextLayout layout(index.data().toString(), font);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid()) {
        line.setLineWidth(100000);
        line.setPosition({0, 0});
    }
    layout.endLayout();
    painter.save();
    painter.setClipRect(room);
    painter.setPen(colour);
    // What was found comes first where the room is too small for all.
    qreal shift = 0;
    if (line.isValid() && line.naturalTextWidth() > room.width() && !formats.isEmpty()) {
        const qreal end = line.cursorToX(formats.first().start + formats.first().length);
        shift = qMax(0.0, end - room.width() * 0.8);
    }
    layout.draw(&painter, QPointF(room.left() - shift, room.top() + (room.height() - line.height()) / 2));
    if (shift > 0)
        fade(painter, room, Qt::LeftEdge, ground);
    if (line.isValid() && line.naturalTextWidth() - shift > room.width())
        fade(painter, room, Qt::RightEdge, ground);
    painter.restore();
}

} // namespace

void FindDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const ThemeColours& colours = Theme::colours();
    const int line = linePitch(option.font);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const QRect room = listitem::room(option);
    painter->save();
    if (index.data(FindModel::IsHeadingRole).toBool()) {
        QFont bold = option.font;
        bold.setBold(true);
        listitem::drawLine(*painter, QRect(room.left(), room.top(), room.width(), line), option.font,
                           colours.muted, index.data(FindModel::PlaceRole).toString(), Qt::ElideMiddle);
        listitem::drawLine(*painter, QRect(room.left(), room.top() + line, room.width(), line), bold,
                           colours.text, index.data().toString(), Qt::ElideMiddle);
        painter->setPen(colours.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->restore();
        return;
    }
    listitem::paintChosen(*painter, option);
    listitem::drawLine(*painter, QRect(room.left(), room.top(), room.width(), line), option.font,
                       chosen ? colours.onAccentSoft : colours.muted,
                       index.data(FindModel::PlaceRole).toString(), Qt::ElideMiddle);
    drawContext(*painter, QRect(room.left(), room.top() + line, room.width(), line), option.font,
                chosen ? colours.onAccentSoft : colours.text, chosen ? colours.accentSoft : colours.surface,
                index);
    listitem::paintFocus(*painter, option);
    painter->restore();
}

QSize FindDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {option.fontMetrics.averageCharWidth() * 16,
            linePitch(option.font) * 2 + listitem::margin(option.fontMetrics)};
}

} // namespace kyodo
