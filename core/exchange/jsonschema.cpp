#include "core/exchange/jsonform.h"
#include "core/exchange/projectjson.h"
#include "core/project/changes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kyodo {

namespace {

constexpr QLatin1StringView
    kUuid("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$");

QString jsonType(FieldType type)
{
    switch (type) {
    case FieldType::Flag:
        return QStringLiteral("boolean");
    case FieldType::Integer:
    case FieldType::Money:
        return QStringLiteral("integer");
    case FieldType::Decimal:
        return QStringLiteral("number");
    case FieldType::TextList:
        return QStringLiteral("array");
    default:
        return QStringLiteral("string");
    }
}

QJsonObject fieldSchema(const FieldInfo& field)
{
    QJsonObject schema;
    const QString type = jsonType(field.type);
    if (field.optional)
        schema.insert(QStringLiteral("type"), QJsonArray{type, QStringLiteral("null")});
    else
        schema.insert(QStringLiteral("type"), type);
    if (field.type == FieldType::Choice) {
        QJsonArray choices = QJsonArray::fromStringList(field.choices);
        if (field.optional)
            choices.append(QJsonValue::Null);
        schema.insert(QStringLiteral("enum"), choices);
    } else if (field.type == FieldType::Reference) {
        schema.insert(QStringLiteral("pattern"), QString(kUuid));
        schema.insert(QStringLiteral("$comment"), QStringLiteral("id of a row of %1").arg(field.target));
    } else if (field.type == FieldType::Date) {
        schema.insert(QStringLiteral("format"), QStringLiteral("date"));
    } else if (field.type == FieldType::Moment) {
        schema.insert(QStringLiteral("format"), QStringLiteral("date-time"));
    } else if (field.type == FieldType::TextList) {
        schema.insert(QStringLiteral("items"),
                      QJsonObject{{QStringLiteral("type"), QStringLiteral("string")}});
    } else if (field.type == FieldType::Money) {
        schema.insert(QStringLiteral("$comment"), QStringLiteral("whole yen"));
        schema.insert(QStringLiteral("minimum"), -kLargestAmount);
        schema.insert(QStringLiteral("maximum"), kLargestAmount);
    }
    return schema;
}

QJsonObject rowSchema(const ProjectTable& table)
{
    QJsonObject properties{
        {QStringLiteral("id"), QJsonObject{{QStringLiteral("type"), QStringLiteral("string")},
                                           {QStringLiteral("pattern"), QString(kUuid)}}},
        {QStringLiteral("position"), QJsonObject{{QStringLiteral("type"), QStringLiteral("integer")}}}};
    QJsonArray required;
    for (const FieldInfo& field : table.record->fields) {
        properties.insert(QString(field.name), fieldSchema(field));
        if (field.rule == ReferenceRule::Owner)
            required.append(QString(field.name));
    }
    QJsonObject schema{{QStringLiteral("type"), QStringLiteral("object")},
                       {QStringLiteral("properties"), properties},
                       {QStringLiteral("additionalProperties"), false}};
    if (!required.isEmpty())
        schema.insert(QStringLiteral("required"), required);
    return schema;
}

/// What the attachments hold, in base64 under the hash that their rows name.
QJsonObject contentsSchema()
{
    return {{QStringLiteral("type"), QStringLiteral("object")},
            {QStringLiteral("propertyNames"),
             QJsonObject{{QStringLiteral("pattern"), QStringLiteral("^[0-9a-f]{64}$")}}},
            {QStringLiteral("additionalProperties"),
             QJsonObject{{QStringLiteral("type"), QStringLiteral("string")},
                         {QStringLiteral("contentEncoding"), QStringLiteral("base64")}}}};
}

} // namespace

QByteArray jsonSchema()
{
    QJsonArray versions;
    for (int version = 1; version <= kJsonVersion; ++version)
        versions.append(version);
    QJsonObject properties{
        {QStringLiteral("format"), QJsonObject{{QStringLiteral("const"), QStringLiteral("kyodo-techo")}}},
        {QStringLiteral("version"), QJsonObject{{QStringLiteral("enum"), versions}}},
        {QStringLiteral("contents"), contentsSchema()}};
    for (const ProjectTable& table : projectTables()) {
        const QJsonObject row = rowSchema(table);
        properties.insert(QString(table.name()),
                          table.single ? row
                                       : QJsonObject{{QStringLiteral("type"), QStringLiteral("array")},
                                                     {QStringLiteral("items"), row}});
    }
    const QJsonObject schema{
        {QStringLiteral("$schema"), QStringLiteral("https://json-schema.org/draft/2020-12/schema")},
        {QStringLiteral("title"), QStringLiteral("Kyodo Techo project")},
        {QStringLiteral("type"), QStringLiteral("object")},
        {QStringLiteral("required"), QJsonArray{QStringLiteral("format"), QStringLiteral("version")}},
        {QStringLiteral("additionalProperties"), false},
        {QStringLiteral("properties"), properties}};
    return QJsonDocument(schema).toJson(QJsonDocument::Indented);
}

} // namespace kyodo
