#pragma once

#include "core/documents/document.h"

#include <QColor>
#include <QFont>
#include <QPainterPath>

class QPainter;

namespace kyodo {

// Charts are drawn once and shown twice: on papers by the paginator, in windows by paintChart(). Nothing in
// them is told by colour: series and marks differ in dashes and shapes.

/// How texts are set where a chart is shown.
class ChartText {
public:
    ChartText() = default;
    virtual ~ChartText() = default;
    Q_DISABLE_COPY_MOVE(ChartText)

    [[nodiscard]] virtual double length(const QString& text, double size) const = 0;
    /// Parted so that no line is wider than `width`; at least one line. Strong letters are wider.
    [[nodiscard]] virtual QStringList lines(const QString& text, double size, double width,
                                            bool strong = false) const = 0;
};

enum class ChartTone {
    Ink,    ///< lines, marks and letters
    Pale,   ///< the scale behind them
    Ground, ///< the paper
};

struct ChartShape {
    QPainterPath path;
    std::optional<ChartTone> fill{};
    std::optional<ChartTone> stroke{};
    double strokeWidth = 1;
    /// In line widths; empty for a line without gaps.
    QList<qreal> dashes{};
};

/// One line of text, in the middle of its box from top to bottom.
struct ChartLabel {
    QString text;
    QRectF box;
    Alignment alignment = Alignment::Start;
    double size = 10;
    bool strong = false;
};

/// A chart in its place, in the units of the size that it was drawn for.
struct ChartDrawing {
    QSizeF size;
    QList<ChartShape> shapes;
    QList<ChartLabel> labels;

    /// The same, made smaller where it is wider or higher than `room`.
    [[nodiscard]] ChartDrawing within(QSizeF room) const;
};

/// Draws a chart `width` wide with letters of `size`; where that is too narrow it comes out wider.
[[nodiscard]] ChartDrawing drawChart(const RadarChart& chart, double width, double size,
                                     const ChartText& text);
[[nodiscard]] ChartDrawing drawChart(const GapChart& chart, double width, double size, const ChartText& text);

/// A mark of its own for each series or party: `index` counts them.
[[nodiscard]] ChartShape chartMark(qsizetype index, QPointF middle, double size);

/// How a window shows charts.
struct ChartLook {
    QFont font;
    QColor ink;
    QColor pale;
    QColor ground;
};

/// Height that a chart takes in a window when it is so wide, in pixels.
[[nodiscard]] double chartHeight(const RadarChart& chart, double width, const QFont& font);
[[nodiscard]] double chartHeight(const GapChart& chart, double width, const QFont& font);
/// Paints a chart into a window, from the upper left corner of `target`, smaller where it does not fit.
void paintChart(QPainter& painter, const RadarChart& chart, const QRectF& target, const ChartLook& look);
void paintChart(QPainter& painter, const GapChart& chart, const QRectF& target, const ChartLook& look);

} // namespace kyodo
