#pragma once

#include <QList>
#include <QStringList>

namespace kyodo {

/// Rows of cells; rows may differ in length.
using CellGrid = QList<QStringList>;

/// Reads cells as spreadsheets put them on the clipboard: tabs between cells, CRLF, LF or CR between rows,
/// and a cell that holds a tab or a line break within quotes, its own quotes doubled. A cell that merely
/// begins with a quote, as Excel writes it, stays as it is. Line breaks inside of cells become LF; NULs are
/// dropped. Text of any kind can be read; an empty text has no rows.
[[nodiscard]] CellGrid readTsv(const QString& text);

/// Writes cells so that Excel, LibreOffice and readTsv() read the same again. Every row ends with LF, but a
/// single cell stands alone.
[[nodiscard]] QString writeTsv(const CellGrid& rows);

} // namespace kyodo
