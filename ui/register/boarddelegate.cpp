#include "ui/register/boarddelegate.h"

#include "ui/register/boardmodel.h"
#include "ui/support/listitem.h"
#include "ui/support/spacedtext.h"
#include "ui/support/theme.h"

#include <QPainter>

namespace kyodo {

namespace {

constexpr int kLines = 4; ///< two of them for the title

} // namespace

int BoardDelegate::cardHeight(const QFont& font)
{
    return kLines * linePitch(font) + 3 * listitem::margin(QFontMetrics(font));
}

void BoardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const ThemeColours& colours = Theme::colours();
    painter->fillRect(option.rect, colours.ground);
    if (index.data(BoardModel::FileRole).toString().isEmpty())
        return;
    const int margin = listitem::margin(option.fontMetrics);
    const QRect card = option.rect.adjusted(margin / 2, margin / 2, -margin / 2, -margin / 2);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    painter->save();
    painter->setPen(QPen(focused ? colours.accent : colours.edge, focused ? 3 : 1));
    painter->setBrush(chosen ? colours.accentSoft : colours.surface);
    painter->drawRect(card.adjusted(1, 1, -1, -1));
    painter->setFont(option.font);
    const QRect room = card.adjusted(margin, margin, -margin, -margin);
    const int pitch = linePitch(option.font);
    painter->setPen(chosen ? colours.onAccentSoft : colours.text);
    SpacedText(index.data().toString(), option.font, room.width())
        .draw(*painter, QRect(room.left(), room.top(), room.width(), 2 * pitch));
    const auto line = [&](int number, int role, const QColor& colour) {
        listitem::drawLine(*painter, QRect(room.left(), room.top() + number * pitch, room.width(), pitch),
                           option.font, colour, index.data(role).toString());
    };
    line(2, BoardModel::SectionRole, chosen ? colours.onAccentSoft : colours.muted);
    const bool overdue = index.data(BoardModel::OverdueRole).toBool();
    line(3, BoardModel::NextRole, chosen ? colours.onAccentSoft : overdue ? colours.problem : colours.muted);
    painter->restore();
}

} // namespace kyodo
