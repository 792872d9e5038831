#include "core/base/sequencediff.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

namespace kyodo {

namespace {

/// Steps after which what is left is told as replaced: some hundredths of a second.
constexpr std::int64_t kMostSteps = 2'000'000;

/// A run of equal elements in the middle of a shortest way, counted from the corner of its box.
struct Snake {
    qsizetype fromBefore = 0;
    qsizetype fromAfter = 0;
    qsizetype toBefore = 0;
    qsizetype toAfter = 0;
};

/// A stretch of both sequences.
struct Box {
    qsizetype beforeBegin = 0;
    qsizetype beforeEnd = 0;
    qsizetype afterBegin = 0;
    qsizetype afterEnd = 0;

    [[nodiscard]] qsizetype width() const { return beforeEnd - beforeBegin; }
    [[nodiscard]] qsizetype height() const { return afterEnd - afterBegin; }
};

class Comparison {
public:
    Comparison(const QList<int>& before, const QList<int>& after)
        : m_before(before)
        , m_after(after)
    {
    }

    QList<DiffEdit> run()
    {
        compare({0, m_before.size(), 0, m_after.size()});
        return std::move(m_edits);
    }

private:
    void compare(Box box)
    {
        while (box.width() > 0 && box.height() > 0 &&
               m_before.at(box.beforeBegin) == m_after.at(box.afterBegin)) {
            ++box.beforeBegin;
            ++box.afterBegin;
        }
        while (box.width() > 0 && box.height() > 0 &&
               m_before.at(box.beforeEnd - 1) == m_after.at(box.afterEnd - 1)) {
            --box.beforeEnd;
            --box.afterEnd;
        }
        const auto snake = box.width() > 0 && box.height() > 0 ? middleSnake(box) : std::optional<Snake>();
        if (!snake) {
            add(box);
            return;
        }
        compare({box.beforeBegin, box.beforeBegin + snake->fromBefore, box.afterBegin,
                 box.afterBegin + snake->fromAfter});
        compare({box.beforeBegin + snake->toBefore, box.beforeEnd, box.afterBegin + snake->toAfter,
                 box.afterEnd});
    }

    void add(const Box& box)
    {
        if (box.width() == 0 && box.height() == 0)
            return;
        if (!m_edits.isEmpty() && m_edits.last().beforeEnd == box.beforeBegin &&
            m_edits.last().afterEnd == box.afterBegin) {
            m_edits.last().beforeEnd = box.beforeEnd;
            m_edits.last().afterEnd = box.afterEnd;
            return;
        }
        m_edits.append({box.beforeBegin, box.beforeEnd, box.afterBegin, box.afterEnd});
    }

    /// Follows the ways from both corners of the box at once until they meet; nothing when that takes too
    /// long. The box is not empty on either side.
    std::optional<Snake> middleSnake(const Box& box)
    {
        const qsizetype most = (box.width() + box.height() + 1) / 2;
        m_forward.assign(static_cast<std::size_t>(2 * most + 3), 0);
        m_backward.assign(static_cast<std::size_t>(2 * most + 3), 0);
        m_centre = most + 1;
        for (qsizetype steps = 0; steps <= most; ++steps) {
            for (const bool forward : {true, false}) {
                if (const auto snake = reach(box, steps, forward))
                    return snake;
            }
            if (m_steps > kMostSteps)
                return std::nullopt;
        }
        return std::nullopt;
    }

    [[nodiscard]] bool equal(const Box& box, qsizetype x, qsizetype y, bool forward) const
    {
        return forward ? m_before.at(box.beforeBegin + x) == m_after.at(box.afterBegin + y)
                       : m_before.at(box.beforeEnd - 1 - x) == m_after.at(box.afterEnd - 1 - y);
    }

    /// The furthest points after so many steps on every diagonal from one of the corners; x and y count from
    /// that corner. Tells the snake on which they meet those from the other one.
    std::optional<Snake> reach(const Box& box, qsizetype steps, bool forward)
    {
        std::vector<qsizetype>& own = forward ? m_forward : m_backward;
        const std::vector<qsizetype>& other = forward ? m_backward : m_forward;
        const auto at = [this](qsizetype diagonal) { return static_cast<std::size_t>(m_centre + diagonal); };
        const qsizetype width = box.width();
        const qsizetype height = box.height();
        const qsizetype delta = width - height;
        const bool meets = (delta % 2 != 0) == forward;
        const qsizetype reached = forward ? steps - 1 : steps;
        const qsizetype first = -(steps - 2 * std::max<qsizetype>(0, steps - height));
        const qsizetype last = steps - 2 * std::max<qsizetype>(0, steps - width);
        for (qsizetype k = first; k <= last; k += 2) {
            const bool down = k == -steps || (k != steps && own[at(k - 1)] < own[at(k + 1)]);
            qsizetype x = down ? own[at(k + 1)] : own[at(k - 1)] + 1;
            qsizetype y = x - k;
            const qsizetype fromX = x;
            const qsizetype fromY = y;
            while (x < width && y < height && equal(box, x, y, forward)) {
                ++x;
                ++y;
            }
            own[at(k)] = x;
            m_steps += 1 + x - fromX;
            const qsizetype opposite = delta - k;
            if (meets && opposite >= -reached && opposite <= reached && x + other[at(opposite)] >= width)
                return forward ? Snake{fromX, fromY, x, y}
                               : Snake{width - x, height - y, width - fromX, height - fromY};
        }
        return std::nullopt;
    }

    const QList<int>& m_before;
    const QList<int>& m_after;
    QList<DiffEdit> m_edits;
    std::vector<qsizetype> m_forward;
    std::vector<qsizetype> m_backward;
    qsizetype m_centre = 0;
    std::int64_t m_steps = 0;
};

} // namespace

QList<DiffEdit> sequenceDifference(const QList<int>& before, const QList<int>& after)
{
    return Comparison(before, after).run();
}

} // namespace kyodo
