#pragma once

#include "ui/support/fieldoptions.h"

#include <QHash>
#include <QSet>

namespace kyodo {

/// Which of a list's rows are looked at, and in which order, without touching the list: taken once and kept,
/// so that a row does not run away while it is being changed. Rows that came since are shown, each after the
/// row that it follows in the list.
class RowOrder {
public:
    [[nodiscard]] bool isSorted() const { return m_sorted; }
    [[nodiscard]] bool isFiltered() const { return m_filtered; }
    void setOrder(const QList<Id>& rows);
    void clearOrder();
    void setHidden(const QSet<Id>& rows);
    void clearHidden();

    /// The rows to show of a list.
    [[nodiscard]] QList<Id> shown(const QList<Id>& stored) const;
    /// The whole list in the order that is shown.
    [[nodiscard]] QList<Id> ordered(const QList<Id>& stored) const;

private:
    bool m_sorted = false;
    bool m_filtered = false;
    QHash<Id, qsizetype> m_ranks;
    QSet<Id> m_hidden;
};

/// The rows of a table sorted by a field: numbers and dates by value, choices and references in the order in
/// which they are offered, texts as the language sorts them; equal ones as they stand, empty ones last.
[[nodiscard]] QList<Id> sortedRows(const FieldWords& words, const Project& project, const ProjectTable& table,
                                   const QList<Id>& rows, const FieldInfo& field, Qt::SortOrder order);

} // namespace kyodo
