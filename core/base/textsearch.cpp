#include "core/base/textsearch.h"

#include "core/base/text.h"

#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

/// A text folded piece by piece, so that a place in the folded text leads back to the original.
struct FoldedPieces {
    QString folded;
    QList<qsizetype> pieceOf;      ///< for each folded unit, the number of its piece
    QList<qsizetype> startOfPiece; ///< in the original; one more at the end
};

/// ゛ and ゜ that stand alone belong to the kana before, though they are graphemes of their own.
bool isLooseMark(QChar c)
{
    return c == QChar(0x309B) || c == QChar(0x309C) || c == QChar(0xFF9E) || c == QChar(0xFF9F);
}

FoldedPieces foldInPieces(const QString& text)
{
    FoldedPieces result;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype start = 0;
    while (start < text.size()) {
        finder.setPosition(start);
        qsizetype end = finder.toNextBoundary();
        while (end > 0 && end < text.size() && isLooseMark(text.at(end)))
            end = finder.toNextBoundary();
        if (end <= start)
            end = text.size();
        const QString piece = nfkcFolded(QStringView(text).mid(start, end - start));
        result.pieceOf.insert(result.pieceOf.size(), piece.size(), result.startOfPiece.size());
        result.startOfPiece.append(start);
        result.folded += piece;
        start = end;
    }
    result.startOfPiece.append(text.size());
    return result;
}

QList<TextRange> joined(QList<TextRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(),
              [](const TextRange& a, const TextRange& b) { return a.start < b.start; });
    QList<TextRange> result;
    for (const TextRange& range : std::as_const(ranges)) {
        if (result.isEmpty() || range.start > result.last().start + result.last().length) {
            result.append(range);
            continue;
        }
        const qsizetype end =
            std::max(result.last().start + result.last().length, range.start + range.length);
        result.last().length = end - result.last().start;
    }
    return result;
}

/// The boundary `graphemes` before (negative) or after a place.
qsizetype stepsFrom(const QString& text, qsizetype place, qsizetype graphemes)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(place);
    for (qsizetype i = 0; i < qAbs(graphemes); ++i) {
        const qsizetype next = graphemes < 0 ? finder.toPreviousBoundary() : finder.toNextBoundary();
        if (next < 0)
            return graphemes < 0 ? 0 : text.size();
    }
    return finder.position();
}

} // namespace

TextQuery::TextQuery(QStringView typed)
{
    QString word;
    QStringList words;
    for (const QChar c : typed) {
        if (c.isSpace())
            words.append(std::exchange(word, {}));
        else
            word += c;
    }
    words.append(word);
    for (QString& each : words)
        each = nfkcFolded(each).simplified();
    // A word inside another asks for nothing more.
    for (qsizetype i = 0; i < words.size(); ++i) {
        bool inOther = words.at(i).isEmpty();
        for (qsizetype j = 0; j < words.size() && !inOther; ++j)
            inOther = j != i && words.at(j).contains(words.at(i)) && (words.at(j) != words.at(i) || j < i);
        if (!inOther)
            m_words.append(words.at(i));
    }
}

bool TextQuery::hasAll(QStringView folded) const
{
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return folded.contains(word); });
}

bool TextQuery::has(QStringView folded, qsizetype word) const
{
    return folded.contains(m_words.at(word));
}

QList<TextRange> TextQuery::rangesIn(const QString& text) const
{
    if (isEmpty() || text.isEmpty())
        return {};
    const FoldedPieces pieces = foldInPieces(text);
    QList<TextRange> ranges;
    for (const QString& word : m_words) {
        qsizetype at = pieces.folded.indexOf(word);
        while (at >= 0) {
            const qsizetype first = pieces.pieceOf.at(at);
            const qsizetype last = pieces.pieceOf.at(at + word.size() - 1);
            const qsizetype start = pieces.startOfPiece.at(first);
            ranges.append({start, pieces.startOfPiece.at(last + 1) - start});
            at = pieces.folded.indexOf(word, at + word.size());
        }
    }
    return joined(std::move(ranges));
}

QString excerpt(const QString& text, const TextRange& place, qsizetype graphemes)
{
    const qsizetype before = graphemes / 4;
    const qsizetype start = stepsFrom(text, place.start, -before);
    const qsizetype end = stepsFrom(text, start, graphemes);
    QString line = text.mid(start, end - start);
    if (start > 0)
        line.prepend(u'…');
    if (end < text.size())
        line.append(u'…');
    return simplifiedLine(line);
}

} // namespace kyodo
