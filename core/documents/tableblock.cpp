#include "core/documents/ruledrow.h"

#include <algorithm>

namespace kyodo {

namespace {

/// Left edges of all columns and the right edge of the last, from the left edge of the text.
std::vector<double> columnEdges(const QList<TableColumn>& columns, double em, double width)
{
    double fixed = 0;
    double shares = 0;
    for (const TableColumn& column : columns) {
        if (column.em > 0)
            fixed += column.em * em;
        else
            shares += std::max(column.share, 0.01);
    }
    // Fixed columns give way so that every other column keeps some room.
    const double shareRoom = shares > 0 ? std::max(width - fixed, width * 0.3) : 0;
    const double squeeze = fixed > 0 ? std::min((width - shareRoom) / fixed, 1.0) : 1.0;
    std::vector<double> edges{0};
    for (const TableColumn& column : columns) {
        const double own =
            column.em > 0 ? column.em * em * squeeze : shareRoom * std::max(column.share, 0.01) / shares;
        edges.push_back(edges.back() + own);
    }
    return edges;
}

struct TableSetter {
    const Setting& setting;
    const Table& table;
    QList<TableColumn> columns;
    std::vector<double> edges;
    TextFormat format;
    double side = kCellSide;

    TableSetter(const Setting& context, const Table& source)
        : setting(context)
        , table(source)
        , columns(source.columns)
        , format(context.small())
    {
        if (columns.isEmpty())
            columns.append(TableColumn{});
        edges = columnEdges(columns, format.size, setting.width);
        double narrowest = setting.width;
        for (size_t i = 0; i + 1 < edges.size(); ++i)
            narrowest = std::min(narrowest, edges[i + 1] - edges[i]);
        // A column must hold one character.
        side = std::min(kCellSide, narrowest * 0.12);
        format.size = std::clamp(narrowest - 2 * side, 1.0, format.size);
        format.lineHeight = format.size * 1.4;
    }

    [[nodiscard]] RuledRow row(const TableRow& source, bool head) const
    {
        RuledRow ruled;
        ruled.lineHeight = format.lineHeight;
        ruled.minimumHeight = std::max(source.minimumLines, 1) * setting.em * 1.4 + 2 * kCellTop;
        ruled.doubleTop = source.total;
        ruled.side = side;
        const int count = static_cast<int>(columns.size());
        int column = 0;
        for (int i = 0; column < count; ++i) {
            TableCell cell = i < source.cells.size() ? source.cells.at(i) : TableCell{};
            int span = std::clamp(cell.columnSpan, 1, count - column);
            if (column + span == count) {
                for (int more = i + 1; more < source.cells.size(); ++more) {
                    cell.text.runs.append({QStringLiteral("\n")});
                    cell.text.runs.append(source.cells.at(more).text.runs);
                }
            }
            ruled.cells.push_back(this->cell(cell, column, span, head));
            column += span;
        }
        return ruled;
    }

    [[nodiscard]] RuledCell cell(const TableCell& source, int column, int span, bool head) const
    {
        RuledCell ruled;
        ruled.left = edges[static_cast<size_t>(column)];
        ruled.width = edges[static_cast<size_t>(column) + static_cast<size_t>(span)] - ruled.left;
        ruled.shaded = head || source.shaded;
        ruled.centred = head;
        TextFormat own = format;
        own.strong = source.strong;
        own.alignment = source.alignment.value_or(head ? Alignment::Centre : columns.at(column).alignment);
        ruled.lines = setting.text.set(source.text, own, {std::max(ruled.width - 2 * side, format.size)});
        return ruled;
    }
};

double heightOf(const std::vector<Strip>& strips)
{
    double height = 0;
    for (const Strip& strip : strips)
        height += strip.height;
    return height;
}

} // namespace

void setBlock(Galley& galley, const Setting& setting, const Table& table)
{
    double gap = setting.em * 0.5;
    if (!table.caption.isEmpty()) {
        appendLines(galley, setting.text.set(table.caption, setting.body(), {setting.width}),
                    {gap, Keep::WithNext, Keep::WithNext});
        gap = setting.em * 0.15;
    }
    const TableSetter setter(setting, table);
    std::vector<Strip> head;
    for (const TableRow& row : table.header) {
        RuledRow ruled = setter.row(row, true);
        ruled.withNext = Keep::WithNext;
        for (Strip& strip : ruleRow(std::move(ruled), setting.height))
            head.push_back(std::move(strip));
    }
    // A head that would leave little of the page for its rows is shown once.
    const bool repeated = !head.empty() && heightOf(head) <= setting.height / 3;
    int headIndex = -1;
    if (repeated) {
        headIndex = static_cast<int>(galley.heads.size());
        galley.heads.push_back(head);
    }
    const double room = setting.height - (repeated ? heightOf(head) : 0);
    if (!head.empty())
        head.front().gapBefore = gap;
    galley.strips.insert(galley.strips.end(), head.begin(), head.end());
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        RuledRow ruled = setter.row(table.rows.at(i), false);
        ruled.head = headIndex;
        ruled.gapBefore = i == 0 && head.empty() ? gap : 0;
        const bool sumFollows = i + 1 < table.rows.size() && table.rows.at(i + 1).total;
        ruled.withNext = sumFollows ? Keep::WithNext : Keep::Free;
        for (Strip& strip : ruleRow(std::move(ruled), room))
            galley.strips.push_back(std::move(strip));
    }
    if (!galley.strips.empty() && table.rows.isEmpty() && !head.empty())
        galley.strips.back().keep = Keep::Free;
    Strip after;
    after.kind = Strip::Kind::Spacer;
    after.height = setting.em * 0.5;
    galley.strips.push_back(after);
}

} // namespace kyodo
