#include "tests/support/printing.h"
#include "tests/ui/access/everysection.h"

#include "ui/grid/gridmodel.h"
#include "ui/grid/gridview.h"
#include "ui/support/readingorder.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface& spoken(QWidget& widget)
{
    QAccessibleInterface* found = QAccessible::queryAccessibleInterface(&widget);
    REQUIRE(found);
    return *found;
}

/// Where Qt calls a list by what is chosen in it, as on Linux, its label tells what it is.
bool isLabelled(QAccessibleInterface& box)
{
    const auto labels = box.relations(QAccessible::Label);
    return std::any_of(labels.begin(), labels.end(),
                       [](const auto& label) { return !label.first->text(QAccessible::Name).isEmpty(); });
}

/// All that Tab stops at has a name, a role, and can be focused.
void checkStops(MainWindow& window, const QString& where)
{
    for (QWidget* stop : readingOrder(window)) {
        QAccessibleInterface& iface = spoken(*stop);
        INFO(where.toStdString() << ": " << stop->metaObject()->className() << " "
                                 << stop->objectName().toStdString());
        CHECK_FALSE(stop->objectName().isEmpty());
        CHECK_FALSE(stop->accessibleName().isEmpty());
        const bool described = stop->accessibleDescription() == stop->accessibleName();
        CHECK((iface.text(QAccessible::Name) == stop->accessibleName() ||
               (qobject_cast<QComboBox*>(stop) && (isLabelled(iface) || described))));
        CHECK(iface.role() != QAccessible::NoRole);
        CHECK(iface.role() != QAccessible::Client);
        CHECK(iface.role() != QAccessible::Border);
        CHECK(iface.state().focusable);
    }
}

/// Ticks as a reader does.
void press(QAccessibleInterface& iface)
{
    REQUIRE(iface.actionInterface());
    const QString first = iface.actionInterface()->actionNames().value(0);
    CHECK((first == QAccessibleActionInterface::pressAction() ||
           first == QAccessibleActionInterface::toggleAction()));
    iface.actionInterface()->doAction(first);
    settle();
}

/// What tells the row of a cell.
QString rowOf(const QTableView& view, int row)
{
    if (const auto* grid = qobject_cast<const GridView*>(&view))
        return static_cast<const GridModel*>(grid->model())->rowName(row);
    return u"row %1"_s.arg(row + 1);
}

void checkCells(QTableView& view)
{
    QAccessibleTableInterface* table = spoken(view).tableInterface();
    REQUIRE(table);
    const QAbstractItemModel& model = *view.model();
    for (int row = 0; row < std::min(model.rowCount(), 6); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            const QString name = table->cellAt(row, column)->text(QAccessible::Name);
            INFO(view.objectName().toStdString() << ": " << name.toStdString());
            CHECK(name.contains(rowOf(view, row)));
            if (index.data(GridModel::RowKindRole).toInt() == int(GridRowKind::Heading))
                continue;
            const QString head = model.headerData(column, Qt::Horizontal).toString().section(u'\n', 0, 0);
            const QString written = index.data().toString();
            CHECK((name.contains(written) || name.contains(u": none"_s))); // a role that nobody has is a dash
            CHECK_FALSE(name.startsWith(u": "_s));
            CHECK_FALSE(name.endsWith(u": "_s));
            CHECK((column == 0 || !table->columnDescription(column).isEmpty()));
            CHECK((head.isEmpty() || table->columnDescription(column).contains(head)));
        }
    }
}

} // namespace

TEST_CASE("Whatever one can tab to says what it is", "[ui][access]")
{
    UiBench bench;
    auto window = bench.windowWithExample();
    everySection(*window, [&](StepPage& page) { checkStops(*window, page.objectName()); });
}

TEST_CASE("Whatever one can tab to beside the steps says what it is too", "[ui][access]")
{
    UiBench bench;
    auto window = bench.windowWithExample();
    window->workspace()->showPaper(u"agreement"_s);
    settle();
    checkStops(*window, u"paper"_s);
    CHECK(spoken(find<QWidget>(*window, u"pageCanvas"_s)).role() == QAccessible::Document);
    CHECK(spoken(find<QWidget>(*window, u"fitWidth"_s)).state().checked);
    window->workspace()->showHistory();
    settle();
    checkStops(*window, u"history"_s);
    find<QAction>(*window, u"help.open"_s).trigger();
    settle();
    checkStops(*window, u"help"_s);
    find<QAction>(*window, u"help.tour"_s).trigger();
    settle();
    checkStops(*window, u"tour"_s);
    find<QAction>(*window, u"file.close"_s).trigger();
    settle();
    checkStops(*window, u"start"_s);
}

TEST_CASE("A trouble is a group that says what has befallen the file", "[ui][access]")
{
    UiBench bench;
    auto window = bench.windowWithFile(1);
    REQUIRE(QFile::remove(window->session()->file().path()));
    window->session()->examine();
    settle();
    QWidget& bar = find<QWidget>(*window, u"trouble"_s);
    CHECK(spoken(bar).role() == QAccessible::Grouping);
    CHECK(spoken(bar).text(QAccessible::Name).contains(u".kyodo"_s));
    checkStops(*window, u"trouble"_s);
}

TEST_CASE("The calendar says its month and each of its days", "[ui][access]")
{
    UiBench bench;
    auto window = bench.windowWithFile(1);
    find<QAction>(find<QWidget>(*window, u"project.termStart"_s), u"openCalendar"_s).trigger();
    settle();
    QWidget* calendar = QApplication::activePopupWidget();
    REQUIRE(calendar);
    CHECK(spoken(*calendar).text(QAccessible::Name) == u"Calendar"_s);
    auto& days = find<QTableView>(*calendar, u"days"_s);
    CHECK(spoken(days).text(QAccessible::Name).contains(QString::number(bench.context.clock.today().year())));
    QAccessibleTableInterface* table = spoken(days).tableInterface();
    REQUIRE(table);
    const QString day = table->cellAt(2, 3)->text(QAccessible::Name);
    CHECK(day.contains(days.model()->index(2, 3).data().toString()));
    CHECK(day.size() > 8); // with its month, its year and the day of the week
    for (auto* button : calendar->findChildren<QAbstractButton*>()) {
        if (button->isVisible())
            CHECK_FALSE(spoken(*button).text(QAccessible::Name).isEmpty());
    }
    calendar->close();
}

TEST_CASE("A choice without a label tells what it is for", "[ui][access]")
{
    UiBench bench;
    auto window = bench.windowWithExample();
    const auto checkChoices = [&](int least) {
        settle();
        int choices = 0;
        for (auto* box : window->findChildren<QComboBox*>()) {
            if (!box->isVisible())
                continue;
            INFO(box->objectName().toStdString());
            CHECK_FALSE(box->accessibleName().isEmpty());
            CHECK((isLabelled(spoken(*box)) || box->accessibleDescription() == box->accessibleName()));
            ++choices;
        }
        CHECK(choices >= least);
    };
    window->workspace()->showHistory();
    checkChoices(2);
    window->workspace()->showPaper(u"review-sheet"_s);
    checkChoices(3);
    for (const QString& place : {u"file.settings"_s, u"help.open"_s}) {
        find<QAction>(*window, place).trigger();
        checkChoices(1);
    }
}

TEST_CASE("Every cell of every table says its row, its column and what is in it", "[ui][access]")
{
    UiBench bench;
    auto window = bench.windowWithExample();
    QSet<QString> seen;
    everySection(*window, [&](StepPage& page) {
        for (auto* view : page.findChildren<QTableView*>()) {
            if (!view->isVisible())
                continue;
            seen.insert(view->objectName());
            checkCells(*view);
        }
    });
    CHECK(seen.size() > 30);
}

TEST_CASE("Sections are tabs, and pressing one as a reader does opens it", "[ui][access]")
{
    UiBench bench;
    auto window = bench.windowWithFile(1);
    auto& page = find<StepPage>(*window, u"page.basics"_s);
    auto& bar = find<QWidget>(page, u"sections"_s);
    CHECK(spoken(bar).role() == QAccessible::PageTabList);
    QAccessibleInterface& second = spoken(find<QWidget>(bar, u"section1"_s));
    CHECK(second.role() == QAccessible::PageTab);
    CHECK_FALSE(second.state().selected);
    press(second);
    CHECK(page.currentSection() == 1);
    CHECK(second.state().selected);
    CHECK_FALSE(spoken(find<QWidget>(bar, u"section0"_s)).state().selected);
    CHECK(spoken(page).role() == QAccessible::Grouping);
    CHECK(spoken(page).text(QAccessible::Name) == u"Basics"_s);
}

TEST_CASE("What folds out says whether it is open", "[ui][access]")
{
    UiBench bench;
    auto window = bench.windowWithExample();
    window->workspace()->showPage(1);
    settle();
    QAccessibleInterface& head = spoken(find<QWidget>(*window, u"guideHead-purpose"_s));
    CHECK(head.role() == QAccessible::Button);
    CHECK(head.state().expandable);
    CHECK(head.state().expanded);
    press(head);
    CHECK(head.state().collapsed);
    CHECK_FALSE(find<QWidget>(*window, u"guideText-purpose"_s).isVisible());
}

TEST_CASE("A box that a reader ticks is stored", "[ui][access]")
{
    UiBench bench;
    auto window = bench.windowWithExample();
    window->workspace()->showPage(4);
    REQUIRE(window->workspace()->page(4)->showSectionNamed(u"terms"_s));
    settle();
    auto& box = find<QAbstractButton>(*window, u"agreement.subcontracting"_s);
    QAccessibleInterface& iface = spoken(box);
    CHECK(iface.role() == QAccessible::CheckBox);
    CHECK(iface.state().checkable);
    const auto edits = window->session()->file().history().size();
    const bool before = iface.state().checked;
    press(iface);
    CHECK(iface.state().checked != before);
    CHECK(window->session()->file().history().size() == edits + 1);
}

TEST_CASE("A frame is no window to a reader", "[ui][access]")
{
    UiBench bench;
    auto window = bench.windowWithFile(1);
    CHECK(spoken(find<QWidget>(*window, u"header"_s)).role() == QAccessible::Grouping);
    CHECK(spoken(find<QWidget>(*window, u"sectionCard"_s)).role() == QAccessible::Grouping);
    CHECK(spoken(find<QWidget>(*window, u"message"_s)).role() == QAccessible::Grouping);
}
