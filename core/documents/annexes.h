#pragma once

#include "core/documents/agreementtext.h"

namespace kyodo {

/// The tables that are annexed to an agreement and also stand as papers of their own.
/// An empty project gives a table with rows to be filled in by hand.
[[nodiscard]] QList<Block> rolesBlocks(const Project& project, const Words& words);
[[nodiscard]] QList<Block> budgetBlocks(const Project& project, const Words& words);
[[nodiscard]] QList<Block> scheduleBlocks(const Project& project, const Words& words);
[[nodiscard]] QList<Block> personalInformationBlocks(const Project& project, const AgreementText& text,
                                                     const Words& words);

/// Articles as blocks, as the ladder sets them: under 第1条 a caption above and the first paragraph beside
/// the number; else number and title on a line of their own.
[[nodiscard]] QList<Block> articleBlocks(const QList<AgreementArticle>& articles, Ladder ladder,
                                         const Words& words);
/// A typed text of an own annex: each line a paragraph, tabs move it in.
[[nodiscard]] QList<Block> typedBlocks(const QString& text);
/// What stands in these blocks as lines of text, to be kept and compared: one for each heading, note and row
/// of a table, ｜ between the cells. Rows that are still to be filled in are left out.
[[nodiscard]] QStringList annexLines(const QList<Block>& blocks);

} // namespace kyodo
