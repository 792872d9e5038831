#include "core/documents/variationtable.h"

namespace kyodo {

VariationTable::VariationTable(QByteArray cmap)
    : m_cmap(std::move(cmap))
{
    constexpr quint32 kFormat = 14;
    const quint32 subtables = number(2, 2);
    for (quint32 i = 0; i < subtables; ++i) {
        const qsizetype start = number(4 + 8 * qsizetype(i) + 4, 4);
        if (number(start, 2) != kFormat)
            continue;
        const quint32 records = number(start + 6, 4);
        for (quint32 r = 0; r < records; ++r) {
            const qsizetype record = start + 10 + 11 * qsizetype(r);
            if (record + 11 > m_cmap.size())
                break;
            const quint32 defaults = number(record + 3, 4);
            const quint32 specials = number(record + 7, 4);
            m_selectors.insert(number(record, 3), {defaults != 0 ? start + qsizetype(defaults) : 0,
                                                   specials != 0 ? start + qsizetype(specials) : 0});
        }
    }
    if (m_selectors.isEmpty())
        m_cmap.clear();
}

quint32 VariationTable::number(qsizetype offset, int bytes) const
{
    if (offset < 0 || offset + bytes > m_cmap.size())
        return 0;
    quint32 value = 0;
    for (int i = 0; i < bytes; ++i)
        value = (value << 8) | static_cast<quint8>(m_cmap.at(offset + i));
    return value;
}

bool VariationTable::inDefaults(qsizetype table, char32_t base) const
{
    // Ranges of characters, sorted: start (3 bytes) and how many follow it (1 byte).
    qsizetype low = 0;
    qsizetype high = number(table, 4);
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        const qsizetype record = table + 4 + 4 * middle;
        const char32_t start = number(record, 3);
        if (base < start)
            high = middle;
        else if (base > start + number(record + 3, 1))
            low = middle + 1;
        else
            return true;
    }
    return false;
}

std::optional<quint32> VariationTable::special(qsizetype table, char32_t base) const
{
    // Sorted pairs: character (3 bytes) and glyph (2 bytes).
    qsizetype low = 0;
    qsizetype high = number(table, 4);
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        const qsizetype record = table + 4 + 5 * middle;
        const char32_t character = number(record, 3);
        if (base < character)
            high = middle;
        else if (base > character)
            low = middle + 1;
        else
            return number(record + 3, 2);
    }
    return std::nullopt;
}

std::optional<VariationTable::Found> VariationTable::find(char32_t base, char32_t selector) const
{
    const auto at = m_selectors.constFind(selector);
    if (at == m_selectors.constEnd())
        return std::nullopt;
    if (at->specials != 0) {
        if (const auto glyph = special(at->specials, base); glyph && *glyph != 0)
            return Found{Kind::Special, *glyph};
    }
    if (at->defaults != 0 && inDefaults(at->defaults, base))
        return Found{Kind::Default, 0};
    return std::nullopt;
}

} // namespace kyodo
