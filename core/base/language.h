#pragma once

#include "core/base/keyed.h"

#include <QString>

namespace kyodo {

/// The languages the content is shipped in: guidance, findings and papers. The keys are ISO 639-1 codes.
enum class Language { Japanese, English };

template<>
struct EnumKeys<Language> {
    static constexpr std::array<std::string_view, 2> keys{"ja", "en"};
};

/// One piece of wording in every language of the content.
struct Text {
    QString ja;
    QString en;

    [[nodiscard]] const QString& in(Language language) const
    {
        return language == Language::Japanese ? ja : en;
    }
    friend bool operator==(const Text&, const Text&) = default;
};

} // namespace kyodo
