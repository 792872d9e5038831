#pragma once

#include "core/base/datatable.h"
#include "core/documents/document.h"
#include "core/documents/paperdefaults.h"
#include "core/documents/words.h"

#include <QDate>

namespace kyodo {

/// Tables as a paper on sheets that lie on their side: title, notes, each table under its heading, and what
/// the columns mean. A table too wide for a sheet comes in parts, each with the columns that name its rows.
[[nodiscard]] Document dataDocument(const DataReport& report, const Words& words, DateStyle dates,
                                    QDate today);

/// How it is set: as this machine sets papers, in the letters that tables are read in.
[[nodiscard]] PageStyle dataStyle(const Document& document, const PaperDefaults& defaults = {});

} // namespace kyodo
