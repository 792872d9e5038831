#include "tests/support/printing.h"
#include "tests/ui/uibench.h"

#include "ui/shell/workspace.h"
#include "ui/steps/steppage.h"
#include "ui/steps/steprail.h"
#include "ui/support/readingorder.h"

#include <QApplication>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

QRect placeOf(const QWidget& widget)
{
    return {widget.mapTo(widget.window(), QPoint()), widget.size()};
}

QString nameOf(const QWidget& widget)
{
    return widget.objectName().isEmpty() ? widget.accessibleName() : widget.objectName();
}

/// Wherever Tab leads back up: nobody finds again what was passed over.
QStringList leapsOn(StepPage& page)
{
    QStringList leaps;
    const QList<QWidget*> stops = readingOrder(page); // what Tab follows
    for (qsizetype i = 1; i < stops.size(); ++i) {
        const QRect from = placeOf(*stops.at(i - 1));
        const QRect to = placeOf(*stops.at(i));
        const bool above = to.bottom() < from.top();
        const bool aside = to.left() > from.right(); // the form beside its list
        if (above && !aside)
            leaps.append(nameOf(*stops.at(i - 1)) + u" -> "_s + nameOf(*stops.at(i)));
    }
    return leaps;
}

} // namespace

TEST_CASE("Tab goes through every section from top to bottom", "[ui][walk]")
{
    UiBench bench;
    auto window = bench.windowWithExample();
    Workspace& workspace = *window->workspace();
    for (int number = 0; number <= 7; ++number) {
        workspace.showPage(number);
        StepPage& page = *workspace.page(number);
        // From the last to the first: no section may hang on the order in which they were opened.
        for (int section = int(page.spec().sections.size()) - 1; section >= 0; --section) {
            page.showSection(section);
            settle();
            INFO(page.spec().id.toStdString() << ' ' << page.spec().sections.at(section).id.toStdString());
            CHECK_FALSE(readingOrder(page).isEmpty());
            CHECK(leapsOn(page).join(u'\n').toStdString() == std::string());
        }
    }
}

TEST_CASE("Tab leads from the rail to the page, and from the page to the guide", "[ui][walk]")
{
    UiBench bench;
    auto window = bench.windowWithExample();
    Workspace& workspace = *window->workspace();
    for (const int number : {3, 6, 1, 0}) {
        workspace.showPage(number);
        workspace.rail()->setFocus();
        settle();
        QTest::keyClick(workspace.rail(), Qt::Key_Tab);
        REQUIRE(QApplication::focusWidget());
        CHECK(workspace.page(number)->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        CHECK(workspace.rail()->hasFocus());
    }
}
