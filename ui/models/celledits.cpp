#include "ui/models/celledits.h"

#include "core/base/text.h"
#include "ui/support/fieldlabels.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::CellPaste)
};

bool canChange(const QModelIndex& index)
{
    return index.flags() & (Qt::ItemIsEditable | Qt::ItemIsUserCheckable);
}

bool isEmptyRow(const QStringList& row)
{
    return std::all_of(row.begin(), row.end(), [](const QString& cell) { return cell.isEmpty(); });
}

QString title(const RecordTableModel& model, int column)
{
    return model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

QString textAt(const RecordTableModel& model, int row, int column)
{
    return model.index(row, column).data(RecordTableModel::SpreadsheetRole).toString();
}

} // namespace

CellRange rangeOf(const QModelIndexList& cells)
{
    if (cells.isEmpty())
        return {0, 0, 0, 0};
    int top = cells.first().row();
    int left = cells.first().column();
    int bottom = top;
    int right = left;
    for (const QModelIndex& cell : cells) {
        top = std::min(top, cell.row());
        bottom = std::max(bottom, cell.row());
        left = std::min(left, cell.column());
        right = std::max(right, cell.column());
    }
    return {top, left, bottom - top + 1, right - left + 1};
}

QString copiedText(const RecordTableModel& model, const QModelIndexList& cells, bool heads)
{
    const CellRange range = rangeOf(cells);
    CellGrid grid(range.rows, QStringList(range.columns));
    for (const QModelIndex& cell : cells)
        grid[cell.row() - range.row][cell.column() - range.column] = textAt(model, cell.row(), cell.column());
    if (heads) {
        QStringList titles;
        for (int i = 0; i < range.columns; ++i)
            titles.append(title(model, range.column + i));
        grid.prepend(titles);
    }
    return writeTsv(grid);
}

int clearCells(RecordTableModel& model, const QModelIndexList& cells, const QString& label)
{
    ProjectSession& session = model.session();
    CellReader reader(session.words(), session.project(), model.spec().table);
    QList<RowPlace> places;
    QList<CellWrite> writes;
    QHash<int, qsizetype> placeOfRow;
    int kept = 0;
    for (const QModelIndex& cell : cells) {
        const FieldInfo& field = model.field(cell.column());
        const QVariant present = cell.data(Qt::EditRole);
        const FieldReading empty = reader.read(field, QString(), present);
        if (!canChange(cell) || !empty.problem.isEmpty()) {
            kept += textAt(model, cell.row(), cell.column()).isEmpty() ? 0 : 1;
            continue;
        }
        if (model.idAt(cell.row()).isNull() || empty.value == present)
            continue;
        if (!placeOfRow.contains(cell.row())) {
            placeOfRow.insert(cell.row(), places.size());
            places.append(model.placeAt(cell.row()));
        }
        writes.append({placeOfRow.value(cell.row()), &field, empty.value});
    }
    if (!writes.isEmpty())
        session.writeCells(label, places, writes);
    return kept;
}

CellPaste::CellPaste(RecordTableModel& model, const QString& text, const CellRange& target)
    : m_model(model)
    , m_grid(readTsv(text))
{
    takeHead();
    settleRange(target);
    dropEmptyEnd();
    const ProjectSession& session = model.session();
    CellReader reader(session.words(), session.project(), model.spec().table);
    for (int row = 0; row < m_range.rows; ++row)
        readRow(reader, row);
}

/// The first row is a head when all that stands in it are titles of different columns.
void CellPaste::takeHead()
{
    QHash<QString, int> columns;
    for (int i = 0; i < m_model.columnCount(); ++i)
        columns.insert(nfkcFolded(simplifiedLine(title(m_model, i))), i);
    QList<int> found;
    for (const QString& cell : m_grid.value(0)) {
        const int column = columns.value(nfkcFolded(simplifiedLine(cell)), -1);
        if (column < 0 || found.contains(column))
            return;
        found.append(column);
    }
    if (found.isEmpty())
        return;
    m_hasHead = true;
    m_columns = found;
    m_grid.removeFirst();
}

void CellPaste::settleRange(const CellRange& target)
{
    int columns = 0;
    for (const QStringList& row : std::as_const(m_grid))
        columns = std::max(columns, int(row.size()));
    m_width = columns;
    const int rows = int(m_grid.size());
    m_range = {target.row, target.column, rows, columns};
    if (rows == 0 || columns == 0)
        return;
    if (target.rows % rows == 0)
        m_range.rows = std::max(rows, target.rows);
    if (!m_hasHead && target.columns % columns == 0)
        m_range.columns = std::max(columns, target.columns);
}

/// Spreadsheets copy what lies empty below a table along with it.
void CellPaste::dropEmptyEnd()
{
    while (m_range.rows > 1 && m_range.row + m_range.rows > m_model.rowCount() &&
           isEmptyRow(m_grid.at((m_range.rows - 1) % m_grid.size())))
        --m_range.rows;
}

int CellPaste::columnFor(int column) const
{
    if (m_hasHead)
        return m_columns.value(column, -1);
    const int there = m_range.column + column;
    return there < m_model.columnCount() ? there : -1;
}

bool CellPaste::canAddRows() const
{
    const RecordTableSpec& spec = m_model.spec();
    return !m_model.isSlots() && whyNoRow(m_model.session().project(), spec.table).isEmpty() &&
           (spec.ownerField.isEmpty() || !spec.owner.isEmpty());
}

void CellPaste::readRow(CellReader& reader, int row)
{
    const QStringList& cells = m_grid.at(row % m_grid.size());
    const bool isNew = m_range.row + row >= m_model.rowCount();
    const bool possible = !isNew || canAddRows();
    if (possible) {
        m_places.append(m_model.placeAt(isNew ? -1 : m_range.row + row));
        m_newRows += isNew ? 1 : 0;
    }
    // A block is repeated as a whole; a row of it that is shorter leaves the cells beyond its end alone.
    const int width = m_width;
    for (int column = 0; column < m_range.columns; ++column) {
        const int source = column % width;
        if (source >= cells.size())
            continue;
        ++m_cells;
        const int there = columnFor(column);
        if (!possible || there < 0) {
            if (cells.at(source).isEmpty())
                --m_cells;
            else
                ++m_cut;
            continue;
        }
        readCell(reader, row, there, cells.at(source));
    }
}

void CellPaste::readCell(CellReader& reader, int row, int column, const QString& text)
{
    const int there = m_range.row + row;
    const bool isNew = there >= m_model.rowCount();
    if (isNew && text.isEmpty())
        return; // it stays as new rows begin
    const FieldInfo& field = m_model.field(column);
    const QModelIndex index = isNew ? QModelIndex() : m_model.index(there, column);
    const QVariant present = isNew ? QVariant() : index.data(Qt::EditRole);
    if (!isNew && textAt(m_model, there, column) == text)
        return; // nothing changes, and what is shown may be shorter than what is stored
    FieldReading reading = reader.read(field, text, present);
    if (!isNew && !canChange(index)) {
        //: この列は変えられません。
        reading.problem = Tr::tr("This column cannot be changed.");
    }
    if (!reading.problem.isEmpty()) {
        m_problems.append({m_model.rowNumber(there), title(m_model, column), text, reading.problem});
        return;
    }
    const bool nothing = !isNew && m_model.idAt(there).isNull() && text.isEmpty();
    if (!nothing && (isNew || reading.value != present || reading.value.isValid() != present.isValid()))
        m_writes.append({m_places.size() - 1, &field, reading.value});
}

bool CellPaste::apply()
{
    //: 「%1」に貼り付け
    const QString label = Tr::tr("Paste into \"%1\"").arg(tableLabel(m_model.spec().table));
    // Rows that nothing is written to are left out: slots must not come into being empty.
    QList<RowPlace> places;
    QHash<qsizetype, qsizetype> kept;
    for (CellWrite& write : m_writes) {
        if (!kept.contains(write.place)) {
            kept.insert(write.place, places.size());
            places.append(m_places.at(write.place));
        }
        write.place = kept.value(write.place);
    }
    return m_writes.isEmpty() || m_model.session().writeCells(label, places, m_writes);
}

} // namespace kyodo
