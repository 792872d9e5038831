#include "ui/history/historydelegate.h"

#include "ui/history/historymodel.h"
#include "ui/support/listitem.h"
#include "ui/support/spacedtext.h"
#include "ui/support/theme.h"

#include <QPainter>

namespace kyodo {

void HistoryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const ThemeColours& colours = Theme::colours();
    const int line = linePitch(option.font);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const QRect room = listitem::room(option);
    painter->save();
    if (index.data(HistoryModel::IsDayRole).toBool()) {
        QFont bold = option.font;
        bold.setBold(true);
        painter->setPen(colours.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        listitem::drawLine(*painter, QRect(room.left(), room.bottom() - line, room.width(), line), bold,
                           colours.text, index.data().toString());
        painter->restore();
        return;
    }
    listitem::paintChosen(*painter, option);
    listitem::drawLine(*painter, QRect(room.left(), room.top(), room.width(), line), option.font,
                       chosen ? colours.onAccentSoft : colours.text, index.data().toString());
    listitem::drawLine(*painter, QRect(room.left(), room.top() + line, room.width(), line), option.font,
                       chosen ? colours.onAccentSoft : colours.muted,
                       index.data(HistoryModel::DetailRole).toString());
    listitem::paintFocus(*painter, option);
    painter->restore();
}

/// A day stands close to its changes and away from those of the day before; the first has none before it.
QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool firstDay = index.row() == 0 && index.data(HistoryModel::IsDayRole).toBool();
    return {option.fontMetrics.averageCharWidth() * 16,
            linePitch(option.font) * (firstDay ? 1 : 2) + listitem::margin(option.fontMetrics)};
}

} // namespace kyodo
