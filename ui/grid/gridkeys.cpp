#include "ui/grid/gridmodel.h"
#include "ui/grid/gridview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

#include <algorithm>

// What keys do in a grid.
namespace kyodo {

/// Totals and headings are passed over.
void GridView::moveDown(int rows)
{
    const QModelIndex from = currentIndex();
    for (int row = from.row() + rows; row >= 0 && row < m_grid.rowCount(); row += rows) {
        const QModelIndex next = m_grid.index(row, from.column());
        if (next.flags().testFlag(Qt::ItemIsEditable)) {
            setCurrentIndex(next);
            return;
        }
    }
}

/// A heading has no cells to stand in: past it where the key leads, else back to where there are some.
QModelIndex GridView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex wanted = QTableView::moveCursor(action, modifiers);
    const int onwards = wanted.row() < currentIndex().row() ? -1 : 1;
    for (const int step : {onwards, -onwards}) {
        for (int row = wanted.row(); row >= 0 && row < m_grid.rowCount(); row += step) {
            if (m_grid.rowKind(row) != GridRowKind::Heading)
                return m_grid.index(row, wanted.column());
        }
    }
    return wanted;
}

/// Past what is only reckoned; at the ends of the table one stays, and the next Tab leads out of it.
void GridView::writeNext(int step)
{
    const int columns = m_grid.columnCount();
    const int cells = m_grid.rowCount() * columns;
    const QModelIndex from = currentIndex();
    for (int at = from.row() * columns + from.column() + step; at >= 0 && at < cells; at += step) {
        const QModelIndex next = m_grid.index(at / columns, at % columns);
        if (next.flags().testFlag(Qt::ItemIsEditable)) {
            setCurrentIndex(next);
            QTableView::edit(next);
            return;
        }
    }
}

void GridView::copySelection() const
{
    const QModelIndexList cells = selectionModel()->selectedIndexes();
    if (cells.isEmpty())
        return;
    const auto [first, last] = std::minmax_element(cells.begin(), cells.end());
    int left = first->column();
    int right = last->column();
    for (const QModelIndex& cell : cells) {
        left = std::min(left, cell.column());
        right = std::max(right, cell.column());
    }
    QGuiApplication::clipboard()->setText(
        m_grid.copy(m_grid.index(first->row(), left), m_grid.index(last->row(), right)));
}

void GridView::pasteFrom(const QModelIndex& index)
{
    const QModelIndexList cells = selectionModel()->selectedIndexes();
    QModelIndex at = index;
    for (const QModelIndex& cell : cells) {
        at = m_grid.index(std::min(at.row(), cell.row()), std::min(at.column(), cell.column()));
    }
    Q_EMIT problemChanged(m_grid.paste(at, QGuiApplication::clipboard()->text()));
}

void GridView::tick(const QModelIndex& index)
{
    const bool on = index.data(Qt::CheckStateRole).toInt() != Qt::Checked;
    m_grid.setData(index, static_cast<int>(on ? Qt::Checked : Qt::Unchecked), Qt::CheckStateRole);
}

bool GridView::spreadsheetKey(const QKeyEvent& event)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return false;
    if (event.matches(QKeySequence::Copy)) {
        copySelection();
        return true;
    }
    if (event.matches(QKeySequence::Paste)) {
        pasteFrom(index);
        return true;
    }
    const bool plain = event.modifiers() == Qt::NoModifier || event.modifiers() == Qt::KeypadModifier;
    const bool box = index.flags().testFlag(Qt::ItemIsUserCheckable);
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (plain && box && (enter || event.key() == Qt::Key_Space)) {
        tick(index);
        return true;
    }
    if (plain && enter && index.flags().testFlag(Qt::ItemIsEditable)) {
        QTableView::edit(index);
        return true;
    }
    if (plain && (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace)) {
        m_grid.clear(selectionModel()->selectedIndexes());
        return true;
    }
    return false;
}

void GridView::keyPressEvent(QKeyEvent* event)
{
    // What could not be read or stored is dropped where it stands, too.
    const qsizetype waiting = m_grid.session().unsaved().all().size();
    if (state() != EditingState && event->key() == Qt::Key_Escape && waiting > 0) {
        m_grid.dropUnsaved(currentIndex());
        if (m_grid.session().unsaved().all().size() < waiting)
            return;
    }
    if (state() != EditingState && spreadsheetKey(*event)) {
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace kyodo
