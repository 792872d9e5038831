#include "tests/support/printing.h"
#include "tests/ui/uibench.h"

#include "ui/shell/changedplace.h"
#include "ui/shell/workspace.h"
#include "ui/steps/steppage.h"
#include "ui/widgets/placemark.h"

#include "core/project/changes.h"
#include "core/store/past.h"
#include "ui/widgets/textarea.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

void undoByKey(MainWindow& window)
{
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &window, Qt::Key_Z, Qt::ControlModifier);
    settle();
}

} // namespace

TEST_CASE("After an undo one stands where it happened", "[ui][undo]")
{
    UiBench bench;
    auto window = bench.windowWithFile(2, 3);
    Workspace& workspace = *window->workspace();
    ProjectSession& session = *window->session();
    const Project start = session.project();

    SECTION("a field of another page")
    {
        type(find(*window, u"project.challenge"_s), u"孤食"_s);
        workspace.showPage(6);
        settle();
        undoByKey(*window);
        CHECK(workspace.currentPage() == 0);
        CHECK(QApplication::focusWidget() == &find(*window, u"project.challenge"_s));
        CHECK(window->findChild<PlaceMark*>());
    }
    SECTION("the page and section one is on is kept where it shows the place")
    {
        workspace.showPage(2);
        workspace.page(2)->showSection(1);
        settle();
        type(find(*workspace.page(2), u"project.termEnd"_s), u"2027/3/31"_s);
        undoByKey(*window);
        CHECK(workspace.currentPage() == 2);
        CHECK(workspace.page(2)->currentSection() == 1);
    }
    SECTION("a cell of a table, and the row beside one that went")
    {
        REQUIRE(session.edit(u"作業"_s, [](Project& project) -> Result<void> {
            project.tasks[2].detail = u"詳しく"_s;
            return {};
        }));
        REQUIRE_FALSE(session.addRow(u"tasks"_s, 1, {}).isNull());
        undoByKey(*window);
        CHECK(workspace.currentPage() == 4);
        undoByKey(*window);
        const auto* view = qobject_cast<QTableView*>(QApplication::focusWidget());
        REQUIRE(view);
        CHECK(view->objectName() == u"tasks"_s);
        CHECK(view->currentIndex().row() == 2);
        CHECK(session.project() == start);
    }
    SECTION("a row that came back, in the child of a master")
    {
        REQUIRE(session.edit(u"窓口"_s, [&](Project& project) -> Result<void> {
            Contact& contact = appendRow(project.contacts, bench.files.ids);
            contact.party = project.parties.at(1).id;
            contact.name = u"山田"_s;
            return {};
        }));
        REQUIRE(session.remove(u"contacts"_s, session.project().contacts.first().id));
        workspace.showPage(7);
        undoByKey(*window);
        CHECK(workspace.currentPage() == 0);
        const auto* view = qobject_cast<QTableView*>(QApplication::focusWidget());
        REQUIRE(view);
        CHECK(view->objectName() == u"contacts"_s);
        CHECK(find<QListView>(*workspace.page(0), u"parties"_s).currentIndex().row() == 1);
    }
    SECTION("a step that was passed")
    {
        session.passStep(Step::Method, u"急ぐため"_s);
        workspace.showPage(1);
        undoByKey(*window);
        CHECK(workspace.currentPage() == 3);
    }
}

TEST_CASE("Typing is undone first, then the project, in a cell too", "[ui][undo]")
{
    UiBench bench;
    auto window = bench.windowWithFile(1, 1);
    Workspace& workspace = *window->workspace();
    REQUIRE(window->session()->edit(u"題"_s, [](Project& project) -> Result<void> {
        project.tasks[0].title = u"受付"_s;
        return {};
    }));
    workspace.showPage(4);
    workspace.page(4)->showSection(3);
    settle();
    auto& view = find<QTableView>(*workspace.page(4), u"tasks"_s);
    view.setFocus();
    view.setCurrentIndex(view.model()->index(0, 0));
    QTest::keyClick(&view, Qt::Key_F2);
    settle();
    QPointer<QLineEdit> cell = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(cell);
    QTest::keyClicks(cell, u"abc"_s);
    CHECK(cell->text() == u"abc"_s);
    for (int i = 0; i < 8 && cell && cell->isUndoAvailable(); ++i)
        QTest::keyClick(cell, Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(cell);
    CHECK(cell->text() == u"受付"_s);
    CHECK(window->session()->project().tasks.at(0).title == u"受付"_s);
    QTest::keyClick(cell, Qt::Key_Z, Qt::ControlModifier);
    settle();
    CHECK(window->session()->project().tasks.at(0).title == u"作業1"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Y, Qt::ControlModifier);
    settle();
    CHECK(window->session()->project().tasks.at(0).title == u"受付"_s);
}

TEST_CASE("Typing in a long text is undone first, then the project", "[ui][undo]")
{
    UiBench bench;
    auto window = bench.windowWithFile();
    auto& challenge = find<TextArea>(*window, u"project.challenge"_s);
    type(challenge, u"孤食"_s);
    challenge.setFocus();
    write(challenge, u"と貧困"_s);
    QTest::keyClick(&challenge, Qt::Key_Z, Qt::ControlModifier);
    CHECK(challenge.toPlainText() == u"孤食"_s);
    QTest::keyClick(&challenge, Qt::Key_Y, Qt::ControlModifier);
    CHECK(challenge.toPlainText() == u"孤食と貧困"_s);
    QTest::keyClick(&challenge, Qt::Key_Z, Qt::ControlModifier);
    CHECK(challenge.toPlainText() == u"孤食"_s);
    CHECK(window->session()->project().info.challenge == u"孤食"_s);
    QTest::keyClick(&challenge, Qt::Key_Z, Qt::ControlModifier);
    CHECK(window->session()->project().info.challenge.isEmpty());
    CHECK(challenge.toPlainText().isEmpty());
}

TEST_CASE("The place of a change is a field before a row that came, and that before one that went",
          "[ui][undo]")
{
    CountingIds ids;
    Project before = Project::blank(ids);
    for (int i = 0; i < 3; ++i)
        appendRow(before.parties, ids);
    Contact& contact = appendRow(before.contacts, ids);
    contact.party = before.parties.at(2).id;
    const auto all = [](const QString&, const QString&) { return true; };
    const auto placeOf = [&](const Project& after, const auto& isShown) {
        return changedPlace(changesBetween(before, after), before, after, isShown);
    };
    Project after = before;
    appendRow(after.tasks, ids);
    CHECK(placeOf(after, all) == FieldPath{u"tasks"_s, after.tasks.first().id, u"title"_s});
    after.info.area = u"本町"_s;
    CHECK(placeOf(after, all) == FieldPath{u"project"_s, before.info.id, u"area"_s});
    const auto none = [](const QString&, const QString&) { return false; };
    CHECK_FALSE(placeOf(after, none));

    // What only points to a row that came back is not what one looks for.
    appendRow(before.candidates, ids);
    after = before;
    appendRow(after.parties, ids);
    after.candidates[0].party = after.parties.last().id;
    CHECK(placeOf(after, all)->row == after.parties.last().id);

    after = before;
    after.parties.removeAt(1);
    CHECK(placeOf(after, all)->row == before.parties.at(0).id);
    after = before;
    after.parties.removeAt(0);
    CHECK(placeOf(after, all)->row == before.parties.at(1).id);
    after = before;
    after.contacts.clear();
    CHECK(placeOf(after, all) == FieldPath{u"parties"_s, before.parties.at(2).id, {}});
    after = before;
    after.parties[2].position = 1;
    CHECK(placeOf(after, all)->row == before.parties.at(2).id);
}
