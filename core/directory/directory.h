#pragma once

#include "core/base/clock.h"
#include "core/directory/searchcolumns.h"
#include "core/store/database.h"

#include <memory>

namespace kyodo {

/// One line of a search.
struct DirectoryRow {
    qint64 id = 0;
    QString name;
    QString kana;
    QString number;
    PartyKind kind = PartyKind::Npo;
    QString address;
    QString place;
    quint32 fields = 0;
    bool certified = false;
    bool active = true;
};

struct DirectoryQuery {
    QString words;
    DirectoryFilter filter{};
    int limit = 100;
};

struct DirectoryHits {
    qint64 total = 0;
    QList<DirectoryRow> rows; ///< best first, as many as were asked for
};

/// A change that can be taken back, or one that was.
struct DirectoryChange {
    qint64 id = 0;
    QDateTime at;
    QString label;
};

/// A change as far as it concerns one body: what stood there before it, or stands there again once it is
/// taken back, as jsonOf() gives it; nothing where there was none.
struct HeldChange {
    DirectoryChange change;
    QJsonObject former;
};

/// A municipality and how many bodies it has.
struct DirectoryPlace {
    QString place;
    qint64 count = 0;
    int rank = 0; ///< as placeRank() tells

    friend bool operator==(const DirectoryPlace&, const DirectoryPlace&) = default;
};

/// The directory of organisations: one SQLite file in the user's own data folder. Every change is one
/// transaction and can be taken back. One thread, one Directory; several may stand on one file.
class Directory {
public:
    /// Made where it is missing. `fieldTexts`: the words of the 20 fields of activity, under which bodies are
    /// found. Errors name the file: FileForeign, FileNewer, FileDamaged, FileLocked, FileUnreadable,
    /// DiskFull.
    [[nodiscard]] static Result<Directory> open(const QString& path, const QStringList& fieldTexts);

    [[nodiscard]] QString path() const { return m_database->path(); }
    [[nodiscard]] Database& database() { return *m_database; }
    [[nodiscard]] const ColumnMaker& columns() const { return m_columns; }

    /// How many there are, whether active or not.
    [[nodiscard]] Result<qint64> count();
    /// Nothing where there is none of this id.
    [[nodiscard]] Result<std::optional<Organisation>> find(qint64 id);
    /// first() and total() together.
    [[nodiscard]] Result<DirectoryHits> search(const DirectoryQuery& query);
    /// The best, as many as are asked for.
    [[nodiscard]] Result<QList<DirectoryRow>> first(const DirectoryQuery& query);
    /// How many there are in all.
    [[nodiscard]] Result<qint64> total(const DirectoryQuery& query);
    /// All municipalities that bodies have, in the order of their national codes.
    [[nodiscard]] Result<QList<DirectoryPlace>> places();
    /// Changes when somebody else has written to the file.
    [[nodiscard]] Result<qint64> version() { return m_database->version(); }

    /// The change that undo() would take back and the one that redo() would do again.
    [[nodiscard]] Result<std::optional<DirectoryChange>> undoable();
    [[nodiscard]] Result<std::optional<DirectoryChange>> redoable();
    /// Refused where there is none.
    [[nodiscard]] Result<DirectoryChange> undo();
    [[nodiscard]] Result<DirectoryChange> redo();
    /// All that the changes hold of a body and of those that became one with it, latest first.
    [[nodiscard]] Result<QList<HeldChange>> heldOf(qint64 id);

    /// Removes all that is held about a body, from the changes as well: for good.
    Result<void> erase(qint64 id);

    /// Clears away some of what changes kept that can no longer be taken back, and gives room in the file
    /// back to the system: a piece at a time, so that nobody waits. True while there is more to do.
    [[nodiscard]] Result<bool> tidy();

    /// Keeps under a name what a user chose, and gives it back: the mapping of a file's columns.
    Result<void> keep(const QString& name, const QString& value);
    [[nodiscard]] Result<QString> kept(const QString& name);

private:
    Directory(std::unique_ptr<Database> database, const QStringList& fieldTexts);
    Result<void> prepare();
    Result<void> create();
    Result<void> clearDropped();
    [[nodiscard]] Result<std::optional<DirectoryChange>> change(const QByteArray& which);
    [[nodiscard]] Result<DirectoryChange> exchange(const DirectoryChange& change, bool undone);
    Result<void> collect(const SearchTier& tier, int limit, QList<qint64>& ids);
    Result<void> everything(int limit, QList<qint64>& ids);
    Result<void> readRows(const QList<qint64>& ids, QList<DirectoryRow>& rows);

    std::unique_ptr<Database> m_database; ///< statements refer to it
    ColumnMaker m_columns;
};

} // namespace kyodo
