#include "core/register/registerentry.h"

#include "core/base/fiscalyear.h"
#include "core/base/text.h"
#include "core/project/budgettotals.h"
#include "core/project/versions.h"
#include "core/rules/begun.h"

#include <algorithm>

namespace kyodo {

namespace {

/// More is not shown in a register, and ten thousand entries should stay small.
constexpr qsizetype kMostDates = 12;
constexpr qsizetype kLongestText = 400;
constexpr int kMostYears = 100; ///< a term of more is a slip of the keyboard

QString shortened(const QString& text)
{
    return elided(simplifiedLine(text), kLongestText);
}

AgreementState agreementState(const Project& project)
{
    if (const AgreementVersion* latest = rules::latestConcluded(project))
        return latest->kind == VersionKind::Ending ? AgreementState::Ended : AgreementState::Concluded;
    const bool final = std::any_of(project.versions.begin(), project.versions.end(),
                                   [](const AgreementVersion& version) { return isFrozen(version); });
    if (final)
        return AgreementState::Final;
    return rules::begun(project, Step::Agreement) ? AgreementState::Drafting : AgreementState::None;
}

ReviewState reviewState(const Project& project)
{
    if (project.rounds.isEmpty())
        return ReviewState::None;
    const Round& latest = project.rounds.last();
    if (latest.heldOn.isValid())
        return ReviewState::Done;
    const bool filled = std::any_of(project.sheets.begin(), project.sheets.end(), [&](const Sheet& sheet) {
        return sheet.round == latest.id && sheet.filledOn.isValid();
    });
    return filled ? ReviewState::UnderWay : ReviewState::Planned;
}

/// The last day, up to today, on which the work itself or the file moved on.
QDate lastMove(const Project& project, QDate changedOn, QDate today)
{
    QDate last;
    const auto take = [&](QDate day) {
        if (day.isValid() && day <= today && (!last.isValid() || day > last))
            last = day;
    };
    take(changedOn);
    for (const Meeting& row : project.meetings)
        take(row.on);
    for (const Task& row : project.tasks) {
        take(row.actualStart);
        take(row.actualEnd);
    }
    for (const Action& row : project.actions)
        take(row.doneOn);
    for (const Publication& row : project.publications)
        take(row.publishedOn);
    for (const Round& row : project.rounds)
        take(row.heldOn);
    return last;
}

QString nameOf(const Party& party)
{
    return party.shortName.isEmpty() ? party.name : party.shortName;
}

/// "Name: what it leads, and what else; Name: …"
QString rolesInOneLine(const Project& project)
{
    QHash<Id, QString> titles;
    for (const Task& task : project.tasks)
        titles.insert(task.id, simplifiedLine(task.title));
    QStringList lines;
    for (const Party& party : project.parties) {
        QStringList leads;
        for (const Role& role : project.roles) {
            const QString title = titles.value(role.task);
            if (role.party == party.id && role.kind == RoleKind::Lead && !title.isEmpty())
                leads.append(title);
        }
        if (!leads.isEmpty())
            lines.append(nameOf(party) + QStringLiteral("：") + leads.join(QStringLiteral("、")));
    }
    return shortened(lines.join(QStringLiteral("／")));
}

void takeMoney(const Project& project, RegisterEntry& entry)
{
    const BudgetTotals totals = budgetTotals(project);
    if (!totals.cost.any)
        return;
    entry.cost = totals.cost.amount;
    if (!totals.cost.shared.any)
        return;
    qint64 borne = 0;
    for (const Party& party : project.parties) {
        if (party.kind == PartyKind::Government)
            borne += totals.cost.shared.of(party.id).money;
    }
    entry.authorityCost = borne;
}

void takeState(const Project& project, const QList<Finding>& findings, RegisterEntry& entry)
{
    const QList<StepStatus> statuses = stepStatuses(project, findings);
    entry.step = currentStep(statuses);
    for (const StepStatus& status : statuses) {
        entry.states.at(static_cast<std::size_t>(status.step)) = status.state;
        entry.problems += status.problems;
        entry.warnings += status.warnings;
        entry.hints += status.hints;
    }
    entry.changedSinceConcluded = std::any_of(findings.begin(), findings.end(), [](const Finding& finding) {
        return finding.id == u"agreement-changed-since-concluded";
    });
}

void takeWords(const Project& project, RegisterEntry& entry)
{
    const ProjectInfo& info = project.info;
    entry.title = simplifiedLine(info.title);
    entry.challenge = shortened(info.challenge);
    entry.summary = shortened(info.summary);
    entry.department = simplifiedLine(info.department);
    entry.section = simplifiedLine(info.section);
    entry.municipality = info.municipality;
    entry.area = simplifiedLine(info.area);
    for (const Party& party : project.parties)
        entry.parties.append({simplifiedLine(party.name), party.kind, party.corporateNumber});
    entry.forms = project.method.forms;
    entry.fields = info.fields;
    entry.tags = info.tags;
    entry.roles = rolesInOneLine(project);
    entry.results = shortened(project.caseSheet.results);
    QStringList issues{project.reuse.change};
    for (const NewChallenge& challenge : project.newChallenges)
        issues.append(challenge.text);
    issues.removeAll(QString());
    entry.issues = shortened(issues.join(u'\n'));
}

/// The first and the last fiscal year of a term, both inclusive.
struct YearSpan {
    int first;
    int last;
};

/// Nothing where there is no term. Without an end the last is far off.
std::optional<YearSpan> spanOf(const RegisterEntry& entry)
{
    const QDate from = entry.termStart.isValid() ? entry.termStart : entry.termEnd;
    if (!from.isValid() || (entry.termEnd.isValid() && entry.termEnd < from))
        return std::nullopt;
    const int first = FiscalYear(from).startYear();
    const int farOff = first + kMostYears;
    if (!entry.isOpenEnded())
        return YearSpan{first, std::min(FiscalYear(entry.termEnd).startYear(), farOff)};
    if (entry.status == ProjectStatus::Active)
        return YearSpan{first, farOff};
    const QDate end = std::max(from, entry.stillSince);
    return YearSpan{first, std::min(FiscalYear(end).startYear(), farOff)};
}

} // namespace

bool RegisterEntry::isIn(int fiscalYear) const
{
    const std::optional<YearSpan> span = spanOf(*this);
    return span && fiscalYear >= span->first && fiscalYear <= span->last;
}

QList<int> RegisterEntry::fiscalYears(QDate today) const
{
    QList<int> years;
    const std::optional<YearSpan> span = spanOf(*this);
    if (!span)
        return years;
    const int now = std::max(span->first, FiscalYear(today).startYear());
    const int last = isOpenEnded() ? std::min(span->last, now) : span->last;
    for (int year = span->first; year <= last; ++year)
        years.append(year);
    return years;
}

bool RegisterEntry::isContinued(int fiscalYear) const
{
    if (cycle > 1 || !continues.isEmpty())
        return true;
    const std::optional<YearSpan> span = spanOf(*this);
    if (!span)
        return firstFiscalYear && *firstFiscalYear < fiscalYear;
    const int first = std::min(span->first, firstFiscalYear.value_or(span->first));
    return first < std::clamp(fiscalYear, span->first, span->last);
}

const RegisterDate* RegisterEntry::nextDate(QDate today) const
{
    for (const RegisterDate& date : dates) {
        if (!date.isOver(today))
            return &date;
    }
    return nullptr;
}

QString searchedText(const RegisterEntry& entry)
{
    QStringList texts{entry.title, entry.challenge,    entry.summary, entry.department, entry.section,
                      entry.area,  entry.municipality, entry.roles,   entry.results,    entry.issues};
    for (const RegisterParty& party : entry.parties)
        texts.append(party.name);
    texts += entry.tags;
    for (const Lesson& lesson : entry.lessons)
        texts += {lesson.text, lesson.outcome};
    return nfkcFolded(texts.join(u'\n'));
}

RegisterEntry registerEntry(const Project& project, const QList<Finding>& findings,
                            const QDateTime& changedAt, QDate today)
{
    RegisterEntry entry;
    entry.readOn = today;
    entry.identity = project.info.id;
    entry.continues = project.info.continues;
    entry.cycle = project.info.cycle;
    entry.status = project.info.status;
    entry.termStart = project.info.termStart;
    entry.termEnd = project.info.termEnd;
    entry.firstFiscalYear = project.info.firstFiscalYear;
    entry.agreement = agreementState(project);
    entry.review = reviewState(project);
    entry.outcome = project.reuse.outcome;
    entry.meetingIntervalDays = project.agreement.meetingIntervalDays;
    entry.stillSince = lastMove(project, changedAt.toLocalTime().date(), today);
    takeWords(project, entry);
    entry.lessons = lessonsOf(project);
    entry.searched = searchedText(entry);
    takeMoney(project, entry);
    takeState(project, findings, entry);
    for (const Reminder& reminder : reminders(project, today).mid(0, kMostDates))
        entry.dates.append({reminder.kind, reminder.on, simplifiedLine(reminder.title), reminder.waits});
    return entry;
}

} // namespace kyodo
