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
    /// Whether the lock still is what it was: nobody took it away or put another in its place.
    [[nodiscard]] bool isHeld() const;
    /// FileUnreadable when the file's name leaves no room for those of its lock and its journal.
    static Result<void> checkName(const QString& path);
    /// Where the lock of a file stands.
    [[nodiscard]] static QString lockPath(const QString& path);

private:
    /// A lock that was lost is let go without touching the one that stands in its place.
    struct Release {
        void operator()(QLockFile* lock) const;
    };
    explicit FileLock(std::unique_ptr<QLockFile, Release> lock)
        : m_lock(std::move(lock))
    {
    }

    std::unique_ptr<QLockFile, Release> m_lock;
};

} // namespace kyodo
