#include "core/rules/begun.h"

#include <algorithm>
#include <initializer_list>

namespace kyodo::rules {

namespace {

bool anyText(std::initializer_list<QStringView> texts)
{
    return std::any_of(texts.begin(), texts.end(), [](QStringView text) { return !isBlank(text); });
}

bool partnerBegun(const Project& p)
{
    return !p.parties.isEmpty() || !p.candidates.isEmpty() || !p.soughtResources.isEmpty() ||
           anyText({p.info.challenge});
}

bool scopeBegun(const Project& p)
{
    const Scope& s = p.scope;
    return anyText({s.sharedPurpose, s.beneficiaries, s.effectsCommunity, s.effectsParties,
                    s.effectsGovernment, s.aloneReason, s.conclusionReason}) ||
           s.alone != AloneAnswer::Undecided || s.conclusion != FitConclusion::Undecided ||
           !p.purposeStatements.isEmpty() || !p.indicators.isEmpty() ||
           std::any_of(p.fitChecks.begin(), p.fitChecks.end(),
                       [](const FitCheck& check) { return check.answer != FitAnswer::Unanswered; });
}

bool methodBegun(const Project& p)
{
    const MethodChoice& m = p.method;
    return m.model || !m.forms.isEmpty() ||
           anyText({m.reason, m.endOfCollaboration, m.afterEnd, m.againstDependence}) ||
           !p.methodUses.isEmpty() || !p.methodOptions.isEmpty() || !p.pitfallAnswers.isEmpty();
}

bool agreementBegun(const Project& p)
{
    const AgreementTerms& a = p.agreement;
    return anyText({a.content, a.responsibility, a.insurance, a.deliverables, a.disclosure,
                    a.publicationMeans, a.personalPurpose, a.personalHandling, a.personalAfterEnd,
                    a.paymentMethod}) ||
           a.handlesPersonal != YesNo::Undecided || a.madeOn.isValid() || a.inForceOn.isValid() ||
           !p.contentItems.isEmpty() || !p.tasks.isEmpty() || !p.roles.isEmpty() ||
           !p.budgetLines.isEmpty() || !p.deliverables.isEmpty() || !p.personalData.isEmpty() ||
           !p.negotiations.isEmpty() || !p.clauses.isEmpty() || !p.versions.isEmpty();
}

bool executionBegun(const Project& p)
{
    return !p.meetings.isEmpty() || !p.actions.isEmpty() || !p.spendings.isEmpty() ||
           !p.incidents.isEmpty() || !p.changeRequests.isEmpty() ||
           std::any_of(p.publications.begin(), p.publications.end(),
                       [](const Publication& paper) { return paper.publishedOn.isValid(); }) ||
           std::any_of(p.tasks.begin(), p.tasks.end(), [](const Task& task) {
               return task.actualStart.isValid() || task.actualEnd.isValid() || task.progress.value_or(0) > 0;
           });
}

bool reviewBegun(const Project& p)
{
    return !p.rounds.isEmpty() || !p.sheets.isEmpty() || !p.jointConclusions.isEmpty();
}

bool reuseBegun(const Project& p)
{
    // A later cycle starts with the improvements of the one before: they are no sign of its own reuse.
    const bool ownImprovements = !p.improvements.isEmpty() && (p.info.cycle <= 1 || !p.sheets.isEmpty());
    return ownImprovements || !p.newChallenges.isEmpty() ||
           anyText({p.reuse.keep, p.reuse.change, p.reuse.stop, p.reuse.outcomeReason, p.caseSheet.headline,
                    p.caseSheet.background, p.caseSheet.done, p.caseSheet.results, p.caseSheet.hints}) ||
           p.reuse.outcome != Outcome::Undecided;
}

bool executionDone(const Project& p)
{
    // Milestones are dates, not work: a project may end without ticking each of them.
    const auto work = [](const Task& task) { return !task.milestone; };
    if (std::none_of(p.tasks.begin(), p.tasks.end(), work))
        return !p.meetings.isEmpty();
    return std::all_of(p.tasks.begin(), p.tasks.end(),
                       [](const Task& task) { return task.milestone || isDone(task); });
}

bool hasNote(const Project& p, Step step)
{
    return std::any_of(p.stepNotes.begin(), p.stepNotes.end(),
                       [step](const StepNote& note) { return note.step == step && !isBlank(note.decided); });
}

} // namespace

bool begun(const Project& project, Step step)
{
    if (hasNote(project, step))
        return true;
    switch (step) {
    case Step::FindPartner:
        return partnerBegun(project);
    case Step::Scope:
        return scopeBegun(project);
    case Step::Method:
        return methodBegun(project);
    case Step::Agreement:
        return agreementBegun(project);
    case Step::Execution:
        return executionBegun(project);
    case Step::Review:
        return reviewBegun(project);
    case Step::Reuse:
        return reuseBegun(project);
    }
    return false;
}

bool essentials(const Project& project, Step step)
{
    switch (step) {
    case Step::FindPartner:
        return project.parties.size() >= 2;
    case Step::Scope:
        return !isBlank(project.scope.sharedPurpose) && project.scope.conclusion != FitConclusion::Undecided;
    case Step::Method:
        return project.method.model && !project.method.forms.isEmpty();
    case Step::Agreement:
        return latestConcluded(project) != nullptr;
    case Step::Execution:
        return executionDone(project);
    case Step::Review:
        return std::any_of(project.rounds.begin(), project.rounds.end(),
                           [](const Round& round) { return round.heldOn.isValid(); });
    case Step::Reuse:
        return project.reuse.outcome != Outcome::Undecided;
    }
    return false;
}

const AgreementVersion* latestConcluded(const Project& project)
{
    const AgreementVersion* latest = nullptr;
    for (const AgreementVersion& version : project.versions) {
        if (version.state == VersionState::Concluded && (!latest || version.number >= latest->number))
            latest = &version;
    }
    return latest;
}

bool isBlank(QStringView text)
{
    return text.trimmed().isEmpty();
}

bool isDone(const Task& task)
{
    return task.actualEnd.isValid() || task.progress.value_or(0) >= 100;
}

} // namespace kyodo::rules
