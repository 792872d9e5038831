#pragma once

#include <QMarginsF>
#include <QSizeF>
#include <QString>
#include <QStringList>

namespace kyodo {

/// Points: smaller and larger letters are drawn in the nearest of these.
inline constexpr double kSmallestLetters = 8;
inline constexpr double kLargestLetters = 20;

/// How a paper is set: sheet, margins, letters. A value a project can keep as its own.
struct PageStyle {
    /// Millimetres; A4 upright.
    QSizeF paper = {210, 297};
    /// Millimetres; the left one leaves room for the binding.
    QMarginsF margins = {25, 25, 20, 22};
    /// Points.
    double fontSize = 12;
    /// Distance of the lines in characters.
    double lineSpacing = 1.65;
    /// Whether lines of running text are set out to one right edge.
    bool justified = true;
    /// Tried in this order, for each character by itself.
    QStringList bodyFamilies{};
    /// For headings, strong text and heads of tables.
    QStringList strongFamilies{};

    /// The style this program uses by itself for a language ("ja", "en").
    [[nodiscard]] static PageStyle forLanguage(const QString& language);
    bool operator==(const PageStyle&) const = default;
};

} // namespace kyodo
