#include "tests/support/printing.h"
#include "tests/ui/access/everysection.h"

#include "ui/support/readingorder.h"

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

/// Where a key stops from the focus on, until it is back or too often to be right.
QList<QWidget*> roundBy(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QList<QWidget*> stops;
    const QWidget* first = QApplication::focusWidget();
    do {
        stops.append(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    } while (QApplication::focusWidget() != first && stops.size() < 300);
    return stops;
}

} // namespace

TEST_CASE("Tab stops at everything, as it is read, and comes back", "[ui][access]")
{
    UiBench bench;
    auto window = bench.windowWithExample();
    int sections = 0;
    everySection(*window, [&](StepPage& page) {
        INFO(page.objectName().toStdString() << " section " << page.currentSection());
        QWidget& rail = find<QWidget>(*window, u"stepRail"_s);
        rail.setFocus();
        const QList<QWidget*> there = roundBy(Qt::Key_Tab, Qt::NoModifier);
        QList<QWidget*> back = roundBy(Qt::Key_Tab, Qt::ShiftModifier);
        std::reverse(back.begin() + 1, back.end());
        CHECK(there == back);
        CHECK(there.size() == readingOrder(*window).size());
        // One goes through the page, then the guide, then round to the head of the window.
        const auto& guide = find<QWidget>(*window, u"guide"_s);
        const auto inside = [](const QWidget& pane) {
            return [&pane](const QWidget* stop) { return stop == &pane || pane.isAncestorOf(stop); };
        };
        const auto pageBegins = std::find_if(there.begin(), there.end(), inside(page));
        const auto pageEnds = std::find_if_not(pageBegins, there.end(), inside(page));
        CHECK(pageBegins == there.begin() + 1);
        CHECK(std::none_of(pageEnds, there.end(), inside(page)));
        CHECK(pageEnds != there.end());
        CHECK(inside(guide)(*pageEnds));
        // Of two that stand below each other the upper one comes first.
        for (auto stop = pageBegins; stop + 1 < pageEnds; ++stop) {
            const int end = (*stop)->mapTo(&page, QPoint(0, 0)).y();
            const int begin = (*(stop + 1))->mapTo(&page, QPoint(0, (*(stop + 1))->height())).y();
            INFO((*stop)->objectName().toStdString()
                 << " before " << (*(stop + 1))->objectName().toStdString());
            CHECK(end < begin);
        }
        ++sections;
    });
    CHECK(sections > 40);
}

TEST_CASE("The key of a step takes the focus there, wherever it was", "[ui][access]")
{
    UiBench bench;
    auto window = bench.windowWithExample();
    for (const QString& from : {u"guide"_s, u"stepRail"_s, u"header.find"_s}) {
        window->workspace()->showPage(1);
        settle();
        find<QWidget>(*window, from).setFocus();
        QTest::keyClick(window.get(), Qt::Key_3, Qt::ControlModifier);
        settle();
        CHECK(window->workspace()->currentPage() == 3);
        REQUIRE(QApplication::focusWidget());
        CHECK(window->workspace()->page(3)->isAncestorOf(QApplication::focusWidget()));
    }
}

TEST_CASE("A section has one stop for Tab, and the arrows go on from there", "[ui][access]")
{
    UiBench bench;
    auto window = bench.windowWithFile(1);
    auto& page = find<StepPage>(*window, u"page.basics"_s);
    page.focusFirst();
    const QWidget* first = QApplication::focusWidget();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    CHECK(page.currentSection() == 1);
    CHECK(QApplication::focusWidget()->parentWidget() == first->parentWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(QApplication::focusWidget()->parentWidget() != first->parentWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
    CHECK(QApplication::focusWidget()->accessibleName().startsWith(page.spec().sections.at(1).title));
}
