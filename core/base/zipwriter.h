#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace kyodo {

/// A file of a ZIP archive.
struct ZipPart {
    QString name; ///< with / between folders
    QByteArray content;
    bool stored = false; ///< left as it is, for readers that look into the archive without opening it
};

/// An archive made in memory, its files in this order. The same files give the same bytes: their date is the
/// first one that the format knows. Fails with ErrorCode::Internal only.
[[nodiscard]] Result<QByteArray> zipped(const QList<ZipPart>& parts);

} // namespace kyodo
