#pragma once

#include "core/documents/document.h"

#include <QColor>
#include <QImage>
#include <QList>
#include <QPainterPath>
#include <QPointF>
#include <QRawFont>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <variant>

namespace kyodo {

/// Finished pages: everything has its place, in points from the top left corner of the sheet. The same value
/// is drawn on screen, printed and written to PDF. Belongs to the thread that made it (it holds raw fonts).

/// One glyph of a line. The glyphs that draw one indivisible piece of text follow each other; the first of
/// them carries its length, the others 0.
struct Glyph {
    quint32 index = 0;
    /// Index into Pages::fonts.
    int font = 0;
    /// From the line's baseline start.
    QPointF position;
    int textStart = 0;
    int textLength = 0;
};

enum class TextRole {
    Body,
    Head,         ///< running head
    Foot,         ///< page number
    RepeatedHead, ///< head of a table come again after a page break
    Drawn,        ///< part of a chart, which stands in words elsewhere
};

/// A part of a line that differs from another version.
struct MarkedPart {
    int start = 0; ///< in the line's text
    int length = 0;
    Mark mark = Mark::None;
};

/// One line of text on one baseline.
struct TextLine {
    QPointF baseline;
    double width = 0;
    /// Exactly what was put in, in reading order.
    QString text;
    QList<Glyph> glyphs;
    /// In the order of the text; what they draw are shapes of the page.
    QList<MarkedPart> marked;
    QColor colour = Qt::black;
    TextRole role = TextRole::Body;
    /// False when the text goes on in the next line without a break of its own.
    bool endsParagraph = true;
};

/// A filled or ruled shape; an invalid colour or no width means without.
struct Shape {
    QPainterPath path;
    QColor fill;
    QColor stroke;
    double strokeWidth = 0;
    /// Lengths of dashes and gaps in line widths; empty for a line without gaps.
    QList<qreal> dashes{};
};

struct PlacedImage {
    QRectF box;
    QImage image;
};

using PageElement = std::variant<Shape, TextLine, PlacedImage>;

struct Page {
    /// In drawing order.
    QList<PageElement> elements;

    /// The page's own text in reading order, a line break after each paragraph or cell; wrapped lines are
    /// joined. Running head, foot, repeated heads of tables and what belongs to charts are left out.
    [[nodiscard]] QString text() const;
    /// Every line in drawing order, as drawn, running head and foot among them.
    [[nodiscard]] QList<TextLine> lines() const;
};

struct OutlineEntry {
    QString text;
    /// 0 for the top level.
    int level = 0;
    /// Index into Pages::pages.
    int page = 0;
    /// Points from the top of the page.
    double top = 0;
    /// Of the heading, or empty.
    QString anchor{};
    bool operator==(const OutlineEntry&) const = default;
};

/// Pages that are a paper of their own among others of one print.
struct PageSeries {
    int first = 0; ///< index into Pages::pages
    RunningHead head{};
};

struct Pages {
    /// Points.
    QSizeF size;
    /// At least one.
    QList<Page> pages;
    /// The room for the text on each page; only running head and foot stand outside it.
    QRectF body;
    /// Points: the size of running text, smaller than the style's where everything had to fit one page.
    double em = 12;
    QList<QRawFont> fonts;
    QList<OutlineEntry> outline;
    QList<PageSeries> series; ///< in order; pages before the first bear the document's own head
    QString title;
    QString language;
    /// Names of the sections and fields, in the paper's language, of which not everything found room on a
    /// paper of one page.
    QStringList shortened;
    int annexes = 0;

    /// The number at the foot of a page.
    [[nodiscard]] int numberOf(int page) const;
    /// All pages' text() one after the other.
    [[nodiscard]] QString text() const;
};

} // namespace kyodo
