#include "app/cli/cli.h"
#include "core/base/clock.h"
#include "core/base/id.h"

#include <QFile>
#include <QGuiApplication>

#include <cstdio>

namespace {

QString authorName()
{
    for (const char* variable : {"KYODO_AUTHOR", "USERNAME", "USER", "LOGNAME"}) {
        const QString name = qEnvironmentVariable(variable).trimmed();
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
    kyodo::cli::Environment environment{clock, ids, authorName(), out, err};
    if (language)
        return kyodo::cli::run(rest, *language, environment);
    // Asked once more, now that the sentence can be said in a language.
    rest = arguments;
    return kyodo::cli::report(kyodo::cli::takeLanguage(rest).error(), environment);
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("kyodo-techo"));
    const QStringList arguments = plainArguments(argc, argv);
    return runCommand(argc, argv, arguments);
}
