#include "ui/support/listitem.h"

#include "ui/support/theme.h"

#include <QPainter>

namespace kyodo::listitem {

namespace {

constexpr int kBar = 4;

} // namespace

int margin(const QFontMetrics& metrics)
{
    return metrics.height() / 3;
}

QRect room(const QStyleOptionViewItem& option)
{
    const int gap = margin(option.fontMetrics);
    return option.rect.adjusted(gap + kBar, gap / 2, -gap, -gap / 2);
}

void paintChosen(QPainter& painter, const QStyleOptionViewItem& option)
{
    if (!option.state.testFlag(QStyle::State_Selected))
        return;
    painter.fillRect(option.rect, Theme::colours().accentSoft);
    painter.fillRect(QRect(option.rect.topLeft(), QSize(kBar, option.rect.height())),
                     Theme::colours().accent);
}

void paintFocus(QPainter& painter, const QStyleOptionViewItem& option)
{
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Theme::colours().accent, 2));
    painter.drawRect(option.rect.adjusted(1, 1, -1, -1));
}

void drawLine(QPainter& painter, const QRect& where, const QFont& font, const QColor& colour,
              const QString& text, Qt::TextElideMode mode)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(where, Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, mode, where.width()));
}

} // namespace kyodo::listitem
