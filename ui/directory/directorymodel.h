#pragma once

#include "ui/directory/directorysource.h"

#include <QAbstractTableModel>

namespace kyodo {

/// What a search of the directory found, best first: a hundred at once, and more as somebody scrolls on, up
/// to a thousand. Who wants to see others narrows the search.
class DirectoryModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Kind, Place, Fields, State };
    static constexpr int kColumns = State + 1;
    enum Role { IdRole = Qt::UserRole + 1 };

    DirectoryModel(AppContext& context, DirectorySource& source, QObject* parent = nullptr);

    [[nodiscard]] const DirectoryQuery& query() const { return m_query; }
    void setQuery(const DirectoryQuery& query);
    /// Searches anew; what was there stays while the directory is busy.
    void refresh();
    /// How many there are in all, shown or not.
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] const QList<DirectoryRow>& rows() const { return m_rows; }
    /// The line of a body, or -1.
    [[nodiscard]] int lineOf(qint64 id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    [[nodiscard]] QString text(const DirectoryRow& row, int column) const;

    AppContext& m_context;
    DirectorySource& m_source;
    DirectoryQuery m_query;
    QList<DirectoryRow> m_rows;
    qint64 m_total = 0;
};

} // namespace kyodo
