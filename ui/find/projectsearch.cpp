#include "ui/find/projectsearch.h"

#include "core/base/eradate.h"
#include "core/base/text.h"
#include "ui/support/fieldtext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

FindQuery readQuery(const QString& typed, QDate today)
{
    FindQuery query{TextQuery(typed)};
    const bool hasDigit =
        std::any_of(typed.begin(), typed.end(), [](QChar c) { return c.isDigit() || c == u'元'; });
    if (!hasDigit)
        return query;
    query.date = readDate(typed, today).date;
    query.amount = readYen(typed);
    return query;
}

std::optional<Step> stepOf(const Project& project, const QString& tableName, const Id& row)
{
    const ProjectTable* table = projectTable(tableName);
    const FieldInfo* field = table ? table->record->field(u"step") : nullptr;
    const qsizetype index = field ? table->indexOf(project, row) : -1;
    return index < 0 ? std::nullopt : fromKey<Step>(field->read(table->at(project, index)).toString());
}

ProjectSearch::ProjectSearch(ProjectSession& session)
    : m_session(session)
    , m_specs(pageSpecs())
    , m_index([this](const ProjectTable& table, const FieldInfo& field) { return isWanted(table, field); },
              [this](const Project& project, const ProjectTable& table, const FieldInfo& field,
                     const QVariant& value) { return shown(project, table, field, value); })
    , m_clauses(session)
{
}

bool ProjectSearch::isWanted(const ProjectTable& table, const FieldInfo& field) const
{
    if (field.type == FieldType::Flag || field.rule == ReferenceRule::Owner)
        return false;
    if (table.name() == "stepPasses"_L1)
        return field.name == "reason"_L1;
    return std::any_of(m_specs.begin(), m_specs.end(),
                       [&](const PageSpec& page) { return showsPlace(page, table.name(), field.name); });
}

QString ProjectSearch::shown(const Project& project, const ProjectTable& table, const FieldInfo& field,
                             const QVariant& value)
{
    const bool label = field.type != FieldType::Reference && field.type != FieldType::TextList &&
                       hasOptions(table.name(), field);
    if (!label)
        return fieldText(m_session.words(), project, table.name(), field, value);
    // A thousand rows share a handful of choices.
    const QString key = table.name() + u'.' + field.name + u'.' + value.toString();
    const auto known = m_labels.constFind(key);
    if (known != m_labels.constEnd())
        return *known;
    const QString text = fieldText(m_session.words(), project, table.name(), field, value);
    m_labels.insert(key, text);
    return text;
}

bool ProjectSearch::update(const std::function<bool()>& enough)
{
    if (!m_index.update(m_session.project(), enough))
        return false;
    m_clauses.update();
    return true;
}

FindSpot ProjectSearch::spotFor(const FindHit& hit) const
{
    const auto step = stepOf(m_session.project(), hit.table, hit.row);
    if (hit.table == u"stepPasses"_s && step) {
        const int page = number(*step);
        return {hit, page, int(m_specs.at(page).sections.size()), {}};
    }
    const auto spot = spotOf(m_specs, {hit.table, hit.row, hit.field}, step);
    return spot ? FindSpot{hit, int(spot->page), int(spot->section), {}} : FindSpot{hit, 0, 0, {}};
}

QList<FindSpot> ProjectSearch::find(const FindQuery& query) const
{
    QList<FindSpot> spots;
    QHash<QString, std::pair<int, int>> places;
    for (const FindHit& hit : m_index.find(query)) {
        const bool everywhere = hit.table == u"stepNotes"_s || hit.table == u"stepPasses"_s;
        const QString place = hit.table + u'.' + hit.field;
        const auto known = places.constFind(place);
        if (!everywhere && known != places.constEnd()) {
            spots.append({hit, known->first, known->second, {}});
            continue;
        }
        spots.append(spotFor(hit));
        places.insert(place, {spots.last().page, spots.last().section});
    }
    for (const ClauseHit& clause : m_clauses.find(query.text)) {
        FindSpot spot = spotFor({u"clauses"_s, {}, clause.key, clause.text});
        spot.title = clause.title;
        spots.append(spot);
    }
    std::stable_sort(spots.begin(), spots.end(), [](const FindSpot& a, const FindSpot& b) {
        return std::pair(a.page, a.section) < std::pair(b.page, b.section);
    });
    return spots;
}

QString ProjectSearch::pageTitle(int page) const
{
    if (page == 0) {
        //: 基本
        return QCoreApplication::translate("kyodo::find", "Basics");
    }
    const AppContext& context = m_session.context();
    return QString::number(page) + u' ' +
           context.catalogue.step(*m_specs.at(page).step).shortTitle.in(context.language);
}

QString ProjectSearch::sectionTitle(int page, int section) const
{
    const QList<SectionSpec>& sections = m_specs.at(page).sections;
    if (section < sections.size())
        return sections.at(section).title;
    //: 次の手順へ
    return QCoreApplication::translate("kyodo::find", "On to the next step");
}

} // namespace kyodo
