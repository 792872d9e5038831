#pragma once

#include <QString>

// Names of files that came from strangers.
namespace kyodo {

/// A name under which a file may be written on every usual system, as near to the given one as can be: the
/// last part of a path only, without signs that some system forbids, invisible and direction-changing
/// characters, blanks and dots at its ends, and none of the names that Windows keeps for devices. At most
/// 180 bytes in UTF-8, its ending kept. Never empty.
[[nodiscard]] QString safeFileName(const QString& name);

/// What stands behind the last dot, in lower case; empty when there is none.
[[nodiscard]] QString fileEnding(const QString& name);

/// Whether a name holds characters that make it look like another: direction changes, invisible ones, blanks
/// or dots at its end, or so many blanks that its ending slips out of view.
[[nodiscard]] bool isDisguised(const QString& name);

} // namespace kyodo
