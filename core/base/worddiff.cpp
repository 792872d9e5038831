#include "core/base/worddiff.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <vector>

namespace kyodo {

namespace {

/// Beyond this many pairs of words a comparison is not worth the wait.
constexpr qsizetype kMostPairs = 4'000'000;

/// Characters of one kind make a word; 0: a sign that stands alone.
int kindOf(QStringView grapheme)
{
    char32_t c = grapheme.at(0).unicode();
    if (grapheme.at(0).isHighSurrogate() && grapheme.size() > 1)
        c = QChar::surrogateToUcs4(grapheme.at(0), grapheme.at(1));
    switch (QChar::script(c)) {
    case QChar::Script_Han:
        return 1;
    case QChar::Script_Hiragana:
        return 2;
    case QChar::Script_Katakana:
        return 3;
    default:
        break;
    }
    if (c == U'ー')
        return 3;
    if (QChar::isDigit(c))
        return 4;
    return QChar::isLetter(c) ? 5 : 0;
}

QList<QStringView> wordsOf(const QString& text)
{
    QList<QStringView> words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype start = 0;
    int kind = 0;
    while (start < text.size()) {
        const qsizetype next = finder.toNextBoundary();
        const qsizetype end = next > start ? next : text.size();
        const QStringView grapheme = QStringView(text).mid(start, end - start);
        const int present = kindOf(grapheme);
        if (present != 0 && present == kind && !words.isEmpty()) {
            const qsizetype begin = start - words.last().size();
            words.last() = QStringView(text).mid(begin, end - begin);
        } else {
            words.append(grapheme);
        }
        kind = present;
        start = end;
    }
    return words;
}

class Pieces {
public:
    void add(DiffPiece::Kind kind, QStringView text)
    {
        if (text.isEmpty())
            return;
        if (m_pieces.isEmpty() || m_pieces.last().kind != kind)
            m_pieces.append({kind, {}});
        m_pieces.last().text += text;
    }
    [[nodiscard]] QList<DiffPiece> take() { return std::move(m_pieces); }

private:
    QList<DiffPiece> m_pieces;
};

/// The longest common subsequence of what lies between the common ends.
class Comparison {
public:
    Comparison(const QList<QStringView>& before, const QList<QStringView>& after, qsizetype head,
               qsizetype tail)
        : m_before(before)
        , m_after(after)
        , m_head(head)
        , m_rows(before.size() - head - tail)
        , m_columns(after.size() - head - tail)
    {
    }

    void addTo(Pieces& pieces)
    {
        if (m_rows * m_columns > kMostPairs) {
            for (qsizetype i = 0; i < m_rows; ++i)
                pieces.add(DiffPiece::Kind::Removed, m_before.at(m_head + i));
            for (qsizetype j = 0; j < m_columns; ++j)
                pieces.add(DiffPiece::Kind::Added, m_after.at(m_head + j));
            return;
        }
        measure();
        walk(pieces);
    }

private:
    [[nodiscard]] bool same(qsizetype i, qsizetype j) const
    {
        return m_before.at(m_head + i) == m_after.at(m_head + j);
    }
    [[nodiscard]] int& length(qsizetype i, qsizetype j)
    {
        return m_lengths[static_cast<std::size_t>(i * (m_columns + 1) + j)];
    }

    void measure()
    {
        m_lengths.assign(static_cast<std::size_t>((m_rows + 1) * (m_columns + 1)), 0);
        for (qsizetype i = m_rows - 1; i >= 0; --i) {
            for (qsizetype j = m_columns - 1; j >= 0; --j)
                length(i, j) =
                    same(i, j) ? length(i + 1, j + 1) + 1 : std::max(length(i + 1, j), length(i, j + 1));
        }
    }

    void walk(Pieces& pieces)
    {
        qsizetype i = 0;
        qsizetype j = 0;
        while (i < m_rows || j < m_columns) {
            if (i < m_rows && j < m_columns && same(i, j)) {
                pieces.add(DiffPiece::Kind::Same, m_before.at(m_head + i));
                ++i;
                ++j;
            } else if (j >= m_columns || (i < m_rows && length(i + 1, j) >= length(i, j + 1))) {
                pieces.add(DiffPiece::Kind::Removed, m_before.at(m_head + i++));
            } else {
                pieces.add(DiffPiece::Kind::Added, m_after.at(m_head + j++));
            }
        }
    }

    const QList<QStringView>& m_before;
    const QList<QStringView>& m_after;
    qsizetype m_head;
    qsizetype m_rows;
    qsizetype m_columns;
    std::vector<int> m_lengths;
};

} // namespace

QList<DiffPiece> wordDifference(const QString& before, const QString& after)
{
    const QList<QStringView> old = wordsOf(before);
    const QList<QStringView> now = wordsOf(after);
    const qsizetype shorter = std::min(old.size(), now.size());
    qsizetype head = 0;
    while (head < shorter && old.at(head) == now.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && old.at(old.size() - 1 - tail) == now.at(now.size() - 1 - tail))
        ++tail;
    Pieces pieces;
    for (qsizetype i = 0; i < head; ++i)
        pieces.add(DiffPiece::Kind::Same, old.at(i));
    Comparison(old, now, head, tail).addTo(pieces);
    for (qsizetype i = old.size() - tail; i < old.size(); ++i)
        pieces.add(DiffPiece::Kind::Same, old.at(i));
    return pieces.take();
}

} // namespace kyodo
