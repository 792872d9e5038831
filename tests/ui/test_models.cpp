#include "tests/support/printing.h"
#include "tests/ui/uibench.h"

#include "ui/models/findingsmodel.h"
#include "ui/models/partylistmodel.h"
#include "ui/models/recordtablemodel.h"
#include "ui/models/rolematrixmodel.h"
#include "ui/models/steplistmodel.h"

#include <QAbstractItemModelTester>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

using Tester = QAbstractItemModelTester;

QStringList names(const QAbstractItemModel& model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, 0).data().toString());
    return texts;
}

} // namespace

TEST_CASE("Any table can be shown and edited as a grid", "[ui][models]")
{
    UiBench bench;
    const auto session = bench.newSession(2, 3);
    RecordTableModel tasks(*session,
                           {u"tasks"_s, {u"title"_s, u"plannedStart"_s, u"progress"_s, u"milestone"_s}});
    const Tester tester(&tasks, Tester::FailureReportingMode::Fatal);
    CHECK(names(tasks) == QStringList{u"作業1"_s, u"作業2"_s, u"作業3"_s});

    SECTION("values are read as they are typed")
    {
        CHECK(tasks.setData(tasks.index(0, 1), u"R8.4.1"_s, Qt::EditRole));
        CHECK(session->project().tasks.at(0).plannedStart == QDate(2026, 4, 1));
        CHECK(tasks.index(0, 1).data().toString() == u"1 April 2026"_s);
        CHECK(tasks.setData(tasks.index(0, 2), u"４０"_s, Qt::EditRole));
        CHECK(session->project().tasks.at(0).progress == 40);
        CHECK(tasks.setData(tasks.index(0, 3), Qt::Checked, Qt::CheckStateRole));
        CHECK(session->project().tasks.at(0).milestone);
        CHECK(tasks.setData(tasks.index(0, 1), QString(), Qt::EditRole));
        CHECK_FALSE(session->project().tasks.at(0).plannedStart.isValid());
    }
    SECTION("what cannot be read is refused and changes nothing")
    {
        const Project before = session->project();
        CHECK_FALSE(tasks.setData(tasks.index(0, 1), u"2026/2/30"_s, Qt::EditRole));
        CHECK_FALSE(tasks.problemOf(1, u"2026/2/30"_s).isEmpty());
        CHECK(session->project() == before);
        CHECK(session->file().history().size() == 1);
    }
    SECTION("rows are added, copied, moved and removed, each as one edit")
    {
        CHECK(tasks.addRow(1) == 1);
        CHECK(names(tasks) == QStringList{u"作業1"_s, {}, u"作業2"_s, u"作業3"_s});
        CHECK(tasks.duplicate(0) == 1);
        CHECK(names(tasks) == QStringList{u"作業1"_s, u"作業1"_s, {}, u"作業2"_s, u"作業3"_s});
        CHECK(tasks.moveBy(4, -1));
        CHECK(tasks.moveBy(0, 1));
        CHECK_FALSE(tasks.moveBy(0, -1));
        CHECK(names(tasks) == QStringList{u"作業1"_s, u"作業1"_s, {}, u"作業3"_s, u"作業2"_s});
        CHECK(tasks.removeAt(2));
        CHECK(names(tasks) == QStringList{u"作業1"_s, u"作業1"_s, u"作業3"_s, u"作業2"_s});
        CHECK(session->file().history().size() == 6);
        for (int i = 0; i < 5; ++i)
            session->undo();
        CHECK(names(tasks) == QStringList{u"作業1"_s, u"作業2"_s, u"作業3"_s});
    }
    SECTION("the edit carries the name of the field")
    {
        CHECK(tasks.setData(tasks.index(2, 0), u"受付"_s, Qt::EditRole));
        CHECK(session->file().undoLabel() == u"Change \"Task\""_s);
    }
}

TEST_CASE("A grid shows the rows of one owner only", "[ui][models]")
{
    UiBench bench;
    const auto session = bench.newSession(2);
    RecordTableSpec spec{u"contacts"_s, {u"name"_s, u"phone"_s}};
    spec.ownerField = u"party"_s;
    RecordTableModel contacts(*session, spec);
    const Tester tester(&contacts, Tester::FailureReportingMode::Fatal);
    CHECK(contacts.rowCount() == 0);
    contacts.setOwner(session->project().parties.at(1).id);
    CHECK(contacts.addRow(0) == 0);
    CHECK(session->project().contacts.at(0).party == session->project().parties.at(1).id);
    contacts.setOwner(session->project().parties.at(0).id);
    CHECK(contacts.rowCount() == 0);
}

TEST_CASE("Slots stand ready before there are rows", "[ui][models]")
{
    UiBench bench;
    const auto session = bench.newSession(2);
    RecordTableSpec spec{u"fitChecks"_s, {u"kind"_s, u"answer"_s, u"note"_s}};
    spec.slotField = u"kind"_s;
    RecordTableModel checks(*session, spec);
    const Tester tester(&checks, Tester::FailureReportingMode::Fatal);
    REQUIRE(checks.rowCount() == bench.context.catalogue.fitKinds().size());
    CHECK(session->project().fitChecks.isEmpty());
    CHECK(checks.setData(checks.index(2, 1), u"yes"_s, Qt::EditRole));
    REQUIRE(session->project().fitChecks.size() == 1);
    CHECK(session->project().fitChecks.at(0).kind == bench.context.catalogue.fitKinds().at(2).id);
    CHECK(session->project().fitChecks.at(0).answer == FitAnswer::Yes);
    CHECK(checks.rowCount() == bench.context.catalogue.fitKinds().size());
    session->undo();
    CHECK(session->project().fitChecks.isEmpty());
    CHECK(checks.index(2, 1).data().toString().isEmpty());
}

TEST_CASE("Lists of names, findings, roles and steps keep the rules of models", "[ui][models]")
{
    UiBench bench;
    const auto session = bench.newSession(2, 2);
    PartyListModel parties(*session, u"parties"_s, u"kind"_s);
    const Tester partyTester(&parties, Tester::FailureReportingMode::Fatal);
    RoleMatrixModel roles(*session);
    const Tester roleTester(&roles, Tester::FailureReportingMode::Fatal);
    StepListModel steps(*session);
    const Tester stepTester(&steps, Tester::FailureReportingMode::Fatal);
    FindingsModel found;
    const Tester findingTester(&found, Tester::FailureReportingMode::Fatal);
    found.setFindings(session->findings());

    CHECK(names(parties) == QStringList{u"甲 団体1"_s, u"乙 団体2"_s});
    REQUIRE(parties.rows().addRow(2) == 2);
    CHECK(session->project().parties.at(2).label == u"丙"_s);
    CHECK(roles.columnCount() == 4);

    CHECK(roles.setKind({roles.index(0, 1)}, RoleKind::Lead));
    CHECK(roles.setKind({roles.index(0, 2)}, RoleKind::Support));
    CHECK(session->project().roles.size() == 2);
    CHECK(roles.setKind({roles.index(0, 1)}, std::nullopt));
    REQUIRE(session->project().roles.size() == 1);
    CHECK(session->project().roles.at(0).kind == RoleKind::Support);
    CHECK(roles.index(0, 2).data(Qt::AccessibleTextRole).toString().contains(u"Support"_s));

    CHECK(steps.rowCount() == 8);
    CHECK(steps.index(1).data(StepListModel::StateTextRole).toString().contains(u"finding"_s));
    CHECK(parties.rows().removeAt(0));
    CHECK(session->project().parties.size() == 2);
    found.setFindings(session->findings());
    CHECK(found.rowCount() == session->findings().size());
}

TEST_CASE("A new review round brings the questions of the guideline", "[ui][models]")
{
    UiBench bench;
    const auto session = bench.newSession(1);
    REQUIRE_FALSE(session->addRow(u"rounds"_s, 0, {}).isNull());
    CHECK(session->project().questions.size() == bench.context.catalogue.reviewQuestions().size());
    session->undo();
    CHECK(session->project().questions.isEmpty());
}

TEST_CASE("A new sheet is for the latest round and a party that has none there", "[ui][models]")
{
    UiBench bench;
    auto session = bench.newSession(2);
    session->addRow(u"rounds"_s, 0, {});
    session->addRow(u"rounds"_s, 1, {});
    const Project& project = session->project();
    for (int i = 0; i < 3; ++i)
        session->addRow(u"sheets"_s, i, {});
    REQUIRE(project.sheets.size() == 3);
    for (const Sheet& sheet : project.sheets)
        CHECK(sheet.round == project.rounds.last().id);
    CHECK(project.sheets.at(0).party == project.parties.at(0).id);
    CHECK(project.sheets.at(1).party == project.parties.at(1).id);
    CHECK(project.sheets.at(2).party == project.parties.at(0).id); // all have one
    session->addRow(u"sheets"_s, 3, {{u"round"_s, project.rounds.first().id.text()}});
    CHECK(project.sheets.at(3).round == project.rounds.first().id);
    CHECK(project.sheets.at(3).party == project.parties.at(0).id);
}

TEST_CASE("A copied row takes along what belongs to it", "[ui][models]")
{
    UiBench bench;
    const auto session = bench.newSession(1);
    const Id party = session->project().parties.at(0).id;
    session->addRow(u"contacts"_s, 0, {{u"party"_s, party.text()}});
    const Id copy = session->duplicate(u"parties"_s, party);
    REQUIRE(session->project().contacts.size() == 2);
    CHECK(session->project().contacts.at(0).party == party);
    CHECK(session->project().contacts.at(1).party == copy);
}
