#pragma once

#include <QTextLayout>

class QFont;
class QPainter;
class QTextBlockFormat;

namespace kyodo {

/// From one line to the next, in pixels: half as much again as the letters are high. Fonts for Japanese ask
/// for anything between 1.0 and 1.6 themselves. 1.5 is the pitch WCAG 2.2 names (1.4.12).
[[nodiscard]] int linePitch(const QFont& font);

/// Gives the lines of a block that pitch.
void setLinePitch(QTextBlockFormat& format, const QFont& font);

/// Plain text broken into lines of a width, the lines a pitch apart. For what is drawn: labels and delegates.
/// Names and titles that take two lines are broken at the pause in them, and no paragraph ends with one or
/// two letters on a line of their own where the lines above can spare some.
class SpacedText {
public:
    /// `alignment` places the lines in the width, and all of them in the height they are drawn into.
    SpacedText(const QString& text, const QFont& font, int width,
               Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignTop);

    /// None for an empty text.
    [[nodiscard]] int lineCount() const { return m_lines; }
    [[nodiscard]] int height() const { return m_lines * m_pitch; }
    /// Of the longest line.
    [[nodiscard]] int naturalWidth() const;

    /// Draws with the pen of the painter. Lines that `where` has no room for are left out, and the last that
    /// is drawn says so with an ellipsis.
    void draw(QPainter& painter, const QRect& where) const;

private:
    void lay(double width);
    bool breakAtPause();
    void sparePart();
    [[nodiscard]] int missingLetters() const;
    void drawCut(QPainter& painter, const QPointF& origin, int fitting) const;

    QTextLayout m_layout;
    int m_width;
    Qt::Alignment m_alignment;
    int m_pitch;
    int m_lines = 0;
};

} // namespace kyodo
