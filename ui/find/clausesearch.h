#pragma once

#include "core/project/find.h"
#include "ui/support/session.h"

namespace kyodo {

/// A clause of the agreement in which something was found.
struct ClauseHit {
    QString key;
    QString title;
    QString text; ///< title and wording, with "…" for what the project fills in
};

/// Searches the library's wording of the clauses as the agreement has them. What was written anew is a field
/// of the project, and so is what placeholders stand for: both are found there.
class ClauseSearch {
public:
    explicit ClauseSearch(ProjectSession& session);

    /// Takes up what changed since the last time.
    void update();
    [[nodiscard]] QList<ClauseHit> find(const TextQuery& query) const;

private:
    struct Entry {
        ClauseHit hit;
        QString folded;
    };

    ProjectSession& m_session;
    std::optional<Project> m_seen; ///< what the entries were made from
    QList<Entry> m_entries;
};

} // namespace kyodo
