#pragma once

#include "core/base/result.h"
#include "core/project/project.h"

namespace kyodo {

/// Whether a version may not change any more: final (確定) or concluded (締結済).
[[nodiscard]] bool isFrozen(const AgreementVersion& version);

/// The concluded version that binds the parties now: the latest agreement, amendment or renewal. Null where
/// none is concluded, or the latest was ended by a concluded ending.
[[nodiscard]] const AgreementVersion* inForce(const Project& project);
/// The agreement that a version goes back to, over all amendments between; the version itself where it is
/// one.
[[nodiscard]] const AgreementVersion& original(const Project& project, const AgreementVersion& version);

/// Parties that have not put a date under a version.
[[nodiscard]] QList<Id> partiesToSign(const Project& project, const Id& version);

/// From draft to final. Refused for any other version.
Result<void> makeFinal(Project& project, const Id& version, QDate on);
/// From final to concluded, on the last of the parties' dates: a contract in writing is concluded when all
/// have sealed or signed (Local Autonomy Act, Article 234, paragraph 5, for municipalities). Refused, naming
/// who is missing, while a party has no date; and while a date lies after `today`, if that is given.
Result<void> conclude(Project& project, const Id& version, QDate today = {});

/// Refused when `after` lacks or changes what a version of `before` keeps for good: of every version its
/// number and content; of a frozen one also its being there, its pages and its dates; of a concluded one the
/// parties' dates.
Result<void> keepVersions(const Project& before, const Project& after);

} // namespace kyodo
