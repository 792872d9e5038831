#include "core/documents/chartlegend.h"

#include <algorithm>

namespace kyodo {

double ChartLegend::addTo(ChartDrawing& drawing, QPointF topLeft, double width, bool upright) const
{
    const double lineHeight = m_size * 1.25;
    const double sample = m_size * 2.6;
    const double apart = m_size * 0.5;
    const double between = m_size * 1.4;
    double x = 0;
    double y = topLeft.y();
    double below = y;
    for (const Entry& entry : m_entries) {
        const double room = std::max(width - sample - apart, m_size);
        const double wanted = std::min(m_text.length(entry.name, m_size) * 1.01 + 0.1, room);
        if (x > 0 && (upright || x + sample + apart + wanted > width)) {
            x = 0;
            y = below + (upright ? m_size * 0.3 : 0);
        }
        const QRectF box(topLeft.x() + x, y, sample, lineHeight);
        drawing.shapes += entry.sample(box);
        double textTop = y;
        for (const QString& line : m_text.lines(entry.name, m_size, wanted)) {
            drawing.labels.append({line, QRectF(box.right() + apart, textTop, wanted, lineHeight),
                                   Alignment::Start, m_size, false});
            textTop += lineHeight;
        }
        below = std::max(below, textTop);
        x += sample + apart + wanted + between;
    }
    return below;
}

} // namespace kyodo
