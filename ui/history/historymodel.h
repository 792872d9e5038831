#pragma once

#include "core/base/textsearch.h"
#include "ui/steps/pagespec.h"
#include "ui/support/session.h"

#include <QAbstractListModel>
#include <QHash>

namespace kyodo {

/// Which entries of the history are wanted.
struct HistoryFilter {
    std::optional<QString> author{};
    TextQuery text{};
    int page = -1; ///< entries that changed something shown there (0 the basics, 1 to 7 the steps); -1: all

    friend bool operator==(const HistoryFilter&, const HistoryFilter&) = default;
};

/// The history, the latest first, below the days on which it happened. A row is worded when it is looked at;
/// what an entry touched is read from the file only when asked for by step.
class HistoryModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole + 1, ///< time and author
        IsDayRole,                     ///< a day's heading
    };

    explicit HistoryModel(ProjectSession& session, QObject* parent = nullptr);

    void setFilter(const HistoryFilter& filter);
    /// How many entries pass the filter.
    [[nodiscard]] qsizetype count() const { return m_count; }
    /// Everybody who ever wrote into the file, in the order of their names.
    [[nodiscard]] QStringList authors() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// The entry in a row; null for a day.
    [[nodiscard]] const HistoryEntry* entryAt(int row) const;
    /// The row of an entry, or -1.
    [[nodiscard]] int rowOf(const Id& entry) const;
    /// What was done, in words: "元に戻す: …".
    [[nodiscard]] static QString labelOf(const HistoryEntry& entry);
    [[nodiscard]] static QString authorOf(const HistoryEntry& entry);

private:
    struct Item {
        qsizetype entry = -1; ///< -1: the heading of the day
        QDate day;
    };

    void rebuild();
    [[nodiscard]] bool passes(const HistoryEntry& entry);
    [[nodiscard]] quint32 pagesOf(const HistoryEntry& entry);

    ProjectSession& m_session;
    QList<PageSpec> m_specs;
    HistoryFilter m_filter;
    QList<Item> m_items;
    qsizetype m_count = 0;
    QHash<Id, quint32> m_pages;           ///< a bit for each page an entry touched
    QHash<QString, quint32> m_fieldPages; ///< "table.field" → pages that show it
};

} // namespace kyodo
