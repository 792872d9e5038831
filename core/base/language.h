#pragma once

#include "core/base/keyed.h"

#include <QString>

namespace kyodo {

/// The languages texts and papers come in.
enum class Language { Japanese, English };
template<>
struct EnumKeys<Language> {
    static constexpr std::array<std::string_view, 2> keys{"ja", "en"};
};

/// A text in both languages.
struct Text {
    QString ja;
    QString en;

    [[nodiscard]] const QString& in(Language language) const
    {
        return language == Language::Japanese ? ja : en;
    }
    bool operator==(const Text&) const = default;
};

} // namespace kyodo
