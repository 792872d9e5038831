#include "core/documents/paginator.h"
#include "core/documents/paperdefaults.h"
#include "tests/support/printing.h"

#include <QFontDatabase>

#include <algorithm>
#include <limits>

using namespace kyodo;
using namespace Qt::StringLiterals;

TEST_CASE("without preferences papers are set as the program does it", "[documents][paperdefaults]")
{
    for (const QString& language : {u"ja"_s, u"en"_s}) {
        CHECK(pageStyle(language, {}) == PageStyle::forLanguage(language));
        PaperDefaults unknown;
        unknown.bodyFont = u"Comic Sans"_s;
        CHECK(pageStyle(language, unknown) == PageStyle::forLanguage(language));
    }
}

TEST_CASE("only fonts that are installed are offered", "[documents][paperdefaults]")
{
    const QList<PaperFont> fonts = paperFonts();
    REQUIRE_FALSE(fonts.isEmpty());
    for (const PaperFont& font : fonts)
        CHECK(QFontDatabase::hasFamily(font.family));
    const auto of = [&fonts](FontClass kind) {
        return std::count_if(fonts.begin(), fonts.end(),
                             [kind](const PaperFont& font) { return font.kind == kind; });
    };
    CHECK(of(FontClass::Mincho) > 0);
    CHECK(of(FontClass::Gothic) > 0);
}

TEST_CASE("the chosen font goes first, its own kind next, and none is lost", "[documents][paperdefaults]")
{
    PaperDefaults gothic;
    gothic.bodyFont = u"BIZ UDGothic"_s;
    const PageStyle ja = pageStyle(u"ja"_s, gothic);
    CHECK(ja.bodyFamilies.mid(0, 2) == QStringList{u"BIZ UDGothic"_s, u"BIZ UDPGothic"_s});
    CHECK(ja.bodyFamilies.indexOf(u"IPAexGothic"_s) < ja.bodyFamilies.indexOf(u"IPAexMincho"_s));
    // 𠮷 and the like are in few fonts.
    CHECK(ja.bodyFamilies.contains(u"IPAmjMincho"_s));
    CHECK(pageStyle(u"en"_s, gothic).bodyFamilies.first() == u"BIZ UDPGothic"_s);
    QStringList once = ja.bodyFamilies;
    CHECK(once.removeDuplicates() == 0);

    PaperDefaults mincho;
    mincho.bodyFont = u"IPAexMincho"_s;
    const PageStyle other = pageStyle(u"ja"_s, mincho);
    CHECK(other.bodyFamilies.first() == u"IPAexMincho"_s);
    CHECK(other.bodyFamilies.size() == PageStyle::forLanguage(u"ja"_s).bodyFamilies.size());
    CHECK(other.strongFamilies == PageStyle::forLanguage(u"ja"_s).strongFamilies);
}

TEST_CASE("margins move the text and stay within what can be printed", "[documents][paperdefaults]")
{
    PaperDefaults wide;
    wide.margins = QMarginsF(40, 30, 35, 32);
    const PageStyle style = pageStyle(u"ja"_s, wide);
    CHECK(style.margins == QMarginsF(40, 30, 35, 32));
    Document document;
    document.title = u"題"_s;
    document.blocks.append(Paragraph{u"本文"_s});
    const Pages pages = paginate(document, style);
    constexpr double kPoint = 72 / 25.4;
    CHECK(pages.body.left() == Approx(40 * kPoint));
    CHECK(pages.size.width() - pages.body.right() == Approx(35 * kPoint));

    wide.margins = QMarginsF(-3, 1000, std::numeric_limits<double>::quiet_NaN(), 5);
    CHECK(pageStyle(u"ja"_s, wide).margins == QMarginsF(5, 60, 5, 5));
}
