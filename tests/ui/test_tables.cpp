#include "tests/support/printing.h"
#include "tests/ui/uibench.h"

#include "ui/models/celledits.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

using Tester = QAbstractItemModelTester;

QStringList titles(const QAbstractItemModel& model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, 0).data().toString());
    return texts;
}

QStringList stored(const ProjectSession& session)
{
    QStringList texts;
    for (const Task& task : session.project().tasks)
        texts.append(task.title);
    return texts;
}

RecordTableSpec taskSpec()
{
    return {u"tasks"_s, {u"title"_s, u"plannedStart"_s, u"progress"_s, u"milestone"_s, u"detail"_s}};
}

void name(ProjectSession& session, const QStringList& texts)
{
    session.edit(u"names"_s, [&](Project& project) -> Result<void> {
        for (qsizetype i = 0; i < texts.size(); ++i)
            project.tasks[i].title = texts.at(i);
        return {};
    });
}

bool paste(RecordTableModel& model, const QString& text, const CellRange& target)
{
    CellPaste paste(model, text, target);
    return paste.problems().isEmpty() && paste.cutCells() == 0 && paste.apply();
}

} // namespace

TEST_CASE("Several rows are changed as one edit", "[ui][tables]")
{
    UiBench bench;
    const auto session = bench.newSession(1, 5);
    RecordTableModel tasks(*session, taskSpec());
    const Tester tester(&tasks, Tester::FailureReportingMode::Fatal);
    name(*session, {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s});
    const auto edits = session->file().history().size();

    SECTION("moved, each by one place, staying together at the edge")
    {
        CHECK(tasks.moveRows({1, 3}, -1));
        CHECK(titles(tasks) == QStringList{u"b"_s, u"a"_s, u"d"_s, u"c"_s, u"e"_s});
        CHECK(tasks.moveRows({0, 2}, -1));
        CHECK(titles(tasks) == QStringList{u"b"_s, u"d"_s, u"a"_s, u"c"_s, u"e"_s});
        CHECK_FALSE(tasks.moveRows({0, 1}, -1));
        CHECK(tasks.moveRows({0, 1}, 1));
        CHECK(titles(tasks) == QStringList{u"a"_s, u"b"_s, u"d"_s, u"c"_s, u"e"_s});
        CHECK(session->file().history().size() == edits + 3);
        CHECK(stored(*session) == titles(tasks));
    }
    SECTION("copied together behind the last of them")
    {
        CHECK(tasks.duplicateRows({0, 2}) == QList<int>{3, 4});
        CHECK(titles(tasks) == QStringList{u"a"_s, u"b"_s, u"c"_s, u"a"_s, u"c"_s, u"d"_s, u"e"_s});
        CHECK(session->file().history().size() == edits + 1);
        session->undo();
        CHECK(titles(tasks) == QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s});
    }
    SECTION("deleted")
    {
        CHECK(tasks.removeRows({0, 1, 4}));
        CHECK(titles(tasks) == QStringList{u"c"_s, u"d"_s});
        CHECK(session->file().history().size() == edits + 1);
        session->undo();
        CHECK(titles(tasks) == QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s});
    }
}

TEST_CASE("Copies of rows that share something take it along once", "[ui][tables]")
{
    UiBench bench;
    const auto session = bench.newSession(2, 2);
    session->edit(u"roles"_s, [&](Project& project) -> Result<void> {
        for (int i = 0; i < 2; ++i) {
            Role& role = appendRow(project.roles, bench.files.ids);
            role.task = project.tasks.at(i).id;
            role.party = project.parties.at(i).id;
        }
        return {};
    });
    const auto& project = session->project();
    const QList<Id> copies =
        session->duplicateRows(u"tasks"_s, {project.tasks.at(0).id, project.tasks.at(1).id});
    REQUIRE(copies.size() == 2);
    REQUIRE(project.roles.size() == 4);
    QSet<Id> tasks;
    for (const Role& role : project.roles)
        tasks.insert(role.task);
    CHECK(tasks == QSet<Id>{project.tasks.at(0).id, project.tasks.at(1).id, copies.at(0), copies.at(1)});
}

TEST_CASE("Sorting is a view for the moment", "[ui][tables]")
{
    UiBench bench;
    const auto session = bench.newSession(1, 4);
    RecordTableModel tasks(*session, taskSpec());
    const Tester tester(&tasks, Tester::FailureReportingMode::Fatal);
    name(*session, {u"第10回"_s, u"第2回"_s, u""_s, u"第1回"_s});
    const QStringList before = stored(*session);

    tasks.sort(0, Qt::AscendingOrder);
    CHECK(titles(tasks) == QStringList{u"第1回"_s, u"第2回"_s, u"第10回"_s, QString()});
    CHECK(tasks.rowNumber(0) == 4);
    CHECK(tasks.headerData(0, Qt::Vertical, Qt::DisplayRole).toInt() == 4);
    CHECK(stored(*session) == before);
    CHECK_FALSE(tasks.canMove());
    CHECK_FALSE(tasks.moveRows({1}, -1));
    tasks.sort(0, Qt::DescendingOrder);
    CHECK(titles(tasks) == QStringList{u"第10回"_s, u"第2回"_s, u"第1回"_s, QString()});

    SECTION("a changed row stays where it is seen, a new one stands behind the one it follows")
    {
        CHECK(tasks.setData(tasks.index(0, 0), u"あ"_s, Qt::EditRole));
        CHECK(tasks.index(0, 0).data().toString() == u"あ"_s);
        CHECK(tasks.addRow(1) >= 0);
        CHECK(tasks.rowCount() == 5);
        session->undo();
        CHECK(tasks.rowCount() == 4);
    }
    SECTION("one step back")
    {
        tasks.sort(-1);
        CHECK(titles(tasks) == before);
        CHECK(tasks.canMove());
    }
    SECTION("kept, as one edit that can be undone")
    {
        const QStringList shown = titles(tasks);
        const auto edits = session->file().history().size();
        CHECK(tasks.storeOrder());
        CHECK(stored(*session) == shown);
        CHECK(titles(tasks) == shown);
        CHECK_FALSE(tasks.isSorted());
        CHECK(session->file().history().size() == edits + 1);
        session->undo();
        CHECK(stored(*session) == before);
        CHECK(titles(tasks) == before);
    }
}

TEST_CASE("Dates, numbers and choices are sorted by what they are", "[ui][tables]")
{
    UiBench bench;
    const auto session = bench.newSession(3, 3);
    session->edit(u"values"_s, [&](Project& project) -> Result<void> {
        project.tasks[0].plannedStart = QDate(2026, 10, 1);
        project.tasks[1].plannedStart = QDate(2026, 9, 30);
        project.tasks[0].progress = 9;
        project.tasks[2].progress = 10;
        project.tasks[1].milestone = true;
        return {};
    });
    RecordTableModel tasks(*session, taskSpec());
    tasks.sort(1, Qt::AscendingOrder);
    CHECK(titles(tasks) == QStringList{u"作業2"_s, u"作業1"_s, u"作業3"_s});
    tasks.sort(2, Qt::DescendingOrder);
    CHECK(titles(tasks) == QStringList{u"作業3"_s, u"作業1"_s, u"作業2"_s});
    tasks.sort(3, Qt::DescendingOrder);
    CHECK(titles(tasks) == QStringList{u"作業2"_s, u"作業1"_s, u"作業3"_s});
    RecordTableModel parties(*session, {u"parties"_s, {u"name"_s, u"kind"_s}});
    parties.sort(1, Qt::AscendingOrder);
    QList<PartyKind> kinds;
    for (int row = 0; row < parties.rowCount(); ++row)
        kinds.append(findRow(session->project().parties, parties.idAt(row))->kind);
    CHECK(std::is_sorted(kinds.begin(), kinds.end()));
}

TEST_CASE("Filtering finds words however they are written", "[ui][tables]")
{
    UiBench bench;
    const auto session = bench.newSession(1, 4);
    RecordTableModel tasks(*session, taskSpec());
    const Tester tester(&tasks, Tester::FailureReportingMode::Fatal);
    name(*session, {u"チラシを配る"_s, u"会場の準備"_s, u"ちらしの印刷 ABC"_s, u"受付"_s});
    tasks.setFilter(u"ﾁﾗｼ"_s);
    CHECK(titles(tasks) == QStringList{u"チラシを配る"_s, u"ちらしの印刷 ABC"_s});
    CHECK(tasks.totalRows() == 4);
    CHECK_FALSE(tasks.canMove());
    tasks.setFilter(u"ちらし　ａｂｃ"_s);
    CHECK(titles(tasks) == QStringList{u"ちらしの印刷 ABC"_s});
    CHECK(tasks.rowNumber(0) == 3);
    // What no longer fits stays in view until one looks afresh, and so does a new row.
    CHECK(tasks.setData(tasks.index(0, 0), u"済み"_s, Qt::EditRole));
    CHECK(titles(tasks) == QStringList{u"済み"_s});
    CHECK(tasks.addRow(1) == 1);
    CHECK(tasks.rowCount() == 2);
    tasks.setFilter({});
    CHECK(tasks.rowCount() == 5);
    CHECK(tasks.canMove());
}

TEST_CASE("A filter over many scattered rows keeps the model whole", "[ui][tables]")
{
    UiBench bench;
    const auto session = bench.newSession(1, 300);
    RecordTableModel tasks(*session, taskSpec());
    const Tester tester(&tasks, Tester::FailureReportingMode::Fatal);
    tasks.setFilter(u"7"_s);
    const int found = tasks.rowCount();
    CHECK(found > 30);
    CHECK(found < 100);
    tasks.setFilter({});
    CHECK(titles(tasks) == stored(*session));
}

TEST_CASE("Only what changed is told to the views", "[ui][tables]")
{
    UiBench bench;
    const auto session = bench.newSession(1, 30);
    RecordTableModel tasks(*session, taskSpec());
    RecordTableModel parties(*session, {u"parties"_s, {u"name"_s}});
    const QSignalSpy told(&tasks, &QAbstractItemModel::dataChanged);
    const QSignalSpy elsewhere(&parties, &QAbstractItemModel::dataChanged);
    CHECK(tasks.setData(tasks.index(7, 4), u"詳しく"_s, Qt::EditRole));
    REQUIRE(told.count() >= 1);
    for (const QList<QVariant>& signal : told) {
        CHECK(signal.at(0).toModelIndex().row() == 7);
        CHECK(signal.at(1).toModelIndex().row() == 7);
    }
    CHECK(elsewhere.count() == 0);
}

TEST_CASE("Cells go to a spreadsheet and come back the same", "[ui][tables][clipboard]")
{
    UiBench bench;
    const auto session = bench.newSession(1, 3);
    session->edit(u"values"_s, [&](Project& project) -> Result<void> {
        project.tasks[0].detail = u"1行目\n\"2\"行目\tタブ"_s;
        project.tasks[0].plannedStart = QDate(2026, 4, 1);
        project.tasks[1].title = u"\"引用\""_s;
        project.tasks[1].milestone = true;
        project.tasks[2].progress = 40;
        return {};
    });
    RecordTableModel tasks(*session, taskSpec());
    QModelIndexList all;
    for (int row = 0; row < tasks.rowCount(); ++row) {
        for (int column = 0; column < tasks.columnCount(); ++column)
            all.append(tasks.index(row, column));
    }
    const Project before = session->project();
    const QString text = copiedText(tasks, all, false);
    CHECK(text.contains(u"2026-04-01"_s));
    CHECK(paste(tasks, text, {0, 0, 1, 1}));
    const bool same = session->project() == before;
    CHECK(same);

    // Below the end the same cells become new rows, in one edit.
    const auto edits = session->file().history().size();
    CHECK(paste(tasks, copiedText(tasks, all, true), {3, 0, 1, 1}));
    CHECK(session->file().history().size() == edits + 1);
    REQUIRE(session->project().tasks.size() == 6);
    for (int i = 0; i < 3; ++i) {
        Task copy = session->project().tasks.at(3 + i);
        copy.id = before.tasks.at(i).id;
        copy.position = before.tasks.at(i).position;
        const bool equal = copy == before.tasks.at(i);
        CHECK(equal);
    }
    session->undo();
    CHECK(session->project().tasks.size() == 3);
}

TEST_CASE("What people have in their spreadsheets is understood", "[ui][tables][clipboard]")
{
    UiBench bench;
    const auto session = bench.newSession(2, 2);
    RecordTableModel tasks(*session, taskSpec());

    SECTION("dates and numbers as they are typed, yes in many words, text over several lines")
    {
        CHECK(paste(tasks, u"準備\tR8.4.11\t４０\t○\t\"机\r\n椅子\"\r\n"_s, {1, 0, 1, 1}));
        const Task& task = session->project().tasks.at(1);
        CHECK(task.title == u"準備"_s);
        CHECK(task.plannedStart == QDate(2026, 4, 11));
        CHECK(task.progress == 40);
        CHECK(task.milestone);
        CHECK(task.detail == u"机\n椅子"_s);
    }
    SECTION("a head says where the columns go")
    {
        const QString head = tasks.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString() + u'\t' +
                             tasks.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString();
        CellPaste paste(tasks, head + u"\n55\t当日\n"_s, {0, 0, 1, 1});
        CHECK(paste.hasHead());
        REQUIRE(paste.apply());
        CHECK(session->project().tasks.at(0).title == u"当日"_s);
        CHECK(session->project().tasks.at(0).progress == 55);
    }
    SECTION("one cell fills the chosen ones, a block is repeated")
    {
        CHECK(paste(tasks, u"同じ"_s, {0, 0, 2, 1}));
        CHECK(stored(*session) == QStringList{u"同じ"_s, u"同じ"_s});
        CHECK(paste(tasks, u"x\t\ny\t\n"_s, {0, 0, 4, 2}));
        CHECK(stored(*session) == QStringList{u"x"_s, u"y"_s, u"x"_s, u"y"_s});
    }
    SECTION("unequal rows leave the cells alone that they do not reach")
    {
        CHECK(paste(tasks, u"a\t2026/5/1\nb\n"_s, {0, 0, 1, 1}));
        CHECK(session->project().tasks.at(0).plannedStart == QDate(2026, 5, 1));
        CHECK(stored(*session) == QStringList{u"a"_s, u"b"_s});
    }
    SECTION("empty rows below the table add nothing")
    {
        CHECK(paste(tasks, u"a\n\n\n\n"_s, {1, 0, 1, 1}));
        CHECK(session->project().tasks.size() == 2);
    }
    SECTION("choices and references by what they are called")
    {
        RecordTableModel actions(*session, {u"actions"_s, {u"text"_s, u"owner"_s}});
        CHECK(paste(actions, u"連絡\t団体2\n電話\t甲\n手紙\t甲 団体1\nなし\t\n"_s, {0, 0, 1, 1}));
        const auto& made = session->project().actions;
        REQUIRE(made.size() == 4);
        CHECK(made.at(0).owner == session->project().parties.at(1).id);
        CHECK(made.at(1).owner == session->project().parties.at(0).id);
        CHECK(made.at(2).owner == session->project().parties.at(0).id);
        CHECK(made.at(3).owner.isNull());
        RecordTableModel lines(*session, {u"budgetLines"_s, {u"title"_s, u"side"_s, u"amount"_s}});
        const QString income = fieldText(session->words(), session->project(), "budgetLines",
                                         *recordInfo<BudgetLine>().field("side"), u"income"_s);
        CHECK(paste(lines, u"会費\t"_s + income + u"\t12万\n"_s, {0, 0, 1, 1}));
        CHECK(session->project().budgetLines.at(0).side == BudgetSide::Income);
        CHECK(session->project().budgetLines.at(0).amount == 120'000);
    }
}

TEST_CASE("What cannot be pasted is listed, and nothing is written before one has chosen",
          "[ui][tables][clipboard]")
{
    UiBench bench;
    const auto session = bench.newSession(2, 2);
    RecordTableModel tasks(*session, taskSpec());
    const Project before = session->project();
    CellPaste bad(tasks, u"良い\t2026/2/30\t多い\nもう一つ\t2026/3/1\t7\n"_s, {0, 0, 1, 1});
    const bool untouched = session->project() == before;
    CHECK(untouched);
    REQUIRE(bad.problems().size() == 2);
    CHECK(bad.problems().at(0).row == 1);
    CHECK(bad.problems().at(0).column == tasks.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString());
    CHECK_FALSE(bad.problems().at(0).problem.isEmpty());
    CHECK(bad.goodCells() == 4);
    CHECK(bad.apply());
    CHECK(stored(*session) == QStringList{u"良い"_s, u"もう一つ"_s});
    CHECK_FALSE(session->project().tasks.at(0).plannedStart.isValid());
    CHECK(session->project().tasks.at(1).progress == 7);
    session->undo();
    const bool back = session->project() == before;
    CHECK(back);

    SECTION("cells beside the table find no place")
    {
        const CellPaste wide(tasks, u"a\tb\n"_s, {0, 4, 1, 1});
        CHECK(wide.cutCells() == 1);
        CHECK(wide.goodCells() == 1);
    }
    SECTION("an amount beyond all measure does not fail the others")
    {
        RecordTableModel lines(*session, {u"budgetLines"_s, {u"title"_s, u"amount"_s}});
        CellPaste paste(lines, u"会場\t9999999999999\n"_s, {0, 0, 1, 1});
        CHECK(paste.problems().size() == 1);
        CHECK(paste.apply());
        CHECK(session->project().budgetLines.at(0).title == u"会場"_s);
    }
    SECTION("a party that two are called")
    {
        session->edit(u"name"_s, [](Project& project) -> Result<void> {
            project.parties[1].name = project.parties.at(0).name;
            return {};
        });
        RecordTableModel actions(*session, {u"actions"_s, {u"text"_s, u"owner"_s}});
        const CellPaste paste(actions, u"連絡\t団体1\n"_s, {0, 0, 1, 1});
        CHECK(paste.problems().size() == 1);
    }
    SECTION("slots take values for what they are about, and nothing more")
    {
        RecordTableSpec spec{u"fitChecks"_s, {u"kind"_s, u"note"_s}};
        spec.slotField = u"kind"_s;
        RecordTableModel checks(*session, spec);
        const int rows = checks.rowCount();
        CellPaste paste(checks, u"覚え書き\n"_s.repeated(rows + 2), {0, 1, 1, 1});
        CHECK(paste.cutCells() == 2);
        CHECK(paste.apply());
        CHECK(session->project().fitChecks.size() == rows);
        const CellPaste fixed(checks, u"別のもの"_s, {0, 0, 1, 1});
        CHECK(fixed.problems().size() == 1);
    }
}

TEST_CASE("Cells are emptied where they can be", "[ui][tables]")
{
    UiBench bench;
    const auto session = bench.newSession(1, 2);
    RecordTableModel lines(*session, {u"budgetLines"_s, {u"title"_s, u"side"_s, u"amount"_s}});
    CHECK(paste(lines, u"会場\t\t500\n印刷\t\t700\n"_s, {0, 0, 1, 1}));
    QModelIndexList all;
    for (int row = 0; row < 2; ++row) {
        for (int column = 0; column < 3; ++column)
            all.append(lines.index(row, column));
    }
    const auto edits = session->file().history().size();
    CHECK(clearCells(lines, all, u"消す"_s) == 2); // a side there must be
    CHECK(session->project().budgetLines.at(1).title.isEmpty());
    CHECK(session->project().budgetLines.at(1).amount == 0);
    CHECK(session->file().history().size() == edits + 1);
    CHECK(session->file().undoLabel() == u"消す"_s);
}

TEST_CASE("A hundred thousand cells are pasted in one edit", "[ui][tables][clipboard]")
{
    UiBench bench;
    const auto session = bench.newSession(1, 0);
    RecordTableModel tasks(*session, taskSpec());
    CellGrid grid;
    for (int i = 0; i < 20'000; ++i)
        grid.append({u"作業\n%1"_s.arg(i), u"2026/4/%1"_s.arg(i % 30 + 1), QString::number(i % 101),
                     i % 2 == 0 ? u"はい"_s : u""_s, u"\"%1\""_s.arg(i)});
    CHECK(paste(tasks, writeTsv(grid), {0, 0, 1, 1}));
    REQUIRE(tasks.rowCount() == 20'000);
    CHECK(session->project().tasks.at(19'999).detail == u"\"19999\""_s);
    CHECK(session->file().history().size() == 2);
    session->undo();
    CHECK(tasks.rowCount() == 0);
}
