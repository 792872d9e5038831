#include "ui/register/registerdelegate.h"

#include "ui/register/registermodel.h"
#include "ui/support/cellroom.h"
#include "ui/support/listitem.h"
#include "ui/support/theme.h"

#include <QPainter>

namespace kyodo {

void RegisterDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const ThemeColours& colours = Theme::colours();
    const bool heading = index.data(RegisterModel::HeadingRole).toBool();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    const QColor ground = chosen ? colours.accentSoft : heading ? colours.chrome : colours.surface;
    painter->fillRect(option.rect, ground);
    QFont font = option.font;
    font.setBold(heading);
    painter->setFont(font);
    painter->setPen(chosen ? colours.onAccentSoft : colours.text);
    const int side = cellroom::side(option.fontMetrics);
    const QRect room = option.rect.adjusted(side, 0, -side, 0);
    const QFontMetrics metrics(font);
    const QString text = index.data().toString().simplified();
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    painter->drawText(room, int(alignment ? alignment : Qt::AlignLeft | Qt::AlignVCenter),
                      metrics.elidedText(text, Qt::ElideRight, room.width()));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colours.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

} // namespace kyodo
