#pragma once

#include "core/base/textdiff.h"
#include "core/documents/agreementtext.h"

namespace kyodo {

/// What has become of a part of an agreement from one version to another.
enum class CompareState {
    Same,
    Renumbered, ///< only its number, or numbers that it refers to
    Moved,      ///< stands elsewhere, with the same words
    Changed,
    Added,
    Removed,
};
template<>
struct EnumKeys<CompareState> {
    static constexpr std::array<std::string_view, 6> keys{"same",    "renumbered", "moved",
                                                          "changed", "added",      "removed"};
};

/// Word by word: pieces that are not added make up the text before, those not removed the one after.
struct ComparedPiece {
    DiffPiece::Kind kind = DiffPiece::Kind::Same;
    QString text;
    /// An article or annex referred to that only bears another number now.
    bool reference = false;
    bool operator==(const ComparedPiece&) const = default;
};

/// A title, a paragraph, a point or a line of an annex.
struct ComparedLine {
    CompareState state = CompareState::Same; ///< never Moved
    int depth = 0;                           ///< 0 for a paragraph, 1 and more for points
    QString numberBefore;
    QString numberAfter;
    QList<ComparedPiece> pieces;

    [[nodiscard]] QString before() const;
    [[nodiscard]] QString after() const;
    bool operator==(const ComparedLine&) const = default;
};

/// An article, a provision on personal information or an annex.
struct ComparedPart {
    CompareState state = CompareState::Same;
    bool moved = false; ///< may be changed besides
    QString key;
    QString numberBefore; ///< 第5条, 別紙1; empty where it was added
    QString numberAfter;  ///< empty where it was removed
    ComparedLine title;
    QList<ComparedLine> lines;
    int indexBefore = -1;    ///< among its like, before; -1 where it was added
    int indexAfter = -1;     ///< -1 where it was removed
    QString articleBefore{}; ///< of an annex: the article that it belongs to
    QString articleAfter{};
    bool operator==(const ComparedPart&) const = default;
};

struct AgreementComparison {
    ComparedLine title;
    ComparedLine preamble;
    QList<ComparedPart> articles; ///< as they stand after; removed ones behind their neighbour
    ComparedLine closing;
    QList<ComparedPart> provisions; ///< on personal information
    QList<ComparedPart> annexes;    ///< and the place of signatures

    /// How many articles are in this state.
    [[nodiscard]] int count(CompareState state) const;
    /// Whether not one letter differs.
    [[nodiscard]] bool identical() const;
    bool operator==(const AgreementComparison&) const = default;
};

/// Clause by clause and word by word. Parts belong together by their key, else by title or likeness; the work
/// is bounded whatever the texts are.
[[nodiscard]] AgreementComparison compareAgreements(const AgreementText& before, const AgreementText& after);

/// How many places of a part, or of a line, have other words; renumbered references do not count.
[[nodiscard]] int changedPlaces(const ComparedPart& part);
[[nodiscard]] int changedPlaces(const ComparedLine& line);

class Words;

/// What became of a part in one line, in the paper's language: 第5条（経費の負担）：文言の変更 2か所.
[[nodiscard]] QString changeInWords(const ComparedPart& part, const Words& words);
/// One line for each part that is not the same; empty when nothing has changed.
[[nodiscard]] QStringList changesInWords(const AgreementComparison& comparison, const Words& words);
/// How many articles were changed, added, removed …, in one line.
[[nodiscard]] QString summaryInWords(const AgreementComparison& comparison, const Words& words);

} // namespace kyodo
