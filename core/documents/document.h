#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace kyodo {

/// A paper as a list of blocks: what it says and in which role, never where it stands. Every text is taken
/// literally, character for character (no markup of any kind); U+000A inside a text begins a new line.
/// Lengths named "em" count in characters of the paper's base size.

/// How a piece of text differs from another version. Drawn as lines, for copies are black and white.
enum class Mark {
    None,
    Changed,  ///< differs from what stands beside it: underlined
    Inserted, ///< underlined twice
    Deleted,  ///< struck through
};

/// A piece of running text.
struct TextRun {
    QString text{};
    bool strong = false;
    /// A value that has not been entered: the text (for example 【未入力：代表者】) is drawn as it stands,
    /// marked.
    bool unresolved = false;
    Mark mark = Mark::None;
    bool operator==(const TextRun&) const = default;
};

/// Running text in pieces. A plain string converts by itself.
struct Inline {
    QList<TextRun> runs{};

    Inline() = default;
    Inline(const QString& plain)
    {
        if (!plain.isEmpty())
            runs.append({plain});
    }
    Inline(QList<TextRun> pieces)
        : runs(std::move(pieces))
    {
    }

    [[nodiscard]] QString text() const
    {
        QString all;
        for (const TextRun& run : runs)
            all += run.text;
        return all;
    }
    [[nodiscard]] bool isEmpty() const { return text().isEmpty(); }
    bool operator==(const Inline&) const = default;
};

enum class Alignment { Start, Centre, End };

/// The paper's own name, large and centred; it enters the outline.
struct Title {
    Inline text{};
    bool operator==(const Title&) const = default;
};

/// A section heading, level 1 (largest) to 3; stays with what follows and enters the outline.
struct Heading {
    int level = 1;
    Inline text{};
    /// Names the place within the paper, for lists that lead to it; a word of letters, figures and hyphens.
    QString anchor{};
    bool operator==(const Heading&) const = default;
};

enum class ParagraphStyle { Body, Small, Note };

/// Running text. Indents in em, measured from the left margin: `indent` for all lines, plus `firstLine` for
/// the first one and `hanging` for all others.
struct Paragraph {
    Inline text{};
    ParagraphStyle style = ParagraphStyle::Body;
    Alignment alignment = Alignment::Start;
    double indent = 0;
    double firstLine = 0;
    double hanging = 0;
    bool keepWithNext = false;
    bool operator==(const Paragraph&) const = default;
};

/// The name of an article in brackets above it, for example （目的）: one em in, stays with the article.
struct Caption {
    Inline text{};
    bool operator==(const Caption&) const = default;
};

/// A numbered piece of an agreement: 第1条, 2, (1), ア. The label stands `depth` em in, the text after it and
/// one full-width space, further lines one em in from the label. With depth 0 and an outline text it enters
/// the outline.
struct Item {
    QString label{};
    Inline text{};
    int depth = 0;
    bool keepWithNext = false;
    QString outline{};
    bool operator==(const Item&) const = default;
};

struct TableColumn {
    /// Share of the width left over by the fixed columns; used when `em` is 0.
    double share = 1;
    /// Fixed width; 0 means by share.
    double em = 0;
    Alignment alignment = Alignment::Start;
    bool operator==(const TableColumn&) const = default;
};

struct TableCell {
    Inline text{};
    /// Instead of the column's.
    std::optional<Alignment> alignment{};
    int columnSpan = 1;
    bool strong = false;
    bool shaded = false;
    /// The heading that its row is about, by its anchor: a link where a paper has no pages.
    QString leadsTo{};

    TableCell() = default;
    TableCell(const QString& plain)
        : text(plain)
    {
    }
    TableCell(Inline content)
        : text(std::move(content))
    {
    }
    bool operator==(const TableCell&) const = default;
};

struct TableRow {
    QList<TableCell> cells{};
    /// A sum: set off by a double rule above.
    bool total = false;
    /// At least this many lines high, for writing by hand.
    int minimumLines = 1;
    /// Stays with the row below, as the heading of what follows; the last row with what stands below the
    /// table.
    bool keepWithNext = false;
    /// Goes on with what stands in the row above: no rule between them.
    bool joined = false;
    bool operator==(const TableRow&) const = default;
};

/// A ruled table. Header rows come again on each page; a row is split only when it is taller than a page.
/// A row with too few cells is filled up with empty ones; cells beyond the last column are laid out in it.
struct Table {
    Inline caption{};
    /// On a paper of one page rows that find no room are left out, and this stands in their place with how
    /// many (%1). Without it all rows stay.
    QString more{};
    QList<TableColumn> columns{};
    QList<TableRow> header{};
    QList<TableRow> rows{};
    /// Heads a further column at the end with the page that each row leads to; only where the paper has pages
    /// of its own, and not inside a group.
    QString pageHead{};
    /// As in a calendar: one kind of cell, in columns of one width; the first does not name its row.
    bool grid = false;
    bool operator==(const Table&) const = default;
};

/// What is done when, as bars over months or longer spans. The dates stand in words as well: a drawing is not
/// read out.
struct MonthChart {
    struct Span {
        QString text{};
        int columns = 1;
        bool operator==(const Span&) const = default;
    };
    struct Bar {
        QString text{};
        QString period{};
        /// In columns from the left; nothing is drawn where `end` is not behind `begin`.
        double begin = 0;
        double end = 0;
        /// Drawn as a mark at `end`.
        bool milestone = false;
        bool operator==(const Bar&) const = default;
    };
    QString taskHead{};
    QString periodHead{};
    /// Years, above the columns; together as wide as they.
    QList<Span> years{};
    QStringList columns{};
    QList<Bar> bars{};
    /// As in TableRow, of each bar's row.
    int minimumLines = 1;
    /// As in Table.
    QString more{};
    bool operator==(const MonthChart&) const = default;
};

/// Values on axes around a middle, a line for each series. The values stand in words as well: a drawing is
/// not read out. The lines differ in dashes and marks, not in colour. Never split.
struct RadarChart {
    struct Series {
        QString name{};
        /// One for each axis; empty where there is none.
        QList<std::optional<double>> values{};
        /// Drawn above the others, in a stronger line.
        bool strong = false;
        /// Which of the marks it bears, as the party has it in other charts; the strong one bears none.
        qsizetype mark = 0;
        bool operator==(const Series&) const = default;
    };
    /// At least three.
    QStringList axes{};
    QList<Series> series{};
    /// The middle is 0, the rim this.
    int highest = 4;
    /// What it shows, for those who do not see it.
    QString alternative{};
    bool operator==(const RadarChart&) const = default;
};

/// How far answers lie apart on a scale from 1: for each row a bar from the lowest to the highest with a mark
/// for each party and one for the average. Marks differ in shape. Split between rows only where it is taller
/// than a page.
struct GapChart {
    struct Row {
        QString label{};
        /// One for each party; empty without an answer.
        QList<std::optional<double>> marks{};
        /// Nothing is drawn without them.
        std::optional<double> lowest{};
        std::optional<double> highest{};
        std::optional<double> average{};
        /// What is to be talked about first.
        bool strong = false;
        bool operator==(const Row&) const = default;
    };
    /// Names of the steps, from the lowest.
    QStringList steps{};
    /// Whom the marks are of; without them bars and averages only.
    QStringList parties{};
    QString spanName{};
    QString averageName{};
    QList<Row> rows{};
    /// As in RadarChart.
    QString alternative{};
    bool operator==(const GapChart&) const = default;
};

/// A photograph or drawing with a line of text below. Decoded within limits (see picture.h); what cannot be
/// decoded leaves its alternative text. Never split.
struct Picture {
    /// A PNG or JPEG file.
    QByteArray bytes{};
    /// At most so wide and high; it keeps its proportions.
    double widthEm = 24;
    double heightEm = 15;
    QString alternative{};
    Inline caption{};
    bool operator==(const Picture&) const = default;
};

/// A labelled place to write: a box of `lines` lines beside its label, or above a rule when `boxed` is false.
/// With no lines the box is as high as what stands in it.
struct FormField {
    QString label{};
    Inline value{};
    int lines = 1;
    bool boxed = true;
    /// Width of the label.
    double labelEm = 8;
    bool operator==(const FormField&) const = default;
};

/// A question with a row of boxes to tick and lines for the reason. Never split.
struct ScaleRow {
    QString number{};
    Inline text{};
    /// Small, below the text.
    Inline hint{};
    /// One box each, from left to right.
    QStringList labels{};
    /// Index of the ticked box.
    std::optional<int> chosen{};
    /// Names the lines below; without it there are none.
    QString reasonLabel{};
    Inline reason{};
    int reasonLines = 0;
    bool operator==(const ScaleRow&) const = default;
};

struct Signatory {
    /// 甲, 乙 …; may be empty.
    QString label{};
    /// Address, name, title and representative.
    QStringList lines{};
    /// Draw the place for the seal beside the line `sealLine`, or the last one (-1).
    bool seal = true;
    int sealLine = -1;
    bool operator==(const Signatory&) const = default;
};

/// The end of an agreement. Stays on one page; with more parties than a page holds it begins a page and is
/// split between parties only.
struct SignatureBlock {
    Inline closing{};
    /// In em, of the closing words: as the opening words have it.
    double firstLine = 0;
    QString dateLine{};
    QList<Signatory> parties{};
    /// What stands in the seal's place.
    QString sealMark = QStringLiteral("印");
    bool operator==(const SignatureBlock&) const = default;
};

/// Empty space; vanishes where a page begins or ends by itself.
struct Spacer {
    double em = 1;
    bool operator==(const Spacer&) const = default;
};

/// What stands above the text on every page, cut with … where it does not fit one line.
struct RunningHead {
    QString left{};
    QString right{};
    bool operator==(const RunningHead&) const = default;
};

struct PageBreak {
    /// What follows is a paper of its own in the same print: other words in its head, pages counted from 1.
    std::optional<RunningHead> head{};
    bool operator==(const PageBreak&) const = default;
};

struct Block;

/// Blocks that stay on one page wherever they fit one.
struct KeepTogether {
    std::vector<Block> blocks; // no initialiser: Block is not complete yet
    bool operator==(const KeepTogether& other) const;
};

struct Block {
    using Kind =
        std::variant<Title, Heading, Paragraph, Caption, Item, Table, MonthChart, RadarChart, GapChart,
                     Picture, FormField, ScaleRow, SignatureBlock, Spacer, PageBreak, KeepTogether>;
    Kind kind;

    template<class T>
    requires(!std::is_same_v<T, Block> && std::is_constructible_v<Kind, T>) Block(T block)
        : kind(std::move(block))
    {
    }
    bool operator==(const Block&) const = default;
};

inline bool KeepTogether::operator==(const KeepTogether& other) const
{
    return blocks == other.blocks;
}

struct Document {
    /// Also the title of the PDF.
    QString title{};
    /// BCP 47: "ja" or "en".
    QString language = QStringLiteral("ja");
    RunningHead head{};
    /// %1 is the page, %2 the number of pages; empty for no foot.
    QString pageNumber = QStringLiteral("%1／%2");
    /// Large, light and slanted behind the text (案); a drawing, so it is never read out with the text.
    QString watermark{};
    /// Whether the sheet lies on its side, bound at its upper edge.
    bool landscape = false;
    /// Always one page: first smaller letters, then texts cut with … and rows left out.
    bool onePage = false;
    /// How many of its parts are annexes.
    int annexes = 0;
    QList<Block> blocks{};
    bool operator==(const Document&) const = default;
};

} // namespace kyodo
