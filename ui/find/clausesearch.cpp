#include "ui/find/clausesearch.h"

#include "core/base/text.h"
#include "core/documents/agreementfacts.h"
#include "core/documents/clauseedits.h"
#include "core/documents/numbering.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

QString withoutPlaceholders(const QString& text)
{
    QString plain;
    for (const TemplatePart& part : scanTemplate(text))
        plain += part.kind == TemplatePart::Kind::Literal ? part.text : u"…"_s;
    return plain;
}

bool isSame(const Project& a, const Project& b)
{
    const QList<ProjectTable>& tables = projectTables();
    return std::all_of(tables.begin(), tables.end(),
                       [&](const ProjectTable& table) { return table.same(a, b); });
}

} // namespace

ClauseSearch::ClauseSearch(ProjectSession& session)
    : m_session(session)
{
}

void ClauseSearch::update()
{
    const Project& project = m_session.project();
    if (m_seen && isSame(*m_seen, project))
        return;
    m_seen = project;
    m_entries.clear();
    const AppContext& context = m_session.context();
    const auto words = Words::load(context.language);
    if (!words)
        return;
    const Numbering numbering(project.agreement.ladder, *words);
    for (const ChosenClause& clause : printedClauses(project, context.clauses, clauseFacts(project))) {
        if (clause.typed || !clause.library)
            continue;
        const QString title = clause.title.in(context.language);
        const QString wording = withoutPlaceholders(clauseText(project, clause, numbering));
        const QString text = title + u'\n' + wording;
        m_entries.append({{clause.key, title, text}, nfkcFolded(text)});
    }
}

QList<ClauseHit> ClauseSearch::find(const TextQuery& query) const
{
    QList<ClauseHit> hits;
    if (query.isEmpty())
        return hits;
    for (const Entry& entry : m_entries) {
        if (query.hasAll(entry.folded))
            hits.append(entry.hit);
    }
    return hits;
}

} // namespace kyodo
