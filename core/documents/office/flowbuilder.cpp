#include "core/documents/office/flowbuilder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo::office {

namespace {

/// The height of a paragraph that only keeps two tables apart.
constexpr double kHair = 1;
/// Word processors take the width of a rule from the room of each cell.
constexpr double kRuleWidth = 0.5;
/// And LibreOffice lets in room beside figures even where a DOCX file forbids it: what fits its cell on the
/// pages should fit it there.
constexpr double kSlack = 1;

TextFormat formatOf(const Look& look)
{
    TextFormat format;
    format.size = look.size;
    format.lineHeight = look.lineHeight;
    format.strong = look.strong;
    return format;
}

void keep(FlowBlock& block)
{
    if (auto* paragraph = std::get_if<FlowParagraph>(&block)) {
        paragraph->look.keepWithNext = true;
        return;
    }
    for (FlowRow& row : std::get<FlowTable>(block).rows)
        row.keepWithNext = true;
}

} // namespace

FlowParagraph FlowBuilder::paragraph(StyleId style, const Inline& text) const
{
    return {style, m_flow.style(style).look, text.runs};
}

FlowCell FlowBuilder::cell(FlowParagraph paragraph)
{
    FlowCell cell;
    cell.paragraphs.push_back(std::move(paragraph));
    return cell;
}

FlowParagraph* FlowBuilder::lastParagraph()
{
    return m_flow.blocks.empty() ? nullptr : std::get_if<FlowParagraph>(&m_flow.blocks.back());
}

bool FlowBuilder::followsArticleName() const
{
    if (m_flow.blocks.empty())
        return false;
    const auto* last = std::get_if<FlowParagraph>(&m_flow.blocks.back());
    return last && last->style == StyleId::ArticleName;
}

void FlowBuilder::append(FlowParagraph paragraph)
{
    Look& look = paragraph.look;
    const auto* above = m_flow.blocks.empty() ? nullptr : std::get_if<FlowTable>(&m_flow.blocks.back());
    // Text keeps clear of a frame above it.
    if (above && above->form)
        look.before = std::max(look.before, look.lineHeight * 0.3);
    // Room above the first line of a page is left out, unless it was asked for after the break.
    look.before = (m_newPage || m_flow.blocks.empty() ? 0 : look.before) + m_gap;
    look.newPage = m_newPage;
    m_gap = 0;
    m_newPage = false;
    m_flow.blocks.emplace_back(std::move(paragraph));
}

void FlowBuilder::append(FlowPicture picture, bool keepWithNext)
{
    FlowParagraph line = paragraph(StyleId::Small);
    line.look.alignment = Alignment::Centre;
    line.look.before = m_setting.gap(0.5);
    line.look.after = keepWithNext ? 0 : m_setting.gap(0.5);
    line.look.keepWithNext = keepWithNext;
    line.picture = static_cast<int>(m_flow.pictures.size());
    m_flow.pictures.append(std::move(picture));
    append(std::move(line));
}

void FlowBuilder::appendRoom(double height)
{
    FlowParagraph room = paragraph(StyleId::Body);
    room.look.size = kHair;
    room.look.lineHeight = std::max(height, kHair);
    room.look.exact = true;
    room.look.keepWithNext = true;
    m_gap = 0;
    append(std::move(room));
}

void FlowBuilder::append(FlowTable table, double gapBefore)
{
    const double room = std::max(m_gap + gapBefore - kRuleWidth, 0.0);
    FlowParagraph* before = lastParagraph();
    if (m_newPage || (!before && !m_flow.blocks.empty()))
        appendRoom(m_newPage ? 0 : room);
    else if (before)
        before->look.after += room;
    m_gap = 0;
    settle(table);
    m_flow.blocks.emplace_back(std::move(table));
}

void FlowBuilder::appendRow(FlowTable form, double gapBefore)
{
    FlowTable* last = m_flow.blocks.empty() ? nullptr : std::get_if<FlowTable>(&m_flow.blocks.back());
    const bool follows = last && last->form && m_gap == 0 && !m_newPage;
    form.form = true;
    const auto edges = [](const FlowTable& table) { return table.rows.front().cells.front().edges; };
    if (!follows || last->widths != form.widths || edges(*last) != edges(form))
        return append(std::move(form), follows ? 0 : gapBefore);
    settle(form);
    last->rows.insert(last->rows.end(), form.rows.begin(), form.rows.end());
}

void FlowBuilder::finish()
{
    m_newPage = false;
    if (!lastParagraph())
        appendRoom(0);
    lastParagraph()->look.keepWithNext = false;
}

void FlowBuilder::keepTogether(size_t from)
{
    const size_t count = m_flow.blocks.size();
    for (size_t i = from; i + 1 < count; ++i)
        keep(m_flow.blocks[i]);
    if (from >= count)
        return;
    if (auto* table = std::get_if<FlowTable>(&m_flow.blocks[count - 1])) {
        for (size_t i = 0; i + 1 < table->rows.size(); ++i)
            table->rows[i].keepWithNext = true;
    }
}

double FlowBuilder::heightOf(const FlowTable& table, const FlowRow& row) const
{
    double highest = row.height;
    qsizetype column = 0;
    for (const FlowCell& cell : row.cells) {
        double width = -2 * cell.side.value_or(table.side);
        for (int i = 0; i < cell.span; ++i)
            width += table.widths.at(column++);
        double height = 2 * table.top;
        for (const FlowParagraph& paragraph : cell.paragraphs) {
            const Look& look = paragraph.look;
            const double room = std::max(width - look.left, look.size);
            const auto lines = m_setting.text.set(Inline(paragraph.runs), formatOf(look), {room}).size();
            height += look.before + look.after + (look.rule == Rule::Dashed ? 2 * kFramePadding : 0) +
                      static_cast<double>(lines) * look.lineHeight;
        }
        highest = std::max(highest, height);
    }
    return highest;
}

/// Makes the rows as high as on the pages, and lets those be split that have to.
void FlowBuilder::settle(FlowTable& table) const
{
    if (!table.rows.empty() && table.rows.front().cells.front().edges == AllEdges) {
        table.top = std::max(table.top - kRuleWidth / 2, 0.0);
        table.side = std::max(table.side - kSlack, 0.0);
    }
    double head = 0;
    for (const FlowRow& row : table.rows)
        head += row.head ? heightOf(table, row) : 0;
    const bool repeated = head <= m_setting.height / 3;
    // Word processors set lines a little higher or lower than we do.
    constexpr double kSure = 0.9;
    const double limit = kSure * (m_setting.height - (repeated ? head : 0));
    for (FlowRow& row : table.rows) {
        row.head = row.head && repeated;
        row.whole = row.head || heightOf(table, row) <= limit;
    }
}

void lower(FlowBuilder& flow, const Title& title)
{
    flow.append(flow.paragraph(StyleId::Title, title.text));
}

void lower(FlowBuilder& flow, const Heading& heading)
{
    const int level = std::clamp(heading.level, 1, 3);
    const StyleId style = level == 1 ? StyleId::Heading1 : level == 2 ? StyleId::Heading2 : StyleId::Heading3;
    flow.append(flow.paragraph(style, heading.text));
}

void lower(FlowBuilder& flow, const Paragraph& paragraph)
{
    const StyleId style = paragraph.style == ParagraphStyle::Body    ? StyleId::Body
                          : paragraph.style == ParagraphStyle::Small ? StyleId::Small
                                                                     : StyleId::Note;
    FlowParagraph made = flow.paragraph(style, paragraph.text);
    const double em = flow.setting().em;
    made.look.alignment = paragraph.alignment;
    made.look.left = em * std::max(paragraph.indent + paragraph.hanging, 0.0);
    made.look.first = em * std::max(paragraph.indent + paragraph.firstLine, 0.0) - made.look.left;
    made.look.keepWithNext = paragraph.keepWithNext;
    flow.append(std::move(made));
}

void lower(FlowBuilder& flow, const Caption& caption)
{
    flow.append(flow.paragraph(StyleId::ArticleName, caption.text));
}

void lower(FlowBuilder& flow, const Item& item)
{
    Inline text = item.text;
    if (!item.label.isEmpty())
        text.runs.prepend({item.label + QChar(0x3000)});
    FlowParagraph made = flow.paragraph(StyleId::Article, text);
    const double em = flow.setting().em;
    made.look.left = em * (std::max(item.depth, 0) + 1);
    made.look.first = -em;
    made.look.keepWithNext = item.keepWithNext;
    // The name above it says more in few words.
    made.look.outline = item.outline.isEmpty() || flow.followsArticleName() ? 0 : 2;
    flow.append(std::move(made));
}

void lower(FlowBuilder& flow, const Spacer& spacer)
{
    const Setting& setting = flow.setting();
    flow.gap(std::clamp(spacer.em * setting.em, 0.0, setting.height));
}

void lower(FlowBuilder& flow, const PageBreak&)
{
    flow.breakPage();
}

void lower(FlowBuilder& flow, const KeepTogether& group)
{
    const size_t first = flow.count();
    lowerBlocks(flow, group.blocks.data(), group.blocks.data() + group.blocks.size());
    flow.keepTogether(first);
}

void lowerBlocks(FlowBuilder& flow, const Block* begin, const Block* end)
{
    for (const Block* block = begin; block != end; ++block)
        std::visit([&](const auto& kind) { lower(flow, kind); }, block->kind);
}

} // namespace kyodo::office
