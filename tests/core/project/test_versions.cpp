#include "core/project/versions.h"

#include <catch2/catch.hpp>

using namespace kyodo;
using namespace Qt::StringLiterals;

TEST_CASE("An agreement is not concluded on a day still to come", "[project][versions]")
{
    CountingIds ids;
    Project project = Project::blank(ids);
    for (const QString& name : {u"あさがお"_s, u"みどり市"_s})
        appendRow(project.parties, ids).name = name;
    AgreementVersion& version = appendRow(project.versions, ids);
    version.state = VersionState::Final;
    version.madeOn = QDate(2026, 3, 10);
    const Id id = version.id;
    for (const Party& party : std::as_const(project.parties)) {
        Signing& signing = appendRow(project.signings, ids);
        signing.version = id;
        signing.party = party.id;
        signing.on = QDate(2026, 3, 18);
    }
    project.signings[1].on = QDate(2026, 3, 19);
    const auto early = conclude(project, id, QDate(2026, 3, 18));
    REQUIRE_FALSE(early);
    CHECK(early.error().code == ErrorCode::Refused);
    CHECK(project.versions.first().state == VersionState::Final);
    REQUIRE(conclude(project, id, QDate(2026, 3, 19)));
    CHECK(project.versions.first().concludedOn == QDate(2026, 3, 19));
}
