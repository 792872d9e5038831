#pragma once

#include "core/documents/clauselibrary.h"
#include "core/project/project.h"

namespace kyodo {

class Numbering;

/// A clause as it stands in this project: the library's, changed, or the project's own.
struct ChosenClause {
    QString key;
    Text title;
    std::optional<Principle> principle;
    std::optional<AgreementItem> item;
    QList<ClauseParagraph> paragraphs;
    QList<ClauseParagraph> standard; ///< what the library says for this project, whatever was made of it
    QList<ClauseParagraph> english;  ///< of a typed text: what the English paper says instead, if anything
    bool typed = false;              ///< its text was written for this project
    double place = 0;                ///< among the orders of the library
    Id edit;                         ///< the project's row about it, where there is one
    ClauseState state = ClauseState::Library;
    const LibraryClause* library = nullptr; ///< what it comes from; null for an own one
};

/// Whether an edit is about a clause of one's own: one that was left out is told by its key alone.
[[nodiscard]] bool isOwnClause(const ClauseEdit& edit, const ClauseLibrary& library);

/// Every clause that this project has, those switched off among them, in the order in which they stand. Those
/// of the library that do not apply are left out unless the project asks for them; so are the project's edits
/// of them. Pointers live as long as the library.
[[nodiscard]] QList<ChosenClause> allClauses(const Project& project, const ClauseLibrary& library,
                                             const ClauseFacts& facts);

/// The clauses that are printed: not switched off, and with something to say.
[[nodiscard]] QList<ChosenClause> printedClauses(const Project& project, const ClauseLibrary& library,
                                                 const ClauseFacts& facts);

/// A typed text as paragraphs: each line is one, and tabs before it make it an item, a sub-item and one below
/// of what stands above it. A line {{list:content}} stands for a list of the library's. Whatever cannot hang
/// where its tabs put it hangs as deep as it can.
[[nodiscard]] QList<ClauseParagraph> typedParagraphs(const QString& text);

/// Paragraphs of the library as a text that typedParagraphs() reads back, in the language of the numbering
/// and with its names of paragraphs, as they are printed: what one begins to change a clause from.
[[nodiscard]] QString typedText(const QList<ClauseParagraph>& paragraphs, const Numbering& numbering,
                                SentenceStyle style);

/// What is printed before each line of a typed text, in the order of its lines: empty ones, lists of the
/// library and whatever stands without a number have none. `article` is the number of the clause itself
/// (第4条).
[[nodiscard]] QStringList lineNumbers(const QString& text, const Numbering& numbering,
                                      const QString& article);

/// Paragraphs of the same article are counted in the library as they stand there; printed are only those that
/// apply. The sentence at `own` (from 0) with these references put right.
[[nodiscard]] QString withPrintedParagraphs(QString sentence, const QList<ClauseParagraph>& paragraphs,
                                            qsizetype own, const Numbering& numbering);

} // namespace kyodo
