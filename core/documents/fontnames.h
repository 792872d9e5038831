#pragma once

#include <QString>

namespace kyodo {

/// The name under which a family is installed here: a system in Japanese may know it by its Japanese name
/// alone (BIZ UD明朝), and asked by the other one would give any font that comes near. Empty where it is not
/// there.
[[nodiscard]] QString installedFamily(const QString& family);

} // namespace kyodo
