#pragma once

#include "ui/support/fieldtext.h"
#include "ui/support/session.h"

#include <QAbstractTableModel>

namespace kyodo {

/// What one cell of a grid shows and where its value is kept.
struct GridCell {
    RowPlace place{};
    const FieldInfo* field = nullptr; ///< what is edited; null: text only
    QString text{};                   ///< shown where there is no field
    std::optional<QVariant> value{};  ///< instead of what the row holds: a sum of several rows
    std::optional<bool> ticked{};     ///< a box to tick instead of a text
    bool fixed = false;               ///< shown, never edited
    bool number = false;              ///< a figure without a field
    bool warns = false;               ///< a text that says what is wrong
};

/// How a column stands in its grid.
struct GridColumn {
    QString title;
    QString group{};       ///< columns of one group that stand together share a second heading above
    double letters = 6;    ///< narrowest, in letters
    int weight = 1;        ///< its part of the room that is left
    QString spokenTitle{}; ///< for screen readers, where it differs from group and title
};

/// What a row is to the eye.
enum class GridRowKind { Ordinary, Heading, Total };

/// A grid made for its matter: each cell tells where its value is kept, so that one grid may edit several
/// tables, with rows and columns that no table has. Edits go through the session, one named edit each.
class GridModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        FindingsRole = Qt::UserRole + 1, ///< what the rules say of the cell, a QStringList
        RowKindRole,                     ///< GridRowKind of the row, an int
        FixedRole,                       ///< shown, never edited
        WarnsRole,                       ///< it says what is wrong
        GroupRole,                       ///< of a column's header
    };

    explicit GridModel(ProjectSession& session, QObject* parent = nullptr);

    [[nodiscard]] ProjectSession& session() const { return m_session; }
    [[nodiscard]] virtual GridCell cell(int row, int column) const = 0;
    [[nodiscard]] virtual GridColumn column(int column) const = 0;
    [[nodiscard]] virtual GridRowKind rowKind(int row) const;
    /// How the row is called when a cell of it is spoken.
    [[nodiscard]] virtual QString rowName(int row) const = 0;
    /// Lines below the row: what the rules say of its cells.
    [[nodiscard]] virtual QStringList rowNotes(int row) const;
    /// Keeps typed text that cannot be read: the cell shows it, marked.
    void keepUnsaved(const QModelIndex& index, const QString& typed);
    void dropUnsaved(const QModelIndex& index);
    /// Why typed text cannot be stored; empty when it can.
    [[nodiscard]] QString problemOf(const QModelIndex& index, const QString& typed) const;
    /// Rows and columns keep the same keys as long as they show the same thing.
    [[nodiscard]] QString rowKey(int row) const { return m_rowKeys.value(row); }
    [[nodiscard]] QString columnKey(int column) const { return m_columnKeys.value(column); }
    [[nodiscard]] int rowOfKey(const QString& key) const { return int(m_rowKeys.indexOf(key)); }
    [[nodiscard]] int columnOfKey(const QString& key) const { return int(m_columnKeys.indexOf(key)); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// EditRole: the value in the field's own type, or typed text, which is read.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The words of the cells from a to b, as spreadsheets exchange them.
    [[nodiscard]] QString copy(const QModelIndex& a, const QModelIndex& b) const;
    /// Fills the cells from `at` on in one edit; nothing changes when one text cannot be read. Why not, else
    /// empty.
    QString paste(const QModelIndex& at, const QString& text);
    /// Empties cells in one edit.
    bool clear(const QModelIndexList& cells);

protected:
    /// Call once the derived class can answer, and never from a base constructor.
    void start();
    /// What is shown depends on more than the project, and that has changed.
    void refresh() { update(); }
    /// The rows and columns now wanted; the derived class may gather here what cell() needs.
    virtual void gather(QStringList& rowKeys, QStringList& columnKeys) = 0;
    /// Puts a value into the project within an edit; the usual way is to write the cell's field.
    virtual Result<void> write(Project& project, int row, int column, const QVariant& value) const;
    /// What ticking does within an edit.
    virtual Result<void> tick(Project& project, int row, int column, bool on) const;
    /// What the edit of a cell is called.
    [[nodiscard]] virtual QString editLabel(int row, int column) const;
    /// Writes the field of a cell as it stands.
    Result<void> writeField(Project& project, const GridCell& cell, const QVariant& value) const;
    [[nodiscard]] const FieldInfo& info(QAnyStringView table, QAnyStringView field) const;
    [[nodiscard]] QStringList findingsAt(const RowPlace& place, QAnyStringView field) const;
    /// What is stored at the place: its row's value, else the presets', else nothing.
    [[nodiscard]] QVariant valueOf(const GridCell& cell) const;

private:
    struct Change {
        int row;
        int column;
        QVariant value;
    };

    void update();
    [[nodiscard]] QString wordsOf(const GridCell& cell) const;
    [[nodiscard]] QString spokenText(const QModelIndex& index, const GridCell& cell) const;
    [[nodiscard]] QStringList cellFindings(const GridCell& cell) const;
    [[nodiscard]] const UnsavedText* unsavedIn(const GridCell& cell) const;
    /// Keeps a value that the file did not take.
    void keepRefused(const QModelIndex& index, const GridCell& cell, const QVariant& value);
    [[nodiscard]] bool canEdit(const GridCell& cell) const;
    /// The value that typed text means in the cell.
    [[nodiscard]] FieldReading read(const GridCell& cell, const QString& typed) const;
    bool apply(const QString& label, const QList<Change>& changes);

    ProjectSession& m_session;
    QStringList m_rowKeys;
    QStringList m_columnKeys;
};

} // namespace kyodo
