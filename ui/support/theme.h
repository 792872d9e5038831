#pragma once

#include "ui/support/settings.h"

#include <QColor>
#include <QList>

#include <utility>

class QApplication;

namespace kyodo {

/// The colours everything is drawn with. A foreground stands 4.5:1 or more against the ground it is meant
/// for; see textPairs().
struct ThemeColours {
    QColor ground;  ///< behind everything
    QColor surface; ///< cards, fields, tables
    QColor chrome;  ///< menu bar, status bar, heads of tables
    QColor guide;   ///< the guide panel
    QColor text;
    QColor muted;      ///< secondary text
    QColor line;       ///< hairlines between things
    QColor edge;       ///< borders of fields: 3:1 against their ground
    QColor accent;     ///< the one colour for what acts or is chosen
    QColor onAccent;   ///< text on it
    QColor accentSoft; ///< behind what is chosen
    QColor onAccentSoft;
    QColor good;
    QColor onGood;
    QColor goodSoft;
    QColor warning;
    QColor onWarning;
    QColor warningSoft;
    QColor problem;
    QColor problemSoft;
    QColor guideHead; ///< headings in the guide panel
};

/// Foreground and ground of every pair in which text is set: 4.5:1 (WCAG 2.2, 1.4.3). What is disabled is to
/// be read as well.
[[nodiscard]] QList<std::pair<QColor, QColor>> textPairs(const ThemeColours& colours);
/// A line that tells what a thing is or that it has the focus, and what it stands against: 3:1 (1.4.11).
[[nodiscard]] QList<std::pair<QColor, QColor>> linePairs(const ThemeColours& colours);
/// Contrast as WCAG 2.2 defines it: 1 to 21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

/// The look of the program: colours, fonts and the style of the widgets.
class Theme {
public:
    /// `System` follows whether the system's palette is dark. `textSize` in percent.
    Theme(ThemeKind kind, int textSize);

    /// Colours of a kind; `System` counts as light.
    [[nodiscard]] static ThemeColours coloursOf(ThemeKind kind);
    /// The theme applied last; light at 100 % before any was.
    [[nodiscard]] static const ThemeColours& colours();

    /// Gives palette, font and style sheet to the application.
    void apply(QApplication& app) const;

private:
    ThemeKind m_kind;
    int m_textSize;
};

/// The style sheet made from the colours; lengths follow from `pixel`, the height of a letter.
[[nodiscard]] QString styleSheet(const ThemeColours& colours, int pixel);

} // namespace kyodo
