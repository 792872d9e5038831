#include "tests/support/printing.h"
#include "tests/ui/uibench.h"

#include "ui/shell/nextcyclepage.h"
#include "ui/shell/workspace.h"
#include "ui/steps/steppage.h"

#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

TEST_CASE("the next cycle begins from the page of the last step", "[ui][cycles]")
{
    UiBench bench;
    auto window = bench.windowWithExample();
    const Project former = window->session()->project();
    const QString formerPath = window->session()->file().path();
    window->workspace()->showPage(7);
    StepPage& page = *window->workspace()->page(7);
    page.showSection(2);
    settle();
    QTest::mouseClick(&find<QPushButton>(page, u"nextCycle.begin"_s), Qt::LeftButton);
    settle();
    auto& making = find<NextCyclePage>(*window, u"nextCyclePage"_s);
    REQUIRE(making.isVisible());
    CHECK(find<QLineEdit>(making, u"nextCycle.title"_s).text() == former.info.title);
    CHECK(making.ticked().contains(CarryPart::Parties));
    find<QCheckBox>(making, u"nextCycle.budget"_s).click();
    CHECK_FALSE(making.ticked().contains(CarryPart::Budget));
    type(find<QLineEdit>(making, u"nextCycle.title"_s), u"ひだまり 二年目"_s);
    bench.chooser.answer = bench.files.path(u"二年目.kyodo"_s);
    QTest::mouseClick(&find<QPushButton>(making, u"nextCycle.make"_s), Qt::LeftButton);
    settle();
    REQUIRE(window->session());
    const Project& made = window->session()->project();
    CHECK(window->session()->file().path() == bench.chooser.answer);
    CHECK(made.info.title == u"ひだまり 二年目"_s);
    CHECK(made.info.cycle == former.info.cycle + 1);
    CHECK(made.info.continues == former.info.id.text());
    CHECK(made.info.clauseVersion == bench.context.clauses.version());
    CHECK(made.parties.size() == former.parties.size());
    CHECK(made.budgetLines.isEmpty());
    CHECK(window->workspace()->isVisible());
    const auto again = ProjectFile::open(formerPath, Access::Read, bench.files.context());
    REQUIRE(again);
    CHECK((*again)->project() == former);
}

TEST_CASE("the next cycle begins from the start page, with the former file chosen", "[ui][cycles]")
{
    UiBench bench;
    const QString path = bench.windowWithExample()->session()->file().path();
    auto window = bench.window();
    bench.chooser.answer = path;
    QTest::mouseClick(&find<QPushButton>(*window, u"start.nextCycle"_s), Qt::LeftButton);
    settle();
    auto& making = find<NextCyclePage>(*window, u"nextCyclePage"_s);
    REQUIRE(making.isVisible());
    CHECK(window->session() == nullptr);
    QTest::mouseClick(&find<QPushButton>(making, u"nextCycle.back"_s), Qt::LeftButton);
    CHECK_FALSE(making.isVisible());
    CHECK(find<>(*window, u"startPage"_s).isVisible());

    QTest::mouseClick(&find<QPushButton>(*window, u"start.nextCycle"_s), Qt::LeftButton);
    bench.chooser.answer = bench.files.path(u"次.kyodo"_s);
    QTest::mouseClick(&find<QPushButton>(making, u"nextCycle.make"_s), Qt::LeftButton);
    settle();
    REQUIRE(window->session());
    CHECK(window->session()->project().info.cycle == 2);

    // What is no project file cannot be continued.
    window->closeFile();
    settle();
    bench.chooser.answer = bench.files.path(u"偽.kyodo"_s);
    Bench::writeBytes(bench.chooser.answer, "no");
    QTest::mouseClick(&find<QPushButton>(*window, u"start.nextCycle"_s), Qt::LeftButton);
    CHECK_FALSE(window->message().isEmpty());
}
