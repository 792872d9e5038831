#include "core/documents/office/flowbuilder.h"
#include "core/documents/ruledrow.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kyodo::office {

namespace {

/// Lighter than the bars of the pages: whole cells are filled with it.
constexpr QColor kBar{0xB8, 0xC2, 0xCB};

double topOf(const Setting& setting)
{
    return setting.trimming ? kTightTop : kCellTop;
}

/// Height that a row for writing by hand has at least.
double handHeight(int lines, const Setting& setting)
{
    const bool byHand = !setting.trimming || lines > 1;
    return byHand ? std::max(lines, 1) * setting.em * 1.4 + 2 * topOf(setting) : 0;
}

QList<TextRun> strongRuns(QList<TextRun> runs)
{
    for (TextRun& run : runs)
        run.strong = true;
    return runs;
}

class TableLowerer {
public:
    TableLowerer(const FlowBuilder& flow, const Table& table)
        : m_flow(flow)
        , m_grid(tableGrid(table, flow.setting()))
    {
    }

    [[nodiscard]] FlowTable empty() const
    {
        FlowTable table;
        for (size_t i = 0; i + 1 < m_grid.edges.size(); ++i)
            table.widths.append(m_grid.edges[i + 1] - m_grid.edges[i]);
        table.side = m_grid.side;
        table.top = topOf(m_flow.setting());
        return table;
    }

    [[nodiscard]] FlowRow row(const TableRow& source, bool head) const
    {
        FlowRow row;
        row.head = head;
        row.height = handHeight(source.minimumLines, m_flow.setting());
        row.doubleTop = source.total;
        int column = 0;
        bool oneLine = true;
        for (const TableCell& cell : m_grid.cells(source)) {
            row.cells.push_back(this->cell(cell, column, head));
            oneLine = oneLine && fits(cell, column);
            column += cell.columnSpan;
        }
        if (head || oneLine) {
            for (FlowCell& cell : row.cells)
                cell.place = FlowCell::Place::Middle;
        }
        return row;
    }

private:
    [[nodiscard]] FlowCell cell(const TableCell& source, int column, bool head) const
    {
        const Setting& setting = m_flow.setting();
        FlowParagraph text = m_flow.paragraph(head ? StyleId::CellHead : StyleId::Cell, source.text);
        if (source.strong)
            text.runs = strongRuns(text.runs);
        text.look.alignment =
            source.alignment.value_or(head ? Alignment::Centre : m_grid.columns.at(column).alignment);
        if (m_grid.size < setting.small().size) {
            text.look.size = m_grid.size;
            text.look.lineHeight = m_grid.size * (setting.trimming ? 1.25 : 1.4);
        }
        FlowCell cell = FlowBuilder::cell(std::move(text));
        cell.span = source.columnSpan;
        if (head || source.shaded)
            cell.fill = kShade;
        return cell;
    }

    [[nodiscard]] bool fits(const TableCell& cell, int column) const
    {
        const auto first = static_cast<size_t>(column);
        const double width = m_grid.edges[first + static_cast<size_t>(cell.columnSpan)] - m_grid.edges[first];
        TextFormat format = m_flow.setting().small();
        format.size = m_grid.size;
        format.strong = cell.strong;
        return m_flow.setting().text.set(cell.text, format, {width - 2 * m_grid.side}).size() < 2;
    }

    const FlowBuilder& m_flow;
    TableGrid m_grid;
};

/// A chart as a table: what is drawn as a bar there are shaded cells here.
class ChartLowerer {
public:
    ChartLowerer(const FlowBuilder& flow, const MonthChart& chart)
        : m_flow(flow)
        , m_chart(chart)
        , m_grid(chartGrid(chart, flow.setting()))
    {
    }

    [[nodiscard]] FlowTable table() const
    {
        FlowTable table;
        table.side = kCellSide;
        table.top = topOf(m_flow.setting());
        table.widths = {m_grid.period, m_grid.bars - m_grid.period};
        for (qsizetype i = 0; i < m_chart.columns.size(); ++i)
            table.widths.append(m_grid.unit);
        table.rows = {years(), months()};
        for (const MonthChart::Bar& bar : m_chart.bars)
            table.rows.push_back(row(bar));
        return table;
    }

private:
    [[nodiscard]] FlowCell headCell(const QString& text, int span = 1) const
    {
        FlowCell cell = FlowBuilder::cell(m_flow.paragraph(StyleId::CellHead, text));
        cell.span = span;
        cell.fill = kShade;
        cell.place = FlowCell::Place::Middle;
        return cell;
    }

    /// Columns of time are narrow; each still shows its number in one line.
    void narrow(FlowCell& cell) const
    {
        cell.side = std::min(kCellSide, m_grid.unit * 0.1);
        Look& look = cell.paragraphs.front().look;
        look.size = std::min(look.size, (m_grid.unit - 2 * *cell.side) * 0.95);
    }

    [[nodiscard]] FlowRow years() const
    {
        FlowRow row;
        row.head = true;
        row.cells = {headCell({}), headCell({})};
        int left = static_cast<int>(m_chart.columns.size());
        for (const MonthChart::Span& span : m_chart.years) {
            const int columns = std::min(span.columns, left);
            if (columns > 0)
                row.cells.push_back(headCell(span.text, columns));
            left -= std::max(columns, 0);
        }
        if (left > 0)
            row.cells.push_back(headCell({}, left));
        return row;
    }

    [[nodiscard]] FlowRow months() const
    {
        FlowRow row;
        row.head = true;
        row.cells = {headCell(m_chart.taskHead), headCell(m_chart.periodHead)};
        for (const QString& column : m_chart.columns) {
            row.cells.push_back(headCell(column));
            narrow(row.cells.back());
        }
        return row;
    }

    [[nodiscard]] FlowRow row(const MonthChart::Bar& bar) const
    {
        FlowRow row;
        if (m_chart.minimumLines > 1)
            row.height = handHeight(m_chart.minimumLines, m_flow.setting());
        for (const QString& text : {bar.text, bar.period}) {
            row.cells.push_back(FlowBuilder::cell(m_flow.paragraph(StyleId::Cell, text)));
            row.cells.back().place = FlowCell::Place::Middle;
        }
        const auto count = static_cast<int>(m_chart.columns.size());
        const int last = std::clamp(static_cast<int>(std::ceil(bar.end)) - 1, 0, std::max(count - 1, 0));
        const int first = std::clamp(static_cast<int>(std::floor(bar.begin)), 0, last);
        for (int i = 0; i < count; ++i) {
            const bool mark = bar.milestone && i == last;
            FlowCell cell = FlowBuilder::cell(m_flow.paragraph(StyleId::CellHead, mark ? u"◆"_s : QString()));
            narrow(cell);
            cell.place = FlowCell::Place::Middle;
            if (!bar.milestone && bar.end > bar.begin && i >= first && i <= last)
                cell.fill = kBar;
            row.cells.push_back(std::move(cell));
        }
        return row;
    }

    const FlowBuilder& m_flow;
    const MonthChart& m_chart;
    ChartGrid m_grid;
};

} // namespace

void lower(FlowBuilder& flow, const Table& source)
{
    const Setting& setting = flow.setting();
    double gap = setting.gap(0.5);
    if (!source.caption.isEmpty()) {
        FlowParagraph caption = flow.paragraph(StyleId::Body, source.caption);
        caption.look.before = gap;
        caption.look.keepWithNext = true;
        flow.append(std::move(caption));
        gap = setting.gap(0.15);
    }
    const TableLowerer lowerer(flow, source);
    FlowTable table = lowerer.empty();
    for (const TableRow& row : source.header)
        table.rows.push_back(lowerer.row(row, true));
    for (qsizetype i = 0; i < source.rows.size(); ++i) {
        FlowRow row = lowerer.row(source.rows.at(i), false);
        // A sum stays with what it sums up.
        const bool sumFollows = i + 1 < source.rows.size() && source.rows.at(i + 1).total;
        row.keepWithNext = sumFollows || source.rows.at(i).keepWithNext;
        table.rows.push_back(std::move(row));
    }
    for (qsizetype i = 0; i < source.header.size() && !source.rows.isEmpty(); ++i)
        table.rows[static_cast<size_t>(i)].keepWithNext = true;
    if (table.rows.empty())
        return;
    flow.append(std::move(table), gap);
    flow.gap(setting.gap(0.5));
}

void lower(FlowBuilder& flow, const MonthChart& chart)
{
    FlowTable table = ChartLowerer(flow, chart).table();
    for (FlowRow& row : table.rows)
        row.keepWithNext = row.head && !chart.bars.isEmpty();
    flow.append(std::move(table), flow.setting().gap(0.3));
    flow.gap(flow.setting().gap(0.5));
}

} // namespace kyodo::office
