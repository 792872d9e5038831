#include "ui/steps/namedelegate.h"

#include "ui/models/partylistmodel.h"
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
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const int gap = margin(option.fontMetrics);
    painter->save();
    if (chosen) {
        painter->fillRect(option.rect, colours.accentSoft);
        painter->fillRect(QRect(option.rect.topLeft(), QSize(5, option.rect.height())), colours.accent);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colours.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
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
    painter->setFont(option.font);
    painter->setPen(colours.text);
    const QString name = index.data(Qt::DisplayRole).toString();
    painter->drawText(QRect(room.topLeft(), QSize(room.width(), line)), Qt::AlignVCenter | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(name, Qt::ElideRight, room.width()));
    painter->setPen(colours.muted);
    const QString detail = index.data(PartyListModel::DetailRole).toString();
    painter->drawText(QRect(room.left(), room.top() + line, room.width(), line),
                      Qt::AlignVCenter | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(detail, Qt::ElideRight, room.width()));
    painter->restore();
}

QSize NameDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int lines = index.data(PartyListModel::DetailRole).toString().isEmpty() ? 1 : 2;
    return {option.fontMetrics.averageCharWidth() * 12,
            linePitch(option.font) * lines + margin(option.fontMetrics)};
}

} // namespace kyodo
