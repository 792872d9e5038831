#pragma once

#include "core/base/eradate.h"
#include "core/documents/pagestyle.h"

#include <QList>

#include <optional>

namespace kyodo {

/// The two families of letters that Japanese papers are set in: 明朝 and ゴシック.
enum class FontClass { Mincho, Gothic };

/// A font that papers may be set in.
struct PaperFont {
    QString family; ///< as the system knows it
    FontClass kind = FontClass::Mincho;

    friend bool operator==(const PaperFont&, const PaperFont&) = default;
};

/// What somebody prefers for all papers made on this machine. Nothing set means: as the program does it.
struct PaperDefaults {
    /// A family of paperFonts(); any other, or none, is answered with the standard.
    QString bodyFont{};
    /// Millimetres.
    std::optional<QMarginsF> margins{};
    /// How a new project writes its dates. Each project keeps its own choice, for its papers must look the
    /// same wherever they are printed.
    DateStyle dates = DateStyle::Era;

    friend bool operator==(const PaperDefaults&, const PaperDefaults&) = default;
};

/// Margins in millimetres that leave room for text on A4 and that printers reach.
inline constexpr double kSmallestMargin = 5;
inline constexpr double kLargestMargin = 60;

/// The fonts this program trusts for papers: drawn for text, embeddable, with one width of digits; those that
/// this machine has, the standard first.
[[nodiscard]] QList<PaperFont> paperFonts();

/// How papers in a language ("ja", "en") are set with these preferences. Margins out of range are brought
/// into it.
[[nodiscard]] PageStyle pageStyle(const QString& language, const PaperDefaults& defaults);

} // namespace kyodo
