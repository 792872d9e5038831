#pragma once

#include "core/register/registerentry.h"
#include "core/register/registerproblem.h"
#include "core/store/database.h"

#include <QHash>

namespace kyodo {

/// What the index keeps of a file: its entry, or why there is none.
struct KnownFile {
    FileStamp stamp;
    std::optional<RegisterEntry> entry;
    ProblemKind problem = ProblemKind{}; ///< counts where there is no entry
};

/// What was read before, so that files that did not change need not be opened again. One file in a cache
/// folder, which may be thrown away at any time: it is made anew where it is missing, broken, of another
/// version or cannot be used, and what it cannot keep is read again the next time.
class RegisterIndex {
public:
    /// `path`: the index file; empty: in memory alone. Never fails.
    explicit RegisterIndex(const QString& path);

    /// Sees to it that what is kept of these folders (absolute and clean) and of all below them is at hand:
    /// an index holds every folder that was ever looked through, and nobody wants all of them at once.
    void cover(const QStringList& folders);
    /// Forgets a folder and all below it, for it is looked through no more.
    void dropFolder(const QString& folder);

    /// Of the folders that are covered.
    [[nodiscard]] const QHash<QString, KnownFile>& files() const { return m_files; }
    /// Where the project with this identity was seen; several for copies.
    [[nodiscard]] QStringList placesOf(const Id& identity) const { return m_places.values(identity); }

    void put(const QString& file, const KnownFile& known);
    void remove(const QString& file);
    /// Forgets everything, so that all files are read again.
    void clear();
    /// Writes what has changed since the last time, in one transaction.
    void save();

private:
    [[nodiscard]] bool open();
    void startAnew();
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> load(const QString& folder);
    [[nodiscard]] Result<void> write();
    void keep(const QString& file, KnownFile known);
    void forget(const QString& file);

    QString m_path;
    std::optional<Database> m_database; ///< nothing: in memory alone
    QStringList m_covered;
    QHash<QString, KnownFile> m_files;
    QMultiHash<Id, QString> m_places;
    QSet<QString> m_unsaved; ///< put or removed since the last time
    bool m_cleared = false;
};

} // namespace kyodo
