#include "ui/review/scorechart.h"

#include "core/documents/charts.h"
#include "ui/support/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kyodo {

namespace {

constexpr int kLetters = 40; ///< a chart needs no more room across than a line that is good to read

} // namespace

ScoreChart::ScoreChart(const QString& name, QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(name);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void ScoreChart::setChart(const std::optional<RadarChart>& chart)
{
    show(chart ? Chart(*chart) : Chart(), chart ? chart->alternative : QString());
}

void ScoreChart::setChart(const std::optional<GapChart>& chart)
{
    show(chart ? Chart(*chart) : Chart(), chart ? chart->alternative : QString());
}

void ScoreChart::show(Chart chart, const QString& alternative)
{
    if (chart == m_chart)
        return;
    m_chart = std::move(chart);
    setAccessibleDescription(alternative);
    setVisible(!std::holds_alternative<std::monostate>(m_chart));
    updateGeometry();
    update();
}

int ScoreChart::heightForWidth(int width) const
{
    const double across = std::min(width, fontMetrics().height() * kLetters);
    const auto height = [&](const auto& chart) {
        if constexpr (std::is_same_v<std::decay_t<decltype(chart)>, std::monostate>)
            return 0.0;
        else
            return chartHeight(chart, across, font());
    };
    return static_cast<int>(std::ceil(std::visit(height, m_chart)));
}

QSize ScoreChart::sizeHint() const
{
    const int width = fontMetrics().height() * kLetters;
    return {width, heightForWidth(width)};
}

QSize ScoreChart::minimumSizeHint() const
{
    const int width = fontMetrics().height() * 12; // smaller, it is drawn smaller
    return {width, std::min(heightForWidth(width), fontMetrics().height() * 10)};
}

void ScoreChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColours& colours = Theme::colours();
    const ChartLook look{font(), colours.text, colours.edge, colours.surface};
    const QRectF room(0, 0, std::min(width(), fontMetrics().height() * kLetters), height());
    const auto paint = [&](const auto& chart) {
        if constexpr (!std::is_same_v<std::decay_t<decltype(chart)>, std::monostate>)
            paintChart(painter, chart, room, look);
    };
    std::visit(paint, m_chart);
}

} // namespace kyodo
