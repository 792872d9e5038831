#pragma once

#include "core/base/result.h"
#include "core/documents/agreementtext.h"

namespace kyodo {

/// The form that this program writes; older ones are still read, newer ones refused.
inline constexpr int kAgreementFormat = 1;
/// More characters than this are no agreement.
inline constexpr qsizetype kLargestAgreement = 2'000'000;

/// The agreement as a version keeps it (AgreementVersion::content): JSON on one line, the same text for the
/// same agreement. Nothing is lost but the marks of a comparison, which no agreement bears.
[[nodiscard]] QString agreementToJson(const AgreementText& text);

/// FileNewer for a newer form; InvalidData, with the place as detail, for anything else that
/// agreementToJson() does not write: another format, missing or unknown fields, texts that cannot be printed,
/// more than kLargestAgreement characters.
[[nodiscard]] Result<AgreementText> agreementFromJson(const QString& json);

/// SHA-256 of the content in UTF-8, in lower-case hexadecimal digits: AgreementVersion::contentHash.
[[nodiscard]] QString agreementHash(const QString& content);

} // namespace kyodo
