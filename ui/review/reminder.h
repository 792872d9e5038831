#pragma once

#include "ui/support/session.h"

namespace kyodo {

/// A mail to those who have not answered in a round: what it is about, until when, and how to answer. It
/// names no party, for it goes to each of them. Empty without a round.
[[nodiscard]] QString reminderText(const ProjectSession& session, const Id& round);

} // namespace kyodo
