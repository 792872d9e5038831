#include "core/project/versions.h"
#include "core/rules/retention.h"

#include <catch2/catch.hpp>

using namespace kyodo;
using namespace Qt::StringLiterals;

TEST_CASE("papers are kept from the fiscal year after the one in which the agreement ended",
          "[rules][retention]")
{
    // Ended within fiscal 2026: the first year is fiscal 2027, the fifth fiscal 2031.
    CHECK(keepUntil({2026, 4, 1}, 5) == QDate(2032, 3, 31));
    CHECK(keepUntil({2026, 12, 31}, 5) == QDate(2032, 3, 31));
    CHECK(keepUntil({2027, 1, 1}, 5) == QDate(2032, 3, 31));
    CHECK(keepUntil({2027, 3, 31}, 5) == QDate(2032, 3, 31));
    // A day later it is fiscal 2027.
    CHECK(keepUntil({2027, 4, 1}, 5) == QDate(2033, 3, 31));
    CHECK(keepUntil({2027, 3, 31}, 1) == QDate(2028, 3, 31));
    CHECK(keepUntil({2028, 2, 29}, 10) == QDate(2038, 3, 31));
    CHECK_FALSE(keepUntil({}, 5).isValid());
}

TEST_CASE("of several forms the one that is kept longest decides", "[rules][retention]")
{
    RetentionTable table;
    CHECK_FALSE(yearsKept(table, {}));
    CHECK_FALSE(yearsKept(table, {u"commission"_s}));
    table.byForm = {{u"commission"_s, 10}, {u"endorsement"_s, 1}};
    CHECK(yearsKept(table, {u"commission"_s}) == 10);
    CHECK(yearsKept(table, {u"endorsement"_s, u"commission"_s}) == 10);
    CHECK(yearsKept(table, {u"endorsement"_s, u"subsidy"_s}) == 1);
    CHECK_FALSE(yearsKept(table, {u"subsidy"_s}));
    CHECK_FALSE(yearsKept(table, {}));
    table.years = 5;
    CHECK(yearsKept(table, {}) == 5);
    CHECK(yearsKept(table, {u"endorsement"_s}) == 1);
    CHECK(yearsKept(table, {u"endorsement"_s, u"subsidy"_s}) == 5);
    CHECK(yearsKept(table, {u"subsidy"_s, u"commission"_s}) == 10);
}

TEST_CASE("an agreement ends with its term, or earlier by a concluded ending", "[rules][retention]")
{
    RandomIds ids;
    Project project = Project::blank(ids);
    const Id first = appendRow(project.versions, ids).id;
    project.versions.first().state = VersionState::Concluded;
    const auto end = [&](const Id& id) { return agreementEnd(*findRow(project.versions, id), project); };
    CHECK_FALSE(end(first).isValid());
    project.info.termEnd = {2027, 3, 31};
    CHECK(end(first) == QDate(2027, 3, 31));

    AgreementVersion& amendment = appendRow(project.versions, ids);
    amendment.kind = VersionKind::Amendment;
    amendment.amends = first;
    const Id second = amendment.id;
    AgreementVersion& ending = appendRow(project.versions, ids);
    ending.kind = VersionKind::Ending;
    ending.amends = second;
    ending.endsOn = {2026, 9, 30};
    const Id last = ending.id;
    CHECK(end(first) == QDate(2027, 3, 31)); // not concluded yet
    findRow(project.versions, last)->state = VersionState::Concluded;
    for (const Id& id : {first, second, last})
        CHECK(end(id) == QDate(2026, 9, 30));

    // An agreement made anew afterwards is another one.
    const Id anew = appendRow(project.versions, ids).id;
    CHECK(end(anew) == QDate(2027, 3, 31));
}
