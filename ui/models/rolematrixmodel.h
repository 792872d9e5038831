#pragma once

#include "ui/grid/gridmodel.h"

namespace kyodo {

/// Who does what: a row for each task, a column for its title and one for each party. The last row is empty
/// and becomes a task with its first title.
class RoleMatrixModel final : public GridModel {
    Q_OBJECT

public:
    explicit RoleMatrixModel(ProjectSession& session, QObject* parent = nullptr);

    [[nodiscard]] GridCell cell(int row, int column) const override;
    [[nodiscard]] GridColumn column(int column) const override;
    [[nodiscard]] QString rowName(int row) const override;
    [[nodiscard]] QStringList rowNotes(int row) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    /// Null for the empty row at the end.
    [[nodiscard]] Id taskAt(int row) const { return m_tasks.value(row); }
    [[nodiscard]] Id partyAt(int column) const { return m_parties.value(column - 1); }
    [[nodiscard]] int rowOf(const Id& task) const { return int(m_tasks.indexOf(task)); }
    [[nodiscard]] bool isNewRow(int row) const { return row >= m_tasks.size(); }
    /// The part a party has in a task; nothing for none.
    [[nodiscard]] std::optional<RoleKind> kindAt(const QModelIndex& index) const;
    /// A lead beside one that stands before it.
    [[nodiscard]] bool isSecondLead(const QModelIndex& index) const;
    /// Gives the parties of these cells a part in their tasks, or takes it away, in one edit.
    bool setKind(const QModelIndexList& cells, std::optional<RoleKind> kind);

protected:
    void gather(QStringList& rowKeys, QStringList& columnKeys) override;

private:
    struct Held {
        Id id;
        RoleKind kind = RoleKind::Support;
    };
    [[nodiscard]] const Held* heldBy(const Id& task, const Id& party) const;
    [[nodiscard]] const Held* heldAt(int row, int column) const;
    [[nodiscard]] QString kindText(std::optional<RoleKind> kind) const;

    QList<Id> m_tasks;
    QList<Id> m_parties;
    mutable QList<kyodo::Role> m_roles;            ///< those that m_held was made of
    mutable QHash<std::pair<Id, Id>, Held> m_held; ///< task and party → part
};

} // namespace kyodo
