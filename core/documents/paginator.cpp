#include "core/documents/paginator.h"

#include "core/documents/fontset.h"
#include "core/documents/galley.h"

#include <QTransform>

#include <algorithm>
#include <array>

namespace kyodo {

namespace {

constexpr double kPointsPerMm = 72 / 25.4;
constexpr double kTolerance = 1e-6;

/// The style's sheet and text area in points, kept to sizes that can be set at all.
struct Sheet {
    QSizeF size;
    QRectF body;
    double em = 12;
};

Sheet sheetOf(const PageStyle& style)
{
    constexpr double kSmallest = 60;
    constexpr double kLargest = 2000;
    Sheet sheet;
    sheet.em = std::clamp(style.fontSize, 8.0, 20.0);
    sheet.size = QSizeF(std::clamp(style.paper.width(), kSmallest, kLargest),
                        std::clamp(style.paper.height(), kSmallest, kLargest)) *
                 kPointsPerMm;
    const auto margin = [](double millimetres, double side) {
        return std::clamp(millimetres * kPointsPerMm, 0.0, side * 0.3);
    };
    const double left = margin(style.margins.left(), sheet.size.width());
    const double top = margin(style.margins.top(), sheet.size.height());
    const double right = margin(style.margins.right(), sheet.size.width());
    const double bottom = margin(style.margins.bottom(), sheet.size.height());
    sheet.body = QRectF(left, top, sheet.size.width() - left - right, sheet.size.height() - top - bottom);
    return sheet;
}

void translate(PageElement& element, QPointF by)
{
    if (auto* shape = std::get_if<Shape>(&element))
        shape->path.translate(by);
    else
        std::get<TextLine>(element).baseline += by;
}

/// Cuts the galley into pages.
class PageFiller {
public:
    PageFiller(const Galley& galley, const Sheet& sheet)
        : m_galley(galley)
        , m_sheet(sheet)
    {
    }

    void fill(Pages& pages)
    {
        const size_t count = m_galley.strips.size();
        size_t start = 0;
        bool natural = false;
        while (true) {
            start = skip(start, natural);
            if (start >= count && !pages.pages.isEmpty())
                break;
            const size_t end = pageEnd(start);
            compose(pages, start, end);
            if (end >= count)
                break;
            natural = m_galley.strips[end].kind != Strip::Kind::PageBreak;
            start = end;
        }
    }

private:
    [[nodiscard]] const Strip& strip(size_t i) const { return m_galley.strips[i]; }

    /// A page never begins with a break, nor with empty space after breaking by itself.
    [[nodiscard]] size_t skip(size_t start, bool natural) const
    {
        while (start < m_galley.strips.size()) {
            const Strip::Kind kind = strip(start).kind;
            if (kind == Strip::Kind::PageBreak)
                natural = false;
            else if (kind != Strip::Kind::Spacer || !natural)
                break;
            ++start;
        }
        return start;
    }

    /// The table head to repeat above the strip that begins a page.
    [[nodiscard]] int headAbove(size_t start) const
    {
        const int head = strip(start).head;
        return head >= 0 && start > 0 && strip(start - 1).head == head ? head : -1;
    }

    [[nodiscard]] double headHeight(int head) const
    {
        double height = 0;
        if (head >= 0) {
            for (const Strip& part : m_galley.heads[static_cast<size_t>(head)])
                height += part.height;
        }
        return height;
    }

    /// The strip that begins the next page: as much as fits, drawn back to where the strips let go of each
    /// other.
    [[nodiscard]] size_t pageEnd(size_t start) const
    {
        constexpr size_t kLevels = 5;
        const size_t count = m_galley.strips.size();
        if (start >= count)
            return count;
        std::array<size_t, kLevels> best;
        best.fill(start);
        double y = headHeight(headAbove(start));
        size_t i = start;
        for (; i < count; ++i) {
            const Strip& next = strip(i);
            if (next.kind == Strip::Kind::PageBreak)
                return i;
            const double height = next.height + (i == start ? 0 : next.gapBefore);
            const bool fits = y + height <= m_sheet.body.height() + kTolerance;
            // Empty space may be cut off at the foot.
            if (!fits && i > start && next.kind != Strip::Kind::Spacer)
                break;
            y += height;
            for (auto level = static_cast<size_t>(next.keep); level < kLevels; ++level)
                best[level] = i + 1;
        }
        if (i == count)
            return count;
        for (const size_t end : best) {
            if (end > start)
                return end;
        }
        return start + 1;
    }

    void place(Page& page, const QList<PageElement>& elements, double y, bool again) const
    {
        for (PageElement element : elements) {
            translate(element, m_sheet.body.topLeft() + QPointF(0, y));
            if (again) {
                if (auto* line = std::get_if<TextLine>(&element))
                    line->role = TextRole::RepeatedHead;
            }
            page.elements.append(std::move(element));
        }
    }

    void compose(Pages& pages, size_t start, size_t end) const
    {
        Page page;
        double y = 0;
        if (start < end) {
            const int head = headAbove(start);
            if (head >= 0) {
                for (const Strip& part : m_galley.heads[static_cast<size_t>(head)]) {
                    place(page, part.elements, y, true);
                    y += part.height;
                }
            }
        }
        for (size_t i = start; i < end; ++i) {
            const Strip& next = strip(i);
            y += i == start ? 0 : next.gapBefore;
            if (i == start && start > 0)
                place(page, next.opening, y, false);
            place(page, next.elements, y, false);
            if (i + 1 == end && end < m_galley.strips.size())
                place(page, next.closing, y, false);
            if (next.outline) {
                OutlineEntry entry = *next.outline;
                entry.page = static_cast<int>(pages.pages.size());
                entry.top = m_sheet.body.top() + y;
                pages.outline.append(entry);
            }
            y += next.height;
        }
        pages.pages.append(std::move(page));
    }

    const Galley& m_galley;
    const Sheet& m_sheet;
};

/// Running head and foot, once the number of pages is known.
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

/// A drawing of the text across the sheet, under everything else.
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

} // namespace

Pages paginate(const Document& document, const PageStyle& style, FontSet& fonts)
{
    const Sheet sheet = sheetOf(style);
    TextSetter text(fonts);
    const double lineHeight = sheet.em * std::clamp(style.lineSpacing, 1.1, 3.0);
    const Setting setting{text, style, sheet.em, lineHeight, sheet.body.width(), sheet.body.height()};
    Galley galley;
    setBlocks(galley, setting, document.blocks.constData(),
              document.blocks.constData() + document.blocks.size());

    Pages pages;
    pages.size = sheet.size;
    pages.body = sheet.body;
    pages.title = document.title;
    pages.language = document.language;
    PageFiller(galley, sheet).fill(pages);
    addHeadAndFoot(pages, text, sheet, document);
    addWatermark(pages, text, sheet, document.watermark);
    pages.fonts = text.fonts();
    return pages;
}

Pages paginate(const Document& document, const PageStyle& style)
{
    FontSet fonts(style);
    return paginate(document, style, fonts);
}

} // namespace kyodo
