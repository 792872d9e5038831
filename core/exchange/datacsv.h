#pragma once

#include "core/base/datatable.h"
#include "core/base/result.h"

namespace kyodo {

/// How the letters of a text file are written.
enum class CsvEncoding { Utf8, Cp932 };

struct CsvFile {
    QByteArray bytes;
    /// Characters that the encoding does not have: 〓 stands in their place.
    QStringList lost;
};

/// Tables as one text file for spreadsheets: the first with its head in the first line, so that programs can
/// read it; below it, each after an empty line, its title and the others, the notes, and what the columns
/// mean. Cells as in writeCsv(). Refused where this system cannot write CP932.
[[nodiscard]] Result<CsvFile> writeCsv(const DataReport& report, CsvEncoding encoding = CsvEncoding::Utf8);

} // namespace kyodo
