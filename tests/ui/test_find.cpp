#include "tests/support/printing.h"
#include "tests/ui/uibench.h"

#include "ui/find/findmodel.h"
#include "ui/find/findpanel.h"
#include "ui/shell/workspace.h"
#include "ui/steps/steppage.h"
#include "ui/widgets/textarea.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTextEdit>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

/// Opens the search by key and types.
QLineEdit& look(MainWindow& window, const QString& words)
{
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &window, Qt::Key_F, Qt::ControlModifier);
    auto& line = find<QLineEdit>(window, u"find.words"_s);
    line.selectAll();
    QTest::keyClick(&line, Qt::Key_Delete);
    write(line, words);
    settle();
    settle();
    return line;
}

QString countText(const MainWindow& window)
{
    return find<QLabel>(window, u"find.count"_s).text();
}

} // namespace

TEST_CASE("What is typed is found and Enter leads to the field", "[ui][find]")
{
    UiBench bench;
    auto window = bench.windowWithFile(2, 3);
    REQUIRE(window->session()->edit(u"x"_s, [](Project& project) -> Result<void> {
        project.scope.sharedPurpose = u"地域の子どもの孤食をなくす"_s;
        return {};
    }));
    QLineEdit& line = look(*window, u"コショク"_s);
    CHECK(countText(*window).startsWith(u"Nothing"_s));
    line.selectAll();
    write(line, u"孤食"_s);
    settle();
    CHECK(countText(*window).startsWith(u"1 found"_s));
    QTest::keyClick(&line, Qt::Key_Return);
    settle();
    CHECK(window->workspace()->currentPage() == 2);
    auto* area = qobject_cast<TextArea*>(QApplication::focusWidget());
    REQUIRE(area);
    CHECK(area->objectName() == u"scope.sharedPurpose"_s);
    CHECK(area->textCursor().selectedText() == u"孤食"_s);
}

TEST_CASE("Hits in cells, in the child of a master and in roles are gone to", "[ui][find]")
{
    UiBench bench;
    auto window = bench.windowWithFile(2, 3);
    REQUIRE(window->session()->edit(u"x"_s, [&](Project& project) -> Result<void> {
        project.tasks[2].detail = u"ﾎﾟｽﾀｰをはる"_s;
        Contact& contact = appendRow(project.contacts, bench.files.ids);
        contact.party = project.parties.at(1).id;
        contact.name = u"𠮷田"_s;
        Role& role = appendRow(project.roles, bench.files.ids);
        role.task = project.tasks.at(1).id;
        role.party = project.parties.at(1).id;
        role.kind = RoleKind::Lead;
        return {};
    }));
    const auto go = [&](const QString& words) {
        QTest::keyClick(&look(*window, words), Qt::Key_Return);
        settle();
        return qobject_cast<QTableView*>(QApplication::focusWidget());
    };
    SECTION("a cell")
    {
        const auto* view = go(u"ポスター"_s);
        REQUIRE(view);
        CHECK(view->objectName() == u"tasks"_s);
        CHECK(view->currentIndex().row() == 2);
        CHECK(view->currentIndex().data().toString() == u"ﾎﾟｽﾀｰをはる"_s);
    }
    SECTION("a child")
    {
        const auto* view = go(u"𠮷"_s);
        REQUIRE(view);
        CHECK(view->objectName() == u"contacts"_s);
        CHECK(view->currentIndex().data().toString() == u"𠮷田"_s);
    }
    SECTION("a role")
    {
        const auto* view = go(u"Lead"_s);
        REQUIRE(view);
        CHECK(view->objectName() == u"roleMatrix"_s);
        CHECK(view->currentIndex().row() == 1);
        CHECK(view->currentIndex().column() == 2);
    }
}

TEST_CASE("F3 goes on from hit to hit, Shift+F3 back, without the panel too", "[ui][find]")
{
    UiBench bench;
    auto window = bench.windowWithFile(0, 3);
    QLineEdit& line = look(*window, u"作業"_s);
    const auto row = [] {
        const auto* view = qobject_cast<QTableView*>(QApplication::focusWidget());
        return view ? view->currentIndex().row() : -1;
    };
    QTest::keyClick(&line, Qt::Key_Down);
    CHECK(QApplication::focusWidget() == &line);
    QTest::keyClick(&line, Qt::Key_Return);
    settle();
    CHECK(row() == 1);
    CHECK(countText(*window) == u"2 of 3"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F3);
    CHECK(row() == 2);
    QTest::mouseClick(&find<QPushButton>(*window, u"find.close"_s), Qt::LeftButton);
    settle();
    CHECK_FALSE(find<FindPanel>(*window, u"find"_s).isVisible());
    QTest::keyClick(window.get(), Qt::Key_F3);
    CHECK(row() == 0);
    CHECK(countText(*window).contains(u"went round"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F3, Qt::ShiftModifier);
    CHECK(row() == 2);
}

TEST_CASE("Escape leads back to where the search began", "[ui][find]")
{
    UiBench bench;
    auto window = bench.windowWithFile(1, 3);
    auto& area = find<QLineEdit>(*window, u"project.area"_s);
    area.setFocus();
    QLineEdit& line = look(*window, u"作業2"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    settle();
    REQUIRE(window->workspace()->currentPage() == 4);
    line.setFocus();
    QTest::keyClick(&line, Qt::Key_Escape);
    settle();
    CHECK(window->workspace()->currentPage() == 0);
    CHECK(QApplication::focusWidget() == &area);
    CHECK_FALSE(find<FindPanel>(*window, u"find"_s).isVisible());
}

TEST_CASE("The button that closes the list of hits leaves one at the hit, or wherever one went", "[ui][find]")
{
    UiBench bench;
    auto window = bench.windowWithFile(1, 3);
    find<QLineEdit>(*window, u"project.area"_s).setFocus();
    QLineEdit& line = look(*window, u"作業2"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    settle();
    REQUIRE(window->workspace()->currentPage() == 4);
    const bool elsewhere = GENERATE(false, true);
    if (elsewhere)
        window->workspace()->showPage(2);
    QTest::mouseClick(&find<QPushButton>(*window, u"find.close"_s), Qt::LeftButton);
    settle();
    CHECK(window->workspace()->currentPage() == (elsewhere ? 2 : 4));
    REQUIRE(QApplication::focusWidget());
    CHECK(window->workspace()->isAncestorOf(QApplication::focusWidget()));
    CHECK_FALSE(find<FindPanel>(*window, u"find"_s).isVisible());
}

TEST_CASE("F3 with nothing to look for asks for it, the button in the header opens it", "[ui][find]")
{
    UiBench bench;
    auto window = bench.windowWithFile(1);
    SECTION("key")
    {
        QTest::keyClick(window.get(), Qt::Key_F3);
    }
    SECTION("button")
    {
        auto& button = find<QPushButton>(*window, u"header.find"_s);
        CHECK(button.text().contains(u"Ctrl+F"_s));
        QTest::mouseClick(&button, Qt::LeftButton);
    }
    CHECK(QApplication::focusWidget() == &find<QLineEdit>(*window, u"find.words"_s));
}

TEST_CASE("Hits stand below their step and section, in order, and follow the project", "[ui][find]")
{
    UiBench bench;
    auto session = bench.newSession(1, 2);
    REQUIRE(session->edit(u"x"_s, [&](Project& project) -> Result<void> {
        project.info.summary = u"会場で開く"_s;
        project.tasks[0].title = u"会場の準備"_s;
        project.tasks[1].title = u"会場の片づけ"_s;
        StepNote& note = appendRow(project.stepNotes, bench.files.ids);
        note.step = Step::Review;
        note.decided = u"会場を変える"_s;
        return {};
    }));
    ProjectSearch search(*session);
    FindModel model(*session, search);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto run = [&](const QString& words) {
        REQUIRE(search.update([] { return false; }));
        const FindQuery query = readQuery(words, session->today());
        model.setHits(query, search.find(query));
    };
    run(u"会場"_s);
    REQUIRE(model.count() == 4);
    CHECK(model.hit(0).page == 0);
    CHECK(model.hit(1).page == 4);
    CHECK(model.hit(3).page == 6);
    CHECK(model.index(0).data(FindModel::IsHeadingRole).toBool());
    CHECK(model.index(0).data(FindModel::PlaceRole).toString() == u"Basics"_s);
    CHECK(model.index(0).data().toString() == u"The project (1)"_s);
    CHECK_FALSE(model.index(0).flags().testFlag(Qt::ItemIsSelectable));
    const QModelIndex first = model.index(model.rowOf(1));
    CHECK(first.data(FindModel::PlaceRole).toString().startsWith(u"会場の準備"_s));
    CHECK(first.data(FindModel::RangesRole).value<QList<TextRange>>() == QList<TextRange>{{0, 2}});
    REQUIRE(session->remove(u"tasks"_s, session->project().tasks.first().id));
    run(u"会場"_s);
    CHECK(model.count() == 3);
    run(u"  "_s);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("Dates and amounts are found as they are typed", "[ui][find]")
{
    UiBench bench;
    auto session = bench.newSession(1, 1);
    REQUIRE(session->edit(u"x"_s, [&](Project& project) -> Result<void> {
        project.tasks[0].plannedStart = QDate(2026, 10, 3);
        appendRow(project.budgetLines, bench.files.ids).amount = 128'000;
        return {};
    }));
    ProjectSearch search(*session);
    REQUIRE(search.update([] { return false; }));
    const auto fields = [&](const QString& words) {
        QStringList found;
        for (const FindSpot& spot : search.find(readQuery(words, session->today())))
            found.append(spot.hit.field);
        return found;
    };
    for (const QString& typed : {u"2026/10/3"_s, u"R8.10.3"_s, u"令和8年10月3日"_s, u"10/3"_s}) {
        INFO(typed.toStdString());
        CHECK(fields(typed) == QStringList{u"plannedStart"_s});
    }
    for (const QString& typed : {u"128000"_s, u"128,000"_s, u"１２万８千"_s})
        CHECK(fields(typed) == QStringList{u"amount"_s});
}

TEST_CASE("The library's wording of the clauses is found, and leads to its clause", "[ui][find][clauses]")
{
    UiBench bench(Language::Japanese);
    auto window = bench.windowWithExample();
    QLineEdit& line = look(*window, u"暴力団"_s);
    auto& list = find<QListView>(*window, u"find.list"_s);
    const QAbstractItemModel& model = *list.model();
    REQUIRE(model.rowCount() > 1);
    QString places;
    for (int row = 0; row < model.rowCount(); ++row)
        places += model.index(row, 0).data(FindModel::PlaceRole).toString() + u'\n';
    CHECK(places.contains(u"条項 · 暴力団等の排除"_s));
    QTest::keyClick(&line, Qt::Key_Return);
    settle();
    CHECK(window->workspace()->currentPage() == 4);
    CHECK(find<QLineEdit>(*window, u"clauses.title"_s).text() == u"暴力団等の排除"_s);
    auto* text = qobject_cast<QTextEdit*>(window->focusWidget());
    REQUIRE(text);
    CHECK(text->textCursor().selectedText() == u"暴力団"_s);

    // What placeholders stand for belongs to its own field and is found there alone.
    const QString title = window->session()->project().info.title;
    look(*window, title);
    for (int row = 0; row < model.rowCount(); ++row)
        CHECK_FALSE(model.index(row, 0).data(FindModel::PlaceRole).toString().startsWith(u"条項"_s));
}
