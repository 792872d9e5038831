#pragma once

#include "core/guideline/catalogue.h"
#include "core/project/tables.h"

#include <QDate>
#include <QList>

namespace kyodo {

/// What wording and reading of values depends on.
struct FieldWords {
    Catalogue catalogue;
    Language language = Language::Japanese;
    QDate today;       ///< for dates typed without a year
    QDate termStart{}; ///< of the project, for the same
    QDate termEnd{};
};

/// One thing a field can be set to: what is stored, and what people read.
struct Option {
    QString key;
    QString text;

    friend bool operator==(const Option&, const Option&) = default;
};

/// Whether a field takes one (or, for lists, several) of a given set rather than free text.
[[nodiscard]] bool hasOptions(QAnyStringView table, const FieldInfo& field);
/// The set, in the order it is shown; of a reference the rows it may point at. Empty for free fields.
[[nodiscard]] QList<Option> fieldOptions(const FieldWords& words, const Project& project,
                                         QAnyStringView table, const FieldInfo& field);

/// What a row is called where others refer to it; never empty for a row that exists.
[[nodiscard]] QString rowName(const FieldWords& words, const Project& project, QAnyStringView table,
                              const Id& id);
/// A party as tables show it: 甲 あさがお.
[[nodiscard]] QString partyName(const Party& party);

/// The kinds of party present, each once, in the order of the guideline.
[[nodiscard]] QList<PartyKind> partyKindsPresent(const Project& project);

} // namespace kyodo
