#include "tests/support/printing.h"
#include "tests/ui/sections.h"
#include "ui/grid/gridview.h"
#include "ui/review/broughtalongpart.h"
#include "ui/review/cyclespart.h"

#include "core/project/nextcycle.h"

#include <QAbstractItemModelTester>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

/// The cycle after the shipped example.
struct SecondCycle {
    UiBench bench;
    std::unique_ptr<MainWindow> window = bench.windowWithExample();

    SecondCycle()
    {
        Project former = window->session()->project();
        Improvement& row = appendRow(former.improvements, bench.context.ids);
        row.text = u"広報を早める。"_s;
        row.question = former.questions.last().id;
        row.owner = former.parties.first().id;
        row.due = former.info.termEnd.addMonths(2);
        CarryOver all;
        for (const CarryPart part : allOf<CarryPart>())
            all.insert(part);
        const auto made = nextCycle(former, all, {}, bench.context.ids);
        REQUIRE(made);
        REQUIRE(window->createFile(bench.files.path(u"次.kyodo"_s), *made, u"次"_s));
    }
    [[nodiscard]] ProjectSession& session() { return *window->session(); }
    [[nodiscard]] const Project& project() { return session().project(); }
    template<class T>
    T& model(int step, const QString& section, const QString& grid)
    {
        showSection(*window, step, section);
        StepPage& page = *window->workspace()->page(step);
        return static_cast<T&>(find<GridView>(page, grid).grid());
    }
};

} // namespace

TEST_CASE("Improvements brought along are taken up at the step where one writes how", "[ui][review][models]")
{
    SecondCycle cycle;
    auto& model = cycle.model<BroughtAlongModel>(3, u"model"_s, u"broughtAlong"_s);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int rows = model.rowCount();
    REQUIRE(rows > 0);
    const auto shown = [&](BroughtAlongModel::Column column) {
        return model.index(rows - 1, column).data().toString();
    };
    CHECK_FALSE(shown(BroughtAlongModel::QuestionColumn).isEmpty());
    CHECK_FALSE(shown(BroughtAlongModel::OwnerColumn).isEmpty());
    CHECK_FALSE(shown(BroughtAlongModel::DueColumn).isEmpty());
    const QModelIndex how = model.index(rows - 1, BroughtAlongModel::ReflectedColumn);
    REQUIRE(model.setData(how, u"案内を二か月前に出す。"_s, Qt::EditRole));
    CHECK(cycle.project().improvements.last().reflectedStep == Step::Method);
    CHECK(cycle.project().improvements.last().reflected == u"案内を二か月前に出す。"_s);
    cycle.session().remove(u"improvements"_s, cycle.project().improvements.last().id);
    CHECK(model.rowCount() == rows - 1);
    cycle.session().undo();
    CHECK(model.rowCount() == rows);
}

TEST_CASE("In a first cycle nothing is said of earlier ones", "[ui][review]")
{
    UiBench bench;
    auto window = bench.windowWithExample();
    showSection(*window, 2, u"purpose"_s);
    CHECK_FALSE(find<GridView>(*window->workspace()->page(2), u"broughtAlong"_s).isVisible());
    showSection(*window, 6, u"joint"_s);
    CHECK_FALSE(find<GridView>(*window->workspace()->page(6), u"cycles"_s).isVisible());
}

TEST_CASE("Scores and results stand beside those of the cycle before", "[ui][review][models]")
{
    SecondCycle cycle;
    auto& model = cycle.model<CyclesModel>(6, u"joint"_s, u"cycles"_s);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(model.columnCount() == 2); // what, and the first cycle
    const int rows = model.rowCount();
    CHECK(rows > 8);
    CHECK(model.index(0, 1).data().toString().contains(u"of 4"_s));
    REQUIRE_FALSE(cycle.project().questions.isEmpty());
    REQUIRE(cycle.session().edit(u"x"_s, [&](Project& project) -> Result<void> {
        Sheet& sheet = appendRow(project.sheets, cycle.bench.context.ids);
        sheet.round = project.questions.first().round;
        sheet.party = project.parties.first().id;
        sheet.filledOn = QDate(2027, 5, 1);
        sheet.released = true;
        Answer& answer = appendRow(project.answers, cycle.bench.context.ids);
        answer.sheet = sheet.id;
        answer.question = project.questions.first().id;
        answer.score = 2;
        project.indicators[0].result = 12.5;
        return {};
    }));
    REQUIRE(model.columnCount() == 3);
    CHECK(model.rowCount() == rows);
    bool beside = false;
    for (int row = 0; row < model.rowCount(); ++row)
        beside = beside || model.index(row, 2).data().toString().startsWith(u"2.0"_s);
    CHECK(beside);
    // Each says of which round it is and how many answered, for nobody knows whether the same did.
    CHECK(model.index(0, 1).data().toString().contains(u"parties: "_s));
}
