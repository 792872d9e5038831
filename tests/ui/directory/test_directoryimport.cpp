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
