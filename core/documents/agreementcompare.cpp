#include "core/documents/agreementcompare.h"

#include "core/base/sequencediff.h"
#include "core/documents/agreementlines.h"

#include <algorithm>
#include <vector>

namespace kyodo {

namespace {

/// Pairs of texts whose likeness is measured in one comparison.
constexpr qsizetype kMostPairs = 8'000;

struct Part {
    QString key;
    QString number;
    QString title;
    QList<AgreementLine> lines;
    QString article{}; ///< that an annex belongs to

    [[nodiscard]] QString text() const
    {
        QString all = title;
        for (const AgreementLine& line : lines)
            all += u'\n' + line.text;
        return all;
    }
};

void addPoints(QList<AgreementLine>& lines, const QList<AgreementPoint>& points, int depth)
{
    for (const AgreementPoint& point : points) {
        lines.append({depth, point.number, point.text.text()});
        addPoints(lines, point.points, depth + 1);
    }
}

QList<Part> partsOf(const QList<AgreementArticle>& articles)
{
    QList<Part> parts;
    for (const AgreementArticle& article : articles) {
        Part part{article.key, article.number, article.title, {}};
        for (const AgreementParagraph& paragraph : article.paragraphs) {
            part.lines.append({0, paragraph.number, paragraph.text.text()});
            addPoints(part.lines, paragraph.points, 1);
        }
        parts.append(part);
    }
    return parts;
}

/// Every annex with what stands in it, then what belongs to none.
QList<Part> annexesOf(const AgreementText& text)
{
    QList<Part> parts;
    for (const AgreementAnnex& annex : text.annexes)
        parts.append({annex.key, annex.name, annex.title, {}, annex.article});
    for (const AnnexContent& content : text.annexContents) {
        auto part = std::find_if(parts.begin(), parts.end(),
                                 [&](const Part& known) { return known.key == content.key; });
        if (part == parts.end())
            part = parts.insert(parts.end(), {content.key, content.name, content.title, {}});
        for (const QString& line : content.lines)
            part->lines.append({0, {}, line});
    }
    return parts;
}

/// Which part has become which; -1 where there is none.
class Matching {
public:
    Matching(const QList<Part>& before, const QList<Part>& after, qsizetype& pairs)
        : m_before(before)
        , m_after(after)
        , m_afterOf(before.size(), -1)
        , m_beforeOf(after.size(), -1)
    {
        matchBy([](const Part& part) { return part.key; });
        matchBy([](const Part& part) { return part.title; });
        matchByLikeness(pairs);
    }

    [[nodiscard]] qsizetype after(qsizetype before) const { return m_afterOf.at(before); }
    [[nodiscard]] qsizetype before(qsizetype after) const { return m_beforeOf.at(after); }
    /// Whether a part stands elsewhere among those that are in both.
    [[nodiscard]] QList<bool> moved() const
    {
        QList<int> old;
        QList<int> now;
        for (qsizetype i = 0; i < m_before.size(); ++i) {
            if (m_afterOf.at(i) >= 0)
                old.append(static_cast<int>(i));
        }
        QList<qsizetype> places;
        for (qsizetype i = 0; i < m_after.size(); ++i) {
            if (m_beforeOf.at(i) < 0)
                continue;
            now.append(static_cast<int>(m_beforeOf.at(i)));
            places.append(i);
        }
        QList<bool> moved(m_after.size(), false);
        for (const DiffEdit& edit : sequenceDifference(old, now)) {
            for (qsizetype i = edit.afterBegin; i < edit.afterEnd; ++i)
                moved[places.at(i)] = true;
        }
        return moved;
    }

private:
    void join(qsizetype before, qsizetype after)
    {
        m_afterOf[before] = after;
        m_beforeOf[after] = before;
    }

    /// The first part of a name with the first of the same, the second with the second.
    template<class Name>
    void matchBy(const Name& name)
    {
        QHash<QString, QList<qsizetype>> free;
        for (qsizetype i = m_after.size() - 1; i >= 0; --i) {
            if (m_beforeOf.at(i) < 0 && !name(m_after.at(i)).isEmpty())
                free[name(m_after.at(i))].append(i);
        }
        for (qsizetype i = 0; i < m_before.size(); ++i) {
            const auto found = free.find(name(m_before.at(i)));
            if (m_afterOf.at(i) < 0 && found != free.end() && !found->isEmpty())
                join(i, found->takeLast());
        }
    }

    void matchByLikeness(qsizetype& pairs)
    {
        constexpr double kAlike = 0.5;
        struct Pair {
            double likeness;
            qsizetype before;
            qsizetype after;
        };
        std::vector<Pair> found;
        for (qsizetype i = 0; i < m_before.size(); ++i) {
            for (qsizetype j = 0; j < m_after.size() && m_afterOf.at(i) < 0 && pairs > 0; ++j) {
                if (m_beforeOf.at(j) >= 0)
                    continue;
                --pairs;
                const double likeness = textLikeness(m_before.at(i).text(), m_after.at(j).text());
                if (likeness >= kAlike)
                    found.push_back({likeness, i, j});
            }
        }
        std::stable_sort(found.begin(), found.end(),
                         [](const Pair& one, const Pair& other) { return one.likeness > other.likeness; });
        for (const Pair& pair : found) {
            if (m_afterOf.at(pair.before) < 0 && m_beforeOf.at(pair.after) < 0)
                join(pair.before, pair.after);
        }
    }

    const QList<Part>& m_before;
    const QList<Part>& m_after;
    QList<qsizetype> m_afterOf;
    QList<qsizetype> m_beforeOf;
};

QHash<QString, QString> numbersOf(const QList<Part>& before, const QList<Part>& after,
                                  const Matching& matching)
{
    QHash<QString, QString> numbers;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (matching.after(i) >= 0)
            numbers.insert(before.at(i).number, after.at(matching.after(i)).number);
    }
    return numbers;
}

bool isChange(const ComparedLine& line)
{
    return line.state != CompareState::Same && line.state != CompareState::Renumbered;
}

ComparedPart alone(const QList<Part>& parts, qsizetype index, CompareState state)
{
    const Part& part = parts.at(index);
    const bool added = state == CompareState::Added;
    const auto line = added ? addedLine : removedLine;
    ComparedPart result{state, false, part.key, {}, {}, line({0, {}, part.title}), {}, -1, -1};
    (added ? result.indexAfter : result.indexBefore) = static_cast<int>(index);
    (added ? result.numberAfter : result.numberBefore) = part.number;
    (added ? result.articleAfter : result.articleBefore) = part.article;
    for (const AgreementLine& own : part.lines)
        result.lines.append(line(own));
    return result;
}

ComparedPart together(const Part& before, const Part& after, bool moved,
                      const RenumberedReferences& references, qsizetype& pairs)
{
    ComparedPart result{CompareState::Same,
                        moved,
                        after.key,
                        before.number,
                        after.number,
                        comparedLine({0, {}, before.title}, {0, {}, after.title}, references),
                        alignLines(before.lines, after.lines, references, pairs),
                        -1,
                        -1,
                        before.article,
                        after.article};
    const auto renumbered = [](const ComparedLine& line) { return line.state == CompareState::Renumbered; };
    if (isChange(result.title) || std::any_of(result.lines.cbegin(), result.lines.cend(), isChange))
        result.state = CompareState::Changed;
    else if (moved)
        result.state = CompareState::Moved;
    else if (before.number != after.number || renumbered(result.title) ||
             std::any_of(result.lines.cbegin(), result.lines.cend(), renumbered))
        result.state = CompareState::Renumbered;
    return result;
}

/// All parts as they stand after; a removed one comes behind the one that stood before it.
QList<ComparedPart> compareParts(const QList<Part>& before, const QList<Part>& after,
                                 const Matching& matching, const RenumberedReferences& references,
                                 qsizetype& pairs)
{
    QList<ComparedPart> result;
    qsizetype told = 0;
    const auto tellRemoved = [&](qsizetype until) {
        for (; told < until || (told < before.size() && matching.after(told) < 0); ++told) {
            if (matching.after(told) < 0)
                result.append(alone(before, told, CompareState::Removed));
        }
    };
    const QList<bool> moved = matching.moved();
    tellRemoved(0);
    for (qsizetype i = 0; i < after.size(); ++i) {
        const qsizetype old = matching.before(i);
        if (old < 0) {
            result.append(alone(after, i, CompareState::Added));
            continue;
        }
        if (!moved.at(i))
            tellRemoved(old);
        result.append(together(before.at(old), after.at(i), moved.at(i), references, pairs));
        result.last().indexBefore = static_cast<int>(old);
        result.last().indexAfter = static_cast<int>(i);
        if (!moved.at(i))
            tellRemoved(old + 1);
    }
    tellRemoved(before.size());
    return result;
}

ComparedLine compareText(const QString& before, const QString& after, const RenumberedReferences& references)
{
    return comparedLine({0, {}, before}, {0, {}, after}, references);
}

QString joined(const QList<ComparedPiece>& pieces, DiffPiece::Kind without)
{
    QString text;
    for (const ComparedPiece& piece : pieces) {
        if (piece.kind != without)
            text += piece.text;
    }
    return text;
}

} // namespace

QString ComparedLine::before() const
{
    return joined(pieces, DiffPiece::Kind::Added);
}

QString ComparedLine::after() const
{
    return joined(pieces, DiffPiece::Kind::Removed);
}

int AgreementComparison::count(CompareState state) const
{
    return static_cast<int>(std::count_if(articles.cbegin(), articles.cend(),
                                          [state](const ComparedPart& part) { return part.state == state; }));
}

bool AgreementComparison::identical() const
{
    const auto same = [](const auto& part) { return part.state == CompareState::Same; };
    return same(title) && same(preamble) && same(closing) &&
           std::all_of(articles.cbegin(), articles.cend(), same) &&
           std::all_of(provisions.cbegin(), provisions.cend(), same) &&
           std::all_of(annexes.cbegin(), annexes.cend(), same);
}

AgreementComparison compareAgreements(const AgreementText& before, const AgreementText& after)
{
    qsizetype pairs = kMostPairs;
    const QList<Part> oldArticles = partsOf(before.articles);
    const QList<Part> newArticles = partsOf(after.articles);
    const Matching articles(oldArticles, newArticles, pairs);
    const QList<Part> oldAnnexes = annexesOf(before);
    const QList<Part> newAnnexes = annexesOf(after);
    const Matching annexes(oldAnnexes, newAnnexes, pairs);
    QHash<QString, QString> numbers = numbersOf(oldAnnexes, newAnnexes, annexes);
    numbers.insert(numbersOf(oldArticles, newArticles, articles));
    const RenumberedReferences references(numbers);

    AgreementComparison result;
    result.title = compareText(before.title, after.title, references);
    result.preamble = compareText(before.preamble.text(), after.preamble.text(), references);
    result.articles = compareParts(oldArticles, newArticles, articles, references, pairs);
    result.closing = compareText(before.closing.text(), after.closing.text(), references);
    const QList<Part> oldProvisions = partsOf(before.personalProvisions);
    const QList<Part> newProvisions = partsOf(after.personalProvisions);
    const Matching provisions(oldProvisions, newProvisions, pairs);
    result.provisions = compareParts(oldProvisions, newProvisions, provisions, references, pairs);
    result.annexes = compareParts(oldAnnexes, newAnnexes, annexes, references, pairs);
    return result;
}

} // namespace kyodo
