#include "core/project/changes.h"
#include "core/project/nextcycle.h"
#include "core/rules/rules.h"
#include "core/rules/stepstate.h"
#include "tests/support/examples.h"
#include "tests/support/filledproject.h"
#include "tests/support/printing.h"

#include <algorithm>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

const LessonWords kWords{u"続けること"_s, u"変えること"_s, u"やめること"_s};

CarryOver everything()
{
    CarryOver carry;
    for (const CarryPart part : allOf<CarryPart>())
        carry.insert(part);
    return carry;
}

Project next(const Project& former, const CarryOver& carry)
{
    CountingIds ids(1'000'000);
    auto made = nextCycle(former, carry, kWords, ids);
    if (!made)
        FAIL(made.error().message.toStdString() << " | " << made.error().detail.toStdString());
    return *made;
}

QSet<QString> idsOf(const Project& project)
{
    QSet<QString> ids;
    for (const ProjectTable& table : projectTables()) {
        for (qsizetype i = 0; i < table.count(project); ++i)
            ids.insert(table.at(project, i).id.text());
    }
    return ids;
}

/// Tables that tell what happened: nothing of them belongs into a cycle that has not begun.
const QStringList kOfThePast{u"candidates"_s,
                             u"candidateRatings"_s,
                             u"candidateContacts"_s,
                             u"candidateResources"_s,
                             u"fitChecks"_s,
                             u"methodOptions"_s,
                             u"optionRatings"_s,
                             u"negotiations"_s,
                             u"versions"_s,
                             u"signings"_s,
                             u"meetings"_s,
                             u"attendances"_s,
                             u"agendaItems"_s,
                             u"decisions"_s,
                             u"actions"_s,
                             u"spendings"_s,
                             u"incidents"_s,
                             u"changeRequests"_s,
                             u"sheets"_s,
                             u"answers"_s,
                             u"jointConclusions"_s,
                             u"newChallenges"_s,
                             u"stepPasses"_s};

} // namespace

TEST_CASE("the next cycle knows what it continues", "[project][nextcycle]")
{
    for (const QString& name : exampleNames()) {
        INFO(name.toStdString());
        const Project former = exampleProject(name);
        for (const CarryOver& carry : {CarryOver(), everything()}) {
            const Project made = next(former, carry);
            CHECK(made.info.cycle == former.info.cycle + 1);
            CHECK(made.info.continues == former.info.id.text());
            CHECK(made.info.id != former.info.id);
            CHECK(made.info.title == former.info.title);
            CHECK(made.info.fields == former.info.fields);
            CHECK(made.info.status == ProjectStatus::Active);
            CHECK(made.info.statusReason.isEmpty());
            CHECK(made.info.firstFiscalYear);
            CHECK(validate(made));
        }
    }
}

TEST_CASE("no row is a row of the former project", "[project][nextcycle]")
{
    for (const QString& name : exampleNames()) {
        const Project former = exampleProject(name);
        const Project made = next(former, everything());
        CHECK_FALSE(idsOf(made).intersects(idsOf(former)));
        // Nor does anything but "continues" speak of one.
        const QSet<QString> before = idsOf(former);
        for (const ProjectTable& table : projectTables()) {
            for (qsizetype i = 0; i < table.count(made); ++i) {
                for (const FieldInfo& field : table.record->fields) {
                    INFO(QString(table.name()).toStdString() << "." << field.name.data());
                    const bool speaks = before.contains(field.read(table.at(made, i)).toString());
                    CHECK(speaks == (field.name == "continues"_L1));
                }
            }
        }
    }
}

TEST_CASE("what happened stays in the former file", "[project][nextcycle]")
{
    const Project former = exampleProject(u"kodomo-shokudo"_s);
    const Project made = next(former, everything());
    for (const QString& name : kOfThePast) {
        INFO(name.toStdString());
        CHECK(projectTable(name)->count(made) == 0);
    }
    CHECK(made.reuse.outcome == Outcome::Undecided);
    CHECK(made.reuse.keep.isEmpty());
    CHECK(made.caseSheet.headline.isEmpty());
    CHECK_FALSE(made.agreement.madeOn.isValid());
    CHECK_FALSE(made.agreement.inForceOn.isValid());
    CHECK(made.scope.conclusion == FitConclusion::Undecided);
    for (const Task& task : made.tasks) {
        CHECK_FALSE(task.actualStart.isValid());
        CHECK_FALSE(task.actualEnd.isValid());
        CHECK_FALSE(task.progress);
    }
    for (const PurposeStatement& row : made.purposeStatements)
        CHECK_FALSE(row.agrees);
    for (const Publication& row : made.publications)
        CHECK_FALSE(row.publishedOn.isValid());
    for (const Round& row : made.rounds)
        CHECK_FALSE(row.heldOn.isValid());
}

TEST_CASE("lists go along whole and in order, wired as before", "[project][nextcycle]")
{
    const Project former = exampleProject(u"kodomo-shokudo"_s);
    const Project made = next(former, everything());
    REQUIRE(made.parties.size() == former.parties.size());
    for (qsizetype i = 0; i < made.parties.size(); ++i)
        CHECK(made.parties.at(i).name == former.parties.at(i).name);
    REQUIRE(made.roles.size() == former.roles.size());
    for (qsizetype i = 0; i < made.roles.size(); ++i) {
        const Role& before = former.roles.at(i);
        const Role& after = made.roles.at(i);
        CHECK(after.kind == before.kind);
        CHECK(findRow(made.tasks, after.task)->title == findRow(former.tasks, before.task)->title);
        CHECK(findRow(made.parties, after.party)->name == findRow(former.parties, before.party)->name);
    }
    REQUIRE(made.shares.size() == former.shares.size());
    for (qsizetype i = 0; i < made.shares.size(); ++i) {
        CHECK(made.shares.at(i).amount == former.shares.at(i).amount);
        CHECK(findRow(made.budgetLines, made.shares.at(i).line)->title ==
              findRow(former.budgetLines, former.shares.at(i).line)->title);
    }
    CHECK(made.contacts.size() == former.contacts.size());
    CHECK(made.questions.size() == former.questions.size());
    CHECK(made.clauses.size() == former.clauses.size());
    CHECK(made.agreement.renewal == former.agreement.renewal);
    CHECK(made.agreement.content == former.agreement.content);
    CHECK(made.scope.sharedPurpose == former.scope.sharedPurpose);
    CHECK(made.method.model == former.method.model);
}

TEST_CASE("without the parties nothing speaks of them", "[project][nextcycle]")
{
    const Project former = exampleProject(u"kodomo-shokudo"_s);
    CarryOver carry = everything();
    carry.remove(CarryPart::Parties);
    const Project made = next(former, carry);
    CHECK(made.parties.isEmpty());
    CHECK(made.contacts.isEmpty());
    CHECK(made.roles.isEmpty());
    CHECK(made.shares.isEmpty());
    CHECK(made.tasks.size() == former.tasks.size());
    CHECK(made.budgetLines.size() == former.budgetLines.size());
    CHECK(made.agreement.secretariat.isNull());
    CHECK(made.agreement.payer.isNull());
    for (const Improvement& row : made.improvements)
        CHECK(row.owner.isNull());
}

TEST_CASE("each part alone makes a sound project, and nothing else", "[project][nextcycle]")
{
    const Project former = exampleProject(u"kodomo-shokudo"_s);
    for (const CarryPart part : allOf<CarryPart>()) {
        INFO(key(part).toStdString());
        const Project made = next(former, {part});
        CHECK(validate(made));
        CHECK(made.parties.isEmpty() == (part != CarryPart::Parties));
        CHECK(made.tasks.isEmpty() == (part != CarryPart::Tasks));
        CHECK(made.budgetLines.isEmpty() == (part != CarryPart::Budget));
        CHECK(made.indicators.isEmpty() == (part != CarryPart::Indicators));
        CHECK(made.contentItems.isEmpty() == (part != CarryPart::Content));
        CHECK(made.clauses.isEmpty() == (part != CarryPart::Terms || former.clauses.isEmpty()));
        CHECK(made.rounds.isEmpty() == (part != CarryPart::ReviewRounds));
        CHECK(made.info.termStart.isValid() == (part == CarryPart::Dates));
        CHECK(made.scope.sharedPurpose.isEmpty() == (part != CarryPart::Purpose));
        CHECK(made.method.model.has_value() == (part == CarryPart::Method));
    }
}

TEST_CASE("improvements that are open go along, to be decided anew", "[project][nextcycle]")
{
    CountingIds ids;
    Project former = Project::blank(ids);
    appendRow(former.parties, ids).name = u"あさがお"_s;
    const auto add = [&](const QString& text, Fate fate, QDate done) {
        Improvement& row = appendRow(former.improvements, ids);
        row.text = text;
        row.fate = fate;
        row.doneOn = done;
        row.owner = former.parties.at(0).id;
        row.due = QDate(2027, 6, 30);
        row.reflected = u"済"_s;
    };
    add(u"次で"_s, Fate::NextCycle, {});
    add(u"済んだ"_s, Fate::Method, QDate(2027, 1, 1));
    add(u"見送り"_s, Fate::Dropped, {});
    add(u"方法"_s, Fate::Method, {});
    CHECK(rowsToCarry(former, CarryPart::Improvements) == 2);
    const Project made = next(former, {CarryPart::Improvements, CarryPart::Parties});
    REQUIRE(made.improvements.size() == 2);
    CHECK(made.improvements.at(0).text == u"次で"_s);
    CHECK(made.improvements.at(0).fate == Fate::Undecided);
    CHECK(made.improvements.at(1).fate == Fate::Method);
    CHECK(made.improvements.at(0).owner == made.parties.at(0).id);
    CHECK(made.improvements.at(0).due == QDate(2027, 6, 30));
    CHECK(made.improvements.at(0).reflected.isEmpty());
    // A day within the term that is over says nothing any more.
    former.info.termEnd = QDate(2027, 6, 30);
    CHECK_FALSE(next(former, {CarryPart::Improvements}).improvements.at(0).due.isValid());
}

TEST_CASE("an improvement still knows the question at which it came up, if that is asked again",
          "[project][nextcycle]")
{
    Project former = exampleProject(u"kodomo-shokudo"_s);
    CountingIds ids(5'000'000);
    Improvement& row = appendRow(former.improvements, ids);
    row.text = u"広報を早める。"_s;
    row.question = former.questions.last().id;
    const Project made = next(former, everything());
    const Question* question = findRow(made.questions, made.improvements.last().question);
    REQUIRE(question);
    CHECK(question->text == former.questions.last().text);
    CHECK(question->origin == former.questions.last().origin);
    CHECK(next(former, {CarryPart::Improvements}).improvements.last().question.isNull());
}

TEST_CASE("A target that was passed is agreed upon anew", "[project][nextcycle]")
{
    CountingIds ids;
    Project former = Project::blank(ids);
    const auto add = [&](std::optional<double> baseline, double target, double result) {
        Indicator& row = appendRow(former.indicators, ids);
        row.baseline = baseline;
        row.target = target;
        row.result = result;
    };
    add({}, 1500, 1720);
    add(20, 5, 4); // fewer is better
    add(20, 5, 9);
    add({}, 1500, 1200);
    const Project made = next(former, {CarryPart::Indicators});
    REQUIRE(made.indicators.size() == 4);
    CHECK_FALSE(made.indicators.at(0).target);
    CHECK(made.indicators.at(0).baseline == 1720);
    CHECK_FALSE(made.indicators.at(1).target);
    CHECK(made.indicators.at(2).target == 5);
    CHECK(made.indicators.at(3).target == 1500);
}

TEST_CASE("lessons and new challenges are where the next cycle begins", "[project][nextcycle]")
{
    CountingIds ids;
    Project former = Project::blank(ids);
    former.info.challenge = u"孤食"_s;
    former.reuse.keep = u"月2回"_s;
    former.reuse.stop = u"紙の申込み"_s;
    appendRow(former.newChallenges, ids).text = u"送迎"_s;
    appendRow(former.newChallenges, ids).text = u" "_s;
    const Project made = next(former, {CarryPart::Lessons, CarryPart::NewChallenges});
    REQUIRE(made.stepNotes.size() == 1);
    CHECK(made.stepNotes.first().step == Step::Scope);
    CHECK(made.stepNotes.first().decided == u"続けること\n月2回\n\nやめること\n紙の申込み"_s);
    CHECK(made.info.challenge == u"孤食\n送迎"_s);
    CHECK(next(former, {}).info.challenge == u"孤食"_s);
    CHECK(next(former, {}).stepNotes.isEmpty());
}

TEST_CASE("what was reached is where indicators set out from", "[project][nextcycle]")
{
    CountingIds ids;
    Project former = Project::blank(ids);
    Indicator& measured = appendRow(former.indicators, ids);
    measured.baseline = 10;
    measured.target = 30;
    measured.result = 24;
    measured.resultOn = QDate(2027, 3, 1);
    measured.resultNote = u"数えた"_s;
    appendRow(former.indicators, ids).baseline = 5;
    const Project made = next(former, {CarryPart::Indicators});
    CHECK(made.indicators.at(0).baseline == 24.0);
    CHECK(made.indicators.at(0).target == 30.0);
    CHECK_FALSE(made.indicators.at(0).result);
    CHECK_FALSE(made.indicators.at(0).resultOn.isValid());
    CHECK(made.indicators.at(0).resultNote.isEmpty());
    CHECK(made.indicators.at(1).baseline == 5.0);
}

TEST_CASE("dates move on by one term", "[project][nextcycle]")
{
    CountingIds ids;
    Project former = Project::blank(ids);
    former.info.termStart = QDate(2026, 4, 1);
    former.info.termEnd = QDate(2027, 3, 31);
    Task& task = appendRow(former.tasks, ids);
    task.plannedStart = QDate(2026, 5, 10);
    task.plannedEnd = QDate(2027, 2, 28);
    Payment& payment = appendRow(former.payments, ids);
    payment.purpose = u"寄付"_s;
    payment.dueOn = QDate(2026, 6, 30);
    const CarryOver with{CarryPart::Tasks, CarryPart::Budget, CarryPart::Dates};
    Project made = next(former, with);
    CHECK(made.info.termStart == QDate(2027, 4, 1));
    CHECK(made.info.termEnd == QDate(2028, 3, 31));
    CHECK(made.info.firstFiscalYear == 2026);
    CHECK(made.tasks.first().plannedStart == QDate(2027, 5, 10));
    CHECK(made.tasks.first().plannedEnd == QDate(2028, 2, 29));
    REQUIRE(made.payments.size() == 1);
    CHECK(made.payments.first().purpose == u"寄付"_s);
    CHECK(made.payments.first().dueOn == QDate(2027, 6, 30));
    CHECK_FALSE(next(former, {CarryPart::Budget}).payments.first().dueOn.isValid());
    // A term that is no number of months moves by its days.
    former.info.termStart = QDate(2026, 5, 1);
    former.info.termEnd = QDate(2026, 5, 10);
    made = next(former, with);
    CHECK(made.info.termStart == QDate(2026, 5, 11));
    CHECK(made.info.termEnd == QDate(2026, 5, 20));
    // Without that, or without a term, they are left open.
    made = next(former, {CarryPart::Tasks});
    CHECK_FALSE(made.info.termStart.isValid());
    CHECK_FALSE(made.tasks.first().plannedStart.isValid());
    former.info.termEnd = QDate();
    CHECK_FALSE(next(former, with).tasks.first().plannedStart.isValid());
    CHECK_FALSE(carryable(former).contains(CarryPart::Dates));
    // Nor do they run out of the calendar.
    former.info.termStart = QDate(1, 1, 1);
    former.info.termEnd = QDate(9999, 12, 31);
    CHECK_FALSE(next(former, with).info.termStart.isValid());
}

TEST_CASE("only what is there is offered", "[project][nextcycle]")
{
    CountingIds ids;
    const Project empty = Project::blank(ids);
    CHECK(carryable(empty).isEmpty());
    const Project example = exampleProject(u"kodomo-shokudo"_s);
    const auto parts = carryable(example);
    CHECK(parts.contains(CarryPart::Parties));
    CHECK(parts.contains(CarryPart::Purpose));
    CHECK(rowsToCarry(example, CarryPart::Parties) == example.parties.size());
    CHECK(rowsToCarry(example, CarryPart::Purpose) == example.purposeStatements.size());
    CHECK(rowsToCarry(example, CarryPart::Dates) == 0);
    for (const CarryPart part : allOf<CarryPart>()) {
        INFO(key(part).toStdString());
        const bool brings = next(example, {part}) != next(example, {});
        CHECK(brings == parts.contains(part));
    }
}

TEST_CASE("every field filled in makes a sound next cycle", "[project][nextcycle]")
{
    CountingIds ids;
    Project former = filledProject(ids);
    CHECK(validate(next(former, everything())));
    CHECK(next(former, everything()).info.cycle == former.info.cycle + 1);
}

TEST_CASE("the paper of the next cycle is set as the former one, after the same template set",
          "[project][nextcycle]")
{
    CountingIds ids;
    const Project former = filledProject(ids);
    const Project made = next(former, {CarryPart::Terms});
    REQUIRE(made.clauseSets.size() == former.clauseSets.size());
    CHECK(made.clauseSets.last().content == former.clauseSets.last().content);
    REQUIRE(made.annexes.size() == former.annexes.size());
    CHECK(made.annexes.first().key == former.annexes.first().key);
    CHECK(made.agreement.ladder == former.agreement.ladder);
    CHECK(made.agreement.fontSize == former.agreement.fontSize);
    CHECK(made.agreement.languages == former.agreement.languages);
}

TEST_CASE("a project that is not sound is not continued", "[project][nextcycle]")
{
    CountingIds ids;
    Project former = Project::blank(ids);
    appendRow(former.roles, ids);
    const auto made = nextCycle(former, everything(), kWords, ids);
    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::InvalidData);
}

TEST_CASE("a new cycle stands at its first step, and later steps keep silent", "[project][nextcycle]")
{
    for (const QString& name : exampleNames()) {
        INFO(name.toStdString());
        const Project made = next(exampleProject(name), everything());
        CHECK(currentStep(made) == Step::FindPartner);
        const QDate today = made.info.termStart.addDays(-30);
        for (const Finding& finding : findings(made, today)) {
            INFO(finding.id.toStdString());
            CHECK(finding.step != Step::Reuse);
            CHECK(finding.step != Step::Execution);
        }
    }
}
