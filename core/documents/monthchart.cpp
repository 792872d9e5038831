#include "core/documents/ruledrow.h"

#include <algorithm>
#include <cmath>

namespace kyodo {

namespace {

QColor barColour()
{
    return {0x5B, 0x6B, 0x7A};
}

/// Sets the rows of a chart: task, dates in words, then one cell for each column of time.
class ChartSetter {
public:
    ChartSetter(const Setting& setting, const MonthChart& chart)
        : m_setting(setting)
        , m_chart(chart)
        , m_format(setting.small())
    {
        const ChartGrid grid = chartGrid(chart, setting);
        m_unit = grid.unit;
        m_right = setting.width;
        m_left = grid.bars;
        m_period = grid.bars - grid.period;
    }

    [[nodiscard]] RuledRow years() const
    {
        RuledRow row = empty({}, {}, true);
        double x = m_left;
        for (const MonthChart::Span& span : m_chart.years) {
            const double width = m_unit * span.columns;
            row.cells.push_back(cell(span.text, x, width, true));
            x += width;
        }
        return row;
    }

    [[nodiscard]] RuledRow months() const
    {
        RuledRow row = empty(m_chart.taskHead, m_chart.periodHead, true);
        double x = m_left;
        for (const QString& column : m_chart.columns) {
            row.cells.push_back(cell(column, x, m_unit, true));
            x += m_unit;
        }
        return row;
    }

    [[nodiscard]] std::vector<Strip> bar(const MonthChart::Bar& bar, int head, double limit) const
    {
        RuledRow row = empty(bar.text, bar.period, false);
        row.head = head;
        if (m_chart.minimumLines > 1)
            row.minimumHeight = m_chart.minimumLines * m_setting.em * 1.4 + 2 * row.top;
        for (qsizetype i = 0; i < m_chart.columns.size(); ++i)
            row.cells.push_back(cell({}, m_left + m_unit * static_cast<double>(i), m_unit, false));
        std::vector<Strip> strips = ruleRow(std::move(row), limit);
        draw(strips.front(), bar);
        return strips;
    }

    [[nodiscard]] RuledRow rest(const QString& text) const
    {
        RuledRow row;
        row.lineHeight = m_format.lineHeight;
        row.top = m_setting.trimming ? kTightTop : kCellTop;
        row.cells.push_back(cell(text, 0, m_right, false));
        return row;
    }

private:
    [[nodiscard]] RuledCell cell(const QString& text, double left, double width, bool head) const
    {
        RuledCell made;
        made.left = left;
        made.width = width;
        made.shaded = head;
        made.centred = head;
        TextFormat format = m_format;
        format.alignment = head ? Alignment::Centre : Alignment::Start;
        // Columns of time are narrow; each still shows its number in one line.
        made.side = std::min(kCellSide, width * 0.1);
        const double room = width - 2 * made.side;
        format.size = std::min(format.size, room * 0.95);
        made.lines = m_setting.lines(text, format, {room});
        return made;
    }

    [[nodiscard]] RuledRow empty(const QString& task, const QString& period, bool head) const
    {
        RuledRow row;
        row.lineHeight = m_format.lineHeight;
        row.top = m_setting.trimming ? kTightTop : kCellTop;
        row.cells.push_back(cell(task, 0, m_left - m_period, head));
        row.cells.push_back(cell(period, m_left - m_period, m_period, head));
        return row;
    }

    void draw(Strip& strip, const MonthChart::Bar& bar) const
    {
        const auto columns = static_cast<double>(m_chart.columns.size());
        const double from = m_left + m_unit * std::clamp(bar.begin, 0.0, columns);
        const double to = m_left + m_unit * std::clamp(bar.end, 0.0, columns);
        const double middle = strip.height / 2;
        const double half = std::min(m_format.size * 0.32, strip.height / 3);
        Shape shape;
        shape.fill = barColour();
        if (bar.milestone) {
            shape.path.moveTo(to, middle - half * 1.3);
            shape.path.lineTo(to + half * 1.3, middle);
            shape.path.lineTo(to, middle + half * 1.3);
            shape.path.lineTo(to - half * 1.3, middle);
            shape.path.closeSubpath();
            // Not over the edge of the chart.
            const QRectF box = shape.path.boundingRect();
            shape.path.translate(std::max(m_left - box.left(), 0.0) - std::max(box.right() - m_right, 0.0),
                                 0);
        } else if (bar.end > bar.begin) {
            shape.path.addRect(QRectF(from, middle - half, std::max(to - from, 1.5), 2 * half));
        } else {
            return;
        }
        strip.elements.append(shape);
    }

    const Setting& m_setting;
    const MonthChart& m_chart;
    TextFormat m_format;
    double m_unit = 10;
    double m_left = 0;
    double m_right = 0;
    double m_period = 0;
};

} // namespace

ChartGrid chartGrid(const MonthChart& chart, const Setting& setting)
{
    const auto count = std::max<double>(static_cast<double>(chart.columns.size()), 1);
    const double size = setting.small().size;
    // Half of the width for the bars, if the months do not need less.
    const double bars = std::min(setting.width * 0.5, count * size * 2.4);
    const double left = setting.width - bars;
    return {left - std::min(size * 9, left * 0.5), left, bars / count};
}

void setBlock(Galley& galley, const Setting& setting, const MonthChart& chart)
{
    const ChartSetter setter(setting, chart);
    std::vector<Strip> head;
    for (RuledRow row : {setter.years(), setter.months()}) {
        row.withNext = Keep::WithNext;
        for (Strip& strip : ruleRow(std::move(row), setting.height))
            head.push_back(std::move(strip));
    }
    const auto headIndex = static_cast<int>(galley.heads.size());
    galley.heads.push_back(head);
    double room = setting.height;
    for (const Strip& strip : head)
        room -= strip.height;
    head.front().gapBefore = setting.gap(0.3);
    galley.strips.insert(galley.strips.end(), head.begin(), head.end());
    qsizetype count = chart.bars.size();
    if (setting.trimming && !chart.more.isEmpty())
        count = std::min<qsizetype>(count, std::max(setting.trimming->rows, 1));
    for (qsizetype i = 0; i < count; ++i) {
        for (Strip& strip : setter.bar(chart.bars.at(i), headIndex, room))
            galley.strips.push_back(std::move(strip));
    }
    if (count < chart.bars.size()) {
        RuledRow rest = setter.rest(chart.more.arg(chart.bars.size() - count));
        rest.head = headIndex;
        for (Strip& strip : ruleRow(std::move(rest), room))
            galley.strips.push_back(std::move(strip));
        setting.trimming->note(setting.trimming->place);
    }
    if (chart.bars.isEmpty())
        galley.strips.back().keep = Keep::Free;
    Strip after;
    after.kind = Strip::Kind::Spacer;
    after.height = setting.gap(0.5);
    galley.strips.push_back(after);
}

} // namespace kyodo
