#include "tests/support/printing.h"
#include "tests/ui/walk/walk.h"

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

void kyodo::test::walkPartner(Walker& walker)
{
    walker.goTo(1, u"challenge"_s);
    walker.addRow(u"soughtResources"_s, {key(ResourceKind::People), u"調理ボランティア"_s, u"6人ほど"_s});
    walker.goTo(1, u"candidates"_s);
    walker.push(u"candidateComparison.add"_s);
    walker.write(u"さくら大学"_s); // the first cell is open
    walker.press(Qt::Key_Return);
    walker.gridCells({key(PartyKind::School)});
    walker.goTo(1, u"offered"_s);
    walker.addRow(u"offeredResources"_s, {walker.project().parties.first().id.text(),
                                          key(ResourceKind::Place), u"調理のできる会場"_s});
    walker.goTo(1, u"note"_s);
    walker.fillAll({{u"stepNotes.decided"_s, u"二者ではじめ、大学は次の年に誘う。"_s},
                    {u"stepNotes.by"_s, u"運営会議"_s},
                    {u"stepNotes.on"_s, u"4/1"_s}});
}

TEST_CASE("by keys alone, step 1: what is sought, candidates, a pass with a reason and its withdrawal",
          "[ui][walk]")
{
    Walker walker;
    walker.begin(u"ひだまり子ども食堂"_s);
    walkBasics(walker);
    walkPartner(walker);
    const Project& project = walker.project();
    REQUIRE(project.soughtResources.size() == 1);
    CHECK(project.soughtResources.first().kind == ResourceKind::People);
    CHECK(project.soughtResources.first().note == u"6人ほど"_s);
    REQUIRE(project.candidates.size() == 1);
    CHECK(project.candidates.first().name == u"さくら大学"_s);
    CHECK(project.candidates.first().kind == PartyKind::School);
    REQUIRE(project.offeredResources.size() == 1);
    CHECK(project.offeredResources.first().party == project.parties.first().id);
    REQUIRE(project.stepNotes.size() == 1);
    CHECK(project.stepNotes.first().on == QDate(2026, 4, 1));

    CHECK(walker.status(Step::FindPartner).warnings > 0);
    walker.pass(u"ボランティアは後日に募る。"_s);
    CHECK(walker.status(Step::FindPartner).state == StepState::PassedWithReason);
    CHECK(walker.focusName() == u"nextStep"_s);
    walker.push(u"withdraw"_s);
    CHECK_FALSE(walker.status(Step::FindPartner).pass);
    walker.press(Qt::Key_Z, Qt::ControlModifier); // undone: passed again
    CHECK(walker.status(Step::FindPartner).pass);
    walker.goTo(1, u"note"_s);
    walker.push(u"nextStep"_s);
    CHECK(walker.focus().window()->isVisible());
}
