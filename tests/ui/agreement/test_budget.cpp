#include "tests/support/printing.h"
#include "tests/ui/uibench.h"

#include "ui/agreement/budgetmodel.h"
#include "ui/agreement/partysharesmodel.h"
#include "ui/grid/gridview.h"
#include "ui/shell/workspace.h"
#include "ui/steps/steppage.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

using Tester = QAbstractItemModelTester;

Id addLine(ProjectSession& session, BudgetSide side, const QString& title)
{
    return session.addRow(u"budgetLines"_s, 1000, {{u"side"_s, key(side)}, {u"title"_s, title}});
}

GridView& openBudget(MainWindow& window)
{
    window.workspace()->showPage(4);
    StepPage& page = *window.workspace()->page(4);
    for (qsizetype i = 0; i < page.spec().sections.size(); ++i) {
        if (page.spec().sections.at(i).id == u"budget"_s)
            page.showSection(int(i));
    }
    settle();
    return find<GridView>(window, u"budgetLines"_s);
}

/// Types into the current cell as a user does: the first letter opens it, Enter hands it in.
void enter(GridView& view, const QString& text)
{
    QTest::keyClick(&view, Qt::Key_F2);
    QWidget* editor = QApplication::focusWidget();
    REQUIRE(editor != &view);
    write(*editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
}

} // namespace

TEST_CASE("Keys pass over the headings of a grid, and its rows say what they stand under", "[ui][budget]")
{
    UiBench bench;
    auto window = bench.windowWithExample();
    GridView& view = openBudget(*window);
    const auto isHeading = [&](int row) { return view.grid().rowKind(row) == GridRowKind::Heading; };
    REQUIRE(isHeading(0));
    view.setFocus();
    view.setCurrentIndex(view.model()->index(1, 0));
    QTest::keyClick(&view, Qt::Key_Up);
    CHECK(view.currentIndex().row() == 1);
    QTest::keyClick(&view, Qt::Key_Home, Qt::ControlModifier);
    CHECK(view.currentIndex().row() == 1);
    int headings = 0;
    for (int row = 2; row < view.model()->rowCount(); ++row) {
        if (isHeading(row)) {
            ++headings;
            continue;
        }
        QTest::keyClick(&view, Qt::Key_Down);
        CHECK(view.currentIndex().row() == row);
    }
    CHECK(headings == 1);
    const auto spoken = [&](int row) {
        return view.model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    };
    CHECK(spoken(1).startsWith(view.model()->index(0, 0).data().toString()));
}

TEST_CASE("The budget's grid groups, sums and compares", "[ui][budget]")
{
    UiBench bench;
    const auto session = bench.newSession(2);
    BudgetModel model(*session);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    REQUIRE(model.rowCount() == 5);
    const Id food = addLine(*session, BudgetSide::Cost, u"食材費"_s);
    const Id grant = addLine(*session, BudgetSide::Income, u"補助金"_s);
    REQUIRE(model.rowCount() == 7);
    CHECK(model.rowOf(grant) < model.rowOf(food));
    const int row = model.rowOf(food);

    SECTION("a share comes into being with its first value and goes when it is emptied")
    {
        const QModelIndex kind = model.index(row, BudgetModel::FirstShareColumn + 3);
        CHECK(kind.data().toString().isEmpty());
        CHECK(model.setData(kind, u"３６万"_s, Qt::EditRole));
        REQUIRE(session->project().shares.size() == 1);
        const Share& share = session->project().shares.at(0);
        CHECK(share.amount == 360'000);
        CHECK(share.inKind);
        CHECK(share.party == session->project().parties.at(1).id);
        CHECK(share.line == food);
        CHECK(session->file().undoLabel().value_or(QString()).contains(u"食材費"_s));
        CHECK(model.setData(kind, u"0"_s, Qt::EditRole));
        CHECK(session->project().shares.size() == 1);
        CHECK(model.setData(kind, QString(), Qt::EditRole));
        CHECK(session->project().shares.isEmpty());
        session->undo();
        CHECK(session->project().shares.size() == 1);
    }
    SECTION("shares of one party in one line are one figure")
    {
        const Presets presets{{u"line"_s, food.text()},
                              {u"party"_s, session->project().parties.at(0).id.text()},
                              {u"amount"_s, qlonglong(100)}};
        session->addRow(u"shares"_s, 0, presets);
        session->addRow(u"shares"_s, 1, presets);
        const QModelIndex money = model.index(row, BudgetModel::FirstShareColumn);
        CHECK(money.data(Qt::EditRole).toLongLong() == 200);
        CHECK(model.setData(money, u"500"_s, Qt::EditRole));
        REQUIRE(session->project().shares.size() == 1);
        CHECK(session->project().shares.at(0).amount == 500);
    }
    SECTION("what does not add up is said in words, with the amount")
    {
        CHECK(model.setData(model.index(row, BudgetModel::AmountColumn), u"1000"_s, Qt::EditRole));
        const QModelIndex check = model.index(row, BudgetModel::CheckColumn);
        CHECK(check.data().toString() == u"not settled"_s);
        CHECK(model.setData(model.index(row, BudgetModel::FirstShareColumn), u"400"_s, Qt::EditRole));
        CHECK(check.data().toString() == u"¥600 missing"_s);
        CHECK(model.setData(model.index(row, BudgetModel::FirstShareColumn + 2), u"600"_s, Qt::EditRole));
        CHECK(check.data().toString() == u"adds up"_s);
        CHECK(model.index(row + 1, BudgetModel::AmountColumn).data().toString() == u"¥1,000"_s);
        CHECK(model.index(row + 1, BudgetModel::FirstShareColumn).data().toString() == u"¥400"_s);
        const QModelIndex balance = model.index(model.rowCount() - 1, BudgetModel::CheckColumn);
        CHECK(balance.data().toString() == u"¥1,000 missing"_s);
    }
    SECTION("sums cannot be typed into, lines can")
    {
        CHECK_FALSE(
            model.flags(model.index(row + 1, BudgetModel::AmountColumn)).testFlag(Qt::ItemIsEditable));
        CHECK(model.flags(model.index(row, BudgetModel::AmountColumn)).testFlag(Qt::ItemIsEditable));
        CHECK_FALSE(model.setData(model.index(row, BudgetModel::AmountColumn), u"たくさん"_s, Qt::EditRole));
        CHECK_FALSE(model.problemOf(model.index(row, BudgetModel::AmountColumn), u"たくさん"_s).isEmpty());
    }
    SECTION("cells say where they stand")
    {
        model.setData(model.index(row, BudgetModel::FirstShareColumn + 1), u"12000"_s, Qt::EditRole);
        const QString spoken =
            model.index(row, BudgetModel::FirstShareColumn + 1).data(Qt::AccessibleTextRole).toString();
        CHECK(spoken.contains(u"食材費"_s));
        CHECK(spoken.contains(u"団体1"_s));
        CHECK(spoken.contains(u"In kind"_s));
        CHECK(spoken.contains(u"¥12,000"_s));
    }
}

TEST_CASE("A block of figures is pasted as one edit, or not at all", "[ui][budget]")
{
    UiBench bench;
    const auto session = bench.newSession(2);
    BudgetModel model(*session);
    const Id first = addLine(*session, BudgetSide::Cost, u"食材費"_s);
    addLine(*session, BudgetSide::Cost, u"印刷費"_s);
    const QModelIndex at = model.index(model.rowOf(first), BudgetModel::FirstShareColumn);
    const auto edits = session->file().history().size();
    CHECK_FALSE(model.paste(at, u"1\t2\nx\t4\n"_s).isEmpty());
    CHECK(session->file().history().size() == edits);
    CHECK(model.paste(at, u"1,000\t200\r\n300\t\"4万\"\r\n"_s).isEmpty());
    CHECK(session->file().history().size() == edits + 1);
    REQUIRE(session->project().shares.size() == 4);
    CHECK(budgetTotals(session->project()).cost.shared.all == Borne{1'300, 40'200});
    CHECK(model.copy(at, at.siblingAtColumn(at.column() + 1)) == u"1000\t200"_s);
}

TEST_CASE("What each party bears is summed below the budget", "[ui][budget]")
{
    UiBench bench;
    const auto session = bench.newSession(2);
    PartySharesModel sums(*session);
    const Tester tester(&sums, Tester::FailureReportingMode::Fatal);
    BudgetModel budget(*session);
    const int row = budget.rowOf(addLine(*session, BudgetSide::Cost, u"食材費"_s));
    budget.setData(budget.index(row, BudgetModel::FirstShareColumn), u"300"_s, Qt::EditRole);
    budget.setData(budget.index(row, BudgetModel::FirstShareColumn + 3), u"100"_s, Qt::EditRole);
    CHECK(sums.index(0, PartySharesModel::PartColumn).data().toString() == u"75%"_s);
    CHECK(sums.index(1, PartySharesModel::KindColumn).data().toString() == u"¥100"_s);
    CHECK(sums.index(2, PartySharesModel::SumColumn).data().toString() == u"¥400"_s);
}

TEST_CASE("A budget is entered by keys, down the columns", "[ui][budget]")
{
    UiBench bench;
    auto window = bench.windowWithFile(2);
    GridView& view = openBudget(*window);
    const auto& project = [&]() -> const Project& { return window->session()->project(); };
    auto& forgotten = find<QPushButton>(*window, u"budgetLines.addForgotten"_s);
    CHECK(forgotten.isVisible());
    QTest::mouseClick(&forgotten, Qt::LeftButton);
    settle();
    REQUIRE(project().budgetLines.size() == 2);
    CHECK(project().budgetLines.at(0).category == BudgetCategory::Personnel);
    CHECK(project().budgetLines.at(1).category == BudgetCategory::Overhead);
    CHECK_FALSE(forgotten.isVisible());
    CHECK(view.currentIndex().column() == BudgetModel::AmountColumn);
    enter(view, u"240000"_s);
    enter(view, u"60000"_s);
    CHECK(project().budgetLines.at(0).amount == 240'000);
    CHECK(project().budgetLines.at(1).amount == 60'000);

    view.setCurrentIndex(view.grid().index(3, BudgetModel::FirstShareColumn));
    enter(view, u"24万"_s);
    enter(view, u"6万"_s);
    CHECK(project().shares.size() == 2);
    CHECK(find<QLabel>(*window, u"budget.balance"_s).text().contains(u"¥300,000"_s));

    SECTION("what cannot be read stays in its cell, with the reason")
    {
        view.setCurrentIndex(view.grid().index(3, BudgetModel::AmountColumn));
        QTest::keyClick(&view, Qt::Key_F2);
        QWidget* editor = QApplication::focusWidget();
        write(*editor, u"たくさん"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        CHECK(QApplication::focusWidget() == editor);
        CHECK_FALSE(editor->accessibleDescription().isEmpty());
        CHECK(project().budgetLines.at(0).amount == 240'000);
        QTest::keyClick(editor, Qt::Key_Escape);
        settle();
        CHECK(project().budgetLines.at(0).amount == 240'000);
    }
    SECTION("Ctrl+Enter adds below on the same side, Alt+Up moves, Ctrl+Delete removes")
    {
        view.setCurrentIndex(view.grid().index(3, 0));
        QTest::keyClick(&view, Qt::Key_Return, Qt::ControlModifier);
        settle();
        REQUIRE(project().budgetLines.size() == 3);
        CHECK(project().budgetLines.at(1).side == BudgetSide::Cost);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        settle();
        const Id added = project().budgetLines.at(1).id;
        QTest::keyClick(&view, Qt::Key_Up, Qt::AltModifier);
        settle();
        CHECK(project().budgetLines.at(0).id == added);
        CHECK(view.grid().rowKey(view.currentIndex().row()) == added.text());
        QTest::keyClick(&view, Qt::Key_Delete, Qt::ControlModifier);
        settle();
        CHECK(project().budgetLines.size() == 2);
    }
    SECTION("Delete empties the chosen cells in one edit")
    {
        view.setCurrentIndex(view.grid().index(3, BudgetModel::FirstShareColumn));
        view.selectionModel()->select(view.grid().index(4, BudgetModel::FirstShareColumn),
                                      QItemSelectionModel::Select);
        QTest::keyClick(&view, Qt::Key_Delete);
        settle();
        CHECK(project().shares.isEmpty());
        window->session()->undo();
        CHECK(project().shares.size() == 2);
    }
    SECTION("cells go to the clipboard")
    {
        view.setCurrentIndex(view.grid().index(3, BudgetModel::AmountColumn));
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        CHECK(QApplication::clipboard()->text() == u"240000"_s);
    }
}

TEST_CASE("With many parties the titles stay in view", "[ui][budget]")
{
    UiBench bench;
    auto window = bench.windowWithFile(20);
    addLine(*window->session(), BudgetSide::Cost, u"食材費"_s);
    GridView& view = openBudget(*window);
    REQUIRE(view.horizontalScrollBar()->maximum() > 0);
    const QModelIndex last = view.grid().index(3, view.grid().columnCount() - 1);
    view.goTo(last);
    settle();
    CHECK(view.horizontalScrollBar()->value() > 0);
    const QModelIndex title = view.grid().index(3, 0);
    CHECK(view.visualRect(title).left() == 0);
    CHECK(view.indexAt(view.visualRect(title).center()) == title);
    view.goTo(view.grid().index(3, 1));
    settle();
    CHECK(view.visualRect(view.grid().index(3, 1)).left() >= view.visualRect(title).right());
}
