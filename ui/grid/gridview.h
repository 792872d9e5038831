#pragma once

#include "ui/widgets/calmview.h"

#include <QHash>

namespace kyodo {

class GridDelegate;
class GridHeader;
class GridModel;

/// A table for grids: its first columns stay in view, lines below a row say what the rules say of it, and
/// keys work as in a spreadsheet: typing replaces, Enter goes down, Tab to the right, F2 edits, Delete
/// empties, Ctrl+C and Ctrl+V exchange cells. As tall as its rows up to a limit, then it scrolls.
class GridView final : public CalmTable {
    Q_OBJECT

public:
    /// Takes the model over.
    GridView(GridModel& model, int frozenColumns, QWidget* parent = nullptr);
    ~GridView() override;

    [[nodiscard]] GridModel& grid() const { return m_grid; }
    void setGridDelegate(GridDelegate* delegate);
    [[nodiscard]] GridDelegate* gridDelegate() const { return m_delegate; }
    /// How many rows are shown before the grid scrolls.
    void setMostRows(int rows) { m_mostRows = rows; }
    /// The lines below a row; empty where the rules say nothing.
    [[nodiscard]] QStringList notesOf(int row) const;
    [[nodiscard]] int noteHeight(int row) const;
    /// Of the columns that stay while the others are scrolled.
    [[nodiscard]] int frozenWidth() const;
    [[nodiscard]] int frozenColumns() const { return m_frozen; }
    /// Lays columns and rows out when control returns; many calls are one.
    void fitSoon();
    void fitNow();
    /// Puts the focus on a cell.
    void goTo(const QModelIndex& index, bool edit = false);

    [[nodiscard]] QModelIndex indexAt(const QPoint& point) const override;
    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    /// What the program has to say of the last key: a text that cannot be read. Empty when all is well.
    void problemChanged(const QString& problem);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent* event) override;

private:
    void tick(const QModelIndex& index);
    void listen();
    void fitColumns();
    void fitRows();
    void fitHeight();
    [[nodiscard]] int columnFloor(int column) const;
    /// What a column needs for figures and dates, which are not broken over lines.
    [[nodiscard]] int widestFigure(int column) const;
    [[nodiscard]] QRect noteRect() const;
    void rememberPlace();
    void restorePlace();
    void paintFrozen(QPainter& painter, int firstRow, int lastRow) const;
    void paintHeadings(QPainter& painter, int firstRow, int lastRow) const;
    void paintNotes(QPainter& painter, int firstRow, int lastRow) const;
    void moveDown(int rows);
    void writeNext(int step);
    bool spreadsheetKey(const QKeyEvent& event);
    void copySelection() const;
    void pasteFrom(const QModelIndex& index);

    GridModel& m_grid;
    int m_frozen;
    int m_mostRows = 14;
    GridHeader* m_header;
    GridDelegate* m_delegate = nullptr;
    mutable QHash<int, QStringList> m_notes; ///< by row, until the model changes
    bool m_queued = false;
    bool m_stale = true; ///< not measured since it was last out of sight
    QString m_rowKey;
    QString m_columnKey;
    QPoint m_place{-1, -1};
};

} // namespace kyodo
