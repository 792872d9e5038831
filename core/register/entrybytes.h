#pragma once

#include "core/register/registerentry.h"

#include <QByteArray>

namespace kyodo {

/// The form of entryBytes(): another number means that what was kept cannot be read.
inline constexpr int kEntryForm = 5;

/// An entry as the index keeps it, but for path and stamp.
[[nodiscard]] QByteArray entryBytes(const RegisterEntry& entry);
/// Nothing for bytes that are no entry of this form.
[[nodiscard]] std::optional<RegisterEntry> entryFromBytes(const QByteArray& bytes);

} // namespace kyodo
