#pragma once

#include <QString>
#include <QStringList>

namespace kyodo::bench {

/// Copies of an example, each a project of its own, in folders of a hundred; their times long past. Those
/// that are there already are kept.
[[nodiscard]] QStringList makeRegisterFiles(const QString& folder, int count);

} // namespace kyodo::bench
