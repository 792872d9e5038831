#include "tests/support/printing.h"
#include "tests/ui/register/registerwindow.h"
#include "ui/register/registermodel.h"
#include "ui/support/cellroom.h"
#include "ui/support/spacedtext.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

void choose(QComboBox& combo, const QVariant& data)
{
    const int index = combo.findData(data);
    REQUIRE(index >= 0);
    combo.setCurrentIndex(index);
    settle();
}

void pick(QComboBox& combo, const QString& text)
{
    const int index = combo.findText(text);
    REQUIRE(index >= 0);
    combo.setCurrentIndex(index);
    Q_EMIT combo.activated(index);
    settle();
}

/// Three projects of two sections.
void fill(const RegisterWindow& shown)
{
    auto& folder = const_cast<RegisterFolder&>(shown.folder);
    folder.add(u"一.kyodo"_s, u"こども食堂"_s, [](Project& project) {
        project.info.section = u"市民協働課"_s;
        project.method.forms = {u"commission"_s, u"subsidy"_s};
        project.info.termStart = QDate(2026, 4, 1);
        project.info.termEnd = QDate(2027, 3, 31);
    });
    folder.add(u"二.kyodo"_s, u"まつり"_s, [](Project& project) {
        project.info.section = u"市民協働課"_s;
        project.method.forms = {u"subsidy"_s};
    });
    folder.add(u"三.kyodo"_s, u"見守り"_s, [](Project& project) {
        project.info.section = u"地域安全課"_s;
        project.info.summary = u"コドモの登下校"_s;
    });
}

} // namespace

TEST_CASE("Words and choices narrow the table", "[ui][register]")
{
    RegisterWindow shown;
    fill(shown);
    shown.open();
    choose(shown.part<QComboBox>(u"register.sort"_s), key(RegisterColumn::Title));
    auto& words = shown.part<QLineEdit>(u"register.words"_s);
    words.setFocus();
    write(words, u"ｺﾄﾞﾓ"_s);
    settle();
    CHECK(shown.titles() == QStringList{u"こども食堂"_s, u"見守り"_s});
    CHECK(shown.part<QLabel>(u"register.count"_s).text().contains(u"2 of 3"));
    words.clear();
    choose(shown.part<QComboBox>(u"register.section"_s), u"地域安全課"_s);
    CHECK(shown.titles() == QStringList{u"見守り"_s});
    choose(shown.part<QComboBox>(u"register.section"_s), QString());
    choose(shown.part<QComboBox>(u"register.form"_s), u"commission"_s);
    CHECK(shown.titles() == QStringList{u"こども食堂"_s});
    choose(shown.part<QComboBox>(u"register.form"_s), QString());
    choose(shown.part<QComboBox>(u"register.year"_s), 2026);
    CHECK(shown.titles() == QStringList{u"こども食堂"_s});
}

TEST_CASE("Grouped, headings say how many, and Enter on one opens nothing", "[ui][register]")
{
    RegisterWindow shown;
    fill(shown);
    shown.open();
    choose(shown.part<QComboBox>(u"register.group"_s), key(RegisterColumn::Forms));
    const QAbstractItemModel& model = *shown.table().model();
    CHECK(model.rowCount() == 7);
    REQUIRE(model.index(0, 0).data(RegisterModel::HeadingRole).toBool());
    CHECK(shown.table().columnSpan(0, 0) == model.columnCount());
    CHECK(shown.part<QLabel>(u"register.count"_s).text().contains(u"3 of 3"));
    shown.table().setFocus();
    shown.table().setCurrentIndex(model.index(0, 0));
    QTest::keyClick(&shown.table(), Qt::Key_Return);
    CHECK(shown.window->session() == nullptr);
}

TEST_CASE("The head sorts, and sorts back", "[ui][register]")
{
    RegisterWindow shown;
    fill(shown);
    shown.open();
    QHeaderView& head = *shown.table().horizontalHeader();
    Q_EMIT head.sectionClicked(0);
    const QStringList up = shown.titles();
    CHECK(up == QStringList{u"こども食堂"_s, u"まつり"_s, u"見守り"_s});
    CHECK(head.sortIndicatorSection() == 0);
    const auto drawn = [&head](int column) {
        settle();
        return head.grab({head.sectionViewportPosition(column), 0, head.sectionSize(column), head.height()})
            .toImage();
    };
    const QImage upwards = drawn(0);
    const QImage plain = drawn(1);
    Q_EMIT head.sectionClicked(0);
    CHECK(drawn(0) != upwards);
    CHECK(drawn(1) == plain);
    CHECK(shown.titles() == QStringList{up.at(2), up.at(1), up.at(0)});
    CHECK(shown.part<QCheckBox>(u"register.descending"_s).isChecked());
}

TEST_CASE("Columns are chosen and moved by keyboard", "[ui][register]")
{
    RegisterWindow shown;
    fill(shown);
    shown.open();
    shown.part<QPushButton>(u"register.chooseColumns"_s).click();
    auto& list = shown.part<QListWidget>(u"register.columns"_s);
    REQUIRE(list.isVisible());
    const QAbstractItemModel& model = *shown.table().model();
    const auto head = [&](int column) { return model.headerData(column, Qt::Horizontal).toString(); };
    const int before = model.columnCount();
    list.setFocus();
    list.setCurrentRow(1);
    const QString moved = list.item(1)->text();
    QTest::keyClick(&list, Qt::Key_Up, Qt::ControlModifier);
    settle();
    CHECK(head(0) == moved);
    CHECK(list.currentItem()->text() == moved);
    QTest::keyClick(&list, Qt::Key_Space);
    settle();
    CHECK(model.columnCount() == before - 1);
    CHECK(head(0) != moved);
    for (int i = 0; i < list.count(); ++i)
        list.item(i)->setCheckState(Qt::Unchecked);
    CHECK(model.columnCount() == 1);
}

TEST_CASE("A view is kept under a name, comes back after a restart, and can be removed", "[ui][register]")
{
    RegisterWindow shown;
    fill(shown);
    shown.open();
    choose(shown.part<QComboBox>(u"register.section"_s), u"市民協働課"_s);
    auto& views = shown.part<QComboBox>(u"register.views"_s);
    CHECK(views.currentIndex() == -1);
    auto& name = shown.part<QLineEdit>(u"register.viewName"_s);
    shown.part<QPushButton>(u"register.saveView"_s).click();
    CHECK(name.hasFocus());
    type(name, u"うちの課"_s);
    CHECK(views.currentText() == u"うちの課"_s);
    pick(views, u"All projects"_s);
    CHECK(shown.titles().size() == 3);
    shown.window = shown.bench.window();
    shown.open();
    auto& again = shown.part<QComboBox>(u"register.views"_s);
    CHECK(again.currentText() == u"All projects"_s);
    // By key: with Enter, or by going on.
    again.setFocus();
    QTest::keyClick(&again, Qt::Key_End);
    QTest::keyClick(&again, Qt::Key_Return);
    settle();
    CHECK(again.currentText() == u"うちの課"_s);
    CHECK(shown.titles().size() == 2);
    auto& drop = shown.part<QPushButton>(u"register.dropView"_s);
    REQUIRE(drop.isEnabled());
    drop.click();
    CHECK(again.findText(u"うちの課"_s) == -1);
    CHECK_FALSE(drop.isEnabled());
}

TEST_CASE("A view can be removed by key though it looks like another, and comes back", "[ui][register]")
{
    RegisterWindow shown;
    fill(shown);
    shown.open();
    auto& views = shown.part<QComboBox>(u"register.views"_s);
    REQUIRE(views.currentText() == u"All projects"_s);
    auto& name = shown.part<QLineEdit>(u"register.viewName"_s);
    name.setFocus();
    write(name, u"うちの課"_s);
    QTest::keyClick(&name, Qt::Key_Return);
    CHECK(views.currentText() == u"うちの課"_s);
    auto& drop = shown.part<QPushButton>(u"register.dropView"_s);
    REQUIRE(drop.isEnabled());
    drop.setFocus();
    QTest::keyClick(&drop, Qt::Key_Space);
    settle();
    CHECK(views.findText(u"うちの課"_s) == -1);
    auto& restore = shown.part<QPushButton>(u"register.restoreView"_s);
    CHECK(restore.hasFocus());
    CHECK(restore.text().contains(u"うちの課"));
    QTest::keyClick(&restore, Qt::Key_Space);
    settle();
    CHECK(views.currentText() == u"うちの課"_s);
    CHECK_FALSE(restore.isVisible());
    CHECK(drop.hasFocus());
    CHECK(drop.isEnabled());
}

TEST_CASE("A view comes back from its JSON, and nonsense is the standard view", "[ui][register]")
{
    RegisterView view = standardView();
    view.name = u"見方"_s;
    view.columns = {RegisterColumn::File, RegisterColumn::Cost};
    view.query.filter = {
        u"言葉"_s, Step::Review, u"subsidy"_s, u"field-01"_s, 2026, u"課"_s, RegisterCondition::StandsStill};
    view.query.group = RegisterColumn::Step;
    view.query.sort = RegisterColumn::Cost;
    view.query.descending = true;
    const bool same = viewFromJson(jsonOf(view)) == view;
    CHECK(same);
    RegisterView standard = standardView();
    const bool nothing = viewFromJson({}) == standard;
    CHECK(nothing);
    const bool nonsense =
        viewFromJson({{u"columns"_s, u"x"_s}, {u"sort"_s, 5}, {u"step"_s, u"?"_s}, {u"year"_s, -1}}) ==
        standard;
    CHECK(nonsense);
}

TEST_CASE("Counts are of what is shown, by what was asked, endorsements in or out", "[ui][register]")
{
    RegisterWindow shown;
    fill(shown);
    shown.folder.add(u"四.kyodo"_s, u"講演会"_s, [](Project& project) {
        project.info.section = u"地域安全課"_s;
        project.method.forms = {u"endorsement"_s};
    });
    shown.open();
    shown.part<QPushButton>(u"register.showCounts"_s).click();
    settle();
    auto& sum = shown.part<QLabel>(u"register.sum"_s);
    auto& chart = shown.part<QWidget>(u"register.chart"_s);
    REQUIRE(chart.isVisible());
    CHECK(sum.text().contains(u"4 projects, mentioned 5 times"));
    CHECK(chart.accessibleDescription().contains(u"Subsidy: 2 projects"));
    shown.part<QCheckBox>(u"register.endorsements"_s).setChecked(false);
    CHECK(sum.text().contains(u"3 projects, mentioned 4 times"));
    choose(shown.part<QComboBox>(u"register.countBy"_s), key(RegisterColumn::Section));
    CHECK(chart.accessibleDescription().contains(u"地域安全課: 1 project"));
    choose(shown.part<QComboBox>(u"register.section"_s), u"市民協働課"_s);
    CHECK(sum.text().contains(u"2 projects"));
}

TEST_CASE("What was learned stands in one list over all projects, and is searched by its own words",
          "[ui][register][lessons]")
{
    RegisterWindow shown;
    shown.folder.add(u"一.kyodo"_s, u"こども食堂"_s, [](Project& project) {
        project.reuse.keep = u"月2回の開催\n名札を付ける"_s;
        project.reuse.stop = u"紙の申込み"_s;
    });
    shown.folder.add(u"二.kyodo"_s, u"まつり"_s,
                     [](Project& project) { project.reuse.keep = u"ナフダを配る"_s; });
    shown.open();
    auto& look = shown.part<QComboBox>(u"register.look"_s);
    look.setCurrentIndex(4);
    Q_EMIT look.activated(4);
    QTest::keyClick(&look, Qt::Key_Return);
    settle();
    auto& table = shown.part<QTableView>(u"register.lessons"_s);
    REQUIRE(table.isVisible());
    QAbstractItemModel& model = *table.model();
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == 6); // two headings, four lessons
    auto& words = shown.part<QLineEdit>(u"register.words"_s);
    words.setFocus();
    write(words, u"なふだ"_s);
    settle();
    // The title or the place of a project is no lesson of it.
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        found.append(model.index(row, 0).data().toString());
    CHECK(found.filter(u"ナフダ"_s).size() == 1);
    CHECK(found.filter(u"紙の申込み"_s).isEmpty());
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data().toString().contains(u"ナフダ"_s))
            table.setCurrentIndex(model.index(row, 0));
    }
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Return);
    settle();
    REQUIRE(shown.window->session());
    CHECK(shown.window->session()->project().info.title == u"まつり"_s);
}

TEST_CASE("A lesson has the lines it needs up to four, also among hundreds", "[ui][register][lessons]")
{
    constexpr int kMany = 400;
    RegisterWindow shown;
    for (int i = 0; i < 8; ++i) {
        shown.folder.add(QString::number(i) + u".kyodo"_s, u"こども食堂"_s, [i](Project& project) {
            const QString first = i == 0 ? u"はじまり"_s + QString(70, u'長') : QString(400, u'長');
            project.reuse.keep = first + QString(u"\n名札"_s).repeated(kMany / 8);
        });
    }
    shown.open();
    auto& look = shown.part<QComboBox>(u"register.look"_s);
    look.setCurrentIndex(4);
    Q_EMIT look.activated(4);
    settle();
    auto& table = shown.part<QTableView>(u"register.lessons"_s);
    REQUIRE(table.model()->rowCount() > kMany);
    const int last = table.model()->rowCount() - 1;
    const int one = linePitch(table.font()) + 2 * cellroom::above(table.fontMetrics()) + 1; // with the grid
    const auto linesOf = [&](int row) { return 1 + (table.rowHeight(row) - one) / linePitch(table.font()); };
    for (int row = 1; row < last; ++row) {
        const QString lesson = table.model()->index(row, 0).data().toString();
        if (lesson.size() < 50)
            continue;
        table.setCurrentIndex(table.model()->index(row, 0));
        settle();
        CAPTURE(row);
        const int room = table.columnWidth(0) - 1 - 2 * cellroom::side(table.fontMetrics());
        const int wanted = SpacedText(lesson, table.font(), room).lineCount();
        REQUIRE(wanted > 1);
        CHECK(linesOf(row) == std::min(wanted, 4));
        CHECK(table.viewport()->rect().contains(table.visualRect(table.currentIndex())));
    }
    CHECK(linesOf(last) == 1);
    table.setCurrentIndex(table.model()->index(last, 0));
    settle();
    CHECK(table.viewport()->rect().contains(table.visualRect(table.currentIndex())));
    // Others that come in their place have their own heights.
    auto& words = shown.part<QLineEdit>(u"register.words"_s);
    words.setFocus();
    write(words, u"名札"_s);
    settle();
    table.setCurrentIndex(table.model()->index(1, 0));
    settle();
    CHECK(linesOf(1) == 1);
}
