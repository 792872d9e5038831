#include "tests/support/printing.h"
#include "tests/ui/uibench.h"

#include "ui/editors/indicatorsmodel.h"
#include "ui/editors/moneymodel.h"
#include "ui/editors/nextmeeting.h"
#include "ui/editors/openactionsmodel.h"
#include "ui/grid/gridview.h"
#include "ui/models/partylistmodel.h"
#include "ui/shell/workspace.h"
#include "ui/steps/steppage.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QPushButton>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

using Tester = QAbstractItemModelTester;

void showSection(MainWindow& window, int page, const QString& section)
{
    window.workspace()->showPage(page);
    StepPage& shown = *window.workspace()->page(page);
    for (qsizetype i = 0; i < shown.spec().sections.size(); ++i) {
        if (shown.spec().sections.at(i).id == section)
            shown.showSection(int(i));
    }
    settle();
}

Id addLine(ProjectSession& session, const QString& title, qlonglong amount)
{
    return session.addRow(u"budgetLines"_s, 1000, {{u"title"_s, title}, {u"amount"_s, amount}});
}

Id addMeeting(ProjectSession& session, const QString& title, QDate on)
{
    return session.addRow(u"meetings"_s, 1000, {{u"title"_s, title}, {u"on"_s, on}});
}

} // namespace

TEST_CASE("What was spent stands against the budget", "[ui][money]")
{
    UiBench bench;
    const auto session = bench.newSession(1);
    MoneyModel model(*session);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == 0);
    const Id food = addLine(*session, u"食材費"_s, 1000);
    const Id print = addLine(*session, u"印刷費"_s, 500);
    REQUIRE(model.rowCount() == 4);
    const auto text = [&](const Id& line, int column) {
        return model.index(model.rowOf(line), column).data().toString();
    };
    CHECK(text(food, MoneyModel::StateColumn) == u"nothing yet"_s);
    const auto spend = [&](const Id& line, qlonglong amount) {
        session->addRow(u"spendings"_s, 0, {{u"line"_s, line.text()}, {u"amount"_s, amount}});
    };
    spend(food, 750);
    CHECK(text(food, MoneyModel::RestColumn) == u"¥250"_s);
    CHECK(text(food, MoneyModel::PartColumn) == u"75%"_s);
    CHECK(model.overspent().isEmpty());
    spend(print, 600);
    CHECK(text(print, MoneyModel::StateColumn) == u"¥100 over the plan"_s);
    CHECK(model.overspent().size() == 1);
    CHECK(model.index(3, MoneyModel::SpentColumn).data().toString() == u"¥1,350"_s);
}

TEST_CASE("Spending is entered below the line it belongs to", "[ui][money]")
{
    UiBench bench;
    auto window = bench.windowWithFile(1);
    addLine(*window->session(), u"食材費"_s, 1000);
    const Id print = addLine(*window->session(), u"印刷費"_s, 500);
    showSection(*window, 5, u"spendings"_s);
    auto& view = find<GridView>(*window, u"money"_s);
    view.goTo(view.grid().index(2, 0));
    settle();
    QTest::mouseClick(&find<QPushButton>(*window, u"spendings.add"_s), Qt::LeftButton);
    settle();
    REQUIRE(window->session()->project().spendings.size() == 1);
    CHECK(window->session()->project().spendings.at(0).line == print);
    REQUIRE(window->session()->edit(u"x"_s, [](Project& project) -> Result<void> {
        project.spendings[0].amount = 900;
        return {};
    }));
    settle();
    CHECK(find<QLabel>(*window, u"money.summary"_s).text().contains(u"印刷費"_s));
}

TEST_CASE("Actions of earlier meetings that were open are shown", "[ui][meetings]")
{
    UiBench bench;
    const auto session = bench.newSession(1);
    const Id first = addMeeting(*session, u"第1回"_s, QDate(2026, 4, 1));
    const Id second = addMeeting(*session, u"第2回"_s, QDate(2026, 5, 1));
    const auto act = [&](const Id& meeting, const QString& text, QDate done) {
        return session->addRow(u"actions"_s, 1000,
                               {{u"meeting"_s, meeting.text()}, {u"text"_s, text}, {u"doneOn"_s, done}});
    };
    const Id open = session->addRow(u"actions"_s, 0, {{u"meeting"_s, first.text()}, {u"text"_s, u"保険"_s}});
    act(first, u"会場"_s, QDate(2026, 4, 20));
    const Id later = act(first, u"名簿"_s, QDate(2026, 5, 1));
    act(second, u"ちらし"_s, QDate(2026, 6, 1));
    CHECK(actionsOpenAt(session->project(), first).isEmpty());
    CHECK(actionsOpenAt(session->project(), second) == QList<Id>{open, later});

    OpenActionsModel model(*session);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setMeeting(second);
    REQUIRE(model.rowCount() == 2);
    CHECK(model.setData(model.index(0, 4), u"2026/5/1"_s, Qt::EditRole));
    CHECK(findRow(session->project().actions, open)->doneOn == QDate(2026, 5, 1));
    CHECK(model.rowCount() == 2);
    CHECK_FALSE(model.index(0, 0).flags().testFlag(Qt::ItemIsEditable));
}

TEST_CASE("The next meeting takes over what it can", "[ui][meetings]")
{
    CHECK(nextTitle(u"第3回運営会議"_s) == u"第4回運営会議"_s);
    CHECK(nextTitle(u"第９回"_s) == u"第10回"_s);
    CHECK(nextTitle(u"定例会"_s) == u"定例会"_s);

    UiBench bench;
    const auto session = bench.newSession(2);
    const Id id = session->addRow(u"meetings"_s, 0,
                                  {{u"title"_s, u"第1回"_s},
                                   {u"on"_s, QDate(2026, 4, 1)},
                                   {u"place"_s, u"会館"_s},
                                   {u"nextOn"_s, QDate(2026, 5, 1)}});
    session->addRow(u"attendances"_s, 0,
                    {{u"meeting"_s, id.text()},
                     {u"party"_s, session->project().parties.at(0).id.text()},
                     {u"names"_s, u"見本"_s}});
    session->addRow(u"agendaItems"_s, 0, {{u"meeting"_s, id.text()}, {u"topic"_s, u"保険"_s}});
    session->addRow(u"actions"_s, 0, {{u"meeting"_s, id.text()}, {u"text"_s, u"見積り"_s}});
    const auto edits = session->file().history().size();
    const Id next = nextMeeting(*session, id);
    CHECK(session->file().history().size() == edits + 1);
    const Meeting* made = findRow(session->project().meetings, next);
    REQUIRE(made);
    CHECK(made->title == u"第2回"_s);
    CHECK(made->on == QDate(2026, 5, 1));
    CHECK(made->place == u"会館"_s);
    CHECK(session->project().attendances.size() == 2);
    CHECK(session->project().agendaItems.size() == 3);
    // Asked again, the one that is there is shown.
    CHECK(nextMeeting(*session, id) == next);
    CHECK(session->project().meetings.size() == 2);
}

TEST_CASE("Meetings stand by date, the latest first", "[ui][meetings]")
{
    UiBench bench;
    auto window = bench.windowWithFile(1);
    addMeeting(*window->session(), u"春"_s, QDate(2026, 4, 1));
    addMeeting(*window->session(), u"秋"_s, QDate(2026, 10, 1));
    addMeeting(*window->session(), u"夏"_s, QDate(2026, 7, 1));
    showSection(*window, 5, u"meetings"_s);
    auto& list = find<QListView>(*window, u"meetings"_s);
    const auto name = [&](int row) { return list.model()->index(row, 0).data().toString(); };
    CHECK(QStringList{name(0), name(1), name(2)} == QStringList{u"秋"_s, u"夏"_s, u"春"_s});
    QTest::mouseClick(&find<QPushButton>(*window, u"meetings.add"_s), Qt::LeftButton);
    settle();
    CHECK(list.currentIndex().row() == 0);
    type(find(*window, u"meetings.title"_s), u"冬"_s);
    type(find(*window, u"meetings.on"_s), u"2026/1/10"_s);
    settle();
    CHECK(name(3) == u"冬"_s);
    CHECK(list.currentIndex().row() == 3);
    CHECK(find(*window, u"meetings.minutes"_s).isVisible());
    CHECK(find(*window, u"decisions"_s).isVisible());
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Delete, Qt::ControlModifier);
    settle();
    CHECK(window->session()->project().meetings.size() == 3);
}

TEST_CASE("An indicator says how far it came", "[ui][indicators]")
{
    UiBench bench;
    const auto session = bench.newSession(1);
    session->addRow(u"indicators"_s, 0, {{u"name"_s, u"参加者"_s}, {u"unit"_s, u"人"_s}});
    IndicatorsModel model(*session);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    const auto set = [&](int column, const QString& text) {
        return model.setData(model.index(0, column), text, Qt::EditRole);
    };
    const auto attained = [&] { return model.index(0, IndicatorsModel::AttainmentColumn).data().toString(); };
    CHECK(attained() == u"no target"_s);
    CHECK(set(IndicatorsModel::TargetColumn, u"20"_s));
    CHECK(attained() == u"not measured yet"_s);
    CHECK(set(IndicatorsModel::ResultColumn, u"１５"_s));
    CHECK(attained() == u"75%, 5人 to go"_s);
    CHECK(set(IndicatorsModel::BaselineColumn, u"16"_s));
    CHECK(attained().contains(u"further off"_s));
    CHECK(set(IndicatorsModel::ResultColumn, u"21"_s));
    CHECK(attained().contains(u"reached"_s));
    CHECK(set(IndicatorsModel::BaselineColumn, u"20"_s));
    CHECK(attained() == u"target missed"_s);
}
