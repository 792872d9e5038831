#pragma once

#include <QByteArray>
#include <QHash>

#include <optional>

namespace kyodo {

/// The glyphs a font offers for ideographic variation sequences: subtable format 14 of the OpenType table
/// "cmap" (ISO/IEC 14496-22, 5.2). Qt's shaping leaves these out.
class VariationTable {
public:
    enum class Kind {
        Default, ///< the sequence is drawn by the base character's own glyph
        Special, ///< by a glyph of its own
    };
    struct Found {
        Kind kind = Kind::Default;
        quint32 glyph = 0;
    };

    VariationTable() = default;
    /// Reads the whole table "cmap"; a broken or absent one gives an empty table.
    explicit VariationTable(QByteArray cmap);

    /// What the font says on `base` followed by `selector`; nothing if it does not know the sequence.
    [[nodiscard]] std::optional<Found> find(char32_t base, char32_t selector) const;

private:
    [[nodiscard]] quint32 number(qsizetype offset, int bytes) const;
    [[nodiscard]] bool inDefaults(qsizetype table, char32_t base) const;
    [[nodiscard]] std::optional<quint32> special(qsizetype table, char32_t base) const;

    struct Selector {
        qsizetype defaults = 0;
        qsizetype specials = 0;
    };
    QByteArray m_cmap;
    QHash<char32_t, Selector> m_selectors;
};

} // namespace kyodo
