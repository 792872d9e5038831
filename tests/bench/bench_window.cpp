#include "tests/bench/bench.h"
#include "tests/support/bigproject.h"

#include "ui/printing/pageprinter.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/owndata.h"
#include "ui/shell/sources.h"
#include "ui/shell/workspace.h"
#include "ui/steps/steppage.h"
#include "ui/support/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QProcess>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QVBoxLayout>

#include <cstdlib>

using namespace Qt::StringLiterals;

// How fast the window is, each time beside the least that could be done in its place, in the same run.
// Without arguments everything is measured; "start", "open", "edit", "scroll", "type" or the name of a table
// measure that alone, for profilers. "trivial" and "ours" start one window and end.
namespace kyodo::bench {

namespace {

void require(bool good, const char* what)
{
    if (good)
        return;
    std::fprintf(stderr, "cannot measure: %s\n", what);
    std::abort();
}

/// Everything that is waiting, the painting included.
void settle()
{
    for (int i = 0; i < 6; ++i) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents();
    }
}

class PaintWatch final : public QObject {
public:
    bool painted = false;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        painted = painted || (event->type() == QEvent::Paint && watched->isWidgetType());
        return false;
    }
};

void showAndPaint(QWidget& window)
{
    PaintWatch watch;
    window.installEventFilter(&watch);
    window.show();
    while (!watch.painted)
        QCoreApplication::processEvents();
    settle();
}

/// What the window needs, in a folder of its own.
class World {
public:
    World()
        : World(loadOwnData([] { Theme(ThemeKind::Light, 100).apply(*qApp); }))
    {
    }

private:
    explicit World(const OwnData& data)
        : settings(folder.filePath(u"settings.ini"_s))
        , context{clock,         ids, settings,        translation,       files, printer, *data.catalogue,
                  *data.clauses, {},  exampleSource(), Language::Japanese}
    {
        context.papers = paperSource(context.catalogue, context.clauses);
        settings.setUserName(u"bench"_s);
        translation.use(Language::Japanese);
    }

public:
    QTemporaryDir folder;
    SystemClock clock;
    RandomIds ids;
    Settings settings;
    Translation translation;
    DialogFileChooser files;
    DialogPagePrinter printer;
    AppContext context;
};

int startTrivial()
{
    QMainWindow window;
    window.menuBar()->addMenu(u"ファイル"_s);
    window.setCentralWidget(new QLabel(u"協働手帳"_s));
    window.resize(1280, 800);
    showAndPaint(window);
    return 0;
}

int startOurs()
{
    World world;
    MainWindow window(world.context);
    showAndPaint(window);
    return 0;
}

void run(const QString& what)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {what});
    require(process.waitForFinished(60'000) && process.exitCode() == 0, "a start of the window");
}

/// A page with its table of 2,000 rows.
struct Place {
    const char* name;
    int page;
    int section;
    QString table;
};

QTableView& showTable(MainWindow& window, const Place& place)
{
    window.workspace()->showPage(place.page);
    window.workspace()->page(place.page)->showSection(place.section);
    settle();
    auto* view = window.workspace()->page(place.page)->findChild<QTableView*>(place.table);
    require(view && view->model()->rowCount() > 0, place.name);
    return *view;
}

void measureEdits(MainWindow& window, ProjectFile& bare, const Place& place)
{
    showTable(window, place);
    int n = 0;
    const auto change = [&n](Project& project) -> Result<void> {
        project.tasks[5].title = u"作業 %1"_s.arg(++n);
        return {};
    };
    const QByteArray edit = QByteArray("edit shown: ") + place.name + " (floor: edit in the store)";
    compare(
        edit.constData(), 15, [&] { require(bare.edit(u"変更"_s, change).ok(), "edit"); },
        [&] {
            require(window.session()->edit(u"変更"_s, change), "edit");
            settle();
        });
    const QByteArray undo = QByteArray("undo shown: ") + place.name;
    compare(
        undo.constData(), 10, [&] { require(bare.undo().ok(), "undo"); },
        [&] {
            window.session()->undo();
            settle();
        });
}

void measureScrolling(QTableView& ours, const char* name)
{
    QStandardItemModel items(ours.model()->rowCount(), ours.model()->columnCount());
    for (int row = 0; row < items.rowCount(); ++row) {
        for (int column = 0; column < items.columnCount(); ++column)
            items.setItem(row, column, new QStandardItem(ours.model()->index(row, column).data().toString()));
    }
    QTableView plain;
    plain.setModel(&items);
    plain.resize(ours.size());
    plain.show();
    settle();
    const auto step = [](QTableView& view) {
        QScrollBar& bar = *view.verticalScrollBar();
        bar.setValue(bar.value() + bar.pageStep() > bar.maximum() ? 0 : bar.value() + bar.pageStep());
        settle();
    };
    const QByteArray text = QByteArray("scroll a page: ") + name + " (floor: plain table)";
    compare(
        text.constData(), 40, [&] { step(plain); }, [&] { step(ours); });
}

void measureTyping(MainWindow& window)
{
    QLineEdit plain;
    plain.show();
    window.workspace()->showPage(0);
    settle();
    auto* ours = window.workspace()->page(0)->findChild<QLineEdit*>(u"project.area"_s);
    require(ours, "a field to type into");
    const auto press = [](QLineEdit& line) {
        QKeyEvent down(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"a"_s);
        QCoreApplication::sendEvent(&line, &down);
        settle();
    };
    ours->setFocus();
    compare(
        "type a letter (floor: plain field)", 40, [&] { press(plain); }, [&] { press(*ours); });
}

int measure(const QString& only)
{
    const auto wants = [&](const QString& part) { return only.isEmpty() || only == part; };
    if (wants(u"start"_s)) {
        compare(
            "start to painted window (floor: trivial QMainWindow)", 7, [] { run(u"trivial"_s); },
            [] { run(u"ours"_s); });
    }
    World world;
    const StoreContext store{world.clock, world.ids, u"bench"_s};
    const Project project = test::bigProject(world.ids);
    const QString path = world.folder.filePath(u"big.kyodo"_s);
    require(ProjectFile::create(path, project, u"作成"_s, store).ok(), "the large project");
    if (wants(u"open"_s)) {
        compare(
            "open and show 2,000 tasks (floor: open in the store)", 7,
            [&] { require(ProjectFile::open(path, Access::Read, store).ok(), "open"); },
            [&] {
                MainWindow window(world.context);
                window.show();
                require(window.openFile(path), "open");
                settle();
            });
    }
    auto bare = ProjectFile::create(world.folder.filePath(u"bare.kyodo"_s), project, u"作成"_s, store);
    require(bare.ok(), "a project without a window");
    MainWindow window(world.context);
    window.show();
    require(window.openFile(path), "open");
    settle();
    const QList<Place> places{
        {"schedule", 4, 3, u"tasks"_s}, {"progress", 5, 0, u"tasks"_s}, {"roles", 4, 1, u"roleMatrix"_s}};
    for (const Place& place : places) {
        if (wants(u"edit"_s) || wants(QString::fromLatin1(place.name)))
            measureEdits(window, **bare, place);
    }
    for (const Place& place : places) {
        if (wants(u"scroll"_s))
            measureScrolling(showTable(window, place), place.name);
    }
    if (wants(u"type"_s))
        measureTyping(window);
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
        return kyodo::bench::startOurs();
    return kyodo::bench::measure(what);
}
