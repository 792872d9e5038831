#pragma once

#include "core/base/id.h"
#include "core/base/keyed.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QStringList>
#include <QVariant>

#include <optional>
#include <type_traits>

namespace kyodo {

/// What every row of a project has: its key and its place in the list it belongs to.
struct Row {
    Id id;
    qint64 position = 0; ///< rows of a list are ordered by it; gaps are normal

    friend bool operator==(const Row&, const Row&) = default;
};

/// How a field is to be stored, written as JSON and edited.
enum class FieldType {
    Text,
    LongText,
    Flag,
    Integer,
    Money,
    Decimal,
    Date,
    Moment,
    Choice,
    Reference,
    TextList
};

/// What becomes of a row when the row it refers to is removed.
enum class ReferenceRule {
    None,  ///< not a reference
    Owner, ///< it belongs to that row and goes with it
    Link,  ///< it only points there; the pointer is cleared
};

/// One field of a row type, readable and writable by name: the single description that the store, the JSON
/// exchange, the search, the history view and the editors share.
///
/// Values travel as QVariant: QString (Text, LongText, Choice as its key, Reference as canonical id), bool,
/// qlonglong (Integer, Money in whole yen), double, QDate, QDateTime (UTC), QStringList; an invalid QVariant
/// is an empty optional, null date or null reference.
struct FieldInfo {
    QLatin1StringView name;
    FieldType type = FieldType::Text;
    bool optional = false; ///< may be empty (an invalid QVariant)
    QStringList choices;   ///< keys of a Choice
    ReferenceRule rule = ReferenceRule::None;
    QLatin1StringView target; ///< table a Reference points into
    bool personal = false;    ///< personal data: never leaves in a public paper or shared export
    int since = 1;            ///< the version of the schema that brought it
    QVariant (*read)(const Row&) = nullptr;
    /// False, with the row unchanged, when the value does not fit the type.
    bool (*write)(Row&, const QVariant&) = nullptr;
    /// Of a Text or LongText: the text itself, without the way over a QVariant. Nothing for other types.
    const QString& (*text)(const Row&) = nullptr;
    void (*setText)(Row&, const QString&) = nullptr;
    /// Of a Reference: the row that it refers to, without the way over a text. Nothing for other types.
    Id (*refers)(const Row&) = nullptr;
};

/// The description of one row type: the name of its table and its fields besides id and position.
struct RecordInfo {
    QLatin1StringView table;
    QList<FieldInfo> fields; ///< in the order of the table's columns: later versions add at the end
    int since = 1;           ///< the version of the schema that brought the table

    [[nodiscard]] const FieldInfo* field(QAnyStringView name) const;
};

/// The description of T, built once from T::describe().
template<class T>
const RecordInfo& recordInfo()
{
    static const RecordInfo info = T::describe();
    return info;
}

namespace detail {

template<class M>
struct IsOptional : std::false_type {
};
template<class M>
struct IsOptional<std::optional<M>> : std::true_type {
    using Inner = M;
};

template<auto Member>
struct MemberOf;
template<class T, class M, M T::*Member>
struct MemberOf<Member> {
    using Owner = T;
    using Type = M;
};

template<class M>
QVariant toVariant(const M& value)
{
    if constexpr (IsOptional<M>::value)
        return value ? toVariant(*value) : QVariant();
    else if constexpr (KeyedEnum<M>)
        return key(value);
    else if constexpr (std::is_same_v<M, Id>)
        return value.isNull() ? QVariant() : QVariant(value.text());
    else if constexpr (std::is_same_v<M, QDate> || std::is_same_v<M, QDateTime>)
        return value.isValid() ? QVariant(value) : QVariant();
    else if constexpr (std::is_integral_v<M> && !std::is_same_v<M, bool>)
        return QVariant(static_cast<qlonglong>(value));
    else
        return QVariant(value);
}

template<class M>
bool fromVariant(M& target, const QVariant& value)
{
    if constexpr (IsOptional<M>::value) {
        if (!value.isValid()) {
            target.reset();
            return true;
        }
        typename IsOptional<M>::Inner inner{};
        if (!fromVariant(inner, value))
            return false;
        target = inner;
        return true;
    } else if constexpr (KeyedEnum<M>) {
        const auto found = fromKey<M>(value.toString());
        if (!found || value.typeId() != QMetaType::QString)
            return false;
        target = *found;
        return true;
    } else if constexpr (std::is_same_v<M, Id>) {
        if (!value.isValid()) {
            target = Id();
            return true;
        }
        const auto id = Id::parse(value.toString());
        if (!id)
            return false;
        target = *id;
        return true;
    } else if constexpr (std::is_same_v<M, QDate> || std::is_same_v<M, QDateTime>) {
        if (!value.isValid()) {
            target = M();
            return true;
        }
        if (value.metaType() != QMetaType::fromType<M>() || !value.value<M>().isValid())
            return false;
        target = value.value<M>();
        return true;
    } else if constexpr (std::is_integral_v<M> && !std::is_same_v<M, bool>) {
        if (value.typeId() != QMetaType::LongLong && value.typeId() != QMetaType::Int)
            return false;
        const qlonglong number = value.toLongLong();
        if (!std::in_range<M>(number))
            return false;
        target = static_cast<M>(number);
        return true;
    } else {
        if (value.metaType() != QMetaType::fromType<M>())
            return false;
        target = value.value<M>();
        return true;
    }
}

template<class M>
constexpr FieldType fieldType()
{
    if constexpr (IsOptional<M>::value)
        return fieldType<typename IsOptional<M>::Inner>();
    else if constexpr (KeyedEnum<M>)
        return FieldType::Choice;
    else if constexpr (std::is_same_v<M, Id>)
        return FieldType::Reference;
    else if constexpr (std::is_same_v<M, bool>)
        return FieldType::Flag;
    else if constexpr (std::is_same_v<M, qint64>)
        return FieldType::Money;
    else if constexpr (std::is_same_v<M, int>)
        return FieldType::Integer;
    else if constexpr (std::is_same_v<M, double>)
        return FieldType::Decimal;
    else if constexpr (std::is_same_v<M, QDate>)
        return FieldType::Date;
    else if constexpr (std::is_same_v<M, QDateTime>)
        return FieldType::Moment;
    else if constexpr (std::is_same_v<M, QStringList>)
        return FieldType::TextList;
    else {
        static_assert(std::is_same_v<M, QString>, "a row holds only these types");
        return FieldType::Text;
    }
}

template<class M>
QStringList choicesOf()
{
    QStringList keys;
    if constexpr (IsOptional<M>::value) {
        keys = choicesOf<typename IsOptional<M>::Inner>();
    } else if constexpr (KeyedEnum<M>) {
        for (const auto value : allOf<M>())
            keys.append(key(value));
    }
    return keys;
}

} // namespace detail

/// Describes the field behind a member pointer; its type follows from the member's. qint64 members are money.
template<auto Member>
FieldInfo field(const char* name)
{
    using Owner = typename detail::MemberOf<Member>::Owner;
    using Type = typename detail::MemberOf<Member>::Type;
    FieldInfo info;
    info.name = QLatin1StringView(name);
    info.type = detail::fieldType<Type>();
    info.optional = detail::IsOptional<Type>::value || std::is_same_v<Type, QDate> ||
                    std::is_same_v<Type, QDateTime> || std::is_same_v<Type, Id>;
    info.choices = detail::choicesOf<Type>();
    info.read = [](const Row& row) { return detail::toVariant(static_cast<const Owner&>(row).*Member); };
    info.write = [](Row& row, const QVariant& value) {
        return detail::fromVariant(static_cast<Owner&>(row).*Member, value);
    };
    if constexpr (std::is_same_v<Type, QString>) {
        info.text = [](const Row& row) -> const QString& { return static_cast<const Owner&>(row).*Member; };
        info.setText = [](Row& row, const QString& text) { static_cast<Owner&>(row).*Member = text; };
    }
    if constexpr (std::is_same_v<Type, Id>)
        info.refers = [](const Row& row) { return static_cast<const Owner&>(row).*Member; };
    return info;
}

/// A text that may run over several lines.
template<auto Member>
FieldInfo longText(const char* name)
{
    FieldInfo info = field<Member>(name);
    info.type = FieldType::LongText;
    return info;
}

/// A text about an identifiable person.
template<auto Member>
FieldInfo personal(const char* name)
{
    FieldInfo info = field<Member>(name);
    info.personal = true;
    return info;
}

/// A reference to the row that this one belongs to; it is required and goes with its owner.
template<auto Member>
FieldInfo owner(const char* name, const char* table)
{
    FieldInfo info = field<Member>(name);
    info.rule = ReferenceRule::Owner;
    info.target = QLatin1StringView(table);
    info.optional = false;
    return info;
}

/// A field that a later version of the schema added to its table.
inline FieldInfo since(int version, FieldInfo info)
{
    info.since = version;
    return info;
}

/// A reference that may be empty and is cleared when its target goes.
template<auto Member>
FieldInfo link(const char* name, const char* table)
{
    FieldInfo info = field<Member>(name);
    info.rule = ReferenceRule::Link;
    info.target = QLatin1StringView(table);
    return info;
}

} // namespace kyodo
