#include "core/project/nextcycle.h"

#include "core/base/fiscalyear.h"
#include "core/project/changes.h"
#include "core/project/jointview.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

/// What is taken from a table: of a single row the fields named, of lists all but those named.
struct TableRule {
    CarryPart part;
    QLatin1StringView table;
    QStringList fields{};
    bool (*wanted)(const Row&) = nullptr;
};

bool isOpen(const Row& row)
{
    const auto& improvement = static_cast<const Improvement&>(row);
    return !improvement.doneOn.isValid() && improvement.fate != Fate::Dropped;
}

const QList<TableRule>& singleRules()
{
    static const QList<TableRule> rules{
        {CarryPart::Purpose,
         "scope"_L1,
         {u"sharedPurpose"_s, u"beneficiaries"_s, u"effectsCommunity"_s, u"effectsParties"_s,
          u"effectsGovernment"_s, u"alone"_s, u"aloneReason"_s}},
        {CarryPart::Method,
         "method"_L1,
         {u"model"_s, u"forms"_s, u"reason"_s, u"endOfCollaboration"_s, u"afterEnd"_s,
          u"againstDependence"_s}},
        {CarryPart::Content,
         "agreement"_L1,
         {u"content"_s, u"responsibility"_s, u"insurance"_s, u"deliverables"_s, u"disclosure"_s,
          u"publicationMeans"_s, u"handlesPersonal"_s, u"personalPurpose"_s, u"personalHandling"_s,
          u"personalAfterEnd"_s}},
        {CarryPart::Terms,
         "agreement"_L1,
         {u"titleWord"_s,
          u"ownTitle"_s,
          u"confidentialityYears"_s,
          u"subcontracting"_s,
          u"excludeOrganisedCrime"_s,
          u"secretariat"_s,
          u"payer"_s,
          u"payee"_s,
          u"paymentMethod"_s,
          u"paymentDueDays"_s,
          u"meetingIntervalDays"_s,
          u"reportDueDays"_s,
          u"recordsYears"_s,
          u"renewal"_s,
          u"renewalNoticeMonths"_s,
          u"renewalYears"_s,
          u"court"_s,
          u"copies"_s,
          u"execution"_s,
          u"dates"_s,
          u"labels"_s,
          u"ladder"_s,
          u"sentences"_s,
          u"font"_s,
          u"fontSize"_s,
          u"marginTop"_s,
          u"marginBottom"_s,
          u"marginLeft"_s,
          u"marginRight"_s,
          u"binding"_s,
          u"languages"_s}},
    };
    return rules;
}

const QList<TableRule>& listRules()
{
    static const QList<TableRule> rules{
        {CarryPart::Parties, "parties"_L1},
        {CarryPart::Parties, "contacts"_L1},
        {CarryPart::Parties, "abilities"_L1},
        {CarryPart::Resources, "soughtResources"_L1},
        {CarryPart::Resources, "offeredResources"_L1},
        // Whether everybody agrees is asked anew.
        {CarryPart::Purpose, "purposeStatements"_L1, {u"agrees"_s}},
        {CarryPart::Indicators, "indicators"_L1, {u"result"_s, u"resultOn"_s, u"resultNote"_s}},
        {CarryPart::Method, "methodUses"_L1},
        {CarryPart::Method, "pitfallAnswers"_L1},
        {CarryPart::Content, "contentItems"_L1},
        {CarryPart::Tasks, "tasks"_L1, {u"actualStart"_s, u"actualEnd"_s, u"progress"_s}},
        {CarryPart::Tasks, "roles"_L1},
        {CarryPart::Budget, "budgetLines"_L1},
        {CarryPart::Budget, "shares"_L1},
        {CarryPart::Budget, "payments"_L1},
        {CarryPart::Content, "deliverables"_L1},
        {CarryPart::Content, "personalData"_L1},
        {CarryPart::Terms, "clauses"_L1},
        {CarryPart::Terms, "annexes"_L1},
        {CarryPart::Terms, "clauseSets"_L1},
        {CarryPart::Publications, "publications"_L1, {u"publishedOn"_s}},
        {CarryPart::ReviewRounds, "rounds"_L1, {u"heldOn"_s}},
        {CarryPart::ReviewRounds, "questions"_L1},
        {CarryPart::Improvements, "improvements"_L1, {u"reflected"_s, u"reflectedStep"_s}, isOpen},
        {CarryPart::Results, "pastScores"_L1},
        {CarryPart::Results, "pastIndicators"_L1},
    };
    return rules;
}

bool isBlank(const QString& text)
{
    return text.trimmed().isEmpty();
}

/// How far planned dates move: by whole months where the term is made of such, else by days.
class Shift {
public:
    Shift(const ProjectInfo& info, bool wanted)
    {
        m_wanted =
            wanted && info.termStart.isValid() && info.termEnd.isValid() && info.termStart <= info.termEnd;
        if (!m_wanted)
            return;
        const QDate next = info.termEnd.addDays(1);
        const int months = (next.year() - info.termStart.year()) * 12 + next.month() - info.termStart.month();
        if (months > 0 && info.termStart.addMonths(months) == next)
            m_months = months;
        m_days = info.termStart.daysTo(next);
    }
    /// An invalid date where there is nothing to move, or it would leave the calendar.
    [[nodiscard]] QDate moved(QDate date) const
    {
        if (!m_wanted || !date.isValid())
            return {};
        const QDate there = m_months > 0 ? addMonths(date) : date.addDays(m_days);
        return there.isValid() && there.year() <= 9999 ? there : QDate();
    }

private:
    /// The last day of a month stays the last: a term to 28 February goes on to 29 February.
    [[nodiscard]] QDate addMonths(QDate date) const
    {
        const QDate there = date.addMonths(m_months);
        return date.day() == date.daysInMonth() ? QDate(there.year(), there.month(), there.daysInMonth())
                                                : there;
    }

    bool m_wanted = false;
    int m_months = 0;
    qint64 m_days = 0;
};

/// Builds the new project; knows which new row stands for which former one.
class Carrier {
public:
    Carrier(const Project& former, const CarryOver& carry, IdSource& ids)
        : m_former(former)
        , m_carry(carry)
        , m_ids(ids)
        , m_made(Project::blank(ids))
        , m_shift(former.info, carry.contains(CarryPart::Dates))
    {
    }

    [[nodiscard]] Project carry(const LessonWords& words)
    {
        identity();
        for (const TableRule& rule : singleRules())
            takeFields(rule);
        for (const TableRule& rule : listRules())
            takeRows(rule);
        rewire();
        settleIndicators();
        settleImprovements();
        moveDates();
        rememberResults();
        lessons(words);
        settlePositions(m_made);
        return std::move(m_made);
    }

private:
    [[nodiscard]] bool wants(CarryPart part) const { return m_carry.contains(part); }

    void identity()
    {
        const ProjectInfo& from = m_former.info;
        ProjectInfo& to = m_made.info;
        const Id id = to.id;
        to = from;
        to.id = id;
        to.position = 0;
        to.cycle = from.cycle < std::numeric_limits<int>::max() ? from.cycle + 1 : from.cycle;
        to.continues = from.id.text();
        to.status = ProjectStatus::Active;
        to.statusReason.clear();
        if (!to.firstFiscalYear && from.termStart.isValid())
            to.firstFiscalYear = FiscalYear(from.termStart).startYear();
        to.termStart = m_shift.moved(from.termStart);
        to.termEnd = m_shift.moved(from.termEnd);
        if (!wants(CarryPart::NewChallenges))
            return;
        QStringList challenges{to.challenge};
        for (const NewChallenge& row : m_former.newChallenges)
            challenges.append(row.text);
        challenges.removeIf([](const QString& text) { return isBlank(text); });
        to.challenge = challenges.join(u'\n');
    }

    void takeFields(const TableRule& rule)
    {
        if (!wants(rule.part))
            return;
        const ProjectTable& table = *projectTable(rule.table);
        const Row& from = table.at(m_former, 0);
        Row& to = table.edit(m_made, 0);
        for (const QString& name : rule.fields) {
            const FieldInfo* field = table.record->field(name);
            field->write(to, field->read(from));
        }
    }

    void takeRows(const TableRule& rule)
    {
        if (!wants(rule.part))
            return;
        const ProjectTable& table = *projectTable(rule.table);
        for (qsizetype i = 0; i < table.count(m_former); ++i) {
            const Row& from = table.at(m_former, i);
            if (rule.wanted && !rule.wanted(from))
                continue;
            Row& to = table.insert(m_made, table.count(m_made));
            to.id = m_ids.next();
            to.position = from.position;
            m_copies.insert(from.id.text(), to.id.text());
            for (const FieldInfo& field : table.record->fields) {
                if (!rule.fields.contains(QString(field.name)))
                    field.write(to, field.read(from));
            }
        }
    }

    /// Leads every reference to the copy; without one a link is cleared and an owned row goes.
    void rewire()
    {
        for (const ProjectTable& table : projectTables()) {
            for (qsizetype i = table.count(m_made) - 1; i >= 0; --i) {
                if (i < table.count(m_made) && !rewireRow(table, i))
                    removeRow(m_made, table.name(), table.at(m_made, i).id);
            }
        }
    }

    [[nodiscard]] bool rewireRow(const ProjectTable& table, qsizetype index)
    {
        for (const FieldInfo& field : table.record->fields) {
            if (field.type != FieldType::Reference)
                continue;
            const QVariant before = field.read(table.at(m_made, index));
            if (!before.isValid())
                continue;
            const auto copy = m_copies.constFind(before.toString());
            if (copy != m_copies.constEnd())
                field.write(table.edit(m_made, index), *copy);
            else if (field.rule == ReferenceRule::Owner)
                return false;
            else
                field.write(table.edit(m_made, index), QVariant());
        }
        return true;
    }

    /// What was reached is where the next cycle sets out from.
    void settleIndicators()
    {
        for (Indicator& row : m_made.indicators) {
            const auto former = std::find_if(m_former.indicators.cbegin(), m_former.indicators.cend(),
                                             [&](const Indicator& candidate) {
                                                 return m_copies.value(candidate.id.text()) == row.id.text();
                                             });
            if (!former->result)
                continue;
            // A target that was passed would lie behind: the next one is agreed upon anew.
            const bool downwards = former->target < former->baseline.value_or(0);
            if (former->target &&
                (downwards ? *former->result <= *former->target : *former->result >= *former->target))
                row.target.reset();
            row.baseline = former->result;
        }
    }

    /// "In the next cycle" has come: it is decided anew how.
    void settleImprovements()
    {
        for (Improvement& row : m_made.improvements) {
            if (row.fate == Fate::NextCycle)
                row.fate = Fate::Undecided;
            // A day within the cycle that is over would only be overdue from the first.
            if (row.due.isValid() && m_former.info.termEnd.isValid() && row.due <= m_former.info.termEnd)
                row.due = {};
            if (row.fromCycle == 0)
                row.fromCycle = m_former.info.cycle;
        }
    }

    void moveDates()
    {
        for (Task& row : m_made.tasks) {
            row.plannedStart = m_shift.moved(row.plannedStart);
            row.plannedEnd = m_shift.moved(row.plannedEnd);
        }
        for (Payment& row : m_made.payments)
            row.dueOn = m_shift.moved(row.dueOn);
        for (Publication& row : m_made.publications)
            row.plannedOn = m_shift.moved(row.plannedOn);
        for (Round& row : m_made.rounds)
            row.due = m_shift.moved(row.due);
    }

    /// What this cycle came to, behind what the file knows of those before.
    void rememberResults()
    {
        if (!wants(CarryPart::Results))
            return;
        for (const PastScore& score : scoresToRemember(m_former)) {
            PastScore& row = appendRow(m_made.pastScores, m_ids);
            const Id id = row.id;
            const qint64 position = row.position;
            row = score;
            row.id = id;
            row.position = position;
        }
        for (const Indicator& indicator : m_former.indicators) {
            if (!indicator.result)
                continue;
            PastIndicator& row = appendRow(m_made.pastIndicators, m_ids);
            row.cycle = m_former.info.cycle;
            row.name = indicator.name;
            row.unit = indicator.unit;
            row.baseline = indicator.baseline;
            row.target = indicator.target;
            row.result = indicator.result;
        }
    }

    void lessons(const LessonWords& words)
    {
        if (!wants(CarryPart::Lessons))
            return;
        QStringList parts;
        const auto add = [&parts](const QString& word, const QString& text) {
            if (!isBlank(text))
                parts.append(word.isEmpty() ? text : word + u'\n' + text);
        };
        add(words.keep, m_former.reuse.keep);
        add(words.change, m_former.reuse.change);
        add(words.stop, m_former.reuse.stop);
        if (parts.isEmpty())
            return;
        StepNote& note = appendRow(m_made.stepNotes, m_ids);
        note.step = Step::Scope;
        note.decided = parts.join(u"\n\n"_s);
    }

    const Project& m_former;
    const CarryOver& m_carry;
    IdSource& m_ids;
    Project m_made;
    Shift m_shift;
    QHash<QString, QString> m_copies;
};

qsizetype resultsIn(const Project& project)
{
    return std::count_if(project.indicators.begin(), project.indicators.end(),
                         [](const Indicator& row) { return row.result.has_value(); });
}

bool hasContent(const Project& project, const TableRule& rule)
{
    static const Project empty;
    const ProjectTable& table = *projectTable(rule.table);
    return std::any_of(rule.fields.begin(), rule.fields.end(), [&](const QString& name) {
        const FieldInfo* field = table.record->field(name);
        return field->read(table.at(project, 0)) != field->read(table.at(empty, 0));
    });
}

bool hasSomething(const Project& project, CarryPart part)
{
    switch (part) {
    case CarryPart::Dates:
        return project.info.termStart.isValid() && project.info.termEnd.isValid() &&
               project.info.termStart <= project.info.termEnd;
    case CarryPart::Lessons:
        return !isBlank(project.reuse.keep) || !isBlank(project.reuse.change) || !isBlank(project.reuse.stop);
    case CarryPart::NewChallenges:
        return !project.newChallenges.isEmpty();
    default:
        break;
    }
    const QList<TableRule>& singles = singleRules();
    return rowsToCarry(project, part) > 0 ||
           std::any_of(singles.begin(), singles.end(),
                       [&](const TableRule& rule) { return rule.part == part && hasContent(project, rule); });
}

} // namespace

qsizetype rowsToCarry(const Project& project, CarryPart part)
{
    if (part == CarryPart::NewChallenges)
        return project.newChallenges.size();
    if (part == CarryPart::Results)
        return scoresToRemember(project).size() + project.pastScores.size() + resultsIn(project) +
               project.pastIndicators.size();
    // The first table of a part is the one people count; the others belong to its rows.
    for (const TableRule& rule : listRules()) {
        if (rule.part != part)
            continue;
        const ProjectTable& table = *projectTable(rule.table);
        qsizetype rows = 0;
        for (qsizetype i = 0; i < table.count(project); ++i)
            rows += !rule.wanted || rule.wanted(table.at(project, i)) ? 1 : 0;
        if (rows > 0)
            return rows;
    }
    return 0;
}

QList<CarryPart> carryable(const Project& project)
{
    QList<CarryPart> parts;
    for (const CarryPart part : allOf<CarryPart>()) {
        if (hasSomething(project, part))
            parts.append(part);
    }
    return parts;
}

Result<Project> nextCycle(const Project& former, const CarryOver& carry, const LessonWords& words,
                          IdSource& ids)
{
    if (const auto sound = validate(former); !sound)
        return sound.error();
    Project made = Carrier(former, carry, ids).carry(words);
    if (const auto sound = validate(made); !sound)
        return sound.error();
    return made;
}

} // namespace kyodo
