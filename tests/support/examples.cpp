#include "tests/support/examples.h"

#include "core/exchange/projectjson.h"
#include "tests/support/printing.h"

#include <QFile>

namespace kyodo::test {

QStringList exampleNames()
{
    return {QStringLiteral("chiiki-anzen"), QStringLiteral("kodomo-shokudo"),
            QStringLiteral("machizukuri-event")};
}

QByteArray exampleJson(const QString& name)
{
    QFile file(QStringLiteral(":/examples/%1.json").arg(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

Project exampleProject(const QString& name)
{
    CountingIds ids;
    const auto project = importJson(exampleJson(name), ids);
    if (!project)
        FAIL(project.error().message.toStdString());
    return *project;
}

} // namespace kyodo::test
