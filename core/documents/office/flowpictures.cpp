#include "core/documents/drawnblocks.h"
#include "core/documents/office/flowbuilder.h"
#include "core/documents/picture.h"

using namespace Qt::StringLiterals;

namespace kyodo::office {

namespace {

/// A chart as a picture made by what paints the pages: a table could not show where marks stand on a scale,
/// and the figures stand in tables beside it.
template<class Chart>
void appendChart(FlowBuilder& flow, const Chart& chart)
{
    const DrawnBlock drawn = drawnBlock(chart, flow.setting());
    flow.append({pngOf(drawn, flow.setting()), u"image/png"_s, drawn.size, chart.alternative}, false);
}

} // namespace

void lower(FlowBuilder& flow, const RadarChart& chart)
{
    appendChart(flow, chart);
}

void lower(FlowBuilder& flow, const GapChart& chart)
{
    for (const GapChart& part : partsOf(chart, flow.setting()))
        appendChart(flow, part);
}

void lower(FlowBuilder& flow, const Picture& picture)
{
    Inline below = picture.caption;
    if (const auto drawn = drawnBlock(picture, flow.setting()))
        flow.append({picture.bytes, pictureType(picture.bytes), drawn->size, picture.alternative},
                    !below.isEmpty());
    else if (below.isEmpty())
        below = picture.alternative;
    if (below.isEmpty())
        return;
    FlowParagraph caption = flow.paragraph(StyleId::Small, below);
    caption.look.alignment = Alignment::Centre;
    caption.look.after = flow.setting().gap(0.5);
    flow.append(std::move(caption));
}

} // namespace kyodo::office
