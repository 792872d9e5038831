#include "tests/support/printing.h"
#include "tests/ui/uibench.h"

#include "ui/shell/workspace.h"
#include "ui/steps/steppage.h"
#include "ui/widgets/textarea.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

TEST_CASE("Escape leads from a visited page back to the field one was in", "[ui][visits]")
{
    UiBench bench;
    auto window = bench.windowWithExample();
    window->workspace()->showPage(4);
    window->workspace()->page(4)->showSection(5);
    settle();
    auto& field = find<TextArea>(*window, u"agreement.personalPurpose"_s);
    field.setFocus();
    QTest::keyClick(window.get(), Qt::Key_H, Qt::ControlModifier);
    settle();
    REQUIRE(window->workspace()->showsHistory());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    settle();
    CHECK_FALSE(window->workspace()->showsVisit());
    CHECK(window->workspace()->currentPage() == 4);
    CHECK(window->workspace()->page(4)->currentSection() == 5);
    CHECK(QApplication::focusWidget() == &field);
}

TEST_CASE("Visits lead back one after the other, and a step ends them all", "[ui][visits]")
{
    UiBench bench;
    auto window = bench.windowWithExample();
    Workspace& workspace = *window->workspace();
    workspace.showPage(2);
    workspace.showPaper(u"agreement"_s);
    workspace.showHistory();
    settle();
    REQUIRE(workspace.showsHistory());
    SECTION("by the button")
    {
        QTest::mouseClick(&find<QPushButton>(*window, u"history.back"_s), Qt::LeftButton);
        CHECK(workspace.showsPaper());
        QTest::mouseClick(&find<QPushButton>(*window, u"paper.back"_s), Qt::LeftButton);
        CHECK_FALSE(workspace.showsVisit());
        CHECK(workspace.currentPage() == 2);
    }
    SECTION("round and round, none is passed twice")
    {
        workspace.showPaper(u"agreement"_s);
        REQUIRE(workspace.showsPaper());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        CHECK_FALSE(workspace.showsVisit());
    }
    SECTION("the step in the rail")
    {
        auto& rail = find<QListView>(*window, u"stepRail"_s);
        QTest::mouseClick(rail.viewport(), Qt::LeftButton, {},
                          rail.visualRect(rail.model()->index(2, 0)).center());
        CHECK_FALSE(workspace.showsVisit());
        CHECK(workspace.currentPage() == 2);
    }
    SECTION("another step")
    {
        QTest::keyClick(window.get(), Qt::Key_5, Qt::ControlModifier);
        CHECK_FALSE(workspace.showsVisit());
        CHECK(workspace.currentPage() == 5);
    }
}
