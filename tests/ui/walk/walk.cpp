#include "tests/ui/walk/walk.h"

#include "tests/support/printing.h"

#include "ui/shell/workspace.h"
#include "ui/steps/steppage.h"
#include "ui/steps/steprail.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace kyodo::test {

namespace {

/// More stops than any page has.
constexpr int kMostTabs = 120;

} // namespace

Walker::Walker()
    : m_bench(Language::Japanese)
{
    m_bench.settings.setUserName({}); // as the program is found at first
    m_window = m_bench.window();
}

void Walker::begin(const QString& title)
{
    m_bench.chooser.answer = m_bench.files.path(title + u".kyodo"_s);
    REQUIRE(focusName() == u"start.user"_s);
    write(u"中村（事務局）"_s);
    press(Qt::Key_Return);
    REQUIRE(focusName() == u"start.title"_s);
    write(title);
    press(Qt::Key_Return);
    REQUIRE(m_window->session());
    CHECK(project().info.title == title);
    CHECK(m_window->workspace()->rail()->hasFocus());
}

QWidget& Walker::focus() const
{
    QWidget* widget = QApplication::focusWidget();
    if (!widget)
        FAIL("nothing has the focus");
    return *widget;
}

QString Walker::focusName() const
{
    return focus().objectName();
}

void Walker::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&focus(), key, modifiers);
    settle();
}

void Walker::write(const QString& text)
{
    kyodo::test::write(focus(), text);
    settle();
}

void Walker::go(const QString& name, Qt::KeyboardModifiers modifiers)
{
    QStringList passed;
    for (int i = 0; i < kMostTabs; ++i) {
        if (focusName() == name) {
            INFO("to " << name.toStdString());
            auto* area = qobject_cast<QAbstractScrollArea*>(&focus());
            const QWidget& seen = area ? *area->viewport() : focus(); // its viewport covers all of an area
            CHECK_FALSE(seen.visibleRegion().isEmpty());
            return;
        }
        passed.append(focusName());
        press(modifiers == Qt::ShiftModifier ? Qt::Key_Backtab : Qt::Key_Tab, modifiers);
    }
    FAIL("no Tab leads to " << name.toStdString() << "; passed: " << passed.join(u' ').toStdString());
}

void Walker::tabTo(const QString& name)
{
    go(name, Qt::NoModifier);
}

void Walker::backTo(const QString& name)
{
    go(name, Qt::ShiftModifier);
}

void Walker::goTo(int page, const QString& section)
{
    press(static_cast<Qt::Key>(Qt::Key_0 + page), Qt::ControlModifier);
    REQUIRE(m_window->workspace()->currentPage() == page);
    StepPage& shown = *m_window->workspace()->page(page);
    const QList<SectionSpec>& sections = shown.spec().sections;
    for (qsizetype i = 0; i < sections.size(); ++i) {
        if (sections.at(shown.currentSection()).id == section)
            return;
        press(Qt::Key_Tab, Qt::ControlModifier);
    }
    FAIL("no key leads to the section " << section.toStdString());
}

void Walker::choose(QComboBox& combo, const QString& wanted)
{
    press(Qt::Key_Home);
    for (int i = 0; i < combo.count(); ++i) {
        if (combo.currentData().toString() == wanted || combo.currentText() == wanted)
            return;
        press(Qt::Key_Down);
    }
    FAIL("no choice " << wanted.toStdString() << " in " << combo.accessibleName().toStdString());
}

void Walker::fill(const QString& field, const QString& text)
{
    tabTo(field);
    if (auto* combo = qobject_cast<QComboBox*>(&focus())) {
        choose(*combo, text);
        return;
    }
    press(Qt::Key_A, Qt::ControlModifier);
    write(text);
}

void Walker::fillAll(const QList<std::pair<QString, QString>>& fields)
{
    for (const auto& [field, text] : fields)
        fill(field, text);
    press(Qt::Key_Tab);
}

void Walker::push(const QString& button)
{
    tabTo(button);
    press(Qt::Key_Return);
}

void Walker::cell(const QString& text)
{
    if (text.isEmpty())
        return;
    if (auto* combo = qobject_cast<QComboBox*>(&focus())) {
        choose(*combo, text);
    } else {
        const bool open = qobject_cast<QLineEdit*>(&focus()) || qobject_cast<QPlainTextEdit*>(&focus());
        INFO("for " << text.toStdString());
        REQUIRE(open);
        press(Qt::Key_A, Qt::ControlModifier);
        write(text);
    }
}

void Walker::cells(const QStringList& cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        cell(cells.at(i));
        press(i + 1 < cells.size() ? Qt::Key_Tab : Qt::Key_Return);
    }
}

void Walker::addRow(const QString& table, const QStringList& cells)
{
    push(table + u".add"_s);
    this->cells(cells);
}

void Walker::gridCells(const QStringList& cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const bool inView = qobject_cast<QAbstractItemView*>(&focus());
        if (!cells.at(i).isEmpty()) {
            if (inView)
                press(Qt::Key_Return);
            cell(cells.at(i));
        }
        const bool open = !qobject_cast<QAbstractItemView*>(&focus());
        if (i + 1 < cells.size())
            press(open ? Qt::Key_Tab : Qt::Key_Right);
        else if (open)
            press(Qt::Key_Return);
    }
}

void Walker::pass(const QString& reason)
{
    push(u"pass"_s);
    if (!reason.isEmpty()) {
        REQUIRE(focusName() == u"passReason"_s);
        write(reason);
        push(u"pass"_s);
    }
}

bool Walker::hasFinding(const QString& table, const QString& field) const
{
    const QList<Finding>& findings = m_window->session()->findings();
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
        return finding.path.table == table && (field.isEmpty() || finding.path.field == field);
    });
}

} // namespace kyodo::test
