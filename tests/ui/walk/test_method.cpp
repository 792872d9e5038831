#include "tests/support/printing.h"
#include "tests/ui/walk/walk.h"

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

void kyodo::test::walkMethod(Walker& walker)
{
    walker.goTo(3, u"model"_s);
    walker.fill(u"method.model"_s, key(Model::Partnership));
    walker.tabTo(u"method.forms"_s);
    walker.press(Qt::Key_Space);
    walker.fill(u"method.reason"_s, u"対等に役割を分けられる。"_s);
    walker.goTo(3, u"methods"_s);
    walker.tabTo(u"methodUses"_s);
    walker.press(Qt::Key_Right);
    for (int i = 0; i < 12 && walker.project().methodUses.isEmpty(); ++i) {
        walker.press(Qt::Key_Space);
        walker.press(Qt::Key_Down);
    }
    walker.goTo(3, u"options"_s);
    walker.push(u"methodOptions.add"_s);
    walker.write(u"公民館で開く"_s);
    walker.press(Qt::Key_Return);
    walker.gridCells({u"市が会場を出し、ひだまりが運営する。"_s});
    walker.goTo(3, u"end"_s);
    walker.fillAll({{u"method.endOfCollaboration"_s, u"目標に達したとき"_s},
                    {u"method.afterEnd"_s, u"町内会に引き継ぐ。"_s},
                    {u"method.againstDependence"_s, u"寄付を集める。"_s}});
    walker.goTo(3, u"pitfalls"_s);
    walker.tabTo(u"pitfallAnswers"_s);
    walker.goTo(3, u"note"_s);
    walker.fillAll({{u"stepNotes.decided"_s, u"公民館で開く案にする。"_s}});
}

TEST_CASE("by keys alone, step 3: model, methods, options and how it ends", "[ui][walk]")
{
    Walker walker;
    walker.begin(u"ひだまり子ども食堂"_s);
    walkBasics(walker);
    CHECK(walker.hasFinding(u"method"_s, u"model"_s) == false); // not asked before it is begun
    walkMethod(walker);
    const Project& project = walker.project();
    CHECK(project.method.model == Model::Partnership);
    CHECK(project.method.forms.size() == 1);
    CHECK(project.method.afterEnd == u"町内会に引き継ぐ。"_s);
    CHECK(project.methodUses.size() == 1);
    REQUIRE(project.methodOptions.size() == 1);
    CHECK(project.methodOptions.first().title == u"公民館で開く"_s);
    CHECK(project.methodOptions.first().description.contains(u"会場"_s));
    CHECK(walker.status(Step::Method).state == StepState::Ready);
}
