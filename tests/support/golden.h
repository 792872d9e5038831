#pragma once

#include <QByteArray>
#include <QString>

namespace kyodo::test {

/// Compares bytes with a kept file. With KYODO_UPDATE_GOLDEN=1 in the environment the file is written anew
/// instead: look at the difference before committing it.
void checkGolden(const QString& path, const QByteArray& bytes);

} // namespace kyodo::test
