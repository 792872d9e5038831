#include "core/register/folderwalk.h"

#include "core/store/filelock.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>
#include <functional>

namespace kyodo {

namespace {

/// Links are not followed, so only a folder made to be deep goes further.
constexpr int kDeepest = 64;

RegisterProblem folderProblem(const QString& path, ProblemKind kind)
{
    return {path, kind, problemText(kind)};
}

} // namespace

QStringList separateFolders(const QStringList& folders)
{
    QStringList clean;
    for (const QString& folder : folders) {
        if (!folder.isEmpty())
            clean.append(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()));
    }
    QStringList separate;
    for (const QString& folder : std::as_const(clean)) {
        const bool inside = std::any_of(clean.begin(), clean.end(), [&](const QString& other) {
            return other != folder && isWithin(folder, other);
        });
        if (!inside && !separate.contains(folder))
            separate.append(folder);
    }
    return separate;
}

bool isWithin(const QString& path, const QString& folder)
{
    return path.startsWith(folder.endsWith(u'/') ? folder : folder + u'/');
}

FolderWalk::FolderWalk(const QStringList& folders)
{
    const QStringList separate = separateFolders(folders);
    for (auto folder = separate.rbegin(); folder != separate.rend(); ++folder)
        m_folders.append({*folder, 0});
}

std::optional<FoundFile> FolderWalk::next()
{
    while (m_files.isEmpty() && !m_folders.isEmpty())
        enter(m_folders.takeLast());
    if (m_files.isEmpty())
        return std::nullopt;
    const QString path = m_files.takeLast();
    // Where a lock would lie takes the system many steps to say.
    return FoundFile{path, !m_locked.isEmpty() && m_locked.contains(FileLock::lockPath(path))};
}

void FolderWalk::enter(const Folder& folder)
{
    const QFileInfo info(folder.path);
    m_locked.clear();
    if (!info.isDir())
        m_problems.append(folderProblem(folder.path, ProblemKind::FolderMissing));
    else if (!info.isReadable() || !info.isExecutable())
        m_problems.append(folderProblem(folder.path, ProblemKind::FolderClosed));
    else
        list(folder);
}

/// Names alone: asking for size and time of each is left to whoever takes it, so that the first comes soon.
void FolderWalk::list(const Folder& folder)
{
    QStringList inner;
    QDirIterator entries(folder.path, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    while (entries.hasNext()) {
        const QString path = entries.next();
        const QString name = entries.fileName();
        const QFileInfo info = entries.fileInfo();
        if (name.startsWith(u".~lock.")) {
            m_locked.insert(path);
        } else if (info.isSymLink()) {
            continue;
        } else if (info.isDir()) {
            if (!name.startsWith(u'.') && folder.depth < kDeepest)
                inner.append(path);
        } else if (name.endsWith(u".kyodo", Qt::CaseInsensitive)) {
            m_files.append(path);
        }
    }
    std::sort(m_files.begin(), m_files.end(), std::greater<>());
    std::sort(inner.begin(), inner.end(), std::greater<>());
    for (const QString& path : std::as_const(inner))
        m_folders.append({path, folder.depth + 1});
}

} // namespace kyodo
