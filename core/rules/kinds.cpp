#include "core/rules/rules.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

constexpr std::nullopt_t kNoPrinciple = std::nullopt;
constexpr Severity kProblem = Severity::Problem;
constexpr Severity kWarning = Severity::Warning;
constexpr Severity kHint = Severity::Hint;

QList<FindingKind> buildKinds()
{
    return {
        {u"title-missing"_s, Step::FindPartner, kNoPrinciple, kProblem},
        {u"challenge-missing"_s, Step::FindPartner, Principle::SharedPurpose, kWarning},
        {u"public-nature-missing"_s, Step::FindPartner, kNoPrinciple, kHint},
        {u"municipality-invalid"_s, Step::FindPartner, kNoPrinciple, kProblem},
        {u"parties-too-few"_s, Step::FindPartner, kNoPrinciple, kProblem},
        {u"party-name-missing"_s, Step::FindPartner, kNoPrinciple, kProblem},
        {u"party-label-shared"_s, Step::FindPartner, kNoPrinciple, kProblem},
        {u"corporate-number-invalid"_s, Step::FindPartner, kNoPrinciple, kProblem},
        {u"postal-code-invalid"_s, Step::FindPartner, kNoPrinciple, kProblem},
        {u"party-premise-missing"_s, Step::FindPartner, Principle::MutualTrust, kHint},
        {u"ability-unexplained"_s, Step::FindPartner, Principle::MutualTrust, kHint},
        {u"sought-resources-none"_s, Step::FindPartner, kNoPrinciple, kHint},
        {u"sought-resource-unmet"_s, Step::FindPartner, Principle::RoleSharing, kWarning},
        {u"only-money-expected"_s, Step::FindPartner, Principle::Equality, kHint},
        {u"candidate-choice-unexplained"_s, Step::FindPartner, Principle::Transparency, kWarning},
        {u"candidate-tips-unlooked"_s, Step::FindPartner, kNoPrinciple, kWarning},
        {u"candidate-not-party"_s, Step::FindPartner, kNoPrinciple, kWarning},
        {u"stopped-without-reason"_s, Step::FindPartner, Principle::Transparency, kWarning},
        {u"purpose-missing"_s, Step::Scope, Principle::SharedPurpose, kProblem},
        {u"purpose-statement-missing"_s, Step::Scope, Principle::SharedPurpose, kWarning},
        {u"purpose-not-agreed"_s, Step::Scope, Principle::SharedPurpose, kProblem},
        {u"beneficiaries-missing"_s, Step::Scope, Principle::SharedPurpose, kWarning},
        {u"effects-missing"_s, Step::Scope, Principle::SharedPurpose, kHint},
        {u"fit-check-unanswered"_s, Step::Scope, kNoPrinciple, kHint},
        {u"fit-conclusion-missing"_s, Step::Scope, kNoPrinciple, kWarning},
        {u"fit-not-suited"_s, Step::Scope, kNoPrinciple, kWarning},
        {u"alone-undecided"_s, Step::Scope, kNoPrinciple, kHint},
        {u"alone-is-enough"_s, Step::Scope, kNoPrinciple, kWarning},
        {u"indicators-none"_s, Step::Scope, Principle::SharedPurpose, kWarning},
        {u"indicator-target-missing"_s, Step::Scope, Principle::SharedPurpose, kWarning},
        {u"indicator-measure-missing"_s, Step::Scope, Principle::SharedPurpose, kHint},
        {u"term-start-missing"_s, Step::Scope, kNoPrinciple, kWarning},
        {u"term-end-missing"_s, Step::Scope, Principle::RoleSharing, kProblem},
        {u"term-reversed"_s, Step::Scope, kNoPrinciple, kProblem},
        {u"model-missing"_s, Step::Method, kNoPrinciple, kWarning},
        {u"form-missing"_s, Step::Method, kNoPrinciple, kWarning},
        {u"method-reason-missing"_s, Step::Method, Principle::SharedPurpose, kWarning},
        {u"options-not-compared"_s, Step::Method, kNoPrinciple, kHint},
        {u"option-not-chosen"_s, Step::Method, kNoPrinciple, kWarning},
        {u"collaboration-end-missing"_s, Step::Method, Principle::RoleSharing, kWarning},
        {u"after-end-missing"_s, Step::Method, Principle::RoleSharing, kHint},
        {u"subsidy-end-unplanned"_s, Step::Method, Principle::RoleSharing, kWarning},
        {u"dependence-unanswered"_s, Step::Method, Principle::RoleSharing, kHint},
        {u"pitfalls-unanswered"_s, Step::Method, Principle::Equality, kHint},
        {u"money-without-form"_s, Step::Method, Principle::Transparency, kWarning},
        {u"agreement-item-purpose"_s, Step::Agreement, Principle::SharedPurpose, kProblem},
        {u"agreement-item-roles"_s, Step::Agreement, Principle::RoleSharing, kProblem},
        {u"agreement-item-cost-sharing"_s, Step::Agreement, Principle::RoleSharing, kProblem},
        {u"agreement-item-schedule"_s, Step::Agreement, kNoPrinciple, kProblem},
        {u"agreement-item-content"_s, Step::Agreement, kNoPrinciple, kProblem},
        {u"agreement-item-responsibility"_s, Step::Agreement, Principle::RoleSharing, kProblem},
        {u"agreement-item-deliverables"_s, Step::Agreement, kNoPrinciple, kProblem},
        {u"agreement-item-personal-information"_s, Step::Agreement, Principle::MutualTrust, kProblem},
        {u"party-representative-missing"_s, Step::Agreement, kNoPrinciple, kWarning},
        {u"party-address-missing"_s, Step::Agreement, kNoPrinciple, kWarning},
        {u"role-lead-none"_s, Step::Agreement, Principle::RoleSharing, kProblem},
        {u"role-two-leads"_s, Step::Agreement, Principle::RoleSharing, kProblem},
        {u"role-dangling"_s, Step::Agreement, Principle::RoleSharing, kProblem},
        {u"party-without-role"_s, Step::Agreement, Principle::RoleSharing, kWarning},
        {u"party-bears-and-decides-all"_s, Step::Agreement, Principle::Equality, kWarning},
        {u"cost-line-uncovered"_s, Step::Agreement, Principle::RoleSharing, kProblem},
        {u"shares-not-summing"_s, Step::Agreement, Principle::RoleSharing, kProblem},
        {u"income-missing"_s, Step::Agreement, kNoPrinciple, kWarning},
        {u"income-not-cost"_s, Step::Agreement, kNoPrinciple, kProblem},
        {u"in-kind-unvalued"_s, Step::Agreement, Principle::Equality, kWarning},
        {u"staff-cost-missing"_s, Step::Agreement, Principle::Equality, kHint},
        {u"overhead-missing"_s, Step::Agreement, Principle::Equality, kHint},
        {u"commission-without-labour"_s, Step::Agreement, Principle::Equality, kWarning},
        {u"commission-below-cost"_s, Step::Agreement, Principle::Equality, kWarning},
        {u"money-form-without-budget"_s, Step::Agreement, kNoPrinciple, kWarning},
        {u"payment-parties-missing"_s, Step::Agreement, Principle::RoleSharing, kWarning},
        {u"schedule-without-tasks"_s, Step::Agreement, Principle::RoleSharing, kWarning},
        {u"milestones-none"_s, Step::Agreement, kNoPrinciple, kHint},
        {u"task-dates-missing"_s, Step::Agreement, kNoPrinciple, kWarning},
        {u"task-dates-reversed"_s, Step::Agreement, kNoPrinciple, kProblem},
        {u"task-outside-term"_s, Step::Agreement, kNoPrinciple, kWarning},
        {u"term-crosses-fiscal-year"_s, Step::Agreement, kNoPrinciple, kWarning},
        {u"personal-purpose-missing"_s, Step::Agreement, Principle::MutualTrust, kProblem},
        {u"personal-handling-missing"_s, Step::Agreement, Principle::MutualTrust, kProblem},
        {u"personal-after-end-missing"_s, Step::Agreement, Principle::MutualTrust, kProblem},
        {u"personal-data-unlisted"_s, Step::Agreement, Principle::MutualTrust, kWarning},
        {u"personal-data-keeper-missing"_s, Step::Agreement, Principle::RoleSharing, kWarning},
        {u"personal-data-denied"_s, Step::Agreement, Principle::MutualTrust, kProblem},
        {u"insurance-missing"_s, Step::Agreement, Principle::RoleSharing, kWarning},
        {u"deliverable-owner-missing"_s, Step::Agreement, Principle::RoleSharing, kWarning},
        {u"publication-unplanned"_s, Step::Agreement, Principle::Transparency, kWarning},
        {u"meeting-interval-missing"_s, Step::Agreement, Principle::MutualTrust, kHint},
        {u"renewal-without-review"_s, Step::Agreement, Principle::RoleSharing, kWarning},
        {u"negotiations-none"_s, Step::Agreement, Principle::Transparency, kHint},
        {u"negotiation-open-points"_s, Step::Agreement, Principle::MutualTrust, kWarning},
        {u"carried-improvement-unreflected"_s, Step::Agreement, Principle::MutualTrust, kWarning},
        {u"title-contradicts-kind"_s, Step::Agreement, kNoPrinciple, kWarning},
        {u"copies-not-as-parties"_s, Step::Agreement, kNoPrinciple, kHint},
        {u"payment-unplaced"_s, Step::Agreement, Principle::RoleSharing, kWarning},
        {u"endorsement-without-task"_s, Step::Agreement, Principle::RoleSharing, kWarning},
        {u"opinions-open"_s, Step::Agreement, Principle::Equality, kWarning},
        {u"signed-before-final"_s, Step::Agreement, Principle::Transparency, kWarning},
        {u"agreement-not-concluded"_s, Step::Agreement, Principle::RoleSharing, kWarning},
        {u"in-force-before-made"_s, Step::Agreement, Principle::Transparency, kWarning},
        {u"concluded-date-missing"_s, Step::Agreement, kNoPrinciple, kProblem},
        {u"concluded-before-made"_s, Step::Agreement, Principle::Transparency, kProblem},
        {u"in-force-before-concluded"_s, Step::Agreement, Principle::Transparency, kWarning},
        {u"signing-missing"_s, Step::Agreement, kNoPrinciple, kProblem},
        {u"signed-after-concluded"_s, Step::Agreement, Principle::Transparency, kProblem},
        {u"brought-along-not-taken-up"_s, Step::Agreement, Principle::MutualTrust, kWarning},
        {u"task-overdue"_s, Step::Execution, Principle::RoleSharing, kWarning},
        {u"meetings-stopped"_s, Step::Execution, Principle::MutualTrust, kWarning},
        {u"party-absent"_s, Step::Execution, Principle::MutualTrust, kHint},
        {u"action-owner-missing"_s, Step::Execution, Principle::RoleSharing, kWarning},
        {u"action-overdue"_s, Step::Execution, Principle::RoleSharing, kWarning},
        {u"incident-without-response"_s, Step::Execution, Principle::MutualTrust, kProblem},
        {u"spending-over-line"_s, Step::Execution, Principle::Transparency, kWarning},
        {u"spending-missing"_s, Step::Execution, Principle::Transparency, kWarning},
        {u"publication-overdue"_s, Step::Execution, Principle::Transparency, kWarning},
        {u"nothing-published"_s, Step::Execution, Principle::Transparency, kWarning},
        {u"change-not-in-agreement"_s, Step::Execution, Principle::Transparency, kWarning},
        {u"rounds-none"_s, Step::Review, Principle::MutualTrust, kWarning},
        {u"completion-round-missing"_s, Step::Review, Principle::MutualTrust, kWarning},
        {u"round-without-questions"_s, Step::Review, kNoPrinciple, kWarning},
        {u"round-principles-uncovered"_s, Step::Review, kNoPrinciple, kHint},
        {u"round-due-missing"_s, Step::Review, Principle::MutualTrust, kHint},
        {u"scale-words-count"_s, Step::Review, kNoPrinciple, kWarning},
        {u"sheet-unfinished"_s, Step::Review, Principle::MutualTrust, kHint},
        {u"sheets-missing"_s, Step::Review, Principle::Equality, kWarning},
        {u"sheet-respondent-missing"_s, Step::Review, Principle::Transparency, kHint},
        {u"sheet-unanswered"_s, Step::Review, Principle::MutualTrust, kHint},
        {u"score-out-of-scale"_s, Step::Review, kNoPrinciple, kProblem},
        {u"low-score-unexplained"_s, Step::Review, Principle::MutualTrust, kWarning},
        {u"answers-gap"_s, Step::Review, Principle::MutualTrust, kWarning},
        {u"round-not-held"_s, Step::Review, Principle::MutualTrust, kWarning},
        {u"joint-conclusion-missing"_s, Step::Review, Principle::SharedPurpose, kWarning},
        {u"indicator-result-missing"_s, Step::Review, Principle::Transparency, kWarning},
        {u"lessons-missing"_s, Step::Reuse, Principle::MutualTrust, kWarning},
        {u"outcome-undecided"_s, Step::Reuse, kNoPrinciple, kWarning},
        {u"outcome-unexplained"_s, Step::Reuse, Principle::Transparency, kWarning},
        {u"outcome-status-differs"_s, Step::Reuse, Principle::Transparency, kHint},
        {u"improvements-none"_s, Step::Reuse, Principle::MutualTrust, kWarning},
        {u"improvement-undecided"_s, Step::Reuse, kNoPrinciple, kWarning},
        {u"improvement-dropped-unexplained"_s, Step::Reuse, Principle::Transparency, kWarning},
        {u"improvement-owner-missing"_s, Step::Reuse, Principle::RoleSharing, kWarning},
        {u"improvement-due-missing"_s, Step::Reuse, Principle::RoleSharing, kWarning},
        {u"improvement-overdue"_s, Step::Reuse, Principle::RoleSharing, kWarning},
        {u"improvement-unreflected"_s, Step::Reuse, Principle::Transparency, kHint},
        {u"next-cycle-without-improvements"_s, Step::Reuse, Principle::MutualTrust, kWarning},
        {u"new-challenges-unanswered"_s, Step::Reuse, Principle::SharedPurpose, kHint},
        {u"case-sheet-missing"_s, Step::Reuse, Principle::Transparency, kHint},
        {u"report-contact"_s, Step::Reuse, Principle::Transparency, kWarning},
        {u"case-sheet-contact"_s, Step::Reuse, Principle::Transparency, kWarning},
    };
}

} // namespace

const QList<FindingKind>& findingKinds()
{
    static const QList<FindingKind> kinds = buildKinds();
    return kinds;
}

const FindingKind* findingKind(QAnyStringView id)
{
    static const auto byId = [] {
        QHash<QString, const FindingKind*> kinds;
        for (const FindingKind& kind : findingKinds())
            kinds.insert(kind.id, &kind);
        return kinds;
    }();
    return byId.value(id.toString());
}

QStringList allFindingIds()
{
    QStringList ids;
    for (const FindingKind& kind : findingKinds())
        ids.append(kind.id);
    return ids;
}

} // namespace kyodo
