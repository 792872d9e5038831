#include "tests/support/faultydisk.h"
#include "tests/support/printing.h"
#include "tests/ui/sections.h"

#include "ui/agreement/clausetextedit.h"
#include "ui/grid/gridview.h"
#include "ui/shell/troublebar.h"
#include "ui/shell/workspace.h"
#include "ui/steps/steprail.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/recordtable.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>

#include <sqlite3.h>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

/// Types into a cell as one does: opens it, replaces what stands there, and goes to another cell by mouse.
void typeAndLeave(QAbstractItemView& view, const QModelIndex& cell, const QString& text,
                  const QModelIndex& next)
{
    view.setCurrentIndex(cell);
    view.edit(cell);
    settle();
    auto* editor = view.findChild<QLineEdit*>();
    REQUIRE(editor);
    editor->selectAll();
    write(*editor, text);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(next).center());
    settle();
}

QString shown(const QModelIndex& cell)
{
    return cell.data(Qt::DisplayRole).toString();
}

QString status(MainWindow& window)
{
    return find<QLabel>(window, u"status.saved"_s).text();
}

} // namespace

TEST_CASE("What cannot be read stays in its cell, marked, when another cell is chosen", "[ui][unsaved]")
{
    UiBench bench;
    auto window = bench.windowWithFile(2, 2);
    showSection(*window, 4, u"schedule"_s);
    auto& view = find<QTableView>(*window, u"tasks"_s);
    const QAbstractItemModel& model = *view.model();
    const int start = 1;
    typeAndLeave(view, model.index(0, start), u"2026/2/30"_s, model.index(1, 0));
    CHECK(shown(model.index(0, start)) == u"2026/2/30"_s);
    CHECK_FALSE(model.index(0, start).data(RecordTableModel::FindingsRole).toStringList().isEmpty());
    CHECK(model.index(0, start).data(Qt::AccessibleTextRole).toString().contains(u"2026/2/30"_s));
    CHECK_FALSE(window->session()->project().tasks.first().plannedStart.isValid());
    CHECK(status(*window).contains(u"Not saved yet: 1"_s));

    // The window is not closed over it without a word, but it is closed when one insists.
    CHECK_FALSE(window->close());
    CHECK(window->message().contains(u"cannot be read"_s));

    typeAndLeave(view, model.index(0, start), u"2026/3/1"_s, model.index(1, 0));
    CHECK(window->session()->project().tasks.first().plannedStart == QDate(2026, 3, 1));
    CHECK(window->session()->unsaved().isEmpty());
    CHECK(status(*window).contains(u"All saved"_s));
    CHECK(window->message().isEmpty()); // what was warned of is done
    CHECK(window->close());
}

TEST_CASE("Each unreadable text is warned of, not only the first of a window", "[ui][unsaved]")
{
    UiBench bench;
    auto window = bench.windowWithFile();
    showSection(*window, 0, u"about"_s);
    type(find<QLineEdit>(*window, u"project.termStart"_s), u"あさって"_s);
    CHECK_FALSE(window->close());
    type(find<QLineEdit>(*window, u"project.termStart"_s), u"2026/4/1"_s);
    type(find<QLineEdit>(*window, u"project.termEnd"_s), u"しあさって"_s);
    CHECK_FALSE(window->close());
    CHECK(window->close()); // once more drops it
}

TEST_CASE("Escape drops what could not be read", "[ui][unsaved]")
{
    UiBench bench;
    auto window = bench.windowWithFile(2, 2);
    showSection(*window, 4, u"schedule"_s);
    auto& view = find<QTableView>(*window, u"tasks"_s);
    const QModelIndex cell = view.model()->index(0, 1);
    typeAndLeave(view, cell, u"いつか"_s, view.model()->index(1, 0));
    REQUIRE(shown(cell) == u"いつか"_s);
    view.setCurrentIndex(cell);
    view.edit(cell);
    settle();
    const bool inEditor = GENERATE(true, false);
    QWidget* editor = view.findChild<QLineEdit*>();
    if (!inEditor) {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                          view.visualRect(view.model()->index(1, 0)).center());
        view.setCurrentIndex(cell);
        view.setFocus();
        settle();
        REQUIRE(shown(cell) == u"いつか"_s);
        editor = &view;
    }
    QTest::keyClick(editor, Qt::Key_Escape);
    settle();
    CHECK(shown(cell).isEmpty());
    CHECK(window->session()->unsaved().isEmpty());
}

TEST_CASE("Who comes back to a table goes on in what could not be read", "[ui][unsaved]")
{
    UiBench bench;
    auto window = bench.windowWithFile(2, 2);
    showSection(*window, 4, u"schedule"_s);
    auto& view = find<QTableView>(*window, u"tasks"_s);
    const QModelIndex cell = view.model()->index(0, 1);
    view.setCurrentIndex(cell);
    view.edit(cell);
    settle();
    auto* editor = view.findChild<QLineEdit*>();
    REQUIRE(editor);
    editor->selectAll();
    write(*editor, u"いつか"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
    REQUIRE(editor->isVisible());
    window->workspace()->rail()->setFocus();
    settle();
    view.setFocus(Qt::TabFocusReason);
    settle();
    CHECK(QApplication::focusWidget() == editor);
    QTest::keyClick(editor, Qt::Key_Escape);
    settle();
    CHECK(shown(cell).isEmpty());
    CHECK(window->session()->unsaved().isEmpty());
}

TEST_CASE("A form keeps what it could not store for the row it was written for", "[ui][unsaved]")
{
    UiBench bench;
    auto window = bench.windowWithFile(2);
    showSection(*window, 0, u"parties"_s);
    auto& list = find<QListView>(*window, u"parties"_s);
    auto& code = find<QLineEdit>(*window, u"parties.postalCode"_s);
    list.setCurrentIndex(list.model()->index(0, 0));
    settle();
    type(code, u"12345"_s);
    list.setCurrentIndex(list.model()->index(1, 0));
    settle();
    CHECK(code.text().isEmpty());
    list.setCurrentIndex(list.model()->index(0, 0));
    settle();
    CHECK(code.text() == u"12345"_s);
    type(code, u"371-0026"_s);
    CHECK(window->session()->project().parties.first().postalCode == u"371-0026"_s);
    CHECK(window->session()->unsaved().isEmpty());
}

TEST_CASE("With a full disk nothing is lost from cells, grids, forms and clauses", "[ui][unsaved]")
{
    FaultyDisk disk; // before the file is opened
    UiBench bench;
    auto window = bench.windowWithFile(2, 2);
    const Project before = window->session()->project();
    showSection(*window, 4, u"schedule"_s);
    disk.failFrom(1, SQLITE_FULL);
    {
        auto& view = find<QTableView>(*window, u"tasks"_s);
        typeAndLeave(view, view.model()->index(0, 0), u"QQ"_s, view.model()->index(1, 1));
        CHECK(shown(view.model()->index(0, 0)) == u"QQ"_s);

        showSection(*window, 0, u"parties"_s);
        auto& list = find<QListView>(*window, u"parties"_s);
        list.setCurrentIndex(list.model()->index(0, 0));
        settle();
        type(find<QLineEdit>(*window, u"parties.department"_s), u"総務課"_s);
        list.setCurrentIndex(list.model()->index(1, 0));
        settle();

        showSection(*window, 4, u"clauses"_s);
        auto& clauses = find<QListView>(*window, u"clauses"_s);
        clauses.setCurrentIndex(clauses.model()->index(1, 0));
        settle();
        find<QLineEdit>(*window, u"clauses.title"_s).setFocus();
        find<QLineEdit>(*window, u"clauses.title"_s).selectAll();
        QTest::keyClicks(&find<QLineEdit>(*window, u"clauses.title"_s), u"mark"_s);
        clauses.setCurrentIndex(clauses.model()->index(2, 0));
        settle();
        CHECK(window->session()->unsaved().all().size() == 3);
        const bool untouched = window->session()->project() == before;
        CHECK(untouched);
        CHECK(status(*window).contains(u"Not saved"_s));
    }
    disk.heal();
    CHECK(window->session()->retry());
    settle();
    const Project& after = window->session()->project();
    CHECK(after.tasks.first().title == u"QQ"_s);
    CHECK(after.parties.first().department == u"総務課"_s);
    REQUIRE(after.clauses.size() == 1);
    CHECK(after.clauses.first().titleEn == u"mark"_s);
    CHECK(window->session()->unsaved().isEmpty());
    CHECK(status(*window).contains(u"All saved"_s));
}

TEST_CASE("What was written into a row goes when the row goes", "[ui][unsaved]")
{
    UiBench bench;
    auto window = bench.windowWithFile(2, 2);
    showSection(*window, 4, u"schedule"_s);
    auto& view = find<QTableView>(*window, u"tasks"_s);
    const QAbstractItemModel& model = *view.model();
    typeAndLeave(view, model.index(0, 1), u"きのう"_s, model.index(1, 0));
    ProjectSession& session = *window->session();
    REQUIRE(session.unsaved().all().size() == 1);
    const Id row = session.unsaved().all().first().path.row;
    REQUIRE(session.remove(u"tasks"_s, row));
    settle();
    CHECK(session.unsaved().isEmpty());
}
