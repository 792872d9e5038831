#include "core/documents/ruledrow.h"

#include <algorithm>
#include <cmath>

namespace kyodo {

namespace {

enum Edges { None = 0, Top = 1, Bottom = 2 };

double rowRight(const RuledRow& row)
{
    double right = 0;
    for (const RuledCell& cell : row.cells)
        right = std::max(right, cell.left + cell.width);
    return right;
}

void addShades(Strip& strip, const RuledRow& row)
{
    for (const RuledCell& cell : row.cells) {
        if (!cell.shaded)
            continue;
        Shape shade;
        shade.path.addRect(QRectF(cell.left, 0, cell.width, strip.height));
        shade.fill = QColor(0xF0, 0xF0, 0xEE);
        strip.elements.append(shade);
    }
}

void addRules(Strip& strip, const RuledRow& row, int edges)
{
    const double left = row.cells.front().left;
    const double right = rowRight(row);
    Shape rules = ruleBetween({left, 0}, {left, strip.height});
    for (const RuledCell& cell : row.cells) {
        rules.path.moveTo(cell.left + cell.width, 0);
        rules.path.lineTo(cell.left + cell.width, strip.height);
    }
    if ((edges & Top) && !row.openTop) {
        rules.path.moveTo(left, 0);
        rules.path.lineTo(right, 0);
        if (row.doubleTop) {
            rules.path.moveTo(left, 1.6);
            rules.path.lineTo(right, 1.6);
        }
    }
    if ((edges & Bottom) && !row.openBottom) {
        rules.path.moveTo(left, strip.height);
        rules.path.lineTo(right, strip.height);
    }
    strip.elements.append(rules);
    strip.opening.append(ruleBetween({left, 0}, {right, 0}));
    strip.closing.append(ruleBetween({left, strip.height}, {right, strip.height}));
}

Strip wholeRow(RuledRow& row, double height)
{
    Strip strip;
    strip.height = height;
    addShades(strip, row);
    addRules(strip, row, Top | Bottom);
    const bool oneLine =
        !row.fromTop && std::all_of(row.cells.begin(), row.cells.end(),
                                    [](const RuledCell& cell) { return cell.lines.size() < 2; });
    for (RuledCell& cell : row.cells) {
        const double used = static_cast<double>(cell.lines.size()) * row.lineHeight;
        double y = cell.centred || oneLine ? (height - used) / 2 : row.top;
        for (SetLine& line : cell.lines) {
            addLine(strip.elements, std::move(line), cell.textLeft(row.side), y);
            y += row.lineHeight;
        }
    }
    return strip;
}

} // namespace

std::vector<Strip> ruleRow(RuledRow row, double limit)
{
    size_t most = 1;
    for (const RuledCell& cell : row.cells)
        most = std::max(most, cell.lines.size());
    const double height =
        std::max(static_cast<double>(most) * row.lineHeight + 2 * row.top, row.minimumHeight);

    std::vector<Strip> strips;
    if (height <= limit) {
        strips.push_back(wholeRow(row, height));
    } else {
        const auto enough =
            static_cast<size_t>(std::ceil((row.minimumHeight - 2 * row.top) / row.lineHeight));
        const size_t parts = row.minimumHeight > 2 * row.top ? std::max(most, enough) : most;
        for (size_t i = 0; i < parts; ++i) {
            Strip strip;
            const double above = i == 0 ? row.top : 0;
            strip.height = row.lineHeight + above + (i + 1 == parts ? row.top : 0);
            addShades(strip, row);
            addRules(strip, row, (i == 0 ? Top : None) | (i + 1 == parts ? Bottom : None));
            strip.rowPart = static_cast<int>(i);
            for (RuledCell& cell : row.cells) {
                strip.cellStarts.push_back(strip.elements.size());
                if (i < cell.lines.size())
                    addLine(strip.elements, std::move(cell.lines[i]), cell.textLeft(row.side), above);
            }
            strips.push_back(std::move(strip));
        }
    }
    for (Strip& strip : strips)
        strip.head = row.head;
    strips.front().gapBefore = row.gapBefore;
    strips.back().keep = row.withNext;
    return strips;
}

} // namespace kyodo
