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
    const QByteArray kept = file.readAll();
    if (kept == bytes) {
        SUCCEED();
        return;
    }
    // The first line that differs tells more than both files one after the other.
    const QByteArrayList expected = kept.split('\n');
    const QByteArrayList found = bytes.split('\n');
    qsizetype line = 0;
    while (line < expected.size() && line < found.size() && expected.at(line) == found.at(line))
        ++line;
    FAIL_CHECK("line " << line + 1 << "\n  kept:  " << expected.value(line).toStdString()
                       << "\n  found: " << found.value(line).toStdString());
}

} // namespace kyodo::test
