#pragma once

#include "core/exchange/tsv.h"
#include "ui/models/recordtablemodel.h"
#include "ui/support/celltext.h"

namespace kyodo {

/// A rectangle of cells.
struct CellRange {
    int row = 0;
    int column = 0;
    int rows = 1;
    int columns = 1;

    friend bool operator==(const CellRange&, const CellRange&) = default;
};

/// The smallest rectangle around cells of one model.
[[nodiscard]] CellRange rangeOf(const QModelIndexList& cells);

/// Cells for a spreadsheet: the rectangle around them, those between that were not chosen left empty.
/// `heads`: the titles of the columns come first.
[[nodiscard]] QString copiedText(const RecordTableModel& model, const QModelIndexList& cells, bool heads);

/// Empties what can be empty, as one edit of this name. How many cells stayed because they cannot.
int clearCells(RecordTableModel& model, const QModelIndexList& cells, const QString& label);

/// A cell that cannot be pasted.
struct PasteProblem {
    int row = 0; ///< number of the row, from 1
    QString column;
    QString text;    ///< what stood in the cell
    QString problem; ///< why not, for the user
};

/// What pasting text at a place would do: looked at first, then done as one edit or not at all.
class CellPaste {
public:
    /// `target`: the chosen cells. One cell of text fills all of them, a block that fits several times is
    /// repeated; otherwise the block begins at their corner, and rows beyond the end are added. A first row
    /// with the titles of columns says where the others go.
    CellPaste(RecordTableModel& model, const QString& text, const CellRange& target);

    /// There is nothing in the text.
    [[nodiscard]] bool isEmpty() const { return m_cells == 0; }
    [[nodiscard]] const QList<PasteProblem>& problems() const { return m_problems; }
    /// Cells that can be pasted, those included that hold the same already.
    [[nodiscard]] int goodCells() const { return m_cells - int(m_problems.size()) - m_cut; }
    [[nodiscard]] int allCells() const { return m_cells; }
    /// Cells that find no place: right of the last column, or below the last row where none can be added.
    [[nodiscard]] int cutCells() const { return m_cut; }
    [[nodiscard]] int newRows() const { return m_newRows; }
    [[nodiscard]] bool hasHead() const { return m_hasHead; }
    [[nodiscard]] const CellRange& range() const { return m_range; }

    /// Everything that can be pasted, as one edit. False when it failed.
    bool apply();

private:
    void takeHead();
    void dropEmptyEnd();
    void settleRange(const CellRange& target);
    [[nodiscard]] int columnFor(int column) const;
    [[nodiscard]] bool canAddRows() const;
    void readRow(CellReader& reader, int row);
    void readCell(CellReader& reader, int row, int column, const QString& text);

    RecordTableModel& m_model;
    CellGrid m_grid;
    CellRange m_range;
    int m_width = 0;      ///< of the text's longest row
    QList<int> m_columns; ///< by the head: column of the text → column of the table
    bool m_hasHead = false;
    int m_newRows = 0;
    int m_cells = 0;
    int m_cut = 0;
    QList<PasteProblem> m_problems;
    QList<RowPlace> m_places;
    QList<CellWrite> m_writes;
};

} // namespace kyodo
