#pragma once

#include "core/guideline/catalogue.h"

namespace kyodo {

/// The law's words for the 20 fields of activity, in Japanese and in their order: organisations are found
/// under them in every language.
[[nodiscard]] inline QStringList fieldTexts(const Catalogue& catalogue)
{
    QStringList texts;
    for (const guide::ActivityField& field : catalogue.fields())
        texts.append(field.name.in(Language::Japanese));
    return texts;
}

} // namespace kyodo
