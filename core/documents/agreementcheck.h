#pragma once

#include "core/documents/clauselibrary.h"
#include "core/project/project.h"
#include "core/rules/finding.h"

namespace kyodo {

/// The rules' findings and, once the agreement has been begun, one for each placeholder of the agreement that
/// has no value yet; sorted as findings() sorts. Placeholders are described in `language`.
[[nodiscard]] QList<Finding> findingsWithAgreement(const Project& project, QDate today,
                                                   const ClauseLibrary& clauses, Language language);

} // namespace kyodo
