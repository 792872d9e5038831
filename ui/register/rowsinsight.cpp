#include "ui/register/rowsinsight.h"

#include "ui/support/cellroom.h"
#include "ui/support/spacedtext.h"

#include <QAbstractItemDelegate>
#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace kyodo {

RowsInSight::RowsInSight(QTableView& table, int mostLines)
    : QObject(&table)
    , m_table(table)
    , m_mostLines(mostLines)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &RowsInSight::measure);
    connect(table.model(), &QAbstractItemModel::modelReset, this, &RowsInSight::begin);
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, &RowsInSight::begin);
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, this, &RowsInSight::measure);
    table.viewport()->installEventFilter(this);
    begin();
}

bool RowsInSight::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        m_soon.start();
    return false;
}

void RowsInSight::begin()
{
    m_measured.clear();
    m_soon.start();
}

void RowsInSight::measure()
{
    if (!m_table.isVisible())
        return;
    const QModelIndex current = m_table.currentIndex();
    const QRect sight = m_table.viewport()->rect();
    const bool seen = current.isValid() && sight.intersects(m_table.visualRect(current));
    // A page more, which a key may go to; and the last page, by which it is known how far the table scrolls.
    measureFrom(std::max(0, m_table.rowAt(0)), 1, 2 * sight.height());
    measureFrom(m_table.model()->rowCount() - 1, -1, sight.height());
    if (seen && !sight.contains(m_table.visualRect(current)))
        m_table.scrollTo(current);
}

void RowsInSight::measureFrom(int row, int step, int room)
{
    const int grid = m_table.showGrid() ? 1 : 0;
    const int most = m_mostLines * linePitch(m_table.font()) + 2 * cellroom::above(m_table.fontMetrics());
    for (; row >= 0 && row < m_table.model()->rowCount() && room > 0; row += step) {
        if (!m_measured.contains(row)) {
            m_measured.insert(row);
            m_table.setRowHeight(row, std::min(wantedHeight(row), most) + grid);
        }
        room -= m_table.rowHeight(row);
    }
}

int RowsInSight::wantedHeight(int row) const
{
    QStyleOptionViewItem option;
    option.initFrom(&m_table);
    option.widget = &m_table;
    option.font = m_table.font();
    int height = 0;
    for (int column = 0; column < m_table.model()->columnCount(); ++column) {
        const QModelIndex cell = m_table.model()->index(row, column);
        height = std::max(height, m_table.itemDelegate()->sizeHint(option, cell).height());
    }
    return height;
}

} // namespace kyodo
