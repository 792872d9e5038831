#include "core/documents/drawnblocks.h"

#include "core/documents/charts.h"
#include "core/documents/pagepainter.h"
#include "core/documents/picture.h"

#include <QBuffer>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kyodo {

namespace {

constexpr double kDotsPerPoint = 300.0 / 72;
/// A picture has no more dots than that on its sheet.
constexpr double kPictureDots = 300.0 / 72;

TextFormat labelFormat(double size, bool strong)
{
    TextFormat format;
    format.size = size;
    format.lineHeight = size * 1.25;
    format.strong = strong;
    format.role = TextRole::Drawn;
    return format;
}

/// Texts as the pages set them.
class PageText final : public ChartText {
public:
    explicit PageText(TextSetter& setter)
        : m_setter(setter)
    {
    }

    [[nodiscard]] double length(const QString& text, double size) const override
    {
        return m_setter.length(text, labelFormat(size, false));
    }
    [[nodiscard]] QStringList lines(const QString& text, double size, double width,
                                    bool strong) const override
    {
        QStringList all;
        for (const SetLine& line : m_setter.set(Inline(text), labelFormat(size, strong), {width}))
            all.append(line.line.text.trimmed());
        return all;
    }

private:
    TextSetter& m_setter;
};

QColor colourOf(ChartTone tone)
{
    switch (tone) {
    case ChartTone::Pale:
        return {0x99, 0x99, 0x99};
    case ChartTone::Ground:
        return Qt::white;
    case ChartTone::Ink:
        break;
    }
    return {0x1A, 0x1A, 0x1A};
}

DrawnBlock onPage(const ChartDrawing& drawing, TextSetter& setter)
{
    DrawnBlock drawn{drawing.size, {}};
    for (const ChartShape& source : drawing.shapes) {
        Shape shape;
        shape.path = source.path;
        if (source.fill)
            shape.fill = colourOf(*source.fill);
        if (source.stroke) {
            shape.stroke = colourOf(*source.stroke);
            shape.strokeWidth = source.strokeWidth;
        }
        shape.dashes = source.dashes;
        drawn.elements.append(shape);
    }
    for (const ChartLabel& label : drawing.labels) {
        if (label.text.isEmpty())
            continue;
        TextFormat format = labelFormat(label.size, label.strong);
        format.alignment = label.alignment;
        constexpr double kTolerance = 1e-3;
        SetLine line = setter.setOneLine(label.text, format, label.box.width() + kTolerance);
        addLine(drawn.elements, std::move(line), label.box.left(),
                label.box.center().y() - format.lineHeight / 2);
    }
    return drawn;
}

template<class Chart>
ChartDrawing drawing(const Chart& chart, const Setting& setting)
{
    return drawChart(chart, setting.width, setting.small().size, PageText(setting.text));
}

void append(Galley& galley, const Setting& setting, DrawnBlock drawn, double left)
{
    Strip strip;
    strip.gapBefore = setting.gap(0.5);
    strip.height = drawn.size.height();
    for (PageElement& element : drawn.elements) {
        if (auto* shape = std::get_if<Shape>(&element))
            shape->path.translate(left, 0);
        else if (auto* line = std::get_if<TextLine>(&element))
            line->baseline += QPointF(left, 0);
        else
            std::get<PlacedImage>(element).box.translate(left, 0);
    }
    strip.elements = std::move(drawn.elements);
    galley.strips.push_back(std::move(strip));
}

void appendSpace(Galley& galley, const Setting& setting)
{
    Strip after;
    after.kind = Strip::Kind::Spacer;
    after.height = setting.gap(0.5);
    galley.strips.push_back(after);
}

} // namespace

DrawnBlock drawnBlock(const RadarChart& chart, const Setting& setting)
{
    return onPage(drawing(chart, setting).within({setting.width, setting.height}), setting.text);
}

DrawnBlock drawnBlock(const GapChart& chart, const Setting& setting)
{
    return onPage(drawing(chart, setting).within({setting.width, setting.height}), setting.text);
}

std::optional<DrawnBlock> drawnBlock(const Picture& picture, const Setting& setting)
{
    const QSizeF room(std::min(picture.widthEm * setting.em, setting.width),
                      std::min(picture.heightEm * setting.em, setting.height));
    const auto image = decodePicture(picture.bytes, (room * kPictureDots).toSize());
    if (!image || image->isNull())
        return std::nullopt;
    const QSizeF size = QSizeF(image->size()).scaled(room, Qt::KeepAspectRatio);
    return DrawnBlock{size, {PlacedImage{QRectF(QPointF(), size), *image}}};
}

QByteArray pngOf(const DrawnBlock& drawn, const Setting& setting)
{
    const QSize dots(static_cast<int>(std::ceil(drawn.size.width() * kDotsPerPoint)),
                     static_cast<int>(std::ceil(drawn.size.height() * kDotsPerPoint)));
    QImage image(dots.expandedTo({1, 1}), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(kDotsPerPoint, kDotsPerPoint);
    paintElements(painter, drawn.elements, setting.text.fonts());
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    // Ink, paper and what lies between.
    image.convertToFormat(QImage::Format_Grayscale8).save(&buffer, "PNG");
    return bytes;
}

QList<GapChart> partsOf(const GapChart& chart, const Setting& setting)
{
    if (chart.rows.size() < 2 ||
        drawing(chart, setting).within({setting.width, 1e9}).size.height() <= setting.height)
        return {chart};
    GapChart first = chart;
    GapChart second = chart;
    const qsizetype half = chart.rows.size() / 2;
    first.rows = chart.rows.mid(0, half);
    second.rows = chart.rows.mid(half);
    return partsOf(first, setting) + partsOf(second, setting);
}

void setBlock(Galley& galley, const Setting& setting, const RadarChart& chart)
{
    append(galley, setting, drawnBlock(chart, setting), 0);
    appendSpace(galley, setting);
}

void setBlock(Galley& galley, const Setting& setting, const GapChart& chart)
{
    for (const GapChart& part : partsOf(chart, setting))
        append(galley, setting, drawnBlock(part, setting), 0);
    appendSpace(galley, setting);
}

void setBlock(Galley& galley, const Setting& setting, const Picture& picture)
{
    Paragraph below;
    below.text = picture.caption;
    below.style = ParagraphStyle::Small;
    below.alignment = Alignment::Centre;
    if (auto drawn = drawnBlock(picture, setting)) {
        const double left = (setting.width - drawn->size.width()) / 2;
        append(galley, setting, std::move(*drawn), left);
        if (!picture.caption.isEmpty())
            galley.strips.back().keep = Keep::WithNext;
    } else if (picture.caption.isEmpty()) {
        below.text = picture.alternative;
    }
    if (!below.text.isEmpty())
        setBlock(galley, setting, below);
    appendSpace(galley, setting);
}

} // namespace kyodo
