#include "core/base/text.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

#include <array>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

/// Where the first n graphemes end. Sets short of n: the size of the text.
qsizetype endOfGraphemes(QStringView text, qsizetype n)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype i = 0; i < n; ++i) {
        const qsizetype next = finder.toNextBoundary();
        if (next < 0)
            return text.size();
        if (next == text.size())
            return next;
    }
    return finder.position();
}

/// The same without analysing a long text beyond what is needed.
qsizetype endOfLeft(QStringView text, qsizetype n)
{
    if (n <= 0)
        return 0;
    if (text.size() <= n)
        return text.size();
    // A grapheme rarely has more than a few units. Whether it ends somewhere shows in the next code point,
    // so a boundary found well before the cut is one in the whole text, too.
    constexpr qsizetype kUnits = 16;
    if (n < text.size() / kUnits) {
        const qsizetype end = endOfGraphemes(text.left(n * kUnits), n);
        if (end + 2 <= n * kUnits)
            return end;
    }
    return endOfGraphemes(text, n);
}

/// ゛ and ゜ standing alone become the combining marks, for NFKC would split them off with a space; the wave
/// dash and its full-width twin are one to whoever searches.
QString withMarksJoined(QStringView text)
{
    QString joined = text.toString();
    for (QChar& c : joined) {
        if (c == QChar(0x309B))
            c = QChar(0x3099);
        else if (c == QChar(0x309C))
            c = QChar(0x309A);
        else if (c == QChar(0x301C))
            c = u'~';
    }
    return joined;
}

char32_t hiragana(char32_t c)
{
    if (c >= 0x30F7 && c <= 0x30FA) { // ヷヸヹヺ have no hiragana of their own
        static constexpr std::array<char32_t, 4> kUnvoiced{U'わ', U'ゐ', U'ゑ', U'を'};
        return kUnvoiced.at(c - 0x30F7);
    }
    const bool paired = (c >= 0x30A1 && c <= 0x30F6) || c == 0x30FD || c == 0x30FE;
    return paired ? c - 0x60 : c;
}

/// What a search never asks for: variation selectors, stray voicing marks, format characters.
bool isIgnored(char32_t c)
{
    const bool selector = (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
    return selector || c == 0x3099 || c == 0x309A || QChar::category(c) == QChar::Other_Format;
}

/// Most of what is written in Japan: nothing of it is ignored, which is asked of each character.
bool isPlain(char32_t c)
{
    return (c >= 0x20 && c < 0x7F) || (c >= 0x3000 && c < 0x3099) || (c >= 0x309B && c < 0xA000);
}

bool isBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\t' || c == u'\v' || c == u'\f' || c == QChar(0x85) ||
           c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

bool isControl(char16_t unit)
{
    return unit < 0x20 && unit != u'\n' && unit != u'\t';
}

} // namespace

qsizetype graphemeCount(QStringView text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype count = 0;
    while (finder.toNextBoundary() >= 0)
        ++count;
    return count;
}

QString graphemeLeft(QStringView text, qsizetype n)
{
    return text.left(endOfLeft(text, n)).toString();
}

QString elided(QStringView text, qsizetype n)
{
    if (n <= 0)
        return {};
    if (endOfLeft(text, n) == text.size())
        return text.toString();
    return graphemeLeft(text, n - 1) + u"…"_s;
}

QString nfkcFolded(QStringView text)
{
    const QString normal = withMarksJoined(text).normalized(QString::NormalizationForm_KC);
    // What is left out and what is replaced takes no more room.
    QString folded(normal.size(), Qt::Uninitialized);
    QChar* end = folded.data();
    for (qsizetype i = 0; i < normal.size(); ++i) {
        char32_t c = normal.at(i).unicode();
        if (normal.at(i).isHighSurrogate() && i + 1 < normal.size() && normal.at(i + 1).isLowSurrogate()) {
            c = QChar::surrogateToUcs4(normal.at(i), normal.at(i + 1));
            ++i;
        }
        if (!isPlain(c) && isIgnored(c))
            continue;
        for (const char16_t unit : QChar::fromUcs4(hiragana(c)))
            *end++ = unit;
    }
    folded.truncate(end - folded.constData());
    return folded.toCaseFolded();
}

QString simplifiedLine(QStringView text)
{
    QString line;
    line.reserve(text.size());
    const QStringView trimmed = text.trimmed();
    for (qsizetype i = 0; i < trimmed.size();) {
        qsizetype end = i;
        bool broken = false;
        for (; end < trimmed.size() && trimmed.at(end).isSpace(); ++end)
            broken = broken || isBreak(trimmed.at(end));
        if (broken)
            line += u' ';
        else
            line += trimmed.mid(i, end - i);
        if (end < trimmed.size())
            line += trimmed.at(end);
        i = end + 1;
    }
    return line;
}

QString toHalfWidthDigits(QStringView text)
{
    QString narrow = text.toString();
    for (QChar& c : narrow) {
        if (c >= QChar(0xFF10) && c <= QChar(0xFF19))
            c = QChar(c.unicode() - 0xFF10 + u'0');
    }
    return narrow;
}

QString TextDefect::message() const
{
    const QString code = u"U+%1"_s.arg(static_cast<uint>(unit), 4, 16, QLatin1Char('0')).toUpper();
    const QString place = QString::number(position + 1);
    if (kind == Kind::LoneSurrogate) {
        //: %2番目の文字が壊れています(%1)。入力し直してください。
        return QCoreApplication::translate("kyodo::base",
                                           "Character %2 is broken (%1). Please type it again.")
            .arg(code, place);
    }
    //: %2番目に使えない文字(%1)があります。削除してください。
    return QCoreApplication::translate("kyodo::base", "Character %2 cannot be used (%1). Please delete it.")
        .arg(code, place);
}

bool isWellFormed(QStringView text)
{
    TextDefect ignored;
    return isWellFormed(text, ignored);
}

bool isWellFormed(QStringView text, TextDefect& defect)
{
    using Kind = TextDefect::Kind;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const char16_t unit = c.unicode();
        std::optional<Kind> kind;
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else if (c.isSurrogate())
            kind = Kind::LoneSurrogate;
        else if (unit == 0)
            kind = Kind::Null;
        else if (isControl(unit))
            kind = Kind::ControlCharacter;
        else if (unit >= 0xFFFE)
            kind = Kind::Noncharacter;
        if (kind) {
            defect = TextDefect{*kind, i, unit};
            return false;
        }
    }
    return true;
}

} // namespace kyodo
