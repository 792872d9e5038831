#pragma once

#include "core/documents/document.h"
#include "core/documents/words.h"
#include "core/guideline/catalogue.h"
#include "core/project/jointview.h"

namespace kyodo {

/// Whom a paper is for.
enum class Edition {
    Parties, ///< those who took part
    Public,  ///< everybody: nothing personal, nothing that a party said by itself
};

/// A question of the round as the report tells it.
struct ReportRow {
    int number = 1;
    QString text;
    std::optional<Principle> principle;
    JointRow joint;                         ///< without cells where the project has no row for the question
    Language language = Language::Japanese; ///< of the text, as in AskedText
    bool inWords = false; ///< answered without a scale: there is nothing to lay side by side
};

/// What the report is made from: the round's joint view, which holds nothing that is not released, with its
/// questions in words.
struct ReportFacts {
    const Project& project;
    const Catalogue& catalogue;
    const Words& words;
    const Round* round = nullptr; ///< null: there is none yet
    Edition edition = Edition::Parties;
    JointView view{};
    QList<ReportRow> rows{};
    QStringList labels{}; ///< of the parties, in the view's order

    [[nodiscard]] bool isPublic() const { return edition == Edition::Public; }
    /// Rows as a meeting goes through them; see JointView::byGap().
    [[nodiscard]] QList<ReportRow> byGap() const;
    [[nodiscard]] bool isAnswered() const;
    /// As the scale counts: 3, or A.
    [[nodiscard]] QString score(int score) const;
    /// 4 できた.
    [[nodiscard]] QStringList steps() const;
    /// One of them; where narrow columns hold score() alone, steps() stand near.
    [[nodiscard]] QString step(int score) const;
    [[nodiscard]] QString principleName(std::optional<Principle> principle) const;
};

[[nodiscard]] ReportFacts reportFacts(const Project& project, const Round* round, Edition edition,
                                      const Catalogue& catalogue, const Words& words);

/// The mean scores of the questions of one principle.
struct PrincipleAverage {
    Principle principle = Principle::SharedPurpose;
    QList<std::optional<double>> parties; ///< in the view's order
    std::optional<double> overall;
};
/// Of the principles that were asked about, in the guideline's order.
[[nodiscard]] QList<PrincipleAverage> principleAverages(const ReportFacts& facts);

/// The principles as axes; nothing where fewer than three were answered. More than six parties are shown by
/// their highest and lowest means, for so many lines cannot be told apart.
[[nodiscard]] std::optional<RadarChart> principleChart(const ReportFacts& facts);
/// The questions by gap; nothing without an answer.
[[nodiscard]] std::optional<GapChart> gapChart(const ReportFacts& facts);

/// 3.3; empty for none.
[[nodiscard]] QString averageText(std::optional<double> value);
/// +0.5, −0.3, ±0; empty for none.
[[nodiscard]] QString changeText(std::optional<double> value);

} // namespace kyodo
