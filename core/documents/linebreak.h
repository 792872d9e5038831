#pragma once

#include <QList>
#include <QStringView>

#include <vector>

namespace kyodo {

/// What a piece of text is to the rules for the ends of lines (kinsoku, after JIS X 4051 and JLREQ).
enum class BreakClass {
    Free,        ///< kanji, kana and whatever may stand anywhere
    NoStart,     ///< may not begin a line: closing brackets, 、。・ー々, small kana
    NoEnd,       ///< may not end a line: opening brackets
    Word,        ///< letters and figures: no break between two of them
    WordNoStart, ///< a Word that may not begin a line: , . ) %
    WordNoEnd,   ///< a Word that may not end a line: ( [
    WordBreak,   ///< a Word that may be followed by a break: - /
    Pair,        ///< … and —, not to be parted from their like
    Glue,        ///< the no-break spaces: no break on either side
    Space,       ///< hangs at the end of a line
    Newline,     ///< ends a line
};

[[nodiscard]] BreakClass breakClass(QStringView piece);

/// A piece of text as the line breaker sees it.
struct BreakUnit {
    double advance = 0;
    BreakClass kind = BreakClass::Free;
    /// For Pair: only equal characters stay together.
    char32_t character = 0;
};

/// Whether a line may end between two neighbours.
[[nodiscard]] bool mayBreak(const BreakUnit& before, const BreakUnit& after);

/// Whether a line that ends before unit `at` parts a number from what it counts or orders (1｜通, 3｜か月,
/// 第｜2), a date (令和8年｜4月1日), the number of a law or of its parts (平成15年｜法律第57号, 第244条｜の2)
/// or a word or two in brackets (（現｜物）). Allowed, but avoided where there is room.
[[nodiscard]] bool partsNumber(const std::vector<BreakUnit>& units, qsizetype at);

/// Units [begin, end) of one line; `width` without the spaces that hang at its end.
struct LineSpan {
    qsizetype begin = 0;
    qsizetype end = 0;
    double width = 0;
    /// Ended by the text, not for want of room.
    bool last = false;
};

/// Fills lines of the given widths. What partsNumber() names goes to the next line whole unless that would
/// leave more than a quarter of the line empty; a number and its counter alone (第2条, 別紙1) unless that
/// would leave two fifths. A line that offers no proper break is broken anywhere rather
/// than run over; a single unit wider than its line stands alone. Always at least one line.
[[nodiscard]] std::vector<LineSpan> breakLines(const std::vector<BreakUnit>& units, double firstWidth,
                                               double otherWidth);

} // namespace kyodo
