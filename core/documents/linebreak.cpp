#include "core/documents/linebreak.h"

#include <QChar>

namespace kyodo {

namespace {

constexpr double kTolerance = 1e-6;
/// A line is left no emptier than this for the sake of a number and its counter.
constexpr double kFullEnough = 0.75;
/// No emptier than this for the sake of a number and its counter alone.
constexpr double kFullAtLeast = 0.6;

bool isNoStart(char32_t character)
{
    static constexpr QStringView kSet =
        u"、。，．・：；？！）］｝」』】〕〉》〙〗〟’”｠»ー々〻ゝゞヽヾ〜～゛゜‐゠–ぁぃぅぇぉっゃゅょゎゕゖァ"
        u"ィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹ"
        u"ㇺㇻㇼㇽㇾㇿ％‰°′″℃｡｣､･ｰｧｨｩｪｫｬｭｮｯﾞﾟ‼⁇⁈⁉\u3099\u309A";
    return character < 0x10000 && kSet.contains(QChar(static_cast<char16_t>(character)));
}

bool isNoEnd(char32_t character)
{
    static constexpr QStringView kSet = u"（［｛「『【〔〈《〘〖〝‘“｟«￥＄￡＃｢№";
    return character < 0x10000 && kSet.contains(QChar(static_cast<char16_t>(character)));
}

BreakClass asciiClass(char16_t character)
{
    if (QStringView(u")]},.:;!?%").contains(QChar(character)))
        return BreakClass::WordNoStart;
    if (QStringView(u"([{").contains(QChar(character)))
        return BreakClass::WordNoEnd;
    if (character == u'-' || character == u'/')
        return BreakClass::WordBreak;
    return BreakClass::Word;
}

bool isWord(BreakClass kind)
{
    return kind >= BreakClass::Word && kind <= BreakClass::WordBreak;
}

/// Scripts written without spaces, where a line may end at any character.
bool breaksAnywhere(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Hangul:
    case QChar::Script_Yi:
        return true;
    default:
        return !QChar::isLetterOrNumber(character);
    }
}

} // namespace

BreakClass breakClass(QStringView piece)
{
    if (piece.isEmpty())
        return BreakClass::Free;
    const bool pair = piece.size() > 1 && piece.at(0).isHighSurrogate() && piece.at(1).isLowSurrogate();
    const char32_t first = pair ? QChar::surrogateToUcs4(piece.at(0), piece.at(1)) : piece.at(0).unicode();
    if (first == U'\n' || first == U'\r' || first == 0x2028 || first == 0x2029 || first == 0x0B ||
        first == 0x0C)
        return BreakClass::Newline;
    if (first == U' ' || first == U'\t' || first == 0x3000 ||
        (QChar::category(first) == QChar::Separator_Space && first != 0xA0 && first != 0x202F))
        return BreakClass::Space;
    if (first > 0x20 && first < 0x7F)
        return asciiClass(static_cast<char16_t>(first));
    if (first == U'…' || first == U'‥' || first == U'—' || first == U'―')
        return BreakClass::Pair;
    if (first == 0xA0 || first == 0x202F || first == 0x2060)
        return BreakClass::Glue;
    if (isNoStart(first))
        return BreakClass::NoStart;
    if (isNoEnd(first))
        return BreakClass::NoEnd;
    if ((first >= U'０' && first <= U'９') || !breaksAnywhere(first))
        return BreakClass::Word;
    return BreakClass::Free;
}

bool mayBreak(const BreakUnit& before, const BreakUnit& after)
{
    const BreakClass a = before.kind;
    const BreakClass b = after.kind;
    if (a == BreakClass::Newline)
        return true;
    if (b == BreakClass::Space || b == BreakClass::Newline)
        return false;
    if (a == BreakClass::Glue || b == BreakClass::Glue)
        return false;
    if (b == BreakClass::NoStart || b == BreakClass::WordNoStart)
        return false;
    if (a == BreakClass::NoEnd || a == BreakClass::WordNoEnd)
        return false;
    if (a == BreakClass::Space)
        return true;
    if (a == BreakClass::Pair && b == BreakClass::Pair)
        return before.character != after.character;
    if (isWord(a) && isWord(b)) {
        // After a hyphen or slash between letters, but never within a number or a date.
        const bool letters = after.character >= U'A';
        return a == BreakClass::WordBreak && b == BreakClass::Word && letters;
    }
    return true;
}

namespace {

bool isDigit(char32_t character)
{
    return (character >= U'0' && character <= U'9') || (character >= U'０' && character <= U'９');
}

bool isOneOf(QStringView set, char32_t character)
{
    return character < 0x10000 && set.contains(QChar(static_cast<char16_t>(character)));
}

bool isCounter(char32_t character)
{
    static constexpr QStringView kCounters = u"年月日時分秒週期度回件人名者社校部課通枚本冊個台箱袋食条項号章"
                                             u"節款円銭点歳才世帯組班室階番丁区割倍行"
                                             u"列種類団兆億万千百つ";
    return isOneOf(kCounters, character) || QChar::script(character) == QChar::Script_Katakana;
}

/// The か of 3か月 and the 万 of 12万円, which have something counted after them.
bool leadsCounter(char32_t character)
{
    return isOneOf(u"かヵカヶケ箇個兆億万千百", character);
}

/// The characters around a place where a line might end.
class Around {
public:
    Around(const std::vector<BreakUnit>& units, qsizetype at)
        : m_units(units)
        , m_at(at)
    {
    }

    /// 0 is the one behind the place, -1 the one before it.
    [[nodiscard]] char32_t operator[](qsizetype offset) const
    {
        const qsizetype i = m_at + offset;
        return i >= 0 && i < static_cast<qsizetype>(m_units.size())
                   ? m_units[static_cast<size_t>(i)].character
                   : U'\0';
    }
    /// Whether the character there counts what stands before it: 年 of 8年 and 元年.
    [[nodiscard]] bool counts(qsizetype offset, QStringView counters) const
    {
        const char32_t number = (*this)[offset - 1];
        return isOneOf(counters, (*this)[offset]) && (isDigit(number) || number == U'元');
    }

private:
    const std::vector<BreakUnit>& m_units;
    qsizetype m_at;
};

/// Whether an era begins at `offset` and a year follows it: 令和8.
bool eraAt(const Around& around, qsizetype offset)
{
    const char32_t first = around[offset];
    const char32_t second = around[offset + 1];
    const bool era = ((first == U'令' || first == U'昭') && second == U'和') ||
                     (first == U'平' && second == U'成') || (first == U'大' && second == U'正');
    return era && (isDigit(around[offset + 2]) || around[offset + 2] == U'元');
}

/// Within 令和8年(2026年)4月1日から.
bool partsDate(const Around& around)
{
    if (eraAt(around, -1) || eraAt(around, -2))
        return true;
    if (isDigit(around[0]) || around[0] == U'元')
        return around.counts(-1, u"年月") || (around[-1] == U')' && around.counts(-2, u"年"));
    if (around[0] == U'(')
        return around.counts(-1, u"年") && isDigit(around[1]);
    // から and まで are not parted.
    return around.counts(-2, u"年月日") &&
           ((around[-1] == U'ま' && around[0] == U'で') || (around[-1] == U'か' && around[0] == U'ら'));
}

/// Within （平成15年法律第57号）第244条の2第3項.
bool partsLaw(const Around& around)
{
    const bool ordered = around[0] == U'第' && isDigit(around[1]);
    if (ordered)
        return around.counts(-1, u"条項") || isDigit(around[-1]) || isOneOf(u"律令例則", around[-1]) ||
               around[-1] == U'号';
    if (around[0] == U'の')
        return around.counts(-1, u"条") && isDigit(around[1]);
    if (isDigit(around[0]))
        return around[-1] == U'の' && around.counts(-2, u"条");
    if (around.counts(-2, u"年") && around[-1] == U'法' && around[0] == U'律')
        return true;
    return around.counts(-1, u"年") && isOneOf(u"法政条規", around[0]) && isOneOf(u"律令例則", around[1]);
}

/// Within （現物）.
bool partsBracket(const Around& around)
{
    constexpr qsizetype kLongest = 4;
    qsizetype open = -1;
    while (open > -kLongest && around[open] != U'（' && around[open] != U'）')
        --open;
    qsizetype close = 0;
    while (close < kLongest && around[close] != U'）' && around[close] != U'（')
        ++close;
    return around[open] == U'（' && around[close] == U'）' && close - open <= kLongest + 1;
}

/// Within 第2条, 3か月 and 別紙1.
bool partsCounter(const Around& around)
{
    const char32_t before = around[-1];
    const char32_t after = around[0];
    constexpr QStringView kAnnexes = u"紙表記";
    if (isDigit(after))
        return before == U'第' || (isOneOf(kAnnexes, before) && around[-2] == U'別');
    if (before == U'別' && isOneOf(kAnnexes, after) && isDigit(around[1]))
        return true;
    if (isDigit(before))
        return isCounter(after) || (leadsCounter(after) && isOneOf(u"月年国所条町", around[1]));
    return isDigit(around[-2]) && leadsCounter(before) && (isCounter(after) || isOneOf(u"国所町", after));
}

} // namespace

bool partsNumber(const std::vector<BreakUnit>& units, qsizetype at)
{
    const Around around(units, at);
    return partsDate(around) || partsLaw(around) || partsBracket(around) || partsCounter(around);
}

namespace {

/// The end of the line that begins at `begin`: behind the last unit that fits and its hanging spaces, drawn
/// back to the nearest proper break, or to one that parts no number if that is near.
LineSpan fillLine(const std::vector<BreakUnit>& units, qsizetype begin, double width)
{
    const auto count = static_cast<qsizetype>(units.size());
    const auto unit = [&units](qsizetype i) -> const BreakUnit& { return units[static_cast<size_t>(i)]; };
    LineSpan line{begin, begin, 0, false};
    LineSpan proper = line;
    LineSpan whole = line;
    LineSpan counted = line;
    double run = 0;
    for (qsizetype i = begin; i < count; ++i) {
        const BreakUnit& next = unit(i);
        if (next.kind == BreakClass::Newline) {
            line.end = i + 1;
            line.last = true;
            return line;
        }
        const bool space = next.kind == BreakClass::Space;
        if (!space && i > begin && run + next.advance > width + kTolerance)
            break;
        run += next.advance;
        if (space) {
            line.end = i + 1;
        } else {
            line.end = i + 1;
            line.width = run;
        }
        if (i + 1 < count && mayBreak(next, unit(i + 1))) {
            proper = line;
            if (!partsNumber(units, i + 1))
                whole = line;
            if (!partsCounter(Around(units, i + 1)))
                counted = line;
        }
    }
    line.last = line.end == count;
    if (line.last || proper.end == begin)
        return line;
    if (whole.end > begin && whole.width >= width * kFullEnough)
        return whole;
    // Where a long number has to be parted, it is between its members: 平成15年法律｜第57号.
    return counted.end > begin && counted.width >= width * kFullAtLeast ? counted : proper;
}

} // namespace

std::vector<LineSpan> breakLines(const std::vector<BreakUnit>& units, double firstWidth, double otherWidth)
{
    std::vector<LineSpan> lines;
    const auto count = static_cast<qsizetype>(units.size());
    qsizetype begin = 0;
    do {
        const LineSpan line = fillLine(units, begin, lines.empty() ? firstWidth : otherWidth);
        lines.push_back(line);
        begin = line.end;
    } while (begin < count);
    return lines;
}

} // namespace kyodo
