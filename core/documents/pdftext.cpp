#include "core/documents/pdftext.h"

#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <string>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

std::string hex(int value)
{
    return QByteArray::number(value, 16).rightJustified(4, '0').toStdString();
}

/// UTF-16BE in hexadecimal, as CMaps want it.
std::string hexText(const QString& text)
{
    std::string all;
    for (const QChar unit : text)
        all += hex(unit.unicode());
    return all;
}

std::string bracketed(const std::string& digits)
{
    return std::string(1, '<').append(digits).append(1, '>');
}

/// Codes from here on are ours; Qt numbers the glyphs of a font from 0 as it meets them.
constexpr int kFirstAdded = 0xC000;
constexpr int kLastAdded = 0xFFFE;

/// Widths of the codes 0, 1, 2 … of a CID font.
std::vector<double> widthsOf(QPDFObjectHandle font)
{
    QPDFObjectHandle standard = font.getKey("/DW");
    const double width = standard.isNumber() ? standard.getNumericValue() : 1000;
    std::vector<double> widths(kFirstAdded, width);
    QPDFObjectHandle array = font.getKey("/W");
    const int count = array.isArray() ? array.getArrayNItems() : 0;
    const auto put = [&widths](long long code, double own) {
        if (code >= 0 && code < kFirstAdded)
            widths[static_cast<size_t>(code)] = own;
    };
    for (int i = 0; i + 1 < count;) {
        const long long first = array.getArrayItem(i).getIntValue();
        QPDFObjectHandle second = array.getArrayItem(i + 1);
        if (second.isArray()) {
            for (int k = 0; k < second.getArrayNItems(); ++k)
                put(first + k, second.getArrayItem(k).getNumericValue());
            i += 2;
        } else {
            const double own = i + 2 < count ? array.getArrayItem(i + 2).getNumericValue() : width;
            for (long long code = first; code <= second.getIntValue() && code < kFirstAdded; ++code)
                put(code, own);
            i += 3;
        }
    }
    return widths;
}

} // namespace

std::optional<std::vector<DrawnGlyph>> drawnGlyphs(const Page& page)
{
    std::vector<DrawnGlyph> all;
    for (const PageElement& element : page.elements) {
        const auto* line = std::get_if<TextLine>(&element);
        if (line == nullptr)
            continue;
        qsizetype covered = 0;
        for (const Glyph& glyph : line->glyphs) {
            if (glyph.textLength > 0 && glyph.textStart != covered)
                return std::nullopt;
            covered += glyph.textLength;
            all.push_back({glyph.index, glyph.font, line->text.mid(glyph.textStart, glyph.textLength)});
        }
        if (covered != line->text.size())
            return std::nullopt;
    }
    return all;
}

/// Follows a page's content and replaces the codes of the glyphs that it shows.
class ShownTextFilter : public QPDFObjectHandle::TokenFilter {
public:
    ShownTextFilter(PdfText& text, QPDFObjectHandle fonts, const std::vector<DrawnGlyph>& drawn)
        : m_text(text)
        , m_fonts(std::move(fonts))
        , m_drawn(drawn)
    {
    }

    void handleToken(const QPDFTokenizer::Token& token) override
    {
        switch (token.getType()) {
        case QPDFTokenizer::tt_string:
            flush();
            m_pending = token;
            return;
        case QPDFTokenizer::tt_space:
            if (m_pending)
                return;
            break;
        case QPDFTokenizer::tt_name:
            m_name = token.getValue();
            break;
        case QPDFTokenizer::tt_word:
            if (token.getValue() == "Tf") {
                m_font = m_fonts.getKey(m_name);
            } else if (token.getValue() == "Tj" && m_pending) {
                show(m_pending->getValue());
                m_pending.reset();
                return;
            } else if (token.getValue() == "TJ" || token.getValue() == "'" || token.getValue() == "\"") {
                m_failed = true;
            }
            break;
        default:
            break;
        }
        flush();
        writeToken(token);
    }

    void handleEOF() override { flush(); }

    [[nodiscard]] bool matched() const { return !m_failed && m_next == m_drawn.size(); }
    [[nodiscard]] size_t position() const { return m_next; }

private:
    void flush()
    {
        if (m_pending) {
            writeToken(*m_pending);
            write(" ");
            m_pending.reset();
        }
    }

    void show(const std::string& bytes)
    {
        if (bytes.size() % 2 != 0 || !m_font.isDictionary())
            m_failed = true;
        for (size_t i = 0; i + 1 < bytes.size() && !m_failed; i += 2) {
            if (m_next >= m_drawn.size()) {
                m_failed = true;
                return;
            }
            const DrawnGlyph& drawn = m_drawn[m_next];
            const int code = (static_cast<quint8>(bytes[i]) << 8) | static_cast<quint8>(bytes[i + 1]);
            const int own = m_text.codeFor(m_font, code, drawn);
            if (own < 0) {
                m_failed = true;
                return;
            }
            ++m_next;
            const std::string shown = bracketed(hex(own)).append(" Tj");
            if (m_text.says(m_font, own, drawn.text)) {
                write(shown);
            } else {
                write(
                    std::string("/Span <</ActualText <FEFF").append(hexText(drawn.text)).append(">>> BDC "));
                write(shown + " EMC");
            }
        }
    }

    PdfText& m_text;
    QPDFObjectHandle m_fonts;
    const std::vector<DrawnGlyph>& m_drawn;
    std::optional<QPDFTokenizer::Token> m_pending;
    std::string m_name;
    QPDFObjectHandle m_font;
    size_t m_next = 0;
    bool m_failed = false;
};

bool PdfText::repairPage(QPDFObjectHandle page, const std::vector<DrawnGlyph>& drawn)
{
    QPDFPageObjectHelper helper(page);
    ShownTextFilter filter(*this, helper.getAttribute("/Resources", false).getKey("/Font"), drawn);
    Pl_Buffer content("content");
    helper.filterContents(&filter, &content);
    if (!filter.matched()) {
        if (m_reason.isEmpty())
            m_reason = u"glyph %1 of %2 on a page"_s.arg(filter.position()).arg(drawn.size());
        return false;
    }
    page.replaceKey("/Contents", QPDFObjectHandle::newStream(&m_pdf, content.getBufferSharedPointer()));
    return true;
}

int PdfText::codeFor(QPDFObjectHandle object, int code, const DrawnGlyph& drawn)
{
    const QPDFObjGen id = object.getObjGen();
    const auto [known, newFont] = m_fontObjects.emplace(drawn.font, id);
    if (known->second != id) {
        m_reason = u"font %1 is two fonts in the file"_s.arg(drawn.font);
        return -1;
    }
    Font& font = m_fonts[id];
    font.object = object;
    const auto [at, newCode] = font.glyphs.emplace(code, drawn.glyph);
    if (at->second != drawn.glyph || code >= kFirstAdded) {
        m_reason = u"code %1 is glyph %2, not %3"_s.arg(code).arg(at->second).arg(drawn.glyph);
        return -1;
    }
    if (drawn.text.isEmpty())
        return code;
    const auto existing = font.codes.find({code, drawn.text});
    if (existing != font.codes.end())
        return existing->second;
    int own = code;
    if (!font.texts.emplace(code, drawn.text).second) {
        const int added = kFirstAdded + static_cast<int>(font.sources.size());
        // With all codes used up, the place in the page says it.
        if (added > kLastAdded)
            return code;
        own = added;
        font.texts.emplace(own, drawn.text);
        font.sources.emplace(own, code);
    }
    font.codes.emplace(std::make_pair(code, drawn.text), own);
    return own;
}

bool PdfText::says(QPDFObjectHandle object, int code, const QString& text) const
{
    const std::map<int, QString>& texts = m_fonts.at(object.getObjGen()).texts;
    const auto known = texts.find(code);
    return !text.isEmpty() && known != texts.end() && known->second == text;
}

void PdfText::writeToUnicode(Font& font)
{
    constexpr size_t kMostPerBlock = 100;
    std::vector<std::pair<int, QString>> entries;
    for (const auto& [code, text] : font.texts) {
        if (!text.isEmpty())
            entries.emplace_back(code, text);
    }
    std::string map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    for (size_t begin = 0; begin < entries.size(); begin += kMostPerBlock) {
        const size_t end = std::min(begin + kMostPerBlock, entries.size());
        map += std::to_string(end - begin) + " beginbfchar\n";
        for (size_t i = begin; i < end; ++i)
            map.append(bracketed(hex(entries[i].first)))
                .append(bracketed(hexText(entries[i].second)))
                .append("\n");
        map += "endbfchar\n";
    }
    map += "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
    font.object.replaceKey("/ToUnicode", QPDFObjectHandle::newStream(&m_pdf, map));
}

void PdfText::writeAddedCodes(Font& font)
{
    if (font.sources.empty())
        return;
    QPDFObjectHandle descendant = font.object.getKey("/DescendantFonts").getArrayItem(0);
    const std::vector<double> widths = widthsOf(descendant);
    QPDFObjectHandle added = QPDFObjectHandle::newArray();
    std::string glyphs;
    const auto append = [&glyphs](int glyph) {
        glyphs += static_cast<char>((glyph >> 8) & 0xFF);
        glyphs += static_cast<char>(glyph & 0xFF);
    };
    for (int code = 0; code < kFirstAdded; ++code)
        append(code <= font.glyphs.rbegin()->first ? code : 0);
    for (const auto& [code, source] : font.sources) {
        append(source);
        added.appendItem(QPDFObjectHandle::newReal(widths[static_cast<size_t>(source)], 3));
    }
    if (!descendant.getKey("/W").isArray())
        descendant.replaceKey("/W", QPDFObjectHandle::newArray());
    descendant.getKey("/W").appendItem(QPDFObjectHandle::newInteger(kFirstAdded));
    descendant.getKey("/W").appendItem(added);
    descendant.replaceKey("/CIDToGIDMap", QPDFObjectHandle::newStream(&m_pdf, glyphs));
}

void PdfText::repairFonts()
{
    for (auto& [id, font] : m_fonts) {
        writeToUnicode(font);
        writeAddedCodes(font);
    }
}

} // namespace kyodo
