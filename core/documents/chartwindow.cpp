#include "core/documents/charts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace kyodo {

namespace {

/// Texts in a window's own font.
class WindowText final : public ChartText {
public:
    explicit WindowText(const QFont& font)
        : m_font(font)
    {
    }

    [[nodiscard]] double length(const QString& text, double size) const override
    {
        return QFontMetricsF(sized(size)).horizontalAdvance(text);
    }
    [[nodiscard]] QStringList lines(const QString& text, double size, double width,
                                    bool strong) const override
    {
        QStringList all;
        for (const QString& paragraph : text.split(u'\n')) {
            QTextLayout layout(paragraph, sized(size, strong));
            layout.beginLayout();
            for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
                line.setLineWidth(width);
                all.append(paragraph.mid(line.textStart(), line.textLength()).trimmed());
            }
            layout.endLayout();
        }
        return all.isEmpty() ? QStringList{QString()} : all;
    }
    [[nodiscard]] QFont sized(double size, bool strong = false) const
    {
        QFont font = m_font;
        font.setPixelSize(std::max(static_cast<int>(std::floor(size)), 1));
        font.setBold(strong || m_font.bold());
        return font;
    }

private:
    QFont m_font;
};

/// The size of the window's own letters, in pixels.
double sizeOf(const QFont& font)
{
    return QFontInfo(font).pixelSize();
}

QColor colourOf(ChartTone tone, const ChartLook& look)
{
    switch (tone) {
    case ChartTone::Pale:
        return look.pale;
    case ChartTone::Ground:
        return look.ground;
    case ChartTone::Ink:
        break;
    }
    return look.ink;
}

void paintShape(QPainter& painter, const ChartShape& shape, const ChartLook& look)
{
    QPen pen(Qt::NoPen);
    if (shape.stroke) {
        pen = QPen(colourOf(*shape.stroke, look), shape.strokeWidth);
        pen.setCapStyle(Qt::FlatCap);
        pen.setJoinStyle(Qt::MiterJoin);
        if (!shape.dashes.isEmpty())
            pen.setDashPattern(shape.dashes);
    }
    painter.setPen(pen);
    painter.setBrush(shape.fill ? QBrush(colourOf(*shape.fill, look)) : QBrush(Qt::NoBrush));
    painter.drawPath(shape.path);
}

template<class Chart>
void paint(QPainter& painter, const Chart& chart, const QRectF& target, const ChartLook& look)
{
    const WindowText text(look.font);
    const ChartDrawing drawing =
        drawChart(chart, target.width(), sizeOf(look.font), text).within(target.size());
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(target.topLeft());
    for (const ChartShape& shape : drawing.shapes)
        paintShape(painter, shape, look);
    painter.setPen(look.ink);
    for (const ChartLabel& label : drawing.labels) {
        painter.setFont(text.sized(label.size, label.strong));
        const Qt::Alignment side = label.alignment == Alignment::Centre ? Qt::AlignHCenter
                                   : label.alignment == Alignment::End  ? Qt::AlignRight
                                                                        : Qt::AlignLeft;
        painter.drawText(label.box, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextDontClip, label.text);
    }
    painter.restore();
}

} // namespace

double chartHeight(const RadarChart& chart, double width, const QFont& font)
{
    return drawChart(chart, width, sizeOf(font), WindowText(font)).within({width, 1e9}).size.height();
}

double chartHeight(const GapChart& chart, double width, const QFont& font)
{
    return drawChart(chart, width, sizeOf(font), WindowText(font)).within({width, 1e9}).size.height();
}

void paintChart(QPainter& painter, const RadarChart& chart, const QRectF& target, const ChartLook& look)
{
    paint(painter, chart, target, look);
}

void paintChart(QPainter& painter, const GapChart& chart, const QRectF& target, const ChartLook& look)
{
    paint(painter, chart, target, look);
}

} // namespace kyodo
