#include "core/documents/paperdefaults.h"

#include "core/documents/fontnames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

double inRange(double margin)
{
    // A comparison with what is no number is false either way.
    return margin > kSmallestMargin ? std::min(margin, kLargestMargin) : kSmallestMargin;
}

QList<PaperFont> knownFonts()
{
    const PageStyle style = PageStyle::forLanguage(u"ja"_s);
    QList<PaperFont> fonts;
    const auto add = [&fonts](const QStringList& families, FontClass kind) {
        for (const QString& family : families) {
            // The proportional cut is what English papers take of the same font.
            if (!family.startsWith("BIZ UDP"_L1))
                fonts.append({family, kind});
        }
    };
    add(style.bodyFamilies, FontClass::Mincho);
    add(style.strongFamilies, FontClass::Gothic);
    return fonts;
}

} // namespace

QList<PaperFont> paperFonts()
{
    // Asked for by every edit, and dear: what is installed while the program runs is there the next time.
    static const QList<PaperFont> there = [] {
        QList<PaperFont> fonts = knownFonts();
        fonts.removeIf([](const PaperFont& font) { return installedFamily(font.family).isEmpty(); });
        return fonts;
    }();
    return there;
}

PageStyle pageStyle(const QString& language, const PaperDefaults& defaults)
{
    PageStyle style = PageStyle::forLanguage(language);
    const QList<PaperFont> known = knownFonts();
    const auto chosen = std::find_if(known.begin(), known.end(), [&defaults](const PaperFont& font) {
        return font.family == defaults.bodyFont;
    });
    if (chosen != known.end()) {
        // Whatever the chosen font lacks is looked for among its own kind first.
        if (chosen->kind == FontClass::Gothic)
            style.bodyFamilies = style.strongFamilies + style.bodyFamilies;
        QStringList first{chosen->family};
        if (chosen->family.startsWith("BIZ UD"_L1)) {
            const QString proportional = QString(chosen->family).replace(u"BIZ UD"_s, u"BIZ UDP"_s);
            first.insert(language.startsWith("ja"_L1) ? 1 : 0, proportional);
        }
        for (const QString& family : std::as_const(first))
            style.bodyFamilies.removeAll(family);
        style.bodyFamilies = first + style.bodyFamilies;
    }
    if (defaults.margins)
        style.margins = {inRange(defaults.margins->left()), inRange(defaults.margins->top()),
                         inRange(defaults.margins->right()), inRange(defaults.margins->bottom())};
    return style;
}

} // namespace kyodo
