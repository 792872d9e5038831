#include "core/documents/chartlegend.h"

#include <QLocale>
#include <QMap>

#include <algorithm>
#include <cmath>

namespace kyodo {

namespace {

/// Draws rows of answers: what was asked, then the scale with bar, marks and average, then the average in
/// figures.
class GapDrawer {
public:
    GapDrawer(const GapChart& chart, double width, double size, const ChartText& text)
        : m_chart(chart)
        , m_size(size)
        , m_text(text)
        , m_width(std::max(width, size * 26))
        , m_lineHeight(size * 1.25)
        , m_mark(size * 0.72)
        , m_left(m_width * 0.44)
        , m_right(m_width - std::max(size * 2.6, text.length(chart.averageName, size * 0.9) + size * 0.8))
    {
        const double steps = std::max<double>(static_cast<double>(chart.steps.size()), 1);
        m_step = (m_right - m_left) / steps;
    }

    ChartDrawing draw()
    {
        double y = addSteps();
        const double top = y;
        for (const GapChart::Row& row : m_chart.rows)
            y = addRow(row, y);
        addScale(top, y);
        ChartLegend legend(m_size, m_text);
        for (qsizetype i = 0; i < m_chart.parties.size(); ++i) {
            if (!isMarked(i))
                continue;
            legend.add(m_chart.parties.at(i),
                       [this, i](QRectF box) { return QList{chartMark(i, box.center(), m_mark)}; });
        }
        legend.add(m_chart.spanName, [this](QRectF box) {
            return QList{bar(box.left() + m_size * 0.2, box.right() - m_size * 0.2, box.center().y())};
        });
        legend.add(m_chart.averageName, [this](QRectF box) {
            return QList{averageMark(box.center().x(), box.center().y(), box.height() * 0.9)};
        });
        const double bottom = legend.addTo(m_drawing, {0, y + m_size * 0.5}, m_width, false);
        m_drawing.size = {m_width, bottom};
        return m_drawing;
    }

private:
    [[nodiscard]] double at(double value) const
    {
        const double last = static_cast<double>(m_chart.steps.size());
        return m_left + m_step * (std::clamp(value, 1.0, std::max(last, 1.0)) - 0.5);
    }

    /// The names of the steps above the rows, and of the figures beside them.
    double addSteps()
    {
        const double size = m_size * 0.9;
        const double line = size * 1.25;
        QList<QStringList> names;
        qsizetype most = 1;
        for (const QString& step : m_chart.steps) {
            names.append(m_text.lines(step, size, m_step * 0.94));
            most = std::max(most, names.last().size());
        }
        const double bottom = static_cast<double>(most) * line + m_size * 0.3;
        for (qsizetype i = 0; i < names.size(); ++i) {
            double y = bottom - m_size * 0.3 - static_cast<double>(names.at(i).size()) * line;
            for (const QString& name : names.at(i)) {
                m_drawing.labels.append(
                    {name, QRectF(m_left + m_step * (static_cast<double>(i) + 0.03), y, m_step * 0.94, line),
                     Alignment::Centre, size, false});
                y += line;
            }
        }
        m_drawing.labels.append({m_chart.averageName,
                                 QRectF(m_right, bottom - m_size * 0.3 - line, m_width - m_right, line),
                                 Alignment::End, size, false});
        return bottom;
    }

    /// Whoever gave no answer has no mark to be explained.
    [[nodiscard]] bool isMarked(qsizetype party) const
    {
        return std::any_of(m_chart.rows.begin(), m_chart.rows.end(),
                           [party](const GapChart::Row& row) { return row.marks.value(party).has_value(); });
    }

    /// How many marks stand at each place, for those of one answer stand beside each other.
    [[nodiscard]] QMap<double, QList<qsizetype>> places(const GapChart::Row& row) const
    {
        QMap<double, QList<qsizetype>> all;
        for (qsizetype i = 0; i < row.marks.size(); ++i) {
            if (row.marks.at(i))
                all[*row.marks.at(i)].append(i);
        }
        return all;
    }
    [[nodiscard]] qsizetype perLine() const
    {
        // Few beside each other, so that none seems to stand at another answer.
        constexpr qsizetype kMost = 3;
        return std::clamp(static_cast<qsizetype>(m_step * 0.6 / (m_mark * 1.3)), qsizetype(1), kMost);
    }

    double addRow(const GapChart::Row& row, double y)
    {
        const QStringList lines = m_text.lines(row.label, m_size, m_left - m_size, row.strong);
        const auto marks = places(row);
        qsizetype rows = 1;
        for (const QList<qsizetype>& here : marks)
            rows = std::max(rows, (here.size() + perLine() - 1) / perLine());
        const double text = static_cast<double>(lines.size()) * m_lineHeight;
        const double high = std::max(text, static_cast<double>(rows) * m_mark * 1.35) + m_size * 0.7;
        const double middle = y + high / 2;
        double top = middle - text / 2;
        for (const QString& line : lines) {
            m_drawing.labels.append(
                {line, QRectF(0, top, m_left - m_size, m_lineHeight), Alignment::Start, m_size, row.strong});
            top += m_lineHeight;
        }
        if (row.lowest && row.highest) {
            const double beyond = m_chart.parties.isEmpty() ? m_mark * 0.5 : m_mark * 0.9;
            m_bars.append(bar(at(*row.lowest) - beyond, at(*row.highest) + beyond, middle));
        }
        if (row.average)
            addAverage(*row.average, middle, high * 0.8, row.strong);
        for (auto it = marks.begin(); it != marks.end(); ++it)
            addMarks(it.key(), it.value(), middle);
        ChartShape rule;
        rule.path.moveTo(0, y + high);
        rule.path.lineTo(m_width, y + high);
        rule.stroke = ChartTone::Pale;
        rule.strokeWidth = m_size * 0.04;
        m_rules.append(rule);
        return y + high;
    }

    void addAverage(double average, double middle, double high, bool strong)
    {
        m_averages.append(averageMark(at(average), middle, high));
        m_drawing.labels.append({QLocale::c().toString(average, 'f', 1),
                                 QRectF(m_right, middle - m_lineHeight / 2, m_width - m_right, m_lineHeight),
                                 Alignment::End, m_size, strong});
    }

    void addMarks(double value, const QList<qsizetype>& parties, double middle)
    {
        const auto lines = static_cast<double>((parties.size() + perLine() - 1) / perLine());
        for (qsizetype i = 0; i < parties.size(); ++i) {
            const qsizetype line = i / perLine();
            const qsizetype inLine = std::min(parties.size() - line * perLine(), perLine());
            const double across = static_cast<double>(i % perLine()) - static_cast<double>(inLine - 1) / 2;
            const double down = static_cast<double>(line) - (lines - 1) / 2;
            const QPointF place(at(value) + across * m_mark * 1.3, middle + down * m_mark * 1.35);
            m_marks.append(chartMark(parties.at(i), place, m_mark));
        }
    }

    [[nodiscard]] ChartShape bar(double from, double to, double middle) const
    {
        ChartShape shape;
        shape.path.addRoundedRect(QRectF(from, middle - m_size * 0.22, to - from, m_size * 0.44),
                                  m_size * 0.22, m_size * 0.22);
        shape.fill = ChartTone::Ground;
        shape.stroke = ChartTone::Ink;
        shape.strokeWidth = m_size * 0.06;
        return shape;
    }

    [[nodiscard]] ChartShape averageMark(double x, double middle, double high) const
    {
        ChartShape shape;
        shape.path.moveTo(x, middle - high / 2);
        shape.path.lineTo(x, middle + high / 2);
        shape.stroke = ChartTone::Ink;
        shape.strokeWidth = m_size * 0.17;
        return shape;
    }

    /// Lines of the steps, then rules, bars, averages and, above all, marks.
    void addScale(double top, double bottom)
    {
        ChartShape head;
        head.path.moveTo(0, top);
        head.path.lineTo(m_width, top);
        head.stroke = ChartTone::Pale;
        head.strokeWidth = m_size * 0.08;
        m_drawing.shapes.append(head);
        ChartShape steps;
        for (qsizetype i = 0; i < m_chart.steps.size(); ++i) {
            steps.path.moveTo(at(static_cast<double>(i + 1)), top);
            steps.path.lineTo(at(static_cast<double>(i + 1)), bottom);
        }
        steps.stroke = ChartTone::Pale;
        steps.strokeWidth = m_size * 0.045;
        m_drawing.shapes.append(steps);
        m_drawing.shapes += m_rules + m_bars + m_averages + m_marks;
    }

    const GapChart& m_chart;
    double m_size;
    const ChartText& m_text;
    double m_width;
    double m_lineHeight;
    double m_mark;
    double m_left;
    double m_right;
    double m_step = 1;
    QList<ChartShape> m_rules;
    QList<ChartShape> m_bars;
    QList<ChartShape> m_averages;
    QList<ChartShape> m_marks;
    ChartDrawing m_drawing;
};

} // namespace

ChartDrawing drawChart(const GapChart& chart, double width, double size, const ChartText& text)
{
    return GapDrawer(chart, width, size, text).draw();
}

} // namespace kyodo
