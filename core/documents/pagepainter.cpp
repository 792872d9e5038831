#include "core/documents/pagepainter.h"

#include <QGlyphRun>
#include <QPainter>
#include <QPen>

#include <algorithm>
#include <vector>

namespace kyodo {

namespace {

void paintShape(QPainter& painter, const Shape& shape)
{
    if (shape.stroke.isValid() && shape.strokeWidth > 0) {
        QPen pen(shape.stroke, shape.strokeWidth);
        pen.setCapStyle(Qt::FlatCap);
        pen.setJoinStyle(Qt::MiterJoin);
        if (!shape.dashes.isEmpty())
            pen.setDashPattern(shape.dashes);
        painter.setPen(pen);
    } else {
        painter.setPen(Qt::NoPen);
    }
    painter.setBrush(shape.fill.isValid() ? QBrush(shape.fill) : QBrush(Qt::NoBrush));
    painter.drawPath(shape.path);
}

/// Glyph by glyph in the order of the list: the PDF writer counts on it.
void paintLine(QPainter& painter, const TextLine& line, const QList<QRawFont>& fonts)
{
    painter.setPen(line.colour);
    std::vector<quint32> indexes;
    std::vector<QPointF> positions;
    qsizetype from = 0;
    while (from < line.glyphs.size()) {
        const int font = line.glyphs.at(from).font;
        indexes.clear();
        positions.clear();
        qsizetype end = from;
        for (; end < line.glyphs.size() && line.glyphs.at(end).font == font; ++end) {
            indexes.push_back(line.glyphs.at(end).index);
            positions.push_back(line.glyphs.at(end).position);
        }
        QGlyphRun run;
        run.setRawFont(fonts.at(font));
        run.setRawData(indexes.data(), positions.data(), static_cast<int>(indexes.size()));
        painter.drawGlyphRun(line.baseline, run);
        from = end;
    }
}

} // namespace

void paintElements(QPainter& painter, const QList<PageElement>& elements, const QList<QRawFont>& fonts)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform);
    for (const PageElement& element : elements) {
        if (const auto* shape = std::get_if<Shape>(&element))
            paintShape(painter, *shape);
        else if (const auto* line = std::get_if<TextLine>(&element))
            paintLine(painter, *line, fonts);
        else if (const auto* placed = std::get_if<PlacedImage>(&element))
            painter.drawImage(placed->box, placed->image);
    }
}

void paintPage(QPainter& painter, const Pages& pages, int page, const QRectF& target)
{
    const double scale = std::min(target.width() / pages.size.width(), target.height() / pages.size.height());
    painter.save();
    painter.translate(target.topLeft());
    painter.scale(scale, scale);
    paintElements(painter, pages.pages.at(page).elements, pages.fonts);
    painter.restore();
}

} // namespace kyodo
