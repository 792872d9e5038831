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
/// UTF-16 units.
constexpr qsizetype kLongestPiece = 48;

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

/// The end of the word that goes on at `from`, at most `limit`. Moves the finder.
qsizetype joinedEnd(QTextBoundaryFinder& finder, const QString& text, qsizetype from, qsizetype limit)
{
    qsizetype end = from;
    while (end < text.size() && joinsLetters(characterAt(text, end))) {
        finder.setPosition(end);
        const qsizetype next = finder.toNextBoundary();
        if (next <= end || next > limit)
            break;
        end = next;
    }
    return end;
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

/// The lines of a change mark; one to write on where a space is marked as well.
void addChangeMark(QList<Shape>& marks, Mark mark, double left, double right, double baseline, double size)
{
    Shape rule;
    const auto line = [&](double below) {
        rule.path.moveTo(left, baseline + below * size);
        rule.path.lineTo(right, baseline + below * size);
    };
    switch (mark) {
    case Mark::None:
        return;
    case Mark::Changed:
        line(0.18);
        break;
    case Mark::Inserted:
        line(0.15);
        line(0.25);
        break;
    case Mark::Deleted:
        line(-0.34);
        break;
    }
    rule.stroke = Qt::black;
    rule.strokeWidth = std::max(size * 0.055, 0.5);
    marks.append(rule);
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

void TextSetter::addPiece(Prepared& all, qsizetype start, qsizetype end, const TextRun& run,
                          const TextFormat& format, double narrowest)
{
    const Voice voice = run.strong || format.strong ? Voice::Strong : Voice::Body;
    const double size = format.size;
    const QStringView view = QStringView(all.text).mid(start, end - start);
    const BreakClass kind = breakClass(view);
    Piece piece{start, end - start, nullptr, run.unresolved, run.mark};
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
        qsizetype tooWideUntil = 0;
        while (at < run.text.size()) {
            finder.setPosition(at);
            // No real character is longer; what only piles up marks is cut rather than shaped without end.
            qsizetype end = std::min<qsizetype>(finder.toNextBoundary(), at + kLongestPiece);
            if (at >= tooWideUntil && joinsLetters(characterAt(run.text, at))) {
                const qsizetype wordEnd = joinedEnd(finder, run.text, end, at + kLongestPiece);
                const Shaping& word = m_fonts.shape(voice, QStringView(run.text).mid(at, wordEnd - at));
                if (word.advance * format.size <= narrowest)
                    end = wordEnd;
                else
                    tooWideUntil = wordEnd;
            }
            addPiece(all, runStart + at, runStart + end, run, format, narrowest);
            at = end;
        }
        runStart += run.text.size();
    }
    return all;
}

double TextSetter::gapFor(const Prepared& all, const LineSpan& span, qsizetype inkEnd,
                          const TextFormat& format, double slack)
{
    if (!format.justified || span.last || format.alignment != Alignment::Start)
        return 0;
    int gaps = 0;
    for (auto i = static_cast<size_t>(span.begin); i + 1 < static_cast<size_t>(inkEnd); ++i)
        gaps += mayStretch(all.units[i], all.units[i + 1]) ? 1 : 0;
    return gaps > 0 && slack / gaps <= kLargestGap * format.size ? slack / gaps : 0;
}

void TextSetter::addGlyphs(TextLine& line, const Piece& piece, double x, double size, qsizetype textStart)
{
    qsizetype length = piece.length;
    for (const Shaping::Part& part : piece.shaping->parts) {
        line.glyphs.append({part.glyph, fontNumber(part.face, size),
                            QPointF(x + part.x * size, part.y * size),
                            static_cast<int>(piece.start - textStart), static_cast<int>(length)});
        length = 0;
    }
}

void TextSetter::addMarks(SetLine& set, const Prepared& all, qsizetype begin,
                          const std::vector<double>& edges, double size)
{
    const double baseline = set.line.baseline.y();
    const size_t count = edges.size() / 2;
    const auto piece = [&](size_t i) -> const Piece& { return all.pieces[static_cast<size_t>(begin) + i]; };
    double unresolvedFrom = 0;
    double markFrom = 0;
    qsizetype markStart = 0;
    for (size_t i = 0; i < count; ++i) {
        const Piece& own = piece(i);
        const double left = edges[2 * i];
        const double right = edges[2 * i + 1];
        if (own.shaping->missing)
            set.marks.append(
                missingBox(left, baseline, all.units[static_cast<size_t>(begin) + i].advance, size));
        const Piece* before = i > 0 ? &piece(i - 1) : nullptr;
        const Piece* after = i + 1 < count ? &piece(i + 1) : nullptr;
        unresolvedFrom = before && before->unresolved ? unresolvedFrom : left;
        if (!before || before->mark != own.mark) {
            markFrom = left;
            markStart = own.start;
        }
        if (own.unresolved && !(after && after->unresolved))
            addUnresolvedMark(set.marks, unresolvedFrom, right, baseline, size);
        if (own.mark == Mark::None || (after && after->mark == own.mark))
            continue;
        addChangeMark(set.marks, own.mark, markFrom, right, baseline, size);
        set.line.marked.append({static_cast<int>(markStart - piece(0).start),
                                static_cast<int>(own.start + own.length - markStart), own.mark});
    }
}

SetLine TextSetter::place(const Prepared& all, const LineSpan& span, const TextFormat& format, double indent,
                          double width)
{
    const auto unit = [&all](qsizetype i) -> const BreakUnit& { return all.units[static_cast<size_t>(i)]; };
    const auto piece = [&all](qsizetype i) -> const Piece& { return all.pieces[static_cast<size_t>(i)]; };
    qsizetype end = span.end;
    if (end > span.begin && unit(end - 1).kind == BreakClass::Newline)
        --end;
    qsizetype inkEnd = end;
    while (inkEnd > span.begin && unit(inkEnd - 1).kind == BreakClass::Space)
        --inkEnd;
    const double slack = std::max(width - span.width, 0.0);
    const double gap = gapFor(all, span, inkEnd, format, slack);
    const double free = gap > 0 || format.alignment == Alignment::Start ? 0 : slack;
    const double left = indent + (format.alignment == Alignment::Centre ? free / 2 : free);

    SetLine set;
    set.height = format.lineHeight;
    TextLine& line = set.line;
    line.colour = format.colour;
    line.role = format.role;
    line.endsParagraph = span.last;
    line.baseline = {left, (format.lineHeight - format.size) / 2 + kAbove * format.size};
    line.glyphs.reserve(end - span.begin);
    const qsizetype textStart = span.begin < end ? piece(span.begin).start : 0;
    double x = 0;
    std::vector<double> edges;
    for (qsizetype i = span.begin; i < end; ++i) {
        // Spaces that hang at the end do not reach into the margin.
        const double at = i < inkEnd ? x : std::min(x, width - (left - indent));
        addGlyphs(line, piece(i), at, format.size, textStart);
        x += unit(i).advance;
        edges.insert(edges.end(), {left + at, left + std::min(x, width)});
        if (i + 1 < inkEnd && gap > 0 && mayStretch(unit(i), unit(i + 1)))
            x += gap;
        if (i + 1 == inkEnd)
            line.width = x;
    }
    addMarks(set, all, span.begin, edges, format.size);
    if (span.begin < end)
        line.text = all.text.mid(textStart, piece(end - 1).start + piece(end - 1).length - textStart);
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

SetLine TextSetter::setOneLine(const QString& content, const TextFormat& format, double width)
{
    // A line break would end it.
    QString text = content;
    text.replace(QChar(u'\n'), QChar(u' '));
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
