#include "core/documents/fontset.h"
#include "core/documents/pagestyle.h"
#include "tests/core/documents/samplepapers.h"
#include "tests/support/printing.h"

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

TEST_CASE("Every character of JIS X 0213 has a glyph of its own place", "[documents]")
{
    FontSet fonts(PageStyle::forLanguage(u"ja"_s));
    const QStringList all = jisX0213();
    REQUIRE(all.size() == 11233);
    for (const QString& piece : all + QStringList{u"𠮷"_s, u"髙"_s, u"﨑"_s, u"①"_s}) {
        INFO(piece.toStdString());
        const Shaping& shaping = fonts.shape(Voice::Body, piece);
        CHECK(!shaping.missing);
        CHECK(!shaping.parts.empty());
    }
}

TEST_CASE("Figures have one width and kanji fill their square", "[documents]")
{
    FontSet fonts(PageStyle::forLanguage(u"ja"_s));
    for (const Voice voice : {Voice::Body, Voice::Strong}) {
        for (const QChar figure : u"0123456789"_s)
            CHECK(fonts.shape(voice, QString(figure)).advance == Approx(0.5));
        for (const QChar square : u"協働あ、（」"_s)
            CHECK(fonts.shape(voice, QString(square)).advance == Approx(1.0));
    }
}

TEST_CASE("A variation sequence is drawn by the variant's own glyph", "[documents]")
{
    FontSet fonts(PageStyle::forLanguage(u"ja"_s));
    const QString plain = u"葛"_s;
    const QString variant = u"葛\U000E0100"_s;
    const Shaping& base = fonts.shape(Voice::Body, plain);
    const Shaping& shaping = fonts.shape(Voice::Body, variant);
    REQUIRE(shaping.parts.size() == 1);
    CHECK(!shaping.missing);
    CHECK((shaping.parts.front().glyph != base.parts.front().glyph ||
           shaping.parts.front().face != base.parts.front().face));
    // A selector that no font knows leaves the base character.
    const Shaping& unknown = fonts.shape(Voice::Body, u"葛\U000E01EF"_s);
    CHECK(unknown.parts.front().glyph == base.parts.front().glyph);
    CHECK(unknown.parts.size() == 1);
}

TEST_CASE("A sequence of two characters becomes one glyph where a font has it", "[documents]")
{
    FontSet fonts(PageStyle::forLanguage(u"ja"_s));
    CHECK(fonts.shape(Voice::Body, u"か゚"_s).parts.size() == 1);
    CHECK(fonts.shape(Voice::Body, u"か゚"_s).advance == Approx(1.0).margin(0.01));
}

TEST_CASE("What no font has is a box, and what is not meant to be seen takes no room", "[documents]")
{
    FontSet fonts(PageStyle::forLanguage(u"ja"_s));
    CHECK(fonts.shape(Voice::Body, QString(QChar(0x0007))).missing);
    CHECK(fonts.shape(Voice::Body, QString(QChar(0xE123))).missing);
    CHECK(fonts.shape(Voice::Body, QString(QChar(0x200B))).advance == 0);
    CHECK(!fonts.shape(Voice::Body, QString(QChar(0x200B))).missing);
    CHECK(fonts.shape(Voice::Body, QString(QChar(0x3000))).advance == Approx(1.0));
}

TEST_CASE("A broken variation table says nothing", "[documents]")
{
    CHECK(!VariationTable(QByteArray()).find(U'葛', 0xE0100));
    QByteArray cut(16, '\0');
    cut[3] = 1;
    cut[11] = 12;
    cut[13] = 14;
    CHECK(!VariationTable(cut).find(U'葛', 0xE0100));
    CHECK(!VariationTable(QByteArray(4000, '\xFF')).find(U'葛', 0xE0100));
}
