#include "core/documents/fontset.h"

#include "core/documents/fontnames.h"
#include "core/documents/pagestyle.h"

#include <QFont>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>

namespace kyodo {

namespace {

/// Faces are measured at this size, without hinting, so that a width is the same wherever it is drawn.
constexpr int kMeasure = 256;

/// Whether glyphs can be drawn as outlines and embedded in a file (OS/2 fsType: 2 forbids it, 0x200 allows
/// bitmaps only).
bool usable(const QRawFont& raw)
{
    if (!raw.isValid())
        return false;
    const QByteArray profile = raw.fontTable("maxp");
    const bool cff = profile.startsWith(QByteArray("\x00\x00\x50\x00", 4));
    if (!cff && raw.fontTable("loca").isEmpty())
        return false;
    const QByteArray os2 = raw.fontTable("OS/2");
    if (os2.size() < 10)
        return true;
    const int embedding = (static_cast<quint8>(os2.at(8)) << 8) | static_cast<quint8>(os2.at(9));
    return (embedding & 0x000F) != 2 && (embedding & 0x200) == 0;
}

QFont request(const QString& family, bool strong)
{
    QFont font(family);
    font.setPixelSize(kMeasure);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    // An emboldened regular cut would be drawn twice; take the bold one only where there is one.
    if (strong) {
        const QStringList cuts = QFontDatabase::styles(family);
        const bool bold = std::any_of(cuts.begin(), cuts.end(), [&family](const QString& cut) {
            return QFontDatabase::bold(family, cut) && !QFontDatabase::italic(family, cut);
        });
        if (bold)
            font.setWeight(QFont::Bold);
    }
    return font;
}

bool isSpace(char32_t character)
{
    return character == U'\t' || QChar::category(character) == QChar::Separator_Space;
}

/// Characters that steer and are not seen (the common ones of Default_Ignorable_Code_Point, Unicode, UAX
/// #44).
bool isInvisible(char32_t character)
{
    return (QChar::category(character) == QChar::Other_Format &&
            QChar::script(character) <= QChar::Script_Common) ||
           character == 0x034F || (character >= 0xFE00 && character <= 0xFE0F) ||
           (character >= 0xE0000 && character <= 0xE0FFF);
}

bool isSelector(char32_t character)
{
    return (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0xE0100 && character <= 0xE01EF);
}

} // namespace

struct FontSet::Face {
    QRawFont raw;
    std::optional<VariationTable> variations;

    [[nodiscard]] const VariationTable& variationTable()
    {
        if (!variations)
            variations = VariationTable(raw.fontTable("cmap"));
        return *variations;
    }
    [[nodiscard]] quint32 glyph(char32_t character) const
    {
        QChar units[2];
        int count = 1;
        if (QChar::requiresSurrogates(character)) {
            units[0] = QChar(QChar::highSurrogate(character));
            units[1] = QChar(QChar::lowSurrogate(character));
            count = 2;
        } else {
            units[0] = QChar(static_cast<char16_t>(character));
        }
        quint32 found[2] = {0, 0};
        int room = 2;
        return raw.glyphIndexesForChars(units, count, found, &room) && room > 0 ? found[0] : 0;
    }
    /// Whether it is worth asking for the sequence: shaping may compose it, but makes up no glyphs.
    [[nodiscard]] bool mayHave(const QString& text) const
    {
        const auto hasAll = [this](const QString& form) {
            const QList<uint> characters = form.toUcs4();
            return std::all_of(characters.begin(), characters.end(),
                               [this](uint one) { return isInvisible(one) || glyph(one) != 0; });
        };
        return hasAll(text) || hasAll(text.normalized(QString::NormalizationForm_C));
    }
    [[nodiscard]] double advance(quint32 index) const
    {
        QPointF width;
        const bool known =
            raw.advancesForGlyphIndexes(&index, &width, 1, QRawFont::LayoutFlags(QRawFont::UseDesignMetrics));
        return known ? width.x() / kMeasure : 1;
    }
};

FontSet::FontSet(const PageStyle& style)
{
    const auto installed = [](const QStringList& families) {
        QStringList found;
        for (const QString& family : families) {
            if (const QString name = installedFamily(family); !name.isEmpty())
                found.append(name);
        }
        // The system's own choice, so that there is always one.
        found.append(QFont().family());
        return found;
    };
    m_body.families = installed(style.bodyFamilies);
    m_strong.families = installed(style.strongFamilies + style.bodyFamilies);
    m_strong.strong = true;
    m_body.faces.fill(-2, m_body.families.size());
    m_strong.faces.fill(-2, m_strong.families.size());
}

FontSet::~FontSet() = default;

int FontSet::load(VoiceFaces& voice, int index)
{
    constexpr int kUnknown = -2;
    int& face = voice.faces[index];
    if (face == kUnknown)
        face = add(QRawFont::fromFont(request(voice.families.at(index), voice.strong)));
    return face;
}

int FontSet::add(const QRawFont& raw)
{
    for (size_t i = 0; i < m_faces.size(); ++i) {
        if (m_faces[i]->raw == raw)
            return static_cast<int>(i);
    }
    if (!usable(raw))
        return -1;
    m_faces.push_back(std::make_unique<Face>(Face{raw, {}}));
    return static_cast<int>(m_faces.size()) - 1;
}

QRawFont FontSet::font(int face, double size) const
{
    if (face < 0 || face >= static_cast<int>(m_faces.size()))
        return {};
    QRawFont sized = m_faces[static_cast<size_t>(face)]->raw;
    sized.setPixelSize(size);
    return sized;
}

const Shaping& FontSet::shape(Voice voice, QStringView piece)
{
    const bool pair = piece.size() == 2 && piece.at(0).isHighSurrogate() && piece.at(1).isLowSurrogate();
    if (piece.size() == 1 || pair) {
        const char32_t character =
            pair ? QChar::surrogateToUcs4(piece.at(0), piece.at(1)) : piece.at(0).unicode();
        const quint32 key = (static_cast<quint32>(character) << 1) | (voice == Voice::Strong ? 1U : 0U);
        const Shaping*& known = m_characters[key];
        if (known == nullptr) {
            m_shapes.push_back(std::make_unique<Shaping>(shapeCharacter(facesOf(voice), character)));
            known = m_shapes.back().get();
        }
        return *known;
    }
    const QString key = (voice == Voice::Strong ? u'S' : u'B') + piece.toString();
    const Shaping*& known = m_sequences[key];
    if (known == nullptr) {
        m_shapes.push_back(std::make_unique<Shaping>(shapeSequence(facesOf(voice), piece)));
        known = m_shapes.back().get();
    }
    return *known;
}

Shaping FontSet::single(int face, quint32 glyph) const
{
    return {{{glyph, face, 0, 0}}, m_faces[static_cast<size_t>(face)]->advance(glyph), false};
}

Shaping FontSet::missing(VoiceFaces& voice)
{
    for (int i = 0; i < voice.families.size(); ++i) {
        if (const int face = load(voice, i); face >= 0)
            return {{{0, face, 0, 0}}, 1, true};
    }
    return {{}, 1, true};
}

Shaping FontSet::invisible(VoiceFaces& voice)
{
    Shaping shaping = shapeCharacter(voice, U' ');
    shaping.advance = 0;
    return shaping;
}

Shaping FontSet::shapeCharacter(VoiceFaces& voice, char32_t character)
{
    if (character == U'\t')
        return shapeCharacter(voice, 0x3000);
    if (isInvisible(character))
        return invisible(voice);
    if (QChar::category(character) != QChar::Other_Control) {
        for (int i = 0; i < voice.families.size(); ++i) {
            const int face = load(voice, i);
            const quint32 glyph = face >= 0 ? m_faces[static_cast<size_t>(face)]->glyph(character) : 0;
            if (glyph != 0)
                return single(face, glyph);
        }
        // A private character (gaiji) of one font is another sign in the next: better none than a wrong one.
        const bool priv = QChar::category(character) == QChar::Other_PrivateUse;
        if (const auto other = priv ? std::nullopt : shapeBySystem(QString::fromUcs4(&character, 1), voice))
            return *other;
    }
    if (isSpace(character) && character != U' ') {
        Shaping space = shapeCharacter(voice, U' ');
        space.advance = character == 0x3000 ? 1 : space.advance;
        return space;
    }
    return missing(voice);
}

std::optional<Shaping> FontSet::shapeVariation(VoiceFaces& voice, char32_t base, char32_t selector)
{
    for (int i = 0; i < voice.families.size(); ++i) {
        const int face = load(voice, i);
        if (face < 0)
            continue;
        Face& candidate = *m_faces[static_cast<size_t>(face)];
        const auto found = candidate.variationTable().find(base, selector);
        if (!found)
            continue;
        const quint32 glyph =
            found->kind == VariationTable::Kind::Special ? found->glyph : candidate.glyph(base);
        if (glyph != 0)
            return single(face, glyph);
    }
    return std::nullopt;
}

Shaping FontSet::shapeSequence(VoiceFaces& voice, QStringView piece)
{
    const QList<uint> characters = piece.toUcs4();
    const bool selected = characters.size() == 2 && isSelector(characters.at(1));
    if (selected) {
        if (const auto variation = shapeVariation(voice, characters.at(0), characters.at(1)))
            return *variation;
        // Nobody knows the variant: its base character, which is what readers then expect.
        return shapeCharacter(voice, characters.at(0));
    }
    const QString text = piece.toString();
    std::optional<Shaping> best;
    for (int i = 0; i < voice.families.size(); ++i) {
        const int face = load(voice, i);
        if (face < 0 || !m_faces[static_cast<size_t>(face)]->mayHave(text))
            continue;
        const auto shaped = shapeByLayout(text, voice.families.at(i), voice.strong, false);
        if (!shaped || (best && shaped->parts.size() >= best->parts.size()))
            continue;
        best = shaped;
        if (best->parts.size() == 1)
            break;
    }
    if (!best)
        best = shapeBySystem(text, voice);
    if (best)
        return *best;

    // Character after character, so that at least those that exist are seen.
    Shaping joined;
    for (const uint character : characters) {
        const Shaping part = shapeCharacter(voice, character);
        for (Shaping::Part glyph : part.parts) {
            glyph.x += joined.advance;
            joined.parts.push_back(glyph);
        }
        joined.advance += part.advance;
        joined.missing = joined.missing || part.missing;
    }
    return joined;
}

std::optional<Shaping> FontSet::shapeBySystem(const QString& text, const VoiceFaces& voice)
{
    // Asking the system takes up to a millisecond; a text of random characters would hold everything up.
    constexpr int kMostQuestions = 1000;
    if (m_questions >= kMostQuestions)
        return std::nullopt;
    ++m_questions;
    return shapeByLayout(text, voice.families.first(), voice.strong, true);
}

std::optional<Shaping> FontSet::shapeByLayout(const QString& text, const QString& family, bool strong,
                                              bool anyFamily)
{
    QFont font = request(family, strong);
    font.setStyleStrategy(anyFamily ? QFont::PreferDefault : QFont::NoFontMerging);
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();

    Shaping shaping;
    shaping.advance = line.naturalTextWidth() / kMeasure;
    const double baseline = line.y() + line.ascent();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    for (const QGlyphRun& run : runs) {
        const int face = add(run.rawFont());
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        if (face < 0 || glyphs.contains(0U))
            return std::nullopt;
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            shaping.parts.push_back({glyphs.at(i), face, positions.at(i).x() / kMeasure,
                                     (positions.at(i).y() - baseline) / kMeasure});
        }
    }
    if (shaping.parts.empty())
        return std::nullopt;
    return shaping;
}

} // namespace kyodo
