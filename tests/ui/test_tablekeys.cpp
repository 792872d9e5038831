#include "tests/support/printing.h"
#include "tests/ui/uibench.h"

#include "ui/shell/workspace.h"
#include "ui/steps/steppage.h"
#include "ui/widgets/recordtable.h"

#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QWheelEvent>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

/// The schedule's table in a window, with the keyboard in it.
struct Desk {
    explicit Desk(int tasks)
        : window(bench.windowWithFile(2, tasks))
    {
        window->workspace()->showPage(4);
        window->workspace()->page(4)->showSection(3);
        settle();
        view = &find<QTableView>(*window->workspace()->page(4), u"tasks"_s);
        table = qobject_cast<RecordTable*>(view->parentWidget());
        REQUIRE(table);
        view->setFocus();
        if (tasks > 0)
            view->setCurrentIndex(view->model()->index(0, 0));
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(view, Qt::Key(key), modifiers);
        settle();
    }
    [[nodiscard]] const QList<Task>& tasks() const { return window->session()->project().tasks; }
    [[nodiscard]] QStringList shown() const
    {
        QStringList texts;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            texts.append(view->model()->index(row, 0).data().toString());
        return texts;
    }
    [[nodiscard]] qsizetype edits() const { return window->session()->file().history().size(); }
    template<class T = QWidget>
    T& part(const QString& name)
    {
        return find<T>(*table, u"tasks."_s + name);
    }

    UiBench bench;
    std::unique_ptr<MainWindow> window;
    QTableView* view = nullptr;
    RecordTable* table = nullptr;
};

} // namespace

TEST_CASE("Several rows are chosen and changed by keyboard", "[ui][tables][keys]")
{
    Desk desk(5);
    const auto edits = desk.edits();
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Down, Qt::ShiftModifier);
    SECTION("moved")
    {
        desk.press(Qt::Key_Down, Qt::AltModifier);
        CHECK(desk.shown() == QStringList{u"作業1"_s, u"作業4"_s, u"作業2"_s, u"作業3"_s, u"作業5"_s});
        desk.press(Qt::Key_Up, Qt::AltModifier);
        desk.press(Qt::Key_Up, Qt::AltModifier);
        CHECK(desk.shown() == QStringList{u"作業2"_s, u"作業3"_s, u"作業1"_s, u"作業4"_s, u"作業5"_s});
        CHECK(desk.edits() == edits + 3);
    }
    SECTION("copied, the copies chosen")
    {
        desk.press(Qt::Key_D, Qt::ControlModifier);
        CHECK(desk.shown().mid(1, 4) == QStringList{u"作業2"_s, u"作業3"_s, u"作業2"_s, u"作業3"_s});
        CHECK(desk.edits() == edits + 1);
        desk.press(Qt::Key_Delete, Qt::ControlModifier);
        CHECK(desk.shown() == QStringList{u"作業1"_s, u"作業2"_s, u"作業3"_s, u"作業4"_s, u"作業5"_s});
    }
    SECTION("deleted, told, and brought back")
    {
        desk.press(Qt::Key_Delete, Qt::ControlModifier);
        CHECK(desk.shown() == QStringList{u"作業1"_s, u"作業4"_s, u"作業5"_s});
        CHECK_FALSE(desk.table->notice().isEmpty());
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        CHECK(desk.shown().size() == 5);
    }
    SECTION("all of them")
    {
        desk.press(Qt::Key_A, Qt::ControlModifier);
        desk.press(Qt::Key_Delete, Qt::ControlModifier);
        CHECK(desk.tasks().isEmpty());
        CHECK(desk.edits() == edits + 1);
    }
}

TEST_CASE("Cells are copied, cut, pasted and emptied by keyboard", "[ui][tables][keys]")
{
    Desk desk(3);
    QClipboard& board = *QApplication::clipboard();
    desk.press(Qt::Key_Down, Qt::ShiftModifier);
    SECTION("copied and pasted below the end")
    {
        desk.press(Qt::Key_C, Qt::ControlModifier);
        CHECK(board.text() == u"作業1\n作業2\n"_s);
        desk.press(Qt::Key_End, Qt::ControlModifier);
        CHECK(desk.view->currentIndex() ==
              desk.view->model()->index(2, desk.view->model()->columnCount() - 1));
        desk.press(Qt::Key_Home);
        desk.press(Qt::Key_V, Qt::ControlModifier);
        CHECK(desk.shown() == QStringList{u"作業1"_s, u"作業2"_s, u"作業1"_s, u"作業2"_s});
        desk.press(Qt::Key_Home, Qt::ControlModifier);
        CHECK(desk.view->currentIndex() == desk.view->model()->index(0, 0));
    }
    SECTION("cut")
    {
        const auto edits = desk.edits();
        desk.press(Qt::Key_X, Qt::ControlModifier);
        CHECK(board.text() == u"作業1\n作業2\n"_s);
        CHECK(desk.shown() == QStringList{QString(), QString(), u"作業3"_s});
        CHECK(desk.edits() == edits + 1);
    }
    SECTION("emptied")
    {
        const auto edits = desk.edits();
        desk.press(Qt::Key_Delete);
        CHECK(desk.shown() == QStringList{QString(), QString(), u"作業3"_s});
        CHECK(desk.edits() == edits + 1);
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        CHECK(desk.shown().first() == u"作業1"_s);
    }
}

TEST_CASE("A paste that cannot be read asks first, in the window", "[ui][tables][keys]")
{
    Desk desk(1);
    QApplication::clipboard()->setText(u"良い\t2026/2/30\n次\t2026/3/1\n"_s);
    const auto edits = desk.edits();
    desk.press(Qt::Key_V, Qt::ControlModifier);
    auto& panel = desk.part(u"pastePanel"_s);
    auto& problems = desk.part<QListWidget>(u"pasteProblems"_s);
    REQUIRE(panel.isVisible());
    CHECK(panel.visibleRegion().boundingRect() == panel.rect()); // the page has scrolled there
    CHECK(problems.count() == 1);
    CHECK(problems.item(0)->text().contains(u"1"_s));
    CHECK(desk.edits() == edits);
    SECTION("the others")
    {
        // The keyboard stands on the button.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        settle();
        CHECK(desk.shown() == QStringList{u"良い"_s, u"次"_s});
        CHECK(desk.edits() == edits + 1);
        CHECK_FALSE(panel.isVisible());
        CHECK(desk.view->hasFocus());
    }
    SECTION("nothing")
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        settle();
        CHECK(desk.edits() == edits);
        CHECK_FALSE(panel.isVisible());
        CHECK(desk.view->hasFocus());
    }
}

TEST_CASE("Sorting is begun, told, kept and ended by keyboard", "[ui][tables][keys]")
{
    Desk desk(3);
    desk.press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(desk.shown() == QStringList{u"作業3"_s, u"作業2"_s, u"作業1"_s});
    CHECK(desk.tasks().first().title == u"作業1"_s);
    auto& told = desk.part<QLabel>(u"sorted"_s);
    CHECK(told.isVisible());
    CHECK(told.text().contains(u"Task"_s));
    CHECK(desk.view->horizontalHeader()->sortIndicatorSection() == 0);
    SECTION("rows do not move meanwhile, and it says why")
    {
        desk.press(Qt::Key_Down, Qt::AltModifier);
        CHECK(desk.shown() == QStringList{u"作業3"_s, u"作業2"_s, u"作業1"_s});
        CHECK_FALSE(desk.table->notice().isEmpty());
        CHECK_FALSE(desk.part<QPushButton>(u"up"_s).isEnabled());
        CHECK(desk.part<QPushButton>(u"down"_s).toolTip() == desk.table->notice());
    }
    SECTION("one step back")
    {
        desk.press(Qt::Key_Escape);
        CHECK(desk.shown() == QStringList{u"作業1"_s, u"作業2"_s, u"作業3"_s});
        CHECK_FALSE(told.isVisible());
        CHECK(desk.view->horizontalHeader()->sortIndicatorSection() == -1);
    }
    SECTION("kept")
    {
        auto& keep = desk.part<QPushButton>(u"storeOrder"_s);
        keep.setFocus();
        QTest::keyClick(&keep, Qt::Key_Space);
        settle();
        CHECK(desk.tasks().first().title == u"作業3"_s);
        CHECK_FALSE(told.isVisible());
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        CHECK(desk.tasks().first().title == u"作業1"_s);
    }
    SECTION("by the head, a third click ends it")
    {
        desk.press(Qt::Key_Escape);
        QHeaderView& head = *desk.view->horizontalHeader();
        const QPoint where(head.sectionPosition(0) + 8, head.height() / 2);
        for (const QString& first : {u"作業1"_s, u"作業3"_s, u"作業1"_s}) {
            QTest::mouseClick(head.viewport(), Qt::LeftButton, {}, where);
            settle();
            CHECK(desk.shown().first() == first);
        }
        CHECK_FALSE(told.isVisible());
    }
}

TEST_CASE("A long table is filtered by keyboard", "[ui][tables][keys]")
{
    Desk desk(12);
    CHECK(desk.part(u"filter"_s).isVisible());
    desk.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    auto& field = desk.part<QLineEdit>(u"filterField"_s);
    auto& count = desk.part<QLabel>(u"filterCount"_s);
    REQUIRE(field.hasFocus());
    write(field, u"１"_s);
    settle();
    CHECK(desk.shown() == QStringList{u"作業1"_s, u"作業10"_s, u"作業11"_s, u"作業12"_s});
    CHECK(count.text() == u"4 of 12 rows"_s);
    SECTION("Enter goes to the rows, which keep their numbers")
    {
        QTest::keyClick(&field, Qt::Key_Return);
        CHECK(desk.view->hasFocus());
        CHECK(desk.view->model()->headerData(1, Qt::Vertical).toInt() == 10);
        desk.press(Qt::Key_Escape);
        CHECK(desk.shown().size() == 12);
        CHECK_FALSE(field.isVisible());
    }
    SECTION("nothing fits")
    {
        write(field, u"なし"_s);
        settle();
        CHECK(desk.shown().isEmpty());
        CHECK(find<QLabel>(*desk.view, u"empty"_s).isVisible());
    }
    SECTION("a finding leads to a row that is hidden")
    {
        CHECK(desk.table->reveal(desk.tasks().at(4).id, u"title"_s));
        CHECK(desk.shown().size() == 12);
        CHECK(desk.view->currentIndex().row() == 4);
    }
}

TEST_CASE("A short table needs no filter button", "[ui][tables][keys]")
{
    Desk desk(2);
    CHECK_FALSE(desk.part(u"filter"_s).isVisible());
    desk.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.part<QLineEdit>(u"filterField"_s).hasFocus());
}

TEST_CASE("The menu of a table opens by key and holds what can be done", "[ui][tables][keys]")
{
    Desk desk(3);
    desk.press(Qt::Key_F10, Qt::ShiftModifier);
    QMenu& menu = *desk.table->menu();
    REQUIRE(menu.isVisible());
    QStringList names;
    for (const QAction* action : menu.actions()) {
        if (!action->isSeparator())
            names.append(action->objectName().section(u'.', -1));
    }
    for (const QString& name :
         {u"cut"_s, u"copy"_s, u"paste"_s, u"clear"_s, u"selectAll"_s, u"add"_s, u"duplicate"_s, u"delete"_s,
          u"up"_s, u"down"_s, u"sortUp"_s, u"sortDown"_s, u"filter"_s})
        CHECK(names.contains(name));
    menu.close();
}

TEST_CASE("A cell takes several lines and grows with them", "[ui][tables][keys]")
{
    Desk desk(2);
    const int column = desk.table->model().columnOf(u"detail"_s);
    desk.view->setCurrentIndex(desk.view->model()->index(0, column));
    desk.press(Qt::Key_F2);
    auto* area = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    REQUIRE(area);
    const int before = area->height();
    for (int i = 0; i < 8; ++i) {
        write(*area, u"行"_s);
        QTest::keyClick(area, Qt::Key_Return, Qt::AltModifier);
    }
    settle();
    CHECK(area->height() > before);
    QTest::keyClick(area, Qt::Key_Return);
    settle();
    CHECK(desk.tasks().at(0).detail.count(u'\n') == 8);
}

TEST_CASE("Columns are widened by key, never narrower than they can be read, and remembered",
          "[ui][tables][keys]")
{
    Desk desk(2);
    desk.view->setCurrentIndex(desk.view->model()->index(0, 1));
    for (int i = 0; i < 40; ++i)
        desk.press(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    const int narrow = desk.view->columnWidth(1);
    CHECK(narrow >= desk.view->fontMetrics().horizontalAdvance(u"令和88年12月31日"_s));
    for (int i = 0; i < 3; ++i)
        desk.press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    const int wide = desk.view->columnWidth(1);
    CHECK(wide > narrow);
    // The same field in another table of the window.
    desk.window->workspace()->showPage(5);
    settle();
    auto& progress = find<QTableView>(*desk.window->workspace()->page(5), u"tasks"_s);
    CHECK(std::abs(progress.columnWidth(1) - wide) <= 1);
}

TEST_CASE("A wheel turned over the lower bar of a table does not push it sideways", "[ui][tables]")
{
    Desk desk(30);
    desk.window->resize(900, 700);
    settle();
    QScrollBar& across = *desk.view->horizontalScrollBar();
    REQUIRE(across.maximum() > 0);
    across.setValue(0);
    const auto turn = [&across](const QPoint& by) {
        const QPointF at = across.rect().center();
        QWheelEvent event(at, across.mapToGlobal(at), {}, by, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(&across, &event);
    };
    turn({0, -120});
    CHECK(across.value() == 0);
    turn({-120, 0});
    CHECK(across.value() > 0);
}

TEST_CASE("A cell says its row and column to who cannot see it", "[ui][tables][keys]")
{
    Desk desk(2);
    const QString said = desk.view->model()->index(1, 0).data(Qt::AccessibleTextRole).toString();
    CHECK(said.contains(u"row 2"_s));
    CHECK(said.contains(u"Task"_s));
    CHECK(said.contains(u"作業2"_s));
}

TEST_CASE("A project that is only read can be copied, sorted and filtered, not changed", "[ui][tables][keys]")
{
    UiBench bench;
    auto made = bench.windowWithFile(1, 12);
    const QString path = made->session()->file().path();
    made.reset();
    auto file = ProjectFile::open(path, Access::Read, bench.files.context());
    REQUIRE(file);
    ProjectSession session(std::move(*file), bench.context);
    RecordTable table(session, {u"tasks"_s, {u"title"_s, u"detail"_s}});
    table.show();
    QApplication::setActiveWindow(&table);
    settle();
    table.view()->setFocus();
    table.view()->setCurrentIndex(table.model().index(0, 0));
    QTest::keyClick(table.view(), Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(table.model().isSorted());
    CHECK(table.model().index(0, 0).data().toString() == u"作業12"_s);
    CHECK(table.findChild<QPushButton*>(u"tasks.storeOrder"_s) == nullptr);
    QTest::keyClick(table.view(), Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == u"作業1"_s);
    QTest::keyClick(table.view(), Qt::Key_Delete);
    QTest::keyClick(table.view(), Qt::Key_V, Qt::ControlModifier);
    CHECK(session.project().tasks.first().title == u"作業1"_s);
    for (const QAction* action : table.menu()->actions())
        CHECK_FALSE(action->objectName().endsWith(u".paste"_s));
}

TEST_CASE("Enter goes down, so that a column is typed without overwriting what stands above",
          "[ui][tables][keys]")
{
    Desk desk(3);
    for (const QString& word : {u"a"_s, u"b"_s, u"c"_s}) {
        QTest::keyClicks(desk.view, word);
        auto* editor = QApplication::focusWidget();
        REQUIRE(editor != desk.view);
        QTest::keyClick(editor, Qt::Key_Return);
        settle();
    }
    QStringList titles;
    for (const Task& task : desk.tasks())
        titles.append(task.title);
    CHECK(titles == QStringList{u"a"_s, u"b"_s, u"c"_s});
}
