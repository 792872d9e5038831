#include "core/project/find.h"

#include "core/base/text.h"

#include <algorithm>

namespace kyodo {

FindIndex::FindIndex(const Wanted& wanted, Shown shown)
    : m_shown(std::move(shown))
    , m_tables(projectTables().size())
{
    for (qsizetype i = 0; i < m_tables.size(); ++i) {
        const ProjectTable& described = projectTables().at(i);
        for (const FieldInfo& field : described.record->fields) {
            if (wanted(described, field))
                m_tables[i].fields.append(&field);
        }
    }
}

/// Names of rows appear where others refer to them: those are out of date, too.
void FindIndex::markStale(const Project& project)
{
    const QList<ProjectTable>& described = projectTables();
    QSet<QString> changed;
    for (const ProjectTable& table : described) {
        if (!table.same(m_project, project))
            changed.insert(table.name());
    }
    for (bool more = !changed.isEmpty(); more;) {
        more = false;
        for (const ProjectTable& table : described) {
            const auto& fields = table.record->fields;
            const bool refers = std::any_of(fields.begin(), fields.end(), [&](const FieldInfo& field) {
                return field.type == FieldType::Reference && changed.contains(field.target);
            });
            if (refers && !changed.contains(table.name())) {
                changed.insert(table.name());
                more = true;
            }
        }
    }
    for (qsizetype i = 0; i < described.size(); ++i)
        m_tables[i].stale = m_tables.at(i).stale || changed.contains(described.at(i).name());
    m_project = project;
}

void FindIndex::fill(Table& table, const ProjectTable& described, const Project& project) const
{
    table.entries.clear();
    table.stale = false;
    const qsizetype rows = table.fields.isEmpty() ? 0 : described.count(project);
    for (qsizetype i = 0; i < rows; ++i) {
        const Row& row = described.at(project, i);
        for (const FieldInfo* field : std::as_const(table.fields)) {
            const QVariant value = field->read(row);
            const QString text = value.isValid() ? m_shown(project, described, *field, value) : QString();
            if (text.isEmpty())
                continue;
            const bool kept = field->type == FieldType::Date || field->type == FieldType::Money;
            table.entries.append({row.id, field, text, nfkcFolded(text), kept ? value : QVariant()});
        }
    }
}

bool FindIndex::update(const Project& project, const std::function<bool()>& enough)
{
    markStale(project);
    for (qsizetype i = 0; i < m_tables.size(); ++i) {
        if (!m_tables.at(i).stale)
            continue;
        if (enough())
            return false;
        fill(m_tables[i], projectTables().at(i), project);
    }
    return true;
}

void FindIndex::update(const Project& project)
{
    update(project, [] { return false; });
}

bool FindIndex::isHit(const Entry& entry, const FindQuery& query)
{
    if (!query.text.isEmpty() && query.text.hasAll(entry.folded))
        return true;
    if (!entry.value.isValid())
        return false;
    if (entry.field->type == FieldType::Date)
        return query.date.isValid() && entry.value.toDate() == query.date;
    return query.amount && entry.value.toLongLong() == *query.amount;
}

void FindIndex::findInRow(const QList<Entry>& entries, qsizetype from, qsizetype to, bool together,
                          const FindQuery& query, QLatin1StringView table, QList<FindHit>& hits)
{
    const auto take = [&](const Entry& entry) {
        hits.append({table, entry.row, entry.field->name, entry.text});
    };
    const qsizetype before = hits.size();
    for (qsizetype i = from; i < to; ++i) {
        if (isHit(entries.at(i), query))
            take(entries.at(i));
    }
    const qsizetype words = query.text.words().size();
    if (hits.size() > before || !together || words < 2)
        return;
    const auto hasWord = [&](qsizetype word) {
        return std::any_of(entries.begin() + from, entries.begin() + to,
                           [&](const Entry& entry) { return query.text.has(entry.folded, word); });
    };
    for (qsizetype word = 0; word < words; ++word) {
        if (!hasWord(word))
            return;
    }
    for (qsizetype i = from; i < to; ++i) {
        bool any = false;
        for (qsizetype word = 0; word < words && !any; ++word)
            any = query.text.has(entries.at(i).folded, word);
        if (any)
            take(entries.at(i));
    }
}

QList<FindHit> FindIndex::find(const FindQuery& query) const
{
    QList<FindHit> hits;
    if (query.isEmpty())
        return hits;
    for (qsizetype i = 0; i < m_tables.size(); ++i) {
        const ProjectTable& described = projectTables().at(i);
        const QList<Entry>& entries = m_tables.at(i).entries;
        for (qsizetype from = 0; from < entries.size();) {
            qsizetype to = from + 1;
            while (to < entries.size() && entries.at(to).row == entries.at(from).row)
                ++to;
            // The fields of a single row have little to do with each other.
            findInRow(entries, from, to, !described.single, query, described.name(), hits);
            from = to;
        }
    }
    return hits;
}

} // namespace kyodo
