#include "core/register/folderwalk.h"

#include "core/store/filelock.h"

#include <QDir>
#include <QFileInfo>
#include <QStringDecoder>

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
    for (const QString& folder : separate)
        m_folders.prepend({folder, 0});
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

bool FolderWalk::isBetweenFolders() const
{
    return m_files.isEmpty() && !m_folders.isEmpty() && m_folders.constLast().depth == 0;
}

/// Names alone: asking for size and time of each is left to whoever takes it, so that the first comes soon.
void FolderWalk::list(const Folder& folder)
{
    // Not by Qt, which leaves out without a word what has no name in Unicode.
    std::error_code failed;
    std::filesystem::directory_iterator entry(QFileInfo(folder.path).filesystemFilePath(), failed);
    QStringList inner;
    bool empty = true;
    for (; !failed && entry != std::filesystem::directory_iterator(); entry.increment(failed)) {
        take(*entry, folder, inner);
        empty = false;
    }
    if (failed)
        m_problems.append(folderProblem(folder.path, ProblemKind::Unreadable));
    else if (empty && folder.depth == 0)
        m_empty.append(folder.path);
    std::sort(m_files.begin(), m_files.end(), std::greater<>());
    std::sort(inner.begin(), inner.end(), std::greater<>());
    for (const QString& path : std::as_const(inner))
        m_folders.append({path, folder.depth + 1});
}

void FolderWalk::take(const std::filesystem::directory_entry& entry, const Folder& folder, QStringList& inner)
{
    const std::u8string bytes = entry.path().filename().u8string();
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString name =
        decoder(QByteArrayView(reinterpret_cast<const char*>(bytes.data()), std::ssize(bytes)));
    const QString path = folder.path.endsWith(u'/') ? folder.path + name : folder.path + u'/' + name;
    std::error_code unknown; // gone by now, or of no kind that counts here
    if (name.startsWith(u".~lock.")) {
        m_locked.insert(path);
    } else if (entry.is_symlink(unknown)) {
        return;
    } else if (entry.is_directory(unknown)) {
        if (!name.startsWith(u'.') && folder.depth < kDeepest && !decoder.hasError())
            inner.append(path);
    } else if (name.endsWith(u".kyodo", Qt::CaseInsensitive)) {
        if (decoder.hasError())
            m_problems.append({path, ProblemKind::NameBroken, problemText(ProblemKind::NameBroken)});
        else
            m_files.append(path);
    }
}

} // namespace kyodo
