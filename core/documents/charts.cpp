#include "core/documents/charts.h"

#include "core/documents/chartlegend.h"

#include <QTransform>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace kyodo {

namespace {

constexpr double kMark = 0.62;     ///< of a series, in em
constexpr double kAboveRim = 0.55; ///< from the upmost corner to its name, in em: its figure stands there too

/// Dashes in line widths, by series; the strong one has none.
QList<qreal> dashesOf(qsizetype index)
{
    static const std::array<QList<qreal>, 5> patterns{
        {{6, 2}, {2, 2}, {8, 2, 2, 2}, {4, 4}, {8, 2, 2, 2, 2, 2}}};
    return patterns.at(static_cast<size_t>(index) % patterns.size());
}

double radarLine(const RadarChart::Series& series, double size)
{
    return size * (series.strong ? 0.19 : 0.085);
}

/// Draws a radar: the net, its scale and the names of its axes, then a line for each series.
class RadarDrawer {
public:
    RadarDrawer(const RadarChart& chart, double width, double size, const ChartText& text)
        : m_chart(chart)
        , m_size(size)
        , m_text(text)
        , m_count(std::max<qsizetype>(chart.axes.size(), 3))
        , m_width(std::max(width, size * 22))
    {
    }

    ChartDrawing draw()
    {
        // The legend stands beside the net only where long names leave that its size.
        const bool beside = m_width >= m_size * 34 && radius(m_width * 0.62) >= m_size * 6;
        const double room = beside ? m_width * 0.62 : m_width;
        m_radius = radius(room);
        const double top = nameHeight() * topLines(room) + kAboveRim * m_size;
        m_middle = {room / 2, top + m_radius};
        addNet();
        addScale();
        const double high = addNames(room);
        // The strong line above the others.
        for (const bool strong : {false, true}) {
            for (qsizetype i = 0; i < m_chart.series.size(); ++i) {
                if (m_chart.series.at(i).strong == strong)
                    addSeries(i);
            }
        }
        ChartLegend legend(m_size, m_text);
        for (qsizetype i = 0; i < m_chart.series.size(); ++i)
            legend.add(m_chart.series.at(i).name, [this, i](QRectF box) { return sample(i, box); });
        const double legendTop = beside ? top : high + m_size * 0.4;
        const double legendLeft = beside ? room + m_size : 0;
        const double bottom = legend.addTo(m_drawing, {legendLeft, legendTop}, m_width - legendLeft, beside);
        m_drawing.size = {m_width, std::max(high, bottom)};
        return m_drawing;
    }

private:
    [[nodiscard]] QPointF at(qsizetype axis, double value) const
    {
        return m_middle + corner(axis) * (m_radius * value / highest());
    }
    [[nodiscard]] double highest() const { return std::max(m_chart.highest, 1); }
    /// Where a corner lies, seen from the middle, in radii.
    [[nodiscard]] QPointF corner(qsizetype axis) const
    {
        const double turn = 2 * std::numbers::pi * static_cast<double>(axis) / static_cast<double>(m_count) -
                            std::numbers::pi / 2;
        return {std::cos(turn), std::sin(turn)};
    }
    /// Names stand above the top corner, below those at the bottom and beside the others.
    [[nodiscard]] bool isBeside(qsizetype axis) const
    {
        return std::abs(corner(axis).x()) > 0.1 && corner(axis).y() < 0.5;
    }
    [[nodiscard]] double nameLength(qsizetype axis) const
    {
        return std::min(m_text.length(m_chart.axes.at(axis), m_size) * 1.01, m_size * 8);
    }
    [[nodiscard]] int topLines(double room) const
    {
        return m_chart.axes.isEmpty()
                   ? 1
                   : static_cast<int>(
                         m_text.lines(m_chart.axes.first(), m_size, std::min(m_size * 8, room)).size());
    }
    /// As large as the names leave room for.
    [[nodiscard]] double radius(double room) const
    {
        double most = m_size * 8.8;
        for (qsizetype i = 0; i < m_chart.axes.size(); ++i) {
            const double aside = std::abs(corner(i).x());
            const double taken = isBeside(i) ? nameLength(i) + m_size * 0.6 : nameLength(i) / 2;
            if (aside > 0.1)
                most = std::min(most, (room / 2 - taken) / aside);
        }
        return std::max(most, m_size * 3);
    }

    [[nodiscard]] double nameHeight() const { return m_size * 1.25; }

    void addNet()
    {
        for (int step = 1; step <= m_chart.highest; ++step) {
            ChartShape ring;
            for (qsizetype i = 0; i < m_count; ++i)
                i == 0 ? ring.path.moveTo(at(i, step)) : ring.path.lineTo(at(i, step));
            ring.path.closeSubpath();
            ring.stroke = ChartTone::Pale;
            ring.strokeWidth = m_size * (step == m_chart.highest ? 0.08 : 0.045);
            m_drawing.shapes.append(ring);
        }
        ChartShape axes;
        for (qsizetype i = 0; i < m_count; ++i) {
            axes.path.moveTo(m_middle);
            axes.path.lineTo(at(i, highest()));
        }
        axes.stroke = ChartTone::Pale;
        axes.strokeWidth = m_size * 0.045;
        m_drawing.shapes.append(axes);
    }

    /// Beside the upright axis, to its left: the lines of good averages run to the right of it as well.
    void addScale()
    {
        const double size = m_size * 0.8;
        for (int step = 0; step <= m_chart.highest; ++step) {
            const QPointF place = at(0, step);
            m_drawing.labels.append(
                {QString::number(step),
                 QRectF(place.x() - size * 2.75, place.y() - size * 0.6, size * 2, size * 1.2),
                 Alignment::End, size, false});
        }
    }

    /// Returns where they end below.
    double addNames(double room)
    {
        double below = m_middle.y() + m_radius;
        for (qsizetype i = 0; i < m_chart.axes.size(); ++i) {
            const QPointF place = at(i, highest());
            const double width = std::min(nameLength(i) + 0.1, room);
            const QStringList lines = m_text.lines(m_chart.axes.at(i), m_size, width);
            const double high = static_cast<double>(lines.size()) * nameHeight();
            const bool right = place.x() > m_middle.x();
            QPointF corner(place.x() - width / 2, place.y() < m_middle.y()
                                                      ? place.y() - high - kAboveRim * m_size
                                                      : place.y() + m_size * 0.4);
            if (isBeside(i))
                corner = {right ? place.x() + m_size * 0.6 : place.x() - m_size * 0.6 - width,
                          place.y() - high / 2};
            else if (std::abs(this->corner(i).x()) > 0.1)
                // Two names below the net keep to their own halves.
                corner.setX(right ? std::max(corner.x(), m_middle.x() + m_size * 0.3)
                                  : std::min(corner.x(), m_middle.x() - m_size * 0.3 - width));
            corner.setX(std::clamp(corner.x(), 0.0, std::max(room - width, 0.0)));
            const Alignment side = !isBeside(i) ? Alignment::Centre
                                   : right      ? Alignment::Start
                                                : Alignment::End;
            for (const QString& line : lines) {
                m_drawing.labels.append(
                    {line, QRectF(corner, QSizeF(width, nameHeight())), side, m_size, false});
                corner.ry() += nameHeight();
            }
            below = std::max(below, corner.y());
        }
        return below;
    }

    /// A line between neighbours that both have a value, a mark at each; the strong one is all line.
    void addSeries(qsizetype index)
    {
        const RadarChart::Series& series = m_chart.series.at(index);
        ChartShape line = lineOf(index);
        QList<ChartShape> marks;
        for (qsizetype i = 0; i < m_chart.axes.size(); ++i) {
            const std::optional<double> here = series.values.value(i);
            const qsizetype after = (i + 1) % m_chart.axes.size();
            const std::optional<double> next = series.values.value(after);
            if (!here)
                continue;
            if (next) {
                line.path.moveTo(at(i, *here));
                line.path.lineTo(at(after, *next));
            }
            if (!series.strong)
                marks.append(chartMark(series.mark, at(i, *here), m_size * kMark));
        }
        m_drawing.shapes.append(line);
        m_drawing.shapes += marks;
    }

    [[nodiscard]] ChartShape lineOf(qsizetype index) const
    {
        const RadarChart::Series& series = m_chart.series.at(index);
        ChartShape line;
        line.stroke = ChartTone::Ink;
        line.strokeWidth = radarLine(series, m_size);
        if (!series.strong)
            line.dashes = dashesOf(series.mark);
        return line;
    }

    [[nodiscard]] QList<ChartShape> sample(qsizetype index, QRectF box) const
    {
        ChartShape line = lineOf(index);
        line.path.moveTo(box.left(), box.center().y());
        line.path.lineTo(box.right(), box.center().y());
        if (m_chart.series.at(index).strong)
            return {line};
        return {line, chartMark(m_chart.series.at(index).mark, box.center(), m_size * kMark)};
    }

    const RadarChart& m_chart;
    double m_size;
    const ChartText& m_text;
    qsizetype m_count;
    double m_width;
    double m_radius = 1;
    QPointF m_middle;
    ChartDrawing m_drawing;
};

} // namespace

ChartShape chartMark(qsizetype index, QPointF middle, double size)
{
    // Corners of each shape, in halves of the size; the first is a circle.
    static const std::array<QList<QPointF>, 5> corners{
        {{},
         {{-0.85, -0.85}, {0.85, -0.85}, {0.85, 0.85}, {-0.85, 0.85}},
         {{0, -1.05}, {1, 0.85}, {-1, 0.85}},
         {{0, -1.2}, {1.2, 0}, {0, 1.2}, {-1.2, 0}},
         {{0, 1.05}, {1, -0.85}, {-1, -0.85}}}};
    const auto kinds = static_cast<qsizetype>(corners.size());
    const QList<QPointF>& shape = corners.at(static_cast<size_t>(index % kinds));
    ChartShape mark;
    if (shape.isEmpty())
        mark.path.addEllipse(middle, size / 2, size / 2);
    for (qsizetype i = 0; i < shape.size(); ++i) {
        const QPointF corner = middle + shape.at(i) * (size / 2);
        i == 0 ? mark.path.moveTo(corner) : mark.path.lineTo(corner);
    }
    mark.path.closeSubpath();
    // Filled, hollow, then with a cross in it: fifteen in all before they come again.
    const qsizetype round = index / kinds % 3;
    mark.fill = round == 0 ? ChartTone::Ink : ChartTone::Ground;
    mark.stroke = ChartTone::Ink;
    mark.strokeWidth = size * 0.13;
    if (round == 2) {
        for (const QPointF& arm : {QPointF(0.5, 0), QPointF(0, 0.5)}) {
            mark.path.moveTo(middle - arm * size);
            mark.path.lineTo(middle + arm * size);
        }
    }
    return mark;
}

ChartDrawing ChartDrawing::within(QSizeF room) const
{
    const double scale = std::min(
        {room.width() / std::max(size.width(), 1.0), room.height() / std::max(size.height(), 1.0), 1.0});
    if (scale >= 1)
        return *this;
    ChartDrawing smaller = *this;
    const QTransform shrink = QTransform::fromScale(scale, scale);
    smaller.size *= scale;
    for (ChartShape& shape : smaller.shapes) {
        shape.path = shrink.map(shape.path);
        shape.strokeWidth *= scale;
    }
    for (ChartLabel& label : smaller.labels) {
        label.box = shrink.mapRect(label.box);
        label.size *= scale;
    }
    return smaller;
}

ChartDrawing drawChart(const RadarChart& chart, double width, double size, const ChartText& text)
{
    return RadarDrawer(chart, width, size, text).draw();
}

} // namespace kyodo
