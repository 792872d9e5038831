#pragma once

#include "core/documents/document.h"
#include "core/documents/pagestyle.h"
#include "core/documents/sheet.h"

#include <QColor>

#include <optional>
#include <variant>
#include <vector>

/// Between a paper's blocks and the two formats of word processors: everything is a paragraph or a table,
/// with its measures in points. Both formats say the same of these, each in its own words.
namespace kyodo::office {

/// The named styles of a document.
enum class StyleId {
    Body,
    Title,
    Heading1,
    Heading2,
    Heading3,
    ArticleName,
    Article,
    Small,
    Note,
    Cell,
    CellHead,
    FormLabel,
    FormValue,
    Signature,
    Seal,
    Head,
    Foot,
};

/// The colours of the pages, here as there.
inline constexpr QColor kRule{0x33, 0x33, 0x33};
inline constexpr QColor kPaleRule{0x88, 0x88, 0x88};
/// Of a value that is still to be entered.
inline constexpr QColor kOpenGround{0xFF, 0xF1, 0xC2};
inline constexpr QColor kOpenLine{0x8A, 0x6A, 0x00};

/// A ruled line that belongs to a paragraph.
enum class Rule {
    None,
    Below,  ///< to write on
    Dashed, ///< a frame, for a seal
};

/// Room above and below the text in such a frame.
inline constexpr double kFramePadding = 8.5;

/// How a paragraph stands; lengths in points.
struct Look {
    double size = 12;
    double lineHeight = 19;
    bool exact = false; ///< the lines are no higher, whatever stands in them
    bool strong = false;
    QColor colour = Qt::black;
    Alignment alignment = Alignment::Start;
    bool justified = false;
    double left = 0;
    double first = 0; ///< of the first line, added to left
    double before = 0;
    double after = 0;
    bool keepWithNext = false;
    bool newPage = false;
    Rule rule = Rule::None;
    int outline = 0; ///< its level from 1; 0 for running text

    bool operator==(const Look&) const = default;
};

/// The style of runs that differ from another version: the same name in both formats.
[[nodiscard]] QString markStyle(Mark mark);

struct NamedStyle {
    StyleId id = StyleId::Body;
    QString key;  ///< in the file
    QString name; ///< that people see
    Look look;
};

/// A picture that stands in a line like a character.
struct FlowPicture {
    QByteArray bytes;
    QString mediaType; ///< image/png or image/jpeg
    QSizeF size;
    QString alternative;

    /// What its part is called in the file, by its number among all.
    [[nodiscard]] QString fileName(qsizetype number) const;
};

struct FlowParagraph {
    StyleId style = StyleId::Body;
    Look look;
    QList<TextRun> runs;
    int picture = -1; ///< index into Flow::pictures; -1 for none
};

enum Edge { NoEdge = 0, TopEdge = 1, BottomEdge = 2, LeftEdge = 4, RightEdge = 8, AllEdges = 15 };

struct FlowCell {
    std::vector<FlowParagraph> paragraphs; ///< at least one
    int span = 1;
    QColor fill; ///< invalid for none
    enum class Place { Top, Middle, Bottom };
    Place place = Place::Top;
    int edges = AllEdges;
    std::optional<double> side; ///< instead of the table's
};

struct FlowRow {
    std::vector<FlowCell> cells; ///< together as wide as the table's columns
    double height = 0;           ///< at least
    bool head = false;           ///< comes again on each page
    bool whole = true;           ///< never split
    bool keepWithNext = false;
    bool doubleTop = false;
};

struct FlowTable {
    QList<double> widths;
    std::vector<FlowRow> rows;
    double side = 0;   ///< room in a cell, to the sides
    double top = 0;    ///< above and below
    bool form = false; ///< rows of the same widths that follow at once join it
};

using FlowBlock = std::variant<FlowParagraph, FlowTable>;

/// A text across the sheet, under everything else.
struct Watermark {
    QString text;
    QSizeF size;
    double slant = 0;  ///< degrees, clockwise
    double middle = 0; ///< of its height, from the sheet's upper edge
};

/// The foot in pieces: words, and numbers that the word processor knows.
struct FootPart {
    enum class Kind { Words, Page, Pages };
    Kind kind = Kind::Words;
    QString text; ///< of words
};

struct Flow {
    QString title;
    QString language;
    PaperSheet sheet;
    bool landscape = false;
    QStringList bodyFamilies;
    QStringList strongFamilies;
    QList<NamedStyle> styles;
    QString headLeft;
    QString headRight;
    double headTop = 0;  ///< from the sheet's upper edge
    double footRoom = 0; ///< from the foot's last line to the sheet's lower edge
    QList<FootPart> foot;
    std::optional<Watermark> watermark;
    std::vector<FlowBlock> blocks; ///< ends with a paragraph
    QList<FlowPicture> pictures;

    [[nodiscard]] const NamedStyle& style(StyleId id) const;
    [[nodiscard]] bool hasHead() const { return !headLeft.isEmpty() || !headRight.isEmpty() || watermark; }
    [[nodiscard]] bool hasFoot() const { return !foot.isEmpty(); }
};

[[nodiscard]] Flow makeFlow(const Document& document, const PageStyle& style);

} // namespace kyodo::office
