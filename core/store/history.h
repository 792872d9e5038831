#pragma once

#include "core/base/id.h"
#include "core/base/keyed.h"
#include "core/store/changeset.h"

#include <QDateTime>

#include <optional>

namespace kyodo {

enum class HistoryKind { Create, Edit, Undo, Redo };
template<>
struct EnumKeys<HistoryKind> {
    static constexpr std::array<std::string_view, 4> keys{"create", "edit", "undo", "redo"};
};

/// One line of the history: who did what, when.
struct HistoryEntry {
    Id id;
    qint64 sequence = 0; ///< 1, 2, 3 … in the order of what happened
    QDateTime at;        ///< UTC
    QString author;
    QString label; ///< the edit's name, in the language it was made in
    HistoryKind kind = HistoryKind::Edit;
    Id target; ///< what an undo took back, or a redo brought back
};

/// One field that an entry changed.
struct FieldChange {
    QString table;
    Id row;
    RowChange::Kind kind = RowChange::Kind::Changed;
    QString field;   ///< "id", "position" or the field's name
    QVariant before; ///< in the field's own type
    QVariant after;
};

/// What can be undone and redone, worked out from the entries in order. An edit makes everything that was
/// undone before it unreachable, as in any editor.
class UndoStack {
public:
    void take(const HistoryEntry& entry);
    [[nodiscard]] std::optional<HistoryEntry> undoable() const;
    [[nodiscard]] std::optional<HistoryEntry> redoable() const;

private:
    QList<HistoryEntry> m_done;
    QList<HistoryEntry> m_undone;
};

/// The history table. Writes happen in the caller's transaction.
class History {
public:
    static Result<void> append(Database& database, const HistoryEntry& entry, const QByteArray& changes);
    /// All entries in order, without their changesets.
    [[nodiscard]] static Result<QList<HistoryEntry>> read(Database& database);
    [[nodiscard]] static Result<QByteArray> changesOf(Database& database, const Id& entry);
    /// The key of the last entry; null for an empty history.
    [[nodiscard]] static Result<Id> lastId(Database& database);
    [[nodiscard]] static Result<QList<FieldChange>> fieldChanges(const QByteArray& changes);
};

} // namespace kyodo
