#include "core/rules/stepstate.h"

#include "core/rules/context.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

const StepPass* passOf(const Project& project, Step step)
{
    const auto found = std::find_if(project.stepPasses.begin(), project.stepPasses.end(),
                                    [step](const StepPass& pass) { return pass.step == step; });
    return found == project.stepPasses.end() ? nullptr : &*found;
}

bool asksForReason(const Finding& finding)
{
    return finding.severity != Severity::Hint;
}

void count(StepStatus& status, Severity severity)
{
    switch (severity) {
    case Severity::Problem:
        ++status.problems;
        break;
    case Severity::Warning:
        ++status.warnings;
        break;
    case Severity::Hint:
        ++status.hints;
        break;
    }
}

StepState stateOf(const Project& project, const StepStatus& status)
{
    if (status.pass)
        return rules::isBlank(status.pass->reason) ? StepState::Passed : StepState::PassedWithReason;
    if (!status.begun)
        return StepState::NotStarted;
    return status.open() == 0 && rules::essentials(project, status.step) ? StepState::Ready
                                                                         : StepState::UnderWay;
}

StepStatus statusOf(const Project& project, Step step, const QList<Finding>& findings)
{
    StepStatus status;
    status.step = step;
    status.begun = rules::begun(project, step);
    QSet<QString> known;
    if (const StepPass* pass = passOf(project, step)) {
        status.pass = *pass;
        known = QSet<QString>(pass->findings.begin(), pass->findings.end());
    }
    for (const Finding& finding : findings) {
        if (finding.step != step)
            continue;
        count(status, finding.severity);
        if (status.pass && asksForReason(finding) && !known.contains(finding.key()))
            status.needsAnotherLook = true;
    }
    status.state = stateOf(project, status);
    return status;
}

/// What to tell somebody who would go on without a reason where one is asked for.
Error noReason(const StepStatus& status)
{
    const QString where = u"step %1: %2 findings open, no reason"_s.arg(key(status.step)).arg(status.open());
    if (status.open() == 0) {
        return {ErrorCode::InvalidData,
                //: この手順にはまだ何も書かれていません。書かずに先へ進む理由を書いてください。
                rules::Text::tr("Nothing is written at this step yet. Write down why you go on without."),
                where};
    }
    return {ErrorCode::InvalidData,
            //: この手順には未解決の指摘があります（%1件）。先へ進む理由を書いてください。
            rules::Text::tr("Findings are still open at this step (%1). Write down why you go on.")
                .arg(status.open()),
            where};
}

} // namespace

QList<StepStatus> stepStatuses(const Project& project, const QList<Finding>& findings)
{
    QList<StepStatus> statuses;
    for (const Step step : allOf<Step>())
        statuses.append(statusOf(project, step, findings));
    return statuses;
}

Step currentStep(const Project& project)
{
    for (const Step step : allOf<Step>()) {
        if (!passOf(project, step))
            return step;
    }
    return Step::Reuse;
}

Step currentStep(const QList<StepStatus>& statuses)
{
    for (const StepStatus& status : statuses) {
        if (!status.pass)
            return status.step;
    }
    return Step::Reuse;
}

Result<void> passStep(Project& project, Step step, const QString& reason, const QString& by,
                      const QDateTime& at, const QList<Finding>& findings, IdSource& ids)
{
    const QList<Finding> open = findingsOf(step, findings);
    if (const StepStatus status = statusOf(project, step, open);
        rules::isBlank(reason) && status.asksForReason())
        return noReason(status);
    StepPass* pass = nullptr;
    for (StepPass& row : project.stepPasses) {
        if (row.step == step)
            pass = &row;
    }
    if (!pass)
        pass = &appendRow(project.stepPasses, ids);
    pass->step = step;
    pass->reason = reason.trimmed();
    pass->by = by.trimmed();
    pass->at = at.toUTC();
    pass->findings.clear();
    for (const Finding& finding : open)
        pass->findings.append(finding.key());
    return {};
}

bool withdrawPass(Project& project, Step step)
{
    return project.stepPasses.removeIf([step](const StepPass& pass) { return pass.step == step; }) > 0;
}

} // namespace kyodo
