#include "core/exchange/jsonform.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kyodo {

namespace {

QJsonValue toJson(const FieldInfo& field, const QVariant& value)
{
    if (!value.isValid())
        return QJsonValue::Null;
    switch (field.type) {
    case FieldType::Flag:
        return value.toBool();
    case FieldType::Integer:
    case FieldType::Money:
        return value.toLongLong();
    case FieldType::Decimal:
        return value.toDouble();
    case FieldType::Date:
        return value.toDate().toString(Qt::ISODate);
    case FieldType::Moment:
        return value.toDateTime().toUTC().toString(Qt::ISODateWithMs);
    case FieldType::TextList:
        return QJsonArray::fromStringList(value.toStringList());
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice:
    case FieldType::Reference:
        break;
    }
    return value.toString();
}

/// One value with Qt's own escaping and number format.
QByteArray valueJson(const QJsonValue& value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

std::optional<QVariant> dateFromJson(const QJsonValue& value)
{
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    return date.isValid() && value.toString().size() == 10 ? std::optional(QVariant(date)) : std::nullopt;
}

std::optional<QVariant> momentFromJson(const QJsonValue& value)
{
    const QDateTime moment = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return moment.isValid() ? std::optional(QVariant(moment.toUTC())) : std::nullopt;
}

std::optional<QVariant> listFromJson(const QJsonValue& value)
{
    if (!value.isArray())
        return std::nullopt;
    QStringList list;
    for (const auto& entry : value.toArray()) {
        if (!entry.isString())
            return std::nullopt;
        list.append(entry.toString());
    }
    return QVariant(list);
}

} // namespace

QByteArray rowJson(const ProjectTable& table, const Row& row, int indent)
{
    const QByteArray margin = '\n' + QByteArray(indent, ' ');
    QByteArray json = '{' + margin + "\"id\": " + valueJson(row.id.text());
    json += ',' + margin + "\"position\": " + QByteArray::number(row.position);
    for (const FieldInfo& field : table.record->fields) {
        json += ',' + margin + '"' + QByteArray(field.name.data()) + "\": ";
        json += valueJson(toJson(field, field.read(row)));
    }
    return json + '\n' + QByteArray(indent - 2, ' ') + '}';
}

std::optional<qint64> wholeNumber(const QJsonValue& value)
{
    if (!value.isDouble())
        return std::nullopt;
    const QVariant number = value.toVariant();
    if (number.typeId() == QMetaType::LongLong)
        return number.toLongLong();
    // A number written with a fraction or an exponent, like 1e6: only where nothing is lost.
    const double decimal = value.toDouble();
    constexpr double kExact = 9007199254740992.0;
    if (decimal < -kExact || decimal > kExact)
        return std::nullopt;
    const auto whole = static_cast<qint64>(decimal);
    return decimal - static_cast<double>(whole) < 0 || decimal - static_cast<double>(whole) > 0
               ? std::nullopt
               : std::optional(whole);
}

std::optional<QVariant> fromJson(const FieldInfo& field, const QJsonValue& value)
{
    if (value.isNull())
        return field.optional ? std::optional(QVariant()) : std::nullopt;
    switch (field.type) {
    case FieldType::Flag:
        return value.isBool() ? std::optional(QVariant(value.toBool())) : std::nullopt;
    case FieldType::Integer:
    case FieldType::Money: {
        const auto number = wholeNumber(value);
        return number ? std::optional(QVariant(qlonglong{*number})) : std::nullopt;
    }
    case FieldType::Decimal:
        return value.isDouble() ? std::optional(QVariant(value.toDouble())) : std::nullopt;
    case FieldType::Date:
        return dateFromJson(value);
    case FieldType::Moment:
        return momentFromJson(value);
    case FieldType::TextList:
        return listFromJson(value);
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice:
    case FieldType::Reference:
        break;
    }
    return value.isString() ? std::optional(QVariant(value.toString())) : std::nullopt;
}

} // namespace kyodo
