#pragma once

#include <QByteArray>
#include <QList>
#include <QVariant>

namespace kyodo {

/// A table for spreadsheets: UTF-8 with a byte order mark, for Excel misreads it without; commas; every row
/// ends with CRLF. Whole numbers and dates (ISO 8601) stand plain. A text that a spreadsheet would take for a
/// formula (it begins with = + - @, a tab or a line end) gets an apostrophe in front and so stays a text.
[[nodiscard]] QByteArray writeCsv(const QList<QVariantList>& rows);

/// A text as a cell of any table for spreadsheets may hold it: see writeCsv().
[[nodiscard]] QString formulaSafe(const QString& text);

} // namespace kyodo
