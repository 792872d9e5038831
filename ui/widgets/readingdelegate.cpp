#include "ui/widgets/readingdelegate.h"

#include "ui/support/cellroom.h"
#include "ui/support/spacedtext.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace kyodo {

namespace {

constexpr int kMostLines = 40; ///< a cell grows no further

} // namespace

void ReadingDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->features |= QStyleOptionViewItem::WrapText;
}

QString ReadingDelegate::wordsOf(const QModelIndex& index) const
{
    return index.data(Qt::DisplayRole).toString();
}

void ReadingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QStyle& style = *(option.widget ? option.widget->style() : QApplication::style());
    style.drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setFont(option.font);
    painter->setPen(chosen ? Theme::colours().onAccentSoft : Theme::colours().text);
    QRect room = cellroom::of(option.rect, option.fontMetrics);
    QString shown = text;
    if (const auto* view = qobject_cast<const QTableView*>(option.widget);
        view && cell.displayAlignment.testFlag(Qt::AlignRight)) {
        const std::pair sight(0, view->viewport()->width());
        shown = cellroom::figureInSight(text, room, option.fontMetrics, sight);
        room = shown == text ? room : cellroom::inSight(room, sight);
    }
    SpacedText(shown, option.font, room.width(), cell.displayAlignment).draw(*painter, room);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(Theme::colours().accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize ReadingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    int width = option.rect.width();
    if (const auto* view = qobject_cast<const QTableView*>(option.widget))
        width = view->columnWidth(index.column()) - (view->showGrid() ? 1 : 0);
    const QFontMetrics& metrics = option.fontMetrics;
    const int room = std::max(width - 2 * cellroom::side(metrics), metrics.averageCharWidth() * 4);
    const int lines = std::clamp(SpacedText(wordsOf(index), option.font, room).lineCount(), 1, kMostLines);
    return {width, lines * linePitch(option.font) + 2 * cellroom::above(metrics)};
}

} // namespace kyodo
