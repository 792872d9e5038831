#pragma once

#include "core/documents/document.h"

#include <random>

namespace kyodo::test {

/// Every character of JIS X 0213:2004, sequences as one string each.
[[nodiscard]] QStringList jisX0213();

/// Running Japanese with brackets, punctuation, small kana, figures and Latin words.
[[nodiscard]] QString randomJapanese(std::mt19937& random, int length);

/// A paper of `blocks` blocks of all kinds; its texts are added to `text` in reading order.
[[nodiscard]] Document randomDocument(std::mt19937& random, int blocks, QString& text);

/// An agreement of the shape that papers of the programme have.
[[nodiscard]] Document sampleAgreement(int articles, int parties);

[[nodiscard]] SignatureBlock sampleSignatures(int parties);

} // namespace kyodo::test
