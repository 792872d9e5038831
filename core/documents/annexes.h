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

/// What stands in these blocks as lines of text, to be kept and compared: one for each heading, note and row
/// of a table, ｜ between the cells. Rows that are still to be filled in are left out.
[[nodiscard]] QStringList annexLines(const QList<Block>& blocks);

/// Articles as blocks: captions, labels, paragraphs and points.
[[nodiscard]] QList<Block> articleBlocks(const QList<AgreementArticle>& articles, const Words& words);

} // namespace kyodo
