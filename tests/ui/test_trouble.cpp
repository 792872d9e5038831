#include "tests/support/faultydisk.h"
#include "tests/support/printing.h"
#include "tests/ui/uibench.h"

#include "core/store/database.h"
#include "ui/shell/troublebar.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/fieldeditor.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/recordtable.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <sqlite3.h>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

TroubleBar& bar(MainWindow& window)
{
    return find<TroubleBar>(window, u"trouble"_s);
}

QLineEdit& titleInput(MainWindow& window)
{
    return find<QLineEdit>(window, u"project.title"_s);
}

FieldEditor& titleEditor(MainWindow& window)
{
    return static_cast<FieldEditor&>(*titleInput(window).parentWidget());
}

void click(MainWindow& window, const QString& name)
{
    auto& button = find<QPushButton>(window, u"trouble."_s + name);
    REQUIRE(button.isVisible());
    REQUIRE(button.isEnabled());
    QTest::mouseClick(&button, Qt::LeftButton);
    for (int i = 0; i < 50; ++i)
        settle();
}

QString storedTitle(UiBench& bench, const QString& name)
{
    return bench.files.reopen(name, Access::Read)->project().info.title;
}

} // namespace

TEST_CASE("A file that is taken away is told, and nothing typed is lost", "[ui][trouble]")
{
    UiBench bench;
    auto window = bench.windowWithFile();
    const QString path = window->session()->file().path();
    type(titleInput(*window), u"一"_s);
    REQUIRE_FALSE(bar(*window).isVisible());
    const bool removed = GENERATE(true, false);
    REQUIRE((removed ? QFile::remove(path) : QFile::rename(path, bench.files.path(u"別名.kyodo"_s))));
    type(titleInput(*window), u"二"_s);
    settle();
    REQUIRE(bar(*window).isVisible());
    CHECK(bar(*window).text().contains(u"事業.kyodo"_s));
    CHECK(bar(*window).text().contains(u"safe"_s));
    CHECK(window->message().isEmpty());
    CHECK(titleInput(*window).text() == u"二"_s);
    CHECK(titleEditor(*window).message().contains(u"Not saved yet"_s));
    CHECK_FALSE(window->close());
    CHECK(window->message().contains(u"could not be saved"_s));
    CHECK(find<QLabel>(*window, u"status.saved"_s).text().contains(u"Not saved"_s));
    click(*window, u"again"_s);
    CHECK(bar(*window).isVisible());
    CHECK(find<QLabel>(*window, u"trouble.more"_s).isVisible());

    bench.chooser.answer = bench.files.path(u"控え.kyodo"_s);
    click(*window, u"elsewhere"_s);
    CHECK(bench.chooser.asked.last().save);
    CHECK(window->session()->trouble() == Mishap::None);
    CHECK(window->session()->file().path() == bench.chooser.answer);
    CHECK(window->session()->project().info.title == u"二"_s);
    CHECK(titleEditor(*window).message().isEmpty());
    CHECK(find<QLabel>(*window, u"status.saved"_s).text().contains(u"All saved"_s));
    CHECK(bench.settings.recentFiles().first() == bench.chooser.answer);
    REQUIRE(bar(*window).isVisible());
    CHECK(bar(*window).text().contains(u"控え.kyodo"_s));
    click(*window, u"close"_s);
    CHECK_FALSE(bar(*window).isVisible());
    window->session()->undo();
    window->session()->undo();
    CHECK(window->session()->project().info.title == u"こども食堂"_s);
    window->session()->redo();
    window->closeFile();
    CHECK(storedTitle(bench, u"控え.kyodo"_s) == u"一"_s);
}

TEST_CASE("A file that comes back takes what was typed meanwhile", "[ui][trouble]")
{
    UiBench bench;
    auto window = bench.windowWithFile();
    const QString path = window->session()->file().path();
    type(titleInput(*window), u"一"_s);
    REQUIRE(QFile::rename(path, bench.files.path(u"別名.kyodo"_s)));
    type(titleInput(*window), u"二"_s);
    settle();
    REQUIRE(bar(*window).isVisible());
    REQUIRE(QFile::rename(bench.files.path(u"別名.kyodo"_s), path));
    click(*window, u"again"_s);
    CHECK_FALSE(bar(*window).isVisible());
    CHECK(titleEditor(*window).message().isEmpty());
    CHECK(window->session()->project().info.title == u"二"_s);
    window->closeFile();
    CHECK(storedTitle(bench, u"事業.kyodo"_s) == u"二"_s);
}

TEST_CASE("A full disk is told, and once there is room, the typed text goes in", "[ui][trouble]")
{
    FaultyDisk disk;
    UiBench bench;
    auto window = bench.windowWithFile();
    type(titleInput(*window), u"一"_s);
    disk.failFrom(1, SQLITE_FULL);
    type(titleInput(*window), u"二"_s);
    settle();
    REQUIRE(bar(*window).isVisible());
    CHECK(bar(*window).text().contains(u"no room"_s));
    CHECK(titleInput(*window).text() == u"二"_s);
    click(*window, u"again"_s);
    CHECK(bar(*window).isVisible());
    disk.heal();
    click(*window, u"again"_s);
    CHECK_FALSE(bar(*window).isVisible());
    CHECK(window->session()->project().info.title == u"二"_s);
}

TEST_CASE("While another program holds the file, the window goes on and saves by itself", "[ui][trouble]")
{
    UiBench bench;
    auto window = bench.windowWithFile();
    type(titleInput(*window), u"一"_s);
    auto other = Database::open(window->session()->file().path(), OpenMode::ReadWrite);
    REQUIRE(other);
    REQUIRE(other->run("BEGIN EXCLUSIVE"));
    type(titleInput(*window), u"二"_s);
    settle();
    REQUIRE(bar(*window).isVisible());
    CHECK(window->session()->trouble() == Mishap::Busy);
    CHECK(titleInput(*window).text() == u"二"_s);
    REQUIRE(other->run("ROLLBACK"));
    CHECK(QTest::qWaitFor([&] { return window->session()->trouble() == Mishap::None; }, 20000));
    settle();
    CHECK_FALSE(bar(*window).isVisible());
    CHECK(window->session()->project().info.title == u"二"_s);
}

TEST_CASE("What was typed into a cell stays there, marked, until it can be stored", "[ui][trouble]")
{
    UiBench bench;
    auto window = bench.windowWithFile(1, 2);
    const QString path = window->session()->file().path();
    REQUIRE(window->workspace()->reveal(
        {u"tasks"_s, window->session()->project().tasks.first().id, u"title"_s}, Step::Execution));
    settle();
    QTableView* view = nullptr;
    for (QTableView* each : window->findChildren<QTableView*>(u"tasks"_s))
        view = each->isVisible() ? each : view;
    REQUIRE(view);
    QTest::keyClick(view, Qt::Key_F2);
    QWidget* editor = QApplication::focusWidget();
    REQUIRE(view->isAncestorOf(editor));
    REQUIRE(QFile::rename(path, bench.files.path(u"別名.kyodo"_s)));
    write(*editor, u"続き"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
    REQUIRE(bar(*window).isVisible());
    bool marked = false;
    for (const RecordTable* table : window->findChildren<RecordTable*>())
        marked = marked || table->hasUnreadable();
    CHECK(marked);
    CHECK_FALSE(window->session()->project().tasks.first().title.contains(u"続き"_s));
    REQUIRE(QFile::rename(bench.files.path(u"別名.kyodo"_s), path));
    click(*window, u"again"_s);
    CHECK_FALSE(bar(*window).isVisible());
    CHECK(window->session()->project().tasks.first().title.contains(u"続き"_s));
}

TEST_CASE("A rescue that does not work out says why, and leaves all as it was", "[ui][trouble]")
{
    UiBench bench;
    auto window = bench.windowWithFile();
    const QString path = window->session()->file().path();
    type(titleInput(*window), u"一"_s);
    REQUIRE(QFile::remove(path));
    type(titleInput(*window), u"二"_s);
    settle();
    Bench::writeBytes(bench.files.path(u"ある.kyodo"_s), "old");
    bench.chooser.answer = bench.files.path(u"ある.kyodo"_s);
    click(*window, u"elsewhere"_s);
    CHECK(bar(*window).isVisible());
    CHECK(find<QLabel>(*window, u"trouble.more"_s).text().contains(u"ある.kyodo"_s));
    CHECK(Bench::bytes(bench.chooser.answer) == "old");
    CHECK(titleInput(*window).text() == u"二"_s);
    bench.chooser.answer = bench.files.path(u"控え.kyodo"_s);
    click(*window, u"elsewhere"_s);
    CHECK(window->session()->project().info.title == u"二"_s);
}

TEST_CASE("Each mishap has its words: what is safe, and what to do", "[ui][trouble]")
{
    UiBench bench;
    auto window = bench.windowWithFile();
    const QString path = window->session()->file().path();
    SECTION("written to by somebody else")
    {
        auto other = Database::open(path, OpenMode::ReadWrite);
        REQUIRE(other);
        REQUIRE(other->run("UPDATE project SET title='ほか'"));
    }
    SECTION("replaced by another")
    {
        bench.files.newFile(u"別.kyodo"_s).reset();
        REQUIRE(QFile::remove(path));
        REQUIRE(QFile::rename(bench.files.path(u"別.kyodo"_s), path));
    }
    window->session()->examine();
    settle();
    REQUIRE(bar(*window).isVisible());
    CHECK(bar(*window).text().contains(u"safe"_s));
    CHECK(bar(*window).text().contains(u"elsewhere"_s));
    CHECK(bar(*window).accessibleName() == bar(*window).text());
}
