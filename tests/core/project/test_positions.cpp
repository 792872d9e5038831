#include "core/project/changes.h"
#include "tests/support/printing.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <random>

using namespace kyodo;

namespace {

constexpr qint64 kLowest = std::numeric_limits<qint64>::min();
constexpr qint64 kHighest = std::numeric_limits<qint64>::max();

Project withPositions(const QList<qint64>& positions)
{
    CountingIds ids;
    Project project = Project::blank(ids);
    for (const qint64 position : positions)
        appendRow(project.tasks, ids).position = position;
    return project;
}

QList<qint64> positionsOf(const Project& project)
{
    QList<qint64> positions;
    for (const Task& task : project.tasks)
        positions.append(task.position);
    return positions;
}

bool rises(const QList<qint64>& positions)
{
    for (qsizetype i = 1; i < positions.size(); ++i) {
        if (positions.at(i) <= positions.at(i - 1))
            return false;
    }
    return true;
}

qsizetype longestRise(const QList<qint64>& positions)
{
    // By plain comparison of all pairs, as against the quick way of the code.
    QList<qsizetype> best(positions.size(), 1);
    for (qsizetype i = 0; i < positions.size(); ++i) {
        for (qsizetype before = 0; before < i; ++before) {
            if (positions.at(before) < positions.at(i))
                best[i] = std::max(best.at(i), best.at(before) + 1);
        }
    }
    return best.isEmpty() ? 0 : *std::max_element(best.cbegin(), best.cend());
}

qsizetype changesBetween(const QList<qint64>& a, const QList<qint64>& b)
{
    qsizetype changes = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        changes += a.at(i) != b.at(i) ? 1 : 0;
    return changes;
}

QList<qint64> settledOf(const QList<qint64>& positions)
{
    Project project = withPositions(positions);
    const QList<Task> before = project.tasks;
    settlePositions(project);
    // The rows stay in their order and are otherwise untouched.
    for (qsizetype i = 0; i < before.size(); ++i)
        CHECK(project.tasks.at(i).id == before.at(i).id);
    CHECK(validate(project));
    return positionsOf(project);
}

} // namespace

TEST_CASE("positions that rise stay as they are", "[project][positions]")
{
    for (const QList<qint64>& positions :
         {QList<qint64>{}, {0}, {-5}, {0, 1024, 2048}, {-7, -6, 0, 99}, {kLowest, 0, kHighest}})
        CHECK(settledOf(positions) == positions);
}

TEST_CASE("moving one row of many changes one", "[project][positions]")
{
    QList<qint64> start(2000);
    for (qsizetype i = 0; i < start.size(); ++i)
        start[i] = i * 1024;
    std::mt19937 random(7);
    for (int i = 0; i < 50; ++i) {
        QList<qint64> moved = start;
        const auto from = static_cast<qsizetype>(random() % 2000);
        const auto to = static_cast<qsizetype>(random() % 2000);
        moved.move(from, to);
        const QList<qint64> settled = settledOf(moved);
        CHECK(rises(settled));
        CHECK(changesBetween(moved, settled) <= 1);
    }
}

TEST_CASE("any order is settled with as few changes as can be", "[project][positions]")
{
    std::mt19937 random(11);
    for (int round = 0; round < 300; ++round) {
        QList<qint64> positions(static_cast<qsizetype>(1 + random() % 30));
        for (qsizetype i = 0; i < positions.size(); ++i)
            positions[i] = i * 1024;
        std::shuffle(positions.begin(), positions.end(), random);
        const QList<qint64> settled = settledOf(positions);
        CHECK(rises(settled));
        CHECK(changesBetween(positions, settled) == positions.size() - longestRise(positions));
    }
}

TEST_CASE("rows without a place of their own, and twins, get one", "[project][positions]")
{
    std::mt19937 random(13);
    for (int round = 0; round < 300; ++round) {
        QList<qint64> positions(static_cast<qsizetype>(2 + random() % 20));
        for (qint64& position : positions)
            position = static_cast<qint64>(random() % 5);
        CHECK(rises(settledOf(positions)));
    }
    CHECK(rises(settledOf(QList<qint64>(50, 0))));
}

TEST_CASE("where there is no room, at the ends of the range too, all are spread anew", "[project][positions]")
{
    const QList<QList<qint64>> cases{
        {0, 0, 1},
        {5, 3, 6},
        {kHighest, 0},
        {kHighest, kHighest},
        {kLowest, kLowest},
        {1, kLowest},
        {kLowest, kHighest, 0},
        {kHighest, kLowest, 0},
        {kHighest - 1, kHighest, 5, 6},
        {kLowest + 1, kLowest, kLowest},
        {kHighest, kHighest - 1, kHighest - 2, kHighest - 3},
        {kLowest, kHighest, kHighest, kLowest},
    };
    for (const QList<qint64>& positions : cases)
        CHECK(rises(settledOf(positions)));
    std::mt19937_64 random(17);
    for (int round = 0; round < 300; ++round) {
        QList<qint64> positions(static_cast<qsizetype>(2 + random() % 12));
        for (qint64& position : positions) {
            position = static_cast<qint64>(random());
            if (random() % 3 == 0)
                position = random() % 2 == 0 ? kLowest : kHighest;
        }
        CHECK(rises(settledOf(positions)));
    }
}

TEST_CASE("a new row after the last possible place is settled", "[project][positions]")
{
    CountingIds ids;
    Project project = withPositions({0, kHighest});
    appendRow(project.tasks, ids);
    settlePositions(project);
    CHECK(rises(positionsOf(project)));
}
