#include "tests/support/printing.h"
#include "tests/ui/uibench.h"

#include "ui/editors/abilitiesmodel.h"
#include "ui/editors/offermodel.h"
#include "ui/grid/gridview.h"
#include "ui/models/rolematrixmodel.h"
#include "ui/shell/workspace.h"
#include "ui/steps/steppage.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QScrollBar>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

using Tester = QAbstractItemModelTester;

int rowTitled(const GridModel& model, const QString& title)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data().toString() == title)
            return row;
    }
    FAIL("no row called " << title.toStdString());
    return -1;
}

} // namespace

TEST_CASE("What each party can and cannot do is written side by side", "[ui][abilities]")
{
    UiBench bench;
    const auto session = bench.newSession(2);
    AbilitiesModel model(*session);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    const int first = AbilitiesModel::kPartyRows + 1;
    REQUIRE(model.rowCount() == first + 2);
    REQUIRE(model.columnCount() == 5);

    CHECK(model.setData(model.index(0, 3), u"月1回の会議で決める"_s, Qt::EditRole));
    CHECK(session->project().parties.at(1).decides == u"月1回の会議で決める"_s);

    CHECK(model.setData(model.index(first, 4), u"毎日は開けない"_s, Qt::EditRole));
    REQUIRE(session->project().abilities.size() == 1);
    const Ability& ability = session->project().abilities.at(0);
    CHECK(ability.party == session->project().parties.at(1).id);
    CHECK_FALSE(ability.can);
    CHECK(model.rowCount() == first + 4);
    CHECK(model.setData(model.index(first + 1, 4), u"人が足りない"_s, Qt::EditRole));
    CHECK(session->project().abilities.at(0).reason == u"人が足りない"_s);
    CHECK(model.setData(model.index(first + 2, 4), u"車がない"_s, Qt::EditRole));
    CHECK(session->project().abilities.size() == 2);

    CHECK(model.setData(model.index(first + 2, 4), QString(), Qt::EditRole));
    CHECK(session->project().abilities.size() == 1);
    CHECK(model.clear({model.index(first, 4), model.index(first + 1, 4)}));
    CHECK(session->project().abilities.isEmpty());
}

TEST_CASE("The guideline's methods for the parties present are there to tick", "[ui][methods]")
{
    UiBench bench;
    const auto session = bench.newSession(2); // an NPO and a government
    OfferModel model(*session, u"methodUses"_s);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    const auto offered = bench.context.catalogue.methodsBetween(PartyKind::Npo, PartyKind::Government).size();
    CHECK(model.rowCount() == offered + 2);
    const int row =
        rowTitled(model, bench.context.catalogue.method(u"method.government.commission"_s)->title.en);

    CHECK(model.setData(model.index(row, 1), Qt::Checked, Qt::CheckStateRole));
    REQUIRE(session->project().methodUses.size() == 1);
    CHECK(session->project().methodUses.at(0).method == u"method.government.commission"_s);
    CHECK(session->project().methodUses.at(0).party == session->project().parties.at(1).id);
    CHECK(model.setData(model.index(row, 3), u"運営を任せる"_s, Qt::EditRole));
    CHECK(session->project().methodUses.size() == 1);
    CHECK(model.addAnother(row));
    CHECK(session->project().methodUses.size() == 2);
    CHECK(model.rowCount() == offered + 3);
    session->undo();
    CHECK(model.setData(model.index(row, 1), Qt::Unchecked, Qt::CheckStateRole));
    CHECK(session->project().methodUses.isEmpty());

    SECTION("a note alone makes the method used")
    {
        CHECK(model.setData(model.index(row, 3), u"運営を任せる"_s, Qt::EditRole));
        REQUIRE(session->project().methodUses.size() == 1);
        CHECK(session->project().methodUses.at(0).party == session->project().parties.at(1).id);
    }
    SECTION("what was used before the party left is kept in sight")
    {
        CHECK(model.setData(model.index(row, 3), u"運営を任せる"_s, Qt::EditRole));
        session->remove(u"parties"_s, session->project().parties.at(1).id);
        REQUIRE(model.rowCount() == 2);
        CHECK(model.idAt(1) == session->project().methodUses.at(0).id);
    }
}

TEST_CASE("Pitfalls are asked of the kinds present", "[ui][methods]")
{
    UiBench bench;
    const auto session = bench.newSession(1);
    OfferModel model(*session, u"pitfallAnswers"_s);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    const auto& pitfalls = bench.context.catalogue.partyKind(PartyKind::Npo).pitfalls;
    REQUIRE(model.rowCount() == pitfalls.size() + 1);
    CHECK(model.setData(model.index(1, 1), u"月ごとに振り返る"_s, Qt::EditRole));
    REQUIRE(session->project().pitfallAnswers.size() == 1);
    CHECK(session->project().pitfallAnswers.at(0).pitfall == pitfalls.at(0).id);
}

TEST_CASE("The matrix of roles takes new tasks in its last row", "[ui][roles]")
{
    UiBench bench;
    auto window = bench.windowWithFile(2, 1);
    window->workspace()->showPage(4);
    window->workspace()->page(4)->showSection(1);
    settle();
    auto& view = find<GridView>(*window, u"roleMatrix"_s);
    REQUIRE(view.grid().rowCount() == 2);
    view.goTo(view.grid().index(1, 0));
    for (const QString& title : {u"受付"_s, u"片付け"_s}) {
        QTest::keyClick(&view, Qt::Key_Return);
        write(*QApplication::focusWidget(), title);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        settle();
    }
    const auto& tasks = window->session()->project().tasks;
    REQUIRE(tasks.size() == 3);
    CHECK(tasks.at(1).title == u"受付"_s);
    CHECK(tasks.at(2).title == u"片付け"_s);

    view.goTo(view.grid().index(2, 0));
    QTest::keyClick(&view, Qt::Key_Up, Qt::AltModifier);
    settle();
    CHECK(window->session()->project().tasks.at(1).title == u"片付け"_s);
    CHECK(view.currentIndex().row() == 1);

    // Several cells at once are one edit.
    view.setCurrentIndex(view.grid().index(0, 1));
    view.selectionModel()->select(view.grid().index(1, 1), QItemSelectionModel::Select);
    const auto edits = window->session()->file().history().size();
    QTest::keyClick(&view, Qt::Key_S);
    CHECK(window->session()->project().roles.size() == 2);
    CHECK(window->session()->file().history().size() == edits + 1);
}

TEST_CASE("What the rules say of a task stands below its row", "[ui][roles]")
{
    UiBench bench;
    const auto session = bench.newSession(2, 2);
    auto& model = *new RoleMatrixModel(*session);
    GridView view(model, 1); // takes it over
    view.show();             // what nobody sees is not measured
    model.setKind({model.index(0, 1), model.index(0, 2)}, RoleKind::Lead);
    REQUIRE_FALSE(model.rowNotes(0).isEmpty());
    CHECK(view.notesOf(0) == model.rowNotes(0));
    view.fitNow();
    CHECK(view.noteHeight(0) > 0);
    CHECK(view.rowHeight(0) > view.rowHeight(2));
    CHECK(model.isSecondLead(model.index(0, 2)));
    CHECK_FALSE(model.isSecondLead(model.index(0, 1)));
}

TEST_CASE("Three hundred tasks and twenty parties are looked through, not laid out at once", "[ui][roles]")
{
    UiBench bench;
    auto window = bench.windowWithFile(20, 300);
    window->workspace()->showPage(4);
    window->workspace()->page(4)->showSection(1);
    settle();
    auto& view = find<GridView>(*window, u"roleMatrix"_s);
    CHECK(view.grid().rowCount() == 301);
    CHECK(view.verticalScrollBar()->maximum() > 0);
    CHECK(view.height() < window->height() * 2);
    view.goTo(view.grid().index(299, 20));
    settle();
    QTest::keyClick(&view, Qt::Key_M);
    REQUIRE(window->session()->project().roles.size() == 1);
    CHECK(window->session()->project().roles.at(0).task == window->session()->project().tasks.at(299).id);
    CHECK(view.visualRect(view.grid().index(299, 0)).left() == 0);
}
