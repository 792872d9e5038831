#pragma once

#include "ui/support/session.h"

namespace kyodo {

/// The title of the meeting after this one: its first number counted up (第3回 → 第4回), else the same.
[[nodiscard]] QString nextTitle(const QString& title);

/// The meeting that follows this one: one already on its next date, or a new one in one edit, with place,
/// time and those present taken over, the points not yet talked about, and what is still to be done. Null
/// when it failed.
Id nextMeeting(ProjectSession& session, const Id& meeting);

} // namespace kyodo
