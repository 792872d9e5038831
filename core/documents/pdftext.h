#pragma once

#include "core/documents/pages.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
#include <vector>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace kyodo {

/// A glyph as it was drawn and the text it stands for.
struct DrawnGlyph {
    quint32 glyph = 0;
    int font = 0;
    /// Empty for the further glyphs of a piece of text that several of them draw.
    QString text;
};

/// What paintPage() draws, in its order; nothing if some text has no glyph at all and would be lost.
[[nodiscard]] std::optional<std::vector<DrawnGlyph>> drawnGlyphs(const Page& page);

/// Gives the text in a PDF back its characters. Qt 6.4 derives them from the font: it takes the lowest
/// character that a glyph serves (文 comes out as the radical U+2F42), leaves out all beyond U+FFFF, and
/// knows nothing of sequences. Here every glyph shown in the file is matched with the one that was drawn, and
/// each code says exactly what was put in; a glyph that stands for several texts gets a code for each, and
/// where several glyphs draw one piece of text the further ones are marked as saying nothing (/ActualText).
class PdfText {
public:
    explicit PdfText(QPDF& pdf)
        : m_pdf(pdf)
    {
    }

    /// Rewrites one page's content. False when what the file shows is not what was drawn; `reason()` says
    /// where.
    [[nodiscard]] bool repairPage(QPDFObjectHandle page, const std::vector<DrawnGlyph>& drawn);
    /// Writes what was learnt into the fonts; once, after all pages.
    void repairFonts();
    [[nodiscard]] const QString& reason() const { return m_reason; }

private:
    friend class ShownTextFilter;
    struct Font {
        QPDFObjectHandle object;
        std::map<int, quint32> glyphs; ///< code in the file → glyph of the font
        std::map<int, QString> texts;
        std::map<std::pair<int, QString>, int> codes; ///< (Qt's code, text) → our code
        std::map<int, int> sources;                   ///< added code → Qt's code that draws the same glyph
    };

    /// The code to show instead of `code`, or -1 if this cannot be the glyph that was drawn.
    [[nodiscard]] int codeFor(QPDFObjectHandle font, int code, const DrawnGlyph& drawn);
    /// Whether the font's map will say this of the code by itself.
    [[nodiscard]] bool says(QPDFObjectHandle font, int code, const QString& text) const;
    void writeToUnicode(Font& font);
    void writeAddedCodes(Font& font);

    QPDF& m_pdf;
    std::map<QPDFObjGen, Font> m_fonts;
    std::map<int, QPDFObjGen> m_fontObjects;
    QString m_reason;
};

} // namespace kyodo
