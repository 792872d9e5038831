#pragma once

#include "core/documents/clauselibrary.h"

namespace kyodo::test {

/// The library as shipped; fails the test when it cannot be read.
[[nodiscard]] const ClauseLibrary& shippedClauses();

/// A text that may hold placeholders, and where it stands.
struct ClausePlace {
    QString where;
    ClauseText text;
    bool item = false;
};

/// The same clause with only those paragraphs and items that apply.
[[nodiscard]] LibraryClause reducedTo(LibraryClause clause, const ClauseFacts& facts);

[[nodiscard]] QList<ClausePlace> textsOf(const QList<LibraryClause>& clauses);
/// Every such text of a library: clauses, provisions, preambles and closings.
[[nodiscard]] QList<ClausePlace> textsOf(const ClauseLibrary& library);

} // namespace kyodo::test
