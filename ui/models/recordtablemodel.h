#pragma once

#include "ui/support/session.h"

#include <QAbstractTableModel>
#include <QHash>

namespace kyodo {

/// Which rows and columns of a table a model shows.
struct RecordTableSpec {
    QString table;
    QStringList columns; ///< names of fields
    /// Only rows whose field refers to `owner`; new rows get it. Empty: all rows.
    QString ownerField{};
    Id owner{};
    /// One row for each option of this field, there or not: a row comes into being with its first value. The
    /// field's own column cannot be edited. Empty: an ordinary list.
    QString slotField{};
    /// The keys of those options; nothing: all that the field may take.
    std::optional<QStringList> slotKeys{};
};

/// Rows of a table of the project as a grid, edited through the session. Never holds values of its own.
class RecordTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< canonical id of the row; empty for a slot without one
        FindingsRole,              ///< messages of the findings at the cell, a QStringList
        WordsRole,                 ///< the cell's text without marks
    };

    RecordTableModel(ProjectSession& session, RecordTableSpec spec, QObject* parent = nullptr);

    [[nodiscard]] const RecordTableSpec& spec() const { return m_spec; }
    [[nodiscard]] ProjectSession& session() const { return m_session; }
    void setOwner(const Id& owner);
    void setSlotKeys(const std::optional<QStringList>& keys);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// EditRole: the value in the field's own type, or typed text, which is read. Text that cannot be read
    /// is refused: see problemOf().
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const FieldInfo& field(int column) const;
    [[nodiscard]] Id idAt(int row) const;
    [[nodiscard]] int rowOf(const Id& id) const;
    [[nodiscard]] int columnOf(const QString& field) const;
    [[nodiscard]] RowPlace placeAt(int row) const;
    /// Why typed text cannot be stored in a column; empty when it can.
    [[nodiscard]] QString problemOf(int column, const QString& typed) const;
    [[nodiscard]] bool isSlots() const { return !m_spec.slotField.isEmpty(); }

    /// Each is one edit; the new row's number, or -1.
    int addRow(int before);
    int duplicate(int row);
    bool removeAt(int row);
    /// Moves a row by one place up (-1) or down (1).
    bool moveBy(int row, int delta);

private:
    struct Shown {
        Id id;
        QString slot;
        friend bool operator==(const Shown&, const Shown&) = default;
    };

    [[nodiscard]] QList<Shown> wantedRows() const;
    [[nodiscard]] QList<Shown> slotRows(const QList<Id>& ids) const;
    [[nodiscard]] const Row* rowAt(int row) const;
    [[nodiscard]] QVariant valueAt(const QModelIndex& index) const;
    [[nodiscard]] QStringList findingsAt(const QModelIndex& index) const;
    [[nodiscard]] QString cellText(const QModelIndex& index) const;
    [[nodiscard]] QString spokenText(const QModelIndex& index) const;
    [[nodiscard]] bool isSlotColumn(int column) const
    {
        return m_spec.columns.at(column) == m_spec.slotField;
    }
    void indexRows();
    void update();
    void replace(const QList<Shown>& wanted);
    void follow(const QList<Shown>& wanted);
    void gatherFindings();

    ProjectSession& m_session;
    RecordTableSpec m_spec;
    const ProjectTable& m_table;
    QList<Shown> m_rows;
    QHash<Id, qsizetype> m_places;          ///< id → index in the project's list
    QHash<QString, QStringList> m_findings; ///< "id/field" → messages
};

} // namespace kyodo
