#pragma once

#include "core/documents/document.h"
#include "core/documents/pages.h"

namespace kyodo {

/// Adds the column of pages to the tables that have one, empty as yet. Returns how many of the blocks, from
/// the first, hold all these tables; 0 where there is none.
[[nodiscard]] qsizetype addPageColumns(QList<Block>& blocks);

/// Writes into these columns where what they lead to stands on the pages. A number finds room in one line, so
/// nothing below moves.
void fillPageColumns(QList<Block>& blocks, qsizetype count, const Pages& pages);

} // namespace kyodo
