#pragma once

#include "core/documents/agreementtext.h"

namespace kyodo {

/// An agreement with its English counterpart beside it, row by row: the opening words, then each article with
/// its paragraphs and points. Both are composed of one project, so that their parts stand in the same order;
/// where one has more lines in an article, the other's cells stay empty.
[[nodiscard]] Table sideBySide(const AgreementText& japanese, const Words& jaWords,
                               const AgreementText& english, const Words& enWords, Ladder ladder);

/// The English counterpart as lines, to be kept and compared beside the Japanese text.
[[nodiscard]] QStringList counterpartLines(const AgreementText& english, const Words& enWords, Ladder ladder);

} // namespace kyodo
