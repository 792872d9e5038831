#include "core/rules/lateness.h"

#include "tests/support/printing.h"

using namespace kyodo;

TEST_CASE("A task is late from the day after its planned end", "[rules]")
{
    const QDate end(2026, 4, 10);
    Task task;
    CHECK(daysLate(task, end) == 0);
    task.plannedEnd = end;
    CHECK(daysLate(task, end) == 0);
    CHECK(daysLate(task, end.addDays(3)) == 3);
    SECTION("its end counts, not today")
    {
        task.actualEnd = end.addDays(2);
        CHECK(daysLate(task, end.addDays(30)) == 2);
        task.actualEnd = end.addDays(-2);
        CHECK(daysLate(task, end.addDays(30)) == 0);
    }
    SECTION("done on an unknown day is not called late")
    {
        task.progress = 100;
        CHECK(daysLate(task, end.addDays(30)) == 0);
        task.progress = 99;
        CHECK(daysLate(task, end.addDays(30)) == 30);
    }
}

TEST_CASE("A task starts late when its day has passed and nothing was done", "[rules]")
{
    const QDate start(2026, 4, 10);
    Task task;
    CHECK_FALSE(startsLate(task, start));
    task.plannedStart = start;
    CHECK_FALSE(startsLate(task, start));
    CHECK(startsLate(task, start.addDays(1)));
    SECTION("progress")
    {
        task.progress = 10;
        CHECK_FALSE(startsLate(task, start.addDays(1)));
    }
    SECTION("begun")
    {
        task.actualStart = start.addDays(1);
        CHECK_FALSE(startsLate(task, start.addDays(1)));
    }
    SECTION("ended")
    {
        task.actualEnd = start;
        CHECK_FALSE(startsLate(task, start.addDays(1)));
    }
}
