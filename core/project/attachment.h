#pragma once

#include "core/base/result.h"
#include "core/project/record.h"

#include <functional>

namespace kyodo {

/// The most that one attachment may hold: files travel by mail and are kept on old machines.
inline constexpr int kLargestAttachment = 50 * 1024 * 1024;

/// A file that was handed in with the project. The row says what it is; its content lies apart, under its
/// hash, and stays as long as the history may bring the row back.
struct Attachment : Row {
    QString name;      ///< as it was called where it came from; see safeFileName() before writing it anywhere
    QString mediaType; ///< such as application/pdf
    int size = 0;      ///< bytes, at most kLargestAttachment
    QString contentHash; ///< SHA-256 of the content, 64 lower-case hexadecimal digits
    QString note;
    QDateTime addedAt;
    QString addedBy;
    /// What it belongs to: nothing (the project as a whole), "steps" with the key of a step, or the name of
    /// a table with the id of its row. Not a reference: when the row goes the file stays, with the project.
    QString place;
    QString placeId;

    friend bool operator==(const Attachment&, const Attachment&) = default;
    static RecordInfo describe();
};

/// What an attachment belongs to; empty for the project as a whole.
struct AttachmentPlace {
    QString table;
    QString id;

    friend bool operator==(const AttachmentPlace&, const AttachmentPlace&) = default;
};

/// Whether the text is a hash as Attachment holds it.
[[nodiscard]] bool isContentHash(QStringView text);

/// Gives the whole content with this hash, at most kLargestAttachment bytes.
using ContentSource = std::function<Result<QByteArray>(const QString& hash)>;

} // namespace kyodo
