#pragma once

#include "core/register/registerproblem.h"

#include <QSet>
#include <QStringList>

#include <filesystem>
#include <optional>

namespace kyodo {

/// A project file as a folder lists it.
struct FoundFile {
    QString path;
    bool inUse = false; ///< a lock lies beside it
};

/// Goes through folders and what lies below them, file by file, in the order of their names. Links are not
/// followed, hidden folders not entered. A folder that cannot be read is a problem and ends nothing.
class FolderWalk {
public:
    explicit FolderWalk(const QStringList& folders);

    /// The next file whose name ends in .kyodo; nothing when there are no more.
    [[nodiscard]] std::optional<FoundFile> next();
    /// Whether the next file has to be looked for in another of the folders that were asked for: one on a
    /// share that does not answer may keep next() waiting for long.
    [[nodiscard]] bool isBetweenFolders() const;
    /// Folders and names that could not be read since the last call.
    [[nodiscard]] QList<RegisterProblem> takeProblems() { return std::exchange(m_problems, {}); }
    /// Those of the folders that were asked for and have nothing in them, not even a hidden file.
    [[nodiscard]] const QStringList& emptyFolders() const { return m_empty; }

private:
    struct Folder {
        QString path;
        int depth = 0;
    };
    void enter(const Folder& folder);
    void list(const Folder& folder);
    void take(const std::filesystem::directory_entry& entry, const Folder& folder, QStringList& inner);

    QList<Folder> m_folders; ///< still to be entered, the next one last
    QStringList m_files;     ///< of the folder one is in, the next one last
    QSet<QString> m_locked;
    QList<RegisterProblem> m_problems;
    QStringList m_empty;
};

/// Absolute and clean, none within another.
[[nodiscard]] QStringList separateFolders(const QStringList& folders);
[[nodiscard]] bool isWithin(const QString& path, const QString& folder);

} // namespace kyodo
