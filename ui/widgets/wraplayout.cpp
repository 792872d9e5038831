#include "ui/widgets/wraplayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace kyodo {

WrapLayout::WrapLayout(int spacing, QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

WrapLayout::~WrapLayout()
{
    qDeleteAll(m_items);
}

void WrapLayout::beginGroup()
{
    m_groups.append(m_items.size());
}

void WrapLayout::addItem(QLayoutItem* item)
{
    if (QLayout* layout = item->layout())
        addChildLayout(layout);
    m_items.append(item);
}

int WrapLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* WrapLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* WrapLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int WrapLayout::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), false);
}

QSize WrapLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? spacing() : 0);
        height = std::max(height, item->sizeHint().height());
    }
    return {width, height};
}

QSize WrapLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void WrapLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int WrapLayout::widthFrom(qsizetype index, int most) const
{
    int width = std::min(m_items.at(index)->sizeHint().width(), most);
    if (!m_groups.contains(index))
        return width;
    for (++index; index < m_items.size() && !m_groups.contains(index); ++index) {
        if (!m_items.at(index)->isEmpty())
            width += spacing() + std::min(m_items.at(index)->sizeHint().width(), most);
    }
    return width;
}

int WrapLayout::place(const QRect& rect, bool really) const
{
    const bool mirrored = parentWidget() && parentWidget()->layoutDirection() == Qt::RightToLeft;
    const Qt::LayoutDirection direction = mirrored ? Qt::RightToLeft : Qt::LeftToRight;
    int x = 0;
    int y = 0;
    qsizetype begin = 0;
    while (begin < m_items.size()) {
        // One line: as many as fit, at least one.
        int height = 0;
        x = 0;
        qsizetype end = begin;
        for (; end < m_items.size(); ++end) {
            const QLayoutItem* item = m_items.at(end);
            if (item->isEmpty())
                continue;
            if (x > 0 && x + widthFrom(end, rect.width()) > rect.width())
                break;
            x += std::min(item->sizeHint().width(), rect.width()) + spacing();
            height = std::max(height, item->sizeHint().height());
        }
        x = 0;
        for (qsizetype i = begin; really && i < end; ++i) {
            QLayoutItem* item = m_items.at(i);
            if (item->isEmpty())
                continue;
            const int width = std::min(item->sizeHint().width(), rect.width());
            const QRect place(rect.x() + x, rect.y() + y, width, height);
            item->setGeometry(QStyle::visualRect(direction, rect, place));
            x += width + spacing();
        }
        if (height > 0)
            y += height + spacing();
        begin = end;
    }
    return std::max(0, y - spacing());
}

} // namespace kyodo
