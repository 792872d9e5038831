#include "tests/bench/bench.h"

#include <QGuiApplication>

int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList wanted = QCoreApplication::arguments().mid(1);
    const auto runs = [&](const QString& name) { return wanted.isEmpty() || wanted.contains(name); };
    if (runs(QStringLiteral("find")))
        kyodo::bench::find();
    if (runs(QStringLiteral("directory")))
        kyodo::bench::directory();
    if (runs(QStringLiteral("register")))
        kyodo::bench::registers();
    if (runs(QStringLiteral("store")))
        kyodo::bench::store();
    if (runs(QStringLiteral("documents")))
        kyodo::bench::documents();
    return 0;
}
