#include "tests/support/printing.h"
#include "tests/ui/register/registerwindow.h"
#include "ui/printing/pagecanvas.h"
#include "ui/register/duemonthmodel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

void pick(QComboBox& combo, int index)
{
    combo.setCurrentIndex(index);
    Q_EMIT combo.activated(index);
    settle();
}

Task task(Bench& bench, const QString& title, QDate end)
{
    Task row;
    row.id = bench.ids.next();
    row.title = title;
    row.plannedEnd = end;
    return row;
}

/// Two projects with tasks around the bench's today.
struct CalendarWindow : RegisterWindow {
    CalendarWindow()
    {
        const QDate today = bench.files.clock.today();
        folder.add(u"一.kyodo"_s, u"こども食堂"_s, [&](Project& project) {
            project.tasks = {task(bench.files, u"会場をおさえる"_s, today.addDays(3)),
                             task(bench.files, u"遅れた報告"_s, today.addDays(-2))};
        });
        folder.add(u"二.kyodo"_s, u"まつり"_s, [&](Project& project) {
            project.tasks = {task(bench.files, u"ちらしを配る"_s, today.addDays(3))};
        });
        open();
        pick(part<QComboBox>(u"register.look"_s), 3);
    }
    [[nodiscard]] QDate today() { return bench.files.clock.today(); }
    [[nodiscard]] QTableView& days() { return part<QTableView>(u"register.days"_s); }
    [[nodiscard]] QTableView& list() { return part<QTableView>(u"register.dayList"_s); }
    [[nodiscard]] DueMonthModel& month() { return *qobject_cast<DueMonthModel*>(days().model()); }
    [[nodiscard]] QDate chosen() { return month().dateAt(days().currentIndex()); }
    [[nodiscard]] QVariant at(QDate day, int role) { return month().indexOf(day).data(role); }
    void key(int pressed, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(&days(), Qt::Key(pressed), with);
    }
};

} // namespace

TEST_CASE("The calendar shows what is due on its days, and speaks of it", "[ui][register][calendar]")
{
    CalendarWindow shown;
    REQUIRE(shown.days().isVisible());
    const QAbstractItemModelTester tester(&shown.month(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester lines(shown.list().model(),
                                         QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(shown.chosen() == shown.today());
    CHECK(shown.month().index(0, 0).data(CalendarModel::DateRole).toDate().dayOfWeek() == Qt::Monday);
    const QDate day = shown.today().addDays(3);
    shown.key(Qt::Key_Right);
    shown.key(Qt::Key_Right);
    shown.key(Qt::Key_Right);
    REQUIRE(shown.chosen() == day);
    CHECK(shown.at(day, DueMonthModel::CountRole).toString() == u"2 dates"_s);
    const QString spoken = shown.at(day, Qt::AccessibleTextRole).toString();
    CHECK(spoken.contains(formatDate(day, DateStyle::Era, Language::English)));
    CHECK(spoken.contains(u"会場をおさえる"));
    CHECK(spoken.contains(u"まつり"));
    CHECK(shown.list().model()->rowCount() == 3); // with the day as heading
    // What is overdue has a sign and is said to be so.
    const QDate late = shown.today().addDays(-2);
    CHECK(shown.at(late, DueMonthModel::LinesRole).toStringList().value(0).startsWith(u'！'));
    CHECK(shown.at(late, Qt::AccessibleTextRole).toString().contains(u"overdue"));
}

TEST_CASE("Keys, buttons and clicks lead through the months, and back to today", "[ui][register][calendar]")
{
    CalendarWindow shown;
    const QString now = shown.part<QLabel>(u"register.month"_s).text();
    shown.key(Qt::Key_PageDown);
    CHECK(shown.chosen() == shown.today().addMonths(1));
    CHECK(shown.part<QLabel>(u"register.month"_s).text() != now);
    CHECK(shown.days().accessibleName() == shown.part<QLabel>(u"register.month"_s).text());
    shown.key(Qt::Key_PageUp);
    shown.key(Qt::Key_PageUp, Qt::ShiftModifier);
    CHECK(shown.chosen() == shown.today().addYears(-1));
    shown.key(Qt::Key_T);
    CHECK(shown.chosen() == shown.today());
    shown.key(Qt::Key_7); // looks for nothing
    CHECK(shown.chosen() == shown.today());
    shown.part<QPushButton>(u"register.monthBack"_s).click();
    CHECK(shown.chosen() == shown.today().addMonths(-1));
    shown.part<QPushButton>(u"register.today"_s).click();
    CHECK(shown.part<QLabel>(u"register.month"_s).text() == now);
    shown.part<QPushButton>(u"register.monthOn"_s).click();
    CHECK(shown.chosen() == shown.today().addMonths(1));
    shown.part<QPushButton>(u"register.today"_s).click();
    // A day of the month before turns the page.
    shown.key(Qt::Key_PageDown);
    const QDate other = shown.month().dateAt(shown.month().index(0, 0));
    REQUIRE(other.month() != shown.chosen().month());
    QTest::mouseClick(shown.days().viewport(), Qt::LeftButton, {},
                      shown.days().visualRect(shown.month().index(0, 0)).center());
    CHECK(shown.chosen() == other);
    CHECK(shown.month().firstOfMonth() == QDate(other.year(), other.month(), 1));
    CHECK(shown.days().selectionModel()->isSelected(shown.month().indexOf(other)));
}

TEST_CASE("The page follows the day one goes to", "[ui][register][calendar]")
{
    CalendarWindow shown;
    shown.window->resize(700, 500); // the list stands below
    settle();
    shown.days().setFocus();
    const auto isSeen = [](const QTableView& view) {
        settle();
        return view.viewport()->visibleRegion().boundingRect().contains(view.visualRect(view.currentIndex()));
    };
    for (const Qt::Key key : {Qt::Key_End, Qt::Key_Home, Qt::Key_End, Qt::Key_T}) {
        shown.key(key);
        CHECK(isSeen(shown.days()));
    }
    for (int i = 0; i < 3; ++i)
        shown.key(Qt::Key_Right);
    REQUIRE_FALSE(isSeen(shown.list()));
    shown.key(Qt::Key_Return);
    CHECK(isSeen(shown.list()));
}

TEST_CASE("In a low window the calendar opens with its day in sight", "[ui][register][calendar]")
{
    CalendarWindow shown;
    const auto isSeen = [&] {
        settle();
        const QTableView& days = shown.days();
        return days.viewport()->visibleRegion().boundingRect().contains(days.visualRect(days.currentIndex()));
    };
    shown.window->resize(1000, 520);
    pick(shown.part<QComboBox>(u"register.look"_s), 0);
    pick(shown.part<QComboBox>(u"register.look"_s), 3);
    CHECK(isSeen());
    shown.days().setFocus();
    shown.key(Qt::Key_End);
    shown.key(Qt::Key_PageDown);
    settle();
    shown.part<QPushButton>(u"register.today"_s).setFocus();
    shown.part<QPushButton>(u"register.today"_s).click();
    CHECK(shown.chosen() == shown.today());
    CHECK(isSeen());
}

TEST_CASE("Enter goes to the day's list, and there opens the project", "[ui][register][calendar]")
{
    CalendarWindow shown;
    shown.days().setFocus();
    shown.key(Qt::Key_Return); // nothing today
    CHECK(shown.days().hasFocus());
    for (int i = 0; i < 3; ++i)
        shown.key(Qt::Key_Right);
    shown.key(Qt::Key_Return);
    REQUIRE(shown.list().hasFocus());
    QTest::keyClick(&shown.list(), Qt::Key_Down);
    const QString file = shown.list().currentIndex().data(RegisterModel::FileRole).toString();
    REQUIRE_FALSE(file.isEmpty());
    QTest::keyClick(&shown.list(), Qt::Key_Return);
    settle();
    REQUIRE(shown.window->session());
    CHECK(shown.window->session()->file().path() == file);
    // Back in the register one stands where one was.
    const QDate day = shown.today().addDays(3);
    shown.open();
    CHECK(shown.chosen() == day);
    CHECK(shown.list().currentIndex().data(RegisterModel::FileRole).toString() == file);
}

TEST_CASE("The calendar follows the filter, and is printed and saved as it is shown",
          "[ui][register][calendar]")
{
    CalendarWindow shown;
    const QDate day = shown.today().addDays(3);
    auto& words = shown.part<QLineEdit>(u"register.words"_s);
    words.setFocus();
    write(words, u"まつり"_s);
    settle();
    CHECK(shown.at(day, DueMonthModel::LinesRole).toStringList().size() == 1);
    shown.part<QPushButton>(u"register.showReport"_s).click();
    pick(shown.part<QComboBox>(u"report.what"_s), 1);
    shown.part<QPushButton>(u"report.preview"_s).click();
    auto& canvas = shown.part<PageCanvas>(u"report.pages"_s);
    const QString month = formatYearMonth(day, DateStyle::Era, Language::English);
    const auto shows = [&](const QString& text) {
        return QTest::qWaitFor([&] { return canvas.pages() && canvas.pages()->text().contains(text); },
                               60'000);
    };
    REQUIRE(shows(month));
    CHECK(canvas.pages()->text().contains(u"ちらしを配る"));
    CHECK_FALSE(canvas.pages()->text().contains(u"会場をおさえる"));
    shown.part<QPushButton>(u"register.monthOn"_s).click();
    CHECK(shows(formatYearMonth(day.addMonths(1), DateStyle::Era, Language::English)));
    // The board, the list and the lessons as well.
    pick(shown.part<QComboBox>(u"register.look"_s), 1);
    CHECK(shows(u"Projects by step"_s));
    pick(shown.part<QComboBox>(u"register.look"_s), 2);
    CHECK(shows(u"What is due"_s));
    pick(shown.part<QComboBox>(u"register.look"_s), 4);
    CHECK(shows(u"What was learned"_s));
}
