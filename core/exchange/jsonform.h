#pragma once

#include "core/project/tables.h"

#include <QByteArray>

namespace kyodo {

/// The version of the JSON form that this program writes.
inline constexpr int kJsonVersion = 3;

/// A row as a JSON object; its inner lines stand `indent` spaces in, its closing brace two less.
[[nodiscard]] QByteArray rowJson(const ProjectTable& table, const Row& row, int indent);

} // namespace kyodo
