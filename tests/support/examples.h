#pragma once

#include "core/project/project.h"

namespace kyodo::test {

/// The examples that come with the program.
[[nodiscard]] QStringList exampleNames();
/// The JSON of one of them, as shipped.
[[nodiscard]] QByteArray exampleJson(const QString& name);
/// The project in it; fails the test when it cannot be read.
[[nodiscard]] Project exampleProject(const QString& name);

} // namespace kyodo::test
