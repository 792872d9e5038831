#include "tests/support/printing.h"
#include "tests/ui/uibench.h"

#include "ui/agreement/clauselistmodel.h"
#include "ui/agreement/clausepreview.h"
#include "ui/agreement/clausetextedit.h"
#include "ui/printing/pagecanvas.h"
#include "ui/shell/workspace.h"
#include "ui/steps/steppage.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

void showSection(MainWindow& window, const QString& id)
{
    StepPage& page = *window.workspace()->page(4);
    window.workspace()->showPage(4);
    for (qsizetype i = 0; i < page.spec().sections.size(); ++i) {
        if (page.spec().sections.at(i).id == id)
            page.showSection(int(i));
    }
    settle();
}

/// The clauses of an example, in the window.
struct ClauseDesk {
    UiBench bench;
    std::unique_ptr<MainWindow> window = bench.windowWithExample();

    ClauseDesk()
    {
        // The example has changed some clauses of its own.
        REQUIRE(window->session()->edit(u"from the start"_s, [](Project& project) -> Result<void> {
            project.clauses.clear();
            return {};
        }));
        showSection(*window, u"clauses"_s);
    }
    [[nodiscard]] QListView& list() { return find<QListView>(*window, u"clauses"_s); }
    [[nodiscard]] ClauseTextEdit& text() { return find<ClauseTextEdit>(*window, u"clauses.text"_s); }
    [[nodiscard]] const ClauseListModel& model() { return *qobject_cast<ClauseListModel*>(list().model()); }
    [[nodiscard]] const Project& project() { return window->session()->project(); }
    void choose(const QString& key)
    {
        const int row = model().rowOf(key, {});
        REQUIRE(row >= 0);
        list().setFocus();
        list().setCurrentIndex(model().index(row));
        settle();
    }
    [[nodiscard]] QString current() { return list().currentIndex().data().toString(); }
    void click(const QString& name)
    {
        QTest::mouseClick(&find<QPushButton>(*window, name), Qt::LeftButton);
        settle();
    }
};

} // namespace

TEST_CASE("The clauses stand in a list with their numbers as printed", "[ui][clauses]")
{
    ClauseDesk desk;
    QAbstractItemModelTester tester(desk.list().model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(desk.current() == u"Article 1　Purpose"_s);
    desk.choose(u"costs"_s);
    const QString before = desk.model().number(desk.list().currentIndex().row());
    QTest::keyClick(&desk.list(), Qt::Key_Up, Qt::AltModifier);
    settle();
    CHECK(desk.model().number(desk.list().currentIndex().row()) != before);
    CHECK(desk.current().toStdString().find("osts") != std::string::npos); // still the same clause
    desk.window->session()->undo();
    settle();
    CHECK(desk.model().number(desk.model().rowOf(u"costs"_s, {})) == before);
}

TEST_CASE("A clause is changed by typing, and taken back to the library's words", "[ui][clauses]")
{
    ClauseDesk desk;
    desk.choose(u"safety"_s);
    const QString library = desk.text().source();
    desk.text().setFocus();
    QTest::keyClick(&desk.text(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClicks(&desk.text(), u"First of all, "_s);
    CHECK(desk.project().clauses.isEmpty()); // still being typed
    QTest::keyClick(&desk.text(), Qt::Key_Return, Qt::ControlModifier);
    settle();
    REQUIRE(desk.project().clauses.size() == 1);
    CHECK(desk.project().clauses.first().textEn.startsWith(u"First of all, "_s));
    CHECK(desk.project().clauses.first().text.isEmpty()); // the Japanese paper stays as it was
    CHECK(find<QPushButton>(*desk.window, u"clauses.restore"_s).isEnabled());
    desk.click(u"clauses.restore"_s);
    CHECK(desk.project().clauses.isEmpty());
    CHECK(desk.text().source() == library);
}

TEST_CASE("Lines move in and out by keys, with the numbers they will have", "[ui][clauses]")
{
    ClauseTextEdit edit;
    edit.setSource(u"one\ntwo\n\tthree"_s);
    edit.moveCursor(QTextCursor::Start);
    QTest::keyClick(&edit, Qt::Key_Right, Qt::AltModifier);
    CHECK(edit.source() == u"one\ntwo\n\tthree"_s); // the first line hangs on nothing
    QTest::keyClick(&edit, Qt::Key_Down);
    QTest::keyClick(&edit, Qt::Key_Right, Qt::AltModifier);
    CHECK(edit.source() == u"one\n\ttwo\n\tthree"_s);
    QTest::keyClick(&edit, Qt::Key_Right, Qt::AltModifier);
    CHECK(edit.source() ==
          u"one\n\t\ttwo\n\tthree"_s.replace(u"\t\ttwo"_s, u"\ttwo"_s)); // one rung below, at most
    QTest::keyClick(&edit, Qt::Key_Left, Qt::AltModifier);
    CHECK(edit.source() == u"one\ntwo\n\tthree"_s);
}

TEST_CASE("Placeholders stand as chips that survive typing, copying and pasting", "[ui][clauses]")
{
    ClauseTextEdit edit;
    const QString text = u"{{parties}}は{{project.title}}を行う。\n\t{{ref:costs}} {{ {x}\n\t\t深い"_s;
    edit.setSource(text);
    CHECK(edit.source() == text);
    CHECK(edit.toPlainText().count(QChar::ObjectReplacementCharacter) == 3);
    edit.selectAll();
    edit.copy();
    ClauseTextEdit other;
    other.paste();
    CHECK(other.source() == text);
    // Two chips of the same kind side by side are two.
    ClauseTextEdit twice;
    twice.insertPlaceholder(u"{{parties}}"_s);
    twice.insertPlaceholder(u"{{parties}}"_s);
    CHECK(twice.source() == u"{{parties}}{{parties}}"_s);
}

TEST_CASE("A placeholder that is typed becomes a chip with its last letter", "[ui][clauses]")
{
    ClauseTextEdit edit;
    const auto chips = [&] { return edit.toPlainText().count(QChar::ObjectReplacementCharacter); };
    QTest::keyClicks(&edit, u"a {{purpose}"_s);
    CHECK(chips() == 0);
    QTest::keyClicks(&edit, u"} b"_s);
    CHECK(chips() == 1);
    CHECK(edit.source() == u"a {{purpose}} b"_s);
    // What is no placeholder stays text, and undo gives back what was typed.
    QTest::keyClicks(&edit, u" {{X}}"_s);
    CHECK(chips() == 1);
    CHECK(edit.source() == u"a {{purpose}} b {{X}}"_s);
    edit.setReadOnly(true);
    QTest::keyClicks(&edit, u"{{purpose}}"_s);
    CHECK(chips() == 1);
}

TEST_CASE("A chip's link leads to the field its value comes from", "[ui][clauses]")
{
    ClauseDesk desk;
    desk.choose(u"purpose"_s);
    desk.click(u"clauses.used.project.title"_s);
    CHECK(desk.window->workspace()->currentPage() == 0);
    CHECK(QApplication::focusWidget() == &find<QLineEdit>(*desk.window, u"project.title"_s));
}

TEST_CASE("An own clause is made, written and removed", "[ui][clauses]")
{
    ClauseDesk desk;
    desk.choose(u"roles"_s);
    const int row = desk.list().currentIndex().row();
    desk.click(u"clauses.add"_s);
    CHECK(desk.list().currentIndex().row() == row + 1);
    auto& title = find<QLineEdit>(*desk.window, u"clauses.title"_s);
    CHECK(QApplication::focusWidget() == &title);
    type(title, u"Duty roster"_s);
    desk.text().setFocus();
    QTest::keyClicks(&desk.text(), u"Each party takes a turn."_s);
    QTest::keyClick(&desk.text(), Qt::Key_Return, Qt::ControlModifier);
    settle();
    CHECK(desk.current().endsWith(u"Duty roster"_s));
    CHECK(desk.current().startsWith(u"Article"_s));
    desk.click(u"clauses.delete"_s);
    CHECK(desk.project().clauses.isEmpty());
}

TEST_CASE("A clause is left out, and what is then missing is said", "[ui][clauses]")
{
    ClauseDesk desk;
    desk.choose(u"roles"_s);
    QTest::keyClick(&desk.list(), Qt::Key_Delete);
    settle();
    CHECK(desk.model().number(desk.list().currentIndex().row()).isEmpty());
    CHECK(find<QLabel>(*desk.window, u"clauses.items"_s).text().contains(u"○"_s));
    CHECK(find<QLabel>(*desk.window, u"clauses.items"_s).accessibleName().contains(u"Roles"_s));
    CHECK(find<QPushButton>(*desk.window, u"clauses.off"_s).text() == u"Take in"_s);
    desk.click(u"clauses.off"_s);
    CHECK_FALSE(desk.model().number(desk.list().currentIndex().row()).isEmpty());
}

TEST_CASE("A clause of another form is added from the library", "[ui][clauses]")
{
    ClauseDesk desk;
    auto& library = find<QComboBox>(*desk.window, u"clauses.library"_s);
    const int index = library.findData(u"endorsement"_s);
    REQUIRE(index > 0);
    library.setCurrentIndex(index);
    Q_EMIT library.activated(index);
    settle();
    CHECK(desk.model().rowOf(u"endorsement"_s, {}) == desk.list().currentIndex().row());
    CHECK(library.findData(u"endorsement"_s) < 0);
}

TEST_CASE("Remarks belong to the clause they were made on", "[ui][clauses]")
{
    ClauseDesk desk;
    desk.choose(u"costs"_s);
    desk.click(u"clauseComments.add"_s);
    REQUIRE(desk.project().clauseComments.size() == 1);
    CHECK(desk.project().clauseComments.first().clause == u"costs"_s);
    CHECK(desk.model().openComments(desk.list().currentIndex().row()) == 1);
    auto& table = find<QTableView>(*desk.window, u"clauseComments"_s);
    CHECK(table.model()->rowCount() == 1);
    desk.choose(u"roles"_s);
    CHECK(table.model()->rowCount() == 0);
}

TEST_CASE("The page beside the text follows what is typed", "[ui][clauses]")
{
    ClauseDesk desk;
    desk.choose(u"safety"_s);
    desk.text().setFocus();
    QTest::keyClick(&desk.text(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClicks(&desk.text(), u"Quetzalcoatl "_s);
    auto& canvas = find<PageCanvas>(*desk.window, u"clauses.pages"_s);
    const auto shown = [&canvas] {
        return canvas.pages() && canvas.pages()->text().contains(u"Quetzalcoatl"_s);
    };
    CHECK(QTest::qWaitFor(shown, 5000));
    CHECK(desk.project().clauses.isEmpty());
}

TEST_CASE("The page follows the chosen clause in one language and in two", "[ui][clauses]")
{
    ClauseDesk desk;
    const Languages languages = GENERATE(Languages::Japanese, Languages::Both);
    REQUIRE(desk.window->session()->edit(u"languages"_s, [languages](Project& project) -> Result<void> {
        project.agreement.languages = languages;
        return {};
    }));
    settle();
    auto& canvas = find<PageCanvas>(*desk.window, u"clauses.pages"_s);
    REQUIRE(QTest::qWaitFor([&canvas] { return canvas.pages().has_value(); }, 10'000));
    desk.choose(u"consultation"_s);
    CHECK(QTest::qWaitFor([&canvas] { return canvas.currentPage() > 4; }, 10'000));
    desk.choose(u"purpose"_s);
    CHECK(QTest::qWaitFor([&canvas] { return canvas.currentPage() <= 1; }, 10'000));
}

TEST_CASE("A list of the project stands in a clause as a chip that says which", "[ui][clauses]")
{
    ClauseDesk desk;
    desk.choose(u"content"_s);
    CHECK(desk.text().source().contains(u"{{list:content}}"_s));
    CHECK_FALSE(desk.text().toPlainText().contains(u"{{"_s));
    desk.click(u"clauses.used.list:content"_s);
    CHECK(desk.window->workspace()->currentPage() == 4);
    REQUIRE(QApplication::focusWidget());
    CHECK(QApplication::focusWidget()->objectName() == u"contentItems"_s);
}

TEST_CASE("What is typed into a clause is stored now and then, where the cursor stands", "[ui][clauses]")
{
    ClauseDesk desk;
    desk.choose(u"purpose"_s);
    desk.text().setFocus();
    desk.text().moveCursor(QTextCursor::End);
    QTest::keyClick(&desk.text(), Qt::Key_Return);
    write(desk.text(), u"子どもの"_s);
    const auto edits = desk.window->session()->file().history().size();
    CHECK(desk.window->session()->findChild<QTimer*>(u"typing"_s)->isActive());
    desk.window->session()->keepTyped();
    settle();
    CHECK(desk.window->session()->file().history().size() == edits + 1);
    CHECK(desk.text().hasFocus());
    CHECK(desk.text().textCursor().atEnd());
    write(desk.text(), u"ために"_s);
    QTest::keyClick(&desk.text(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.project().clauses.size() == 1);
    CHECK(desk.project().clauses.first().textEn.endsWith(u"子どものために"_s));
}

TEST_CASE("Taking back a clause's move leaves the keys with the list", "[ui][clauses]")
{
    ClauseDesk desk;
    desk.choose(u"principles"_s);
    const int row = desk.list().currentIndex().row();
    QTest::keyClick(&desk.list(), Qt::Key_Up, Qt::AltModifier);
    settle();
    REQUIRE(desk.list().currentIndex().row() == row - 1);
    for (const Qt::Key key : {Qt::Key_Z, Qt::Key_Y, Qt::Key_Z}) {
        QTest::keyClick(&desk.list(), key, Qt::ControlModifier);
        settle();
        CHECK(desk.list().hasFocus());
        CHECK(desk.model().clauseAt(desk.list().currentIndex().row())->key == u"principles"_s);
    }
    CHECK(desk.list().currentIndex().row() == row);
    // Also when one is at another clause by then, and others were changed too.
    desk.choose(u"purpose"_s);
    QTest::keyClick(&desk.list(), Qt::Key_Delete);
    desk.choose(u"principles"_s);
    QTest::keyClick(&desk.list(), Qt::Key_Up, Qt::AltModifier);
    desk.choose(u"costs"_s);
    QTest::keyClick(&desk.list(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    CHECK(desk.model().clauseAt(desk.list().currentIndex().row())->key == u"principles"_s);
    QTest::keyClick(&desk.list(), Qt::Key_Delete);
    settle();
    QTest::keyClick(&desk.list(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    CHECK(desk.list().hasFocus());
    CHECK(desk.model().clauseAt(row)->state != ClauseState::Off);
}
