#include "tests/support/golden.h"

#include "tests/support/printing.h"

#include <QFile>

namespace kyodo::test {

void checkGolden(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (qEnvironmentVariableIntValue("KYODO_UPDATE_GOLDEN") == 1) {
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return;
    }
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == bytes);
}

} // namespace kyodo::test
