#include "core/base/sequencediff.h"

#include "tests/support/printing.h"

#include <random>

using namespace kyodo;

namespace {

/// The sequence after, made from the one before by the edits alone.
QList<int> applied(const QList<DiffEdit>& edits, const QList<int>& before, const QList<int>& after)
{
    QList<int> made;
    qsizetype from = 0;
    for (const DiffEdit& edit : edits) {
        made += before.mid(from, edit.beforeBegin - from);
        made += after.mid(edit.afterBegin, edit.afterEnd - edit.afterBegin);
        from = edit.beforeEnd;
    }
    return made + before.mid(from);
}

qsizetype steps(const QList<DiffEdit>& edits)
{
    qsizetype count = 0;
    for (const DiffEdit& edit : edits)
        count += edit.beforeEnd - edit.beforeBegin + edit.afterEnd - edit.afterBegin;
    return count;
}

/// The fewest steps there can be, by the table that needs room for every pair.
qsizetype fewest(const QList<int>& before, const QList<int>& after)
{
    QList<qsizetype> row(after.size() + 1, 0);
    for (const int element : before) {
        qsizetype corner = 0;
        for (qsizetype j = 0; j < after.size(); ++j) {
            const qsizetype above = row.at(j + 1);
            row[j + 1] = element == after.at(j) ? corner + 1 : std::max(above, row.at(j));
            corner = above;
        }
    }
    return before.size() + after.size() - 2 * row.last();
}

} // namespace

TEST_CASE("a difference of sequences is complete and as short as can be", "[base][diff]")
{
    std::mt19937 random(20260401);
    const auto number = [&random](int below) { return int(random() % std::uint32_t(below)); };
    for (int round = 0; round < 4000; ++round) {
        const int kinds = 1 + number(6);
        QList<int> before(number(24), 0);
        QList<int> after(number(24), 0);
        for (int& element : before)
            element = number(kinds);
        for (int& element : after)
            element = number(kinds);
        const QList<DiffEdit> edits = sequenceDifference(before, after);
        REQUIRE(applied(edits, before, after) == after);
        REQUIRE(steps(edits) == fewest(before, after));
        for (qsizetype i = 1; i < edits.size(); ++i) {
            REQUIRE(edits.at(i - 1).beforeEnd < edits.at(i).beforeBegin);
            REQUIRE(edits.at(i).beforeBegin - edits.at(i - 1).beforeEnd ==
                    edits.at(i).afterBegin - edits.at(i - 1).afterEnd);
        }
    }
}

TEST_CASE("sequences without an end in sight are told as replaced", "[base][diff]")
{
    std::mt19937 random(7);
    QList<int> before;
    QList<int> after;
    for (int i = 0; i < 100000; ++i) {
        before.append(int(random() % 5000));
        after.append(int(random() % 5000));
    }
    const QList<DiffEdit> edits = sequenceDifference(before, after);
    CHECK(applied(edits, before, after) == after);
    CHECK(edits.size() == 1);

    // Long ones that hardly differ are none of those.
    QList<int> changed = before;
    for (qsizetype i = 500; i < changed.size(); i += 1000)
        changed[i] = -1;
    CHECK(sequenceDifference(before, changed).size() == 100);
}
