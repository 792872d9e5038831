#include "app/cli/cli.h"
#include "core/base/clock.h"
#include "core/base/id.h"
#include "ui/shell/guimain.h"

#include <QApplication>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::app)
};

QString authorName()
{
    for (const char* variable : {"KYODO_AUTHOR", "USERNAME", "USER", "LOGNAME"}) {
        const QString name = qEnvironmentVariable(variable).simplified();
        if (!name.isEmpty())
            return name;
    }
    return {};
}

QStringList plainArguments(int argc, char* argv[])
{
    // Before an application exists; QCoreApplication::arguments() reads the same on Windows, in UTF-16.
    const QCoreApplication reader(argc, argv);
    return reader.arguments().mid(1);
}

/// What the register remembers of files, so that it need not open them again; may be thrown away.
QString registerIndex()
{
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    return cache.isEmpty() ? QString() : cache + QStringLiteral("/register.sqlite");
}

/// The directory of organisations is the user's own, and goes with no project.
QString directoryFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QStringLiteral("/directory.sqlite");
}

/// A command answers with its own sentence or nothing; Qt's remarks on the machine are for developers.
void keepQuiet(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtFatalMsg || qEnvironmentVariableIsSet("KYODO_DEBUG"))
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

int runCommand(int argc, char* argv[], const QStringList& arguments)
{
    // Papers are laid out without a display; a person's own choice of platform is respected.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(keepQuiet);
    // Only the name: Qt would take a "-platform" for itself, and abort over a wrong one.
    argc = std::min(argc, 1);
    const QGuiApplication application(argc, argv);
    const kyodo::SystemClock clock;
    kyodo::RandomIds ids;
    QFile out;
    QFile err;
    if (!out.open(stdout, QIODevice::WriteOnly) || !err.open(stderr, QIODevice::WriteOnly))
        return kyodo::cli::FileProblem;
    QStringList rest = arguments;
    const auto language = kyodo::cli::takeLanguage(rest);
    kyodo::cli::installLanguage(language ? *language : kyodo::cli::systemLanguage());
    kyodo::cli::Environment environment{clock, ids, authorName(), out, err, registerIndex(), directoryFile()};
    if (language)
        return kyodo::cli::finish(kyodo::cli::run(rest, *language, environment), out, environment);
    // Asked once more, now that the sentence can be said in a language.
    rest = arguments;
    return kyodo::cli::report(kyodo::cli::takeLanguage(rest).error(), environment);
}

/// Where windows need a display server, whether one is named; elsewhere there always is one.
bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    for (const char* variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(variable))
            return true;
    }
    return false;
#else
    return true;
#endif
}

int refuse(const kyodo::Error& error)
{
    std::fprintf(stderr, "%s\n", error.message.toUtf8().constData());
    return kyodo::cli::exitCodeFor(error.code);
}

int runWindow(int argc, char* argv[], QStringList arguments)
{
    const bool asked = arguments.join(u' ').contains(u"--lang");
    const auto language = kyodo::cli::takeLanguage(arguments);
    if (!language || arguments.size() > 1 || !hasDisplay()) {
        const QCoreApplication application(argc, argv);
        kyodo::cli::installLanguage(language ? *language : kyodo::Language::Japanese);
        if (!language)
            return refuse(language.error());
        if (arguments.size() > 1) {
            //: 開けるファイルは1つです。--help で使い方を表示します。
            return refuse({kyodo::ErrorCode::Usage,
                           Tr::tr("Only one file can be opened; --help shows how the program is used."),
                           {}});
        }
        return refuse(
            {kyodo::ErrorCode::Usage,
             //: 画面がないため、ウィンドウを開けません。--help で、画面なしで使える命令を表示します。
             Tr::tr("There is no display to open the window on; --help shows what works without one."),
             {}});
    }
    QApplication application(argc, argv);
    kyodo::GuiOptions options;
    options.file = arguments.value(0);
    options.author = authorName();
    if (asked)
        options.language = *language;
    return kyodo::runGui(application, options);
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("kyodo-techo"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KYODO_VERSION));
    const QStringList arguments = plainArguments(argc, argv);
    return kyodo::cli::isCommand(arguments) ? runCommand(argc, argv, arguments)
                                            : runWindow(argc, argv, arguments);
}
