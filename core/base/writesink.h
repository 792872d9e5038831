#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFileDevice>
#include <QString>

// The seam between writeWhole and the disk; other rooms use filewriter.h.
namespace kyodo::detail {

/// A file being written beside the one it will replace. Returns are those of QSaveFile.
class WriteSink {
public:
    WriteSink() = default;
    WriteSink(const WriteSink&) = delete;
    WriteSink& operator=(const WriteSink&) = delete;
    virtual ~WriteSink() = default;

    [[nodiscard]] virtual bool open() = 0;
    /// How many of the bytes were taken; -1 on an error.
    [[nodiscard]] virtual qint64 write(const char* bytes, qint64 count) = 0;
    [[nodiscard]] virtual bool flush() = 0;
    /// How many bytes the new file has on disk by now.
    [[nodiscard]] virtual qint64 size() = 0;
    /// Puts the new file in the place of the old one.
    [[nodiscard]] virtual bool commit() = 0;
    /// Drops the new file; the old one stays.
    virtual void cancel() = 0;
    [[nodiscard]] virtual QFileDevice::FileError error() const = 0;
    [[nodiscard]] virtual QString errorText() const = 0;
};

/// No single write is larger: with large ones QSaveFile was seen to lose the rest on a full disk without a
/// word.
constexpr qint64 kLargestWrite = 16 * 1024;

/// writeWhole without its checks of the path: everything into the sink, commit, then a look at what lies at
/// path.
[[nodiscard]] Result<void> writeThrough(WriteSink& sink, const QString& path, const QByteArray& content);

} // namespace kyodo::detail
