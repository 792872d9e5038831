#pragma once

#include "ui/grid/gridmodel.h"

#include <array>

namespace kyodo {

/// The parties side by side: how each decides, what it values, where it stands, and below what it can and
/// cannot do with the reason. Two columns for each party; the last pair of rows is empty and takes what is
/// new.
class AbilitiesModel final : public GridModel {
    Q_OBJECT

public:
    explicit AbilitiesModel(ProjectSession& session, QObject* parent = nullptr);

    [[nodiscard]] GridCell cell(int row, int column) const override;
    [[nodiscard]] GridColumn column(int column) const override;
    [[nodiscard]] GridRowKind rowKind(int row) const override;
    [[nodiscard]] QString rowName(int row) const override;

    /// Rows that speak of the party as a whole, before those of its abilities.
    static constexpr int kPartyRows = 3;
    [[nodiscard]] bool isPartyRow(int row) const { return row < kPartyRows; }
    /// The ability at a cell; null on other cells.
    [[nodiscard]] Id abilityAt(int row, int column) const;

protected:
    void gather(QStringList& rowKeys, QStringList& columnKeys) override;
    Result<void> write(Project& project, int row, int column, const QVariant& value) const override;

private:
    [[nodiscard]] Id partyAt(int column) const { return m_parties.value((column - 1) / 2); }
    [[nodiscard]] static bool isCan(int column) { return (column - 1) % 2 == 0; }
    [[nodiscard]] static int entryOf(int row) { return (row - kPartyRows - 1) / 2; }
    [[nodiscard]] static bool isReason(int row) { return (row - kPartyRows - 1) % 2 == 1; }

    QList<Id> m_parties;
    QHash<Id, std::array<QList<Id>, 2>> m_abilities; ///< party → cannot, can
};

} // namespace kyodo
