#include "ui/steps/namedelegate.h"

#include "ui/models/partylistmodel.h"
#include "ui/support/listitem.h"
#include "ui/support/marks.h"
#include "ui/support/spacedtext.h"
#include "ui/support/theme.h"

#include <QPainter>

namespace kyodo {

namespace {

int margin(const QFontMetrics& metrics)
{
    return metrics.height() * 2 / 5;
}

} // namespace

void NameDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const ThemeColours& colours = Theme::colours();
    const int gap = margin(option.fontMetrics);
    painter->save();
    listitem::paintChosen(*painter, option);
    listitem::paintFocus(*painter, option);
    QRect room = option.rect.adjusted(gap + 4, gap / 2, -gap, -gap / 2);
    if (index.data(PartyListModel::FindingsRole).toInt() > 0) {
        const int size = option.fontMetrics.height() * 4 / 5;
        paintSeverity(
            *painter,
            QRectF(room.right() - size, room.top() + (linePitch(option.font) - size) / 2, size, size),
            Severity::Warning);
        room.setRight(room.right() - size - gap / 2);
    }
    const int line = linePitch(option.font);
    listitem::drawLine(*painter, QRect(room.topLeft(), QSize(room.width(), line)), option.font, colours.text,
                       index.data(Qt::DisplayRole).toString());
    listitem::drawLine(*painter, QRect(room.left(), room.top() + line, room.width(), line), option.font,
                       colours.muted, index.data(PartyListModel::DetailRole).toString());
    painter->restore();
}

QSize NameDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int lines = index.data(PartyListModel::DetailRole).toString().isEmpty() ? 1 : 2;
    return {option.fontMetrics.averageCharWidth() * 12,
            linePitch(option.font) * lines + margin(option.fontMetrics)};
}

} // namespace kyodo
