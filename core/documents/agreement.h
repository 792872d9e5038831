#pragma once

#include "core/documents/annexes.h"

#include <QDate>

namespace kyodo {

/// The agreement with its annexes as a paper. `today` is the date the draft is marked with.
[[nodiscard]] Document agreementDocument(const Project& project, const ClauseLibrary& library,
                                         const Words& words, QDate today, MissingAs missing);

/// The agreement as a version keeps it and versions are compared: its text with what stands in the annexes
/// and who signs.
[[nodiscard]] AgreementText frozenAgreement(const Project& project, const ClauseLibrary& library,
                                            const Words& words);

/// One annex as a paper of its own: "roles", "budget" or "schedule".
[[nodiscard]] Document annexDocument(const QString& annex, const Project& project, const Words& words,
                                     QDate today);

} // namespace kyodo
