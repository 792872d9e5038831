#pragma once

#include "core/project/tables.h"

#include <QByteArray>
#include <QJsonValue>

#include <optional>

namespace kyodo {

/// The version of the JSON form that this program writes.
inline constexpr int kJsonVersion = 3;

/// A row as a JSON object; its inner lines stand `indent` spaces in, its closing brace two less.
[[nodiscard]] QByteArray rowJson(const ProjectTable& table, const Row& row, int indent);
/// The value in the field's own type; nothing when the JSON value does not fit.
[[nodiscard]] std::optional<QVariant> fromJson(const FieldInfo& field, const QJsonValue& value);
/// A JSON number without a fraction that fits 64 bits.
[[nodiscard]] std::optional<qint64> wholeNumber(const QJsonValue& value);

} // namespace kyodo
