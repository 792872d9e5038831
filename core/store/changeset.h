#pragma once

#include "core/store/database.h"

#include <QList>
#include <QVariant>

struct sqlite3_session;

namespace kyodo {

/// Records what happens to the named tables on one connection, until it goes.
class Recording {
public:
    [[nodiscard]] static Result<Recording> start(Database& database, const QList<QByteArray>& tables);
    /// The changes so far, as SQLite's changeset; empty when nothing changed.
    [[nodiscard]] Result<QByteArray> changeset() const;

private:
    struct Deleter {
        void operator()(sqlite3_session* session) const;
    };
    Recording(Database& database, sqlite3_session* session)
        : m_database(&database)
        , m_session(session)
    {
    }

    Database* m_database;
    std::unique_ptr<sqlite3_session, Deleter> m_session;
};

/// What a changeset does to one row. Values by column; an invalid QVariant is NULL or (in an update) a column
/// that did not change.
struct RowChange {
    enum class Kind { Inserted, Changed, Removed };
    Kind kind = Kind::Changed;
    QString table;
    QString row; ///< the row's key
    QList<QVariant> before;
    QList<QVariant> after;
    QList<int> columns; ///< the columns that changed
};

/// FileDamaged for bytes that are no changeset. Those from a file go through here before anything else.
[[nodiscard]] Result<QList<RowChange>> readChangeset(const QByteArray& changeset);
/// The changeset that takes this one back.
[[nodiscard]] Result<QByteArray> inverted(const QByteArray& changeset);
/// Applies it inside the caller's transaction; any conflict fails the whole.
Result<void> applyChangeset(Database& database, const QByteArray& changeset);

} // namespace kyodo
