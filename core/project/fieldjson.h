#pragma once

#include "core/project/record.h"

#include <QJsonValue>

#include <optional>

// Fields of rows as JSON values: what the exchange and sets of clauses share.
namespace kyodo {

/// A value as FieldInfo::read() gives it.
[[nodiscard]] QJsonValue fieldToJson(const FieldInfo& field, const QVariant& value);
/// The value in the field's own type; nothing when the JSON value does not fit.
[[nodiscard]] std::optional<QVariant> fieldFromJson(const FieldInfo& field, const QJsonValue& value);
/// What stands for the field in JSON, as the end of a sentence for the user.
[[nodiscard]] QString fieldExpectation(const FieldInfo& field);
/// A JSON number without a fraction that fits 64 bits.
[[nodiscard]] std::optional<qint64> wholeNumber(const QJsonValue& value);
/// A key as a part of a JSON pointer (RFC 6901), with the stroke before it.
[[nodiscard]] QString pointerPart(QString key);

} // namespace kyodo
