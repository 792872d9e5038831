#pragma once

#include "core/guideline/terms.h"
#include "core/project/record.h"

namespace kyodo {

enum class RoundKind { Planning, Interim, Completion, Own };
template<>
struct EnumKeys<RoundKind> {
    static constexpr std::array<std::string_view, 4> keys{"planning", "interim", "completion", "own"};
};

/// points of a scale; four by default
enum class Scale { Four, Three, Five, Abc };
template<>
struct EnumKeys<Scale> {
    static constexpr std::array<std::string_view, 4> keys{"four", "three", "five", "abc"};
};

enum class QuestionGroup { Process, Attainment, Free };
template<>
struct EnumKeys<QuestionGroup> {
    static constexpr std::array<std::string_view, 3> keys{"process", "attainment", "free"};
};

/// One time of looking back.
struct Round : Row {
    RoundKind kind = RoundKind::Completion;
    QString title;
    Scale scale = Scale{};
    QDate due;
    QDate heldOn; ///< the meeting at which the sheets were laid side by side

    friend bool operator==(const Round&, const Round&) = default;
    static RecordInfo describe();
};

/// A question of a round.
struct Question : Row {
    Id round;
    QString origin; ///< id of the guideline's question; empty for an own one
    std::optional<Principle> principle;
    QuestionGroup group = QuestionGroup{};
    QString text; ///< wording of an own question; empty: the guideline's

    friend bool operator==(const Question&, const Question&) = default;
    static RecordInfo describe();
};

/// One party's sheet in a round.
struct Sheet : Row {
    Id round;
    Id party;
    QString respondent;
    QDate filledOn;
    bool released = false; ///< others may see it
    QString shared;        ///< what was shared
    QString different;     ///< where views differed
    QString improve;       ///< what should become better

    friend bool operator==(const Sheet&, const Sheet&) = default;
    static RecordInfo describe();
};

/// One answer on a sheet.
struct Answer : Row {
    Id sheet;
    Id question;
    std::optional<int> score; ///< 1 is the lowest; empty while unanswered
    bool notApplicable = false;
    QString reason;
    QString remark; ///< private until the sheet is released

    friend bool operator==(const Answer&, const Answer&) = default;
    static RecordInfo describe();
};

/// What the parties concluded together on a question.
struct JointConclusion : Row {
    Id question;
    QString text;

    friend bool operator==(const JointConclusion&, const JointConclusion&) = default;
    static RecordInfo describe();
};

} // namespace kyodo
