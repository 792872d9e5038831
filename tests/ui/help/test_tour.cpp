#include "tests/support/printing.h"
#include "tests/ui/uibench.h"
#include "ui/help/tourbar.h"
#include "ui/shell/workspace.h"
#include "ui/steps/steppage.h"

#include <QAction>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

/// Whether the window shows what a stop speaks of.
bool shows(MainWindow& window, const TourStop& stop)
{
    Workspace& workspace = *window.workspace();
    switch (stop.place) {
    case TourPlace::Paper:
        return workspace.showsPaper();
    case TourPlace::History:
        return workspace.showsHistory();
    case TourPlace::Section:
        break;
    }
    const StepPage& page = *workspace.page(stop.page);
    return !workspace.showsVisit() && workspace.currentPage() == stop.page &&
           page.spec().sections.at(page.currentSection()).id == stop.section;
}

} // namespace

TEST_CASE("The tour leads through all its stops and back by keys, and begins a project of one's own",
          "[ui][tour]")
{
    UiBench bench;
    auto window = bench.window();
    find<QPushButton>(*window, u"start.tour"_s).click();
    settle();
    REQUIRE(window->session());
    const QString path = window->session()->file().path();
    const auto bar = [&window]() -> TourBar& { return find<TourBar>(*window, u"tourBar"_s); };
    const qsizetype count = bar().stops().size();
    REQUIRE(count > 8);
    for (int stop = 0; stop < count; ++stop) {
        INFO(bar().stops().at(stop).id.toStdString());
        CHECK(bar().stop() == stop);
        CHECK(shows(*window, bar().stops().at(stop)));
        CHECK(find<QLabel>(*window, u"tour.text"_s).text() == bar().stops().at(stop).text);
        CHECK(find<QPushButton>(*window, u"tour.next"_s).hasFocus());
        if (stop + 1 < count)
            QTest::keyClick(window->focusWidget(), Qt::Key_PageDown, Qt::ControlModifier);
        settle();
    }
    for (int stop = int(count) - 2; stop >= 0; --stop) {
        QTest::keyClick(window->focusWidget(), Qt::Key_PageUp, Qt::ControlModifier);
        settle();
        CHECK(bar().stop() == stop);
        CHECK(shows(*window, bar().stops().at(stop)));
    }
    for (int stop = 1; stop <= count; ++stop) {
        QTest::keyClick(&find(*window, u"tour.next"_s), Qt::Key_Space);
        settle();
    }
    CHECK_FALSE(window->session());
    CHECK(find<QLineEdit>(*window, u"start.title"_s).hasFocus());
    CHECK_FALSE(QFileInfo::exists(path));
    CHECK(bench.settings.recentFiles().isEmpty());
}

TEST_CASE("The tour touches nothing of one's own and leads back to what was open", "[ui][tour]")
{
    UiBench bench;
    auto window = bench.windowWithFile(2);
    const QString own = window->session()->file().path();
    const Project before = window->session()->project();
    const QString folder = bench.settings.lastFolder();
    find<QAction>(*window, u"help.tour"_s).trigger();
    settle();
    const QString sample = window->session()->file().path();
    CHECK(sample != own);
    REQUIRE(window->session()->edit(u"試し"_s, [](Project& project) -> Result<void> {
        project.info.title = u"試し書き"_s;
        return {};
    }));
    CHECK(bench.settings.recentFiles() == QStringList{own});
    CHECK(bench.settings.lastFolder() == folder);
    // Looks may be changed on the way; the tour stays where it is.
    find<QPushButton>(*window, u"tour.next"_s).click();
    find<QAction>(*window, u"view.language.ja"_s).trigger();
    settle();
    CHECK(find<TourBar>(*window, u"tourBar"_s).stop() == 1);
    find<QPushButton>(*window, u"tour.end"_s).click();
    settle();
    REQUIRE(window->session());
    CHECK(window->session()->file().path() == own);
    CHECK(window->session()->project() == before);
    CHECK_FALSE(window->findChild<TourBar*>(u"tourBar"_s));
    CHECK_FALSE(QFileInfo::exists(sample));
}

TEST_CASE("Opening another file ends the tour", "[ui][tour]")
{
    UiBench bench;
    auto window = bench.windowWithFile(1);
    const QString own = window->session()->file().path();
    find<QAction>(*window, u"help.tour"_s).trigger();
    settle();
    const QString sample = window->session()->file().path();
    REQUIRE(window->openFile(own));
    settle();
    CHECK(window->session()->file().path() == own);
    CHECK_FALSE(window->findChild<TourBar*>(u"tourBar"_s));
    CHECK_FALSE(QFileInfo::exists(sample));
}
