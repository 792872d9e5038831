#pragma once

#include "core/documents/agreementfacts.h"
#include "core/documents/document.h"

namespace kyodo {

/// The agreement of a project as text with numbers, before it is laid out: what the paper, the check for
/// open placeholders and (later) the comparison of versions share.

struct AgreementPoint {
    QString number; ///< (1), ア
    Inline text;
    QList<AgreementPoint> points;
};

struct AgreementParagraph {
    QString number; ///< as the ladder has it; empty for the first under 第1条, or for the only one
    Inline text;
    QList<AgreementPoint> points;
};

struct AgreementArticle {
    QString key;    ///< the clause it comes from
    QString number; ///< 第1条, 1 or 第1; 第1 in the annex on personal information
    QString title;
    std::optional<Principle> principle;
    std::optional<AgreementItem> item;
    QList<AgreementParagraph> paragraphs;
};

struct AgreementAnnex {
    QString key;
    QString name; ///< 別紙1
    QString title;
    QString article; ///< 第4条: the first one that refers to it; may be empty
    Id choice;       ///< the project's row about it, where there is one
    bool own = false;
    QString text; ///< of an annex of the project's own
};

/// A placeholder without a value: what it stands for and where it is entered ("/scope/sharedPurpose").
struct OpenPlaceholder {
    QString name;
    QString description; ///< in the paper's language
    QString path;
};

struct AgreementText {
    Ladder ladder = Ladder::Articles;
    QString title;
    bool titleOpen = false; ///< the title stands for a name that was not entered
    Inline preamble;
    QList<AgreementArticle> articles;
    Inline closing;
    QList<AgreementAnnex> annexes;
    QList<AgreementArticle> personalProvisions; ///< of the annex on personal information
    QList<OpenPlaceholder> open;                ///< each once, in the order of the text
};

/// How a missing value stands in the paper.
enum class MissingAs {
    Mark, ///< 【未入力：…】, to be found and filled in
    Line, ///< a line to write on: the blank form
};

/// Chooses the clauses, applies the project's changes to them, numbers them and fills in what was entered.
/// Without a style of sentences it is the project's.
[[nodiscard]] AgreementText composeAgreement(const Project& project, const ClauseLibrary& library,
                                             const Words& words, MissingAs missing = MissingAs::Mark,
                                             std::optional<SentenceStyle> style = {});

} // namespace kyodo
