#include "core/exchange/jsonform.h"

#include "core/project/fieldjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kyodo {

namespace {

/// One value with Qt's own escaping and number format.
QByteArray valueJson(const QJsonValue& value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

} // namespace

QByteArray rowJson(const ProjectTable& table, const Row& row, int indent)
{
    const QByteArray margin = '\n' + QByteArray(indent, ' ');
    QByteArray json = '{' + margin + "\"id\": " + valueJson(row.id.text());
    json += ',' + margin + "\"position\": " + QByteArray::number(row.position);
    for (const FieldInfo& field : table.record->fields) {
        json += ',' + margin + '"' + QByteArray(field.name.data()) + "\": ";
        json += valueJson(fieldToJson(field, field.read(row)));
    }
    return json + '\n' + QByteArray(indent - 2, ' ') + '}';
}

} // namespace kyodo
