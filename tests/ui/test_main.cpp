#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "ui/support/theme.h"

#include <QApplication>
#include <QLocale>

/// Like the main of the core tests, with widgets: no display, and a locale unlike ours.
int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    kyodo::Theme(kyodo::ThemeKind::Light, 100).apply(app);
    return Catch::Session().run(argc, argv);
}
