#include "tests/support/printing.h"
#include "tests/ui/uibench.h"
#include "ui/help/helpmodel.h"
#include "ui/help/helppage.h"
#include "ui/help/helptext.h"
#include "ui/help/keymodel.h"
#include "ui/shell/workspace.h"
#include "ui/steps/steppage.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

HelpPage& help(const MainWindow& window)
{
    return find<HelpPage>(window, u"helpPage"_s);
}

void press(QWidget& window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget* focus = window.focusWidget() ? window.focusWidget() : &window;
    QTest::keyClick(focus, key, modifiers);
    settle();
}

} // namespace

TEST_CASE("F1 opens the help where one is, and Escape leads back to the very field", "[ui][help]")
{
    UiBench bench;
    auto window = bench.windowWithExample();
    Workspace& workspace = *window->workspace();
    workspace.showPage(0);
    auto& title = find<QLineEdit>(*window, u"project.title"_s);
    title.setFocus();
    press(*window, Qt::Key_F1);
    CHECK(help(*window).isVisible());
    CHECK(help(*window).topic() == u"how.start"_s);
    press(*window, Qt::Key_Escape);
    CHECK_FALSE(help(*window).isVisible());
    CHECK(window->focusWidget() == &title);
    for (int page = 1; page <= 7; ++page) {
        workspace.showPage(page);
        press(*window, Qt::Key_F1);
        CHECK(help(*window).topic() == u"step."_s + key(static_cast<Step>(page - 1)));
        press(*window, Qt::Key_Escape);
    }
    workspace.showPaper(u"agreement"_s);
    press(*window, Qt::Key_F1);
    CHECK(help(*window).topic() == u"how.papers"_s);
    press(*window, Qt::Key_Escape);
    CHECK(workspace.showsPaper());
    workspace.showHistory();
    press(*window, Qt::Key_F1);
    CHECK(help(*window).topic() == u"how.undo"_s);
}

TEST_CASE("The help is searched and walked through by keys alone", "[ui][help]")
{
    UiBench bench;
    auto window = bench.window();
    find<QAction>(*window, u"help.open"_s).trigger();
    settle();
    HelpPage& page = help(*window);
    auto& list = find<QListView>(page, u"help.topics"_s);
    CHECK(list.hasFocus());
    const QString first = page.topic();
    press(*window, Qt::Key_Down);
    CHECK(page.topic() != first);
    press(*window, Qt::Key_Left, Qt::AltModifier);
    CHECK(page.topic() == first);
    press(*window, Qt::Key_Right, Qt::AltModifier);
    CHECK(page.topic() != first);
    press(*window, Qt::Key_F, Qt::ControlModifier);
    auto& words = find<QLineEdit>(page, u"help.words"_s);
    CHECK(words.hasFocus());
    write(words, u"CALENDAR"_s);
    settle();
    auto& text = find<HelpText>(page, u"help.text"_s);
    const int shown = list.model()->rowCount();
    CHECK(shown > 0);
    CHECK(text.toPlainText().contains(u"calendar"_s, Qt::CaseInsensitive));
    CHECK_FALSE(text.extraSelections().isEmpty());
    press(*window, Qt::Key_Return);
    CHECK(text.textCursor().selectedText().compare(u"calendar"_s, Qt::CaseInsensitive) == 0);
    // On through every topic that has the word, and round to the first again.
    const QString begun = page.topic();
    QSet<QString> met{begun};
    bool round = false;
    for (int i = 0; i < 60 && !round; ++i) {
        press(*window, Qt::Key_F3);
        round = met.size() > 1 && page.topic() == begun;
        met.insert(page.topic());
    }
    CHECK(round);
    CHECK(met.size() == find<QListView>(page, u"help.topics"_s).model()->rowCount() - [&list] {
        int headings = 0;
        for (int row = 0; row < list.model()->rowCount(); ++row)
            headings += list.model()->index(row, 0).data(HelpModel::IsHeadingRole).toBool();
        return headings;
    }());
    words.setText(u"no such words at all"_s);
    settle();
    CHECK(list.model()->rowCount() == 0);
    CHECK_FALSE(find<QLabel>(page, u"help.count"_s).text().isEmpty());
    press(*window, Qt::Key_Escape);
    CHECK_FALSE(page.isVisible());
}

TEST_CASE("Reader and topic are remembered, and the help fits the reader", "[ui][help]")
{
    UiBench bench;
    {
        auto window = bench.window();
        find<QAction>(*window, u"help.about"_s).trigger();
        auto& reader = find<QComboBox>(*window, u"help.reader"_s);
        reader.setCurrentIndex(reader.findData(u"government"_s));
        settle();
        CHECK(help(*window).topic() == u"how.about"_s);
    }
    auto window = bench.window();
    find<QAction>(*window, u"help.open"_s).trigger();
    CHECK(help(*window).topic() == u"how.about"_s);
    CHECK(find<QComboBox>(*window, u"help.reader"_s).currentData().toString() == u"government"_s);
    const auto* model = find<QListView>(*window, u"help.topics"_s).model();
    CHECK(model->index(1, 0).data(HelpModel::TopicRole).toString() == u"section.5-6"_s);
}

TEST_CASE("A link leads to another topic or to the page of a step", "[ui][help]")
{
    UiBench bench;
    auto window = bench.windowWithExample();
    find<QAction>(*window, u"help.open"_s).trigger();
    HelpPage& page = help(*window);
    page.open(u"step.agreement"_s);
    auto& text = find<HelpText>(page, u"help.text"_s);
    CHECK(text.toHtml().contains(u"page:4"_s));
    Q_EMIT text.anchorClicked(QUrl(u"topic:how.papers"_s));
    CHECK(page.topic() == u"how.papers"_s);
    Q_EMIT text.anchorClicked(QUrl(u"page:4"_s));
    settle();
    CHECK_FALSE(page.isVisible());
    CHECK(window->workspace()->currentPage() == 4);
    // Without a project there is no page to go to.
    window->closeFile();
    settle();
    find<QAction>(*window, u"help.open"_s).trigger();
    HelpPage& again = help(*window);
    again.open(u"step.agreement"_s);
    CHECK_FALSE(find<HelpText>(again, u"help.text"_s).toHtml().contains(u"page:4"_s));
}

TEST_CASE("The list of keys has every key of the window", "[ui][help]")
{
    UiBench bench;
    auto window = bench.windowWithExample();
    for (int page = 0; page < 8; ++page) {
        window->workspace()->showPage(page);
        StepPage& shown = *window->workspace()->page(page);
        for (qsizetype i = 0; i < shown.spec().sections.size(); ++i)
            shown.showSection(static_cast<int>(i));
    }
    window->workspace()->showPaper(u"agreement"_s);
    find<QAction>(*window, u"help.open"_s).trigger();
    auto& table = find<QTableView>(*window, u"help.keys"_s);
    const QAbstractItemModelTester tester(table.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QString listed;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        listed += table.model()->index(row, 1).data().toString() + u", "_s;
    // The list writes arrows and signs as they stand on the keys, and leaves out what the same line has said.
    listed.replace(u"↑ ↓ ← →"_s, u"Up"_s).replace(u"↑"_s, u"Up"_s).replace(u"↓"_s, u"Down"_s);
    listed.replace(u"← →"_s, u"Left, Alt+Shift+Right, Shift+Right, Alt+Right, Alt+Left"_s);
    listed.replace(u"←"_s, u"Left"_s).replace(u"→"_s, u"Right"_s).replace(u"Delete"_s, u"Del"_s);
    listed.replace(u"Enter"_s, u"Return"_s).replace(u"PgUp"_s, u"PgUp"_s);
    const QStringList keys = listed.split(u", "_s);
    QStringList missing;
    const auto check = [&](const QKeySequence& sequence, const QString& name) {
        QString text = sequence.toString(QKeySequence::PortableText);
        text.replace(u"Enter"_s, u"Return"_s).replace(u"PgDown"_s, u"PgDown"_s);
        if (!text.isEmpty() && !keys.contains(text))
            missing.append(text + u" of "_s + name);
    };
    int checked = 0;
    for (const QAction* action : window->findChildren<QAction*>()) {
        for (const QKeySequence& sequence : action->shortcuts()) {
            check(sequence, action->text());
            ++checked;
        }
    }
    for (const QShortcut* shortcut : window->findChildren<QShortcut*>()) {
        check(shortcut->key(), shortcut->parent()->objectName());
        ++checked;
    }
    for (const QAbstractButton* button : window->findChildren<QAbstractButton*>())
        check(button->shortcut(), button->objectName());
    missing.removeDuplicates();
    CHECK(checked > 50);
    CHECK(missing.join(u'\n').toStdString() == std::string());
}

TEST_CASE("The list of keys is narrowed by the same words", "[ui][help]")
{
    UiBench bench;
    KeyModel model(keyUses({}));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int all = model.rowCount();
    model.setQuery(TextQuery(u"ｔａｂｌｅｓ duplicate"_s));
    CHECK(model.rowCount() == 1);
    CHECK(model.index(0, 1).data().toString().startsWith(u"Ctrl+D"_s));
    model.setQuery({});
    CHECK(model.rowCount() == all);
}
