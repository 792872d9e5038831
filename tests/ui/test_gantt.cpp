#include "tests/support/printing.h"
#include "tests/ui/uibench.h"

#include "ui/agreement/ganttview.h"
#include "ui/shell/workspace.h"
#include "ui/steps/steppage.h"
#include "ui/support/theme.h"
#include "ui/widgets/recordtable.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kStart(2026, 4, 1); // a Wednesday, and today

/// Three tasks in a term: one of ten days, a milestone, one without dates.
void fill(ProjectSession& session)
{
    REQUIRE(session.edit(u"日程"_s, [](Project& project) -> Result<void> {
        project.info.termStart = kStart;
        project.info.termEnd = QDate(2027, 3, 31);
        project.tasks[0].plannedStart = QDate(2026, 5, 11);
        project.tasks[0].plannedEnd = QDate(2026, 5, 20);
        project.tasks[1].milestone = true;
        project.tasks[1].plannedStart = project.tasks[1].plannedEnd = QDate(2026, 6, 1);
        return {};
    }));
}

/// The chart of a page of the window, zoomed to days.
struct Chart {
    explicit Chart(UiBench& bench, int page = 4, int section = 3)
        : window(bench.windowWithFile(1, 3))
        , session(*window->session())
    {
        window->resize(1200, 900);
        fill(session);
        window->workspace()->showPage(page);
        window->workspace()->page(page)->showSection(section);
        settle();
        view = &find<GanttView>(*window->workspace()->page(page), u"gantt"_s);
        table = &find<QTableView>(*window->workspace()->page(page), u"tasks"_s);
        view->setFocus();
        view->setUnit(GanttUnit::Day);
        view->setCurrent(session.project().tasks.at(0).id);
        showDay(QDate(2026, 5, 11));
    }

    void showDay(QDate day)
    {
        const GanttGeometry shown = view->geometry();
        view->horizontalScrollBar()->setValue(int(shown.scale.left(day) - shown.timeWidth() / 3));
    }
    const Task& task(int row) const { return session.project().tasks.at(row); }
    QPoint on(int row, QDate day, ScheduleLane lane = ScheduleLane::Plan) const
    {
        const GanttGeometry shown = view->geometry();
        return {int(shown.xOf(day) + shown.scale.perDay() / 2), int(shown.laneRect(row, lane).center().y())};
    }
    void press(const QPoint& at) { QTest::mousePress(view->viewport(), Qt::LeftButton, {}, at); }
    void move(const QPoint& at) { QTest::mouseMove(view->viewport(), at); }
    void release(const QPoint& at) { QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, at); }
    void drag(const QPoint& from, const QPoint& to)
    {
        press(from);
        move((from + to) / 2);
        move(to);
        release(to);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(view, key, modifiers); }
    qsizetype edits() const { return session.file().history().size(); }

    std::unique_ptr<MainWindow> window;
    ProjectSession& session;
    GanttView* view = nullptr;
    QTableView* table = nullptr;
};

} // namespace

TEST_CASE("The model of the schedule says each task with its dates", "[ui][models][gantt]")
{
    UiBench bench;
    const auto session = bench.newSession(1, 3);
    ScheduleModel model(*session, true);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    fill(*session);
    const auto said = [&](int row) { return model.index(row).data(Qt::AccessibleTextRole).toString(); };
    CHECK(said(0).startsWith(u"作業1, plan 11 May 2026 to 20 May 2026 (days: 10), nothing done yet"_s));
    CHECK(said(1).startsWith(u"作業2, milestone, plan 1 June 2026, nothing done yet"_s));
    CHECK(said(2).startsWith(u"作業3, no planned dates, nothing done yet"_s));

    REQUIRE(session->edit(u"x"_s, [](Project& project) -> Result<void> {
        project.tasks[0].actualStart = QDate(2026, 5, 12);
        project.tasks[0].actualEnd = QDate(2026, 5, 23);
        project.tasks[0].progress = 100;
        project.tasks[1].actualStart = QDate(2026, 6, 1);
        return {};
    }));
    CHECK(said(0).contains(u"actual 12 May 2026 to 23 May 2026 (days: 12), progress 100%, days late: 3"_s));
    CHECK(said(1).contains(u"actual from 1 June 2026"_s));
    CHECK(model.index(0).data(ScheduleModel::LateRole).toString() == u"days late: 3"_s);
    CHECK(model.index(2).data(ScheduleModel::LateRole).toString().isEmpty());

    SECTION("rows come, go and change places")
    {
        session->addRow(u"tasks"_s, 1, {});
        CHECK(model.rowCount() == 4);
        session->moveRow(u"tasks"_s, model.idAt(0), model.idAt(3), true);
        CHECK(said(3).startsWith(u"作業1"_s));
        session->remove(u"tasks"_s, model.idAt(3));
        CHECK(model.rowCount() == 3);
        CHECK(model.rowOf(model.idAt(2)) == 2);
        CHECK(model.taskAt(3) == nullptr);
        CHECK(model.taskAt(-1) == nullptr);
        session->undo();
        CHECK(said(3).startsWith(u"作業1"_s));
    }
    SECTION("each change is one edit with the task's name")
    {
        const DayRange plan = model.rangeAt(0, ScheduleLane::Plan);
        CHECK(model.setRange(0, ScheduleLane::Plan, changedRange(plan, RangeChange::Move, 3, false),
                             RangeChange::Move));
        CHECK(session->file().undoLabel() == u"Move the dates (plan) of \"作業1\""_s);
        CHECK_FALSE(
            model.setRange(0, ScheduleLane::Plan, model.rangeAt(0, ScheduleLane::Plan), RangeChange::Move));
        session->undo();
        CHECK(model.rangeAt(0, ScheduleLane::Plan) == plan);
    }
}

TEST_CASE("A range moves as a whole or at its ends, which never pass each other", "[ui][gantt]")
{
    const QDate a(2026, 4, 10);
    const QDate b(2026, 4, 20);
    const auto changed = [](const DayRange& range, RangeChange change, int days) {
        return changedRange(range, change, days, false);
    };
    CHECK(changed({a, b}, RangeChange::Move, -3) == DayRange{a.addDays(-3), b.addDays(-3)});
    CHECK(changed({a, b}, RangeChange::Start, 4) == DayRange{a.addDays(4), b});
    CHECK(changed({a, b}, RangeChange::Start, 40) == DayRange{b, b});
    CHECK(changed({a, b}, RangeChange::End, -40) == DayRange{a, a});
    CHECK(changed({a, {}}, RangeChange::Move, 1) == DayRange{a.addDays(1), {}});
    CHECK(changed({a, {}}, RangeChange::End, 2) == DayRange{a, a.addDays(2)});
    CHECK(changed({{}, b}, RangeChange::Start, -2) == DayRange{b.addDays(-2), b});
    CHECK(changed({{}, b}, RangeChange::End, 2) == DayRange{b, b.addDays(2)});
    CHECK(changed({}, RangeChange::Move, 2) == DayRange{});
    CHECK(changedRange({a, a}, RangeChange::End, 2, true) == DayRange{a.addDays(2), a.addDays(2)});
}

TEST_CASE("A scale tells years, months, weeks and days", "[ui][gantt]")
{
    const GanttScale scale(kStart, QDate(2026, 4, 30), 10);
    CHECK(scale.width() == 300);
    CHECK(scale.left(kStart.addDays(3)) == 30);
    CHECK(scale.dayAt(39.9) == kStart.addDays(3));
    CHECK(scale.dayAt(-0.1) == kStart.addDays(-1));
    const auto years = fiscalYearTicks(QDate(2026, 3, 1), kStart, Language::Japanese);
    REQUIRE(years.size() == 2);
    CHECK(years.at(0) == GanttTick{QDate(2025, 4, 1), QDate(2026, 3, 31), u"令和7年度"_s});
    CHECK(years.at(1).text == u"令和8年度"_s);
    CHECK(fiscalYearTicks(kStart, kStart, Language::English).at(0).text == u"FY2026"_s);
    const auto months = monthTicks(QDate(2026, 4, 30), QDate(2026, 5, 1), Language::Japanese);
    REQUIRE(months.size() == 2);
    CHECK(months.at(1) == GanttTick{QDate(2026, 5, 1), QDate(2026, 5, 31), u"5月"_s});
    CHECK(dayTicks(kStart, kStart.addDays(7), GanttUnit::Day).size() == 8);
    const auto weeks = dayTicks(kStart, kStart.addDays(7), GanttUnit::Week);
    REQUIRE(weeks.size() == 2);
    CHECK(weeks.at(0) == GanttTick{QDate(2026, 3, 30), QDate(2026, 4, 5), u"30"_s});
    CHECK(dayTicks(kStart, kStart.addDays(70), GanttUnit::Month).isEmpty());
    for (const GanttUnit unit : {GanttUnit::Day, GanttUnit::Week, GanttUnit::Month}) {
        for (const int letter : {12, 18, 40})
            CHECK(unitFor(perDayFor(unit, letter), letter) == unit);
    }
}

TEST_CASE("A bar is dragged by days, each drag one edit", "[ui][gantt]")
{
    UiBench bench;
    Chart chart(bench);
    const qsizetype before = chart.edits();
    SECTION("as a whole")
    {
        chart.drag(chart.on(0, QDate(2026, 5, 15)), chart.on(0, QDate(2026, 5, 18)));
        CHECK(chart.task(0).plannedStart == QDate(2026, 5, 14));
        CHECK(chart.task(0).plannedEnd == QDate(2026, 5, 23));
        CHECK(chart.edits() == before + 1);
        CHECK(chart.session.file().undoLabel() == u"Move the dates (plan) of \"作業1\""_s);
        chart.session.undo();
        CHECK(chart.task(0).plannedStart == QDate(2026, 5, 11));
    }
    SECTION("at its start")
    {
        const QPoint edge(int(chart.view->barRect(0, ScheduleLane::Plan).left()) + 2,
                          chart.on(0, kStart).y());
        const int day = int(chart.view->geometry().scale.perDay());
        chart.drag(edge, edge + QPoint(day * 2, 0));
        CHECK(chart.task(0).plannedStart == QDate(2026, 5, 13));
        CHECK(chart.task(0).plannedEnd == QDate(2026, 5, 20));
    }
    SECTION("at its end, however far back")
    {
        const QPoint edge(int(chart.view->barRect(0, ScheduleLane::Plan).right()) - 2,
                          chart.on(0, kStart).y());
        chart.drag(edge, chart.on(0, QDate(2026, 5, 5)));
        CHECK(chart.task(0).plannedStart == QDate(2026, 5, 11));
        CHECK(chart.task(0).plannedEnd == QDate(2026, 5, 11));
    }
    SECTION("a milestone moves as a whole")
    {
        chart.drag(chart.on(1, QDate(2026, 6, 1)), chart.on(1, QDate(2026, 5, 28)));
        CHECK(chart.task(1).plannedStart == QDate(2026, 5, 28));
        CHECK(chart.task(1).plannedEnd == QDate(2026, 5, 28));
    }
    SECTION("while it is dragged its dates are shown; Escape leaves all as it was")
    {
        chart.press(chart.on(0, QDate(2026, 5, 15)));
        chart.move(chart.on(0, QDate(2026, 5, 16)));
        chart.move(chart.on(0, QDate(2026, 5, 17)));
        CHECK(chart.view->dragText() == u"13 May 2026 to 22 May 2026 (days: 10)"_s);
        chart.key(Qt::Key_Escape);
        CHECK(chart.view->dragText().isEmpty());
        chart.move(chart.on(0, QDate(2026, 5, 18)));
        chart.release(chart.on(0, QDate(2026, 5, 18)));
        CHECK(chart.task(0).plannedStart == QDate(2026, 5, 11));
        CHECK(chart.edits() == before);
    }
    SECTION("a click alone changes nothing but what is chosen")
    {
        QTest::mouseClick(chart.view->viewport(), Qt::LeftButton, {}, chart.on(1, QDate(2026, 6, 1)));
        CHECK(chart.edits() == before);
        CHECK(chart.view->currentId() == chart.task(1).id);
    }
    SECTION("dates are drawn where there are none")
    {
        chart.drag(chart.on(2, QDate(2026, 5, 12)), chart.on(2, QDate(2026, 5, 8)));
        CHECK(chart.task(2).plannedStart == QDate(2026, 5, 8));
        CHECK(chart.task(2).plannedEnd == QDate(2026, 5, 12));
        CHECK(chart.session.file().undoLabel() == u"Give dates (plan) to \"作業3\""_s);
    }
    SECTION("the ground is pulled along")
    {
        const int scrolled = chart.view->horizontalScrollBar()->value();
        chart.drag(chart.on(0, QDate(2026, 5, 28)), chart.on(0, QDate(2026, 5, 25)));
        CHECK(chart.view->horizontalScrollBar()->value() > scrolled);
        CHECK(chart.edits() == before);
    }
}

TEST_CASE("A bar is moved by keys, each press one edit", "[ui][gantt]")
{
    UiBench bench;
    Chart chart(bench);
    const qsizetype before = chart.edits();
    chart.key(Qt::Key_Right, Qt::AltModifier);
    CHECK(chart.task(0).plannedStart == QDate(2026, 5, 12));
    CHECK(chart.task(0).plannedEnd == QDate(2026, 5, 21));
    chart.key(Qt::Key_Left, Qt::AltModifier | Qt::ControlModifier);
    CHECK(chart.task(0).plannedStart == QDate(2026, 5, 5));
    chart.key(Qt::Key_Right, Qt::ShiftModifier);
    CHECK(chart.task(0).plannedEnd == QDate(2026, 5, 15));
    chart.key(Qt::Key_Left, Qt::ShiftModifier | Qt::ControlModifier);
    CHECK(chart.task(0).plannedEnd == QDate(2026, 5, 8));
    chart.key(Qt::Key_Left, Qt::ShiftModifier | Qt::AltModifier);
    CHECK(chart.task(0).plannedStart == QDate(2026, 5, 4));
    CHECK(chart.edits() == before + 5);

    chart.key(Qt::Key_Down);
    CHECK(chart.view->currentRow() == 1);
    chart.key(Qt::Key_Right, Qt::ShiftModifier);
    CHECK(chart.task(1).plannedStart == QDate(2026, 6, 2));
    CHECK(chart.task(1).plannedEnd == QDate(2026, 6, 2));
    chart.key(Qt::Key_End);
    CHECK(chart.view->currentRow() == 2);
    chart.key(Qt::Key_Down);
    CHECK(chart.view->currentRow() == 2);
    chart.key(Qt::Key_Space);
    CHECK(chart.task(2).plannedStart == kStart);
    CHECK(chart.task(2).plannedEnd == kStart);
    chart.key(Qt::Key_Delete);
    CHECK_FALSE(chart.task(2).plannedStart.isValid());
    CHECK_FALSE(chart.task(2).plannedEnd.isValid());
    chart.key(Qt::Key_Home);
    CHECK(chart.view->currentRow() == 0);
}

TEST_CASE("Taking a move back leaves the keys with the chart", "[ui][gantt]")
{
    UiBench bench;
    Chart chart(bench);
    const Task before = chart.session.project().tasks.at(0);
    for (const int moved : {0, 1}) {
        chart.view->setCurrent(before.id);
        QTest::keyClick(chart.view, Qt::Key_Right, Qt::AltModifier);
        chart.view->setCurrent(chart.session.project().tasks.at(moved).id);
        QTest::keyClick(chart.view, Qt::Key_Z, Qt::ControlModifier);
        settle();
        CHECK(chart.session.project().tasks.at(0) == before);
        CHECK(chart.view->hasFocus());
        CHECK(chart.view->currentId() == before.id);
    }
}

TEST_CASE("Chart and table stand on the same task", "[ui][gantt]")
{
    UiBench bench;
    Chart chart(bench);
    chart.key(Qt::Key_Down);
    CHECK(chart.table->currentIndex().row() == 1);
    CHECK(chart.view->hasFocus());
    chart.table->setCurrentIndex(chart.table->model()->index(2, 0));
    CHECK(chart.view->currentRow() == 2);
    chart.key(Qt::Key_Return);
    settle();
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(editor);
    CHECK(chart.table->currentIndex() == chart.table->model()->index(2, 1));
    write(*editor, u"5/7"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
    CHECK(chart.task(2).plannedStart == QDate(2026, 5, 7));
    CHECK_FALSE(chart.view->barRect(2, ScheduleLane::Plan).isEmpty());
}

TEST_CASE("Beside the plan the chart shows and changes what was done", "[ui][gantt]")
{
    UiBench bench;
    Chart chart(bench, 5, 0);
    REQUIRE(chart.view->lane() == ScheduleLane::Actual);
    chart.drag(chart.on(0, QDate(2026, 5, 12), ScheduleLane::Actual),
               chart.on(0, QDate(2026, 5, 14), ScheduleLane::Actual));
    CHECK(chart.task(0).actualStart == QDate(2026, 5, 12));
    CHECK(chart.task(0).actualEnd == QDate(2026, 5, 14));
    CHECK(chart.task(0).plannedStart == QDate(2026, 5, 11));
    chart.key(Qt::Key_Right, Qt::ShiftModifier);
    CHECK(chart.task(0).actualEnd == QDate(2026, 5, 15));
    CHECK(chart.task(0).plannedEnd == QDate(2026, 5, 20));
    chart.key(Qt::Key_Left);
    CHECK(chart.view->lane() == ScheduleLane::Plan);
    chart.key(Qt::Key_Right, Qt::AltModifier);
    CHECK(chart.task(0).plannedStart == QDate(2026, 5, 12));
    CHECK(chart.task(0).actualEnd == QDate(2026, 5, 15));
    chart.key(Qt::Key_Right);
    chart.key(Qt::Key_End);
    chart.key(Qt::Key_Space);
    CHECK(chart.task(2).actualStart == kStart);
}

TEST_CASE("The chart zooms by buttons, keys and wheel, and shows everything", "[ui][gantt]")
{
    UiBench bench;
    Chart chart(bench);
    auto& page = *chart.window->workspace()->page(4);
    const auto press = [&](const QString& name) {
        QTest::mouseClick(&find<QPushButton>(page, u"gantt."_s + name), Qt::LeftButton);
    };
    press(u"week"_s);
    CHECK(chart.view->unit() == GanttUnit::Week);
    CHECK(find<QPushButton>(page, u"gantt.week"_s).isChecked());
    CHECK_FALSE(find<QPushButton>(page, u"gantt.day"_s).isChecked());
    CHECK(chart.view->horizontalScrollBar()->maximum() > 0);
    press(u"fit"_s);
    CHECK(chart.view->horizontalScrollBar()->maximum() == 0);
    CHECK(chart.view->geometry().firstVisible() <= kStart);
    CHECK(chart.view->geometry().lastVisible() >= QDate(2027, 3, 31));
    const double fitted = chart.view->geometry().scale.perDay();
    chart.key(Qt::Key_Plus, Qt::ShiftModifier);
    CHECK(chart.view->geometry().scale.perDay() > fitted);
    chart.key(Qt::Key_Minus);
    CHECK(chart.view->geometry().scale.perDay() == Approx(fitted));

    // The day under the mouse stays there.
    chart.view->setUnit(GanttUnit::Week);
    chart.showDay(QDate(2026, 10, 1));
    const QPoint mouse = chart.on(0, QDate(2026, 10, 20));
    QWheelEvent wheel(mouse, chart.view->viewport()->mapToGlobal(mouse), {}, {0, 240}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(chart.view->viewport(), &wheel);
    CHECK(std::abs(chart.view->geometry().dayAt(mouse.x()).daysTo(QDate(2026, 10, 20))) <= 1);
    chart.key(Qt::Key_T);
    const GanttGeometry shown = chart.view->geometry();
    CHECK(shown.firstVisible() <= kStart);
    CHECK(shown.lastVisible() >= kStart);
}

TEST_CASE("Screen readers hear the tasks of the chart", "[ui][gantt]")
{
    UiBench bench;
    Chart chart(bench);
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(chart.view);
    REQUIRE(list);
    CHECK(list->role() == QAccessible::List);
    CHECK(list->text(QAccessible::Name) == chart.view->accessibleName());
    REQUIRE(list->childCount() == 3);
    QAccessibleInterface* first = list->child(0);
    REQUIRE(first);
    CHECK(first == list->child(0));
    CHECK(first->role() == QAccessible::ListItem);
    CHECK(first->parent() == list);
    CHECK(list->indexOfChild(first) == 0);
    CHECK(first->text(QAccessible::Name).startsWith(u"作業1, plan 11 May 2026 to"_s));
    CHECK(first->state().selected);
    CHECK(first->state().focused);
    CHECK(list->focusChild() == first);
    CHECK_FALSE(list->child(1)->state().selected);
    const QPoint middle = first->rect().center();
    CHECK(list->childAt(middle.x(), middle.y()) == first);
    chart.key(Qt::Key_Right, Qt::AltModifier);
    CHECK(first->text(QAccessible::Name).startsWith(u"作業1, plan 12 May 2026 to"_s));
    chart.session.remove(u"tasks"_s, chart.task(2).id);
    CHECK(list->childCount() == 2);
    CHECK(list->child(2) == nullptr);
}

TEST_CASE("The chart stays sound with odd dates, and with thousands of tasks", "[ui][gantt]")
{
    UiBench bench;
    Chart chart(bench);
    REQUIRE(chart.session.edit(u"x"_s, [&](Project& project) -> Result<void> {
        project.tasks[0].plannedStart = QDate(1, 1, 1);
        project.tasks[0].plannedEnd = QDate(9999, 12, 31);
        project.tasks[1].plannedEnd = QDate(2026, 5, 1); // before its start
        project.tasks[2].plannedEnd = QDate(2026, 5, 5); // no start
        for (int i = 0; i < 2000; ++i) {
            Task& task = appendRow(project.tasks, bench.files.ids);
            task.plannedStart = kStart.addDays(i % 300);
            task.plannedEnd = task.plannedStart.addDays(i % 40);
        }
        return {};
    }));
    settle();
    const GanttGeometry shown = chart.view->geometry();
    CHECK(shown.scale.first() > QDate(1990, 1, 1));
    CHECK(shown.scale.last() < QDate(2060, 1, 1));
    CHECK(chart.view->verticalScrollBar()->maximum() > 1900 * shown.rowHeight());
    CHECK(chart.view->height() < 1200);
    const QRectF whole = chart.view->barRect(0, ScheduleLane::Plan);
    CHECK(whole.left() < 0);
    CHECK(whole.right() > chart.view->viewport()->width());
    chart.key(Qt::Key_End);
    CHECK(chart.view->currentRow() == 2002);
    CHECK_FALSE(chart.view->rowRect(2002).isEmpty());
    CHECK(chart.view->rowRect(0).isEmpty());
    chart.view->fit();
    CHECK_FALSE(chart.view->grab().isNull());
}

TEST_CASE("A project opened for reading offers no changes in the chart", "[ui][gantt]")
{
    UiBench bench;
    {
        const auto session = bench.newSession(1, 3);
        fill(*session);
    }
    ProjectSession session(bench.files.reopen(u"事業.kyodo"_s, Access::Read), bench.context, u"x"_s);
    ScheduleModel model(session, false);
    GanttView view(model);
    view.resize(900, 400);
    view.show();
    view.setFocus();
    view.setCurrent(session.project().tasks.at(0).id);
    QTest::keyClick(&view, Qt::Key_Right, Qt::AltModifier);
    const QPoint middle = view.barRect(0, ScheduleLane::Plan).center().toPoint();
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, middle);
    QTest::mouseMove(view.viewport(), middle + QPoint(80, 0));
    CHECK(view.dragText().isEmpty());
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, middle + QPoint(80, 0));
    CHECK(session.project().tasks.at(0).plannedStart == QDate(2026, 5, 11));
}
