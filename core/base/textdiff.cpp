#include "core/base/textdiff.h"

#include "core/base/sequencediff.h"

#include <QHash>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <vector>

namespace kyodo {

namespace {

enum class WordKind { Sign, Space, Kanji, Hiragana, Katakana, Figures, Letters };

struct Word {
    QStringView text;
    WordKind kind = WordKind::Sign;
};

WordKind kindOf(QStringView grapheme)
{
    char32_t c = grapheme.at(0).unicode();
    if (grapheme.at(0).isHighSurrogate() && grapheme.size() > 1)
        c = QChar::surrogateToUcs4(grapheme.at(0), grapheme.at(1));
    switch (QChar::script(c)) {
    case QChar::Script_Han:
        return WordKind::Kanji;
    case QChar::Script_Hiragana:
        return WordKind::Hiragana;
    case QChar::Script_Katakana:
        return WordKind::Katakana;
    default:
        break;
    }
    if (c == U'ー')
        return WordKind::Katakana;
    if (QChar::isSpace(c) && c != U'\n')
        return WordKind::Space;
    if (QChar::isDigit(c))
        return WordKind::Figures;
    return QChar::isLetter(c) ? WordKind::Letters : WordKind::Sign;
}

bool standsAlone(WordKind kind)
{
    return kind == WordKind::Sign || kind == WordKind::Kanji || kind == WordKind::Hiragana;
}

/// Whether the last word is a separator between figures: 1,240,000 and 3.5.
bool joinsFigures(const QList<Word>& words, WordKind next)
{
    if (next != WordKind::Figures || words.size() < 2 || words.at(words.size() - 2).kind != WordKind::Figures)
        return false;
    const QStringView sign = words.last().text;
    return sign == u"," || sign == u"." || sign == u"，" || sign == u"．";
}

QList<Word> wordsOf(const QString& text)
{
    const QStringView all(text);
    QList<Word> words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype start = 0;
    while (start < text.size()) {
        const qsizetype next = finder.toNextBoundary();
        const qsizetype end = next > start ? next : text.size();
        const WordKind kind = kindOf(all.mid(start, end - start));
        qsizetype joined = 0;
        if (!words.isEmpty() && words.last().kind == kind && !standsAlone(kind))
            joined = 1;
        else if (joinsFigures(words, kind))
            joined = 2;
        qsizetype begin = start;
        for (; joined > 0; --joined)
            begin -= words.takeLast().text.size();
        words.append({all.mid(begin, end - begin), kind});
        start = end;
    }
    return words;
}

/// Two texts as words, with what their changes weigh.
class Words {
public:
    Words(const QString& before, const QString& after)
        : m_before(wordsOf(before))
        , m_after(wordsOf(after))
        , m_ends{ends(m_before), ends(m_after)}
    {
    }

    [[nodiscard]] const QList<Word>& before() const { return m_before; }
    [[nodiscard]] const QList<Word>& after() const { return m_after; }
    [[nodiscard]] QList<DiffEdit> edits() const
    {
        QHash<QStringView, int> numbers;
        const auto numbered = [&numbers](const QList<Word>& words) {
            QList<int> list;
            list.reserve(words.size());
            for (const Word& word : words) {
                const auto known = numbers.constFind(word.text);
                list.append(known != numbers.cend() ? *known : static_cast<int>(numbers.size()));
                if (known == numbers.cend())
                    numbers.insert(word.text, list.last());
            }
            return list;
        };
        const QList<int> old = numbered(m_before);
        return sequenceDifference(old, numbered(m_after));
    }

    /// UTF-16 units of the words [begin, end).
    [[nodiscard]] qsizetype sizeBefore(qsizetype begin, qsizetype end) const
    {
        return size(m_ends[0], begin, end);
    }
    [[nodiscard]] qsizetype sizeOf(const DiffEdit& edit) const
    {
        return std::max(size(m_ends[0], edit.beforeBegin, edit.beforeEnd),
                        size(m_ends[1], edit.afterBegin, edit.afterEnd));
    }

private:
    static std::vector<qsizetype> ends(const QList<Word>& words)
    {
        std::vector<qsizetype> ends{0};
        ends.reserve(static_cast<std::size_t>(words.size()) + 1);
        for (const Word& word : words)
            ends.push_back(ends.back() + word.text.size());
        return ends;
    }
    static qsizetype size(const std::vector<qsizetype>& ends, qsizetype begin, qsizetype end)
    {
        return ends[static_cast<std::size_t>(end)] - ends[static_cast<std::size_t>(begin)];
    }

    QList<Word> m_before;
    QList<Word> m_after;
    std::vector<qsizetype> m_ends[2];
};

DiffEdit united(const DiffEdit& left, const DiffEdit& right)
{
    return {left.beforeBegin, right.beforeEnd, left.afterBegin, right.afterEnd};
}

/// Whether the last word before one place and the first behind it belong to one run of kanji or of hiragana.
bool runsOn(WordKind left, WordKind right)
{
    return left == right && (left == WordKind::Kanji || left == WordKind::Hiragana);
}

/// Whether what was changed ends, or begins, inside a run that the unchanged word belongs to.
bool endsIn(const Words& words, const DiffEdit& edit, WordKind next)
{
    return (edit.beforeEnd > edit.beforeBegin && runsOn(words.before().at(edit.beforeEnd - 1).kind, next)) ||
           (edit.afterEnd > edit.afterBegin && runsOn(words.after().at(edit.afterEnd - 1).kind, next));
}
bool beginsIn(const Words& words, const DiffEdit& edit, WordKind previous)
{
    return (edit.beforeEnd > edit.beforeBegin &&
            runsOn(previous, words.before().at(edit.beforeBegin).kind)) ||
           (edit.afterEnd > edit.afterBegin && runsOn(previous, words.after().at(edit.afterBegin).kind));
}

/// Kanji or hiragana that are shown with the changed ones beside them, rather than torn from them.
constexpr qsizetype kScrap = 2;

/// Whether the unchanged words between two edits are a scrap that hinders reading.
bool isScrap(const Words& words, const DiffEdit& left, const DiffEdit& right)
{
    const auto begin = words.before().begin() + left.beforeEnd;
    const auto end = words.before().begin() + right.beforeBegin;
    if (std::all_of(begin, end, [](const Word& word) { return word.kind == WordKind::Space; }))
        return true;
    const qsizetype size = words.sizeBefore(left.beforeEnd, right.beforeBegin);
    if (size * 4 < std::min(words.sizeOf(left), words.sizeOf(right)))
        return true;
    const auto inOneRun = [kind = begin->kind](const Word& word) { return runsOn(kind, word.kind); };
    if (end - begin > kScrap || !std::all_of(begin, end, inOneRun))
        return false;
    // Torn out of a word that has changed, not a particle between two nouns.
    return endsIn(words, left, begin->kind) || beginsIn(words, right, begin->kind);
}

/// A word of which a part was exchanged is shown as a whole, unless it is long: 共[催→同] as [共催→共同], but
/// 協働推進[課長→部長].
DiffEdit withWholeWord(const Words& words, DiffEdit edit, qsizetype roomLeft, qsizetype roomRight)
{
    if (edit.beforeBegin == edit.beforeEnd || edit.afterBegin == edit.afterEnd)
        return edit;
    const QList<Word>& old = words.before();
    const auto kindAt = [&old](qsizetype index) { return old.at(index).kind; };
    qsizetype left = 0;
    while (left < roomLeft && left <= kScrap &&
           runsOn(kindAt(edit.beforeBegin - 1 - left), kindAt(edit.beforeBegin - 1)))
        ++left;
    if (left > 0 && left <= kScrap && beginsIn(words, edit, kindAt(edit.beforeBegin - 1))) {
        edit.beforeBegin -= left;
        edit.afterBegin -= left;
    }
    qsizetype right = 0;
    while (right < roomRight && right <= kScrap &&
           runsOn(kindAt(edit.beforeEnd), kindAt(edit.beforeEnd + right)))
        ++right;
    if (right > 0 && right <= kScrap && endsIn(words, edit, kindAt(edit.beforeEnd))) {
        edit.beforeEnd += right;
        edit.afterEnd += right;
    }
    return edit;
}

QList<DiffEdit> withWholeWords(const Words& words, const QList<DiffEdit>& edits)
{
    QList<DiffEdit> whole;
    for (qsizetype i = 0; i < edits.size(); ++i) {
        const DiffEdit& edit = edits.at(i);
        const qsizetype from = whole.isEmpty() ? 0 : whole.last().beforeEnd;
        const qsizetype until = i + 1 < edits.size() ? edits.at(i + 1).beforeBegin : words.before().size();
        const DiffEdit own = withWholeWord(words, edit, edit.beforeBegin - from, until - edit.beforeEnd);
        if (!whole.isEmpty() && whole.last().beforeEnd == own.beforeBegin)
            whole.last() = united(whole.last(), own);
        else
            whole.append(own);
    }
    return whole;
}

QList<DiffEdit> withoutScraps(const Words& words, const QList<DiffEdit>& edits)
{
    QList<DiffEdit> kept;
    for (DiffEdit edit : edits) {
        while (!kept.isEmpty() && isScrap(words, kept.last(), edit))
            edit = united(kept.takeLast(), edit);
        kept.append(edit);
    }
    if (kept.size() < 3)
        return kept;
    // A stretch with next to nothing in common reads best as replaced.
    const DiffEdit whole = united(kept.first(), kept.last());
    qsizetype changed = 0;
    for (const DiffEdit& edit : std::as_const(kept))
        changed += words.sizeBefore(edit.beforeBegin, edit.beforeEnd);
    const qsizetype same = words.sizeBefore(whole.beforeBegin, whole.beforeEnd) - changed;
    return same * 5 < words.sizeOf(whole) ? QList<DiffEdit>{whole} : kept;
}

/// How well a text may be cut before this word.
int cutQuality(const QList<Word>& words, qsizetype index)
{
    if (index == 0 || index == words.size() || words.at(index - 1).text == u"\n")
        return 6;
    const Word& left = words.at(index - 1);
    const Word& right = words.at(index);
    if (left.text == u"。" || left.text == u"．")
        return 5;
    if (left.kind == WordKind::Space)
        return 4;
    if (left.text.size() == 1 && QStringView(u"、，,;；：）)」』】").contains(left.text.at(0)))
        return 4;
    if (right.text.size() == 1 && QStringView(u"（(「『【").contains(right.text.at(0)))
        return 3;
    // A figure holds on to what it counts: 第5条.
    const bool figure = left.kind == WordKind::Figures || right.kind == WordKind::Figures;
    if (left.kind == right.kind ||
        (figure && (left.kind == WordKind::Kanji || right.kind == WordKind::Kanji)))
        return 0;
    return left.kind == WordKind::Hiragana || right.kind == WordKind::Sign ? 2 : 1;
}

/// What was only added, or only removed, can often stand a little further left or right with the same
/// meaning: it goes where a reader would cut.
void slide(DiffEdit& edit, const QList<Word>& words, qsizetype begin, qsizetype end, qsizetype roomLeft,
           qsizetype roomRight)
{
    constexpr qsizetype kFurthest = 200;
    qsizetype best = 0;
    int quality = cutQuality(words, begin) + cutQuality(words, end);
    const auto consider = [&](qsizetype shift) {
        const int own = cutQuality(words, begin + shift) + cutQuality(words, end + shift);
        if (own > quality) {
            quality = own;
            best = shift;
        }
    };
    const auto same = [&](qsizetype one, qsizetype other) {
        return words.at(one).text == words.at(other).text;
    };
    for (qsizetype i = 0; i < std::min(roomRight, kFurthest) && same(begin + i, end + i); ++i)
        consider(i + 1);
    for (qsizetype i = 1; i <= std::min(roomLeft, kFurthest) && same(begin - i, end - i); ++i)
        consider(-i);
    edit = {edit.beforeBegin + best, edit.beforeEnd + best, edit.afterBegin + best, edit.afterEnd + best};
}

void slideAll(const Words& words, QList<DiffEdit>& edits)
{
    for (qsizetype i = 0; i < edits.size(); ++i) {
        DiffEdit& edit = edits[i];
        const qsizetype left = i == 0 ? edit.beforeBegin : edit.beforeBegin - edits.at(i - 1).beforeEnd - 1;
        const qsizetype right = i + 1 == edits.size() ? words.before().size() - edit.beforeEnd
                                                      : edits.at(i + 1).beforeBegin - edit.beforeEnd - 1;
        if (edit.beforeBegin == edit.beforeEnd)
            slide(edit, words.after(), edit.afterBegin, edit.afterEnd, left, right);
        else if (edit.afterBegin == edit.afterEnd)
            slide(edit, words.before(), edit.beforeBegin, edit.beforeEnd, left, right);
    }
}

void addPiece(QList<DiffPiece>& pieces, DiffPiece::Kind kind, const QList<Word>& words, qsizetype begin,
              qsizetype end)
{
    if (begin >= end)
        return;
    DiffPiece piece{kind, {}};
    for (qsizetype i = begin; i < end; ++i)
        piece.text += words.at(i).text;
    pieces.append(piece);
}

} // namespace

QList<DiffPiece> textDifference(const QString& before, const QString& after)
{
    QList<DiffPiece> pieces;
    if (before == after) {
        if (!before.isEmpty())
            pieces.append({DiffPiece::Kind::Same, before});
        return pieces;
    }
    const Words words(before, after);
    QList<DiffEdit> edits = withWholeWords(words, withoutScraps(words, words.edits()));
    slideAll(words, edits);
    qsizetype from = 0;
    for (const DiffEdit& edit : std::as_const(edits)) {
        addPiece(pieces, DiffPiece::Kind::Same, words.before(), from, edit.beforeBegin);
        addPiece(pieces, DiffPiece::Kind::Removed, words.before(), edit.beforeBegin, edit.beforeEnd);
        addPiece(pieces, DiffPiece::Kind::Added, words.after(), edit.afterBegin, edit.afterEnd);
        from = edit.beforeEnd;
    }
    addPiece(pieces, DiffPiece::Kind::Same, words.before(), from, words.before().size());
    return pieces;
}

double textLikeness(QStringView one, QStringView other)
{
    constexpr qsizetype kEnough = 2000;
    const auto pairs = [](QStringView text) {
        std::vector<quint32> list;
        text = text.left(kEnough);
        for (qsizetype i = 0; i + 1 < text.size(); ++i)
            list.push_back((quint32(text.at(i).unicode()) << 16) | text.at(i + 1).unicode());
        std::sort(list.begin(), list.end());
        return list;
    };
    if (one == other)
        return 1;
    const auto left = pairs(one);
    const auto right = pairs(other);
    if (left.empty() || right.empty())
        return 0;
    std::vector<quint32> shared;
    std::set_intersection(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(shared));
    return 2.0 * static_cast<double>(shared.size()) / static_cast<double>(left.size() + right.size());
}

} // namespace kyodo
