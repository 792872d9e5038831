#pragma once

#include "core/documents/variationtable.h"

#include <QHash>
#include <QList>
#include <QRawFont>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace kyodo {

struct PageStyle;

enum class Voice { Body, Strong };

/// How one indivisible piece of text is drawn, in shares of the font size.
struct Shaping {
    struct Part {
        quint32 glyph = 0;
        int face = 0;
        double x = 0;
        double y = 0;
    };
    std::vector<Part> parts;
    double advance = 0;
    /// No font has it: a box is drawn in its place.
    bool missing = false;
};

/// Finds glyphs: for each piece of text by itself, through the families of a style and then whatever the
/// system offers. Only fonts with outlines that may be embedded are taken. Belongs to one thread.
class FontSet {
public:
    explicit FontSet(const PageStyle& style);
    ~FontSet();
    Q_DISABLE_COPY_MOVE(FontSet)

    /// One character, or several that belong together (a grapheme, or a word of a script whose letters join).
    /// The reference stays good as long as the set.
    [[nodiscard]] const Shaping& shape(Voice voice, QStringView piece);

    /// A face at a size in points.
    [[nodiscard]] QRawFont font(int face, double size) const;

private:
    struct Face;
    struct VoiceFaces {
        QStringList families;
        bool strong = false;
        /// Indexes of faces, found as needed; -1: cannot be used.
        QList<int> faces;
    };

    [[nodiscard]] VoiceFaces& facesOf(Voice voice) { return voice == Voice::Strong ? m_strong : m_body; }
    int load(VoiceFaces& voice, int index);
    int add(const QRawFont& raw);
    [[nodiscard]] Shaping shapeCharacter(VoiceFaces& voice, char32_t character);
    [[nodiscard]] Shaping shapeSequence(VoiceFaces& voice, QStringView piece);
    [[nodiscard]] std::optional<Shaping> shapeVariation(VoiceFaces& voice, char32_t base, char32_t selector);
    [[nodiscard]] std::optional<Shaping> shapeByLayout(const QString& text, const QString& family,
                                                       bool strong, bool anyFamily);
    /// With whatever font the system finds for it.
    [[nodiscard]] std::optional<Shaping> shapeBySystem(const QString& text, const VoiceFaces& voice);
    [[nodiscard]] Shaping missing(VoiceFaces& voice);
    [[nodiscard]] Shaping invisible(VoiceFaces& voice);
    [[nodiscard]] Shaping single(int face, quint32 glyph) const;

    int m_questions = 0;
    VoiceFaces m_body;
    VoiceFaces m_strong;
    std::vector<std::unique_ptr<Face>> m_faces;
    QHash<quint32, const Shaping*> m_characters;
    QHash<QString, const Shaping*> m_sequences;
    std::vector<std::unique_ptr<Shaping>> m_shapes;
};

} // namespace kyodo
