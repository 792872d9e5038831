#include "tests/support/printing.h"
#include "tests/ui/register/registerwindow.h"
#include "ui/register/registermodel.h"
#include "ui/register/registerpage.h"
#include "ui/support/cellroom.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

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
    auto& list = shown.part<QWidget>(u"register.problemList"_s);
    CHECK(list.isVisible());
    const QAbstractItemModel& lines = *shown.part<QTableView>(u"problems.table"_s).model();
    REQUIRE(lines.rowCount() == 1);
    CHECK(lines.index(0, 0).data().toString() == u"壊れた.kyodo");
    CHECK(shown.part<QLabel>(u"problems.advice"_s).text() == problemText(ProblemKind::Foreign));
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

namespace {

/// So many projects that the table scrolls both ways, which is where it stands then.
void scrollDown(RegisterWindow& shown)
{
    for (int i = 0; i < 40; ++i)
        shown.folder.add(u"%1.kyodo"_s.arg(i), u"事業%1"_s.arg(i, 2, 10, QChar(u'0')));
    shown.open();
    shown.table().setCurrentIndex(shown.table().model()->index(20, 0));
    shown.table().horizontalScrollBar()->setValue(150);
    REQUIRE(shown.table().horizontalScrollBar()->value() == 150);
    REQUIRE(shown.table().verticalScrollBar()->value() > 0);
}

} // namespace

TEST_CASE("A table that is filled anew stays where it is scrolled to, with the line one is at",
          "[ui][register]")
{
    RegisterWindow shown;
    scrollDown(shown);
    const int down = shown.table().verticalScrollBar()->value();
    const QString current = shown.titles().at(20);
    shown.part<QPushButton>(u"register.readAll"_s).click();
    shown.waitForScan();
    CHECK(shown.table().horizontalScrollBar()->value() == 150);
    CHECK(shown.table().verticalScrollBar()->value() == down);
    CHECK(shown.titles().at(shown.table().currentIndex().row()) == current);
}

TEST_CASE("The line nobody went to is the first, also when others come in above it", "[ui][register]")
{
    RegisterWindow shown;
    shown.folder.add(u"二.kyodo"_s, u"事業2"_s);
    shown.open();
    const auto addAbove = [&](const QString& title) {
        shown.folder.add(title + u".kyodo"_s, title);
        shown.part<QPushButton>(u"register.again"_s).click();
        shown.waitForScan();
        return shown.titles().at(shown.table().currentIndex().row());
    };
    shown.part<QPushButton>(u"register.again"_s).setFocus();
    CHECK(addAbove(u"事業1"_s) == u"事業1"_s);
    shown.table().setFocus();
    CHECK(addAbove(u"事業0"_s) == u"事業1"_s);
}

TEST_CASE("Whoever sorts the table sees what comes first, and keeps the line they were at", "[ui][register]")
{
    RegisterWindow shown;
    scrollDown(shown);
    const QString current = shown.titles().at(20);
    auto* header = shown.table().horizontalHeader();
    for (int turn = 0; turn < 2; ++turn) {
        Q_EMIT header->sectionClicked(0);
        settle();
        CHECK(shown.table().verticalScrollBar()->value() == 0);
        CHECK(shown.table().horizontalScrollBar()->value() == 150);
        CHECK(shown.titles().at(shown.table().currentIndex().row()) == current);
        shown.table().verticalScrollBar()->setValue(10);
    }
}

TEST_CASE("A register made anew in other letters stands at the project opened last, in its own order",
          "[ui][register]")
{
    RegisterWindow shown;
    scrollDown(shown);
    Q_EMIT shown.table().horizontalHeader()->sectionClicked(0);
    settle();
    const int row = 30;
    const QString current = shown.titles().at(row);
    shown.table().setFocus();
    shown.table().setCurrentIndex(shown.table().model()->index(row, 0));
    QTest::keyClick(&shown.table(), Qt::Key_Return);
    settle();
    REQUIRE(shown.window->session());
    shown.open();
    find<QAction>(*shown.window, u"view.size125"_s).trigger();
    settle();
    shown.waitForScan();
    const QModelIndex at = shown.table().currentIndex();
    CHECK(at.siblingAtColumn(0).data().toString() == current);
    CHECK(shown.table().viewport()->rect().contains(shown.table().visualRect(at)));
    find<QAction>(*shown.window, u"view.size100"_s).trigger();
    settle();
}

TEST_CASE("A column of dates has room for the longest, year and all", "[ui][register]")
{
    const auto language = GENERATE(Language::English, Language::Japanese);
    RegisterWindow shown(language);
    shown.folder.add(u"一.kyodo"_s, u"こども食堂"_s, [](Project& project) {
        project.info.termStart = QDate(2026, 9, 1);
        project.info.termEnd = QDate(2028, 9, 28);
    });
    shown.open();
    const QAbstractItemModel& model = *shown.table().model();
    const QString title = columnTitle(RegisterColumn::TermEnd);
    int dates = 0;
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.headerData(column, Qt::Horizontal).toString() != title)
            continue;
        ++dates;
        const QString text = model.index(0, column).data().toString();
        REQUIRE_FALSE(text.isEmpty());
        const QFontMetrics metrics = shown.table().fontMetrics();
        const int room = shown.table().columnWidth(column) - 2 * cellroom::side(metrics);
        CHECK(metrics.elidedText(text, Qt::ElideRight, room) == text);
    }
    CHECK(dates == 1);
}

TEST_CASE("The name of a file stays in sight in a narrow column, its place goes first", "[ui][register]")
{
    RegisterWindow shown;
    const QString file =
        shown.folder.add(u"長い名前のフォルダー/もう一つの長い名前のフォルダー/一.kyodo"_s, u"こども食堂"_s);
    RegisterView view = standardView();
    view.columns = {RegisterColumn::Title, RegisterColumn::File};
    shown.bench.settings.setRegisterView(QJsonDocument(jsonOf(view)).toJson());
    shown.open();
    const QModelIndex cell = shown.table().model()->index(0, 1);
    CHECK(cell.data(RegisterModel::ElideRole).toInt() == Qt::ElideLeft);
    CHECK(cell.data(Qt::ToolTipRole).toString() == QDir::toNativeSeparators(file));
    CHECK(shown.table().model()->index(0, 0).data(RegisterModel::ElideRole).toInt() == Qt::ElideRight);
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

TEST_CASE("With large letters on a small screen the tools wait behind one button, and the table is seen",
          "[ui][register]")
{
    RegisterWindow shown(Language::Japanese);
    for (int i = 0; i < 12; ++i)
        shown.folder.add(u"%1.kyodo"_s.arg(i), u"事業%1"_s.arg(i));
    shown.window->resize(1366, 768);
    shown.open();
    auto& more = shown.part<QPushButton>(u"register.more"_s);
    CHECK_FALSE(more.isVisible());
    find<QAction>(*shown.window, u"view.size200"_s).trigger();
    settle();
    shown.waitForScan();
    auto& folded = shown.part<QPushButton>(u"register.more"_s);
    REQUIRE(folded.isVisible());
    CHECK(shown.part<QLineEdit>(u"register.words"_s).isVisible());
    CHECK(shown.part<QPushButton>(u"register.back"_s).isVisible());
    const QRect seen = shown.table().viewport()->visibleRegion().boundingRect();
    int rows = 0;
    for (int row = 0; row < 12; ++row)
        rows += seen.contains(shown.table().visualRect(shown.table().model()->index(row, 0))) ? 1 : 0;
    CHECK(rows >= 5);
    auto& section = find<QComboBox>(*shown.window, u"register.condition"_s);
    CHECK_FALSE(section.isVisible());
    folded.setFocus();
    QTest::keyClick(&folded, Qt::Key_Space);
    settle();
    CHECK(section.isVisible());
    CHECK(shown.part<QPushButton>(u"register.saveView"_s).isVisible());
    section.setCurrentIndex(1);
    settle();
    CHECK(folded.text().contains(u'1'));
    QTest::keyClick(&folded, Qt::Key_Space);
    settle();
    CHECK_FALSE(section.isVisible());
    find<QAction>(*shown.window, u"view.size100"_s).trigger();
    settle();
}

TEST_CASE("Escape closes what is open in the register before the register itself", "[ui][register]")
{
    RegisterWindow shown;
    shown.folder.add(u"一.kyodo"_s, u"こども食堂"_s);
    shown.open();
    auto& page = shown.part<RegisterPage>(u"registerPage"_s);
    auto& button = shown.part<QPushButton>(u"register.chooseColumns"_s);
    button.click();
    settle();
    REQUIRE(button.isChecked());
    QTest::keyClick(&button, Qt::Key_Escape);
    CHECK_FALSE(button.isChecked());
    CHECK(button.hasFocus());
    CHECK(page.isVisible());
    QTest::keyClick(&button, Qt::Key_Escape);
    CHECK_FALSE(page.isVisible());
}

TEST_CASE("From the settings one comes back to the register, and from the register to the start",
          "[ui][register]")
{
    RegisterWindow shown;
    shown.folder.add(u"一.kyodo"_s, u"こども食堂"_s);
    shown.open();
    auto& page = shown.part<RegisterPage>(u"registerPage"_s);
    find<QAction>(*shown.window, u"file.settings"_s).trigger();
    settle();
    REQUIRE_FALSE(page.isVisible());
    shown.part<QPushButton>(u"settings.back"_s).click();
    settle();
    CHECK(page.isVisible());
    shown.part<QPushButton>(u"register.back"_s).click();
    settle();
    CHECK_FALSE(page.isVisible());
    find<QAction>(*shown.window, u"file.settings"_s).trigger();
    settle();
    shown.part<QPushButton>(u"settings.back"_s).click();
    settle();
    CHECK_FALSE(page.isVisible());
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
