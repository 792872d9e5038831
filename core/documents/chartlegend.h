#pragma once

#include "core/documents/charts.h"

#include <functional>

namespace kyodo {

/// Says what the marks of a chart stand for: a sample and a name each, one below the other or in rows.
class ChartLegend {
public:
    /// Draws a sample into its box.
    using Sample = std::function<QList<ChartShape>(QRectF box)>;

    ChartLegend(double size, const ChartText& text)
        : m_size(size)
        , m_text(text)
    {
    }

    void add(const QString& name, Sample sample) { m_entries.append({name, std::move(sample)}); }
    /// Returns where it ends below.
    double addTo(ChartDrawing& drawing, QPointF topLeft, double width, bool upright) const;

private:
    struct Entry {
        QString name;
        Sample sample;
    };

    double m_size;
    const ChartText& m_text;
    QList<Entry> m_entries;
};

} // namespace kyodo
