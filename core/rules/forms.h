#pragma once

#include <QString>
#include <QStringList>

// Which forms of collaboration (形態) move money, by their ids in the guideline's data. Forms that are in no
// list (an own one, or committees and support, which may go either way) prove nothing.
namespace kyodo::rules {

/// Money surely passes: commission, subsidy, cost contribution, designated manager.
[[nodiscard]] bool paysMoney(const QString& form);
/// One party pays another for or towards its work, as against paying into a common purse.
[[nodiscard]] bool paysOneParty(const QString& form);
/// By its nature no money passes: endorsement, co-hosting and the like.
[[nodiscard]] bool paysNoMoney(const QString& form);

[[nodiscard]] bool isCommission(const QString& form);
[[nodiscard]] bool isSubsidy(const QString& form);

} // namespace kyodo::rules
