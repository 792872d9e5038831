#pragma once

#include "core/documents/agreementfacts.h"
#include "core/documents/document.h"

#include <algorithm>

namespace kyodo {

/// The agreement of a project as text with numbers, before it is laid out: what the paper, the check for
/// open placeholders and (later) the comparison of versions share.

struct AgreementPoint {
    QString number; ///< (1), ア
    Inline text;
    QList<AgreementPoint> points;

    bool operator==(const AgreementPoint& other) const
    {
        return number == other.number && text == other.text &&
               std::equal(points.begin(), points.end(), other.points.begin(), other.points.end());
    }
};

struct AgreementParagraph {
    QString number; ///< as the ladder has it; empty for the first under 第1条, or for the only one
    Inline text;
    QList<AgreementPoint> points;
    bool operator==(const AgreementParagraph&) const = default;
};

struct AgreementArticle {
    QString key;    ///< the clause it comes from
    QString number; ///< 第1条, 1 or 第1; 第1 in the annex on personal information
    QString title;
    std::optional<Principle> principle;
    std::optional<AgreementItem> item;
    QList<AgreementParagraph> paragraphs;
    bool operator==(const AgreementArticle&) const = default;
};

struct AgreementAnnex {
    QString key;
    QString name; ///< 別紙1
    QString title;
    QString article; ///< 第4条: the one it belongs to, else the first that refers to it; may be empty
    bool operator==(const AgreementAnnex&) const = default;
};

/// What stands in an annex besides provisions, as lines: rows of a table with ｜ between their cells. Also
/// for the place of signatures, which has no annex of its own.
struct AnnexContent {
    QString key; ///< roles, budget, schedule, personal-info; signatures
    QString name;
    QString title;
    QStringList lines;
    bool operator==(const AnnexContent&) const = default;
};

/// A placeholder without a value: what it stands for and where it is entered ("/scope/sharedPurpose").
struct OpenPlaceholder {
    QString name;
    QString description; ///< in the paper's language
    QString path;
    bool operator==(const OpenPlaceholder&) const = default;
};

struct AgreementText {
    Language language = Language::Japanese;
    QString title;
    bool titleOpen = false; ///< the title stands for a name that was not entered
    Inline preamble;
    QList<AgreementArticle> articles;
    Inline closing;
    QList<AgreementAnnex> annexes;
    QList<AgreementArticle> personalProvisions; ///< of the annex on personal information
    QList<OpenPlaceholder> open;                ///< each once, in the order of the text
    QList<AnnexContent> annexContents;          ///< only where asked for: frozenAgreement()
    bool operator==(const AgreementText&) const = default;
};

/// How a missing value stands in the paper.
enum class MissingAs {
    Mark, ///< 【未入力：…】, to be found and filled in
    Line, ///< a line to write on: the blank form
};

/// Chooses the clauses, applies the project's changes to them, numbers them and fills in what was entered.
/// Without a style of sentences it is the project's; with facts, clauses are chosen by them instead of the
/// project's own.
[[nodiscard]] AgreementText composeAgreement(const Project& project, const ClauseLibrary& library,
                                             const Words& words, MissingAs missing = MissingAs::Mark,
                                             std::optional<SentenceStyle> style = {},
                                             const std::optional<ClauseFacts>& facts = {});

/// What composeAgreement() leaves open, in half the time: a register asks it of ten thousand projects, and a
/// window after each edit.
[[nodiscard]] QList<OpenPlaceholder> openInAgreement(const Project& project, const ClauseLibrary& library,
                                                     const Words& words);

} // namespace kyodo
