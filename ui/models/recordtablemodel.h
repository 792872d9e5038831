#pragma once

#include "ui/models/roworder.h"
#include "ui/support/session.h"

#include <QAbstractTableModel>
#include <QHash>

namespace kyodo {

class SettledFields;

/// Which rows and columns of a table a model shows.
struct RecordTableSpec {
    QString table;
    QStringList columns; ///< names of fields
    /// Only rows whose field refers to `owner`; new rows get it. Empty: all rows.
    QString ownerField{};
    QString owner{}; ///< as the field holds it: a canonical id, or a key
    /// One row for each option of this field, there or not: a row comes into being with its first value. The
    /// field's own column cannot be edited. Empty: an ordinary list.
    QString slotField{};
    /// The keys of those options; nothing: all that the field may take.
    std::optional<QStringList> slotKeys{};
    /// Fields that filtering looks through besides the columns.
    QStringList searched{};
};

/// Rows of a table of the project as a grid, edited through the session. Never holds values of its own.
///
/// The rows may be looked at sorted or filtered. That is a view for the moment: what is stored keeps its
/// order, and rows stay where they are while they are being changed, until one sorts or filters again.
class RecordTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< canonical id of the row; empty for a slot without one
        FindingsRole,              ///< messages of the findings at the cell, a QStringList
        WordsRole,                 ///< the cell's text without marks
        SpreadsheetRole,           ///< the cell's text for a spreadsheet
    };

    RecordTableModel(ProjectSession& session, RecordTableSpec spec, QObject* parent = nullptr);

    [[nodiscard]] const RecordTableSpec& spec() const { return m_spec; }
    [[nodiscard]] ProjectSession& session() const { return m_session; }
    void setOwner(const Id& owner);
    void setOwnerKey(const QString& key);
    void setSlotKeys(const std::optional<QStringList>& keys);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// EditRole: the value in the field's own type, or typed text, which is read. What cannot be read or
    /// stored is refused, and kept: the cell shows it, marked, until it can be stored or is dropped.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const FieldInfo& field(int column) const;
    [[nodiscard]] Id idAt(int row) const;
    [[nodiscard]] int rowOf(const Id& id) const;
    /// The row's number as it is stored, from 1; of a row beyond the end the number it would get.
    [[nodiscard]] int rowNumber(int row) const;
    [[nodiscard]] int columnOf(const QString& field) const;
    [[nodiscard]] RowPlace placeAt(int row) const;
    /// Keeps typed text that cannot be read.
    void keepUnsaved(const QModelIndex& index, const QString& typed);
    void dropUnsaved(const QModelIndex& index);
    /// Why typed text cannot be stored in a column; empty when it can.
    [[nodiscard]] QString problemOf(int column, const QString& typed) const;
    /// Why a cell cannot be changed, or rows not removed, just now; empty when they can.
    [[nodiscard]] QString whyFixed(const QModelIndex& index) const;
    [[nodiscard]] QString whyKept(const QList<int>& rows) const;
    [[nodiscard]] bool isSlots() const { return !m_spec.slotField.isEmpty(); }

    /// Each is one edit; the new row's number, or -1.
    int addRow(int before);
    /// Behind a row as it is stored, however the rows are shown; at the end when there is no such row.
    int addRowAfter(int row);
    int duplicate(int row);
    bool removeAt(int row);
    /// Moves a row by one place up (-1) or down (1).
    bool moveBy(int row, int delta);
    /// Several rows as one edit. The rows of the copies.
    QList<int> duplicateRows(const QList<int>& rows);
    bool removeRows(const QList<int>& rows);
    bool moveRows(const QList<int>& rows, int delta);

    /// Sorts the view by a column; a negative one brings the stored order back.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }
    [[nodiscard]] bool isSorted() const { return m_order.isSorted(); }
    /// Stores the order that is shown, as one edit, and ends the sorting.
    bool storeOrder();
    /// Shows the rows in whose cells all these words occur; nothing: all rows.
    void setFilter(const QString& words);
    [[nodiscard]] bool isFiltered() const { return m_order.isFiltered(); }
    /// How many rows there are, shown or not.
    [[nodiscard]] int totalRows() const;
    /// Whether rows can be moved: only where they stand as they are stored.
    [[nodiscard]] bool canMove() const { return !isSlots() && !isSorted() && !isFiltered(); }

Q_SIGNALS:
    /// Sorted, filtered, or no longer.
    void viewChanged();
    void ownerChanged();

private:
    struct Shown {
        Id id;
        QString slot;
        friend bool operator==(const Shown&, const Shown&) = default;
    };

    struct RowFinding {
        Id row;
        QString field; ///< empty: of the row as a whole
        QString message;
        friend bool operator==(const RowFinding&, const RowFinding&) = default;
    };

    [[nodiscard]] QList<Shown> wantedRows() const;
    [[nodiscard]] QList<Shown> slotRows(const QList<Id>& ids) const;
    [[nodiscard]] const Row* rowAt(int row) const;
    [[nodiscard]] QVariant valueAt(const QModelIndex& index) const;
    [[nodiscard]] QStringList findingsAt(const QModelIndex& index) const;
    /// What waits to be stored in a cell; null: nothing.
    [[nodiscard]] const UnsavedText* unsavedAt(const QModelIndex& index) const;
    [[nodiscard]] QString cellText(const QModelIndex& index) const;
    [[nodiscard]] QString spokenText(const QModelIndex& index) const;
    [[nodiscard]] bool isSlotColumn(int column) const
    {
        return m_spec.columns.at(column) == m_spec.slotField;
    }
    int insertAt(qsizetype place);
    [[nodiscard]] QList<Id> idsAt(const QList<int>& rows) const;
    [[nodiscard]] QString rowText(const Id& id) const;

    // recordtablerows.cpp: which rows are shown, and telling the views.
    void indexRows();
    void update(const Project& before);
    void refresh();
    void replace(const QList<Shown>& wanted);
    void follow(const QList<Shown>& wanted);
    void removeMissing(const QList<Shown>& wanted);
    void reorder(const QList<Shown>& wanted);
    bool moveBlock(const QList<Shown>& wanted);
    void insertNew(const QList<Shown>& wanted);
    void tellChanges(const Project& before);
    void tellRows(const QList<int>& rows);
    void forgetView();
    void gatherFindings();
    [[nodiscard]] QList<RowFinding> findingsOfRows() const;

    ProjectSession& m_session;
    const SettledFields& m_settled;
    RecordTableSpec m_spec;
    const ProjectTable& m_table;
    QList<Shown> m_rows;
    QList<const ProjectTable*> m_named; ///< tables whose rows are named in cells, and those named there
    QHash<Id, qsizetype> m_places;      ///< id → index in the project's list
    QList<Id> m_stored;                 ///< all rows that belong here, in their stored order
    QHash<Id, int> m_numbers;           ///< their numbers from 0, while another order is shown
    RowOrder m_order;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QHash<Id, QString> m_texts;   ///< folded text of rows, while filtering
    QList<RowFinding> m_findings; ///< by row, in their order
};

} // namespace kyodo
