#include "tests/support/printing.h"

#include "core/register/registerstatistics.h"

using namespace kyodo;
using namespace Qt::StringLiterals;

namespace {

struct Filled {
    RegisterTable table;
    CountingIds ids;
    Catalogue catalogue = Catalogue::load().value();

    void add(const QString& title, const QStringList& forms, qint64 cost, const QString& section = {})
    {
        RegisterRow row;
        row.entry.title = title;
        row.entry.file = u"/"_s + title;
        row.entry.identity = ids.next();
        row.entry.forms = forms;
        row.entry.cost = cost;
        row.entry.authorityCost = cost / 2;
        row.entry.section = section;
        table.put(row);
    }
    [[nodiscard]] RegisterStatistics count(RegisterColumn by, bool endorsements = true) const
    {
        const RegisterWords words{catalogue, Language::Japanese, DateStyle::Era, QDate(2026, 5, 1),
                                  table.links()};
        return registerStatistics(table, {}, by, endorsements, words);
    }
    [[nodiscard]] QString form(const QString& id) const
    {
        return catalogue.form(id)->title.in(Language::Japanese);
    }
};

} // namespace

TEST_CASE("a project of two forms is mentioned twice and counted once", "[register][statistics]")
{
    Filled filled;
    filled.add(u"一"_s, {u"endorsement"_s, u"commission"_s}, 1000);
    filled.add(u"二"_s, {u"commission"_s}, 200);
    filled.add(u"三"_s, {}, 30);
    const RegisterStatistics found = filled.count(RegisterColumn::Forms);
    CHECK(found.projects == 3);
    CHECK(found.mentions == 4); // what is not given is one as well
    CHECK(found.cost == 1230);
    CHECK(found.authorityCost == 615);
    REQUIRE(found.counts.size() == 2);
    // In the guideline's order, not that of the files.
    CHECK(found.counts.at(0).name == filled.form(u"commission"_s));
    CHECK(found.counts.at(0).projects == 2);
    CHECK(found.counts.at(0).cost == 1200);
    CHECK(found.counts.at(1).projects == 1);
    CHECK(found.notGiven.projects == 1);
    CHECK(found.notGiven.cost == 30);
}

TEST_CASE("the mentions are the sum of the lines and never fewer than the projects", "[register][statistics]")
{
    Filled filled;
    filled.add(u"一"_s, {}, 1, u"市民課"_s);
    filled.add(u"二"_s, {}, 1);
    filled.add(u"三"_s, {}, 1);
    for (const RegisterColumn by : countedColumns()) {
        const RegisterStatistics found = filled.count(by);
        int lines = found.notGiven.projects;
        for (const RegisterCount& count : found.counts)
            lines += count.projects;
        CAPTURE(key(by));
        CHECK(found.mentions == lines);
        CHECK(found.mentions >= found.projects);
    }
}

TEST_CASE("without endorsements their form is not counted, nor what is nothing else",
          "[register][statistics]")
{
    Filled filled;
    filled.add(u"一"_s, {u"endorsement"_s, u"commission"_s}, 1000, u"市民課"_s);
    filled.add(u"二"_s, {u"endorsement"_s}, 200, u"市民課"_s);
    filled.add(u"三"_s, {}, 30);
    const RegisterStatistics forms = filled.count(RegisterColumn::Forms, false);
    CHECK(forms.projects == 2);
    CHECK(forms.mentions == 2);
    CHECK(forms.cost == 1030);
    const RegisterStatistics sections = filled.count(RegisterColumn::Section, false);
    REQUIRE(sections.counts.size() == 1);
    CHECK(sections.counts.at(0).projects == 1);
    CHECK(sections.notGiven.projects == 1);
    CHECK(filled.count(RegisterColumn::Section).counts.at(0).projects == 2);
}

TEST_CASE("copies of a file are no more projects", "[register][statistics]")
{
    Filled filled;
    filled.add(u"一"_s, {u"commission"_s}, 1000);
    RegisterRow copy = filled.table.rows().first();
    copy.entry.file = u"/一の写し"_s;
    copy.entry.cost = 1500;
    copy.entry.stamp.modified = 1;
    filled.table.put(copy);
    const RegisterStatistics found = filled.count(RegisterColumn::Forms);
    CHECK(found.projects == 1);
    CHECK(found.cost == 1500); // of the one that changed last
    CHECK(found.counts.first().projects == 1);
}
