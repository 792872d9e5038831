#pragma once

#include "core/documents/document.h"
#include "core/documents/pages.h"
#include "core/documents/pagestyle.h"

namespace kyodo {

class FontSet;

/// Sets a document into pages. Always succeeds: whatever the content, there is at least one page, nothing is
/// lost, and nothing stands beyond the margins. Reads no file but the fonts of the system. Needs a
/// QGuiApplication.
///
/// Kept: headings and captions stay with what follows, no single line of a paragraph alone at the head or
/// foot of a page, rows, scale rows and signature blocks whole, heads of tables on each page, and the rules
/// for what may not begin or end a line (JIS X 4051). Each of them gives way only where its piece is taller
/// than a whole page.
[[nodiscard]] Pages paginate(const Document& document, const PageStyle& style);

/// The same with fonts found before: quicker when one document is set again and again. `fonts` must have been
/// made for the same families.
[[nodiscard]] Pages paginate(const Document& document, const PageStyle& style, FontSet& fonts);

} // namespace kyodo
