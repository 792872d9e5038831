#pragma once

#include "app/cli/commands.h"

#include "core/base/datatable.h"

namespace kyodo::cli {

/// Whether a file's name asks for a table: .csv or .xlsx.
[[nodiscard]] bool isTableName(const QString& output);
/// Usage for a name that asks for nothing that can be written.
[[nodiscard]] Result<void> checkDataOutput(const QString& output);
/// Writes tables in the format that the file's name asks for. What an encoding does not have is remarked.
[[nodiscard]] Result<void> writeData(const Call& call, const DataReport& report, const QString& output);

} // namespace kyodo::cli
