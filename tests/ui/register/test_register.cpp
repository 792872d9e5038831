#include "tests/support/printing.h"
#include "tests/ui/register/registerwindow.h"
#include "ui/register/registerpage.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTextBrowser>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

TEST_CASE("From the start page a folder becomes a register, and a project opens from it", "[ui][register]")
{
    RegisterWindow shown;
    shown.bench.settings.setRegisterFolders({});
    shown.folder.add(u"一.kyodo"_s, u"こども食堂"_s);
    const QString second = shown.folder.add(u"課/二.kyodo"_s, u"まつり"_s);
    shown.part<QPushButton>(u"start.register"_s).click();
    settle();
    CHECK(shown.part<QPushButton>(u"register.addFolder"_s).hasFocus());
    CHECK(shown.table().model()->rowCount() == 0);
    shown.bench.chooser.answer = shown.folder.root();
    shown.part<QPushButton>(u"register.addFolder"_s).click();
    shown.waitForScan();
    CHECK(shown.bench.chooser.asked.last().kind == FileKind::Folder);
    CHECK(shown.bench.settings.registerFolders() == QStringList{shown.folder.root()});
    QStringList titles = shown.titles();
    titles.sort();
    CHECK(titles == QStringList{u"こども食堂"_s, u"まつり"_s});

    const auto row = shown.titles().indexOf(u"まつり"_s);
    shown.table().setFocus();
    shown.table().setCurrentIndex(shown.table().model()->index(int(row), 0));
    QTest::keyClick(&shown.table(), Qt::Key_Return);
    settle();
    REQUIRE(shown.window->session() != nullptr);
    CHECK(shown.window->session()->file().path() == second);
    // The register comes back without being read again, and knows that somebody has this one open.
    shown.open();
    CHECK(shown.table().isVisible());
    CHECK(shown.titles().at(shown.table().currentIndex().row()) == u"まつり"_s);
    CHECK(shown.column(u"File: state"_s).join(u' ').contains(u"somebody has it open"));
    QTest::keyClick(&shown.table(), Qt::Key_Escape);
    CHECK_FALSE(shown.part<RegisterPage>(u"registerPage"_s).isVisible());
    CHECK(shown.window->session() != nullptr);
}

TEST_CASE("What cannot be read is counted, and named with what to do", "[ui][register]")
{
    RegisterWindow shown;
    shown.folder.add(u"一.kyodo"_s, u"こども食堂"_s);
    shown.open();
    auto& button = shown.part<QPushButton>(u"register.problems"_s);
    CHECK_FALSE(button.isVisible());
    const QString broken = shown.folder.path(u"壊れた.kyodo"_s);
    Bench::writeBytes(broken, "x");
    shown.part<QPushButton>(u"register.again"_s).click();
    shown.waitForScan();
    REQUIRE(button.isVisible());
    CHECK(button.text().contains(u'1'));
    CHECK(shown.titles() == QStringList{u"こども食堂"_s});
    button.click();
    settle();
    auto& list = shown.part<QTextBrowser>(u"register.problemList"_s);
    CHECK(list.isVisible());
    CHECK(list.toPlainText().contains(u"壊れた.kyodo"));
    CHECK(list.toPlainText().contains(problemText(ProblemKind::Foreign)));
    REQUIRE(QFile::remove(broken));
    shown.part<QPushButton>(u"register.again"_s).click();
    shown.waitForScan();
    CHECK_FALSE(button.isVisible());
    CHECK_FALSE(list.isVisible());
}

TEST_CASE("What changes in the folder is seen by itself", "[ui][register]")
{
    RegisterWindow shown;
    const QString first = shown.folder.add(u"一.kyodo"_s, u"こども食堂"_s);
    shown.open();
    CHECK(shown.titles() == QStringList{u"こども食堂"_s});
    shown.folder.add(u"二.kyodo"_s, u"まつり"_s);
    constexpr int kLongest = 60'000;
    CHECK(QTest::qWaitFor([&] { return shown.titles().size() == 2; }, kLongest));
    REQUIRE(QFile::remove(first));
    CHECK(QTest::qWaitFor([&] { return shown.titles() == QStringList{u"まつり"_s}; }, kLongest));
}

TEST_CASE("A project that was renamed has one line, also after all was read anew", "[ui][register]")
{
    RegisterWindow shown;
    const QString before = shown.folder.add(u"一.kyodo"_s, u"こども食堂"_s);
    shown.open();
    REQUIRE(QFile::rename(before, shown.folder.path(u"二.kyodo"_s)));
    shown.part<QPushButton>(u"register.again"_s).click();
    shown.waitForScan();
    CHECK(shown.titles() == QStringList{u"こども食堂"_s});
    // What stands at the old place later is another file, and stays.
    shown.folder.add(u"一.kyodo"_s, u"まつり"_s);
    for (int turn = 0; turn < 2; ++turn) {
        shown.part<QPushButton>(u"register.again"_s).click();
        shown.waitForScan();
        CHECK(shown.titles().size() == 2);
    }
    REQUIRE(QFile::rename(before, shown.folder.path(u"三.kyodo"_s)));
    shown.part<QPushButton>(u"register.readAll"_s).click();
    shown.waitForScan();
    CHECK(shown.titles().size() == 2);
}

TEST_CASE("A folder taken out takes its projects along", "[ui][register]")
{
    RegisterWindow shown;
    shown.folder.add(u"一.kyodo"_s, u"こども食堂"_s);
    shown.open();
    CHECK(shown.titles().size() == 1);
    shown.part<QPushButton>(u"register.dropFolder"_s).click();
    shown.waitForScan();
    CHECK(shown.titles().isEmpty());
    CHECK(shown.bench.settings.registerFolders().isEmpty());
    CHECK(QFile::exists(shown.folder.path(u"一.kyodo"_s)));
}

TEST_CASE("The register stays open when the looks change, and every input has a name", "[ui][register]")
{
    RegisterWindow shown(Language::Japanese);
    shown.folder.add(u"一.kyodo"_s, u"こども食堂"_s);
    shown.open();
    find<QAction>(*shown.window, u"view.size200"_s).trigger();
    settle();
    shown.waitForScan();
    auto& page = shown.part<RegisterPage>(u"registerPage"_s);
    CHECK(page.isVisible());
    CHECK(shown.column(u"事業名"_s) == QStringList{u"こども食堂"_s});
    for (const QWidget* input : page.findChildren<QWidget*>()) {
        const bool focusable = input->focusPolicy() & Qt::TabFocus;
        const bool ours = input->objectName().startsWith(u"register.");
        if (focusable && ours) {
            INFO(input->objectName().toStdString());
            CHECK_FALSE(input->accessibleName().isEmpty());
        }
    }
    find<QAction>(*shown.window, u"view.size100"_s).trigger();
    settle();
}
