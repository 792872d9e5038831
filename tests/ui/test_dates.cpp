#include "tests/support/printing.h"
#include "tests/ui/uibench.h"

#include "ui/models/calendarmodel.h"
#include "ui/shell/workspace.h"
#include "ui/steps/steppage.h"
#include "ui/widgets/calendarpopup.h"
#include "ui/widgets/fieldeditor.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 4, 1); // a Wednesday

CalendarPopup& opened(QWidget& line)
{
    QTest::keyClick(&line, Qt::Key_Down, Qt::AltModifier);
    auto* popup = line.findChild<CalendarPopup*>(u"calendar"_s);
    if (!popup)
        FAIL("no calendar");
    return *popup;
}

} // namespace

TEST_CASE("A month is laid out in weeks as the language does", "[ui][models][dates]")
{
    CalendarModel japanese(Language::Japanese, kToday);
    const QAbstractItemModelTester tester(&japanese, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(japanese.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString() == u"日"_s);
    CHECK(japanese.dateAt(japanese.index(0, 0)) == QDate(2026, 3, 29));
    CHECK(japanese.indexOf(kToday) == japanese.index(0, 3));
    CHECK(japanese.index(0, 3).data(CalendarModel::TodayRole).toBool());
    CHECK(japanese.index(0, 0).data(CalendarModel::OtherMonthRole).toBool());
    CHECK(japanese.index(0, 3).data(Qt::AccessibleTextRole).toString().startsWith(u"令和8年4月1日 水曜日"_s));
    CHECK_FALSE(japanese.indexOf(QDate(2026, 6, 1)).isValid());

    CalendarModel english(Language::English, kToday);
    CHECK(english.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString() == u"Mon"_s);
    CHECK(english.indexOf(kToday) == english.index(0, 2));
    CHECK(english.index(0, 2).data(Qt::AccessibleTextRole).toString() == u"1 April 2026 Wednesday, today"_s);
    // Every month of a leap year and its neighbours has all its days.
    for (QDate day(2027, 1, 1); day.year() < 2030; day = day.addMonths(1)) {
        english.setMonth(day);
        CHECK(english.indexOf(day).row() == 0);
        CHECK(english.indexOf(day.addMonths(1).addDays(-1)).isValid());
    }
}

TEST_CASE("A date is chosen from the calendar by keys alone", "[ui][dates]")
{
    UiBench bench;
    auto window = bench.windowWithFile();
    auto& start = find<QLineEdit>(*window, u"project.termStart"_s);
    start.setFocus();
    CalendarPopup& calendar = opened(start);
    auto& days = find<QTableView>(calendar, u"days"_s);
    CHECK(calendar.current() == kToday);
    CHECK(find<QLabel>(calendar, u"month"_s).text() == u"April 2026"_s);
    const auto goes = [&](Qt::Key key, Qt::KeyboardModifiers modifiers, QDate to) {
        QTest::keyClick(&days, key, modifiers);
        CHECK(calendar.current() == to);
        CHECK(days.currentIndex().data(CalendarModel::DateRole).toDate() == to);
    };
    goes(Qt::Key_Left, {}, QDate(2026, 3, 31));
    goes(Qt::Key_Right, {}, kToday);
    goes(Qt::Key_Down, {}, QDate(2026, 4, 8));
    goes(Qt::Key_Up, {}, kToday);
    goes(Qt::Key_End, {}, QDate(2026, 4, 30));
    goes(Qt::Key_PageUp, {}, QDate(2026, 3, 30));
    goes(Qt::Key_PageDown, Qt::ShiftModifier, QDate(2027, 3, 30));
    goes(Qt::Key_Home, {}, QDate(2027, 3, 1));
    goes(Qt::Key_T, {}, kToday);
    SECTION("Enter takes the day, as one edit")
    {
        goes(Qt::Key_Down, {}, QDate(2026, 4, 8));
        QTest::keyClick(&days, Qt::Key_Return);
        settle();
        CHECK(window->session()->project().info.termStart == QDate(2026, 4, 8));
        CHECK(start.text() == u"8 April 2026"_s);
        CHECK(window->focusWidget() == &start);
        CHECK(window->session()->file().history().size() == 2);
        // It opens on what is there.
        CHECK(opened(start).current() == QDate(2026, 4, 8));
    }
    SECTION("Escape takes none")
    {
        goes(Qt::Key_Down, {}, QDate(2026, 4, 8));
        QTest::keyClick(&days, Qt::Key_Escape);
        settle();
        CHECK_FALSE(window->session()->project().info.termStart.isValid());
        CHECK(start.text().isEmpty());
        CHECK(start.findChild<CalendarPopup*>() == nullptr);
    }
}

TEST_CASE("A date is chosen from the calendar by mouse", "[ui][dates]")
{
    UiBench bench;
    auto window = bench.windowWithFile();
    auto& start = find<QLineEdit>(*window, u"project.termStart"_s);
    find<QAction>(start, u"openCalendar"_s).trigger();
    auto& calendar = find<CalendarPopup>(start, u"calendar"_s);
    auto& days = find<QTableView>(calendar, u"days"_s);
    QTest::mouseClick(&find<QToolButton>(calendar, u"monthOn"_s), Qt::LeftButton);
    CHECK(calendar.current() == QDate(2026, 5, 1));
    QTest::mouseClick(&find<QToolButton>(calendar, u"yearBack"_s), Qt::LeftButton);
    CHECK(find<QLabel>(calendar, u"month"_s).text() == u"May 2025"_s);
    const auto* model = qobject_cast<CalendarModel*>(days.model());
    const QRect cell = days.visualRect(model->indexOf(QDate(2025, 5, 20)));
    QTest::mouseClick(days.viewport(), Qt::LeftButton, {}, cell.center());
    settle();
    CHECK(window->session()->project().info.termStart == QDate(2025, 5, 20));

    find<QAction>(start, u"openCalendar"_s).trigger();
    auto& again = find<CalendarPopup>(start, u"calendar"_s);
    QTest::mouseClick(&find<QPushButton>(again, u"today"_s), Qt::LeftButton);
    settle();
    CHECK(window->session()->project().info.termStart == kToday);
}

TEST_CASE("A cell with a date has the calendar too, and its key moves no row", "[ui][dates]")
{
    UiBench bench;
    auto window = bench.windowWithFile(1, 2);
    window->workspace()->showPage(4);
    window->workspace()->page(4)->showSection(3);
    settle();
    auto& view = find<QTableView>(*window->workspace()->page(4), u"tasks"_s);
    view.setFocus();
    view.setCurrentIndex(view.model()->index(0, 1));
    QTest::keyClick(&view, Qt::Key_Return);
    settle();
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(line);
    write(*line, u"5/1"_s);
    CalendarPopup& calendar = opened(*line);
    CHECK(window->session()->project().tasks.at(0).title == u"作業1"_s);
    CHECK(calendar.current() == QDate(2026, 5, 1));
    QTest::keyClick(&find<QTableView>(calendar, u"days"_s), Qt::Key_Right);
    QTest::keyClick(&find<QTableView>(calendar, u"days"_s), Qt::Key_Return);
    settle();
    CHECK(window->session()->project().tasks.at(0).plannedStart == QDate(2026, 5, 2));
}

TEST_CASE("Nothing is chosen in a project opened for reading", "[ui][dates]")
{
    UiBench bench;
    bench.newSession();
    ProjectSession session(bench.files.reopen(u"事業.kyodo"_s, Access::Read), bench.context, u"x"_s);
    FieldEditor editor(session, u"project"_s, *projectTable("project")->record->field("termStart"));
    editor.setPlace({u"project"_s});
    editor.show();
    QTest::keyClick(editor.input(), Qt::Key_Down, Qt::AltModifier);
    CHECK(editor.input()->findChild<CalendarPopup*>() == nullptr);
    CHECK_FALSE(find<QAction>(*editor.input(), u"openCalendar"_s).isVisible());
}

TEST_CASE("An amount gets its commas while it is typed", "[ui][money]")
{
    UiBench bench;
    auto window = bench.windowWithFile(1);
    const auto& budget = window->session()->project().budgetLines;
    window->session()->addRow(u"budgetLines"_s, 0, {});
    const FieldInfo& amount = *projectTable("budgetLines")->record->field("amount");
    FieldEditor editor(*window->session(), u"budgetLines"_s, amount);
    editor.setPlace({u"budgetLines"_s, budget.at(0).id});
    editor.show();
    auto& line = *qobject_cast<QLineEdit*>(editor.input());
    line.selectAll();
    QTest::keyClick(&line, Qt::Key_Delete);
    QTest::keyClicks(&line, u"1234567"_s);
    CHECK(line.text() == u"1,234,567"_s);
    // Over a comma as over nothing.
    line.setCursorPosition(6);
    QTest::keyClick(&line, Qt::Key_Backspace);
    CHECK(line.text() == u"123,567"_s);
    CHECK(line.cursorPosition() == 3);
    QTest::keyClick(&line, Qt::Key_Delete);
    CHECK(line.text() == u"12,367"_s);
    write(line, u"９"_s);
    CHECK(line.text() == u"123,967"_s);
    // Undo takes back what was typed instead of mending it.
    QTest::keyClick(&line, Qt::Key_Z, Qt::ControlModifier);
    CHECK(line.text() != u"123,967"_s);
    line.selectAll();
    write(line, u"12万"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    CHECK(budget.at(0).amount == 120'000);
    CHECK(line.text() == u"¥120,000"_s);
    line.selectAll();
    write(line, u"-5"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    CHECK(editor.hasUnreadable());
    CHECK(line.text() == u"-5"_s);
    CHECK(budget.at(0).amount == 120'000);
}
