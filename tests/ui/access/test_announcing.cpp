#include "tests/support/printing.h"
#include "tests/ui/access/everysection.h"

#include "ui/agreement/clausetextedit.h"
#include "ui/agreement/ganttview.h"
#include "ui/support/spoken.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/messagebar.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

/// Hears what is announced in a window. Qt passes events to a handler of tests only where a reader runs, so
/// this looks at the notification itself, of which readers are told that it shows.
class Listener {
public:
    explicit Listener(const QWidget& window)
        : m_window(window)
    {
        said();
    }

    /// All that was said since the last time.
    QString said()
    {
        QStringList heard;
        for (int i = 0; i < 10; ++i) {
            QCoreApplication::processEvents();
            auto* voice = m_window.findChild<QWidget*>(u"announcer"_s, Qt::FindDirectChildrenOnly);
            if (!voice || voice->accessibleName().isEmpty())
                continue;
            CHECK(QAccessible::queryAccessibleInterface(voice)->role() == QAccessible::Notification);
            CHECK(voice->isVisible());
            heard.append(voice->accessibleName());
            voice->setAccessibleName({});
        }
        return heard.join(u'|');
    }

private:
    const QWidget& m_window;
};

bool says(const QString& said, const QString& part)
{
    INFO("said: " << said.toStdString() << ", wanted: " << part.toStdString());
    CHECK(said.contains(part));
    return said.contains(part);
}

} // namespace

TEST_CASE("What cannot be read is said, with the name of the field", "[ui][access]")
{
    UiBench bench;
    auto window = bench.windowWithFile(1);
    Listener listener(*window);
    auto& line = find<QLineEdit>(*window, u"project.termStart"_s);
    type(line, u"abc"_s);
    const QString said = listener.said();
    says(said, line.accessibleName() + u": "_s);
    CHECK_FALSE(line.accessibleDescription().isEmpty());
    says(said, line.accessibleDescription());
    type(line, u"2026/4/1"_s);
    listener.said();
    type(line, u"2026/5/1"_s);
    CHECK_FALSE(listener.said().contains(line.accessibleName()));
}

TEST_CASE("Findings are said when an edit brings them or takes them away", "[ui][access]")
{
    UiBench bench;
    auto window = bench.windowWithExample();
    Listener listener(*window);
    auto& line = find<QLineEdit>(*window, u"project.termStart"_s);
    type(line, u""_s);
    const QString said = listener.said();
    says(said, u"To check: "_s);
    const auto& findings = window->session()->findings();
    REQUIRE_FALSE(findings.isEmpty());
    const bool any = std::any_of(findings.begin(), findings.end(),
                                 [&](const Finding& finding) { return said.contains(finding.message); });
    CHECK(any);
    type(line, u"2026/4/1"_s);
    says(listener.said(), u"To check: 0"_s);
    // Going to another page changes nothing, so nothing is said of its findings.
    window->workspace()->showPage(3);
    CHECK_FALSE(listener.said().contains(u"To check"_s));
}

TEST_CASE("Undo and redo say what they did", "[ui][access]")
{
    UiBench bench;
    auto window = bench.windowWithFile(1);
    type(find<QLineEdit>(*window, u"project.area"_s), u"本町"_s);
    Listener listener(*window);
    window->session()->undo();
    says(listener.said(), u"Undone: "_s);
    window->session()->redo();
    says(listener.said(), u"Redone: "_s);
}

TEST_CASE("Cells that change without an editor are said anew", "[ui][access]")
{
    UiBench bench;
    auto window = bench.windowWithExample();
    window->workspace()->showPage(2);
    settle();
    auto& table = find<QTableView>(*window, u"purposeStatements"_s);
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 2));
    Listener listener(*window);
    QTest::keyClick(&table, Qt::Key_Space);
    const QString said = listener.said();
    says(said, u"row 1"_s);
    says(said, u": no"_s);

    window->workspace()->showPage(4);
    REQUIRE(window->workspace()->page(4)->showSectionNamed(u"roles"_s));
    settle();
    auto& roles = find<QTableView>(*window, u"roleMatrix"_s);
    roles.setFocus();
    roles.setCurrentIndex(roles.model()->index(0, 1));
    listener.said();
    QTest::keyClick(&roles, Qt::Key_S);
    says(listener.said(), u": Support"_s);
    QTest::keyClick(&roles, Qt::Key_Delete);
    says(listener.said(), u": none"_s);
}

TEST_CASE("A tick in a list is said, and its state is in the name", "[ui][access]")
{
    UiBench bench;
    auto window = bench.windowWithFile(1);
    auto& list = *window->findChild<CheckList*>(u"project.fields"_s);
    list.setFocus();
    const auto name = [&] {
        return QAccessible::queryAccessibleInterface(&list)->child(0)->text(QAccessible::Name);
    };
    CHECK(name().endsWith(u": no"_s));
    Listener listener(*window);
    QTest::keyClick(&list, Qt::Key_Space);
    CHECK(name().endsWith(u": yes"_s));
    says(listener.said(), name());
}

TEST_CASE("A task that is moved in the chart says its new days", "[ui][access]")
{
    UiBench bench;
    auto window = bench.windowWithExample();
    window->workspace()->showPage(4);
    REQUIRE(window->workspace()->page(4)->showSectionNamed(u"schedule"_s));
    settle();
    auto& chart = *window->workspace()->page(4)->findChild<GanttView*>();
    chart.setFocus();
    Listener listener(*window);
    QTest::keyClick(&chart, Qt::Key_Right, Qt::AltModifier);
    says(listener.said(), u"12 April 2026"_s);
}

TEST_CASE("Messages are said, and of what nobody sees nothing is", "[ui][access]")
{
    UiBench bench;
    auto window = bench.windowWithFile(1);
    Listener listener(*window);
    auto& bar = find<MessageBar>(*window, u"message"_s);
    bar.showMessage(u"書けました。"_s, MessageBar::Tone::Good);
    says(listener.said(), u"書けました。"_s);
    QLabel label(window->centralWidget());
    showMessage(label, u"読めません"_s, u"日付"_s);
    CHECK(label.isVisible());
    says(listener.said(), u"日付: 読めません"_s);
    showMessage(label, u"読めません"_s, u"日付"_s);
    CHECK(listener.said().isEmpty()); // no news
    showMessage(label, {});
    CHECK(label.isHidden());
    announce(label, u"隠れた話"_s);
    CHECK(listener.said().isEmpty());
}

TEST_CASE("How many rows a filter leaves and how much is found is said", "[ui][access]")
{
    UiBench bench;
    auto window = bench.windowWithExample();
    window->workspace()->showPage(1);
    REQUIRE(window->workspace()->page(1)->showSectionNamed(u"offered"_s));
    settle();
    Listener listener(*window);
    find<QPushButton>(*window, u"offeredResources.filter"_s).click();
    listener.said();
    write(find<QLineEdit>(*window, u"offeredResources.filterField"_s), u"米"_s);
    says(listener.said(), find<QLabel>(*window, u"offeredResources.filterCount"_s).text());
}

TEST_CASE("A chip that the cursor comes to is said", "[ui][access]")
{
    UiBench bench;
    auto window = bench.windowWithExample();
    window->workspace()->showPage(4);
    REQUIRE(window->workspace()->page(4)->showSectionNamed(u"clauses"_s));
    settle();
    auto& text = find<ClauseTextEdit>(*window, u"clauses.text"_s);
    text.setSource(u"この{{project.title}}は"_s);
    text.setFocus();
    text.moveCursor(QTextCursor::Start);
    Listener listener(*window);
    QTest::keyClick(&text, Qt::Key_Right);
    CHECK(listener.said().isEmpty());
    QTest::keyClick(&text, Qt::Key_Right);
    says(listener.said(), window->session()->project().info.title);
    QTest::keyClick(&text, Qt::Key_Right);
    CHECK(listener.said().isEmpty());
}

TEST_CASE("Whether all that belongs into an agreement has a clause is told in words", "[ui][access]")
{
    UiBench bench;
    auto window = bench.windowWithExample();
    window->workspace()->showPage(4);
    REQUIRE(window->workspace()->page(4)->showSectionNamed(u"clauses"_s));
    settle();
    auto& items = find<QLabel>(*window, u"clauses.items"_s);
    CHECK(items.accessibleName().contains(u"Every one"_s));
    auto& list = find<QListView>(*window, u"clauses"_s);
    list.setFocus();
    list.setCurrentIndex(list.model()->index(0, 0));
    Listener listener(*window);
    QTest::keyClick(&list, Qt::Key_Delete);
    settle();
    CHECK(items.accessibleName().contains(u"Without a clause"_s));
    says(listener.said(), u"Without a clause"_s);
}
