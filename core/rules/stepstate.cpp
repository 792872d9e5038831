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
    if (!rules::begun(project, status.step))
        return StepState::NotStarted;
    const bool settled = status.problems == 0 && status.warnings == 0;
    return settled && rules::essentials(project, status.step) ? StepState::Ready : StepState::UnderWay;
}

StepStatus statusOf(const Project& project, Step step, const QList<Finding>& findings)
{
    StepStatus status;
    status.step = step;
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
    if (rules::isBlank(reason) && std::any_of(open.begin(), open.end(), asksForReason)) {
        const auto grave = std::count_if(open.begin(), open.end(), asksForReason);
        return Error{ErrorCode::InvalidData,
                     //: この手順には未解決の指摘があります（%1件）。先へ進む理由を書いてください。
                     rules::Text::tr("Findings are still open at this step (%1). Write down why you go on.")
                         .arg(grave),
                     u"step %1: %2 findings open, no reason"_s.arg(key(step)).arg(grave)};
    }
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
