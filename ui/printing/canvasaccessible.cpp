#include "ui/printing/canvasaccessible.h"

#include "ui/printing/pagecanvas.h"

#include <QAccessibleWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

/// As IAccessible2 has them.
QString attributesOf(Mark mark)
{
    switch (mark) {
    case Mark::None:
        break;
    case Mark::Changed:
        return u"text-underline-type:single;"_s;
    case Mark::Inserted:
        return u"text-underline-type:double;"_s;
    case Mark::Deleted:
        return u"text-line-through-type:single;"_s;
    }
    return {};
}

QString inWords(Mark mark, const QString& text)
{
    switch (mark) {
    case Mark::None:
        break;
    case Mark::Changed:
        //: 〔変更：%1〕
        return PageCanvas::tr("[changed: %1]").arg(text);
    case Mark::Inserted:
        //: 〔追加：%1〕
        return PageCanvas::tr("[added: %1]").arg(text);
    case Mark::Deleted:
        //: 〔削除：%1〕
        return PageCanvas::tr("[deleted: %1]").arg(text);
    }
    return text;
}

QString spokenLine(const TextLine& line)
{
    QString spoken;
    int from = 0;
    for (const MarkedPart& part : line.marked) {
        spoken += line.text.mid(from, part.start - from);
        spoken += inWords(part.mark, line.text.mid(part.start, part.length));
        from = part.start + part.length;
    }
    return spoken + line.text.mid(from);
}

class CanvasAccessible final : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit CanvasAccessible(PageCanvas* canvas)
        : QAccessibleWidget(canvas, QAccessible::Document)
    {
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? all() : QAccessibleWidget::text(kind);
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        return state;
    }

    // Nothing can be selected in here.
    void selection(int, int* start, int* end) const override { *start = *end = 0; }
    [[nodiscard]] int selectionCount() const override { return 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}

    [[nodiscard]] int cursorPosition() const override { return std::min(m_cursor, characterCount()); }
    void setCursorPosition(int position) override { m_cursor = std::clamp(position, 0, characterCount()); }
    [[nodiscard]] QString text(int start, int end) const override
    {
        const QString whole = all();
        const int last = end < 0 ? static_cast<int>(whole.size()) : end;
        return whole.mid(std::max(start, 0), last - std::max(start, 0));
    }
    [[nodiscard]] int characterCount() const override { return static_cast<int>(all().size()); }
    [[nodiscard]] QString attributes(int offset, int* start, int* end) const override
    {
        const Place place = placeOf(offset);
        const int line = offset - place.inLine;
        *start = line;
        *end = place.line ? line + static_cast<int>(place.line->text.size()) : characterCount();
        if (!place.line)
            return {};
        for (const MarkedPart& part : place.line->marked) {
            const int from = line + part.start;
            const int to = from + part.length;
            if (offset >= from && offset < to) {
                *start = from;
                *end = to;
                return attributesOf(part.mark);
            }
            if (to <= offset)
                *start = to;
            else
                *end = std::min(*end, from);
        }
        return {};
    }

    [[nodiscard]] QRect characterRect(int offset) const override
    {
        const Place place = placeOf(offset);
        if (!place.line)
            return {};
        // The glyph that draws the character, to the start of the one after it.
        const TextLine& line = *place.line;
        double left = 0;
        double right = line.width;
        for (const Glyph& glyph : line.glyphs) {
            if (glyph.textLength > 0 && glyph.textStart <= place.inLine)
                left = glyph.position.x();
        }
        for (const Glyph& glyph : line.glyphs) {
            if (glyph.textLength > 0 && glyph.textStart > place.inLine)
                right = std::min(right, glyph.position.x());
        }
        constexpr double kHeight = 12;
        return onScreen({line.baseline.x() + left, line.baseline.y() - kHeight, right - left, kHeight * 1.2});
    }

    [[nodiscard]] int offsetAtPoint(const QPoint& point) const override
    {
        const int count = characterCount();
        for (int offset = 0; offset < count; ++offset) {
            if (characterRect(offset).contains(point))
                return offset;
        }
        return -1;
    }

    void scrollToSubstring(int start, int) override
    {
        const QRect rect = characterRect(start);
        QWidget* view = canvas()->viewport();
        if (!rect.isValid() || view->rect().contains(view->mapFromGlobal(rect.center())))
            return;
        canvas()->goToPage(canvas()->currentPage());
    }

private:
    /// A line of the page's own text, and how far into it.
    struct Place {
        const TextLine* line = nullptr;
        int inLine = 0;
    };

    [[nodiscard]] PageCanvas* canvas() const { return static_cast<PageCanvas*>(widget()); }
    [[nodiscard]] const Page* page() const
    {
        const auto& pages = canvas()->pages();
        const int current = canvas()->currentPage();
        return pages && current >= 0 ? &pages->pages.at(current) : nullptr;
    }
    [[nodiscard]] QString all() const { return page() ? page()->text() : QString(); }

    /// Counts as Page::text() puts the lines together.
    [[nodiscard]] Place placeOf(int offset) const
    {
        if (!page())
            return {};
        int start = 0;
        for (const PageElement& element : page()->elements) {
            const auto* line = std::get_if<TextLine>(&element);
            if (!line || line->role != TextRole::Body)
                continue;
            const int length = static_cast<int>(line->text.size()) + (line->endsParagraph ? 1 : 0);
            if (offset < start + length)
                return {line, offset - start};
            start += length;
        }
        return {};
    }

    [[nodiscard]] QRect onScreen(const QRectF& points) const
    {
        const QRectF sheet = canvas()->pageRect(canvas()->currentPage());
        const double scale = sheet.width() / canvas()->pages()->size.width();
        const QRectF inView(sheet.topLeft() + points.topLeft() * scale, points.size() * scale);
        const QRect rect = inView.toAlignedRect();
        return {canvas()->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }

    int m_cursor = 0;
};

} // namespace

QString spokenText(const Page& page)
{
    QString all;
    for (const PageElement& element : page.elements) {
        const auto* line = std::get_if<TextLine>(&element);
        if (!line || line->role != TextRole::Body)
            continue;
        all += spokenLine(*line);
        if (line->endsParagraph)
            all += u'\n';
    }
    return all;
}

QAccessibleInterface* canvasAccessible(const QString& className, QObject* object)
{
    auto* canvas = className == u"kyodo::PageCanvas"_s ? qobject_cast<PageCanvas*>(object) : nullptr;
    return canvas ? new CanvasAccessible(canvas) : nullptr;
}

} // namespace kyodo
