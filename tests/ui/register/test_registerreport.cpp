#include "core/register/yearlyreport.h"
#include "tests/support/printing.h"
#include "tests/ui/register/registerwindow.h"
#include "ui/printing/pagecanvas.h"
#include "ui/register/boardmodel.h"
#include "ui/register/duemodel.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QJsonDocument>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

void pick(QComboBox& combo, int index)
{
    combo.setCurrentIndex(index);
    Q_EMIT combo.activated(index);
    settle();
}

/// One project of this fiscal year and the next, one that is only endorsed.
void fill(RegisterWindow& shown)
{
    shown.folder.add(u"一.kyodo"_s, u"こども食堂"_s, [](Project& project) {
        project.info.section = u"市民協働課"_s;
        project.method.forms = {u"commission"_s};
        project.info.termStart = QDate(2026, 4, 1);
        project.info.termEnd = QDate(2028, 3, 31);
    });
    shown.folder.add(u"二.kyodo"_s, u"𠮷田まつり"_s, [](Project& project) {
        project.method.forms = {u"endorsement"_s};
        project.info.termStart = QDate(2026, 4, 1);
        project.info.termEnd = QDate(2027, 3, 31);
    });
}

QString saved(RegisterWindow& shown, int format, const QString& name)
{
    pick(shown.part<QComboBox>(u"report.format"_s), format);
    shown.bench.chooser.answer = shown.folder.path(name);
    shown.part<QPushButton>(u"report.save"_s).click();
    settle();
    return shown.bench.chooser.answer;
}

} // namespace

TEST_CASE("The yearly report is looked at, printed and saved in every format", "[ui][register]")
{
    RegisterWindow shown;
    fill(shown);
    shown.open();
    shown.part<QPushButton>(u"register.showReport"_s).click();
    settle();
    auto& year = shown.part<QComboBox>(u"report.year"_s);
    REQUIRE(year.findData(2026) >= 0);
    pick(year, year.findData(2026));
    shown.part<QPushButton>(u"report.preview"_s).click();
    auto& canvas = shown.part<PageCanvas>(u"report.pages"_s);
    REQUIRE(QTest::qWaitFor([&] { return canvas.pages().has_value(); }, 60'000));
    CHECK(canvas.pages()->text().contains(u"こども食堂"));
    shown.part<QPushButton>(u"report.print"_s).click();
    REQUIRE(QTest::qWaitFor([&] { return !shown.bench.printer.printed.isEmpty(); }, 60'000));

    CHECK(Bench::bytes(saved(shown, 0, u"報告.pdf"_s)).startsWith("%PDF"));
    CHECK(Bench::bytes(saved(shown, 1, u"報告.odt"_s)).startsWith("PK"));
    const QString web = QString::fromUtf8(Bench::bytes(saved(shown, 2, u"報告.html"_s)));
    CHECK(shown.bench.chooser.asked.last().kind == FileKind::Web);
    CHECK(web.startsWith(u"<!DOCTYPE html>"));
    CHECK(web.contains(u"こども食堂"));
    CHECK(Bench::bytes(saved(shown, 3, u"報告.xlsx"_s)).startsWith("PK"));
    CHECK(shown.bench.chooser.asked.last().kind == FileKind::Spreadsheet);
    const QString utf8 = QString::fromUtf8(Bench::bytes(saved(shown, 4, u"報告.csv"_s)));
    CHECK(utf8.contains(u"𠮷田まつり"));
    CHECK(utf8.contains(u"こども食堂"));
    const QByteArray old = Bench::bytes(saved(shown, 5, u"報告932.csv"_s));
    CHECK(old.contains("\x81\xAC")); // 〓
    CHECK(shown.part<MessageBar>(u"report.result"_s).text().contains(u"𠮷"));

    shown.part<QCheckBox>(u"report.endorsements"_s).click();
    CHECK_FALSE(QString::fromUtf8(Bench::bytes(saved(shown, 4, u"報告.csv"_s))).contains(u"𠮷田まつり"));
}

TEST_CASE("A preview goes with what it shows, and what was no longer wanted is not kept", "[ui][register]")
{
    RegisterWindow shown;
    fill(shown);
    shown.open();
    shown.part<QPushButton>(u"register.showReport"_s).click();
    auto& preview = shown.part<QPushButton>(u"report.preview"_s);
    auto& canvas = shown.part<PageCanvas>(u"report.pages"_s);
    const auto waitForPages = [&] {
        return QTest::qWaitFor([&] { return canvas.pages().has_value(); }, 60'000);
    };
    preview.click();
    REQUIRE(waitForPages());
    preview.click();
    CHECK_FALSE(canvas.pages().has_value());
    preview.click();
    REQUIRE(waitForPages());
    // The booklet takes time: the former paper does not stand for it.
    auto& what = shown.part<QComboBox>(u"report.what"_s);
    what.setCurrentIndex(2);
    CHECK_FALSE(canvas.pages().has_value());
    what.setCurrentIndex(0);
    REQUIRE(waitForPages());
    shown.part<QPushButton>(u"register.showReport"_s).click();
    CHECK_FALSE(canvas.pages().has_value());
    shown.part<QPushButton>(u"register.showReport"_s).click();
    CHECK(waitForPages());
}

TEST_CASE("What could not be read is said after saving as well, and below the table", "[ui][register]")
{
    RegisterWindow shown;
    fill(shown);
    Bench::writeBytes(shown.folder.path(u"壊れた.kyodo"_s), "x");
    shown.open();
    shown.part<QPushButton>(u"register.showReport"_s).click();
    const auto& result = shown.part<MessageBar>(u"report.result"_s);
    for (const int what : {0, 1}) {
        pick(shown.part<QComboBox>(u"report.what"_s), what);
        const QString csv = QString::fromUtf8(Bench::bytes(saved(shown, 4, u"台帳.csv"_s)));
        CHECK(csv.contains(unreadableNote(1)));
        CHECK(csv.indexOf(unreadableNote(1)) > csv.indexOf(u"\r\n\r\n"));
        CHECK(result.text().contains(unreadableNote(1)));
    }
}

TEST_CASE("The report's columns are chosen apart for paper and tables, and kept", "[ui][register]")
{
    RegisterWindow shown;
    fill(shown);
    shown.open();
    shown.part<QPushButton>(u"register.showReport"_s).click();
    shown.part<QPushButton>(u"report.chooseColumns"_s).click();
    pick(shown.part<QComboBox>(u"report.format"_s), 4);
    auto& list = shown.part<QListWidget>(u"report.columns"_s);
    REQUIRE(list.count() == int(EnumKeys<RegisterColumn>::keys.size()));
    for (int i = 0; i < list.count(); ++i)
        list.item(i)->setCheckState(list.item(i)->text() == u"Project"_s ? Qt::Checked : Qt::Unchecked);
    const QString csv = QString::fromUtf8(Bench::bytes(saved(shown, 4, u"報告.csv"_s)).mid(3));
    CHECK(csv.startsWith(u"Part,Project\r\n"));
    const RegisterView kept =
        viewFromJson(QJsonDocument::fromJson(shown.bench.settings.registerView()).object());
    CHECK(kept.reportColumns == QList<RegisterColumn>{RegisterColumn::Title});
    CHECK(kept.paperColumns == yearlyPaperColumns());
}

TEST_CASE("The table goes out as it is shown", "[ui][register]")
{
    RegisterWindow shown;
    fill(shown);
    shown.open();
    shown.part<QPushButton>(u"register.showReport"_s).click();
    pick(shown.part<QComboBox>(u"report.what"_s), 1);
    CHECK_FALSE(shown.part<QPushButton>(u"report.save"_s).isHidden());
    const QString csv = QString::fromUtf8(Bench::bytes(saved(shown, 4, u"表.csv"_s)).mid(3));
    QStringList heads;
    for (int i = 0; i < shown.table().model()->columnCount(); ++i)
        heads.append(shown.table().model()->headerData(i, Qt::Horizontal).toString());
    CHECK(csv.startsWith(heads.join(u',') + u"\r\n"_s));
    CHECK(csv.section(u"\r\n"_s, 1, 1).startsWith(shown.titles().at(0)));
}

TEST_CASE("The released case sheets of what is shown become a booklet", "[ui][register]")
{
    RegisterWindow shown;
    fill(shown);
    shown.folder.add(u"三.kyodo"_s, u"見守り"_s, [](Project& project) {
        project.caseSheet.publishable = true;
        project.caseSheet.background = u"見守りの背景"_s;
    });
    shown.open();
    shown.part<QPushButton>(u"register.showReport"_s).click();
    pick(shown.part<QComboBox>(u"report.format"_s), 4);
    pick(shown.part<QComboBox>(u"report.what"_s), 2);
    CHECK(shown.part<QComboBox>(u"report.format"_s).currentIndex() == 0); // no table
    shown.part<QPushButton>(u"report.preview"_s).click();
    auto& canvas = shown.part<PageCanvas>(u"report.pages"_s);
    const auto made = [&] { return canvas.pages() && canvas.pages()->text().contains(u"見守りの背景"); };
    REQUIRE(QTest::qWaitFor(made, 60'000));
    CHECK(shown.part<MessageBar>(u"report.result"_s).text().contains(u"1 cases"));
    CHECK_FALSE(canvas.pages()->text().contains(u"こども食堂"));
}

TEST_CASE("Reading case sheets shows how far it is, and can be stopped", "[ui][register]")
{
    RegisterWindow shown;
    fill(shown);
    shown.folder.add(u"三.kyodo"_s, u"見守り"_s,
                     [](Project& project) { project.caseSheet.publishable = true; });
    shown.open();
    shown.part<QPushButton>(u"register.showReport"_s).click();
    pick(shown.part<QComboBox>(u"report.what"_s), 2);
    auto& cancel = shown.part<QPushButton>(u"report.cancel"_s);
    CHECK_FALSE(cancel.isVisible());
    shown.bench.chooser.answer = shown.folder.path(u"事例集.html"_s);
    pick(shown.part<QComboBox>(u"report.format"_s), 2);
    shown.part<QPushButton>(u"report.save"_s).click();
    // What the thread has read meanwhile waits for the loop of events.
    REQUIRE(cancel.isVisible());
    CHECK(shown.part<QWidget>(u"report.progress"_s).isVisible());
    cancel.setFocus();
    cancel.click();
    settle();
    CHECK_FALSE(cancel.isVisible());
    CHECK(shown.part<QPushButton>(u"report.preview"_s).hasFocus());
    CHECK(shown.part<MessageBar>(u"report.result"_s).text().contains(u"nothing was written"));
    CHECK_FALSE(QFile::exists(shown.bench.chooser.answer));
    shown.part<QPushButton>(u"report.save"_s).click();
    CHECK(QTest::qWaitFor([&] { return QFile::exists(shown.bench.chooser.answer); }, 60'000));
    CHECK_FALSE(cancel.isVisible());
}

TEST_CASE("The counts are printed with their chart", "[ui][register]")
{
    RegisterWindow shown;
    fill(shown);
    shown.open();
    shown.part<QPushButton>(u"register.showCounts"_s).click();
    settle();
    shown.part<QPushButton>(u"register.printCounts"_s).click();
    CHECK(shown.bench.printer.printed == QList<qsizetype>{1});
}

TEST_CASE("A board shows each project at its step, and Enter opens it", "[ui][register]")
{
    RegisterWindow shown;
    fill(shown);
    shown.open();
    pick(shown.part<QComboBox>(u"register.look"_s), 1);
    auto& board = shown.part<QTableView>(u"register.board"_s);
    REQUIRE(board.isVisible());
    CHECK_FALSE(shown.table().isVisible());
    CHECK(board.model()->columnCount() == 7);
    CHECK(board.model()->headerData(0, Qt::Horizontal).toString().contains(u"(2 "));
    const QModelIndex card = board.model()->index(0, 0);
    CHECK(card.data(Qt::AccessibleTextRole).toString().contains(card.data().toString()));
    const QString path = card.data(BoardModel::FileRole).toString();
    board.setFocus();
    board.setCurrentIndex(card);
    QTest::keyClick(&board, Qt::Key_Return);
    settle();
    REQUIRE(shown.window->session() != nullptr);
    CHECK(shown.window->session()->file().path() == path);
}

TEST_CASE("What is due stands by month, and each line says all of it", "[ui][register]")
{
    RegisterWindow shown;
    fill(shown);
    shown.open();
    pick(shown.part<QComboBox>(u"register.look"_s), 2);
    auto& dates = shown.part<QTableView>(u"register.dates"_s);
    REQUIRE(dates.isVisible());
    const QAbstractItemModel& model = *dates.model();
    REQUIRE(model.rowCount() > 1);
    CHECK(model.index(0, 0).data(RegisterModel::HeadingRole).toBool());
    bool found = false;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, DueModel::Project).data().toString() == u"こども食堂"_s) {
            found = true;
            const QString spoken = model.index(row, 0).data(Qt::AccessibleTextRole).toString();
            CHECK(spoken.contains(u"こども食堂"));
            CHECK(spoken.contains(model.index(row, DueModel::What).data().toString()));
        }
    }
    CHECK(found);
}

TEST_CASE("A head that is dragged moves its column, and a cell says where it stands", "[ui][register]")
{
    RegisterWindow shown;
    fill(shown);
    shown.open();
    const QAbstractItemModel& model = *shown.table().model();
    const QString first = model.headerData(0, Qt::Horizontal).toString();
    const QString second = model.headerData(1, Qt::Horizontal).toString();
    shown.table().horizontalHeader()->moveSection(0, 1);
    settle();
    CHECK(model.headerData(0, Qt::Horizontal).toString() == second);
    CHECK(model.headerData(1, Qt::Horizontal).toString() == first);
    CHECK(shown.table().horizontalHeader()->visualIndex(0) == 0);
    const RegisterView kept =
        viewFromJson(QJsonDocument::fromJson(shown.bench.settings.registerView()).object());
    CHECK(columnTitle(kept.columns.at(1)) == first);
    const QString spoken = model.index(0, 0).data(Qt::AccessibleTextRole).toString();
    CHECK(spoken.contains(second + u": "_s));
    CHECK(spoken.contains(shown.titles().at(0)));
}
