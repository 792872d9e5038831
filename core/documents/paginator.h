#pragma once

#include "core/documents/document.h"
#include "core/documents/pages.h"
#include "core/documents/pagestyle.h"

#include <memory>

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
///
/// A document of one page is set in smaller letters, down to 9 points, until it fits; then its longest texts
/// are cut with …, then rows of tables that may be left out. Pages::shortened names where.
[[nodiscard]] Pages paginate(const Document& document, const PageStyle& style);

/// The same with fonts found before: quicker when one document is set again and again. `fonts` must have been
/// made for the same families.
[[nodiscard]] Pages paginate(const Document& document, const PageStyle& style, FontSet& fonts);

/// The same in small steps, for a window that must go on answering. Belongs to one thread.
class Pagination {
public:
    Pagination(Document document, const PageStyle& style);
    /// `fonts` must outlive it.
    Pagination(Document document, const PageStyle& style, FontSet& fonts);
    Pagination(Pagination&& other) noexcept;
    Pagination& operator=(Pagination&& other) noexcept;
    ~Pagination();

    /// What is being set, and how.
    [[nodiscard]] const Document& document() const;
    [[nodiscard]] const PageStyle& style() const;

    /// Sets one more block, some more rows of a table or one more page; false when the pages are made.
    bool step();
    /// 0 to 1; never goes back.
    [[nodiscard]] double progress() const;
    /// The pages; makes what is still to be made. Once.
    [[nodiscard]] Pages take();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace kyodo
