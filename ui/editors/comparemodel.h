#pragma once

#include "ui/grid/gridmodel.h"

#include <functional>

namespace kyodo {

/// One thing by which rows of a table are compared.
struct CompareRow {
    QString key;
    QString title;
    QString table{};      ///< where the value is kept; empty: a heading or a text
    QString field{};      ///< of that table
    QString ownerField{}; ///< where another table's row names the row compared; empty: the row itself
    QString slotField{};  ///< and what of it the row is about
    QVariant slot{};
    bool goesWhenEmpty = false; ///< the row that holds the value is of no use without it
    bool onlyOne = false;       ///< ticking it for one takes the tick from the others
    std::function<QString(const Id&)> text{};
};

/// Rows of a table side by side: a column for each, a row for each thing they are compared by.
class CompareModel final : public GridModel {
    Q_OBJECT

public:
    using Rows = std::function<QList<CompareRow>()>;

    /// `rows` is asked again after every change.
    CompareModel(ProjectSession& session, const QString& table, Rows rows, QObject* parent = nullptr);

    [[nodiscard]] GridCell cell(int row, int column) const override;
    [[nodiscard]] GridColumn column(int column) const override;
    [[nodiscard]] GridRowKind rowKind(int row) const override;
    [[nodiscard]] QString rowName(int row) const override;

    /// The row of the table that a column shows; null for the first.
    [[nodiscard]] Id itemAt(int column) const { return m_items.value(column - 1); }
    [[nodiscard]] int columnOf(const Id& item) const { return columnOfKey(item.text()); }

protected:
    void gather(QStringList& rowKeys, QStringList& columnKeys) override;
    Result<void> write(Project& project, int row, int column, const QVariant& value) const override;
    Result<void> tick(Project& project, int row, int column, bool on) const override;

private:
    [[nodiscard]] GridCell slotCell(const CompareRow& row, const Id& item) const;
    /// The rows that hold a value for the item, first the one that is edited.
    [[nodiscard]] QList<Id> holders(const CompareRow& row, const Id& item) const;

    QString m_table;
    Rows m_wanted;
    QList<CompareRow> m_rows;
    QList<Id> m_items;
};

} // namespace kyodo
