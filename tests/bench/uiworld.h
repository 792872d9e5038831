#pragma once

#include "tests/bench/bench.h"

#include "ui/printing/pageprinter.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/owndata.h"
#include "ui/support/fileopener.h"

#include <QTemporaryDir>

class QTableView;

namespace kyodo::bench {

/// Ends the run when something to be measured is not there.
void require(bool good, const char* what);

/// Everything that is waiting, the painting included. Timers that wait for a pause of the user are not.
void settle();

/// Until the window has been painted.
void showAndPaint(QWidget& window);

/// What the window needs, in a folder of its own.
class World {
public:
    World();

private:
    explicit World(const OwnData& data);

public:
    [[nodiscard]] StoreContext store() const { return {clock, context.ids, QStringLiteral("bench")}; }
    [[nodiscard]] QString path(const QString& name) const { return folder.filePath(name); }

    QTemporaryDir folder;
    SystemClock clock;
    RandomIds ids;
    Settings settings;
    Translation translation;
    DialogFileChooser files;
    DialogPagePrinter printer;
    SystemFileOpener opener;
    AppContext context;
};

/// A page of the steps and a section of it.
struct Section {
    int page = 0;
    int section = 0;
    QString name;
};
/// All there are.
[[nodiscard]] QList<Section> allSections();
/// The section with this id on the page with that id.
[[nodiscard]] Section sectionCalled(const QString& page, const QString& section);
void showSection(MainWindow& window, const Section& section);

/// A widget of the section that is shown.
template<class T>
[[nodiscard]] T& partOf(MainWindow& window, const QString& name)
{
    const QList<T*> found = window.findChildren<T*>(name);
    for (T* each : found) {
        if (each->isVisible())
            return *each;
    }
    require(false, qPrintable(name));
    std::abort();
}

// Each measures one thing the user waits for, beside a floor.
void openings(World& world, const QString& path);
void edits(MainWindow& window, ProjectFile& bare);
void clauseEdits(World& world);
void scrolling(MainWindow& window);
void typing(MainWindow& window);
void finding(MainWindow& window);
void sorting(MainWindow& window);
void historyPage(World& world);

} // namespace kyodo::bench
