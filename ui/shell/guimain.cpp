#include "ui/shell/guimain.h"

#include "ui/printing/pageprinter.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/owndata.h"
#include "ui/shell/sources.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QStandardPaths>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace kyodo {

int runGui(QApplication& app, const GuiOptions& options)
{
    Settings settings(options.settingsPath.isEmpty() ? Settings::defaultPath() : options.settingsPath);
    const Language language =
        options.language.value_or(settings.language().value_or(Translation::systemLanguage()));
    Translation translation;
    translation.use(language);
    const auto [catalogue, clauses] =
        loadOwnData([&] { Theme(settings.theme(), settings.textSize()).apply(app); });
    if (!catalogue || !clauses) {
        // The program's own data is broken: there is nothing to show.
        const Error& error = catalogue ? clauses.error() : catalogue.error();
        std::fprintf(stderr, "%s\n%s\n", error.message.toUtf8().constData(),
                     error.detail.toUtf8().constData());
        return 3;
    }
    const SystemClock clock;
    RandomIds ids;
    DialogFileChooser files;
    DialogPagePrinter printer;
    SystemFileOpener opener;
    AppContext context{
        clock,
        ids,
        settings,
        translation,
        files,
        printer,
        opener,
        *catalogue,
        *clauses,
        paperSource(*catalogue, *clauses, settings),
        exampleSource(),
        language,
        options.author,
        QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/register.sqlite"_s,
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/directory.sqlite"_s};
    MainWindow window(context);
    window.show();
    if (!options.file.isEmpty())
        window.openFile(options.file);
    return QApplication::exec();
}

} // namespace kyodo
