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

/// Articles as blocks: captions, labels, paragraphs and points.
[[nodiscard]] QList<Block> articleBlocks(const QList<AgreementArticle>& articles, const Words& words);

} // namespace kyodo
