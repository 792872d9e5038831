#pragma once

#include "core/project/project.h"
#include "core/project/roundchange.h"

namespace kyodo {

/// Two points apart is where views really differ, by what municipalities report.
inline constexpr int kGapToTalkAbout = 2;

/// How far a party is with its sheet of a round.
enum class SheetState {
    Missing,  ///< nothing is there
    Begun,    ///< something is filled in, but neither all of it nor the day it was finished
    Filled,   ///< finished; only its party and whoever keeps this file may see it
    Released, ///< finished, and the others may see it
};

/// What a party answered to a question.
struct JointCell {
    std::optional<int> score;
    bool notApplicable = false;
    QString reason;
    QString remark;

    friend bool operator==(const JointCell&, const JointCell&) = default;
};

/// A question with what the parties answered and concluded.
struct JointRow {
    Id question;
    QList<JointCell> cells; ///< one for each party of the view; empty where a sheet is not released
    int gap = 0;            ///< from the lowest to the highest score
    std::optional<double> average;
    RoundChange change{};
    QString conclusion;
    std::optional<int> agreedScore;

    friend bool operator==(const JointRow&, const JointRow&) = default;
};

/// A party in the view, with what it wrote at the end of its sheet.
struct JointParty {
    Id party;
    SheetState state = SheetState::Missing;
    QString shared; ///< these three only when released
    QString different;
    QString improve;

    friend bool operator==(const JointParty&, const JointParty&) = default;
};

/// The sheets of a round side by side. Of a sheet that is not released it holds the state and nothing else:
/// whatever is drawn from a joint view cannot give away what a party has not shown.
struct JointView {
    Id round;
    QList<JointParty> parties; ///< in the project's order
    QList<JointRow> rows;      ///< in the order of the questions

    [[nodiscard]] int count(SheetState state) const;
    /// Indices of the rows as a meeting goes through them: gaps to talk about first, the widest before
    /// others.
    [[nodiscard]] QList<qsizetype> byGap() const;

    friend bool operator==(const JointView&, const JointView&) = default;
};

/// The joint view of a round; empty for a round that does not exist.
[[nodiscard]] JointView jointView(const Project& project, const Id& round);

/// The scores among the answers to a question.
[[nodiscard]] QList<int> scoresOf(const JointRow& row);

/// The sheet of a party in a round, or null.
[[nodiscard]] const Sheet* sheetOf(const Project& project, const Id& round, const Id& party);
/// How far a sheet is; null: missing.
[[nodiscard]] SheetState sheetState(const Project& project, const Sheet* sheet);

/// Whether two questions ask the same in different rounds: the same one of the guideline in the guideline's
/// words, or the same own words.
[[nodiscard]] bool asksTheSame(const Question& one, const Question& other);

/// Whether scores of both rounds say the same: as many steps, in the same words.
[[nodiscard]] bool haveSameScale(const Round& one, const Round& other);

/// The averages of the released scores of a project's rounds, as an earlier cycle is remembered.
[[nodiscard]] QList<PastScore> scoresToRemember(const Project& project);

} // namespace kyodo
