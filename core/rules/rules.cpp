#include "core/rules/rules.h"

#include "core/rules/context.h"

#include <algorithm>
#include <iterator>

namespace kyodo {

QList<Finding> findings(const Project& project, QDate today)
{
    rules::Context context(project, today);
    rules::generalFindings(context);
    rules::partnerFindings(context);
    rules::scopeFindings(context);
    rules::methodFindings(context);
    rules::agreementFindings(context);
    rules::roleFindings(context);
    rules::budgetFindings(context);
    rules::scheduleFindings(context);
    rules::personalDataFindings(context);
    rules::paperFindings(context);
    rules::signingFindings(context);
    rules::executionFindings(context);
    rules::reviewFindings(context);
    rules::reuseFindings(context);
    QList<Finding> found = context.take();
    std::stable_sort(found.begin(), found.end(), [](const Finding& a, const Finding& b) {
        return a.step != b.step ? a.step < b.step : a.severity < b.severity;
    });
    return found;
}

QList<Finding> findingsOf(Step step, const Project& project, QDate today)
{
    return findingsOf(step, findings(project, today));
}

QList<Finding> findingsOf(Step step, const QList<Finding>& findings)
{
    QList<Finding> chosen;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(chosen),
                 [step](const Finding& finding) { return finding.step == step; });
    return chosen;
}

} // namespace kyodo
