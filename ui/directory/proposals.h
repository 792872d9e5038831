#pragma once

#include "core/directory/matching.h"
#include "ui/support/session.h"

namespace kyodo {

/// What an open project still looks for, and where it is.
[[nodiscard]] Need needOf(const Project& project, const Catalogue& catalogue);

/// A body that would complement, where it is, and why.
[[nodiscard]] QString complementText(const AppContext& context, const Complement& complement);

/// Puts a body among the candidates of step 1, as one edit of the project, with why it would suit and what it
/// could bring of what is sought. Its contact persons do not go along. False where it is one already, or
/// where the edit failed.
bool addCandidate(ProjectSession& session, const AppContext& context, const Organisation& body);

} // namespace kyodo
