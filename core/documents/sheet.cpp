#include "core/documents/sheet.h"

#include <QTransform>

#include <algorithm>
#include <span>

namespace kyodo {

namespace {

constexpr double kPointsPerMm = 72 / 25.4;
constexpr double kTolerance = 1e-6;

} // namespace

PaperSheet sheetOf(const PageStyle& style, bool landscape)
{
    constexpr double kSmallest = 60;
    constexpr double kLargest = 2000;
    PaperSheet sheet;
    sheet.em = std::clamp(style.fontSize, kSmallestLetters, kLargestLetters);
    sheet.size = QSizeF(std::clamp(style.paper.width(), kSmallest, kLargest),
                        std::clamp(style.paper.height(), kSmallest, kLargest)) *
                 kPointsPerMm;
    QMarginsF margins = style.margins;
    if (landscape) {
        // Turned clockwise, so that the edge for the binding lies at the top.
        sheet.size.transpose();
        margins = {margins.bottom(), margins.left(), margins.top(), margins.right()};
    }
    const auto margin = [](double millimetres, double side) {
        return std::clamp(millimetres * kPointsPerMm, 0.0, side * 0.3);
    };
    const double left = margin(margins.left(), sheet.size.width());
    const double top = margin(margins.top(), sheet.size.height());
    const double right = margin(margins.right(), sheet.size.width());
    const double bottom = margin(margins.bottom(), sheet.size.height());
    sheet.body = QRectF(left, top, sheet.size.width() - left - right, sheet.size.height() - top - bottom);
    return sheet;
}

HeadAndFoot headAndFoot(TextSetter& text, const PaperSheet& sheet, const RunningHead& head)
{
    HeadAndFoot both;
    both.format.size = sheet.em * 0.72;
    both.format.lineHeight = both.format.size;
    both.format.colour = QColor(0x44, 0x44, 0x44);
    const double size = both.format.size;
    const double width = sheet.body.width();
    both.headTop = std::max(sheet.body.top() * 0.48 - size, 0.0);
    const double below = sheet.size.height() - sheet.body.bottom();
    both.footTop = sheet.body.bottom() + std::max(below * 0.45 - size / 2, 0.0);
    both.rightRoom = std::min(text.length(head.right, both.format), width * 0.6);
    both.leftRoom = width - both.rightRoom - (both.rightRoom > 0 ? size * 2 : 0);
    return both;
}

QString pageNumberOf(const Document& document)
{
    QString pattern = document.pageNumber;
    return document.language == u"ja" ? pattern : pattern.replace(u'／', u'/');
}

namespace {

/// Head and foot of the pages of one paper, which are counted from 1.
void addHeadAndFoot(const std::span<Page>& pages, TextSetter& text, const PaperSheet& sheet,
                    const RunningHead& head, const QString& pageNumber)
{
    const HeadAndFoot both = headAndFoot(text, sheet, head);
    const double width = sheet.body.width();
    const double left = sheet.body.left();
    const auto add = [&](Page& page, const QString& content, Alignment alignment, TextRole role,
                         double room) {
        if (content.isEmpty())
            return;
        TextFormat own = both.format;
        own.alignment = alignment;
        own.role = role;
        SetLine line = text.setOneLine(content, own, room);
        const double x = alignment == Alignment::End ? left + width - room : left;
        addLine(page.elements, std::move(line), x, role == TextRole::Head ? both.headTop : both.footTop);
    };
    int number = 0;
    for (Page& page : pages) {
        add(page, head.left, Alignment::Start, TextRole::Head, both.leftRoom);
        add(page, head.right, Alignment::End, TextRole::Head, both.rightRoom + kTolerance);
        if (!pageNumber.isEmpty())
            add(page, pageNumber.arg(QString::number(++number), QString::number(pages.size())),
                Alignment::Centre, TextRole::Foot, width);
    }
}

} // namespace

void addHeadAndFoot(Pages& pages, TextSetter& text, const PaperSheet& sheet, const Document& document)
{
    QList<PageSeries> all = pages.series;
    if (all.isEmpty() || all.first().first > 0)
        all.prepend({0, document.head});
    for (qsizetype i = 0; i < all.size(); ++i) {
        const qsizetype first = all.at(i).first;
        const qsizetype end = i + 1 < all.size() ? all.at(i + 1).first : pages.pages.size();
        addHeadAndFoot(std::span(pages.pages.data() + first, static_cast<size_t>(end - first)), text, sheet,
                       all.at(i).head, pageNumberOf(document));
    }
}

std::optional<WatermarkPlace> watermarkPlace(TextSetter& text, const PaperSheet& sheet, const QString& mark)
{
    constexpr double kDrawn = 200;
    WatermarkPlace place;
    if (!mark.isEmpty())
        place.path = text.outlines(mark, kDrawn);
    const QRectF box = place.path.boundingRect();
    if (box.isEmpty())
        return std::nullopt;
    place.scale = std::min(sheet.size.width() * 0.5 / box.width(), sheet.size.height() * 0.28 / box.height());
    place.slant = -20;
    place.middle = sheet.size.height() * 0.45;
    return place;
}

void addWatermark(Pages& pages, TextSetter& text, const PaperSheet& sheet, const QString& mark)
{
    const std::optional<WatermarkPlace> found = watermarkPlace(text, sheet, mark);
    if (!found)
        return;
    const QRectF box = found->path.boundingRect();
    QTransform place;
    place.translate(sheet.size.width() / 2, found->middle);
    place.rotate(found->slant);
    place.scale(found->scale, found->scale);
    place.translate(-box.center().x(), -box.center().y());
    Shape shape;
    shape.path = place.map(found->path);
    shape.path.setFillRule(Qt::WindingFill);
    shape.fill = kWatermarkGrey;
    for (Page& page : pages.pages)
        page.elements.prepend(shape);
}

} // namespace kyodo
