#include "tests/support/printing.h"
#include "tests/ui/uibench.h"

#include "ui/history/changestext.h"
#include "ui/history/historymodel.h"
#include "ui/shell/workspace.h"
#include "ui/steps/steppage.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

#include <algorithm>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

bool rename(ProjectSession& session, const QString& title)
{
    return session.edit(u"名前を"_s + title, [&](Project& project) -> Result<void> {
        project.info.title = title;
        return {};
    });
}

QStringList rowsOf(const QAbstractItemModel& model)
{
    QStringList rows;
    for (int i = 0; i < model.rowCount(); ++i)
        rows.append(model.index(i, 0).data().toString());
    return rows;
}

QString changesShown(const QObject& window)
{
    return find<ChangesText>(window, u"history.changes"_s).toPlainText();
}

} // namespace

TEST_CASE("The history lists what was done by day, the latest first", "[ui][history]")
{
    UiBench bench;
    auto session = bench.newSession();
    HistoryModel model(*session);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(rename(*session, u"一"_s));
    REQUIRE(rename(*session, u"二"_s));
    session->undo();
    CHECK(rowsOf(model).mid(1) ==
          QStringList{u"Undone: 名前を二"_s, u"名前を二"_s, u"名前を一"_s, u"作成"_s});
    CHECK(model.index(0).data(HistoryModel::IsDayRole).toBool());
    CHECK(model.index(0).data().toString().contains(u"1 April 2026"_s));
    CHECK_FALSE(model.index(0).flags().testFlag(Qt::ItemIsSelectable));
    CHECK(model.index(1).data(HistoryModel::DetailRole).toString().endsWith(u"事務局"_s));
    CHECK(model.entryAt(0) == nullptr);
    CHECK(model.rowOf(session->file().history().first().id) == 4);
}

TEST_CASE("The history is narrowed by words, person and step", "[ui][history]")
{
    UiBench bench;
    auto session = bench.newSession(1);
    REQUIRE(rename(*session, u"ｶﾞｽ会"_s));
    REQUIRE(session->edit(u"目的"_s, [](Project& project) -> Result<void> {
        project.scope.sharedPurpose = u"孤食をなくす"_s;
        return {};
    }));
    HistoryModel model(*session);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto labels = [&](const HistoryFilter& filter) {
        model.setFilter(filter);
        return rowsOf(model).mid(1);
    };
    CHECK(labels({{}, TextQuery(u"ガス"_s)}) == QStringList{u"名前をｶﾞｽ会"_s});
    CHECK(labels({{}, {}, 2}) == QStringList{u"目的"_s});
    CHECK(labels({{}, {}, 0}) == QStringList{u"名前をｶﾞｽ会"_s});
    CHECK(labels({u"事務局"_s}).size() == 3);
    CHECK(labels({u"ほかの人"_s}).isEmpty());
    CHECK(model.rowCount() == 0);
    CHECK(model.authors() == QStringList{u"事務局"_s});
    CHECK(labels({}).size() == 3);
    CHECK(model.count() == 3);
}

TEST_CASE("Ctrl+H shows what an edit changed, before and after", "[ui][history]")
{
    UiBench bench;
    auto window = bench.windowWithFile(2, 1);
    type(find(*window, u"project.area"_s), u"本町"_s);
    REQUIRE(window->session()->edit(u"分担"_s, [&](Project& project) -> Result<void> {
        Role& role = appendRow(project.roles, bench.files.ids);
        role.task = project.tasks.first().id;
        role.party = project.parties.first().id;
        role.kind = RoleKind::Lead;
        return {};
    }));
    QTest::keyClick(window.get(), Qt::Key_H, Qt::ControlModifier);
    settle();
    REQUIRE(window->workspace()->showsHistory());
    auto& list = find<QListView>(*window, u"history.list"_s);
    CHECK(QApplication::focusWidget() == &list);
    CHECK(find<QLabel>(*window, u"history.title"_s).text() == u"分担"_s);
    CHECK(changesShown(*window).contains(u"Added"_s));
    CHECK(changesShown(*window).contains(u"作業1 / 甲 団体1"_s));
    QTest::keyClick(&list, Qt::Key_Down);
    CHECK(changesShown(*window).contains(u"(empty) → 本町"_s));
    QTest::keyClick(&list, Qt::Key_Down);
    CHECK(changesShown(*window).contains(u"The file was made here."_s));
    CHECK(changesShown(*window).contains(u"団体2"_s));
}

TEST_CASE("A deleted row is told by the names it had", "[ui][history]")
{
    UiBench bench;
    auto window = bench.windowWithFile(2, 1);
    REQUIRE(window->session()->edit(u"持ち主"_s, [&](Project& project) -> Result<void> {
        Action& action = appendRow(project.actions, bench.files.ids);
        action.text = u"見積もりを取る"_s;
        action.owner = project.parties.at(1).id;
        return {};
    }));
    const Project before = window->session()->project();
    REQUIRE(window->session()->remove(u"parties"_s, before.parties.at(1).id));
    window->workspace()->showHistory();
    settle();
    const QString told = changesShown(*window);
    CHECK(told.contains(u"Deleted"_s));
    CHECK(told.contains(u"乙 団体2 → (empty)"_s));
    CHECK_FALSE(told.contains(before.parties.at(1).id.text()));
    // And much later, when the action is gone as well.
    REQUIRE(window->session()->remove(u"actions"_s, before.actions.first().id));
    auto& list = find<QListView>(*window, u"history.list"_s);
    const int added = list.model()->rowCount() - 2;
    list.setCurrentIndex(list.model()->index(added, 0));
    CHECK(changesShown(*window).contains(u"見積もりを取る"_s));
    CHECK(changesShown(*window).contains(u"乙 団体2"_s));
}

TEST_CASE("Of a long text only the words that differ are marked", "[ui][history]")
{
    UiBench bench;
    auto window = bench.windowWithFile();
    const QString text = u"毎月第2土曜に会場を開き、地域の子どもと一緒に夕食をつくって食べる。"_s;
    for (const QString& each : {text, QString(text).replace(u'2', u'3')}) {
        REQUIRE(window->session()->edit(u"内容"_s, [&](Project& project) -> Result<void> {
            project.info.summary = each;
            return {};
        }));
    }
    window->workspace()->showHistory();
    settle();
    CHECK(changesShown(*window).contains(u"毎月第［−2］［＋3］土曜"_s));
}

TEST_CASE("One goes back to a moment after seeing what that changes", "[ui][history]")
{
    UiBench bench;
    auto window = bench.windowWithFile(1);
    const Project first = window->session()->project();
    type(find(*window, u"project.area"_s), u"本町"_s);
    REQUIRE(window->session()->remove(u"parties"_s, first.parties.first().id));
    const Project last = window->session()->project();
    QTest::keyClick(window.get(), Qt::Key_H, Qt::ControlModifier);
    settle();
    auto& list = find<QListView>(*window, u"history.list"_s);
    auto& go = find<QPushButton>(*window, u"history.return"_s);
    CHECK_FALSE(go.isVisible()); // one is there already
    QTest::keyClick(&list, Qt::Key_End);
    REQUIRE(go.isVisible());
    go.setFocus();
    QTest::keyClick(&go, Qt::Key_Space);
    auto& confirm = find<QPushButton>(*window, u"history.confirm"_s);
    REQUIRE(confirm.isVisible());
    CHECK(changesShown(*window).contains(u"本町 → (empty)"_s));
    CHECK(changesShown(*window).contains(u"1 added"_s));

    SECTION("Escape leaves everything as it is, then leaves the page")
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        CHECK_FALSE(confirm.isVisible());
        CHECK(window->session()->project() == last);
        CHECK(window->workspace()->showsHistory());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        CHECK_FALSE(window->workspace()->showsHistory());
    }
    SECTION("confirmed, it is one edit that can be undone")
    {
        QTest::keyClick(&confirm, Qt::Key_Space);
        CHECK(window->session()->project() == first);
        CHECK(window->session()->file().history().size() == 4);
        CHECK(window->session()->file().undoLabel()->contains(u"1 April 2026"_s));
        CHECK(find<QLabel>(*window, u"history.done"_s).isVisible());
        QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
        CHECK(window->session()->project() == last);
        CHECK(window->workspace()->showsHistory());
    }
}

TEST_CASE("A file that can only be read shows its history and offers no way back", "[ui][history]")
{
    UiBench bench;
    {
        auto session = bench.newSession(1);
        REQUIRE(rename(*session, u"一"_s));
    }
    auto other = ProjectFile::open(bench.files.path(u"事業.kyodo"_s), Access::Edit, bench.files.context());
    REQUIRE(other);
    auto window = bench.window();
    REQUIRE(window->openFile(bench.files.path(u"事業.kyodo"_s)));
    REQUIRE(window->session()->isReadOnly());
    window->workspace()->showHistory();
    settle();
    auto& list = find<QListView>(*window, u"history.list"_s);
    QTest::keyClick(&list, Qt::Key_End);
    CHECK(changesShown(*window).contains(u"こども食堂"_s));
    CHECK_FALSE(find<QPushButton>(*window, u"history.return"_s).isVisible());
}

TEST_CASE("Thousands of entries and of changes are shown in portions", "[ui][history]")
{
    UiBench bench;
    auto window = bench.windowWithFile(1, 0);
    ProjectSession& session = *window->session();
    REQUIRE(session.edit(u"貼り付け"_s, [&](Project& project) -> Result<void> {
        for (int i = 0; i < 1000; ++i)
            appendRow(project.tasks, bench.files.ids).title = u"作業%1"_s.arg(i);
        return {};
    }));
    for (int i = 0; i < 300; ++i)
        REQUIRE(rename(session, QString::number(i)));
    window->workspace()->showHistory();
    settle();
    auto& list = find<QListView>(*window, u"history.list"_s);
    CHECK(list.model()->rowCount() == 303);
    list.setCurrentIndex(list.model()->index(301, 0));
    auto& text = find<ChangesText>(*window, u"history.changes"_s);
    CHECK(text.toPlainText().contains(u"作業99"_s));
    CHECK_FALSE(text.toPlainText().contains(u"作業100"_s));
    Q_EMIT text.anchorClicked(QUrl(u"more:"_s));
    CHECK(text.toPlainText().contains(u"作業100"_s));
    CHECK(text.toPlainText().count(u"Show more"_s) == 1);
}

TEST_CASE("From a change one goes to the row it speaks of", "[ui][history]")
{
    UiBench bench;
    auto window = bench.windowWithFile(1, 2);
    const Id task = window->session()->project().tasks.at(1).id;
    REQUIRE(window->session()->edit(u"作業"_s, [](Project& project) -> Result<void> {
        project.tasks[1].detail = u"会場"_s;
        return {};
    }));
    window->workspace()->showHistory();
    settle();
    auto& text = find<ChangesText>(*window, u"history.changes"_s);
    CHECK(text.toPlainText().contains(u"Go there"_s));
    Q_EMIT text.anchorClicked(QUrl(u"row:tasks/"_s + task.text()));
    settle();
    CHECK_FALSE(window->workspace()->showsHistory());
    CHECK(window->workspace()->currentPage() == 4);
}
