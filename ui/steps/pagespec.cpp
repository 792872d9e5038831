#include "ui/steps/pagespec.h"

#include "ui/steps/pagelists.h"

namespace kyodo {

namespace {

std::optional<qsizetype> sectionOf(const PageSpec& page, const QString& table, const QString& field)
{
    for (qsizetype i = 0; i < page.sections.size(); ++i) {
        for (const PartSpec& part : page.sections.at(i).parts) {
            if (shows(part, table, field))
                return i;
        }
    }
    return std::nullopt;
}

std::optional<PageSpot> search(const QList<PageSpec>& pages, const QString& table, const QString& field,
                               std::optional<Step> preferred)
{
    for (const bool first : {true, false}) {
        for (qsizetype i = 0; i < pages.size(); ++i) {
            if (first != (pages.at(i).step == preferred))
                continue;
            if (const auto section = sectionOf(pages.at(i), table, field))
                return PageSpot{i, *section};
        }
    }
    return std::nullopt;
}

} // namespace

QList<PageSpec> pageSpecs()
{
    return {basicsPage(),    findPartnerPage(), scopePage(),  methodPage(),
            agreementPage(), executionPage(),   reviewPage(), reusePage()};
}

bool shows(const PartSpec& part, const QString& table, const QString& field)
{
    if (part.kind == PartKind::Roles)
        return table == QLatin1StringView("roles") ||
               (table == QLatin1StringView("tasks") &&
                (field.isEmpty() || field == QLatin1StringView("title")));
    if (part.table == table &&
        (field.isEmpty() || part.fields.contains(field) || part.columns.contains(field)))
        return true;
    for (const PartSpec& child : part.children) {
        if (shows(child, table, field))
            return true;
    }
    return false;
}

bool showsPlace(const PageSpec& page, const QString& table, const QString& field)
{
    return sectionOf(page, table, field).has_value();
}

std::optional<PageSpot> spotOf(const QList<PageSpec>& pages, const FieldPath& path,
                               std::optional<Step> preferred)
{
    if (const auto spot = search(pages, path.table, path.field, preferred))
        return spot;
    return search(pages, path.table, {}, preferred);
}

} // namespace kyodo
