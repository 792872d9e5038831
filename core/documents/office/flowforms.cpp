#include "core/documents/office/flowbuilder.h"
#include "core/documents/ruledrow.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kyodo::office {

namespace {

/// Height of a line to be written on by hand, in em.
constexpr double kHandLine = 2.0;
/// Width that a place for a seal takes, in points, and the room beside it for its frame.
constexpr double kSealWidth = 40;
constexpr double kSealSide = 2;
constexpr double kAboveParty = 1.4; ///< em

/// A label beside what is written: in a box, or above rules.
FlowTable formTable(const FlowBuilder& flow, const FormField& field)
{
    const Setting& setting = flow.setting();
    const double labelWidth = std::clamp(field.labelEm * setting.em, 2 * setting.em, setting.width / 2);
    FlowTable table;
    table.widths = {labelWidth, setting.width - labelWidth};
    table.side = field.boxed ? kCellSide : 0;
    table.top = !field.boxed ? 0 : setting.trimming ? kTightTop : kCellTop;
    return table;
}

double handLine(const FormField& field, const Setting& setting)
{
    return setting.em * kHandLine * (field.lines > 1 ? 1.0 : 1.1);
}

FlowTable boxedField(const FlowBuilder& flow, const FormField& field)
{
    FlowTable table = formTable(flow, field);
    const int lines = std::max(field.lines, 1);
    FlowRow row;
    row.height = field.lines > 0 ? lines * handLine(field, flow.setting()) : 0;
    row.cells = {FlowBuilder::cell(flow.paragraph(StyleId::FormLabel, field.label)),
                 FlowBuilder::cell(flow.paragraph(StyleId::FormValue, field.value))};
    row.cells.front().fill = kShade;
    row.cells.front().place = FlowCell::Place::Middle;
    const double room = table.widths.last() - 2 * table.side;
    const bool oneLine = flow.setting().text.set(field.value, flow.setting().body(), {room}).size() < 2;
    row.cells.back().place = lines == 1 || oneLine ? FlowCell::Place::Middle : FlowCell::Place::Top;
    table.rows = {row};
    return table;
}

FlowTable ruledField(const FlowBuilder& flow, const FormField& field)
{
    FlowTable table = formTable(flow, field);
    const int lines = std::max(field.lines, 1);
    for (int i = 0; i < lines; ++i) {
        FlowRow row;
        row.height = handLine(field, flow.setting());
        row.cells = {
            FlowBuilder::cell(flow.paragraph(StyleId::FormLabel, i == 0 ? Inline(field.label) : Inline())),
            FlowBuilder::cell(flow.paragraph(StyleId::FormValue, i == 0 ? field.value : Inline()))};
        for (FlowCell& cell : row.cells) {
            cell.edges = NoEdge;
            cell.place = FlowCell::Place::Bottom;
        }
        row.cells.back().edges = BottomEdge;
        row.keepWithNext = i + 1 < lines;
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// The answers with a box before each, the one that was chosen ticked: on one line in letters a little
/// smaller where that is enough, else on as many lines as they need, each answer whole.
FlowParagraph answers(const FlowBuilder& flow, const ScaleRow& row, double inset, double room)
{
    constexpr double kSmallest = 0.85;
    constexpr double kSure = 0.95;
    const Setting& setting = flow.setting();
    FlowParagraph line = flow.paragraph(StyleId::Small);
    line.look.left = inset;
    line.look.before = setting.em * 0.4;
    line.look.after = setting.em * 0.4;
    QStringList parts;
    for (qsizetype i = 0; i < row.labels.size(); ++i) {
        QString label = row.labels.at(i);
        label.remove(u'\n'); // a place to part it, for narrow columns
        parts.append((row.chosen == static_cast<int>(i) ? u"☑ "_s : u"□ "_s) + label);
    }
    const QString apart = u"\u3000"_s;
    const auto length = [&](const QString& text) { return setting.text.length(text, setting.small()); };
    const double wanted = length(parts.join(apart));
    const double scale = kSure * (room - inset) / wanted;
    if (scale >= kSmallest) {
        line.look.size *= std::min(scale, 1.0);
        line.runs = {{parts.join(apart)}};
        return line;
    }
    QString text;
    QString current;
    for (const QString& part : std::as_const(parts)) {
        const bool fits = length(current + apart + part) <= kSure * (room - inset);
        text += current.isEmpty() ? QString() : fits ? apart : u"\n"_s;
        current = fits && !current.isEmpty() ? current + apart + part : part;
        text += part;
    }
    line.runs = {{text}};
    return line;
}

void addReason(FlowCell& cell, const FlowBuilder& flow, const ScaleRow& row, double inset)
{
    const auto add = [&](StyleId style, const Inline& text) {
        FlowParagraph made = flow.paragraph(style, text);
        made.look.left = inset;
        made.look.justified = false;
        cell.paragraphs.push_back(std::move(made));
    };
    if (!row.reasonLabel.isEmpty())
        add(StyleId::Small, row.reasonLabel);
    if (!row.reason.isEmpty())
        add(StyleId::Body, row.reason);
    for (int i = 0; i < row.reasonLines && row.reason.isEmpty(); ++i) {
        add(StyleId::Body, {});
        Look& look = cell.paragraphs.back().look;
        look.lineHeight = flow.setting().em * kHandLine * (i == 0 ? 0.8 : 1.0);
        look.rule = Rule::Below;
    }
    cell.paragraphs.back().look.after = flow.setting().em * 0.6;
}

/// Some of a party's lines, with its label or its place for the seal where they belong to these.
FlowRow partyRow(const FlowBuilder& flow, const QString& label, const QStringList& lines, bool first,
                 const QString& seal)
{
    const double above = first ? flow.setting().em * kAboveParty : 0;
    FlowRow row;
    row.cells.resize(4);
    const auto add = [&](size_t cell, StyleId style, const QString& text) {
        std::vector<FlowParagraph>& all = row.cells[cell].paragraphs;
        all.push_back(flow.paragraph(style, text));
        all.back().look.before = all.size() == 1 ? above : 0;
    };
    add(0, StyleId::Signature, {});
    add(1, StyleId::Signature, label);
    for (const QString& line : lines)
        add(2, StyleId::Signature, line);
    if (lines.isEmpty())
        add(2, StyleId::Signature, {});
    add(3, seal.isEmpty() ? StyleId::Signature : StyleId::Seal, seal);
    for (FlowCell& cell : row.cells)
        cell.edges = NoEdge;
    row.cells[3].place = FlowCell::Place::Bottom;
    row.cells[3].side = kSealSide;
    row.keepWithNext = true;
    return row;
}

/// The seal stands beside the printed name; what is to be signed follows in a row of its own.
void appendParty(FlowTable& table, const FlowBuilder& flow, const Signatory& party, const QString& sealMark)
{
    const bool within = party.seal && party.sealLine >= 0 && party.sealLine + 1 < party.lines.size();
    const QStringList named = within ? party.lines.first(party.sealLine + 1) : party.lines;
    table.rows.push_back(partyRow(flow, party.label, named, true, party.seal ? sealMark : QString()));
    if (within)
        table.rows.push_back(partyRow(flow, {}, party.lines.sliced(named.size()), false, {}));
}

/// How many pages the block takes, about: other programs break lines their own way.
qsizetype pagesOf(const FlowBuilder& flow, const SignatureBlock& block)
{
    const Setting& setting = flow.setting();
    constexpr double kClosingLines = 4;
    double lines = kClosingLines;
    for (const Signatory& party : block.parties)
        lines += static_cast<double>(party.lines.size());
    const double height = lines * setting.body().lineHeight +
                          kAboveParty * setting.em * static_cast<double>(block.parties.size());
    return static_cast<qsizetype>(std::ceil(height / setting.height));
}

FlowTable parties(const FlowBuilder& flow, const SignatureBlock& block)
{
    const Setting& setting = flow.setting();
    const double em = setting.em;
    const double left = std::min(8 * em, setting.width * 0.25);
    double label = 0;
    bool labelled = false;
    for (const Signatory& party : block.parties) {
        label = std::max(label, setting.text.length(party.label, setting.body()) + em);
        labelled = labelled || !party.label.isEmpty();
    }
    label = labelled ? std::clamp(label, 2 * em, setting.width * 0.3) : 0;
    // A column must have some width; without labels it is taken from the room at the left.
    const double column = std::max(label, em);
    FlowTable table;
    table.widths = {left - (column - label), column, setting.width - left - label - kSealWidth, kSealWidth};
    const qsizetype pages = pagesOf(flow, block);
    for (qsizetype i = 0; i < block.parties.size(); ++i) {
        appendParty(table, flow, block.parties.at(i), block.sealMark);
        // One that no page can hold is parted between parties; else the date could stand on a page alone.
        for (qsizetype page = 1; page < pages; ++page) {
            if (i + 1 == page * block.parties.size() / pages)
                table.rows.back().keepWithNext = false;
        }
    }
    table.rows.back().keepWithNext = false;
    return table;
}

} // namespace

void lower(FlowBuilder& flow, const FormField& field)
{
    flow.appendRow(field.boxed ? boxedField(flow, field) : ruledField(flow, field),
                   field.boxed ? flow.setting().em * 0.4 : 0);
}

void lower(FlowBuilder& flow, const ScaleRow& row)
{
    const Setting& setting = flow.setting();
    Inline text = row.text;
    double hanging = 0;
    FlowTable table;
    table.widths = {setting.width};
    table.side = setting.em * 0.6;
    if (!row.number.isEmpty()) {
        const QString label = row.number + QChar(0x3000);
        text.runs.prepend({label});
        hanging = std::min(setting.text.length(label, setting.body()), (setting.width - 2 * table.side) / 3);
    }
    FlowParagraph question = flow.paragraph(StyleId::Body, text);
    question.look.left = hanging;
    question.look.first = -hanging;
    question.look.before = setting.em * 0.35;
    FlowCell cell = FlowBuilder::cell(std::move(question));
    const double inset = std::min(hanging, setting.em * 2);
    if (!row.hint.isEmpty()) {
        FlowParagraph hint = flow.paragraph(StyleId::Small, row.hint);
        hint.look.left = hanging;
        hint.look.before = setting.em * 0.15;
        cell.paragraphs.push_back(std::move(hint));
    }
    if (!row.labels.isEmpty())
        cell.paragraphs.push_back(answers(flow, row, inset, setting.width - 2 * table.side));
    if (!row.reasonLabel.isEmpty() || row.reasonLines > 0 || !row.reason.isEmpty())
        addReason(cell, flow, row, inset);
    FlowRow ruled;
    ruled.cells = {cell};
    table.rows = {ruled};
    flow.appendRow(std::move(table), setting.em * 0.4);
}

void lower(FlowBuilder& flow, const SignatureBlock& block)
{
    const double em = flow.setting().em;
    const size_t first = flow.count();
    if (!block.closing.isEmpty()) {
        FlowParagraph closing = flow.paragraph(StyleId::Body, block.closing);
        closing.look.before = em;
        closing.look.first = block.firstLine * em;
        flow.append(std::move(closing));
    }
    if (!block.dateLine.isEmpty()) {
        FlowParagraph date = flow.paragraph(StyleId::Body, block.dateLine);
        date.look.left = em;
        date.look.before = em * 0.8;
        flow.append(std::move(date));
    }
    if (!block.parties.isEmpty())
        flow.append(parties(flow, block), 0);
    flow.keepTogether(first);
    flow.gap(em * 1.5);
}

} // namespace kyodo::office
