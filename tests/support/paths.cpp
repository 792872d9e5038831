#include "tests/support/paths.h"

using namespace Qt::StringLiterals;

namespace kyodo::test {

QString sourceRoot()
{
    return QStringLiteral(KYODO_SOURCE_DIR);
}

QString dataFolder()
{
    return sourceRoot() + u"/tests/data"_s;
}

QString goldenFolder()
{
    return sourceRoot() + u"/tests/golden"_s;
}

} // namespace kyodo::test
