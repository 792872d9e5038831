#include "core/documents/agreementlines.h"

#include "core/base/sequencediff.h"

#include <algorithm>
#include <vector>

namespace kyodo {

namespace {

using Kind = DiffPiece::Kind;

/// A number for each text of a depth, the same for equal ones.
class LineNumbers {
public:
    int of(int depth, const QString& text)
    {
        const std::pair<int, QString> line(depth, text);
        const auto known = m_numbers.constFind(line);
        return known != m_numbers.cend() ? *known : *m_numbers.insert(line, int(m_numbers.size()));
    }

private:
    QHash<std::pair<int, QString>, int> m_numbers;
};

/// A stretch without equal lines: which of them are so alike that one has become the other, in order, with as
/// much likeness in all as can be.
class Likeness {
public:
    Likeness(const QList<AgreementLine>& before, const QList<AgreementLine>& after,
             const RenumberedReferences& references)
        : m_rows(before.size())
        , m_columns(after.size())
        , m_alike(static_cast<std::size_t>((m_rows + 1) * (m_columns + 1)), 0)
        , m_best(m_alike)
    {
        for (qsizetype row = m_rows - 1; row >= 0; --row) {
            const QString old = references.renumbered(before.at(row).text);
            for (qsizetype column = m_columns - 1; column >= 0; --column) {
                const bool depths = before.at(row).depth == after.at(column).depth;
                const double own = depths ? measured(old, after.at(column).text) : 0;
                m_alike[at(row, column)] = own;
                m_best[at(row, column)] = std::max({m_best[at(row + 1, column)], m_best[at(row, column + 1)],
                                                    own > 0 ? own + m_best[at(row + 1, column + 1)] : 0});
            }
        }
    }

    enum class Turn { Pair, Remove, Add };
    [[nodiscard]] Turn turn(qsizetype row, qsizetype column) const
    {
        const double own = m_alike[at(row, column)];
        if (own > 0 && own + m_best[at(row + 1, column + 1)] >= m_best[at(row, column)])
            return Turn::Pair;
        return m_best[at(row + 1, column)] >= m_best[at(row, column + 1)] ? Turn::Remove : Turn::Add;
    }

private:
    [[nodiscard]] std::size_t at(qsizetype row, qsizetype column) const
    {
        return static_cast<std::size_t>(row * (m_columns + 1) + column);
    }
    [[nodiscard]] static double measured(const QString& before, const QString& after)
    {
        constexpr double kAlike = 0.4;
        const double likeness = textLikeness(before, after);
        return likeness >= kAlike ? likeness : 0;
    }

    qsizetype m_rows;
    qsizetype m_columns;
    std::vector<double> m_alike;
    std::vector<double> m_best;
};

void alignStretch(QList<ComparedLine>& lines, const QList<AgreementLine>& before,
                  const QList<AgreementLine>& after, const RenumberedReferences& references, qsizetype& pairs)
{
    qsizetype row = 0;
    qsizetype column = 0;
    if (before.size() == 1 && after.size() == 1 && before.first().depth == after.first().depth) {
        // Two that stand alone in the same place are one, rewritten.
        lines.append(comparedLine(before.at(row++), after.at(column++), references));
    } else if (before.size() * after.size() <= pairs) {
        pairs -= before.size() * after.size();
        const Likeness likeness(before, after, references);
        while (row < before.size() && column < after.size()) {
            switch (likeness.turn(row, column)) {
            case Likeness::Turn::Pair:
                lines.append(comparedLine(before.at(row++), after.at(column++), references));
                break;
            case Likeness::Turn::Remove:
                lines.append(removedLine(before.at(row++)));
                break;
            case Likeness::Turn::Add:
                lines.append(addedLine(after.at(column++)));
                break;
            }
        }
    }
    while (row < before.size())
        lines.append(removedLine(before.at(row++)));
    while (column < after.size())
        lines.append(addedLine(after.at(column++)));
}

} // namespace

ComparedLine comparedLine(const AgreementLine& before, const AgreementLine& after,
                          const RenumberedReferences& references)
{
    ComparedLine line{CompareState::Same, after.depth, before.number, after.number,
                      references.pieces(before.text, after.text)};
    const auto differs = [](const ComparedPiece& piece) { return piece.kind != Kind::Same; };
    const auto reads = [](const ComparedPiece& piece) {
        return piece.kind != Kind::Same && !piece.reference;
    };
    if (std::any_of(line.pieces.cbegin(), line.pieces.cend(), reads))
        line.state = CompareState::Changed;
    else if (before.number != after.number || std::any_of(line.pieces.cbegin(), line.pieces.cend(), differs))
        line.state = CompareState::Renumbered;
    return line;
}

ComparedLine removedLine(const AgreementLine& line)
{
    return {CompareState::Removed, line.depth, line.number, {}, {{Kind::Removed, line.text}}};
}

ComparedLine addedLine(const AgreementLine& line)
{
    return {CompareState::Added, line.depth, {}, line.number, {{Kind::Added, line.text}}};
}

QList<ComparedLine> alignLines(const QList<AgreementLine>& before, const QList<AgreementLine>& after,
                               const RenumberedReferences& references, qsizetype& pairs)
{
    LineNumbers numbers;
    QList<int> old;
    for (const AgreementLine& line : before)
        old.append(numbers.of(line.depth, references.renumbered(line.text)));
    QList<int> now;
    for (const AgreementLine& line : after)
        now.append(numbers.of(line.depth, line.text));
    QList<ComparedLine> lines;
    qsizetype from = 0;
    qsizetype at = 0;
    for (const DiffEdit& edit : sequenceDifference(old, now)) {
        while (from < edit.beforeBegin)
            lines.append(comparedLine(before.at(from++), after.at(at++), references));
        alignStretch(lines, before.mid(edit.beforeBegin, edit.beforeEnd - edit.beforeBegin),
                     after.mid(edit.afterBegin, edit.afterEnd - edit.afterBegin), references, pairs);
        from = edit.beforeEnd;
        at = edit.afterEnd;
    }
    while (from < before.size())
        lines.append(comparedLine(before.at(from++), after.at(at++), references));
    return lines;
}

} // namespace kyodo
