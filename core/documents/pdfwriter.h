#pragma once

#include "core/base/result.h"
#include "core/documents/pages.h"

#include <QByteArray>
#include <QDateTime>

namespace kyodo {

struct PdfOptions {
    /// Empty: the pages' own.
    QString title{};
    /// Empty: the pages' own.
    QString language{};
    QString author{};
    /// Stands in the file as its date; the same pages and options give the same bytes.
    QDateTime created{};
};

/// The pages as a PDF in memory: fonts embedded, title, language and bookmarks set, and text that reads back
/// as it was put in. Fails with ErrorCode::Internal rather than give a file whose text would read
/// differently.
[[nodiscard]] Result<QByteArray> toPdf(const Pages& pages, const PdfOptions& options);

} // namespace kyodo
