#include "core/documents/galley.h"

#include <algorithm>
#include <cmath>

namespace kyodo {

namespace {

/// Diameter of the place for a seal: 10.5 mm, that of a common representative's seal with some room.
constexpr double kSealPoints = 30;

/// Em between two parties, and how little of it is still enough to tell them apart.
constexpr double kPartyGap = 1.4;
constexpr double kClosestPartyGap = 0.6;

void addSeal(Strip& strip, const Setting& setting, const QString& mark)
{
    TextFormat format = setting.small();
    format.size = setting.em * 0.75;
    format.lineHeight = setting.lineHeight;
    format.colour = QColor(0x88, 0x88, 0x88);
    format.alignment = Alignment::Centre;
    const double left = setting.width - kSealPoints;
    const double middle = strip.height / 2;
    Shape circle;
    circle.path.addEllipse(QPointF(left + kSealPoints / 2, middle), kSealPoints / 2, kSealPoints / 2);
    circle.stroke = QColor(0x99, 0x99, 0x99);
    circle.strokeWidth = 0.6;
    circle.dashes = {3, 3};
    strip.elements.append(circle);
    addLine(strip.elements, setting.text.setOneLine(mark, format, kSealPoints), left,
            middle - format.lineHeight / 2);
}

/// How wide the column of the labels is, the same for all parties: what they sign stands in one line below
/// the other.
double labelWidthOf(const SignatureBlock& block, const Setting& setting)
{
    double width = 0;
    for (const Signatory& party : block.parties) {
        if (!party.label.isEmpty())
            width = std::max(width, setting.text.length(party.label, setting.body()) + setting.em);
    }
    return width > 0 ? std::clamp(width, 2 * setting.em, setting.width * 0.3) : 0;
}

void setParty(Galley& galley, const Setting& setting, const Signatory& party, double labelWidth,
              const QString& sealMark)
{
    const double em = setting.em;
    TextFormat format = setting.body();
    format.justified = false;
    const double labelX = std::min(8 * em, setting.width * 0.25);
    const double textX = labelX + labelWidth;
    const double room = setting.width - textX - (party.seal ? kSealPoints + em : 0);

    std::vector<SetLine> label;
    if (!party.label.isEmpty())
        label = setting.text.set(party.label, format, {labelWidth - em * 0.5});
    std::vector<SetLine> lines;
    size_t sealed = 0;
    for (qsizetype i = 0; i < party.lines.size(); ++i) {
        for (SetLine& line : setting.text.set(party.lines.at(i), format, {room}))
            lines.push_back(std::move(line));
        if (party.sealLine < 0 || i <= party.sealLine)
            sealed = lines.size();
    }
    const size_t most = std::max({label.size(), lines.size(), size_t(1)});
    if (party.sealLine < 0 || sealed == 0)
        sealed = most;
    for (size_t i = 0; i < most; ++i) {
        Strip strip;
        strip.height = format.lineHeight;
        strip.gapBefore = i == 0 ? em * kPartyGap : 0;
        strip.keep = Keep::Unit;
        if (i < label.size())
            addLine(strip.elements, std::move(label[i]), labelX, 0);
        if (i < lines.size())
            addLine(strip.elements, std::move(lines[i]), textX, 0);
        if (party.seal && i + 1 == sealed)
            addSeal(strip, setting, sealMark);
        galley.strips.push_back(std::move(strip));
    }
    galley.strips.back().keep = Keep::Together;
}

/// A block little taller than a page has its parties closer together; one that takes several pages is parted
/// evenly, so that nobody signs alone on the last. `parties` are the strips that begin one.
void fitToPages(Galley& galley, const Setting& setting, size_t first, const std::vector<size_t>& parties)
{
    double height = 0;
    for (size_t i = first; i < galley.strips.size(); ++i)
        height += galley.strips[i].height + (i == first ? 0 : galley.strips[i].gapBefore);
    const double excess = height - setting.height;
    if (excess <= 0 || parties.empty())
        return;
    const double count = static_cast<double>(parties.size());
    const double gap = (kPartyGap * setting.em) - excess / count;
    if (gap >= kClosestPartyGap * setting.em) {
        for (const size_t party : parties)
            galley.strips[party].gapBefore = gap;
        return;
    }
    const auto pages = static_cast<size_t>(std::ceil(height / setting.height));
    for (size_t page = 1; page < pages && page < parties.size(); ++page)
        galley.strips[parties[page * parties.size() / pages] - 1].keep = Keep::Free;
}

} // namespace

void setBlock(Galley& galley, const Setting& setting, const SignatureBlock& block)
{
    const double em = setting.em;
    const size_t first = galley.strips.size();
    if (!block.closing.isEmpty()) {
        appendLines(galley,
                    setting.text.set(block.closing, setting.body(), {setting.width, block.firstLine * em}),
                    {em, Keep::Lines, Keep::Lines});
    }
    if (!block.dateLine.isEmpty()) {
        appendLines(galley, setting.text.set(block.dateLine, setting.body(), {setting.width, em, em}),
                    {em * 0.8, Keep::Lines, Keep::Lines});
    }
    std::vector<size_t> parties;
    const double labelWidth = labelWidthOf(block, setting);
    for (const Signatory& party : block.parties) {
        parties.push_back(galley.strips.size());
        setParty(galley, setting, party, labelWidth, block.sealMark);
    }
    fitToPages(galley, setting, first, parties);
    if (galley.strips.size() > first)
        galley.strips.back().keep = Keep::Free;
    Strip after;
    after.kind = Strip::Kind::Spacer;
    after.height = em * 1.5;
    galley.strips.push_back(after);
}

} // namespace kyodo
