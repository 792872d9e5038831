#include "tests/support/printing.h"
#include "tests/ui/walk/walk.h"

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

void writeRoles(Walker& walker)
{
    walker.goTo(4, u"roles"_s);
    for (const QString& task : {u"会場の準備"_s, u"調理"_s}) {
        walker.tabTo(u"roleMatrix.add"_s);
        walker.press(Qt::Key_Return);
        walker.write(task);
        walker.press(Qt::Key_Return);
    }
    walker.press(Qt::Key_Home, Qt::ControlModifier);
    walker.press(Qt::Key_Right);
    walker.press(Qt::Key_S);
    walker.press(Qt::Key_Right);
    walker.press(Qt::Key_M);
    walker.press(Qt::Key_Down);
    walker.press(Qt::Key_S);
    walker.press(Qt::Key_Left);
    walker.press(Qt::Key_M);
}

void writeBudget(Walker& walker)
{
    walker.goTo(4, u"budget"_s);
    walker.push(u"budgetLines.addIncome"_s);
    walker.gridCells({u"市の負担金"_s, key(BudgetCategory::Contribution), u"120,000"_s, {}, {}, u"120000"_s});
    walker.push(u"budgetLines.addCost"_s);
    walker.gridCells({u"食材費"_s, key(BudgetCategory::Materials), u"12万円"_s, {}, {}, u"120000"_s});
    walker.fillAll({{u"agreement.payer"_s, walker.project().parties.last().id.text()},
                    {u"agreement.payee"_s, walker.project().parties.first().id.text()},
                    {u"agreement.paymentMethod"_s, u"口座に振り込む。"_s}});
}

/// A task gets its dates in the chart, the other one in the table.
void writeSchedule(Walker& walker)
{
    walker.goTo(4, u"schedule"_s);
    walker.tabTo(u"gantt"_s);
    walker.press(Qt::Key_Space);
    walker.press(Qt::Key_Right, Qt::AltModifier | Qt::ControlModifier);
    walker.tabTo(u"tasks"_s);
    walker.press(Qt::Key_End, Qt::ControlModifier);
    walker.press(Qt::Key_Home);
    walker.press(Qt::Key_Return);
    walker.cells({{}, u"5/10"_s, u"R9.3.20"_s});
}

void writeTerms(Walker& walker)
{
    walker.goTo(4, u"responsibility"_s);
    walker.fillAll({{u"agreement.responsibility"_s, u"事故には二者で対応する。"_s},
                    {u"agreement.insurance"_s, u"行事保険に入る。"_s},
                    {u"agreement.deliverables"_s, u"記録と写真"_s}});
    walker.addRow(u"deliverables"_s, {u"活動の記録"_s, key(Ownership::Joint)});
    walker.goTo(4, u"personal"_s);
    walker.fillAll({{u"agreement.handlesPersonal"_s, key(YesNo::Yes)},
                    {u"agreement.personalPurpose"_s, u"緊急の連絡"_s},
                    {u"agreement.personalHandling"_s, u"鍵のかかる棚に置く。"_s},
                    {u"agreement.personalAfterEnd"_s, u"年度末に廃棄する。"_s}});
    walker.addRow(u"personalData"_s, {u"名簿"_s, u"参加する子ども"_s, u"連絡"_s});
    walker.fillAll({{u"agreement.disclosure"_s, u"会計と結果を公表する。"_s}});
    walker.goTo(4, u"negotiations"_s);
    walker.push(u"negotiations.add"_s);
    walker.fillAll({{u"negotiations.on"_s, u"4/1"_s},
                    {u"negotiations.place"_s, u"市役所"_s},
                    {u"negotiations.topic"_s, u"役割と費用"_s},
                    {u"negotiations.agreed"_s, u"費用は市が負担する。"_s}});
    walker.goTo(4, u"terms"_s);
    walker.fillAll({{u"agreement.madeOn"_s, u"令和8年4月15日"_s}});
    walker.goTo(4, u"style"_s);
    walker.fillAll({{u"agreement.copies"_s, u"2"_s}});
    walker.goTo(4, u"clauses"_s);
    walker.push(u"clauses.add"_s);
    walker.fillAll({{u"clauses.title"_s, u"アレルギーへの配慮"_s},
                    {u"clauses.text"_s, u"食材の表示を会場に掲げる。"_s}});
}

} // namespace

void kyodo::test::walkAgreement(Walker& walker)
{
    walker.goTo(4, u"content"_s);
    walker.fill(u"agreement.content"_s, u"公民館で月2回、子ども食堂を開く。"_s);
    walker.addRow(u"contentItems"_s, {u"調理と配膳"_s});
    writeRoles(walker);
    writeBudget(walker);
    writeSchedule(walker);
    writeTerms(walker);
}

TEST_CASE("by keys alone, step 4: everything an agreement says", "[ui][walk]")
{
    Walker walker;
    walker.begin(u"ひだまり子ども食堂"_s);
    walkBasics(walker);
    walkAgreement(walker);
    const Project& project = walker.project();
    REQUIRE(project.tasks.size() == 2);
    CHECK(project.tasks.first().title == u"会場の準備"_s);
    CHECK(project.tasks.first().plannedStart.isValid());
    CHECK(project.tasks.last().plannedStart == QDate(2026, 5, 10));
    CHECK(project.tasks.last().plannedEnd == QDate(2027, 3, 20));
    REQUIRE(project.roles.size() == 4);
    const auto leads = std::count_if(project.roles.begin(), project.roles.end(),
                                     [](const Role& role) { return role.kind == RoleKind::Lead; });
    CHECK(leads == 2);
    REQUIRE(project.budgetLines.size() == 2);
    CHECK(project.budgetLines.first().side == BudgetSide::Income);
    CHECK(project.budgetLines.last().amount == 120000);
    CHECK(project.budgetLines.last().category == BudgetCategory::Materials);
    REQUIRE(project.shares.size() == 2);
    CHECK(project.shares.first().party == project.parties.last().id);
    CHECK_FALSE(project.shares.first().inKind);
    CHECK(project.agreement.payee == project.parties.first().id);
    CHECK(project.personalData.size() == 1);
    CHECK(project.negotiations.size() == 1);
    CHECK(project.agreement.madeOn == QDate(2026, 4, 15));
    REQUIRE(project.clauses.size() == 1);
    CHECK(project.clauses.first().state == ClauseState::Own);
    CHECK(walker.status(Step::Agreement).state == StepState::UnderWay);
    CHECK_FALSE(walker.hasFinding(u"agreement"_s, u"responsibility"_s));
    CHECK_FALSE(walker.hasFinding(u"budgetLines"_s));
}
