#include "core/documents/ruledrow.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace kyodo {

namespace {

/// Height of a line to be written on by hand, in em.
constexpr double kHandLine = 2.0;
/// Room between a frame and what it holds, in em.
constexpr double kFrameSide = 0.6;
/// Labels are rather set so much smaller than broken.
constexpr double kSmallestScale = 0.85;

QColor paleRule()
{
    return {0x88, 0x88, 0x88};
}

/// Joins a form's row to the one above, so that a run of them makes one ruled form.
bool followsForm(const Galley& galley)
{
    return !galley.strips.empty() && galley.strips.back().kind == Strip::Kind::Text &&
           !galley.strips.back().closing.isEmpty();
}

/// An empty square, or one with a tick drawn into it.
QList<Shape> tickBox(double x, double y, double side, bool ticked)
{
    Shape box;
    box.path.addRect(QRectF(x, y, side, side));
    box.stroke = QColor(0x22, 0x22, 0x22);
    box.strokeWidth = 1;
    QList<Shape> shapes{box};
    if (ticked) {
        Shape tick;
        tick.path.moveTo(x + side * 0.16, y + side * 0.5);
        tick.path.lineTo(x + side * 0.42, y + side * 0.78);
        tick.path.lineTo(x + side * 0.9, y - side * 0.08);
        tick.stroke = Qt::black;
        tick.strokeWidth = side * 0.15;
        shapes.append(tick);
    }
    return shapes;
}

/// The frame of a scale row, drawn strip by strip.
class Frame {
public:
    explicit Frame(double width)
        : m_width(width)
    {
    }

    void add(double height, QList<PageElement> elements)
    {
        Strip strip;
        strip.height = height;
        strip.keep = Keep::Unit;
        strip.elements = std::move(elements);
        m_strips.push_back(std::move(strip));
    }
    void addLines(std::vector<SetLine> lines, double x, double above)
    {
        for (SetLine& line : lines) {
            const double height = line.height;
            QList<PageElement> elements;
            addLine(elements, std::move(line), x, above);
            add(height + above, std::move(elements));
            above = 0;
        }
    }
    void finish(Galley& galley, double gapBefore)
    {
        m_strips.front().gapBefore = gapBefore;
        m_strips.back().keep = Keep::Free;
        for (size_t i = 0; i < m_strips.size(); ++i) {
            Strip& strip = m_strips[i];
            Shape rules = ruleBetween({0, 0}, {0, strip.height});
            rules.path.moveTo(m_width, 0);
            rules.path.lineTo(m_width, strip.height);
            const Shape top = ruleBetween({0, 0}, {m_width, 0});
            const Shape bottom = ruleBetween({0, strip.height}, {m_width, strip.height});
            if (i == 0)
                rules.path.addPath(top.path);
            if (i + 1 == m_strips.size())
                rules.path.addPath(bottom.path);
            strip.elements.prepend(rules);
            strip.opening.append(top);
            strip.closing.append(bottom);
            galley.strips.push_back(std::move(strip));
        }
    }

private:
    double m_width;
    std::vector<Strip> m_strips;
};

/// Where one box and its label go.
struct TickCell {
    double x = 0;
    double labelX = 0;
    bool ticked = false;
    std::vector<SetLine> lines;
};

/// One row of boxes. Each label is one piece of text, unless a row taller than half a page has to be cut by
/// lines.
void addTickRow(Frame& frame, const Setting& setting, std::vector<TickCell> cells)
{
    const double lineHeight = setting.small().lineHeight;
    const double side = setting.em * 1.25;
    const double above = setting.em * 0.4;
    const double textTop = above + (side - lineHeight) / 2;
    size_t most = 1;
    for (const TickCell& cell : cells)
        most = std::max(most, cell.lines.size());
    const double height = std::max(above + side, textTop + static_cast<double>(most) * lineHeight) + above;

    QList<PageElement> boxes;
    for (const TickCell& cell : cells) {
        for (Shape& shape : tickBox(cell.x, above, std::min(side, (cell.labelX - cell.x) * 0.9), cell.ticked))
            boxes.append(std::move(shape));
    }
    if (height <= setting.height / 2) {
        for (TickCell& cell : cells) {
            double y = textTop;
            for (SetLine& line : cell.lines) {
                addLine(boxes, std::move(line), cell.labelX, y);
                y += lineHeight;
            }
        }
        frame.add(height, std::move(boxes));
        return;
    }
    for (size_t i = 0; i < most; ++i) {
        QList<PageElement> elements = i == 0 ? boxes : QList<PageElement>{};
        for (TickCell& cell : cells) {
            if (i < cell.lines.size())
                addLine(elements, std::move(cell.lines[i]), cell.labelX, i == 0 ? textTop : 0);
        }
        frame.add(i == 0 ? std::max(above + side, textTop + lineHeight) : lineHeight, std::move(elements));
    }
}

/// Widths for cells that would like to be `wanted` wide. Spare room goes to all; where there is too little,
/// the widest give way first.
std::vector<double> shareRoom(std::vector<double> wanted, double room, double mostSpare)
{
    std::vector<double> sorted = wanted;
    std::sort(sorted.begin(), sorted.end());
    double left = room;
    double cap = room;
    for (size_t i = 0; i < sorted.size(); ++i) {
        const double even = left / static_cast<double>(sorted.size() - i);
        if (sorted[i] > even) {
            cap = even;
            left = 0;
            break;
        }
        left -= sorted[i];
    }
    const double spare = std::clamp(left / static_cast<double>(wanted.size()), 0.0, mostSpare);
    for (double& width : wanted)
        width = std::min(width, cap) + spare;
    return wanted;
}

/// Lines of about one length, so that a label does not end in a single letter.
std::vector<SetLine> balanced(TextSetter& text, const QString& label, const TextFormat& format, double room)
{
    std::vector<SetLine> lines = text.set(label, format, {room});
    const size_t count = lines.size();
    constexpr size_t kMostLines = 4;
    for (double narrower = room - format.size / 2;
         count > 1 && !label.contains(u'\n') && count <= kMostLines && narrower > format.size * 2;
         narrower -= format.size / 2) {
        std::vector<SetLine> next = text.set(label, format, {narrower});
        if (next.size() > count)
            break;
        lines = std::move(next);
    }
    return lines;
}

/// A label may carry a line break where it is best parted, used only where the row has no room for all labels
/// in one line each.
QStringList asRoomAllows(const QStringList& labels, const Setting& setting, double room)
{
    QStringList whole = labels;
    double text = 0;
    for (QString& label : whole) {
        label.remove(u'\n');
        text += setting.text.length(label, setting.small());
    }
    return text * kSmallestScale <= room ? whole : labels;
}

/// Of the longest line in it.
double widthOf(const QString& label, const Setting& setting, const TextFormat& format)
{
    double width = 0;
    for (const QString& line : label.split(u'\n'))
        width = std::max(width, setting.text.length(line, format));
    return width;
}

/// The boxes side by side, each with its label to the right, in as many rows as it takes.
void addBoxes(Frame& frame, const Setting& setting, const ScaleRow& row, double inset)
{
    constexpr double kNarrowest = 4.5;
    const double room = setting.width - inset - kFrameSide * setting.em;
    const qsizetype perRow = std::max(static_cast<qsizetype>(room / (kNarrowest * setting.em)), qsizetype(1));
    const double labelX = std::min(setting.em * 1.6, room * 0.3);
    const double gap = setting.em * 0.7;
    for (qsizetype first = 0; first < row.labels.size(); first += perRow) {
        QStringList labels = row.labels.mid(first, perRow);
        const double textRoom = room + gap - static_cast<double>(labels.size()) * (labelX + gap);
        labels = asRoomAllows(labels, setting, textRoom);
        TextFormat format = setting.small();
        double text = 0;
        for (const QString& label : std::as_const(labels))
            text += widthOf(label, setting, format);
        // Slightly smaller letters rather than a second line.
        if (text > textRoom && textRoom >= kSmallestScale * text)
            format.size *= textRoom / text * 0.999;
        std::vector<double> widths;
        for (const QString& label : std::as_const(labels))
            widths.push_back(labelX + widthOf(label, setting, format) + gap);
        widths = shareRoom(std::move(widths), room + gap, setting.em * 2);
        std::vector<TickCell> cells;
        double x = inset;
        for (qsizetype i = 0; i < labels.size(); ++i) {
            const double width = widths[static_cast<size_t>(i)];
            const double labelRoom = std::max(width - labelX - gap, 1.0);
            TextFormat own = format;
            own.size = std::min(format.size, labelRoom);
            cells.push_back({x, x + labelX, row.chosen == static_cast<int>(first + i),
                             balanced(setting.text, labels.at(i), own, labelRoom + 0.01)});
            x += width;
        }
        addTickRow(frame, setting, std::move(cells));
    }
}

/// The reason's name, what was entered, and ruled lines for the rest.
void addReason(Frame& frame, const Setting& setting, const ScaleRow& row, double inset)
{
    const double right = setting.width - kFrameSide * setting.em;
    const double room = right - inset;
    const TextFormat format = setting.small();
    if (!row.reasonLabel.isEmpty())
        frame.addLines(setting.text.set(row.reasonLabel, format, {room}), inset, 0);
    if (!row.reason.isEmpty())
        frame.addLines(setting.text.set(row.reason, setting.body(), {room}), inset, 0);
    for (int i = 0; i < row.reasonLines && row.reason.isEmpty(); ++i) {
        const double height = setting.em * kHandLine * (i == 0 ? 0.8 : 1.0);
        Shape rule = ruleBetween({inset, height}, {right, height}, 0.4);
        rule.stroke = paleRule();
        frame.add(height, {rule});
    }
    frame.add(setting.em * 0.6, {});
}

/// A label and, to its right, `lines` rules to write on or more if the value needs them.
void addRuledLines(Galley& galley, const Setting& setting, double labelWidth, std::vector<SetLine> label,
                   std::vector<SetLine> text, int lines, double handLine)
{
    const size_t most = std::max({label.size(), text.size(), static_cast<size_t>(lines)});
    for (size_t i = 0; i < most; ++i) {
        Strip strip;
        const double lineHeight = text.front().height;
        strip.height = i < static_cast<size_t>(lines) ? handLine : lineHeight;
        strip.keep = i + 1 < most ? Keep::Lines : Keep::Free;
        strip.elements.append(ruleBetween({labelWidth, strip.height}, {setting.width, strip.height}));
        if (i < label.size())
            addLine(strip.elements, std::move(label[i]), 0, strip.height - lineHeight);
        if (i < text.size())
            addLine(strip.elements, std::move(text[i]), labelWidth, strip.height - lineHeight);
        galley.strips.push_back(std::move(strip));
    }
}

} // namespace

void setBlock(Galley& galley, const Setting& setting, const FormField& field)
{
    const double em = setting.em;
    const double labelWidth = std::clamp(field.labelEm * em, 2 * em, setting.width / 2);
    TextFormat format = setting.small();
    format.lineHeight = em * (setting.trimming ? 1.25 : 1.4);
    TextFormat value = setting.body();
    value.justified = false;
    value.lineHeight = format.lineHeight;
    const double handLine = field.lines > 1 ? em * kHandLine : em * kHandLine * 1.1;
    const int lines = std::max(field.lines, 1);
    if (!field.boxed) {
        std::vector<SetLine> label = setting.text.set(field.label, format, {labelWidth - em * 0.5});
        std::vector<SetLine> text =
            setting.lines(field.value, value, {setting.width - labelWidth}, field.label);
        addRuledLines(galley, setting, labelWidth, std::move(label), std::move(text), lines, handLine);
        return;
    }
    const double valueWidth = setting.width - labelWidth;
    RuledRow row;
    row.lineHeight = format.lineHeight;
    row.top = setting.trimming ? kTightTop : kCellTop;
    row.minimumHeight = field.lines > 0 ? lines * handLine : 0;
    row.gapBefore = followsForm(galley) ? 0 : em * 0.4;
    row.cells.push_back(
        {0, labelWidth, setting.text.set(field.label, format, {labelWidth - 2 * kCellSide}), true, true});
    row.cells.push_back({labelWidth, valueWidth,
                         setting.lines(field.value, value, {valueWidth - 2 * kCellSide}, field.label), false,
                         lines == 1});
    for (Strip& strip : ruleRow(std::move(row), setting.height))
        galley.strips.push_back(std::move(strip));
}

void setBlock(Galley& galley, const Setting& setting, const ScaleRow& row)
{
    const double inset = setting.em * kFrameSide;
    const double room = setting.width - 2 * inset;
    Frame frame(setting.width);
    Inline text = row.text;
    double hanging = 0;
    if (!row.number.isEmpty()) {
        const QString label = row.number + QChar(0x3000);
        text.runs.prepend({label});
        hanging = std::min(setting.text.length(label, setting.body()), room / 3);
    }
    // The same for all rows, whatever their number: boxes stand below each other and break alike.
    const double boxInset = inset + (row.number.isEmpty() ? 0 : std::min(setting.em * 1.5, room / 3));
    frame.addLines(setting.text.set(text, setting.body(), {room, 0, hanging}), inset, setting.em * 0.35);
    if (!row.hint.isEmpty()) {
        frame.addLines(setting.text.set(row.hint, setting.small(), {room, hanging, hanging}), inset,
                       setting.em * 0.15);
    }
    if (!row.labels.isEmpty())
        addBoxes(frame, setting, row, boxInset);
    if (!row.reasonLabel.isEmpty() || row.reasonLines > 0 || !row.reason.isEmpty())
        addReason(frame, setting, row, boxInset);
    frame.finish(galley, followsForm(galley) ? 0 : setting.em * 0.4);
}

} // namespace kyodo
