#pragma once

#include "core/documents/galley.h"

namespace kyodo {

/// Room inside a cell, to the sides and above and below.
inline constexpr double kCellSide = 4.5;
inline constexpr double kCellTop = 2.5;
/// The same above and below where everything has to fit one page.
inline constexpr double kTightTop = 1.0;

/// One cell of a ruled row; its text is set already, to the cell's inner width.
struct RuledCell {
    double left = 0;
    double width = 0;
    std::vector<SetLine> lines;
    bool shaded = false;
    /// Whether lines shorter than the row stand in its middle.
    bool centred = false;
    /// Instead of the row's, if not below 0.
    double side = -1;

    [[nodiscard]] double textLeft(double rowSide) const { return left + (side < 0 ? rowSide : side); }
};

struct RuledRow {
    std::vector<RuledCell> cells;
    double lineHeight = 15;
    double minimumHeight = 0;
    double side = kCellSide;
    double top = kCellTop;
    double gapBefore = 0;
    bool doubleTop = false;
    bool fromTop = false; ///< single lines, too, begin at the top
    /// No rule towards the row above, or below.
    bool openTop = false;
    bool openBottom = false;
    Keep withNext = Keep::Free;
    /// Galley::heads index of the table's head.
    int head = -1;
};

/// Makes one strip of the row, or, if it is taller than `limit`, one for each of its lines.
[[nodiscard]] std::vector<Strip> ruleRow(RuledRow row, double limit);

} // namespace kyodo
