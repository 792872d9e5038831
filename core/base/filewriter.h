#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

// Files that go out and come in as a whole. Never for a project file: opening a database file past SQLite
// drops its locks on some systems.
namespace kyodo {

/// Writes a file whole or not at all: the content goes into a new file beside it in small, counted steps, and
/// takes the place of an existing one only when its size on disk is right. On any failure the old file stays
/// as it was. Errors, all naming the file: Usage (no path), FileMissing (no such folder), FileUnreadable (a
/// folder or something that is no plain file at that path, no rights, in use, device error), DiskFull.
[[nodiscard]] Result<void> writeWhole(const QString& path, const QByteArray& content);

/// Reads a plain file of at most limit bytes. Errors, all naming the file: Usage (no path), FileMissing,
/// FileUnreadable (a folder or something that is no plain file, no rights, device error, larger than the
/// limit).
[[nodiscard]] Result<QByteArray> readWhole(const QString& path, qint64 limit);

} // namespace kyodo
