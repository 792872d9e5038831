#include "tests/support/printing.h"
#include "tests/ui/uibench.h"

#include "ui/shell/workspace.h"
#include "ui/steps/steppage.h"
#include "ui/widgets/fieldeditor.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/textarea.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

FieldEditor& editorOf(const QWidget& input)
{
    auto* editor = qobject_cast<FieldEditor*>(input.parentWidget());
    REQUIRE(editor);
    return *editor;
}

} // namespace

TEST_CASE("Two parties are entered, undone and brought back by keys", "[ui][editing]")
{
    UiBench bench;
    auto window = bench.windowWithFile();
    window->workspace()->page(0)->showSection(1);
    settle();
    auto& add = find<QPushButton>(*window, u"parties.add"_s);
    for (const QString& name : {u"あさがお"_s, u"つばめ"_s}) {
        QTest::mouseClick(&add, Qt::LeftButton);
        settle();
        type(find(*window, u"parties.name"_s), name);
    }
    const auto& parties = window->session()->project().parties;
    REQUIRE(parties.size() == 2);
    CHECK(parties.at(0).name == u"あさがお"_s);
    CHECK(parties.at(1).label == u"乙"_s);

    // The field has the focus: with nothing typed the keys belong to the project.
    auto& name = find<QLineEdit>(*window, u"parties.name"_s);
    QTest::keyClick(&name, Qt::Key_Z, Qt::ControlModifier);
    CHECK(window->session()->project().parties.at(1).name.isEmpty());
    QTest::keyClick(&name, Qt::Key_Z, Qt::ControlModifier);
    CHECK(window->session()->project().parties.size() == 1);
    QTest::keyClick(&find<QListView>(*window, u"parties"_s), Qt::Key_Y, Qt::ControlModifier);
    QTest::keyClick(&find<QListView>(*window, u"parties"_s), Qt::Key_Z,
                    Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(window->session()->project().parties.size() == 2);
    CHECK(window->session()->project().parties.at(1).name == u"つばめ"_s);
}

TEST_CASE("While something is being typed, Ctrl+Z is the field's own", "[ui][editing]")
{
    UiBench bench;
    auto window = bench.windowWithFile();
    auto& area = find<QLineEdit>(*window, u"project.area"_s);
    area.setFocus();
    QTest::keyClicks(&area, u"abc"_s);
    const auto before = window->session()->file().history().size();
    QTest::keyClick(&area, Qt::Key_Z, Qt::ControlModifier);
    CHECK(area.text().isEmpty());
    CHECK(window->session()->file().history().size() == before);
}

TEST_CASE("A date that does not exist stays where it was typed, with the reason", "[ui][editing]")
{
    UiBench bench;
    auto window = bench.windowWithFile();
    auto& start = find<QLineEdit>(*window, u"project.termStart"_s);
    FieldEditor& editor = editorOf(start);
    type(start, u"2026/2/30"_s);
    CHECK(start.text() == u"2026/2/30"_s);
    CHECK(editor.hasUnreadable());
    CHECK_FALSE(editor.message().isEmpty());
    CHECK(start.accessibleDescription().contains(editor.message().section(u'\n', 0, 0)));
    CHECK_FALSE(window->session()->project().info.termStart.isValid());

    SECTION("other fields go on working, and the text stays")
    {
        type(find(*window, u"project.area"_s), u"本町"_s);
        CHECK(window->session()->project().info.area == u"本町"_s);
        CHECK(start.text() == u"2026/2/30"_s);
    }
    SECTION("mended, it is stored and the message goes")
    {
        type(start, u"R8.4.1"_s);
        CHECK(window->session()->project().info.termStart == QDate(2026, 4, 1));
        CHECK(start.text() == u"1 April 2026"_s);
        CHECK_FALSE(editor.hasUnreadable());
    }
    SECTION("closing says so once, then lets go")
    {
        CHECK_FALSE(window->close());
        CHECK(window->message().contains(start.accessibleName()));
        CHECK(window->close());
    }
}

TEST_CASE("What stands in a field is kept when the page, the file or the window is left", "[ui][editing]")
{
    UiBench bench;
    auto window = bench.windowWithFile();
    auto& challenge = find<TextArea>(*window, u"project.challenge"_s);
    challenge.setFocus();
    write(challenge, u"孤食"_s);
    SECTION("another page")
    {
        QTest::keyClick(window.get(), Qt::Key_3, Qt::ControlModifier);
        CHECK(window->workspace()->currentPage() == 3);
        CHECK(window->session()->project().info.challenge == u"孤食"_s);
    }
    SECTION("the start page")
    {
        window->closeFile();
        settle();
        CHECK(window->session() == nullptr);
        CHECK(bench.files.reopen()->project().info.challenge == u"孤食"_s);
    }
    SECTION("the end")
    {
        CHECK(window->close());
        window.reset();
        CHECK(bench.files.reopen()->project().info.challenge == u"孤食"_s);
    }
}

TEST_CASE("What is being typed is stored now and then, and typing goes on", "[ui][editing]")
{
    UiBench bench;
    auto window = bench.windowWithFile();
    ProjectSession& session = *window->session();
    const auto* timer = session.findChild<QTimer*>(u"typing"_s);
    REQUIRE(timer);
    CHECK_FALSE(timer->isActive());
    auto& challenge = find<TextArea>(*window, u"project.challenge"_s);
    challenge.setFocus();
    write(challenge, u"夕食を一人で\n"_s);
    CHECK(timer->isActive());
    session.keepTyped();
    CHECK_FALSE(timer->isActive());
    CHECK(bench.files.reopen(u"事業.kyodo"_s, Access::Read)->project().info.challenge == u"夕食を一人で\n"_s);
    CHECK(challenge.hasFocus());
    write(challenge, u"とる子"_s);
    CHECK(challenge.toPlainText() == u"夕食を一人で\nとる子"_s);

    SECTION("nothing typed, nothing stored")
    {
        session.keepTyped();
        const auto edits = session.file().history().size();
        session.keepTyped();
        session.commitPending();
        CHECK(session.file().history().size() == edits);
        CHECK(session.project().info.challenge == u"夕食を一人で\nとる子"_s);
    }
    SECTION("Ctrl+Z takes back the typing first, then what was stored, and the cursor stays")
    {
        QTest::keyClick(&challenge, Qt::Key_Z, Qt::ControlModifier);
        CHECK(challenge.toPlainText() == u"夕食を一人で\n"_s);
        QTest::keyClick(&challenge, Qt::Key_Z, Qt::ControlModifier);
        CHECK(challenge.toPlainText().isEmpty());
        CHECK(session.project().info.challenge.isEmpty());
    }
    SECTION("a space at the end of a line stays for the next word")
    {
        auto& area = find<QLineEdit>(*window, u"project.area"_s);
        area.setFocus();
        QTest::keyClicks(&area, u"abc "_s);
        session.keepTyped();
        CHECK(session.project().info.area == u"abc"_s);
        QTest::keyClicks(&area, u"def"_s);
        CHECK(area.text() == u"abc def"_s);
    }
    SECTION("half a date is no date")
    {
        auto& start = find<QLineEdit>(*window, u"project.termStart"_s);
        start.setFocus();
        QTest::keyClicks(&start, u"2026/4/1"_s);
        session.keepTyped();
        CHECK_FALSE(session.project().info.termStart.isValid());
        CHECK(start.text() == u"2026/4/1"_s);
    }
}

TEST_CASE("What is being typed into a cell is stored now and then, and the cell stays open", "[ui][editing]")
{
    UiBench bench;
    auto window = bench.windowWithFile(2, 2);
    ProjectSession& session = *window->session();
    const auto stored = [&] { return bench.files.reopen(u"事業.kyodo"_s, Access::Read); };
    window->workspace()->showPage(4);

    SECTION("of a table")
    {
        REQUIRE(window->workspace()->page(4)->showSectionNamed(u"schedule"_s));
        settle();
        auto& table = find<QTableView>(*window, u"tasks"_s);
        table.setFocus();
        table.setCurrentIndex(table.model()->index(1, 0));
        QTest::keyClick(&table, Qt::Key_F2);
        settle();
        const QPointer<QWidget> editor = QApplication::focusWidget();
        REQUIRE(qobject_cast<QLineEdit*>(editor));
        write(*editor, u"会場を"_s);
        CHECK(session.findChild<QTimer*>(u"typing"_s)->isActive());
        session.keepTyped();
        settle();
        CHECK(stored()->project().tasks.at(1).title == u"会場を"_s);
        REQUIRE(editor);
        CHECK(QApplication::focusWidget() == editor);
        write(*editor, u"借りる"_s);
        const auto edits = session.file().history().size();
        SECTION("and finished as ever")
        {
            QTest::keyClick(editor, Qt::Key_Return);
            CHECK(session.project().tasks.at(1).title == u"会場を借りる"_s);
            CHECK(session.file().history().size() == edits + 1);
        }
        SECTION("Escape gives back what was there before")
        {
            session.keepTyped();
            QTest::keyClick(editor, Qt::Key_Escape);
            settle();
            CHECK(session.project().tasks.at(1).title == u"作業2"_s);
        }
        SECTION("an emptied cell waits until it is left")
        {
            auto& line = *qobject_cast<QLineEdit*>(editor);
            line.selectAll();
            QTest::keyClick(&line, Qt::Key_Delete);
            session.keepTyped();
            CHECK(session.file().history().size() == edits);
        }
    }
    SECTION("of a grid, where the first words make a row and room for another")
    {
        window->workspace()->showPage(0);
        REQUIRE(window->workspace()->page(0)->showSectionNamed(u"premises"_s));
        settle();
        auto& grid = find<QTableView>(*window, u"abilitiesBySide"_s);
        const int rows = grid.model()->rowCount();
        grid.setFocus();
        grid.setCurrentIndex(grid.model()->index(rows - 2, 1));
        QTest::keyClick(&grid, Qt::Key_F2);
        settle();
        const QPointer<QWidget> editor = QApplication::focusWidget();
        REQUIRE((qobject_cast<QLineEdit*>(editor) || qobject_cast<QPlainTextEdit*>(editor)));
        write(*editor, u"夕方に人を"_s);
        session.keepTyped();
        settle();
        REQUIRE(stored()->project().abilities.size() == 1);
        CHECK(grid.model()->rowCount() == rows + 2);
        REQUIRE(editor);
        CHECK(QApplication::focusWidget() == editor);
        write(*editor, u"出せる"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        settle();
        REQUIRE(session.project().abilities.size() == 1);
        CHECK(session.project().abilities.first().text == u"夕方に人を出せる"_s);
    }
    SECTION("half a date is no date")
    {
        REQUIRE(window->workspace()->page(4)->showSectionNamed(u"schedule"_s));
        settle();
        auto& table = find<QTableView>(*window, u"tasks"_s);
        table.setFocus();
        table.setCurrentIndex(table.model()->index(0, 1));
        QTest::keyClick(&table, Qt::Key_F2);
        settle();
        write(*QApplication::focusWidget(), u"2026/4/1"_s);
        const auto edits = session.file().history().size();
        session.keepTyped();
        CHECK(session.file().history().size() == edits);
    }
}

TEST_CASE("Looking at every page changes nothing", "[ui][editing]")
{
    UiBench bench;
    auto window = bench.windowWithExample();
    const Project before = window->session()->project();
    for (int i = 0; i < 8; ++i) {
        window->workspace()->showPage(i);
        StepPage& page = *window->workspace()->page(i);
        for (qsizetype s = 0; s < page.spec().sections.size(); ++s)
            page.showSection(int(s));
        settle();
    }
    window->session()->commitPending();
    CHECK(window->session()->file().history().size() == 1);
    CHECK(window->session()->project() == before);
}

TEST_CASE("A table takes rows, cells and refusals by keyboard", "[ui][editing]")
{
    UiBench bench;
    auto window = bench.windowWithFile(1);
    window->workspace()->showPage(4);
    window->workspace()->page(4)->showSection(3);
    settle();
    auto& view = find<QTableView>(*window->workspace()->page(4), u"tasks"_s);
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Return, Qt::ControlModifier);
    settle();
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(editor);
    write(*editor, u"受付"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
    REQUIRE(window->session()->project().tasks.size() == 1);
    CHECK(window->session()->project().tasks.at(0).title == u"受付"_s);

    view.setCurrentIndex(view.model()->index(0, 1));
    QTest::keyClick(&view, Qt::Key_Return);
    settle();
    editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(editor);
    write(*editor, u"13/45"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
    // It stays open with what was typed; mended, it is stored.
    REQUIRE(QApplication::focusWidget() == editor);
    CHECK(editor->text() == u"13/45"_s);
    editor->selectAll();
    write(*editor, u"4/11"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
    CHECK(window->session()->project().tasks.at(0).plannedStart == QDate(2026, 4, 11));
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Delete, Qt::ControlModifier);
    CHECK(window->session()->project().tasks.isEmpty());
}

TEST_CASE("A task added to the matrix is named, and the keyboard stays in the matrix", "[ui][editing]")
{
    const int tasks = GENERATE(0, 2);
    UiBench bench;
    auto window = bench.windowWithFile(2, tasks);
    window->workspace()->showPage(4);
    window->workspace()->page(4)->showSection(1);
    settle();
    auto& add = find<QPushButton>(*window, u"roleMatrix.add"_s);
    add.setFocus();
    QTest::keyClick(&add, Qt::Key_Space);
    settle();
    auto& matrix = find<QTableView>(*window, u"roleMatrix"_s);
    REQUIRE(QApplication::focusWidget());
    REQUIRE(matrix.isAncestorOf(QApplication::focusWidget()));
    write(*QApplication::focusWidget(), u"受付"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    settle();
    CHECK(QApplication::focusWidget() == &matrix);
    REQUIRE(window->session()->project().tasks.size() == tasks + 1);
    CHECK(window->session()->project().tasks.last().title == u"受付"_s);
    QTest::keyClick(&matrix, Qt::Key_Up); // Enter went on to the row for the next task
    QTest::keyClick(&matrix, Qt::Key_Right);
    QTest::keyClick(&matrix, Qt::Key_M);
    CHECK(window->session()->project().roles.size() == 1);
}

TEST_CASE("Roles are given by keyboard", "[ui][editing]")
{
    UiBench bench;
    auto window = bench.windowWithFile(2, 2);
    window->workspace()->showPage(4);
    window->workspace()->page(4)->showSection(1);
    settle();
    auto& matrix = find<QTableView>(*window, u"roleMatrix"_s);
    matrix.setFocus();
    matrix.setCurrentIndex(matrix.model()->index(0, 1));
    QTest::keyClick(&matrix, Qt::Key_M);
    QTest::keyClick(&matrix, Qt::Key_Right);
    QTest::keyClick(&matrix, Qt::Key_S);
    const auto& roles = window->session()->project().roles;
    REQUIRE(roles.size() == 2);
    CHECK(roles.at(0).kind == RoleKind::Lead);
    CHECK(roles.at(1).kind == RoleKind::Support);
    QTest::keyClick(&matrix, Qt::Key_Delete);
    CHECK(window->session()->project().roles.size() == 1);
}
