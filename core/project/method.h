#pragma once

#include "core/guideline/terms.h"
#include "core/project/record.h"

namespace kyodo {

enum class OptionRatingValue { Unknown, Weak, Fair, Strong };
template<>
struct EnumKeys<OptionRatingValue> {
    static constexpr std::array<std::string_view, 4> keys{"unknown", "weak", "fair", "strong"};
};

/// The way of working together, once per file.
struct MethodChoice : Row {
    std::optional<Model> model;
    QStringList forms; ///< ids of forms
    QString reason;
    QString endOfCollaboration; ///< when and how the cooperation ends
    QString afterEnd;           ///< what happens then
    QString againstDependence;  ///< how one avoids leaning on one party

    friend bool operator==(const MethodChoice&, const MethodChoice&) = default;
    static RecordInfo describe();
};

/// A method taken from the guideline's list.
struct MethodUse : Row {
    QString method; ///< id of a method
    Id party;
    QString note;

    friend bool operator==(const MethodUse&, const MethodUse&) = default;
    static RecordInfo describe();
};

/// One way that was weighed.
struct MethodOption : Row {
    QString title;
    QString description;
    bool chosen = false;

    friend bool operator==(const MethodOption&, const MethodOption&) = default;
    static RecordInfo describe();
};

/// How an option serves a principle.
struct OptionRating : Row {
    Id option;
    Principle principle = Principle{};
    OptionRatingValue value = OptionRatingValue{};
    QString note;

    friend bool operator==(const OptionRating&, const OptionRating&) = default;
    static RecordInfo describe();
};

/// What is done about a pitfall of the guideline.
struct PitfallAnswer : Row {
    QString pitfall; ///< id of a pitfall
    Id party;
    QString answer;

    friend bool operator==(const PitfallAnswer&, const PitfallAnswer&) = default;
    static RecordInfo describe();
};

} // namespace kyodo
