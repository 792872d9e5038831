#pragma once

#include "ui/find/projectsearch.h"

#include <QAbstractListModel>

namespace kyodo {

/// Hits below the step and section where they stand. Rows are worded when they are looked at.
class FindModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        PlaceRole = Qt::UserRole + 1, ///< the row and field; of a heading the page
        IsHeadingRole,
        RangesRole, ///< QList<TextRange> of what was found, in the display text
    };

    FindModel(ProjectSession& session, const ProjectSearch& search, QObject* parent = nullptr);

    void setHits(const FindQuery& query, const QList<FindSpot>& hits);
    [[nodiscard]] const FindQuery& query() const { return m_query; }
    [[nodiscard]] qsizetype count() const { return m_hits.size(); }
    [[nodiscard]] const FindSpot& hit(qsizetype number) const { return m_hits.at(number); }
    /// The number of the hit in a row, or -1 for a heading.
    [[nodiscard]] qsizetype hitAt(int row) const;
    [[nodiscard]] int rowOf(qsizetype hit) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Item {
        qsizetype hit = -1;
        qsizetype first = -1; ///< of a heading: the first hit below it
        qsizetype count = 0;  ///< and how many there are
    };
    [[nodiscard]] QString heading(const Item& item) const;
    [[nodiscard]] QString place(const FindSpot& spot) const;
    [[nodiscard]] QString context(const FindSpot& spot) const;

    ProjectSession& m_session;
    const ProjectSearch& m_search;
    FindQuery m_query;
    QList<FindSpot> m_hits;
    QList<Item> m_items;
    QList<int> m_rows; ///< of each hit
};

} // namespace kyodo
Q_DECLARE_METATYPE(QList<kyodo::TextRange>)
