#include "tests/support/printing.h"
#include "tests/ui/access/everysection.h"

#include "ui/shell/workspace.h"
#include "ui/steps/steppage.h"
#include "ui/support/fieldlabels.h"
#include "ui/support/theme.h"
#include "ui/widgets/fieldeditor.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

QString visibleLabel(const FieldEditor& editor)
{
    if (auto* button = qobject_cast<QAbstractButton*>(editor.input()))
        return button->text();
    for (const QLabel* label : editor.findChildren<QLabel*>()) {
        if (label->buddy() == editor.input())
            return label->text();
    }
    return {};
}

} // namespace

TEST_CASE("Every input is called what is written beside it", "[ui][reach]")
{
    UiBench bench;
    auto window = bench.windowWithExample();
    int editors = 0;
    everySection(*window, [&](StepPage& page) {
        for (const FieldEditor* editor : page.findChildren<FieldEditor*>()) {
            INFO(editor->input()->objectName().toStdString());
            CHECK_FALSE(visibleLabel(*editor).isEmpty());
            CHECK(editor->input()->accessibleName() == visibleLabel(*editor));
            CHECK(editor->input()->focusPolicy() != Qt::NoFocus);
            ++editors;
        }
        for (const QAbstractButton* button : page.findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->focusPolicy() != Qt::NoFocus)
                CHECK_FALSE((button->accessibleName() + button->text()).isEmpty());
        }
        for (const QAbstractItemView* view : page.findChildren<QAbstractItemView*>()) {
            const bool popup = view->parentWidget() && view->window() != page.window();
            INFO(view->objectName().toStdString());
            if (!popup && view->isVisible() && !qobject_cast<const QHeaderView*>(view))
                CHECK_FALSE(view->accessibleName().isEmpty());
        }
    });
    CHECK(editors > 200);
}

TEST_CASE("Labels do not read what people typed as mark-up", "[ui][reach]")
{
    UiBench bench;
    auto window = bench.windowWithFile(1);
    REQUIRE(window->session()->edit(u"x"_s, [](Project& project) -> Result<void> {
        project.info.title = u"<b>題</b><img src='x'>"_s;
        project.parties[0].name = u"<i>団体</i>"_s;
        return {};
    }));
    everySection(*window, [&](StepPage& page) {
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            INFO(label->text().toStdString());
            if (!label->text().isEmpty())
                CHECK(label->textFormat() == Qt::PlainText);
        }
    });
    CHECK(find<QLabel>(*window, u"header.title"_s).textFormat() == Qt::PlainText);
}

TEST_CASE("Nothing is cut off when the text is twice as large", "[ui][reach]")
{
    UiBench bench;
    Theme(ThemeKind::Light, 200).apply(*qApp);
    {
        auto window = bench.windowWithExample();
        window->resize(1280, 800);
        everySection(*window, [&](StepPage& page) {
            const auto* scroll = page.findChild<QScrollArea*>();
            REQUIRE(scroll);
            INFO(page.objectName().toStdString() << " section " << page.currentSection());
            CHECK(scroll->horizontalScrollBar()->maximum() == 0);
            for (const QLineEdit* line : page.findChildren<QLineEdit*>()) {
                INFO(line->objectName().toStdString()
                     << " in " << line->parentWidget()->metaObject()->className());
                if (line->isVisible())
                    CHECK(line->height() >= line->fontMetrics().height());
            }
        });
        CHECK(window->minimumSizeHint().width() <= 1280);
        CHECK(window->minimumSizeHint().height() <= 800);
    }
    Theme(ThemeKind::Light, 100).apply(*qApp);
}

TEST_CASE("The window fits a small screen", "[ui][reach]")
{
    UiBench bench;
    auto window = bench.windowWithExample();
    CHECK(window->minimumSizeHint().width() <= 1024);
    CHECK(window->minimumSizeHint().height() <= 700);
}

TEST_CASE("F6 goes round the panes and Ctrl with a number to the steps", "[ui][reach]")
{
    UiBench bench;
    auto window = bench.windowWithFile(1);
    auto inside = [&](const QString& name) {
        const auto* pane = window->findChild<QWidget*>(name);
        const QWidget* focus = QApplication::focusWidget();
        return pane && focus && (pane == focus || pane->isAncestorOf(focus));
    };
    CHECK(inside(u"stepRail"_s));
    QTest::keyClick(window.get(), Qt::Key_F6);
    CHECK(inside(u"page.basics"_s));
    QTest::keyClick(window.get(), Qt::Key_F6);
    CHECK(inside(u"guide"_s));
    QTest::keyClick(window.get(), Qt::Key_F6);
    CHECK(inside(u"stepRail"_s));
    for (int page = 7; page >= 0; --page) {
        QTest::keyClick(window.get(), static_cast<Qt::Key>(Qt::Key_0 + page), Qt::ControlModifier);
        CHECK(window->workspace()->currentPage() == page);
    }
}

TEST_CASE("The language changes at once and is remembered", "[ui][reach]")
{
    UiBench bench;
    auto window = bench.windowWithFile(1);
    const Step step = Step::Agreement;
    const Text title = bench.context.catalogue.step(step).shortTitle;
    auto railText = [&] {
        return find<QListView>(*window, u"stepRail"_s).model()->index(number(step), 0).data().toString();
    };
    window->workspace()->showPage(4);
    CHECK(railText() == title.en);
    find<QAction>(*window, u"view.language.ja"_s).trigger();
    settle();
    CHECK(railText() == title.ja);
    CHECK(window->workspace()->currentPage() == 4);
    CHECK(bench.settings.language() == Language::Japanese);
    find<QAction>(*window, u"view.language.en"_s).trigger();
    settle();
    CHECK(railText() == title.en);
    CHECK(window->menuBar()->actions().size() == 5);
}

TEST_CASE("Colours and text size change at once and are remembered", "[ui][reach]")
{
    UiBench bench;
    auto window = bench.windowWithFile(1);
    find<QAction>(*window, u"view.theme.dark"_s).trigger();
    settle();
    CHECK(Theme::colours().surface == Theme::coloursOf(ThemeKind::Dark).surface);
    find<QAction>(*window, u"view.size150"_s).trigger();
    settle();
    CHECK(bench.settings.textSize() == 150);
    CHECK(bench.settings.theme() == ThemeKind::Dark);
    CHECK(find<QLineEdit>(*window, u"project.title"_s).text() == u"こども食堂"_s);
    Theme(ThemeKind::Light, 100).apply(*qApp);
}
