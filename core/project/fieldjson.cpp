#include "core/project/fieldjson.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::exchange)
};

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

QJsonValue fieldToJson(const FieldInfo& field, const QVariant& value)
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

std::optional<QVariant> fieldFromJson(const FieldInfo& field, const QJsonValue& value)
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

QString fieldExpectation(const FieldInfo& field)
{
    switch (field.type) {
    case FieldType::Flag:
        //: true か false でなければなりません。
        return Tr::tr("must be true or false.");
    case FieldType::Integer:
    case FieldType::Money:
        //: 整数でなければなりません。
        return Tr::tr("must be a whole number.");
    case FieldType::Decimal:
        //: 数でなければなりません。
        return Tr::tr("must be a number.");
    case FieldType::Date:
        //: 2026-04-01 の形の日付でなければなりません。
        return Tr::tr("must be a date like 2026-04-01.");
    case FieldType::Moment:
        //: 2026-04-01T09:00:00Z の形の日時でなければなりません。
        return Tr::tr("must be a moment like 2026-04-01T09:00:00Z.");
    case FieldType::Choice:
        //: 次のどれかでなければなりません: %1
        return Tr::tr("must be one of: %1").arg(field.choices.join(QStringLiteral(", ")));
    case FieldType::Reference:
        //: 行の id(UUID)でなければなりません。
        return Tr::tr("must be the id (UUID) of a row.");
    case FieldType::TextList:
        //: 文字列の配列でなければなりません。
        return Tr::tr("must be an array of strings.");
    case FieldType::Text:
    case FieldType::LongText:
        break;
    }
    //: 文字列でなければなりません。
    return Tr::tr("must be a string.");
}

QString pointerPart(QString key)
{
    return u'/' + key.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
}

} // namespace kyodo
