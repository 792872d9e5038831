#include "tests/support/printing.h"
#include "tests/ui/uibench.h"

#include "ui/shell/windowplace.h"
#include "ui/shell/workspace.h"
#include "ui/steps/steppage.h"

#include <QAbstractButton>
#include <QAction>
#include <QSplitter>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

TEST_CASE("a window stands where it stood, if that can be seen", "[ui][places]")
{
    const QRect one(0, 0, 1366, 728);
    const QRect two(1366, 0, 1920, 1040);
    const QRect wanted(1500, 100, 1200, 800);
    CHECK(fittingPlace(wanted, {one, two}) == wanted);
    // The second screen was taken away.
    const QRect back = fittingPlace(wanted, {one});
    CHECK(one.contains(back));
    CHECK(back.size() == QSize(1200, 728));
    // Only the bottom could be seen: there is nothing to take hold of.
    CHECK(one.contains(fittingPlace(QRect(0, -700, 800, 720), {one})));
    CHECK(one.contains(fittingPlace(QRect(1300, 0, 800, 600), {one})));
    const QRect edge(1100, 300, 800, 600);
    CHECK(fittingPlace(edge, {one}) == edge);
    CHECK(fittingPlace(wanted, {}) == wanted);
}

TEST_CASE("size and place of the window are kept, rubbish is passed over", "[ui][places]")
{
    UiBench bench;
    auto window = bench.window();
    window->resize(window->minimumSizeHint() + QSize(10, 10));
    const QSize size = window->size();
    window->close();
    window.reset();
    CHECK_FALSE(bench.settings.windowGeometry().isEmpty());
    CHECK(bench.window()->size() == size);
    bench.settings.setWindowGeometry("rubbish");
    window = bench.window();
    CHECK(window->width() >= window->minimumSizeHint().width());
}

TEST_CASE("one comes back to the page and section where one left", "[ui][places]")
{
    UiBench bench;
    auto window = bench.windowWithFile(1);
    const QString path = window->session()->file().path();
    window->workspace()->showPage(4);
    window->workspace()->page(4)->showSection(2);
    window->closeFile();
    settle();
    REQUIRE(window->openFile(path));
    settle();
    CHECK(window->workspace()->currentPage() == 4);
    CHECK(window->workspace()->currentSection() == 2);
    // The language changes; one stays.
    find<QAction>(*window, u"view.language.ja"_s).trigger();
    settle();
    CHECK(window->workspace()->currentPage() == 4);
    CHECK(window->workspace()->currentSection() == 2);
    window->close();
    window.reset();
    window = bench.window();
    REQUIRE(window->openFile(path));
    CHECK(window->workspace()->currentPage() == 4);
    window.reset();
    // A page and section that another version had.
    bench.settings.setRememberedProject(path, R"({"page":99,"section":99})");
    window = bench.window();
    REQUIRE(window->openFile(path));
    CHECK(window->workspace()->currentPage() == 0);
}

TEST_CASE("the widths of the panes are kept", "[ui][places]")
{
    UiBench bench;
    auto window = bench.windowWithFile(1);
    window->resize(1280, 800);
    settle();
    const auto splitter = [&] { return window->workspace()->findChild<QSplitter*>(); };
    const int rail = splitter()->sizes().at(0);
    splitter()->setSizes({rail + 40, 1280 - rail - 340, 300});
    const QList<int> drawn = splitter()->sizes();
    Q_EMIT splitter()->splitterMoved(rail + 40, 1);
    CHECK(bench.settings.railWidth() == drawn.at(0));
    const QString path = window->session()->file().path();
    window->closeFile();
    settle();
    REQUIRE(window->openFile(path));
    window->resize(1281, 800);
    settle();
    CHECK(std::abs(splitter()->sizes().at(0) - drawn.at(0)) <= 2);
    CHECK(std::abs(splitter()->sizes().at(2) - drawn.at(2)) <= 2);
    // On a small screen the page keeps its room.
    bench.settings.setRailWidth(4000);
    window->resize(1300, 800);
    settle();
    CHECK(splitter()->sizes().at(0) <= 1300 * 2 / 5 + 2);
}

TEST_CASE("folded sections of the guide stay folded", "[ui][places]")
{
    UiBench bench;
    auto window = bench.windowWithFile(1);
    window->workspace()->showPage(4);
    settle();
    auto& head = find<QAbstractButton>(*window, u"guideHead-purpose"_s);
    const bool open = head.isChecked();
    head.click();
    REQUIRE(bench.settings.closedGuideSections());
    CHECK(bench.settings.closedGuideSections()->contains(u"purpose"_s) == open);
    const QString path = window->session()->file().path();
    window.reset();
    window = bench.window();
    REQUIRE(window->openFile(path));
    settle();
    CHECK(find<QAbstractButton>(*window, u"guideHead-purpose"_s).isChecked() != open);
}
