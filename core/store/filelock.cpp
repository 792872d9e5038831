#include "core/store/filelock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <chrono>

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::store)
};

Error heldBy(const QLockFile& lock, const QString& name)
{
    qint64 process = 0;
    QString host;
    QString program;
    const bool known = lock.getLockInfo(&process, &host, &program);
    const QString detail = QStringLiteral("lock held by %1 (%2) on %3").arg(program).arg(process).arg(host);
    if (known && !host.isEmpty() && host != QSysInfo::machineHostName()) {
        return {
            ErrorCode::FileLocked,
            //: 「%1」はパソコン「%2」で開かれています。そちらを閉じてから編集してください。読むだけなら今でも開けます。
            Tr::tr("\"%1\" is open on the computer \"%2\". Please close it there before editing; reading is "
                   "possible "
                   "now.")
                .arg(name, host),
            detail};
    }
    return {
        ErrorCode::FileLocked,
        //: 「%1」は、このパソコンの別の画面で開かれています。そちらを閉じてから編集してください。読むだけなら今でも開けます。
        Tr::tr("\"%1\" is open in another window on this computer. Please close it there before editing; "
               "reading is "
               "possible now.")
            .arg(name),
        detail};
}

/// Whether the file of a lock that was taken here still says so.
bool names(const QLockFile& lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    return lock.isLocked() && lock.getLockInfo(&process, &host, &program) &&
           process == QCoreApplication::applicationPid() && host == QSysInfo::machineHostName();
}

bool isEmptyFile(const QString& path)
{
    const QFileInfo info(path);
    return info.isFile() && info.size() == 0;
}

} // namespace

QString FileLock::lockPath(const QString& path)
{
    // The real file behind a link, so that two names of one file share one lock.
    const QFileInfo info(path);
    const QString real =
        info.canonicalFilePath().isEmpty() ? info.absoluteFilePath() : info.canonicalFilePath();
    const QFileInfo target(real);
    return target.absolutePath() + QStringLiteral("/.~lock.") + target.fileName();
}

Result<void> FileLock::checkName(const QString& path)
{
    constexpr qsizetype kLongestName = 255; // bytes, on every usual file system
    const QString name = QFileInfo(path).fileName();
    if (QFile::encodeName(name + QStringLiteral("-journal")).size() <= kLongestName)
        return {};
    return Error{ErrorCode::FileUnreadable,
                 //: 「%1」は、ファイルの名前として長すぎます。短い名前にしてください。
                 Tr::tr("\"%1\" is too long as the name of a file. Please shorten it.").arg(name), path};
}

Result<FileLock> FileLock::take(const QString& path)
{
    if (const auto fits = checkName(path); !fits)
        return fits.error();
    std::unique_ptr<QLockFile, Release> lock(new QLockFile(lockPath(path)));
    lock->setStaleLockTime(std::chrono::milliseconds(0)); // never by age: only when its process is gone
    if (lock->tryLock(std::chrono::milliseconds(0)))
        return FileLock(std::move(lock));
    // A lock without content: its maker went down before a word of it was on disk.
    if (isEmptyFile(lockPath(path)) && lock->removeStaleLockFile() &&
        lock->tryLock(std::chrono::milliseconds(0)))
        return FileLock(std::move(lock));
    const QString name = QFileInfo(path).fileName();
    if (lock->error() == QLockFile::LockFailedError)
        return heldBy(*lock, name);
    return Error{
        ErrorCode::FileUnreadable,
        //: 「%1」のあるフォルダーに書き込めないため、編集できません。読むだけなら開けます。編集するには、書き込めるフォルダーにファイルを写して、それを開いてください。
        Tr::tr(
            "The folder of \"%1\" cannot be written to, so it cannot be edited. Reading is possible. To edit "
            "it, copy the file to a folder that can be written to, and open that.")
            .arg(name),
        QStringLiteral("no lock at %1").arg(lockPath(path))};
}

bool FileLock::isHeld() const
{
    return names(*m_lock);
}

void FileLock::Release::operator()(QLockFile* lock) const
{
    const std::unique_ptr<QLockFile> owned(lock);
    const QString path = lock->fileName();
    if (!lock->isLocked() || names(*lock) || !QFileInfo::exists(path))
        return;
    // It would remove the file of its name, which is another's by now: that steps aside for the moment.
    const QString aside = path + QStringLiteral(".other");
    if (!QFile::rename(path, aside))
        return;
    lock->unlock();
    QFile::rename(aside, path);
}

} // namespace kyodo
