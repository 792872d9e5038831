#include "tests/support/printing.h"
#include "tests/ui/uibench.h"

#include "ui/models/remindersmodel.h"
#include "ui/shell/workspace.h"
#include "ui/steps/steppage.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QPushButton>
#include <QTableView>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

void addDates(MainWindow& window, IdSource& ids)
{
    REQUIRE(window.session()->edit(u"x"_s, [&](Project& project) -> Result<void> {
        Action& action = appendRow(project.actions, ids);
        action.text = u"会場の予約"_s;
        action.due = QDate(2026, 3, 30);
        action.owner = project.parties.at(0).id;
        action.person = u"花子"_s;
        Meeting& meeting = appendRow(project.meetings, ids);
        meeting.title = u"第2回"_s;
        meeting.on = QDate(2026, 4, 18);
        meeting.time = u"13:30"_s;
        return {};
    }));
}

} // namespace

TEST_CASE("the list of dates is a sound model", "[ui][agenda]")
{
    CountingIds ids;
    RemindersModel model(Language::English);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == 0);
    Reminder late{ReminderKind::Action, QDate(2026, 3, 30), u"予約"_s};
    late.overdue = true;
    late.who = u"甲"_s;
    late.person = u"花子"_s;
    Reminder meeting{ReminderKind::Meeting, QDate(2026, 4, 2), u"第2回"_s};
    meeting.time = u"13:30"_s;
    model.setReminders({late, meeting}, QDate(2026, 4, 1));
    REQUIRE(model.rowCount() == 2);
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    CHECK(text(0, RemindersModel::DistanceColumn).contains(u"past"_s));
    CHECK(text(1, RemindersModel::DistanceColumn) == u"tomorrow"_s);
    CHECK(text(0, RemindersModel::WhoColumn) == u"甲  花子"_s);
    CHECK(text(1, RemindersModel::DayColumn).endsWith(u"13:30"_s));
    CHECK(text(1, RemindersModel::WhatColumn).contains(u"第2回"_s));
    CHECK(model.index(0, 0).data(RemindersModel::OverdueRole).toBool());
    for (int column = 0; column < model.columnCount(); ++column)
        CHECK_FALSE(model.headerData(column, Qt::Horizontal).toString().isEmpty());
    model.setReminders({}, QDate(2026, 4, 1));
    CHECK(model.rowCount() == 0);
}

TEST_CASE("dates stand on the first page and lead to their fields", "[ui][agenda]")
{
    UiBench bench;
    auto window = bench.windowWithFile(1);
    window->workspace()->showAgenda();
    settle();
    auto& view = find<QTableView>(*window, u"agenda"_s);
    auto& exporting = find<QPushButton>(*window, u"agenda.export"_s);
    CHECK_FALSE(view.isVisible());
    CHECK_FALSE(exporting.isVisible());
    addDates(*window, bench.files.ids);
    settle();
    REQUIRE(view.isVisible());
    REQUIRE(view.model()->rowCount() == 2);
    CHECK(exporting.isVisible());
    view.setCurrentIndex(view.model()->index(1, 0));
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Return);
    settle();
    CHECK(window->workspace()->currentPage() == 5);
    REQUIRE(QApplication::focusWidget());
    CHECK(window->workspace()->page(5)->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("the status line names the next date and what is late", "[ui][agenda]")
{
    UiBench bench;
    auto window = bench.windowWithFile(1);
    auto& next = find<QPushButton>(*window, u"status.coming"_s);
    auto& late = find<QPushButton>(*window, u"status.overdue"_s);
    CHECK_FALSE(next.isVisible());
    CHECK_FALSE(late.isVisible());
    addDates(*window, bench.files.ids);
    settle();
    REQUIRE(next.isVisible());
    CHECK(next.accessibleName().contains(u"第2回"_s));
    CHECK(late.text().contains(u"1"_s));
    QTest::mouseClick(&next, Qt::LeftButton);
    settle();
    CHECK(window->workspace()->currentPage() == 5);
    QTest::mouseClick(&late, Qt::LeftButton);
    settle();
    CHECK(window->workspace()->currentPage() == 0);
    CHECK(find<QTableView>(*window, u"agenda"_s).isVisible());
    window->closeFile();
    settle();
    CHECK_FALSE(find<QPushButton>(*window, u"status.coming"_s).isVisible());
}

TEST_CASE("dates are written into a calendar file", "[ui][agenda]")
{
    UiBench bench;
    auto window = bench.windowWithFile(1);
    addDates(*window, bench.files.ids);
    window->workspace()->showAgenda();
    settle();
    bench.chooser.answer = bench.files.path(u"予定.ics"_s);
    QTest::mouseClick(&find<QPushButton>(*window, u"agenda.export"_s), Qt::LeftButton);
    REQUIRE(bench.chooser.asked.last().kind == FileKind::Calendar);
    CHECK(bench.chooser.asked.last().name == u"こども食堂.ics"_s);
    const QByteArray file = Bench::bytes(bench.chooser.answer);
    CHECK(file.count("BEGIN:VEVENT") == 2);
    CHECK_FALSE(file.contains(u"花子"_s.toUtf8()));
    auto& result = find<MessageBar>(*window, u"agenda.result"_s);
    CHECK(result.text().contains(u"予定.ics"_s));
    bench.chooser.answer = bench.files.path(u"無い/予定.ics"_s);
    QTest::mouseClick(&find<QPushButton>(*window, u"agenda.export"_s), Qt::LeftButton);
    CHECK(result.isVisible());
    CHECK_FALSE(result.text().isEmpty());
    CHECK_FALSE(QFile::exists(bench.chooser.answer));
}
