#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace kyodo {

/// The bytes of a file to be imported, from its beginning, part by part.
class ImportSource {
public:
    virtual ~ImportSource() = default;
    /// The next bytes, at most `most`; none at the end.
    [[nodiscard]] virtual Result<QByteArray> read(qsizetype most) = 0;
    /// How many there are in all.
    [[nodiscard]] virtual qint64 size() const = 0;
};

/// A plain file of any size, or the one CSV within a zip archive. Of an archive no more is unpacked than it
/// says, and what would become too large, or grows as no table does, is refused. Errors, all naming the file:
/// FileMissing, FileUnreadable, InvalidData (an archive without a CSV or with several, locked or damaged).
[[nodiscard]] Result<std::unique_ptr<ImportSource>> openImport(const QString& path);

} // namespace kyodo
