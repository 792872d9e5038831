#pragma once

#include "core/base/id.h"
#include "core/guideline/terms.h"

#include <QString>

#include <optional>

namespace kyodo {

/// How grave a finding is. Problems and warnings ask for a reason when a step is passed with them open.
enum class Severity {
    Problem, ///< contradictory, or the agreement cannot stand like this
    Warning, ///< should be settled before going on
    Hint,    ///< worth a thought
};
template<>
struct EnumKeys<Severity> {
    static constexpr std::array<std::string_view, 3> keys{"problem", "warning", "hint"};
};

/// The place a finding points to: a field of a row, a whole row (no field) or a whole table (no row either).
/// What the parties conclude on a question, while nothing is written yet, is a place with the question's id.
struct FieldPath {
    QString table;
    Id row;
    QString field;

    /// "/tasks/<id>/title", "/tasks/<id>" or "/tasks".
    [[nodiscard]] QString text() const;
    /// Reads what text() writes; nothing for any other form. Whether the row exists is not looked at.
    [[nodiscard]] static std::optional<FieldPath> parse(QStringView text);

    friend bool operator==(const FieldPath&, const FieldPath&) = default;
};

/// One thing the rules noticed, with its texts in the present language.
struct Finding {
    QString id; ///< kind in kebab-case, e.g. "role-two-leads"
    Step step = Step{};
    std::optional<Principle> principle;
    Severity severity = Severity::Hint;
    FieldPath path;
    QString message; ///< what is wrong, naming the thing
    QString why;     ///< why it matters and what to do

    /// Kind and place: tells this very finding from others of its kind, in any language.
    [[nodiscard]] QString key() const;

    friend bool operator==(const Finding&, const Finding&) = default;
};

} // namespace kyodo
