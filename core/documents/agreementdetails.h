#pragma once

#include "core/documents/words.h"
#include "core/project/project.h"

namespace kyodo {

// What texts of an agreement say that is no single field of the project but follows from several.

/// Whether the term extends over two or more fiscal years (April to March).
[[nodiscard]] bool runsOverFiscalYears(const Project& project);

/// Whether a party that is a government bears money: as who pays, by its shares or by a payment.
[[nodiscard]] bool spendsPublicMoney(const Project& project, const Party* payer);

/// What the committee of the parties is called: as the paper's or the project's title has it, else after what
/// it is. An authority's own committees are no name for it.
[[nodiscard]] QString committeeName(const Project& project, const Words& words);

/// Who keeps how many of the originals: each party one, or what fewer or more copies come to.
[[nodiscard]] QString keptCopies(const Project& project, const Words& words);

} // namespace kyodo
