#pragma once

#include "ui/support/session.h"

#include <QAbstractTableModel>

namespace kyodo {

/// Who does what: a row for each task, a column for its title and one for each party.
class RoleMatrixModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole + 1, ///< "lead", "support" or empty
        FindingsRole,                ///< messages that speak of the task or its roles (title column)
        PartyKindRole,               ///< header: the party's kind in words
    };

    explicit RoleMatrixModel(ProjectSession& session, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// EditRole on the title; KindRole on a party's cell, with an empty text for no role.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] Id taskAt(int row) const;
    [[nodiscard]] Id partyAt(int column) const;

private:
    [[nodiscard]] const kyodo::Role* roleAt(const QModelIndex& index) const;
    [[nodiscard]] QStringList findingsOf(int row) const;
    [[nodiscard]] QString kindText(const QString& kind) const;
    bool setKind(const QModelIndex& index, const QString& kind);
    void update(const Project& before);

    ProjectSession& m_session;
};

} // namespace kyodo
