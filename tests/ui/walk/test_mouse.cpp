#include "tests/support/printing.h"
#include "tests/ui/uibench.h"

#include "ui/printing/paperview.h"
#include "ui/shell/workspace.h"
#include "ui/steps/steppage.h"
#include "ui/steps/steprail.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

/// Somebody with a mouse; the keyboard is for words only.
struct Mouse {
    Mouse()
        : bench(Language::Japanese)
    {
        bench.settings.setUserName({});
        window = bench.window();
    }

    /// The one of that name that is seen; the page is scrolled there as by its wheel.
    QWidget& seen(const QString& name)
    {
        for (QWidget* widget : window->findChildren<QWidget*>(name)) {
            if (!widget->isVisible())
                continue;
            for (QWidget* up = widget->parentWidget(); up; up = up->parentWidget()) {
                if (auto* scroll = qobject_cast<QScrollArea*>(up))
                    scroll->ensureWidgetVisible(widget);
            }
            settle();
            return *widget;
        }
        FAIL("nothing to click at: " << name.toStdString());
        return *window;
    }
    void click(const QString& name)
    {
        QWidget& widget = seen(name);
        REQUIRE_FALSE(widget.visibleRegion().isEmpty());
        QTest::mouseClick(&widget, Qt::LeftButton, {}, widget.visibleRegion().boundingRect().center());
        settle();
    }
    void write(const QString& name, const QString& text)
    {
        click(name);
        REQUIRE(QApplication::focusWidget());
        kyodo::test::write(*QApplication::focusWidget(), text);
        settle();
    }
    void step(int page)
    {
        StepRail& rail = *window->workspace()->rail();
        QTest::mouseClick(rail.viewport(), Qt::LeftButton, {},
                          rail.visualRect(rail.model()->index(page, 0)).center());
        settle();
        CHECK(window->workspace()->currentPage() == page);
    }
    void section(const QString& title)
    {
        for (QPushButton* button : seen(u"sections"_s).findChildren<QPushButton*>()) {
            if (button->text().startsWith(title)) {
                QTest::mouseClick(button, Qt::LeftButton);
                settle();
                return;
            }
        }
        FAIL("no section " << title.toStdString());
    }
    void cell(const QString& table, int row, int column)
    {
        auto& view = dynamic_cast<QTableView&>(seen(table));
        view.scrollTo(view.model()->index(row, column));
        const QPoint at = view.visualRect(view.model()->index(row, column)).center();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, at);
        settle();
    }
    [[nodiscard]] const Project& project() const { return window->session()->project(); }

    UiBench bench;
    std::unique_ptr<MainWindow> window;
};

void addParty(Mouse& mouse, const QString& name)
{
    mouse.click(u"parties.add"_s);
    mouse.write(u"parties.name"_s, name);
}

void addMatter(Mouse& mouse)
{
    mouse.step(2);
    mouse.write(u"scope.sharedPurpose"_s, u"子どもが一人で夕食をとらない町にする。"_s);
    mouse.step(4);
    mouse.write(u"agreement.content"_s, u"月2回、食堂を開く。"_s);
    mouse.section(u"役割分担"_s);
    mouse.click(u"roleMatrix.add"_s);
    REQUIRE(QApplication::focusWidget());
    write(*QApplication::focusWidget(), u"調理"_s);
    mouse.cell(u"roleMatrix"_s, 0, 1);
}

} // namespace

TEST_CASE("by mouse, from an empty file to the printed agreement", "[ui][walk]")
{
    Mouse mouse;
    mouse.bench.chooser.answer = mouse.bench.files.path(u"食堂.kyodo"_s);
    mouse.write(u"start.user"_s, u"中村"_s);
    mouse.click(u"start.takeName"_s);
    mouse.write(u"start.title"_s, u"子ども食堂"_s);
    mouse.click(u"start.new"_s);
    REQUIRE(mouse.window->session());
    mouse.section(u"参加する主体"_s);
    addParty(mouse, u"ひだまり"_s);
    addParty(mouse, u"桜市"_s);
    addMatter(mouse);
    REQUIRE(mouse.project().parties.size() == 2);
    CHECK(mouse.project().parties.last().name == u"桜市"_s);
    CHECK(mouse.project().scope.sharedPurpose.startsWith(u"子ども"_s));
    REQUIRE(mouse.project().tasks.size() == 1);
    REQUIRE(mouse.project().roles.size() == 1);
    CHECK(mouse.project().roles.first().party == mouse.project().parties.first().id);
    CHECK(mouse.window->session()->status(Step::Agreement).state == StepState::UnderWay);

    mouse.click(u"pass"_s);
    mouse.write(u"passReason"_s, u"つづきは後日"_s);
    mouse.click(u"pass"_s);
    CHECK(mouse.window->session()->status(Step::Agreement).state == StepState::PassedWithReason);
    mouse.click(u"paper.agreement"_s);
    auto& view = find<PaperView>(*mouse.window, u"paperView"_s);
    REQUIRE(QTest::qWaitFor([&] { return !view.isMaking(); }, 20000));
    mouse.click(u"printPaper"_s);
    CHECK(mouse.bench.printer.printed.size() == 1);
    mouse.click(u"paper.back"_s);
    CHECK(mouse.window->workspace()->currentPage() == 4);
}
