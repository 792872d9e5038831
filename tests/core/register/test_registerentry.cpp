#include "tests/core/rules/cleanproject.h"
#include "tests/support/examples.h"
#include "tests/support/filledproject.h"
#include "tests/support/printing.h"

#include "core/documents/agreementcheck.h"
#include "core/documents/agreementversion.h"
#include "core/project/versions.h"
#include "core/register/entrybytes.h"
#include "core/rules/rules.h"

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

RegisterEntry entryOf(const Project& project, QDate today)
{
    return registerEntry(project, findings(project, today), QDateTime(today, QTime(0, 0), Qt::UTC), today);
}

} // namespace

TEST_CASE("an entry says of a project what an officer asks", "[register]")
{
    Clean clean = cleanProject(Step::Agreement);
    clean.project.info.section = u"市民協働課"_s;
    clean.project.info.firstFiscalYear = 2024;
    clean.project.method.forms = {u"commission"_s, u"endorsement"_s};
    const RegisterEntry entry = entryOf(clean.project, clean.today);
    CHECK(entry.identity == clean.project.info.id);
    CHECK(entry.title == clean.project.info.title);
    CHECK(entry.section == u"市民協働課"_s);
    CHECK(entry.forms == QStringList{u"commission"_s, u"endorsement"_s});
    CHECK(entry.parties.size() == clean.project.parties.size());
    CHECK(entry.fiscalYears(clean.today) == QList<int>{2026});
    CHECK(entry.isContinued(2026));
    CHECK(entry.step == Step::Agreement);
    CHECK(entry.states.at(0) == StepState::Passed);
    CHECK(entry.roles.contains(u"："));
    clean.project.info.firstFiscalYear = 2026;
    CHECK_FALSE(entryOf(clean.project, clean.today).isContinued(2026));
    clean.project.info.cycle = 2;
    CHECK(entryOf(clean.project, clean.today).isContinued(2026));
}

TEST_CASE("findings are counted by how grave they are, as the rules give them", "[register]")
{
    Clean clean = cleanProject(Step::Agreement);
    CHECK(entryOf(clean.project, clean.today).findings() == 0);
    clean.project.budgetLines.first().amount += 1;
    const QList<Finding> found = findings(clean.project, clean.today);
    const RegisterEntry entry = entryOf(clean.project, clean.today);
    CHECK(entry.findings() == found.size());
    CHECK(entry.problems == std::count_if(found.begin(), found.end(), [](const Finding& finding) {
              return finding.severity == Severity::Problem;
          }));
}

TEST_CASE("an agreement that no longer says what the project does is known as such", "[register]")
{
    Project project = exampleProject(u"kodomo-shokudo"_s);
    const ClauseLibrary clauses = ClauseLibrary::load().value();
    const QDate today(2026, 10, 1);
    CountingIds ids(100000);
    project.versions.clear();
    project.signings.clear();
    const auto draft = takeDraft(project, clauses, QDate(2026, 3, 20), ids);
    REQUIRE(draft);
    REQUIRE(makeFinal(project, *draft, QDate(2026, 4, 1)));
    for (const Party& party : std::as_const(project.parties)) {
        Signing& signing = appendRow(project.signings, ids);
        signing.version = *draft;
        signing.party = party.id;
        signing.on = QDate(2026, 4, 1);
    }
    REQUIRE(conclude(project, *draft));
    const auto entry = [&] {
        const auto found = findingsWithAgreement(project, today, clauses, Language::Japanese);
        return registerEntry(project, found, QDateTime(today, QTime(0, 0), Qt::UTC), today);
    };
    CHECK(entry().agreement == AgreementState::Concluded);
    CHECK_FALSE(entry().changedSinceConcluded);
    const QDate end = project.info.termEnd;
    project.info.termEnd = end.addYears(1);
    CHECK(entry().agreement == AgreementState::Concluded);
    CHECK(entry().changedSinceConcluded);
    project.info.termEnd = end;
    CHECK_FALSE(entry().changedSinceConcluded);
    project.budgetLines.first().amount += 1'000;
    CHECK(entry().changedSinceConcluded);
}

TEST_CASE("what the authorities bear is what they give in money, not in kind", "[register]")
{
    CountingIds ids;
    Project project = Project::blank(ids);
    CHECK_FALSE(entryOf(project, QDate(2026, 5, 1)).cost);
    Party& city = appendRow(project.parties, ids);
    city.kind = PartyKind::Government;
    const Id cityId = city.id;
    const Id npo = appendRow(project.parties, ids).id;
    BudgetLine& line = appendRow(project.budgetLines, ids);
    line.amount = 1000;
    const Id lineId = line.id;
    CHECK(entryOf(project, QDate(2026, 5, 1)).cost == 1000);
    CHECK_FALSE(entryOf(project, QDate(2026, 5, 1)).authorityCost);
    const auto share = [&](const Id& party, qint64 amount, bool inKind) {
        Share& row = appendRow(project.shares, ids);
        row.line = lineId;
        row.party = party;
        row.amount = amount;
        row.inKind = inKind;
    };
    share(cityId, 600, false);
    share(cityId, 300, true);
    share(npo, 100, false);
    CHECK(entryOf(project, QDate(2026, 5, 1)).authorityCost == 600);
}

TEST_CASE("a term over several fiscal years counts in each, a slip of the keyboard not for ever",
          "[register]")
{
    const QDate today(2026, 11, 28);
    RegisterEntry entry;
    CHECK(entry.fiscalYears(today).isEmpty());
    entry.termStart = QDate(2026, 3, 31);
    entry.termEnd = QDate(2026, 3, 31);
    CHECK(entry.fiscalYears(today) == QList<int>{2025});
    entry.termEnd = QDate(2027, 4, 1);
    CHECK(entry.fiscalYears(today) == QList<int>{2025, 2026, 2027});
    CHECK(entry.isIn(2027));
    CHECK_FALSE(entry.isIn(2024));
    CHECK_FALSE(entry.isIn(2028));
    entry.termEnd = QDate(2025, 1, 1);
    CHECK(entry.fiscalYears(today).isEmpty());
    CHECK_FALSE(entry.isIn(2025));
    entry.termEnd = QDate(9999, 1, 1);
    CHECK(entry.fiscalYears(today).size() <= 101);
}

TEST_CASE("a project without a last day goes on while it is under way, else to its last move", "[register]")
{
    const QDate today(2026, 11, 28);
    RegisterEntry entry;
    entry.termStart = QDate(2024, 4, 1);
    entry.stillSince = QDate(2025, 10, 1);
    CHECK(entry.fiscalYears(today) == QList<int>{2024, 2025, 2026});
    CHECK(entry.isIn(2027)); // it is a plan
    CHECK_FALSE(entry.isIn(2023));
    entry.status = ProjectStatus::Stopped;
    CHECK(entry.fiscalYears(today) == QList<int>{2024, 2025});
    CHECK_FALSE(entry.isIn(2026));
    entry.stillSince = {};
    CHECK(entry.fiscalYears(today) == QList<int>{2024});
    entry.status = ProjectStatus::Active;
    entry.termStart = QDate(2027, 4, 1);
    CHECK(entry.fiscalYears(today) == QList<int>{2027});
    CHECK_FALSE(entry.isIn(2026));
}

TEST_CASE("a project is new in the fiscal year in which it begins, and continued in those after",
          "[register]")
{
    RegisterEntry entry;
    entry.termStart = QDate(2025, 4, 1);
    entry.termEnd = QDate(2028, 3, 31);
    entry.firstFiscalYear = 2025;
    CHECK_FALSE(entry.isContinued(2025));
    CHECK(entry.isContinued(2026));
    CHECK_FALSE(entry.isContinued(2024)); // not begun yet
    entry.termEnd = QDate(2026, 3, 31);
    CHECK_FALSE(entry.isContinued(2026)); // over: what it was in its last year
    entry.firstFiscalYear = 2020;
    CHECK(entry.isContinued(2025));
    entry.firstFiscalYear.reset();
    entry.continues = u"another"_s;
    CHECK(entry.isContinued(2025));
}

TEST_CASE("the next date is an overdue one, else the first to come", "[register]")
{
    RegisterEntry entry;
    entry.dates = {{ReminderKind::Meeting, QDate(2026, 4, 1), u"会議"_s, false},
                   {ReminderKind::Action, QDate(2026, 4, 10), u"報告"_s, true},
                   {ReminderKind::TermEnd, QDate(2027, 3, 31), {}, false}};
    CHECK(entry.nextDate(QDate(2026, 4, 1))->kind == ReminderKind::Meeting);
    CHECK(entry.nextDate(QDate(2026, 4, 2))->kind == ReminderKind::Action);
    CHECK(entry.nextDate(QDate(2026, 6, 1))->isOverdue(QDate(2026, 6, 1)));
    entry.dates.removeAt(1);
    CHECK(entry.nextDate(QDate(2026, 6, 1))->kind == ReminderKind::TermEnd);
    CHECK(entry.nextDate(QDate(2027, 6, 1)) == nullptr);
}

TEST_CASE("agreement and review are told by how far they came", "[register]")
{
    CountingIds ids;
    Project project = Project::blank(ids);
    const QDate today(2026, 5, 1);
    CHECK(entryOf(project, today).agreement == AgreementState::None);
    CHECK(entryOf(project, today).review == ReviewState::None);
    project.agreement.content = u"食事を出す"_s;
    CHECK(entryOf(project, today).agreement == AgreementState::Drafting);
    AgreementVersion& version = appendRow(project.versions, ids);
    version.number = 1;
    CHECK(entryOf(project, today).agreement == AgreementState::Drafting);
    project.versions[0].state = VersionState::Final;
    CHECK(entryOf(project, today).agreement == AgreementState::Final);
    project.versions[0].state = VersionState::Concluded;
    CHECK(entryOf(project, today).agreement == AgreementState::Concluded);
    AgreementVersion& ending = appendRow(project.versions, ids);
    ending.number = 2;
    ending.kind = VersionKind::Ending;
    ending.state = VersionState::Concluded;
    ending.amends = project.versions.first().id;
    CHECK(entryOf(project, today).agreement == AgreementState::Ended);
    const Id round = appendRow(project.rounds, ids).id;
    CHECK(entryOf(project, today).review == ReviewState::Planned);
    Sheet& sheet = appendRow(project.sheets, ids);
    sheet.round = round;
    sheet.filledOn = today;
    CHECK(entryOf(project, today).review == ReviewState::UnderWay);
    project.rounds[0].heldOn = today;
    CHECK(entryOf(project, today).review == ReviewState::Done);
}

TEST_CASE("the last move is the last thing done or written, and never one to come", "[register]")
{
    CountingIds ids;
    Project project = Project::blank(ids);
    const QDateTime written(QDate(2026, 1, 10), QTime(12, 0), Qt::UTC);
    const QDate today(2026, 5, 1);
    const auto since = [&] { return registerEntry(project, {}, written, today).stillSince; };
    CHECK(since() == QDate(2026, 1, 10));
    appendRow(project.meetings, ids).on = QDate(2026, 3, 1);
    CHECK(since() == QDate(2026, 3, 1));
    appendRow(project.meetings, ids).on = QDate(2026, 6, 1);
    CHECK(since() == QDate(2026, 3, 1));
    appendRow(project.tasks, ids).actualEnd = today;
    CHECK(since() == today);
}

TEST_CASE("an entry comes back from its bytes as it was, and from nothing else", "[register]")
{
    CountingIds ids;
    const Project project = filledProject(ids);
    const QDate today(2026, 5, 1);
    RegisterEntry entry = entryOf(project, today);
    entry.dates = {{ReminderKind::Action, today, u"𠮷"_s, true}};
    entry.authorityCost = 5;
    entry.changedSinceConcluded = true;
    const QByteArray bytes = entryBytes(entry);
    REQUIRE(entryFromBytes(bytes).has_value());
    const bool same = *entryFromBytes(bytes) == entry;
    CHECK(same);
    CHECK_FALSE(entryFromBytes({}));
    CHECK_FALSE(entryFromBytes(bytes + 'x'));
    for (qsizetype length = 0; length < bytes.size(); length += 7)
        CHECK_FALSE(entryFromBytes(bytes.left(length)));
    // Whatever stands there, reading it ends.
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        QByteArray flipped = bytes;
        flipped[i] = static_cast<char>(~flipped.at(i));
        static_cast<void>(entryFromBytes(flipped));
    }
}
