#include "core/documents/textsetter.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace kyodo {

namespace {

/// The body of a Japanese character: what lies above and below the baseline, in shares of the size.
constexpr double kAbove = 0.88;
/// At most this much room, in shares of the size, is let in between two characters to set out a line; more
/// would look like a gap, and readers of PDF files take a tenth for a space.
constexpr double kLargestGap = 0.08;

/// Scripts whose letters change shape or order beside each other: a word is shaped as a whole.
bool joinsLetters(char32_t character)
{
    if (character < 0x0590)
        return false;
    const QChar::Script script = QChar::script(character);
    switch (script) {
    case QChar::Script_Unknown:
    case QChar::Script_Inherited:
    case QChar::Script_Common:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Georgian:
    case QChar::Script_Hangul:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Han:
    case QChar::Script_Yi:
        return false;
    default:
        return true;
    }
}

char32_t characterAt(QStringView text, qsizetype i)
{
    const QChar unit = text.at(i);
    if (unit.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
        return QChar::surrogateToUcs4(unit, text.at(i + 1));
    return unit.unicode();
}

/// Whether room may be let in between two pieces.
bool mayStretch(const BreakUnit& before, const BreakUnit& after)
{
    const auto word = [](BreakClass kind) {
        return kind >= BreakClass::Word && kind <= BreakClass::WordBreak;
    };
    return !(word(before.kind) && word(after.kind)) &&
           !(before.kind == BreakClass::Pair && after.kind == before.kind);
}

Shape missingBox(double x, double baseline, double width, double size)
{
    Shape box;
    const double inset = size * 0.08;
    box.path.addRect(QRectF(x + inset, baseline - size * 0.8, std::max(width - 2 * inset, 1.0), size * 0.84));
    box.stroke = QColor(0x55, 0x55, 0x55);
    box.strokeWidth = size * 0.05;
    return box;
}

/// A value still to be entered: tinted ground and a line below, so that it shows in black and white as well.
void addUnresolvedMark(QList<Shape>& marks, double left, double right, double baseline, double size)
{
    Shape ground;
    ground.path.addRect(QRectF(left, baseline - size * 0.95, right - left, size * 1.15));
    ground.fill = QColor(0xFF, 0xF1, 0xC2);
    Shape rule;
    rule.path.moveTo(left, baseline + size * 0.2);
    rule.path.lineTo(right, baseline + size * 0.2);
    rule.stroke = QColor(0x8A, 0x6A, 0x00);
    rule.strokeWidth = 0.6;
    marks.append(ground);
    marks.append(rule);
}

} // namespace

int TextSetter::fontNumber(int face, double size)
{
    const std::pair<int, int> key(face, static_cast<int>(std::lround(size * 100)));
    const auto known = m_numbers.constFind(key);
    if (known != m_numbers.constEnd())
        return *known;
    m_used.append(m_fonts.font(face, size));
    const int number = static_cast<int>(m_used.size()) - 1;
    m_numbers.insert(key, number);
    return number;
}

void TextSetter::addPiece(Prepared& all, qsizetype start, qsizetype end, Voice voice, bool unresolved,
                          double size, double narrowest)
{
    const QStringView view = QStringView(all.text).mid(start, end - start);
    const BreakClass kind = breakClass(view);
    Piece piece{start, end - start, nullptr, unresolved};
    double advance = 0;
    if (kind != BreakClass::Newline) {
        piece.shaping = &m_fonts.shape(voice, view);
        advance = piece.shaping->advance * size;
        if (advance > narrowest && kind != BreakClass::Space) {
            // Wider than a whole line: shown as a box, for it would run over the margin.
            piece.shaping = &m_fonts.shape(voice, QStringView(u"\u0001"));
            advance = piece.shaping->advance * size;
        }
    }
    all.pieces.push_back(piece);
    all.units.push_back({advance, kind, characterAt(all.text, start)});
}

TextSetter::Prepared TextSetter::prepare(const Inline& text, const TextFormat& format, double narrowest)
{
    Prepared all;
    all.text = text.text();
    all.pieces.reserve(static_cast<size_t>(all.text.size()));
    all.units.reserve(static_cast<size_t>(all.text.size()));
    qsizetype runStart = 0;
    for (const TextRun& run : text.runs) {
        const Voice voice = run.strong || format.strong ? Voice::Strong : Voice::Body;
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, run.text);
        qsizetype at = 0;
        qsizetype next = finder.toNextBoundary();
        while (next > at) {
            qsizetype end = next;
            if (joinsLetters(characterAt(run.text, at))) {
                qsizetype wordEnd = end;
                while (wordEnd < run.text.size() && joinsLetters(characterAt(run.text, wordEnd))) {
                    finder.setPosition(wordEnd);
                    wordEnd = finder.toNextBoundary();
                }
                const Shaping& word = m_fonts.shape(voice, QStringView(run.text).mid(at, wordEnd - at));
                if (word.advance * format.size <= narrowest)
                    end = wordEnd;
                finder.setPosition(end);
            }
            addPiece(all, runStart + at, runStart + end, voice, run.unresolved, format.size, narrowest);
            at = end;
            next = finder.toNextBoundary();
        }
        runStart += run.text.size();
    }
    return all;
}

SetLine TextSetter::place(const Prepared& all, const LineSpan& span, const TextFormat& format, double indent,
                          double width)
{
    const auto unit = [&all](qsizetype i) -> const BreakUnit& { return all.units[static_cast<size_t>(i)]; };
    qsizetype inkEnd = span.end;
    while (inkEnd > span.begin && unit(inkEnd - 1).kind >= BreakClass::Space)
        --inkEnd;

    const double slack = std::max(width - span.width, 0.0);
    double gap = 0;
    if (format.justified && !span.last && format.alignment == Alignment::Start) {
        int gaps = 0;
        for (qsizetype i = span.begin; i + 1 < inkEnd; ++i)
            gaps += mayStretch(unit(i), unit(i + 1)) ? 1 : 0;
        if (gaps > 0 && slack / gaps <= kLargestGap * format.size)
            gap = slack / gaps;
    }

    SetLine set;
    set.height = format.lineHeight;
    TextLine& line = set.line;
    line.colour = format.colour;
    line.role = format.role;
    line.endsParagraph = span.last;
    const double free = gap > 0 ? 0 : slack;
    const double left = indent + (format.alignment == Alignment::End      ? free
                                  : format.alignment == Alignment::Centre ? free / 2
                                                                          : 0);
    line.baseline = {left, (format.lineHeight - format.size) / 2 + kAbove * format.size};

    const qsizetype textStart = span.begin < span.end ? all.pieces[static_cast<size_t>(span.begin)].start : 0;
    qsizetype textEnd = textStart;
    double x = 0;
    double unresolvedFrom = -1;
    line.glyphs.reserve(span.end - span.begin);
    for (qsizetype i = span.begin; i < span.end; ++i) {
        const Piece& piece = all.pieces[static_cast<size_t>(i)];
        if (unit(i).kind == BreakClass::Newline)
            break;
        textEnd = piece.start + piece.length;
        const double at = i < inkEnd ? x : std::min(x, width - (left - indent));
        bool first = true;
        for (const Shaping::Part& part : piece.shaping->parts) {
            line.glyphs.append({part.glyph, fontNumber(part.face, format.size),
                                QPointF(at + part.x * format.size, part.y * format.size),
                                static_cast<int>(piece.start - textStart),
                                first ? static_cast<int>(piece.length) : 0});
            first = false;
        }
        if (piece.shaping->missing)
            set.marks.append(missingBox(left + at, line.baseline.y(), unit(i).advance, format.size));
        if (piece.unresolved && unresolvedFrom < 0)
            unresolvedFrom = at;
        x += unit(i).advance;
        const bool markEnds = i + 1 >= inkEnd || !all.pieces[static_cast<size_t>(i + 1)].unresolved;
        if (piece.unresolved && markEnds && i < inkEnd) {
            addUnresolvedMark(set.marks, left + unresolvedFrom, left + x, line.baseline.y(), format.size);
            unresolvedFrom = -1;
        }
        if (gap > 0 && i + 1 < inkEnd && mayStretch(unit(i), unit(i + 1)))
            x += gap;
        if (i + 1 == inkEnd)
            line.width = x;
    }
    line.text = all.text.mid(textStart, textEnd - textStart);
    return set;
}

std::vector<SetLine> TextSetter::set(const Inline& text, const TextFormat& format, const TextMeasure& measure)
{
    // However deep the indent, some room is left to write in.
    const double smallest = std::min(measure.width, format.size * 4);
    const double firstIndent = std::clamp(measure.firstIndent, 0.0, std::max(measure.width - smallest, 0.0));
    const double otherIndent = std::clamp(measure.otherIndent, 0.0, std::max(measure.width - smallest, 0.0));
    const double firstWidth = measure.width - firstIndent;
    const double otherWidth = measure.width - otherIndent;

    const Prepared all = prepare(text, format, std::min(firstWidth, otherWidth));
    std::vector<SetLine> lines;
    for (const LineSpan& span : breakLines(all.units, firstWidth, otherWidth)) {
        const bool first = lines.empty();
        lines.push_back(
            place(all, span, format, first ? firstIndent : otherIndent, first ? firstWidth : otherWidth));
    }
    return lines;
}

SetLine TextSetter::setOneLine(const QString& text, const TextFormat& format, double width)
{
    Prepared all = prepare(Inline(text), format, width);
    double run = 0;
    qsizetype fitting = 0;
    const double dots = length(QStringLiteral("…"), format);
    const auto count = static_cast<qsizetype>(all.units.size());
    double total = 0;
    for (const BreakUnit& unit : all.units)
        total += unit.advance;
    if (total > width) {
        while (fitting < count && run + all.units[static_cast<size_t>(fitting)].advance + dots <= width)
            run += all.units[static_cast<size_t>(fitting++)].advance;
        const qsizetype cut = all.pieces[static_cast<size_t>(fitting)].start;
        all = prepare(Inline(text.left(cut) + u'…'), format, width);
        total = run + dots;
    }
    const auto pieces = static_cast<qsizetype>(all.units.size());
    return place(all, {0, pieces, total, true}, format, 0, width);
}

double TextSetter::length(const QString& text, const TextFormat& format)
{
    double total = 0;
    for (const BreakUnit& unit : prepare(Inline(text), format, 1e9).units)
        total += unit.advance;
    return total;
}

QPainterPath TextSetter::outlines(const QString& text, double size)
{
    TextFormat format;
    format.size = size;
    format.strong = true;
    QPainterPath path;
    const SetLine set = setOneLine(text, format, 1e9);
    for (const Glyph& glyph : set.line.glyphs) {
        QPainterPath outline = m_used.at(glyph.font).pathForGlyph(glyph.index);
        outline.translate(glyph.position);
        path.addPath(outline);
    }
    return path;
}

} // namespace kyodo
