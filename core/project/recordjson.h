#pragma once

#include "core/base/result.h"
#include "core/project/fieldjson.h"

#include <QJsonArray>
#include <QJsonObject>

// Rows of small files of our own (template sets, sets of questions) as JSON, read strictly: every field has
// to be there, in its type, and nothing besides. Errors are InvalidData with a JSON pointer as the detail.
namespace kyodo {

/// What kind of file is read.
struct JsonFileKind {
    QString format;        ///< the value of "format"
    int version = 1;       ///< of the form that this program writes
    qsizetype largest = 0; ///< bytes
};

/// The root object of a file of this kind. Errors: InvalidData (too large, a key that stands twice, no
/// version), FileDamaged (no JSON), FileForeign (another format), FileNewer (a later version).
[[nodiscard]] Result<QJsonObject> readJsonFile(const QByteArray& json, const JsonFileKind& kind);

[[nodiscard]] Error invalidJson(const QString& pointer, const QString& reason);

[[nodiscard]] QJsonObject fieldsJson(const QList<FieldInfo>& fields, const Row& row);
[[nodiscard]] Result<void> readFields(const QList<FieldInfo>& fields, Row& row, const QJsonValue& value,
                                      const QString& place, const QStringList& besides = {});
/// The value as an array, or why it is none.
[[nodiscard]] Result<QJsonArray> readArray(const QJsonValue& value, const QString& place);

template<class T>
[[nodiscard]] QJsonArray rowsJson(const QList<FieldInfo>& fields, const QList<T>& rows)
{
    QJsonArray array;
    for (const T& row : rows)
        array.append(fieldsJson(fields, row));
    return array;
}

template<class T>
[[nodiscard]] Result<void> readRows(const QList<FieldInfo>& fields, QList<T>& rows, const QJsonValue& value,
                                    const QString& place)
{
    const auto array = readArray(value, place);
    if (!array)
        return array.error();
    for (qsizetype i = 0; i < array->size(); ++i) {
        T row;
        if (const auto done =
                readFields(fields, row, array->at(i), QStringLiteral("%1/%2").arg(place).arg(i));
            !done)
            return done;
        rows.append(row);
    }
    return {};
}

} // namespace kyodo
