#pragma once

#include "core/documents/clauselibrary.h"
#include "core/project/project.h"
#include "core/rules/finding.h"

namespace kyodo {

/// Where a placeholder's value is entered: its path in the clause library ("/scope/sharedPurpose") as the
/// place in this project.
[[nodiscard]] FieldPath placeholderPlace(const QString& path, const Project& project);

/// The rules' findings and, once the agreement has been begun, one for each placeholder of the agreement that
/// has no value yet; sorted as findings() sorts. Placeholders are described in `language`.
[[nodiscard]] QList<Finding> findingsWithAgreement(const Project& project, QDate today,
                                                   const ClauseLibrary& clauses, Language language);

} // namespace kyodo
