#include "core/documents/pagestyle.h"

using namespace Qt::StringLiterals;

namespace kyodo {

PageStyle PageStyle::forLanguage(const QString& language)
{
    // The BIZ UD fonts were drawn for readability, come with Windows and share no glyph between two
    // characters. The fixed-width cuts give digits of one width; English wants the proportional ones.
    const bool japanese = language.startsWith("ja"_L1);
    PageStyle style;
    style.justified = japanese;
    style.bodyFamilies = {u"BIZ UDMincho"_s, u"BIZ UDPMincho"_s};
    style.strongFamilies = {u"BIZ UDGothic"_s, u"BIZ UDPGothic"_s};
    if (!japanese) {
        style.bodyFamilies.swapItemsAt(0, 1);
        style.strongFamilies.swapItemsAt(0, 1);
    }
    style.bodyFamilies += {u"IPAexMincho"_s, u"IPAmjMincho"_s,          u"Yu Mincho"_s,
                           u"MS Mincho"_s,   u"Hiragino Mincho ProN"_s, u"Noto Serif CJK JP"_s};
    style.strongFamilies +=
        {u"IPAexGothic"_s, u"Yu Gothic"_s, u"MS Gothic"_s, u"Hiragino Sans"_s, u"Noto Sans CJK JP"_s};
    return style;
}

} // namespace kyodo
