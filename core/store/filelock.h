#pragma once

#include "core/base/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace kyodo {

/// The right to edit a project file, held by a small file beside it that names program, process and machine.
/// A lock left behind by a crash on this machine is recognised (its process is gone, or it never got as far
/// as naming one) and taken over.
class FileLock {
public:
    /// FileLocked, naming who holds it; FileUnreadable when no lock can be made there.
    [[nodiscard]] static Result<FileLock> take(const QString& path);
    /// FileUnreadable when the file's name leaves no room for those of its lock and its journal.
    static Result<void> checkName(const QString& path);
    /// Where the lock of a file stands.
    [[nodiscard]] static QString lockPath(const QString& path);

private:
    explicit FileLock(std::unique_ptr<QLockFile> lock)
        : m_lock(std::move(lock))
    {
    }

    std::unique_ptr<QLockFile> m_lock;
};

} // namespace kyodo
