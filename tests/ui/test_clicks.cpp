#include "tests/ui/uibench.h"

#include "ui/shell/steadyclicks.h"
#include "ui/shell/workspace.h"
#include "ui/steps/steppage.h"
#include "ui/widgets/combobox.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QVBoxLayout>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

/// A mouse that stays where it is on the screen, whatever moves below it.
struct Mouse {
    QPoint where;
    quint64 time = 100'000;

    void send(QEvent::Type type, QWidget& widget)
    {
        const QPointF local = widget.mapFromGlobal(where);
        const auto buttons = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, local, local, where, Qt::LeftButton, buttons, Qt::NoModifier);
        time += 20;
        event.setTimestamp(time);
        QCoreApplication::sendEvent(&widget, &event);
        settle();
    }
};

/// A field that brings a message in above a button once it is left.
struct Moving {
    Moving()
    {
        auto* layout = new QVBoxLayout(&window);
        for (QWidget* widget : {static_cast<QWidget*>(&line), static_cast<QWidget*>(&message),
                                static_cast<QWidget*>(&button), static_cast<QWidget*>(&below)})
            layout->addWidget(widget);
        message.setFixedHeight(200);
        message.hide();
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        mouse.where = button.mapToGlobal(button.rect().center());
    }

    QWidget window;
    QLineEdit line;
    QLabel message;
    QPushButton button;
    QPushButton below;
    SteadyClicks steady;
    Mouse mouse;
};

} // namespace

TEST_CASE("A button that moves away under the pressed mouse is pressed all the same", "[ui][clicks]")
{
    Moving it;
    const QSignalSpy clicked(&it.button, &QPushButton::clicked);
    it.mouse.send(QEvent::MouseButtonPress, it.button);
    it.message.show();
    settle();
    REQUIRE_FALSE(it.button.rect().contains(it.button.mapFromGlobal(it.mouse.where)));
    it.mouse.send(QEvent::MouseMove, it.button);
    it.mouse.send(QEvent::MouseButtonRelease, it.button);
    CHECK(clicked.size() == 1);
    // Who draws the mouse off a button does not mean it, as ever.
    it.mouse.time += 5'000;
    it.mouse.where = it.button.mapToGlobal(it.button.rect().center());
    it.mouse.send(QEvent::MouseButtonPress, it.button);
    it.mouse.where += QPoint(0, 150);
    it.mouse.send(QEvent::MouseMove, it.button);
    it.mouse.send(QEvent::MouseButtonRelease, it.button);
    CHECK(clicked.size() == 1);
}

TEST_CASE("The second click of a double click does not hit what has moved there", "[ui][clicks]")
{
    Moving it;
    const QSignalSpy clicked(&it.button, &QPushButton::clicked);
    const QSignalSpy other(&it.below, &QPushButton::clicked);
    it.mouse.send(QEvent::MouseButtonPress, it.button);
    it.mouse.send(QEvent::MouseButtonRelease, it.button);
    CHECK(clicked.size() == 1);
    it.button.hide();
    settle();
    it.mouse.send(QEvent::MouseButtonDblClick, it.below);
    it.mouse.send(QEvent::MouseButtonRelease, it.below);
    CHECK(other.size() == 0);
    it.mouse.time += 5'000;
    it.mouse.where = it.below.mapToGlobal(it.below.rect().center());
    it.mouse.send(QEvent::MouseButtonPress, it.below);
    it.mouse.send(QEvent::MouseButtonRelease, it.below);
    CHECK(other.size() == 1);
}

TEST_CASE("A choice in a table shows its list at the mouse, and waits for the keys", "[ui][clicks][tables]")
{
    UiBench bench;
    auto window = bench.windowWithExample();
    window->workspace()->showPage(1);
    window->workspace()->page(1)->showSection(0);
    settle();
    auto& view = find<QTableView>(*window->workspace()->page(1), u"soughtResources"_s);
    REQUIRE(view.model()->rowCount() > 1);
    constexpr int choice = 0; // of the kinds of resources
    view.setFocus();
    view.setCurrentIndex(view.model()->index(0, choice));
    QTest::keyClick(&view, Qt::Key_F2);
    settle();
    auto* byKey = view.viewport()->findChild<ComboBox*>();
    REQUIRE(byKey);
    CHECK_FALSE(byKey->view()->isVisible());
    QTest::keyClick(byKey, Qt::Key_Escape);
    settle();
    const QPoint cell = view.visualRect(view.model()->index(1, choice)).center();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, cell);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, cell);
    settle();
    const auto* combo = view.viewport()->findChild<ComboBox*>();
    REQUIRE(combo);
    CHECK(QTest::qWaitFor([&] { return combo->view()->isVisible(); }));
}

TEST_CASE("A long text is written in its own row and hides none below", "[ui][clicks][tables]")
{
    UiBench bench;
    auto window = bench.windowWithFile(2, 4);
    window->workspace()->showPage(4);
    window->workspace()->page(4)->showSection(3);
    settle();
    auto& view = find<QTableView>(*window->workspace()->page(4), u"tasks"_s);
    const QAbstractItemModel& model = *view.model();
    QPlainTextEdit* area = nullptr;
    for (int column = 0; column < model.columnCount() && !area; ++column) {
        view.setCurrentIndex(model.index(0, column));
        QTest::keyClick(&view, Qt::Key_F2);
        settle();
        area = view.viewport()->findChild<QPlainTextEdit*>();
        if (QWidget* editor = QApplication::focusWidget(); !area && editor != &view)
            QTest::keyClick(editor, Qt::Key_Escape);
    }
    REQUIRE(area);
    const int before = view.rowHeight(1);
    write(*area, u"一\n二\n三\n四\n五\n六\n七"_s);
    settle();
    settle();
    const QRect below = view.visualRect(model.index(1, view.currentIndex().column()));
    CHECK(area->geometry().bottom() <= below.top());
    CHECK(area->height() >= area->fontMetrics().lineSpacing() * 7);
    QTest::keyClick(area, Qt::Key_Escape);
    settle();
    settle();
    CHECK(view.rowHeight(0) <= before + 2);
}
