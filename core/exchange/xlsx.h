#pragma once

#include "core/base/datatable.h"
#include "core/base/eradate.h"
#include "core/base/result.h"

#include <QDateTime>

namespace kyodo {

/// How a spreadsheet shows its dates, and what it says of itself.
struct XlsxStyle {
    DateStyle dates = DateStyle::Era;
    Language language = Language::Japanese;
    QDateTime created{}; ///< stands in the file as its date
};

/// Tables as an Office Open XML workbook in memory: a sheet for each with typed cells, a filter on each
/// column and a head that stays in view, then a sheet with the notes and what the columns mean. Dates are
/// dates, shown by the era where that is the style; texts are never formulas. Fails with Internal, or as
/// temporary files do.
[[nodiscard]] Result<QByteArray> writeXlsx(const DataReport& report, const XlsxStyle& style);

} // namespace kyodo
