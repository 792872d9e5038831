#pragma once

#include "core/base/id.h"
#include "core/store/database.h"

struct sqlite3_backup;

namespace kyodo {

/// A database on its way to another file, through SQLite's backup interface: with all that is in it, as it is
/// on the connection, even where the file has lost its name. Removes what it wrote unless finish() was
/// reached.
class DatabaseCopy {
public:
    /// `path` must not exist. `source` must outlive the copy.
    [[nodiscard]] static Result<DatabaseCopy> begin(Database& source, const QString& path);
    DatabaseCopy(DatabaseCopy&& other) noexcept = default;
    DatabaseCopy& operator=(DatabaseCopy&&) = delete;
    ~DatabaseCopy();

    /// Copies some pages, or all for -1. True when all are there; false when there is more to do, or when the
    /// source was busy just now.
    [[nodiscard]] Result<bool> step(int pages);
    /// From 0 to 1.
    [[nodiscard]] double progress() const;
    /// Closes the copy and looks whether it is whole: our schema, sound, fitting its digest, with `last` as
    /// the last entry of its history.
    Result<void> finish(const Id& last);

private:
    struct Finisher {
        void operator()(sqlite3_backup* backup) const;
    };
    DatabaseCopy(Database target, sqlite3_backup* backup)
        : m_path(target.path())
        , m_target(std::make_unique<Database>(std::move(target)))
        , m_backup(backup)
    {
    }

    QString m_path;
    std::unique_ptr<Database> m_target;
    std::unique_ptr<sqlite3_backup, Finisher> m_backup; ///< goes before its target
    bool m_kept = false;
};

/// Keeps the state before a newer schema, beside the file: "name.schema-1.kyodo", or with a number where
/// that is taken.
Result<void> backUpBeside(Database& source, int version, const Id& last);

} // namespace kyodo
