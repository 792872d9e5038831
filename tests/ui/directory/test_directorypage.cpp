#include "tests/support/printing.h"
#include "tests/ui/directory/directorywindow.h"
#include "ui/directory/directorymodel.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

TEST_CASE("The directory opens from the start page and finds as one types", "[ui][directory]")
{
    DirectoryWindow shown(150);
    shown.part<QPushButton>(u"start.directory"_s).click();
    settle();
    auto& words = shown.part<QLineEdit>(u"directory.words"_s);
    CHECK(words.hasFocus());
    CHECK(shown.names().size() >= 100);
    QTest::keyClicks(&words, u"7"_s);
    settle();
    const qsizetype some = shown.names().size();
    CHECK(some > 0);
    write(words, u"食堂"_s);
    settle();
    CHECK(words.text() == u"7食堂"_s);
    CHECK(shown.names().isEmpty());
    words.setText(u"ショクドウ　食堂"_s);
    settle();
    REQUIRE_FALSE(shown.names().isEmpty());
    for (const QString& name : shown.names())
        CHECK(name.contains(u"食堂"));
    CHECK(shown.part<QLabel>(u"directory.count"_s).text().contains(QString::number(shown.names().size())));
    // Down goes to what was found, Enter opens the best at once.
    QTest::keyClick(&words, Qt::Key_Down);
    CHECK(shown.table().hasFocus());
    words.setFocus();
    const QString best = shown.names().first();
    QTest::keyClick(&words, Qt::Key_Return);
    settle();
    CHECK(shown.part<QLabel>(u"organisation.title"_s).text() == best);
    // Shift+Tab goes round through all that can be reached, is caught nowhere, and shows where it is.
    shown.window->resize(900, 500);
    settle();
    QSet<QWidget*> visited;
    QWidget* at = shown.window->focusWidget();
    while (at && !visited.contains(at)) {
        visited.insert(at);
        QTest::keyClick(at, Qt::Key_Backtab, Qt::ShiftModifier);
        at = shown.window->focusWidget();
        INFO(at->objectName().toStdString());
        CHECK_FALSE(at->visibleRegion().isEmpty());
    }
    CHECK(visited.contains(&shown.part(u"organisation.erase"_s)));
    QTest::keyClick(&shown.part(u"organisation.back"_s), Qt::Key_Escape);
    settle();
    QTest::keyClick(&words, Qt::Key_Escape);
    settle();
    CHECK_FALSE(shown.part(u"directoryPage"_s).isVisible());
    CHECK(shown.part(u"start.directory"_s).isVisible());
}

TEST_CASE("The filters of the directory narrow what is found", "[ui][directory]")
{
    DirectoryWindow shown(150);
    shown.open();
    Directory directory = shown.directory();
    const auto total = [&](const DirectoryFilter& filter) { return directory.total({{}, filter}).value(); };
    const auto count = [&] { return static_cast<DirectoryModel*>(shown.table().model())->total(); };
    DirectoryFilter filter;
    filter.active = true;
    CHECK(count() == total(filter));
    auto& active = shown.part<QCheckBox>(u"directory.active"_s);
    active.click();
    settle();
    CHECK(count() == 150);
    filter.active = false;
    auto& field = shown.part<QComboBox>(u"directory.field"_s);
    field.setCurrentIndex(field.findData(13));
    settle();
    filter.field = 13;
    CHECK(count() == total(filter));
    field.setCurrentIndex(0);
    filter.field = 0;
    auto& place = shown.part<QComboBox>(u"directory.place"_s);
    REQUIRE(place.findData(u"群馬県"_s) > 0);
    place.setCurrentIndex(place.findData(u"群馬県前橋市"_s));
    settle();
    filter.place = u"群馬県前橋市"_s;
    CHECK(count() == total(filter));
    CHECK(count() > 0);
    // Those of a prefecture stand below it in the order of their codes, not of the signs.
    QStringList places;
    for (int i = 1; i < place.count(); ++i)
        places.append(place.itemText(i));
    QStringList ordered = places;
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const QString& a, const QString& b) { return placeRank(a) < placeRank(b); });
    CHECK(places == ordered);
    CHECK(places != [&] {
        QStringList byName = places;
        byName.sort();
        return byName;
    }());
    // A part of the name finds; what nothing has leaves what was.
    auto& typed = *place.lineEdit();
    typed.setFocus();
    typed.selectAll();
    write(typed, u"高崎"_s);
    QTest::keyClick(&typed, Qt::Key_Return);
    settle();
    CHECK(place.currentData() == u"群馬県高崎市"_s);
    filter.place = u"群馬県高崎市"_s;
    CHECK(count() == total(filter));
    typed.selectAll();
    write(typed, u"どこにもない"_s);
    QTest::keyClick(&typed, Qt::Key_Tab);
    settle();
    CHECK(place.currentText() == u"群馬県高崎市"_s);
    // The columns fit whatever scroll bar appears.
    shown.window->resize(1800, 500);
    settle();
    CHECK(shown.table().horizontalScrollBar()->maximum() == 0);
    typed.setFocus();
    typed.clear();
    QTest::keyClick(&typed, Qt::Key_Return);
    settle();
    CHECK(place.currentIndex() == 0);
    place.setCurrentIndex(place.findData(u"群馬県前橋市"_s));
    filter.place = u"群馬県前橋市"_s;
    shown.part<QCheckBox>(u"directory.certified"_s).click();
    settle();
    filter.certified = true;
    CHECK(count() == total(filter));
}

TEST_CASE("The table of the directory keeps the rules of its kind, and brings more as one scrolls",
          "[ui][directory]")
{
    DirectoryWindow shown(250);
    DirectorySource source(shown.bench.context);
    DirectoryModel model(shown.bench.context, source);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    tester.setUseFetchMore(false); // it would do so in the middle of a reset
    model.setQuery({});
    const auto names = [&model] {
        QStringList list;
        for (const DirectoryRow& row : model.rows())
            list.append(row.name);
        return list;
    };
    CHECK(model.total() == 250);
    CHECK(model.rowCount() == 100);
    const QStringList first = names();
    REQUIRE(model.canFetchMore({}));
    model.fetchMore({});
    CHECK(model.rowCount() == 200);
    CHECK(names().mid(0, 100) == first);
    model.fetchMore({});
    CHECK(model.rowCount() == 250);
    CHECK_FALSE(model.canFetchMore({}));
    QStringList all = names();
    CHECK(all.removeDuplicates() == 0);
    model.setQuery({u"食堂"_s});
    CHECK(model.rowCount() < 100);
    CHECK(model.rowCount() == model.total());
    for (int column = 0; column < model.columnCount(); ++column)
        CHECK_FALSE(model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

TEST_CASE("With large letters on a small screen the page follows the current row of the directory",
          "[ui][directory]")
{
    DirectoryWindow shown(30);
    shown.window->resize(1366, 768);
    shown.open();
    find<QAction>(*shown.window, u"view.size200"_s).trigger();
    settle();
    QLineEdit& words = shown.part<QLineEdit>(u"directory.words"_s);
    words.setFocus();
    QTest::keyClick(&words, Qt::Key_Down);
    settle();
    QTableView& table = shown.table();
    REQUIRE(table.hasFocus());
    const auto seen = [&table] { return table.viewport()->visibleRegion().boundingRect(); };
    const auto rowAt = [&table](int row) { return table.visualRect(table.model()->index(row, 0)); };
    const int all = table.model()->rowCount();
    REQUIRE(all > 20);
    int rows = 0;
    for (int row = 0; row < all; ++row)
        rows += seen().contains(QRect(seen().left(), rowAt(row).top(), 1, rowAt(row).height())) ? 1 : 0;
    CHECK(rows >= 4);
    for (int row = 1; row < all; ++row) {
        QTest::keyClick(&table, Qt::Key_Down);
        settle();
        INFO(row);
        CHECK(table.currentIndex().row() == row);
        CHECK(seen().top() <= rowAt(row).top());
        CHECK(seen().bottom() >= rowAt(row).bottom());
    }
    find<QAction>(*shown.window, u"view.size100"_s).trigger();
    settle();
}

TEST_CASE("A body written by hand can be taken back", "[ui][directory]")
{
    DirectoryWindow shown;
    shown.open();
    CHECK_FALSE(shown.part(u"directory.undo"_s).isVisible());
    shown.part<QPushButton>(u"directory.add"_s).click();
    settle();
    auto& name = shown.part<QLineEdit>(u"organisation.name"_s);
    CHECK(name.hasFocus());
    CHECK(name.hasSelectedText());
    type(name, u"緑町内会"_s);
    settle();
    QTest::keyClick(&name, Qt::Key_Escape);
    settle();
    CHECK(shown.names() == QStringList{u"緑町内会"_s});
    auto& undo = shown.part<QPushButton>(u"directory.undo"_s);
    CHECK(undo.isVisible());
    undo.click();
    shown.waitUntilDone();
    undo.click();
    shown.waitUntilDone();
    CHECK(shown.names().isEmpty());
    CHECK_FALSE(undo.isVisible());
    auto& redo = shown.part<QPushButton>(u"directory.redo"_s);
    redo.click();
    shown.waitUntilDone();
    redo.click();
    shown.waitUntilDone();
    CHECK(shown.names() == QStringList{u"緑町内会"_s});
}

TEST_CASE("Undo in the empty field of words is the directory's", "[ui][directory]")
{
    DirectoryWindow shown;
    shown.open();
    shown.part<QPushButton>(u"directory.add"_s).click();
    settle();
    shown.part<QPushButton>(u"organisation.back"_s).click();
    settle();
    auto& words = shown.part<QLineEdit>(u"directory.words"_s);
    words.setFocus();
    QTest::keyClick(&words, Qt::Key_Z, Qt::ControlModifier);
    shown.waitUntilDone();
    CHECK(shown.directory().count().value() == 0);
    QTest::keyClick(&words, Qt::Key_Y, Qt::ControlModifier);
    shown.waitUntilDone();
    CHECK(shown.directory().count().value() == 1);
    // What was typed there goes first.
    QTest::keyClicks(&words, u"x"_s);
    QTest::keyClick(&words, Qt::Key_Z, Qt::ControlModifier);
    shown.waitUntilDone();
    CHECK(words.text().isEmpty());
    CHECK(shown.directory().count().value() == 1);
}

TEST_CASE("A list for others leaves contact persons out unless they are ticked", "[ui][directory][privacy]")
{
    DirectoryWindow shown;
    Organisation body;
    body.name = u"=みどりの会"_s;
    body.people = u"担当花子"_s;
    body.phone = u"027-111-2222"_s;
    body.notes = u"内緒のメモ"_s;
    body.offered = u"調理室"_s;
    shown.add(body);
    shown.open();
    shown.bench.chooser.answer = shown.bench.files.path(u"一覧.csv"_s);
    auto& save = shown.part<QPushButton>(u"directory.save"_s);
    save.click();
    settle();
    QString csv = QString::fromUtf8(Bench::bytes(shown.bench.chooser.answer));
    CHECK(csv.contains(u"'=みどりの会"));
    CHECK(csv.contains(u"調理室"));
    CHECK_FALSE(csv.contains(u"担当花子"));
    CHECK_FALSE(csv.contains(u"027-111-2222"));
    shown.part<QCheckBox>(u"directory.withPeople"_s).click();
    save.click();
    settle();
    csv = QString::fromUtf8(Bench::bytes(shown.bench.chooser.answer));
    CHECK(csv.contains(u"担当花子"));
    CHECK_FALSE(csv.contains(u"内緒のメモ"));
    // Ticks hold for one list.
    CHECK_FALSE(shown.part<QCheckBox>(u"directory.withPeople"_s).isChecked());
    auto& notes = shown.part<QCheckBox>(u"directory.withNotes"_s);
    notes.click();
    save.click();
    settle();
    csv = QString::fromUtf8(Bench::bytes(shown.bench.chooser.answer));
    CHECK(csv.contains(u"内緒のメモ"));
    CHECK_FALSE(csv.contains(u"担当花子"));
    CHECK_FALSE(notes.isChecked());
}

TEST_CASE("A list for others that cannot hold all says so before and after", "[ui][directory]")
{
    constexpr int kAll = 20'002;
    DirectoryWindow shown(kAll);
    shown.open();
    shown.part<QCheckBox>(u"directory.active"_s).setChecked(false);
    settle();
    auto& before = shown.part<QLabel>(u"directory.savedPart"_s);
    REQUIRE(before.isVisible());
    CHECK(before.text().contains(u"only the first 20,000 of 20,002"));
    shown.bench.chooser.answer = shown.bench.files.path(u"一覧.csv"_s);
    shown.part<QPushButton>(u"directory.save"_s).click();
    settle();
    const auto& message = *shown.part(u"directoryPage"_s).findChild<MessageBar*>();
    CHECK(message.property("tone") == u"notice"_s);
    CHECK(message.text().contains(u"20,000 of 20,002"));
    shown.part<QLineEdit>(u"directory.words"_s).setText(u"食堂"_s);
    settle();
    CHECK_FALSE(before.isVisible());
}

TEST_CASE("The key of the directory leads back to its list from a body's page", "[ui][directory]")
{
    DirectoryWindow shown(3);
    shown.open();
    shown.openBody(QString());
    shown.open();
    CHECK(shown.part(u"directory.list"_s).isVisible());
    CHECK(shown.table().hasFocus());
}

TEST_CASE("A directory that cannot be opened is named, and the window goes on", "[ui][directory]")
{
    DirectoryWindow shown;
    REQUIRE(QDir().mkpath(QFileInfo(shown.bench.context.directoryFile).absolutePath()));
    Bench::writeBytes(shown.bench.context.directoryFile, QByteArray(4000, 'x'));
    shown.open();
    QStringList texts;
    for (const QLabel* label : shown.part(u"directoryPage"_s).findChildren<QLabel*>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    CHECK(texts.join(u'\n').contains(u"directory.sqlite"));
    CHECK(shown.names().isEmpty());
    shown.part<QPushButton>(u"directory.back"_s).click();
    CHECK_FALSE(shown.part(u"directoryPage"_s).isVisible());
}
