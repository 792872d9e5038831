#pragma once

#include <QString>

#include <array>
#include <cassert>
#include <cstddef>
#include <optional>
#include <string_view>

namespace kyodo {

/// The stable text keys of an enumeration, in the order of its values from 0: what stands in files, JSON and
/// resources. Specialise with `static constexpr std::array<std::string_view, N> keys`.
template<class E>
struct EnumKeys;

template<class E>
concept KeyedEnum = requires
{
    EnumKeys<E>::keys.size();
};

template<KeyedEnum E>
[[nodiscard]] QString key(E value)
{
    const auto index = static_cast<std::size_t>(value);
    assert(index < EnumKeys<E>::keys.size());
    const std::string_view text = EnumKeys<E>::keys[index];
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

/// The value whose key this is; nothing for an unknown key.
template<KeyedEnum E>
[[nodiscard]] std::optional<E> fromKey(QStringView text)
{
    for (std::size_t i = 0; i < EnumKeys<E>::keys.size(); ++i) {
        const std::string_view candidate = EnumKeys<E>::keys[i];
        if (text == QLatin1StringView(candidate.data(), static_cast<qsizetype>(candidate.size())))
            return static_cast<E>(i);
    }
    return std::nullopt;
}

/// Every value of the enumeration, in order.
template<KeyedEnum E>
[[nodiscard]] constexpr auto allOf()
{
    std::array<E, EnumKeys<E>::keys.size()> values{};
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<E>(i);
    return values;
}

} // namespace kyodo
