#pragma once

#include "ui/steps/pagespec.h"

namespace kyodo {

[[nodiscard]] PageSpec basicsPage();
[[nodiscard]] PageSpec findPartnerPage();
[[nodiscard]] PageSpec scopePage();
[[nodiscard]] PageSpec methodPage();
[[nodiscard]] PageSpec agreementPage();
[[nodiscard]] PageSpec executionPage();
[[nodiscard]] PageSpec reviewPage();
[[nodiscard]] PageSpec reusePage();

/// The section every step ends with: what was decided, by whom and when.
[[nodiscard]] SectionSpec noteSection();

/// What earlier cycles wanted to do better, at the steps that can take it up; hidden where there is nothing.
[[nodiscard]] PartSpec broughtAlong();

/// The files that belong to the chosen row of a master.
[[nodiscard]] PartSpec attachmentsOf(const QString& table);

} // namespace kyodo
