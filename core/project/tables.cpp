#include "core/project/tables.h"

#include <algorithm>

namespace kyodo {

namespace {

template<auto Member>
using RowOf = typename detail::MemberOf<Member>::Type::value_type;

template<auto List>
ProjectTable listTable()
{
    using T = RowOf<List>;
    ProjectTable table;
    table.record = &recordInfo<T>();
    table.count = [](const Project& p) { return (p.*List).size(); };
    table.at = [](const Project& p, qsizetype i) -> const Row& { return (p.*List).at(i); };
    table.edit = [](Project& p, qsizetype i) -> Row& { return (p.*List)[i]; };
    table.insert = [](Project& p, qsizetype i) -> Row& {
        (p.*List).insert(i, T());
        return (p.*List)[i];
    };
    table.remove = [](Project& p, qsizetype i) { (p.*List).removeAt(i); };
    table.removeAll = [](Project& p, const QSet<Id>& rows) {
        (p.*List).removeIf([&rows](const T& row) { return rows.contains(row.id); });
    };
    table.move = [](Project& p, qsizetype from, qsizetype to) { (p.*List).move(from, to); };
    table.sort = [](Project& p) {
        const auto before = [](const T& a, const T& b) {
            return a.position != b.position ? a.position < b.position : a.id < b.id;
        };
        if (!std::is_sorted((p.*List).cbegin(), (p.*List).cend(), before))
            std::sort((p.*List).begin(), (p.*List).end(), before);
    };
    table.same = [](const Project& a, const Project& b) {
        return (a.*List).isSharedWith(b.*List) || (a.*List) == (b.*List);
    };
    table.sameRow = [](const Row& a, const Row& b) {
        return static_cast<const T&>(a) == static_cast<const T&>(b);
    };
    return table;
}

template<auto Single>
ProjectTable singleTable()
{
    using T = typename detail::MemberOf<Single>::Type;
    ProjectTable table;
    table.record = &recordInfo<T>();
    table.single = true;
    table.count = [](const Project&) -> qsizetype { return 1; };
    table.at = [](const Project& p, qsizetype) -> const Row& { return p.*Single; };
    table.edit = [](Project& p, qsizetype) -> Row& { return p.*Single; };
    table.sort = [](Project&) {};
    table.same = [](const Project& a, const Project& b) { return (a.*Single) == (b.*Single); };
    table.sameRow = [](const Row& a, const Row& b) {
        return static_cast<const T&>(a) == static_cast<const T&>(b);
    };
    return table;
}

QList<ProjectTable> buildTables()
{
    return {
        singleTable<&Project::info>(),
        listTable<&Project::parties>(),
        listTable<&Project::contacts>(),
        listTable<&Project::abilities>(),
        listTable<&Project::soughtResources>(),
        listTable<&Project::offeredResources>(),
        listTable<&Project::candidates>(),
        listTable<&Project::candidateRatings>(),
        listTable<&Project::candidateContacts>(),
        listTable<&Project::candidateResources>(),
        singleTable<&Project::scope>(),
        listTable<&Project::purposeStatements>(),
        listTable<&Project::fitChecks>(),
        listTable<&Project::indicators>(),
        singleTable<&Project::method>(),
        listTable<&Project::methodUses>(),
        listTable<&Project::methodOptions>(),
        listTable<&Project::optionRatings>(),
        listTable<&Project::pitfallAnswers>(),
        singleTable<&Project::agreement>(),
        listTable<&Project::contentItems>(),
        listTable<&Project::tasks>(),
        listTable<&Project::roles>(),
        listTable<&Project::budgetLines>(),
        listTable<&Project::shares>(),
        listTable<&Project::deliverables>(),
        listTable<&Project::personalData>(),
        listTable<&Project::payments>(),
        listTable<&Project::negotiations>(),
        listTable<&Project::clauses>(),
        listTable<&Project::clauseComments>(),
        listTable<&Project::annexes>(),
        listTable<&Project::clauseSets>(),
        listTable<&Project::versions>(),
        listTable<&Project::signings>(),
        listTable<&Project::meetings>(),
        listTable<&Project::attendances>(),
        listTable<&Project::agendaItems>(),
        listTable<&Project::decisions>(),
        listTable<&Project::actions>(),
        listTable<&Project::spendings>(),
        listTable<&Project::incidents>(),
        listTable<&Project::publications>(),
        listTable<&Project::changeRequests>(),
        listTable<&Project::rounds>(),
        listTable<&Project::questions>(),
        listTable<&Project::sheets>(),
        listTable<&Project::answers>(),
        listTable<&Project::jointConclusions>(),
        listTable<&Project::pastScores>(),
        listTable<&Project::pastIndicators>(),
        singleTable<&Project::reuse>(),
        listTable<&Project::improvements>(),
        listTable<&Project::newChallenges>(),
        singleTable<&Project::caseSheet>(),
        listTable<&Project::stepNotes>(),
        listTable<&Project::stepPasses>(),
        listTable<&Project::attachments>(),
    };
}

} // namespace

qsizetype ProjectTable::indexOf(const Project& project, const Id& id) const
{
    const qsizetype rows = count(project);
    for (qsizetype i = 0; i < rows; ++i) {
        if (at(project, i).id == id)
            return i;
    }
    return -1;
}

const QList<ProjectTable>& projectTables()
{
    static const QList<ProjectTable> tables = buildTables();
    return tables;
}

const ProjectTable* projectTable(QAnyStringView name)
{
    for (const ProjectTable& table : projectTables()) {
        if (name == table.name())
            return &table;
    }
    return nullptr;
}

Project Project::blank(IdSource& ids)
{
    Project project;
    for (const ProjectTable& table : projectTables()) {
        if (table.single)
            table.edit(project, 0).id = ids.next();
    }
    return project;
}

} // namespace kyodo
