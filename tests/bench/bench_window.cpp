#include "tests/bench/uiworld.h"
#include "tests/support/bigproject.h"

#include "ui/shell/workspace.h"
#include "ui/steps/steppage.h"

#include <QApplication>
#include <QLabel>
#include <QMenuBar>
#include <QProcess>

using namespace Qt::StringLiterals;

// How fast the window is, each time beside the least that could be done in its place, in the same run.
// Without arguments everything is measured; "start", "open", "edit", "scroll", "type", "find", "sort" or
// "history" measure that alone, for profilers. "trivial" and "ours" start one window and end;
// "ours" with a file opens it as the program does.
namespace kyodo::bench {

namespace {

int startTrivial()
{
    QMainWindow window;
    window.menuBar()->addMenu(u"ファイル"_s);
    window.setCentralWidget(new QLabel(u"協働手帳"_s));
    window.resize(1280, 800);
    showAndPaint(window);
    return 0;
}

int startOurs(const QString& file)
{
    World world;
    MainWindow window(world.context);
    if (file.isEmpty()) {
        showAndPaint(window);
        return 0;
    }
    window.show();
    require(window.openFile(file), "open");
    showAndPaint(window);
    return 0;
}

void run(const QStringList& arguments)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), arguments);
    require(process.waitForFinished(60'000) && process.exitCode() == 0, "a start of the window");
}

void starts(const QString& file)
{
    compare(
        "start to painted window (floor: trivial QMainWindow)", 9, [] { run({u"trivial"_s}); },
        [] { run({u"ours"_s}); });
    compare(
        "start with a file of 2,000 tasks (same floor)", 7, [] { run({u"trivial"_s}); },
        [&] {
            run({u"ours"_s, file});
        });
}

} // namespace

/// Opened where one left it, at each section of each page; then gone to from another page, first and again.
void openings(World& world, const QString& path)
{
    const StoreContext store = world.store();
    const auto bare = [&] { require(ProjectFile::open(path, Access::Read, store).ok(), "open"); };
    const QList<Section> sections = allSections();
    for (const Section& section : sections) {
        Times floor;
        Times first;
        Times again;
        Times blank;
        for (int i = 0; i < 3; ++i) {
            floor.add(bare);
            MainWindow window(world.context);
            showAndPaint(window);
            first.add([&] {
                require(window.openFile(path), "open");
                settle();
            });
            showSection(window, section); // remembered for the next opening
            const int other = section.page == 0 ? 1 : 0;
            window.workspace()->showPage(other);
            settle();
            again.add([&] {
                window.workspace()->showPage(section.page);
                settle();
            });
        }
        const QByteArray name = section.name.toUtf8();
        report(("open at " + name + " (floor: open in the store)").constData(), floor, first);
        report(("back to " + name).constData(), blank, again);
    }
}

namespace {

/// Each section for the first time, in a window that just opened the project.
void firstVisits(MainWindow& window)
{
    const QList<Section> sections = allSections();
    for (const Section& section : sections) {
        Times none;
        Times first;
        first.add([&] { showSection(window, section); });
        report(("first visit of " + section.name.toUtf8()).constData(), none, first);
    }
}

int measure(const QString& only)
{
    const auto wants = [&](const QString& part) { return only.isEmpty() || only == part; };
    World world;
    const Project project = test::bigProject(world.ids);
    const QString path = world.path(u"big.kyodo"_s);
    require(ProjectFile::create(path, project, u"作成"_s, world.store()).ok(), "the large project");
    if (wants(u"start"_s))
        starts(path);
    if (wants(u"open"_s))
        openings(world, path);
    if (wants(u"clause"_s))
        clauseEdits(world);
    if (wants(u"history"_s))
        historyPage(world);
    auto bare = ProjectFile::create(world.path(u"bare.kyodo"_s), project, u"作成"_s, world.store());
    require(bare.ok(), "a project without a window");
    MainWindow window(world.context);
    showAndPaint(window);
    require(window.openFile(path), "open");
    settle();
    if (wants(u"type"_s))
        typing(window);
    if (wants(u"visit"_s) || wants(u"edit"_s))
        firstVisits(window);
    if (wants(u"edit"_s))
        edits(window, **bare);
    if (wants(u"scroll"_s))
        scrolling(window);
    if (wants(u"sort"_s))
        sorting(window);
    if (wants(u"find"_s))
        finding(window);
    return 0;
}

} // namespace

} // namespace kyodo::bench

int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QString what = QCoreApplication::arguments().value(1);
    if (what == u"trivial"_s)
        return kyodo::bench::startTrivial();
    if (what == u"ours"_s)
        return kyodo::bench::startOurs(QCoreApplication::arguments().value(2));
    return kyodo::bench::measure(what);
}
