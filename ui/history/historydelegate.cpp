#include "ui/history/historydelegate.h"

#include "ui/history/historymodel.h"
#include "ui/support/spacedtext.h"
#include "ui/support/theme.h"

#include <QPainter>

namespace kyodo {

namespace {

int margin(const QFontMetrics& metrics)
{
    return metrics.height() / 3;
}

void drawLine(QPainter& painter, const QRect& room, const QColor& colour, const QFont& font,
              const QString& text)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
}

} // namespace

void HistoryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const ThemeColours& colours = Theme::colours();
    const int gap = margin(option.fontMetrics);
    const int line = linePitch(option.font);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const QRect room = option.rect.adjusted(gap + 4, gap / 2, -gap, -gap / 2);
    painter->save();
    if (index.data(HistoryModel::IsDayRole).toBool()) {
        QFont bold = option.font;
        bold.setBold(true);
        painter->setPen(colours.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        drawLine(*painter, QRect(room.left(), room.bottom() - line, room.width(), line), colours.text, bold,
                 index.data().toString());
        painter->restore();
        return;
    }
    if (chosen) {
        painter->fillRect(option.rect, colours.accentSoft);
        painter->fillRect(QRect(option.rect.topLeft(), QSize(4, option.rect.height())), colours.accent);
    }
    drawLine(*painter, QRect(room.left(), room.top(), room.width(), line),
             chosen ? colours.onAccentSoft : colours.text, option.font, index.data().toString());
    drawLine(*painter, QRect(room.left(), room.top() + line, room.width(), line),
             chosen ? colours.onAccentSoft : colours.muted, option.font,
             index.data(HistoryModel::DetailRole).toString());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colours.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {option.fontMetrics.averageCharWidth() * 16,
            linePitch(option.font) * 2 + margin(option.fontMetrics)};
}

} // namespace kyodo
