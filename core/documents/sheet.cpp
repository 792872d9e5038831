#include "core/documents/sheet.h"

#include <QTransform>

#include <algorithm>

namespace kyodo {

namespace {

constexpr double kPointsPerMm = 72 / 25.4;
constexpr double kTolerance = 1e-6;

} // namespace

Sheet sheetOf(const PageStyle& style, bool landscape)
{
    constexpr double kSmallest = 60;
    constexpr double kLargest = 2000;
    Sheet sheet;
    sheet.em = std::clamp(style.fontSize, 8.0, 20.0);
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

void addHeadAndFoot(Pages& pages, TextSetter& text, const Sheet& sheet, const Document& document)
{
    TextFormat format;
    format.size = sheet.em * 0.72;
    format.lineHeight = format.size;
    format.colour = QColor(0x44, 0x44, 0x44);
    const double width = sheet.body.width();
    const double left = sheet.body.left();
    const double headTop = std::max(sheet.body.top() * 0.48 - format.size, 0.0);
    const double below = sheet.size.height() - sheet.body.bottom();
    const double footTop = sheet.body.bottom() + std::max(below * 0.45 - format.size / 2, 0.0);
    const auto add = [&](Page& page, const QString& content, Alignment alignment, TextRole role,
                         double room) {
        if (content.isEmpty())
            return;
        TextFormat own = format;
        own.alignment = alignment;
        own.role = role;
        SetLine line = text.setOneLine(content, own, room);
        const double x = alignment == Alignment::End ? left + width - room : left;
        addLine(page.elements, std::move(line), x, role == TextRole::Head ? headTop : footTop);
    };
    const double rightRoom = std::min(text.length(document.head.right, format), width * 0.6);
    const double leftRoom = width - rightRoom - (rightRoom > 0 ? format.size * 2 : 0);
    const QString total = QString::number(pages.pages.size());
    for (qsizetype i = 0; i < pages.pages.size(); ++i) {
        Page& page = pages.pages[i];
        add(page, document.head.left, Alignment::Start, TextRole::Head, leftRoom);
        add(page, document.head.right, Alignment::End, TextRole::Head, rightRoom + kTolerance);
        if (!document.pageNumber.isEmpty())
            add(page, document.pageNumber.arg(QString::number(i + 1), total), Alignment::Centre,
                TextRole::Foot, width);
    }
}

void addWatermark(Pages& pages, TextSetter& text, const Sheet& sheet, const QString& mark)
{
    if (mark.isEmpty())
        return;
    constexpr double kDrawn = 200;
    constexpr double kSlant = -20;
    QPainterPath path = text.outlines(mark, kDrawn);
    const QRectF box = path.boundingRect();
    if (box.isEmpty())
        return;
    const double scale =
        std::min(sheet.size.width() * 0.5 / box.width(), sheet.size.height() * 0.28 / box.height());
    QTransform place;
    place.translate(sheet.size.width() / 2, sheet.size.height() * 0.45);
    place.rotate(kSlant);
    place.scale(scale, scale);
    place.translate(-box.center().x(), -box.center().y());
    Shape shape;
    shape.path = place.map(path);
    shape.path.setFillRule(Qt::WindingFill);
    shape.fill = QColor(0xEC, 0xEE, 0xF0);
    for (Page& page : pages.pages)
        page.elements.prepend(shape);
}

} // namespace kyodo
