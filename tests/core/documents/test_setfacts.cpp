#include "core/documents/setfacts.h"

#include "core/documents/clausesetuse.h"
#include "tests/core/documents/papersources.h"
#include "tests/support/examples.h"
#include "tests/support/printing.h"

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

TEST_CASE("amounts, dates and parties in typed texts are shown to whoever makes a set",
          "[documents][clauseset]")
{
    Project project = exampleProject(u"kodomo-shokudo"_s);
    project.clauses.clear();
    CountingIds ids(3000);
    ClauseEdit& edit = appendRow(project.clauses, ids);
    edit.key = u"own-gift"_s;
    edit.state = ClauseState::Own;
    edit.title = u"寄附"_s;
    edit.text = u"乙は、つばめ食品として、100,000円を令和8年4月30日までに、2丁目の窓口で支払う。"_s;
    const auto found = projectFactsInSet(project, paperSources().clauses, Language::Japanese);
    REQUIRE(found.size() == 1);
    CHECK(found.first().title == u"寄附"_s);
    CHECK(found.first().found == QStringList{u"100,000円"_s, u"令和8年4月30日"_s, u"つばめ食品"_s, u"乙"_s});
    project.clauses.first().text = u"{{party.payer}}は、期限までに支払う。"_s;
    CHECK(projectFactsInSet(project, paperSources().clauses, Language::Japanese).isEmpty());
}

TEST_CASE("how many copies are made is no part of a set", "[documents][clauseset]")
{
    Project project = exampleProject(u"kodomo-shokudo"_s);
    project.agreement.copies = 9;
    CountingIds ids(3000);
    ClauseSet heading;
    heading.name = u"標準"_s;
    auto set = makeClauseSet(project, paperSources().clauses, heading, ids);
    REQUIRE(set);
    CHECK_FALSE(set->style.copies);
    set->style.copies = 2; // of an older program
    takeClauseSet(project, *set, paperSources().clauses, QDate(2026, 4, 1), ids);
    CHECK(project.agreement.copies == 9);
}
