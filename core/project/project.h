#pragma once

#include "core/project/agreement.h"
#include "core/project/agreementpaper.h"
#include "core/project/attachment.h"
#include "core/project/budget.h"
#include "core/project/execution.h"
#include "core/project/method.h"
#include "core/project/partner.h"
#include "core/project/party.h"
#include "core/project/progress.h"
#include "core/project/projectinfo.h"
#include "core/project/reuse.h"
#include "core/project/review.h"
#include "core/project/roles.h"
#include "core/project/scope.h"

#include <limits>

namespace kyodo {

/// A whole collaboration project as plain values. Cheap to copy: lists share their content until changed.
///
/// Lists are flat and refer to each other by id; each is ordered by its rows' position. The structs that
/// exist once per file are rows like the others, so that every table is treated alike.
struct Project {
    ProjectInfo info;
    QList<Party> parties;
    QList<Contact> contacts;
    QList<Ability> abilities;
    QList<SoughtResource> soughtResources;
    QList<OfferedResource> offeredResources;
    QList<Candidate> candidates;
    QList<CandidateRating> candidateRatings;
    QList<CandidateContact> candidateContacts;
    QList<CandidateResource> candidateResources;
    Scope scope;
    QList<PurposeStatement> purposeStatements;
    QList<FitCheck> fitChecks;
    QList<Indicator> indicators;
    MethodChoice method;
    QList<MethodUse> methodUses;
    QList<MethodOption> methodOptions;
    QList<OptionRating> optionRatings;
    QList<PitfallAnswer> pitfallAnswers;
    AgreementTerms agreement;
    QList<ContentItem> contentItems;
    QList<Task> tasks;
    QList<Role> roles;
    QList<BudgetLine> budgetLines;
    QList<Share> shares;
    QList<Deliverable> deliverables;
    QList<PersonalData> personalData;
    QList<Payment> payments;
    QList<Negotiation> negotiations;
    QList<ClauseEdit> clauses;
    QList<ClauseComment> clauseComments;
    QList<AnnexChoice> annexes;
    QList<ClauseSetUse> clauseSets;
    QList<AgreementVersion> versions;
    QList<Signing> signings;
    QList<Meeting> meetings;
    QList<Attendance> attendances;
    QList<AgendaItem> agendaItems;
    QList<Decision> decisions;
    QList<Action> actions;
    QList<Spending> spendings;
    QList<Incident> incidents;
    QList<Publication> publications;
    QList<ChangeRequest> changeRequests;
    QList<Round> rounds;
    QList<Question> questions;
    QList<Sheet> sheets;
    QList<Answer> answers;
    QList<JointConclusion> jointConclusions;
    QList<PastScore> pastScores;
    QList<PastIndicator> pastIndicators;
    Reuse reuse;
    QList<Improvement> improvements;
    QList<NewChallenge> newChallenges;
    CaseSheet caseSheet;
    QList<StepNote> stepNotes;
    QList<StepPass> stepPasses;
    QList<Attachment> attachments;

    friend bool operator==(const Project&, const Project&) = default;

    /// A project with nothing in it but its keys.
    [[nodiscard]] static Project blank(IdSource& ids);
};

/// The row of a list with this id, or null. T is any row type, const or not.
template<class T>
[[nodiscard]] const T* findRow(const QList<T>& rows, const Id& id)
{
    for (const T& row : rows) {
        if (row.id == id)
            return &row;
    }
    return nullptr;
}
template<class T>
[[nodiscard]] T* findRow(QList<T>& rows, const Id& id)
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows.at(i).id == id)
            return &rows[i];
    }
    return nullptr;
}

/// A new row at the end of its list, with a key and a place; valid until the list changes. After the last
/// possible place it shares that with the row before it, until places are settled.
template<class T>
T& appendRow(QList<T>& rows, IdSource& ids)
{
    T row;
    row.id = ids.next();
    constexpr qint64 kGap = 1024;
    const qint64 last = rows.isEmpty() ? -kGap : rows.last().position;
    row.position = last > std::numeric_limits<qint64>::max() - kGap ? last : last + kGap;
    rows.append(row);
    return rows.last();
}

} // namespace kyodo
