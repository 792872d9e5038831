#include "core/documents/ruledrow.h"

#include <algorithm>
#include <cmath>

namespace kyodo {

namespace {

/// Height of a line to be written on by hand, in em.
constexpr double kHandLine = 2.0;
/// Room between a frame and what it holds, in em.
constexpr double kFrameSide = 0.6;

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

/// The boxes side by side, each with its label to the right; as many strips as the longest label has lines.
void addBoxes(Frame& frame, const Setting& setting, const ScaleRow& row, double inset)
{
    const TextFormat format = setting.small();
    const double side = setting.em * 1.25;
    const double room = setting.width - inset - kFrameSide * setting.em;
    const auto count = static_cast<double>(row.labels.size());
    const double cell = room / count;
    const double labelX = std::min(side + setting.em * 0.45, cell * 0.6);
    std::vector<std::vector<SetLine>> labels;
    size_t most = 1;
    for (const QString& label : row.labels) {
        const double width = std::max(cell - labelX - setting.em * 0.3, 1.0);
        TextFormat own = format;
        own.size = std::min(own.size, width);
        labels.push_back(setting.text.set(label, own, {width}));
        most = std::max(most, labels.back().size());
    }
    const double above = setting.em * 0.4;
    for (size_t i = 0; i < most; ++i) {
        QList<PageElement> elements;
        for (size_t box = 0; box < labels.size(); ++box) {
            const double x = inset + cell * static_cast<double>(box);
            if (i == 0) {
                const double boxSide = std::min(side, labelX * 0.9);
                const bool ticked = row.chosen == static_cast<int>(box);
                for (Shape& shape : tickBox(x, above, boxSide, ticked))
                    elements.append(std::move(shape));
            }
            if (i < labels[box].size()) {
                const double down = i == 0 ? above + (side - format.lineHeight) / 2 : 0;
                addLine(elements, std::move(labels[box][i]), x + labelX, down);
            }
        }
        const double first = most == 1 ? above + side : above + (side + format.lineHeight) / 2;
        frame.add((i == 0 ? first : format.lineHeight) + (i + 1 == most ? above : 0), std::move(elements));
    }
}

/// The reason's name, what was entered, and ruled lines for the rest.
void addReason(Frame& frame, const Setting& setting, const ScaleRow& row, double inset)
{
    const double right = setting.width - kFrameSide * setting.em;
    const double room = right - inset;
    const TextFormat format = setting.small();
    frame.addLines(setting.text.set(row.reasonLabel, format, {room}), inset, 0);
    int left = std::max(row.reasonLines, 0);
    if (!row.reason.isEmpty()) {
        std::vector<SetLine> lines = setting.text.set(row.reason, setting.body(), {room});
        left = 0;
        frame.addLines(std::move(lines), inset, 0);
    }
    for (int i = 0; i < left; ++i) {
        const double height = setting.em * kHandLine * (i == 0 ? 0.8 : 1.0);
        Shape rule = ruleBetween({inset, height}, {right, height}, 0.4);
        rule.stroke = paleRule();
        frame.add(height, {rule});
    }
    frame.add(setting.em * 0.6, {});
}

} // namespace

void setBlock(Galley& galley, const Setting& setting, const FormField& field)
{
    const double em = setting.em;
    const double labelWidth = std::clamp(field.labelEm * em, 2 * em, setting.width / 2);
    TextFormat format = setting.small();
    format.lineHeight = em * 1.4;
    TextFormat value = setting.body();
    value.justified = false;
    value.lineHeight = format.lineHeight;
    const double handLine = field.lines > 1 ? em * kHandLine : em * kHandLine * 1.1;

    if (!field.boxed) {
        const double room = setting.width - labelWidth;
        std::vector<SetLine> label = setting.text.set(field.label, format, {labelWidth - em * 0.5});
        std::vector<SetLine> lines = setting.text.set(field.value, value, {room});
        const size_t most =
            std::max({label.size(), lines.size(), static_cast<size_t>(std::max(field.lines, 1))});
        for (size_t i = 0; i < most; ++i) {
            Strip strip;
            strip.height = i < static_cast<size_t>(std::max(field.lines, 1)) ? handLine : value.lineHeight;
            const double y = strip.height - value.lineHeight;
            strip.keep = i + 1 < most ? Keep::Lines : Keep::Free;
            if (i < label.size())
                addLine(strip.elements, std::move(label[i]), 0, y);
            if (i < lines.size())
                addLine(strip.elements, std::move(lines[i]), labelWidth, y);
            strip.elements.prepend(ruleBetween({labelWidth, strip.height}, {setting.width, strip.height}));
            galley.strips.push_back(std::move(strip));
        }
        return;
    }
    RuledRow row;
    row.lineHeight = format.lineHeight;
    row.minimumHeight = std::max(field.lines, 1) * handLine;
    row.gapBefore = followsForm(galley) ? 0 : em * 0.4;
    row.cells.push_back(
        {0, labelWidth, setting.text.set(field.label, format, {labelWidth - 2 * kCellSide}), true, true});
    row.cells.push_back({labelWidth, setting.width - labelWidth,
                         setting.text.set(field.value, value, {setting.width - labelWidth - 2 * kCellSide}),
                         false, field.lines <= 1});
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
    frame.addLines(setting.text.set(text, setting.body(), {room, 0, hanging}), inset, setting.em * 0.35);
    if (!row.labels.isEmpty())
        addBoxes(frame, setting, row, inset + std::min(hanging, setting.em * 2));
    if (!row.reasonLabel.isEmpty() || row.reasonLines > 0 || !row.reason.isEmpty())
        addReason(frame, setting, row, inset + std::min(hanging, setting.em * 2));
    frame.finish(galley, followsForm(galley) ? 0 : setting.em * 0.4);
}

} // namespace kyodo
