#pragma once

#include "core/documents/galley.h"
#include "core/documents/office/flow.h"

namespace kyodo::office {

/// Appends to a flow, and keeps the room between its parts: a gap becomes room above the next paragraph, or
/// below the one before where a table follows.
class FlowBuilder {
public:
    FlowBuilder(Flow& flow, const Setting& setting)
        : m_flow(flow)
        , m_setting(setting)
    {
    }

    [[nodiscard]] const Setting& setting() const { return m_setting; }
    /// A paragraph as its style has it.
    [[nodiscard]] FlowParagraph paragraph(StyleId style, const Inline& text = {}) const;
    [[nodiscard]] static FlowCell cell(FlowParagraph paragraph);

    void append(FlowParagraph paragraph);
    /// A picture in a line of its own, in the middle.
    void append(FlowPicture picture, bool keepWithNext);
    /// Rows taller than a page may be split; a head that would fill it comes once.
    void append(FlowTable table, double gapBefore);
    /// A row of a form: joins the rows above where they are divided the same way and nothing came between.
    void appendRow(FlowTable form, double gapBefore);
    void gap(double points) { m_gap += points; }
    void breakPage()
    {
        m_newPage = !m_flow.blocks.empty();
        m_gap = 0;
    }
    /// Word processors want a paragraph after the last table.
    void finish();

    [[nodiscard]] size_t count() const { return m_flow.blocks.size(); }
    /// Everything from that block on stays on one page.
    void keepTogether(size_t from);
    /// Whether the last paragraph is the name of an article.
    [[nodiscard]] bool followsArticleName() const;

private:
    [[nodiscard]] FlowParagraph* lastParagraph();
    /// A paragraph that is nothing but room.
    void appendRoom(double height);
    [[nodiscard]] double heightOf(const FlowTable& table, const FlowRow& row) const;
    void settle(FlowTable& table) const;

    Flow& m_flow;
    const Setting& m_setting;
    double m_gap = 0;
    bool m_newPage = false;
};

/// Each lays one kind of block into the flow.
void lower(FlowBuilder& flow, const Title& title);
void lower(FlowBuilder& flow, const Heading& heading);
void lower(FlowBuilder& flow, const Paragraph& paragraph);
void lower(FlowBuilder& flow, const Caption& caption);
void lower(FlowBuilder& flow, const Item& item);
void lower(FlowBuilder& flow, const Table& table);
void lower(FlowBuilder& flow, const MonthChart& chart);
void lower(FlowBuilder& flow, const RadarChart& chart);
void lower(FlowBuilder& flow, const GapChart& chart);
void lower(FlowBuilder& flow, const Picture& picture);
void lower(FlowBuilder& flow, const FormField& field);
void lower(FlowBuilder& flow, const ScaleRow& row);
void lower(FlowBuilder& flow, const SignatureBlock& block);
void lower(FlowBuilder& flow, const Spacer& spacer);
void lower(FlowBuilder& flow, const PageBreak& pageBreak);
void lower(FlowBuilder& flow, const KeepTogether& group);
void lowerBlocks(FlowBuilder& flow, const Block* begin, const Block* end);

/// Behind heads and labels.
inline constexpr QColor kShade{0xF0, 0xF0, 0xEE};

} // namespace kyodo::office
