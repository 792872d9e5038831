#pragma once

#include "core/project/project.h"

namespace kyodo::test {

/// A project in which every table has a row and every field a value unlike its default; references fit.
[[nodiscard]] Project filledProject(IdSource& ids);
/// What its one attachment holds: more than one part.
[[nodiscard]] QByteArray filledContent();
/// A ContentSource for it.
[[nodiscard]] Result<QByteArray> filledContents(const QString& hash);

} // namespace kyodo::test
