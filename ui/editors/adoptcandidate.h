#pragma once

#include "ui/support/session.h"

namespace kyodo {

/// Makes a candidate a party in one edit, with all that is known of it, and ties the two together. A party of
/// the same number or name is taken rather than a second one made. The party's id; null when it failed.
Id adoptCandidate(ProjectSession& session, const Id& candidate);

} // namespace kyodo
