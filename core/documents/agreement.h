#pragma once

#include "core/documents/annexes.h"

#include <QDate>

namespace kyodo {

/// The agreement with its annexes as a paper, in the language of the words; in Japanese with the English text
/// beside it where the project wants both. `today` is the date the draft is marked with.
[[nodiscard]] Document agreementDocument(const Project& project, const ClauseLibrary& library,
                                         const Words& words, QDate today, MissingAs missing);

/// The agreement as a version keeps it and versions are compared: its text with what stands in the annexes
/// and who signs.
[[nodiscard]] AgreementText frozenAgreement(const Project& project, const ClauseLibrary& library,
                                            const Words& words);

/// The same in the languages that the parties sign: of two, the Japanese text, which prevails, with the
/// English one as a part of its own. An error only where the program's own files are damaged.
[[nodiscard]] Result<AgreementText> signedAgreement(const Project& project, const ClauseLibrary& library,
                                                    Languages languages);
/// In which languages such a text was kept.
[[nodiscard]] Languages languagesOf(const AgreementText& text);

/// One annex as a paper of its own: "roles", "budget" or "schedule".
[[nodiscard]] Document annexDocument(const QString& annex, const Project& project, const Words& words,
                                     QDate today);

} // namespace kyodo
