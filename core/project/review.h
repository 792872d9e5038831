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

/// How many steps a scale has; 1 is always the lowest.
[[nodiscard]] int pointsOf(Scale scale);
/// Scores up to this one ask for a reason: those that say no, two of four and five steps, one of three.
[[nodiscard]] int lowEnd(Scale scale);

enum class QuestionGroup { Process, Attainment, Free };
template<>
struct EnumKeys<QuestionGroup> {
    static constexpr std::array<std::string_view, 3> keys{"process", "attainment", "free"};
};

/// How a sheet came back.
enum class SheetSource { Window, Paper, Form };
template<>
struct EnumKeys<SheetSource> {
    static constexpr std::array<std::string_view, 3> keys{"window", "paper", "form"};
};

/// One time of looking back.
struct Round : Row {
    RoundKind kind = RoundKind::Completion;
    QString title;
    Scale scale = Scale{};
    QDate due;
    QDate heldOn; ///< the meeting at which the sheets were laid side by side
    /// Own words for the steps of the scale, from the lowest; used when there is one for each step.
    QStringList scaleWords;
    QString questionSet; ///< name and edition of the set of questions that was taken; empty: none

    friend bool operator==(const Round&, const Round&) = default;
    static RecordInfo describe();
};

/// A question of a round.
struct Question : Row {
    Id round;
    QString origin; ///< id of the guideline's question; empty for an own one
    std::optional<Principle> principle;
    QuestionGroup group = QuestionGroup{};
    QString text;             ///< wording of an own question; empty: the guideline's
    std::optional<Step> step; ///< of a question about one step
    QString textEn;           ///< wording of an own question on English papers and forms; empty: `text`

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
    SheetSource source = SheetSource{};
    QDate formMadeOn;   ///< the day a reply form was handed out last
    QString takenReply; ///< check value of the reply that was taken in; empty: none

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
    std::optional<int> agreedScore; ///< where they agreed on one

    friend bool operator==(const JointConclusion&, const JointConclusion&) = default;
    static RecordInfo describe();
};

/// How a question was answered in an earlier cycle: taken along when the next one begins, so that the review
/// can be compared over cycles without the former files. No single party's answer is kept.
struct PastScore : Row {
    int cycle = 1;
    QString roundTitle;
    RoundKind roundKind = RoundKind::Completion;
    QDate heldOn;
    QString origin; ///< as in Question
    std::optional<Principle> principle;
    QString text;   ///< as the question was worded
    int points = 4; ///< steps of the scale
    int sheets = 0; ///< how many gave a score
    std::optional<double> average;
    std::optional<int> lowest;
    std::optional<int> highest;

    friend bool operator==(const PastScore&, const PastScore&) = default;
    static RecordInfo describe();
};

/// What an indicator reached in an earlier cycle.
struct PastIndicator : Row {
    int cycle = 1;
    QString name;
    QString unit;
    std::optional<double> baseline;
    std::optional<double> target;
    std::optional<double> result;

    friend bool operator==(const PastIndicator&, const PastIndicator&) = default;
    static RecordInfo describe();
};

} // namespace kyodo
