#include "tests/support/printing.h"

#include "core/register/duedates.h"
#include "core/register/yearlyreport.h"

using namespace kyodo;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 20);

RegisterRow project(const QString& title, const QList<RegisterDate>& dates)
{
    RegisterRow row;
    row.entry.file = u"/台帳/"_s + title + u".kyodo"_s;
    row.entry.title = title;
    row.entry.section = u"協働課"_s;
    row.entry.dates = dates;
    return row;
}

QList<RegisterRow> some()
{
    return {project(u"食堂"_s, {{ReminderKind::Action, QDate(2026, 11, 2), u"報告"_s, true},
                                {ReminderKind::Meeting, QDate(2026, 11, 3), u"済んだ会議"_s, false},
                                {ReminderKind::Meeting, QDate(2026, 12, 1), u"第4回"_s, false}}),
            project(u"まつり"_s, {{ReminderKind::Task, QDate(2026, 11, 30), u"会場"_s, true}})};
}

struct Words {
    RegisterLinks links;
    RegisterWords japanese{Catalogue::load().value(), Language::Japanese, DateStyle::Era, kToday, links};
    RegisterWords english{japanese.catalogue, Language::English, DateStyle::Era, kToday, links};
};

} // namespace

TEST_CASE("dates of many projects come day by day, without what is over", "[register][due]")
{
    const QList<DueDate> dates = dueDates(some(), kToday);
    REQUIRE(dates.size() == 3);
    CHECK(dates.at(0).date.title == u"報告"_s);
    CHECK(dates.at(1).date.title == u"会場"_s);
    CHECK(dates.at(1).row == 1);
    CHECK(dates.at(2).date.title == u"第4回"_s);
}

TEST_CASE("as tables they stand under what is overdue, then under their months", "[register][due]")
{
    const Words words;
    const DataReport report = dueData(some(), words.japanese);
    REQUIRE(report.tables.size() == 3);
    CHECK(report.tables.at(0).title != formatYearMonth(kToday, DateStyle::Era, Language::Japanese));
    CHECK(report.tables.at(1).title == formatYearMonth(kToday, DateStyle::Era, Language::Japanese));
    const QVariantList row = report.tables.at(1).rows.at(0);
    CHECK(row.at(0).toDate() == QDate(2026, 11, 30));
    CHECK(row.at(1).toString().contains(u"会場"));
    CHECK(row.at(2).toString() == u"まつり"_s);
    for (const DataColumn& column : legendOf(report))
        CHECK_FALSE(column.meaning.isEmpty());
}

TEST_CASE("a month on paper has its dates in their days, and its weeks begin as everywhere",
          "[register][due]")
{
    const Words words;
    const DataReport report = calendarData(some(), kToday, words.japanese);
    REQUIRE(report.tables.size() == 2);
    const DataTable& grid = report.tables.at(0);
    REQUIRE(grid.columns.size() == 7);
    CHECK(grid.grid);
    // 1 November 2026 is a Sunday: in English the week has only that day.
    REQUIRE(grid.rows.size() == 5);
    CHECK(grid.rows.at(0).at(0).toString() == u"1"_s);
    CHECK(grid.rows.at(0).at(1).toString().startsWith(u"2\n！食堂"));
    CHECK(grid.rows.at(0).at(2).toString() == u"3"_s);
    CHECK(grid.rows.at(4).at(1).toString().startsWith(u"30\nまつり"));
    CHECK(grid.rows.at(4).at(2).toString().isEmpty());
    const DataReport english = calendarData(some(), kToday, words.english);
    REQUIRE(english.tables.at(0).rows.size() == 6);
    CHECK(english.tables.at(0).rows.at(0).at(5).toString().isEmpty());
    CHECK(english.tables.at(0).rows.at(0).at(6).toString() == u"1"_s);
    CHECK(report.notes.size() == 2); // what the sign means
    CHECK(calendarData(some(), kToday.addMonths(1), words.japanese).notes.size() == 1);
    // The list below has the month alone, and the weekdays need no explaining.
    CHECK(report.tables.at(1).rows.size() == 2);
    CHECK(legendOf(report).size() == 4);
}

TEST_CASE("a full day on paper names some and counts the others, and the list has them all",
          "[register][due]")
{
    const Words words;
    QList<RegisterDate> many;
    for (int i = 0; i < 9; ++i)
        many.append({ReminderKind::Task, QDate(2026, 11, 25), QString::number(i), true});
    const DataReport report = calendarData({project(u"食堂"_s, many)}, kToday, words.japanese);
    const QString cell = report.tables.at(0).rows.at(3).at(3).toString();
    CHECK(cell.startsWith(u"25\n"));
    CHECK(cell.count(u'\n') == 3);
    CHECK(cell.section(u'\n', -1).contains(u'7'));
    CHECK(report.tables.at(1).rows.size() == 9);
}

TEST_CASE("the board as tables has each project at its step", "[register][due]")
{
    const Words words;
    QList<RegisterRow> rows = some();
    rows[1].entry.step = Step::Review;
    const DataReport report = boardData(rows, words.japanese);
    REQUIRE(report.tables.size() == 2);
    CHECK(report.tables.at(0).rows.at(0).at(0).toString() == u"食堂"_s);
    CHECK(report.tables.at(1).title.startsWith(stepText(Step::Review, words.japanese)));
    CHECK(report.tables.at(1).rows.at(0).at(0).toString() == u"まつり"_s);
}
