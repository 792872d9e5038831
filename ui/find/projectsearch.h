#pragma once

#include "core/project/find.h"
#include "ui/find/clausesearch.h"
#include "ui/steps/pagespec.h"
#include "ui/support/session.h"

namespace kyodo {

/// A hit and where it is to be seen.
struct FindSpot {
    FindHit hit;
    int page = 0;    ///< 0 the basics, 1 to 7 the steps
    int section = 0; ///< of that page; one past the last for what stands below the sections
    QString title{}; ///< of what is no field of the project: a clause as the library words it
};

/// What was typed, read as words and, where it can be, as a day or an amount.
[[nodiscard]] FindQuery readQuery(const QString& typed, QDate today);

/// Searches what the pages of a project show, in the order of the pages. A hit in the library's wording of a
/// clause has no row; the clause's key is its field.
class ProjectSearch {
public:
    explicit ProjectSearch(ProjectSession& session);

    /// See FindIndex::update().
    bool update(const std::function<bool()>& enough);
    [[nodiscard]] QList<FindSpot> find(const FindQuery& query) const;
    [[nodiscard]] QString pageTitle(int page) const;
    [[nodiscard]] QString sectionTitle(int page, int section) const;

private:
    [[nodiscard]] bool isWanted(const ProjectTable& table, const FieldInfo& field) const;
    [[nodiscard]] QString shown(const Project& project, const ProjectTable& table, const FieldInfo& field,
                                const QVariant& value);
    [[nodiscard]] FindSpot spotFor(const FindHit& hit) const;

    ProjectSession& m_session;
    QList<PageSpec> m_specs;
    QHash<QString, QString> m_labels; ///< "table.field.key" → label of a choice
    FindIndex m_index;
    ClauseSearch m_clauses;
};

/// The step that a row speaks of, for tables that stand on every page (notes, passes).
[[nodiscard]] std::optional<Step> stepOf(const Project& project, const QString& table, const Id& row);

} // namespace kyodo
