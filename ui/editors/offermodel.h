#pragma once

#include "ui/grid/gridmodel.h"

namespace kyodo {

/// One thing of the guideline that a row of a table may be about.
struct Offer {
    QString id;
    QString title;
    QString detail{};
    std::optional<PartyKind> by{}; ///< the kind of party it is for
};

struct OfferGroup {
    QString title;
    QList<Offer> offers;
};

/// Things of the guideline under headings, each with the rows of a table that are about it: a row comes into
/// being when its box is ticked or its first value written.
class OfferModel final : public GridModel {
    Q_OBJECT

public:
    /// "methodUses" (to tick, by pairs of kinds present) or "pitfallAnswers" (by kinds present).
    OfferModel(ProjectSession& session, const QString& table, QObject* parent = nullptr);

    [[nodiscard]] GridCell cell(int row, int column) const override;
    [[nodiscard]] GridColumn column(int column) const override;
    [[nodiscard]] GridRowKind rowKind(int row) const override;
    [[nodiscard]] QString rowName(int row) const override;

    /// The table's row behind a row of the grid; null while there is none.
    [[nodiscard]] Id idAt(int row) const { return m_rows.value(row).id; }
    /// Adds a second row about the same thing. False where there is none yet.
    bool addAnother(int row);

protected:
    void gather(QStringList& rowKeys, QStringList& columnKeys) override;
    Result<void> tick(Project& project, int row, int column, bool on) const override;
    [[nodiscard]] QString editLabel(int row, int column) const override;

private:
    struct ShownRow {
        QString heading; ///< of a heading
        Offer offer;
        Id id;
    };
    [[nodiscard]] QList<OfferGroup> groups() const;
    [[nodiscard]] QList<OfferGroup> methodGroups() const;
    [[nodiscard]] QList<OfferGroup> pitfallGroups() const;
    [[nodiscard]] Presets presetsOf(const Offer& offer) const;
    void appendOffer(const Offer& offer, QList<Id>& left, QStringList& rowKeys);

    QString m_table;
    QString m_keyField;
    QStringList m_columns; ///< fields; "" the title, "tick" and "detail" are no fields
    QList<ShownRow> m_rows;
};

} // namespace kyodo
