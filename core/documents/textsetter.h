#pragma once

#include "core/documents/document.h"
#include "core/documents/fontset.h"
#include "core/documents/linebreak.h"
#include "core/documents/pages.h"

#include <QColor>
#include <QHash>

#include <vector>

namespace kyodo {

struct TextFormat {
    /// Points.
    double size = 12;
    double lineHeight = 19;
    Alignment alignment = Alignment::Start;
    bool justified = false;
    bool strong = false;
    QColor colour = Qt::black;
    TextRole role = TextRole::Body;
};

/// Where the lines of a text may stand, in points from the left edge of its column.
struct TextMeasure {
    double width = 0;
    double firstIndent = 0;
    double otherIndent = 0;
};

/// A line with what is drawn under it; `line.baseline` counts from the line's top left corner.
struct SetLine {
    TextLine line;
    QList<Shape> marks;
    double height = 0;
};

/// Turns running text into lines of placed glyphs, and numbers the fonts it meets.
class TextSetter {
public:
    explicit TextSetter(FontSet& fonts)
        : m_fonts(fonts)
    {
    }

    /// At least one line, be it empty.
    [[nodiscard]] std::vector<SetLine> set(const Inline& text, const TextFormat& format,
                                           const TextMeasure& measure);
    /// One line, cut with … where it is longer than `width`.
    [[nodiscard]] SetLine setOneLine(const QString& content, const TextFormat& format, double width);
    /// Length of a text on one line, in points.
    [[nodiscard]] double length(const QString& text, const TextFormat& format);
    /// The outlines of a text, at this size, on a baseline starting at (0, 0).
    [[nodiscard]] QPainterPath outlines(const QString& text, double size);

    /// The fonts that the glyphs' numbers stand for.
    [[nodiscard]] const QList<QRawFont>& fonts() const { return m_used; }

private:
    /// An indivisible piece of text and how it is drawn.
    struct Piece {
        qsizetype start = 0;
        qsizetype length = 0;
        const Shaping* shaping = nullptr;
        bool unresolved = false;
        Mark mark = Mark::None;
    };
    struct Prepared {
        QString text;
        std::vector<Piece> pieces;
        std::vector<BreakUnit> units;
    };

    [[nodiscard]] Prepared prepare(const Inline& text, const TextFormat& format, double narrowest);
    void addPiece(Prepared& all, qsizetype start, qsizetype end, const TextRun& run, const TextFormat& format,
                  double narrowest);
    [[nodiscard]] SetLine place(const Prepared& all, const LineSpan& span, const TextFormat& format,
                                double indent, double width);
    /// Room to let in between two pieces so that the line reaches the right edge; 0 leaves it as it is.
    [[nodiscard]] static double gapFor(const Prepared& all, const LineSpan& span, qsizetype inkEnd,
                                       const TextFormat& format, double slack);
    /// What is drawn under the pieces [begin, begin + edges.size()/2); `edges` holds where each begins and
    /// ends.
    static void addMarks(SetLine& set, const Prepared& all, qsizetype begin, const std::vector<double>& edges,
                         double size);
    void addGlyphs(TextLine& line, const Piece& piece, double x, double size, qsizetype textStart);
    [[nodiscard]] int fontNumber(int face, double size);

    FontSet& m_fonts;
    QList<QRawFont> m_used;
    QHash<std::pair<int, int>, int> m_numbers;
};

} // namespace kyodo
