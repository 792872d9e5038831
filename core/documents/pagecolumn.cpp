#include "core/documents/pagecolumn.h"

#include "core/documents/paperparts.h"

#include <QHash>

namespace kyodo {

namespace {

constexpr double kWide = 4; ///< em: a number of four figures

const Table* listOfPages(const Block& block)
{
    const auto* table = std::get_if<Table>(&block.kind);
    return table && !table->pageHead.isEmpty() ? table : nullptr;
}

void append(TableRow& row, qsizetype column, const QString& text)
{
    while (row.cells.size() < column)
        row.cells.append(TableCell());
    row.cells.append(TableCell(text));
}

} // namespace

qsizetype addPageColumns(QList<Block>& blocks)
{
    qsizetype count = 0;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const Table* list = listOfPages(blocks.at(i));
        if (!list)
            continue;
        Table table = *list;
        const qsizetype column = table.columns.size();
        table.columns.append(fixedColumn(kWide, Alignment::End));
        for (TableRow& head : table.header)
            append(head, column, table.pageHead);
        for (TableRow& row : table.rows)
            append(row, column, {});
        blocks[i] = table;
        count = i + 1;
    }
    return count;
}

void fillPageColumns(QList<Block>& blocks, qsizetype count, const Pages& pages)
{
    QHash<QString, QString> numbers;
    for (const OutlineEntry& entry : pages.outline) {
        if (!entry.anchor.isEmpty())
            numbers.insert(entry.anchor, QString::number(pages.numberOf(entry.page)));
    }
    for (qsizetype i = 0; i < count; ++i) {
        if (!listOfPages(blocks.at(i)))
            continue;
        for (TableRow& row : std::get<Table>(blocks[i].kind).rows) {
            for (const TableCell& cell : std::as_const(row.cells)) {
                if (!cell.leadsTo.isEmpty())
                    row.cells.last().text = numbers.value(cell.leadsTo);
            }
        }
    }
}

} // namespace kyodo
