#include "ui/register/registerdelegate.h"

#include "ui/register/registermodel.h"
#include "ui/support/cellroom.h"
#include "ui/support/listitem.h"
#include "ui/support/theme.h"

#include <QPainter>

#include <algorithm>

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
    const QVariant asked = index.data(RegisterModel::ElideRole);
    const auto elided = asked.isValid() ? static_cast<Qt::TextElideMode>(asked.toInt()) : Qt::ElideRight;
    painter->drawText(room, int(alignment ? alignment : Qt::AlignLeft | Qt::AlignVCenter),
                      metrics.elidedText(text, elided, room.width()));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colours.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

int dateColumnWidth(const QFontMetrics& metrics, const RegisterWords& words)
{
    constexpr int kMonths = 12;
    constexpr int kGrid = 2;
    int longest = 0;
    for (int month = 1; month <= kMonths; ++month) {
        const QDate day(2028, month, 28); // in two figures, as the year of the era
        const QString text = formatDate(day, words.dates, words.language);
        longest = std::max(longest, metrics.horizontalAdvance(text));
    }
    return longest + 2 * cellroom::side(metrics) + kGrid;
}

} // namespace kyodo
