#include "core/documents/galley.h"
#include "core/documents/sheet.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace kyodo {

void Setting::fit(const PaperSheet& sheet)
{
    em = sheet.em;
    lineHeight = em * std::clamp(style.lineSpacing, 1.1, 3.0);
    width = sheet.body.width();
    height = sheet.body.height();
}

TextFormat Setting::body() const
{
    TextFormat format;
    format.size = em;
    format.lineHeight = lineHeight;
    format.justified = style.justified;
    return format;
}

TextFormat Setting::small() const
{
    TextFormat format;
    format.size = em * 0.875;
    format.lineHeight = format.size * (trimming ? 1.25 : 1.4);
    return format;
}

TextFormat Setting::strong(double scale) const
{
    TextFormat format;
    format.size = em * scale;
    format.lineHeight = format.size * 1.5;
    format.strong = true;
    return format;
}

Shape ruleBetween(QPointF from, QPointF to, double strokeWidth)
{
    Shape rule;
    rule.path.moveTo(from);
    rule.path.lineTo(to);
    rule.stroke = QColor(0x33, 0x33, 0x33);
    rule.strokeWidth = strokeWidth;
    return rule;
}

void addLine(QList<PageElement>& elements, SetLine line, double x, double y)
{
    for (Shape& mark : line.marks) {
        mark.path.translate(x, y);
        elements.append(std::move(mark));
    }
    line.line.baseline += QPointF(x, y);
    elements.append(std::move(line.line));
}

void appendLines(Galley& galley, std::vector<SetLine> lines, const LineFlow& flow)
{
    const size_t count = lines.size();
    // Text keeps clear of a frame above it.
    const bool belowFrame = !galley.strips.empty() && !galley.strips.back().closing.isEmpty();
    const double clear = belowFrame ? lines.front().height * 0.3 : 0;
    for (size_t i = 0; i < count; ++i) {
        Strip strip;
        strip.height = lines[i].height;
        strip.gapBefore = i == 0 ? std::max(flow.gapBefore, clear) : 0;
        const bool edge = i == 0 || i + 2 == count;
        strip.keep = i + 1 == count ? flow.withNext : std::max(flow.within, edge ? Keep::Lines : Keep::Free);
        addLine(strip.elements, std::move(lines[i]), 0, 0);
        galley.strips.push_back(std::move(strip));
    }
}

namespace {

void markOutline(Galley& galley, size_t strip, const QString& text, int level, const QString& anchor = {})
{
    if (strip < galley.strips.size() && !text.isEmpty())
        galley.strips[strip].outline = OutlineEntry{text, level, 0, 0, anchor};
}

} // namespace

namespace {

/// Whether each line but the last ends where a word seems to: with kana before anything else, or a space.
bool endsWithWords(const std::vector<SetLine>& lines)
{
    const auto kana = [](QChar c) { return c.script() == QChar::Script_Hiragana; };
    for (size_t i = 0; i + 1 < lines.size(); ++i) {
        const QString& line = lines[i].line.text;
        const QString& next = lines[i + 1].line.text;
        if (line.isEmpty() || next.isEmpty() || kana(next.front()) ||
            !(kana(line.back()) || line.back().isSpace()))
            return false;
    }
    return true;
}

/// A title of several lines has them about as long as each other, and 協定書 is not torn.
std::vector<SetLine> titleLines(const Setting& setting, const Inline& text, const TextFormat& format)
{
    constexpr size_t kMostLines = 4; // more is no title to be weighed
    const auto within = [&](double width) {
        const double inset = (setting.width - width) / 2;
        return setting.lines(text, format, {setting.width - inset, inset, inset});
    };
    std::vector<SetLine> lines = within(setting.width);
    const size_t count = lines.size();
    if (count < 2 || count > kMostLines || setting.trimming)
        return lines;
    bool even = false;
    const double least = setting.text.length(text.text(), format) / static_cast<double>(count);
    const double step = format.size / 2;
    const int steps = static_cast<int>(std::ceil((setting.width - least) / step));
    for (int i = 0; i < steps; ++i) {
        std::vector<SetLine> tried = within(least + i * step);
        if (tried.size() > count)
            continue;
        if (endsWithWords(tried))
            return tried;
        if (!std::exchange(even, true))
            lines = std::move(tried);
    }
    return lines;
}

} // namespace

void setBlock(Galley& galley, const Setting& setting, const Title& title)
{
    TextFormat format = setting.body();
    format.size *= 1.4;
    format.lineHeight = format.size * 1.6;
    format.alignment = Alignment::Centre;
    const size_t first = galley.strips.size();
    appendLines(galley, titleLines(setting, title.text, format),
                {setting.gap(1), Keep::WithNext, Keep::WithNext});
    markOutline(galley, first, title.text.text(), 0);
    Strip room;
    room.kind = Strip::Kind::Spacer;
    room.height = setting.gap(1);
    room.keep = Keep::WithNext;
    galley.strips.push_back(room);
}

void setBlock(Galley& galley, const Setting& setting, const Heading& heading)
{
    const int level = std::clamp(heading.level, 1, 3);
    const double scale = level == 1 ? 1.2 : level == 2 ? 1.05 : 1.0;
    const double gap = level == 1 ? 1.2 : level == 2 ? 0.9 : 0.6;
    const size_t first = galley.strips.size();
    if (setting.trimming)
        setting.trimming->place = heading.text.text();
    appendLines(galley, setting.lines(heading.text, setting.strong(scale), {setting.width}),
                {setting.gap(gap), Keep::WithNext, Keep::WithNext});
    markOutline(galley, first, heading.text.text(), level, heading.anchor);
}

void setBlock(Galley& galley, const Setting& setting, const Paragraph& paragraph)
{
    TextFormat format = paragraph.style == ParagraphStyle::Body ? setting.body() : setting.small();
    format.alignment = paragraph.alignment;
    if (paragraph.style == ParagraphStyle::Note)
        format.colour = QColor(0x44, 0x44, 0x44);
    const double em = setting.em;
    const TextMeasure measure{setting.width, em * (paragraph.indent + paragraph.firstLine),
                              em * (paragraph.indent + paragraph.hanging)};
    appendLines(galley, setting.lines(paragraph.text, format, measure),
                {0, Keep::Free, paragraph.keepWithNext ? Keep::WithNext : Keep::Free});
}

void setBlock(Galley& galley, const Setting& setting, const Caption& caption)
{
    appendLines(galley, setting.lines(caption.text, setting.body(), {setting.width, setting.em, setting.em}),
                {setting.em * 0.35, Keep::WithNext, Keep::WithNext});
}

void setBlock(Galley& galley, const Setting& setting, const Item& item)
{
    Inline text = item.text;
    if (!item.label.isEmpty())
        text.runs.prepend({item.label + QChar(0x3000)});
    const double indent = setting.em * std::max(item.depth, 0);
    const size_t first = galley.strips.size();
    appendLines(galley, setting.lines(text, setting.body(), {setting.width, indent, indent + setting.em}),
                {0, Keep::Free, item.keepWithNext ? Keep::WithNext : Keep::Free});
    markOutline(galley, first, item.outline, 2);
}

void setBlock(Galley& galley, const Setting& setting, const Spacer& spacer)
{
    Strip strip;
    strip.kind = Strip::Kind::Spacer;
    strip.height = std::clamp(spacer.em * setting.em, 0.0, setting.height);
    // Empty space does not come between a heading and what it belongs to.
    if (!galley.strips.empty() && galley.strips.back().keep == Keep::WithNext)
        strip.keep = Keep::WithNext;
    galley.strips.push_back(strip);
}

void setBlock(Galley& galley, const Setting&, const PageBreak& pageBreak)
{
    Strip strip;
    strip.paper = pageBreak.head;
    strip.kind = Strip::Kind::PageBreak;
    galley.strips.push_back(strip);
}

void setBlock(Galley& galley, const Setting& setting, const KeepTogether& group)
{
    const size_t first = galley.strips.size();
    setBlocks(galley, setting, group.blocks.data(), group.blocks.data() + group.blocks.size());
    for (size_t i = first; i + 1 < galley.strips.size(); ++i)
        galley.strips[i].keep = std::max(galley.strips[i].keep, Keep::Together);
}

void setBlocks(Galley& galley, const Setting& setting, const Block* begin, const Block* end)
{
    for (const Block* block = begin; block != end; ++block)
        std::visit([&](const auto& kind) { setBlock(galley, setting, kind); }, block->kind);
}

} // namespace kyodo
