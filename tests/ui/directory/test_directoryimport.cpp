#include "core/base/zipwriter.h"
#include "tests/support/portalfile.h"
#include "tests/support/printing.h"
#include "tests/ui/directory/directorywindow.h"
#include "tests/ui/dropping.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTextBrowser>
#include <QTextEdit>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

TEST_CASE("A list is looked at, counted, taken in, and taken back", "[ui][directory][import]")
{
    DirectoryWindow shown;
    shown.open();
    const QString path = shown.bench.files.path(u"名簿.zip"_s);
    const QByteArray csv = inCp932(portalText(300)) + "\"broken\n";
    const auto zip = zipped({{u"100_AdministrativeInputData_20261101.csv"_s, csv}});
    REQUIRE(zip.ok());
    Bench::writeBytes(path, *zip);
    shown.bench.chooser.answer = path;
    shown.part<QPushButton>(u"directory.import"_s).click();
    settle();
    CHECK(shown.bench.chooser.asked.last().kind == FileKind::OrganisationList);
    shown.waitUntilDone();
    CHECK(shown.part<QLabel>(u"import.file"_s).text().contains(u"CP932"));
    const QString counts = shown.part<QLabel>(u"import.counts"_s).text();
    CHECK(counts.contains(u"New 300"));
    CHECK(counts.contains(u"cannot be taken: 1"));
    CHECK(shown.part<QTextBrowser>(u"import.faults"_s).toPlainText().startsWith(u"Line "));
    CHECK(shown.directory().count().value() == 0);

    auto& take = shown.part<QPushButton>(u"import.take"_s);
    REQUIRE(take.isEnabled());
    CHECK(take.hasFocus());
    take.click();
    shown.waitUntilDone();
    CHECK(shown.part(u"directory.list"_s).isVisible());
    CHECK(shown.directory().count().value() == 300);
    CHECK(shown.names().size() >= 100);
    shown.part<QPushButton>(u"directory.undo"_s).click();
    shown.waitUntilDone();
    CHECK(shown.directory().count().value() == 0);
    CHECK(shown.names().isEmpty());
    shown.part<QPushButton>(u"directory.redo"_s).click();
    shown.waitUntilDone();
    // The same once more has nothing new.
    shown.part<QPushButton>(u"directory.import"_s).click();
    settle();
    shown.waitUntilDone();
    CHECK(shown.part<QLabel>(u"import.counts"_s).text().contains(u"the same 300"));
    CHECK_FALSE(take.isEnabled());
}

TEST_CASE("A list that is dropped goes to its preview, anything else gets a sentence",
          "[ui][directory][import]")
{
    DirectoryWindow shown(1);
    const QString csv = shown.portalFile(20);
    const QString picture = shown.bench.files.path(u"写真.png"_s);
    Bench::writeBytes(picture, "x");
    const auto drop = [&](QWidget& onto, const QStringList& paths) {
        const bool taken = dropFiles(onto, paths);
        settle();
        return taken;
    };
    REQUIRE(drop(*shown.window, {csv})); // the start page has no place for lists, and says so
    CHECK_FALSE(shown.window->findChild<QWidget*>(u"directoryPage"_s));
    CHECK(shown.window->message().contains(QFileInfo(csv).fileName()));
    shown.open();
    auto& message = *shown.part(u"directoryPage"_s).findChild<MessageBar*>();
    REQUIRE(drop(*shown.window, {picture}));
    CHECK(message.text().contains(u"写真.png"));
    CHECK(shown.part(u"directory.list"_s).isVisible());
    // No field takes the name of the file in as a text.
    for (const QWidget* inside : shown.part(u"directoryPage"_s).findChildren<QWidget*>())
        CHECK_FALSE(inside->acceptDrops());
    REQUIRE(drop(*shown.window, {picture, csv}));
    CHECK(shown.part(u"importPage"_s).isVisible());
    CHECK(message.text().isEmpty());
    shown.waitUntilDone();
    CHECK(shown.part<QLabel>(u"import.counts"_s).text().contains(u"New 19"));
    // From a body's page, too; what was typed there is not lost.
    shown.part<QPushButton>(u"import.back"_s).click();
    shown.openBody(QString());
    auto& notes = shown.part<QTextEdit>(u"organisation.notes"_s);
    notes.setFocus();
    notes.setPlainText(u"大事なメモ"_s);
    REQUIRE(drop(*shown.window, {csv}));
    CHECK(shown.part(u"importPage"_s).isVisible());
    shown.waitUntilDone();
    CHECK(shown.directory().find(1)->value().notes == u"大事なメモ"_s);
}

TEST_CASE("Another list needs to be told where its columns go", "[ui][directory][import]")
{
    DirectoryWindow shown;
    shown.open();
    const QString path = shown.bench.files.path(u"町内.csv"_s);
    Bench::writeBytes(path, u"グループ,でんわ\n緑町内会,027-123-4567\n"_s.toUtf8());
    shown.bench.chooser.answer = path;
    shown.part<QPushButton>(u"directory.import"_s).click();
    settle();
    CHECK_FALSE(shown.part(u"import.take"_s).isEnabled());
    auto& name = shown.part<QComboBox>(u"import.column0"_s);
    REQUIRE(name.isVisible());
    name.setFocus();
    QTest::keyClick(&name, Qt::Key_Down);
    QTest::keyClick(&name, Qt::Key_Return);
    CHECK(name.currentData() == u"name"_s);
    shown.waitUntilDone();
    auto& take = shown.part<QPushButton>(u"import.take"_s);
    REQUIRE(take.isEnabled());
    take.click();
    shown.waitUntilDone();
    CHECK(shown.names() == QStringList{u"緑町内会"_s});
}

TEST_CASE("Columns are chosen by key alone: the focus stays, and the count follows",
          "[ui][directory][import]")
{
    DirectoryWindow shown;
    shown.open();
    const QString path = shown.bench.files.path(u"団体.csv"_s);
    QString text = u"グループ,場所,でんわ\n"_s;
    for (int i = 0; i < 3000; ++i)
        text += u"第%1町内会,前橋市本町%1,027-000-0000\n"_s.arg(i);
    Bench::writeBytes(path, text.toUtf8());
    shown.bench.chooser.answer = path;
    shown.part<QPushButton>(u"directory.import"_s).click();
    settle();
    auto& first = shown.part<QComboBox>(u"import.column0"_s);
    CHECK(first.hasFocus()); // the first that is to be chosen
    QTest::keyClick(&first, Qt::Key_Down);
    CHECK(first.currentData() == u"name"_s);
    CHECK(shown.part<QLabel>(u"import.rows"_s).text().contains(u"第0町内会"));
    auto& counts = shown.part<QLabel>(u"import.counts"_s);
    const auto counted = [&](const QString& wanted) {
        return QTest::qWaitFor([&] { return counts.text().contains(wanted); }, 60'000);
    };
    REQUIRE(counted(u"New 3,000"_s));
    CHECK(first.hasFocus());
    // The next box, while it is counted and afterwards; no key is lost.
    QTest::keyClick(&first, Qt::Key_Tab);
    auto& second = shown.part<QComboBox>(u"import.column1"_s);
    REQUIRE(second.hasFocus());
    const int place = second.findData(u"address"_s);
    for (int i = 0; i < place; ++i) {
        QTest::keyClick(&second, Qt::Key_Down);
        QTest::qWait(40);
        CHECK(second.currentIndex() == i + 1);
        CHECK(second.hasFocus());
    }
    CHECK(QTest::qWaitFor([&] { return shown.part(u"import.take"_s).isEnabled(); }, 60'000));
    CHECK(second.hasFocus());
    CHECK(shown.part<QLabel>(u"import.rows"_s).text().contains(u"前橋市"));
    // The same place twice is told at once, and not taken.
    QTest::keyClick(&second, Qt::Key_Tab);
    auto& third = shown.part<QComboBox>(u"import.column2"_s);
    third.setCurrentIndex(third.findData(u"name"_s));
    CHECK_FALSE(shown.part(u"import.take"_s).isEnabled());
    REQUIRE(counted(u"columns 1, 3"_s));
    CHECK(third.hasFocus());
    CHECK_FALSE(shown.part(u"import.take"_s).isEnabled());
    third.setCurrentIndex(third.findData(u"phone"_s));
    REQUIRE(QTest::qWaitFor([&] { return shown.part(u"import.take"_s).isEnabled(); }, 60'000));
    // And the kind of those whose row says none.
    auto& kind = shown.part<QComboBox>(u"import.kind"_s);
    REQUIRE(kind.isVisible());
    CHECK(shown.part<QLabel>(u"import.rows"_s).text().contains(u"Neighbourhood"));
    kind.setCurrentIndex(kind.findData(u"company"_s));
    CHECK(shown.part<QLabel>(u"import.rows"_s).text().contains(u"Company"));
    REQUIRE(QTest::qWaitFor([&] { return shown.part(u"import.take"_s).isEnabled(); }, 60'000));
    shown.part<QPushButton>(u"import.take"_s).click();
    shown.waitUntilDone();
    CHECK(shown.directory().count().value() == 3000);
    CHECK(shown.directory().find(1)->value().kind == PartyKind::Company);
    CHECK(shown.directory().find(1)->value().phone == u"027-000-0000"_s);
}

TEST_CASE("Of columns of one name one is chosen in the preview", "[ui][directory][import]")
{
    DirectoryWindow shown;
    shown.open();
    QStringList lines = portalText(3).split(u"\r\n"_s);
    lines[0] += u",法人番号"_s;
    const QString path = shown.bench.files.path(u"重なり.csv"_s);
    QByteArray bytes = inCp932(lines.first()) + "\r\n";
    for (int i = 0; i < 3; ++i)
        bytes += inCp932(csvLine(portalRow(i) + QStringList{corporateNumber(i + 50)}));
    Bench::writeBytes(path, bytes);
    shown.bench.chooser.answer = path;
    shown.part<QPushButton>(u"directory.import"_s).click();
    settle();
    CHECK(shown.part<QLabel>(u"import.remarks"_s).text().contains(u"法人番号"));
    CHECK_FALSE(shown.part(u"import.take"_s).isEnabled());
    auto& former = shown.part<QComboBox>(u"import.column%1"_s.arg(portalHeader().indexOf(u"法人番号"_s)));
    auto& other = shown.part<QComboBox>(u"import.column%1"_s.arg(portalHeader().size()));
    CHECK(former.hasFocus());
    CHECK(former.currentText() == u"Please choose"_s);
    other.setCurrentIndex(other.findData(u"number"_s));
    CHECK(former.currentData().toString().isEmpty());
    REQUIRE(QTest::qWaitFor([&] { return shown.part(u"import.take"_s).isEnabled(); }, 60'000));
    shown.part<QPushButton>(u"import.take"_s).click();
    shown.waitUntilDone();
    CHECK(shown.directory().find(1)->value().number == corporateNumber(50));
    CHECK_FALSE(shown.part(u"import.kind"_s).isVisible());
}

TEST_CASE("A list without a row that can be taken is not called the same", "[ui][directory][import]")
{
    DirectoryWindow shown;
    shown.open();
    shown.bench.chooser.answer = shown.bench.files.path(u"一覧.csv"_s);
    auto& take = shown.part<QPushButton>(u"import.take"_s);
    const auto told = [&](const QString& csv) {
        Bench::writeBytes(shown.bench.chooser.answer, csv.toUtf8());
        shown.part<QPushButton>(u"directory.import"_s).click();
        settle();
        shown.waitUntilDone();
        return shown.part<QLabel>(u"import.counts"_s).text();
    };
    const auto nothing = [&](const QString& csv) {
        const QString counts = told(csv);
        CHECK_FALSE(take.isEnabled());
        shown.part<QPushButton>(u"import.back"_s).click();
        settle();
        return counts;
    };
    const QString faulty = nothing(u"名称,住所\n,前橋市\n,高崎市\n"_s);
    CHECK(faulty.contains(u"None of the rows can be taken in"));
    CHECK_FALSE(faulty.contains(u"agrees"));
    const QString empty = nothing(u"名称,住所\n"_s);
    CHECK(empty.contains(u"no rows below the names"));
    CHECK_FALSE(empty.contains(u"agrees"));
    CHECK(told(u"名称,住所\nみどりの会,前橋市\n"_s).contains(u"New 1"));
    take.click();
    shown.waitUntilDone();
    CHECK(nothing(u"名称,住所\nみどりの会,前橋市\n,高崎市\n"_s).contains(u"agrees with all rows that can"));
    CHECK(nothing(u"名称,住所\nみどりの会,前橋市\n"_s).contains(u"agrees with this list"));
}

TEST_CASE("What cannot be read as a list is told in the window", "[ui][directory][import]")
{
    DirectoryWindow shown;
    shown.open();
    shown.bench.chooser.answer = shown.bench.files.path(u"無い.csv"_s);
    shown.part<QPushButton>(u"directory.import"_s).click();
    settle();
    CHECK(shown.part(u"directory.list"_s).isVisible());
    QStringList texts;
    for (const QLabel* label : shown.part(u"directoryPage"_s).findChildren<QLabel*>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    CHECK(texts.join(u'\n').contains(u"無い.csv"));
}

TEST_CASE("An import that is stopped leaves the directory as it was", "[ui][directory][import]")
{
    DirectoryWindow shown;
    shown.open();
    shown.bench.chooser.answer = shown.portalFile(3000);
    shown.part<QPushButton>(u"directory.import"_s).click();
    settle();
    shown.waitUntilDone();
    auto& take = shown.part<QPushButton>(u"import.take"_s);
    take.click();
    auto& stop = shown.part<QPushButton>(u"import.cancel"_s);
    REQUIRE(stop.isVisible());
    stop.click();
    shown.waitUntilDone();
    CHECK(shown.directory().count().value() == 0);
    CHECK_FALSE(stop.isVisible());
    CHECK(take.isEnabled());
    take.click();
    shown.waitUntilDone();
    CHECK(shown.directory().count().value() == 3000);
}

TEST_CASE("What the page of an import tells is of the directory as it is", "[ui][directory][import]")
{
    DirectoryWindow shown;
    shown.open();
    shown.bench.chooser.answer = shown.portalFile(1500);
    const auto& counts = shown.part<QLabel>(u"import.counts"_s);
    auto& take = shown.part<QPushButton>(u"import.take"_s);
    auto& message = *shown.part(u"directoryPage"_s).findChild<MessageBar*>();
    shown.part<QPushButton>(u"directory.import"_s).click();
    settle();
    shown.waitUntilDone();
    CHECK(counts.text().startsWith(u"New 1,500, changed 0"));
    // While it is written, nothing is said of what was counted before.
    take.click();
    CHECK(counts.text() == u"Taking in…"_s);
    shown.waitUntilDone();
    CHECK(message.text().contains(u"New 1,500, changed 0, the same 0 (of all these dissolved "));
    CHECK(message.text().contains(u"cannot be taken: 0"));
    CHECK(shown.part<QLabel>(u"directory.count"_s).text().startsWith(u"Bodies found: 1,"));
    // The same list again; then the first import is taken back beside it.
    shown.part<QPushButton>(u"directory.import"_s).click();
    settle();
    shown.waitUntilDone();
    REQUIRE(counts.text().contains(u"the same 1,500"));
    REQUIRE_FALSE(take.isEnabled());
    shown.part<QPushButton>(u"directory.undo"_s).click();
    CHECK(counts.text() == u"The directory is being written…"_s);
    CHECK_FALSE(take.isEnabled());
    REQUIRE(QTest::qWaitFor([&] { return take.isEnabled(); }, 60'000));
    settle();
    CHECK(counts.text().startsWith(u"New 1,500, changed 0"));
    CHECK_FALSE(counts.text().contains(u"agrees with this list"));
    // And the list behind it knows, too.
    shown.part<QPushButton>(u"import.back"_s).click();
    settle();
    CHECK(shown.names().isEmpty());
    // Where nobody counted to the end, no count is shown.
    shown.part<QPushButton>(u"directory.import"_s).click();
    CHECK(counts.text() == u"Counting…"_s);
    shown.part<QPushButton>(u"import.cancel"_s).click();
    shown.waitUntilDone();
    CHECK(counts.text() == u"It was not counted to the end."_s);
}
