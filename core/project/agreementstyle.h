#pragma once

#include "core/project/agreement.h"

#include <QStringList>

namespace kyodo {

/// The fields of AgreementTerms that say how the paper looks and reads, not what is agreed: what one hands on
/// to other projects. How many originals there are goes with the parties of a project, a title of one's own
/// with its work: both stay behind.
[[nodiscard]] const QStringList& agreementStyleFields();

/// Gives `to` the style of `from`; the rest stays.
void copyAgreementStyle(const AgreementTerms& from, AgreementTerms& to);
[[nodiscard]] bool sameAgreementStyle(const AgreementTerms& a, const AgreementTerms& b);

} // namespace kyodo
