#include "tests/support/printing.h"
#include "tests/ui/walk/walk.h"

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

void writeParties(Walker& walker)
{
    walker.goTo(0, u"parties"_s);
    walker.push(u"parties.add"_s);
    REQUIRE(walker.focusName() == u"parties.kind"_s);
    walker.fillAll({{u"parties.kind"_s, key(PartyKind::Npo)},
                    {u"parties.name"_s, u"特定非営利活動法人ひだまり"_s},
                    {u"parties.shortName"_s, u"ひだまり"_s},
                    {u"parties.representativeTitle"_s, u"理事長"_s},
                    {u"parties.representativeName"_s, u"日向 春"_s},
                    {u"parties.postalCode"_s, u"2380004"_s},
                    {u"parties.address"_s, u"桜町1-2-3"_s},
                    {u"parties.strengths"_s, u"居場所づくりの経験"_s}});
    walker.addRow(u"contacts"_s, {u"日向 春"_s, u"理事長"_s, {}, u"046-000-0000"_s});
    walker.backTo(u"parties.add"_s);
    walker.press(Qt::Key_Return);
    walker.fillAll({{u"parties.kind"_s, key(PartyKind::Government)},
                    {u"parties.name"_s, u"桜市"_s},
                    {u"parties.representativeTitle"_s, u"市長"_s},
                    {u"parties.representativeName"_s, u"青葉 太郎"_s},
                    {u"parties.address"_s, u"桜市中央1-1"_s}});
}

void writePremises(Walker& walker)
{
    walker.goTo(0, u"premises"_s);
    walker.fill(u"project.publicNature"_s, u"孤食をなくすことは地域みんなのためになる。"_s);
    walker.tabTo(u"abilitiesBySide"_s);
    walker.press(Qt::Key_Right);
    walker.gridCells({u"理事会で決める"_s});
}

} // namespace

void kyodo::test::walkBasics(Walker& walker)
{
    walker.tabTo(u"project.title"_s);
    walker.fillAll({{u"project.area"_s, u"桜町"_s},
                    {u"project.challenge"_s, u"一人で夕食をとる子どもが増えている。"_s},
                    {u"project.summary"_s, u"月2回、公民館で子ども食堂をひらく。"_s},
                    {u"project.termStart"_s, u"R8.5.1"_s},
                    {u"project.termEnd"_s, u"2027/3/31"_s}});
    walker.backTo(u"project.fields"_s);
    walker.press(Qt::Key_Space);
    writeParties(walker);
    writePremises(walker);
}

TEST_CASE("by keys alone, an empty file is filled with what the project is and who takes part", "[ui][walk]")
{
    Walker walker;
    walker.begin(u"ひだまり子ども食堂"_s);
    CHECK(walker.hasFinding(u"project"_s, u"challenge"_s));
    CHECK(walker.hasFinding(u"parties"_s));
    walkBasics(walker);
    const Project& project = walker.project();
    CHECK(project.info.area == u"桜町"_s);
    CHECK(project.info.termStart == QDate(2026, 5, 1));
    CHECK(project.info.termEnd == QDate(2027, 3, 31));
    CHECK(project.info.fields.size() == 1);
    REQUIRE(project.parties.size() == 2);
    CHECK(project.parties.first().label == u"甲"_s);
    CHECK(project.parties.first().postalCode == u"238-0004"_s);
    CHECK(project.parties.first().decides == u"理事会で決める"_s);
    CHECK(project.parties.last().kind == PartyKind::Government);
    CHECK(project.parties.last().name == u"桜市"_s);
    REQUIRE(project.contacts.size() == 1);
    CHECK(project.contacts.first().party == project.parties.first().id);
    CHECK(project.contacts.first().phone == u"046-000-0000"_s);
    CHECK_FALSE(walker.hasFinding(u"project"_s, u"challenge"_s));
    CHECK_FALSE(walker.hasFinding(u"parties"_s));
    CHECK(walker.status(Step::FindPartner).state != StepState::NotStarted);
}
