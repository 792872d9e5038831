#pragma once

#include "core/documents/document.h"
#include "core/documents/pages.h"
#include "core/documents/pagestyle.h"
#include "core/documents/textsetter.h"

#include <memory>
#include <optional>
#include <vector>

namespace kyodo {

struct PaperSheet;

/// How strongly a strip holds on to the next one. Where a page would otherwise stay empty, the weaker gives
/// way first.
enum class Keep {
    Free,
    Together, ///< in one group: a signature block, a KeepTogether
    WithNext, ///< a heading and its text, a table's head and its first row
    Lines,    ///< the first two and the last two lines of a paragraph
    Unit,     ///< inside a party of the signature block or a scale row
};

/// Distance of the lines on papers of one page: smaller letters bear closer lines.
inline constexpr double kClosestSpacing = 1.4;

/// A slice of the endless column that blocks are set into: as wide as the text, never divided. Coordinates
/// count from the slice's top left corner.
struct Strip {
    enum class Kind { Text, Spacer, PageBreak };
    Kind kind = Kind::Text;
    double height = 0;
    /// Room above, except at the top of a page.
    double gapBefore = 0;
    Keep keep = Keep::Free;
    QList<PageElement> elements;
    /// Drawn only where this strip begins or ends a page in the middle of something ruled.
    QList<PageElement> opening;
    QList<PageElement> closing;
    /// A row taller than a page comes in several strips, numbered from 0; -1 for everything else. The
    /// elements of its cells begin at these indexes, so that a page can tell one cell after the other.
    int rowPart = -1;
    std::vector<qsizetype> cellStarts;
    /// Index into Galley::heads if this is a body row of a table whose head comes again; -1 otherwise.
    int head = -1;
    std::optional<OutlineEntry> outline;
    /// Of a page break before a paper of its own.
    std::optional<RunningHead> paper{};
};

struct Galley {
    std::vector<Strip> strips;
    std::vector<std::vector<Strip>> heads;
};

/// How much of each text a paper of one page may hold, and what had to be left out for it.
struct Trimming {
    int lines = 1;         ///< of each text
    int rows = 1;          ///< of each table whose rows may be left out
    QString place;         ///< the section that is being set
    QStringList shortened; ///< names of sections and fields, each once

    void note(const QString& name)
    {
        if (!name.isEmpty() && !shortened.contains(name))
            shortened.append(name);
    }
};

/// What setting blocks needs to know, with the sizes that follow from the style. Points.
struct Setting {
    TextSetter& text;
    const PageStyle& style;
    double em = 12;
    double lineHeight = 19;
    double width = 400;
    double height = 600;
    /// Null where the paper may have any number of pages.
    Trimming* trimming = nullptr;

    /// Takes sizes from the sheet and the style.
    void fit(const PaperSheet& sheet);
    /// Sets a text, cut with … where the paper has to fit one page; `name` is told if it was.
    [[nodiscard]] std::vector<SetLine> lines(const Inline& content, const TextFormat& format,
                                             const TextMeasure& measure, const QString& name = {}) const;
    /// Room between blocks, in em: little of it where everything has to fit one page.
    [[nodiscard]] double gap(double ems) const { return ems * em * (trimming ? 0.4 : 1.0); }
    [[nodiscard]] TextFormat body() const;
    [[nodiscard]] TextFormat small() const;
    [[nodiscard]] TextFormat strong(double scale) const;
};

/// Appends set lines as strips, no single line parted from its paragraph.
struct LineFlow {
    double gapBefore = 0;
    Keep within = Keep::Free;
    Keep withNext = Keep::Free;
};
void appendLines(Galley& galley, std::vector<SetLine> lines, const LineFlow& flow);

/// The elements of a set line moved to (`x`, `y`): first what lies under the text.
void addLine(QList<PageElement>& elements, SetLine line, double x, double y);

/// A ruled line or box in the colour of all rules.
[[nodiscard]] Shape ruleBetween(QPointF from, QPointF to, double strokeWidth = 0.5);

/// Each sets one kind of block at the end of the galley.
void setBlock(Galley& galley, const Setting& setting, const Title& title);
void setBlock(Galley& galley, const Setting& setting, const Heading& heading);
void setBlock(Galley& galley, const Setting& setting, const Paragraph& paragraph);
void setBlock(Galley& galley, const Setting& setting, const Caption& caption);
void setBlock(Galley& galley, const Setting& setting, const Item& item);
void setBlock(Galley& galley, const Setting& setting, const Table& table);
void setBlock(Galley& galley, const Setting& setting, const MonthChart& chart);
void setBlock(Galley& galley, const Setting& setting, const RadarChart& chart);
void setBlock(Galley& galley, const Setting& setting, const GapChart& chart);
void setBlock(Galley& galley, const Setting& setting, const Picture& picture);
void setBlock(Galley& galley, const Setting& setting, const FormField& field);
void setBlock(Galley& galley, const Setting& setting, const ScaleRow& row);
void setBlock(Galley& galley, const Setting& setting, const SignatureBlock& block);
void setBlock(Galley& galley, const Setting& setting, const Spacer& spacer);
void setBlock(Galley& galley, const Setting& setting, const PageBreak& pageBreak);
void setBlock(Galley& galley, const Setting& setting, const KeepTogether& group);
void setBlocks(Galley& galley, const Setting& setting, const Block* begin, const Block* end);

/// How a table is divided, in points.
struct TableGrid {
    QList<TableColumn> columns; ///< at least one
    std::vector<double> edges;  ///< left edges of all columns and the right edge of the last
    double side = 0;            ///< room to the sides of a cell's text
    double size = 0;            ///< of its letters: a column must hold one character

    /// The row's cells, as many and as wide as the columns.
    [[nodiscard]] QList<TableCell> cells(const TableRow& row) const;
};
[[nodiscard]] TableGrid tableGrid(const Table& table, const Setting& setting);

/// How a chart is divided, in points from the left: task, dates in words, columns of time.
struct ChartGrid {
    double period = 0; ///< left edge
    double bars = 0;   ///< left edge of the first column of time
    double unit = 0;   ///< width of each
};
[[nodiscard]] ChartGrid chartGrid(const MonthChart& chart, const Setting& setting);

/// Sets a table a few rows at a time. Galley, setting and table must outlive it.
class TableFlow {
public:
    TableFlow(Galley& galley, const Setting& setting, const Table& table);
    ~TableFlow();
    Q_DISABLE_COPY_MOVE(TableFlow)

    /// False when the table is set.
    bool step();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace kyodo
