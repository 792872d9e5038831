#include "core/rules/stepstate.h"

#include "core/project/changes.h"
#include "tests/core/rules/cleanproject.h"
#include "tests/support/printing.h"

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kAt(QDate(2026, 3, 21), QTime(18, 0), Qt::OffsetFromUTC, 9 * 3600);

QStringList statesOf(const Project& project, QDate today)
{
    QStringList states;
    for (const StepStatus& status : stepStatuses(project, findings(project, today)))
        states.append(key(status.state));
    return states;
}

StepStatus statusOf(const Project& project, QDate today, Step step)
{
    return stepStatuses(project, findings(project, today)).at(static_cast<int>(step));
}

Result<void> passNow(Clean& clean, Step step, const QString& reason)
{
    return passStep(clean.project, step, reason, u"花子"_s, kAt, findings(clean.project, clean.today),
                    clean.ids);
}

} // namespace

TEST_CASE("a blank project has started nowhere", "[rules]")
{
    CountingIds ids;
    const Project project = Project::blank(ids);
    const QList<StepStatus> statuses = stepStatuses(project, findings(project, QDate(2026, 1, 1)));
    REQUIRE(statuses.size() == 7);
    for (const StepStatus& status : statuses) {
        CHECK(status.state == StepState::NotStarted);
        CHECK_FALSE(status.pass);
        CHECK_FALSE(status.needsAnotherLook);
    }
    CHECK(currentStep(project) == Step::FindPartner);
    CHECK(currentStep(statuses) == Step::FindPartner);
}

TEST_CASE("a step is ready when its result is there and nothing grave is open", "[rules]")
{
    for (const Step step : {Step::FindPartner, Step::Scope, Step::Method, Step::Agreement, Step::Reuse}) {
        const Clean clean = cleanProject(step);
        CHECK(key(statusOf(clean.project, clean.today, step).state) == u"ready"_s);
        CHECK(currentStep(clean.project) == step);
    }
    Clean clean = cleanProject(Step::Scope);
    clean.project.scope.effectsCommunity.clear();
    CHECK(statusOf(clean.project, clean.today, Step::Scope).state == StepState::Ready);
    CHECK(statusOf(clean.project, clean.today, Step::Scope).hints == 1);
    clean.project.scope.beneficiaries.clear();
    CHECK(statusOf(clean.project, clean.today, Step::Scope).state == StepState::UnderWay);
    CHECK(statusOf(clean.project, clean.today, Step::Scope).warnings == 1);
}

TEST_CASE("execution is under way until the work is done", "[rules]")
{
    Clean clean = cleanProject(Step::Execution);
    CHECK(statesOf(clean.project, clean.today) == QStringList{u"passed"_s, u"passed"_s, u"passed"_s,
                                                              u"passed"_s, u"under-way"_s, u"under-way"_s,
                                                              u"not-started"_s});
    for (Task& task : clean.project.tasks)
        task.progress = 100;
    CHECK(statusOf(clean.project, clean.today, Step::Execution).state == StepState::Ready);
}

TEST_CASE("passing a step keeps who, when and what was open", "[rules]")
{
    Clean clean = cleanProject(Step::Scope);
    clean.project.scope.effectsCommunity.clear();
    REQUIRE(passNow(clean, Step::Scope, QString()).ok());
    const StepStatus status = statusOf(clean.project, clean.today, Step::Scope);
    CHECK(status.state == StepState::Passed);
    REQUIRE(status.pass);
    CHECK(status.pass->by == u"花子"_s);
    CHECK(status.pass->at == QDateTime(QDate(2026, 3, 21), QTime(9, 0), Qt::UTC));
    CHECK(status.pass->at.timeSpec() == Qt::UTC);
    CHECK(status.pass->findings ==
          QStringList{u"effects-missing /scope/"_s + clean.project.scope.id.text() + u"/effectsCommunity"_s});
    CHECK(currentStep(clean.project) == Step::Method);
    CHECK(validate(clean.project).ok());
}

TEST_CASE("problems and warnings ask for a reason, hints do not", "[rules]")
{
    Clean clean = cleanProject(Step::Scope);
    clean.project.scope.beneficiaries.clear();
    const Project before = clean.project;
    const Result<void> refused = passNow(clean, Step::Scope, u"\u3000 "_s);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::InvalidData);
    CHECK(refused.error().message.contains(u'1'));
    CHECK(clean.project == before);

    REQUIRE(passNow(clean, Step::Scope, u"対象は来週決める"_s).ok());
    CHECK(statusOf(clean.project, clean.today, Step::Scope).state == StepState::PassedWithReason);
    CHECK_FALSE(statusOf(clean.project, clean.today, Step::Scope).needsAnotherLook);
}

TEST_CASE("a step at which nothing was written asks for a reason too", "[rules]")
{
    Clean clean = cleanProject(Step::Agreement);
    const StepStatus status = statusOf(clean.project, clean.today, Step::Execution);
    REQUIRE(status.state == StepState::NotStarted);
    REQUIRE(status.open() == 0);
    CHECK(status.asksForReason());
    const Project before = clean.project;
    const Result<void> refused = passNow(clean, Step::Execution, u" "_s);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::InvalidData);
    CHECK(clean.project == before);
    SECTION("with one it is passed, and the reason shows")
    {
        REQUIRE(passNow(clean, Step::Execution, u"今年は行わない"_s).ok());
        CHECK(statusOf(clean.project, clean.today, Step::Execution).state == StepState::PassedWithReason);
    }
    SECTION("what was decided at the step is something written")
    {
        StepNote& note = appendRow(clean.project.stepNotes, clean.ids);
        note.step = Step::Execution;
        note.decided = u"この年は見送る。"_s;
        CHECK(statusOf(clean.project, clean.today, Step::Execution).state == StepState::UnderWay);
        CHECK(statusOf(clean.project, clean.today, Step::Reuse).state == StepState::NotStarted);
        CHECK(passNow(clean, Step::Execution, QString()).ok());
    }
}

TEST_CASE("findings of other steps do not stand in the way", "[rules]")
{
    Clean clean = cleanProject(Step::Scope);
    clean.party(clean.city).name.clear();
    CHECK(passNow(clean, Step::Scope, QString()).ok());
}

TEST_CASE("what turns up after the pass asks for another look", "[rules]")
{
    Clean clean = cleanProject(Step::Agreement);
    clean.party(clean.city).address.clear();
    REQUIRE(passNow(clean, Step::Agreement, u"住所は後日"_s).ok());
    CHECK_FALSE(statusOf(clean.project, clean.today, Step::Agreement).needsAnotherLook);

    clean.project.agreement.meetingIntervalDays.reset();
    CHECK_FALSE(statusOf(clean.project, clean.today, Step::Agreement).needsAnotherLook);

    // The same kind at another place is news.
    clean.party(clean.npo).address.clear();
    CHECK(statusOf(clean.project, clean.today, Step::Agreement).needsAnotherLook);
    CHECK(statusOf(clean.project, clean.today, Step::Agreement).state == StepState::PassedWithReason);
}

TEST_CASE("passing again replaces the pass, withdrawing it takes nothing else", "[rules]")
{
    Clean clean = cleanProject(Step::Reuse);
    const auto passes = clean.project.stepPasses.size();
    REQUIRE(passNow(clean, Step::Scope, u" 見直した "_s).ok());
    CHECK(clean.project.stepPasses.size() == passes);
    CHECK(statusOf(clean.project, clean.today, Step::Scope).pass->reason == u"見直した"_s);

    Project expected = clean.project;
    CHECK(withdrawPass(clean.project, Step::Scope));
    CHECK_FALSE(withdrawPass(clean.project, Step::Scope));
    expected.stepPasses = clean.project.stepPasses;
    CHECK(clean.project == expected);
    CHECK(clean.project.stepPasses.size() == passes - 1);
    CHECK(currentStep(clean.project) == Step::Scope);
    CHECK(statusOf(clean.project, clean.today, Step::Method).state == StepState::Passed);
    REQUIRE(passNow(clean, Step::Scope, QString()).ok());
    CHECK(currentStep(clean.project) == Step::Reuse);
}

TEST_CASE("when all is passed the last step stays current", "[rules]")
{
    Clean clean = cleanProject(Step::Reuse);
    REQUIRE(passNow(clean, Step::Reuse, QString()).ok());
    CHECK(currentStep(clean.project) == Step::Reuse);
    CHECK(statesOf(clean.project, clean.today).count(u"passed"_s) == 7);
}
