#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <QGuiApplication>
#include <QLocale>

#include <clocale>

/// Every test runs without a display and under a locale unlike ours, so that nothing leans on the machine's
/// own.
int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    return Catch::Session().run(argc, argv);
}
