#pragma once

#include "core/directory/organisation.h"
#include "core/store/database.h"

// The columns of the table of organisations, said once.
namespace kyodo::rowsql {

[[nodiscard]] QByteArray createTable();
/// SELECT of all columns, without a condition; read with readRow().
[[nodiscard]] QByteArray selectRows();
[[nodiscard]] QByteArray insertRow();
[[nodiscard]] QByteArray updateRow();
void bindRow(Statement& statement, const Organisation& organisation);
[[nodiscard]] Organisation readRow(const Statement& statement);
[[nodiscard]] qint64 lastId(Database& database);

} // namespace kyodo::rowsql
