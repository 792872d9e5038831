#include "tests/bench/uiworld.h"

#include "core/project/changes.h"
#include "ui/widgets/recordtable.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace kyodo::bench {

namespace {

/// An edit as the user does it, on the section where he does it, and the same change in the store alone.
struct Act {
    const char* name;
    QString page;
    QString section;
    ProjectFile::Change change;
    std::function<void(MainWindow&)> act{};
};

/// Some text that was never there before.
QString fresh()
{
    static int n = 0;
    return u"書き直し %1"_s.arg(++n);
}

Result<void> writeHundred(Project& project)
{
    for (qsizetype i = 100; i < 200; ++i)
        project.tasks[i].title = fresh();
    return {};
}

Result<void> removeTasks(Project& project, int count)
{
    QSet<Id> ids;
    for (int i = 0; i < count; ++i)
        ids.insert(project.tasks.at(10 + i).id);
    removeRows(project, u"tasks", ids);
    return {};
}

RecordTable& table(MainWindow& window, const QString& name)
{
    auto* found = qobject_cast<RecordTable*>(partOf<QTableView>(window, name).parentWidget());
    require(found != nullptr, qPrintable(name));
    return *found;
}

QList<int> rowsFrom(int first, int count)
{
    QList<int> rows;
    for (int i = 0; i < count; ++i)
        rows.append(first + i);
    return rows;
}

/// A hundred lines of two cells, put in by the table's own paste.
void paste(MainWindow& window)
{
    QString text;
    for (int i = 0; i < 100; ++i)
        text += fresh() + u'\n';
    QApplication::clipboard()->setText(text);
    QTableView& view = *table(window, u"tasks"_s).view();
    view.setCurrentIndex(view.model()->index(100, 0));
    for (QAction* action : view.actions() + view.parentWidget()->actions()) {
        if (action->shortcut() == QKeySequence(QKeySequence::Paste))
            return action->trigger();
    }
    require(false, "the action that pastes");
}

QList<Act> acts()
{
    const auto title = [](Project& p) -> Result<void> {
        p.info.title = fresh();
        return {};
    };
    const auto taskTitle = [](Project& p) -> Result<void> {
        p.tasks[5].title = fresh();
        return {};
    };
    const auto taskDate = [](Project& p) -> Result<void> {
        p.tasks[5].plannedEnd = p.tasks[5].plannedEnd.addDays(1);
        return {};
    };
    const auto role = [](Project& p) -> Result<void> {
        p.roles[6].kind = p.roles[6].kind == RoleKind::Lead ? RoleKind::Support : RoleKind::Lead;
        return {};
    };
    const auto amount = [](Project& p) -> Result<void> {
        p.budgetLines[3].amount += 1000;
        return {};
    };
    const auto party = [](Project& p) -> Result<void> {
        p.parties[3].shortName = fresh();
        return {};
    };
    const auto minutes = [](Project& p) -> Result<void> {
        p.meetings[3].minutes = fresh();
        return {};
    };
    const auto spending = [](Project& p) -> Result<void> {
        p.spendings[3].amount += 100;
        return {};
    };
    const auto action = [](Project& p) -> Result<void> {
        p.actions[3].text = fresh();
        return {};
    };
    const auto moved = [](Project& p) -> Result<void> {
        projectTable(u"tasks")->move(p, 20, 19);
        return {};
    };
    const auto added = [](Project& p) -> Result<void> {
        Task task = p.tasks.at(20);
        task.id = RandomIds().next();
        task.title = fresh();
        p.tasks.insert(21, task);
        return {};
    };
    const auto tasksOf = [](MainWindow& w) -> RecordTableModel& { return table(w, u"tasks"_s).model(); };
    const QString a = u"agreement"_s;
    const QString e = u"execution"_s;
    return {
        {"a field of a form", u"basics"_s, u"about"_s, title},
        {"the short name of a party", u"basics"_s, u"parties"_s, party},
        {"a party's name, seen in the roles", a, u"roles"_s, party},
        {"a role of 2,000 x 20", a, u"roles"_s, role},
        {"an amount of the budget", a, u"budget"_s, amount},
        {"a task's title in the schedule", a, u"schedule"_s, taskTitle},
        {"a task's date in the schedule", a, u"schedule"_s, taskDate},
        {"a task's date in the progress", e, u"progress"_s, taskDate},
        {"minutes of a meeting", e, u"meetings"_s, minutes},
        {"an action of 800", e, u"actions"_s, action},
        {"a spending", e, u"spendings"_s, spending},
        {"a row added", a, u"schedule"_s, added, [=](MainWindow& w) { tasksOf(w).addRowAfter(20); }},
        {"a row duplicated", a, u"schedule"_s, added, [=](MainWindow& w) { tasksOf(w).duplicate(20); }},
        {"a row removed", a, u"schedule"_s, [](Project& p) { return removeTasks(p, 1); },
         [=](MainWindow& w) { tasksOf(w).removeAt(10); }},
        {"a row moved", a, u"schedule"_s, moved, [=](MainWindow& w) { tasksOf(w).moveBy(20, -1); }},
        {"a hundred rows removed", a, u"schedule"_s, [](Project& p) { return removeTasks(p, 100); },
         [=](MainWindow& w) { tasksOf(w).removeRows(rowsFrom(10, 100)); }},
        {"a hundred rows pasted", a, u"schedule"_s, writeHundred, paste},
        {"a hundred rows removed, seen in the roles", a, u"roles"_s,
         [](Project& p) { return removeTasks(p, 100); }},
    };
}

void measure(MainWindow& window, ProjectFile& bare, const Act& act)
{
    showSection(window, sectionCalled(act.page, act.section));
    Times stored;
    Times undoneThere;
    Times edited;
    Times undone;
    Times redone;
    for (int i = 0; i < 5; ++i) {
        stored.add([&] { require(bare.edit(u"変更"_s, act.change).ok(), act.name); });
        const qsizetype before = window.session()->file().history().size();
        edited.add([&] {
            if (act.act)
                act.act(window);
            else
                window.session()->edit(u"変更"_s, act.change);
            settle();
        });
        require(window.session()->file().history().size() == before + 1, act.name);
        undoneThere.add([&] { require(bare.undo().ok(), act.name); });
        const auto shown = [&](auto step) {
            return [&window, step] {
                (window.session()->*step)();
                settle();
            };
        };
        undone.add(shown(&ProjectSession::undo));
        redone.add(shown(&ProjectSession::redo));
        window.session()->undo();
        settle();
    }
    const QByteArray name(act.name);
    report(("edit shown: " + name + " (floor: in the store)").constData(), stored, edited);
    report(("undo shown: " + name).constData(), undoneThere, undone);
    report(("redo shown: " + name).constData(), undoneThere, redone);
}

void measurePassing(MainWindow& window, ProjectFile& bare)
{
    showSection(window, sectionCalled(u"find-partner"_s, u"challenge"_s));
    Times stored;
    Times passed;
    Times withdrawn;
    for (int i = 0; i < 5; ++i) {
        stored.add([&] {
            require(bare.edit(u"変更"_s,
                              [](Project& p) -> Result<void> {
                                  p.info.summary = fresh();
                                  return {};
                              })
                        .ok(),
                    "edit");
        });
        passed.add([&] {
            window.session()->passStep(Step::FindPartner, u"理由"_s);
            settle();
        });
        withdrawn.add([&] {
            window.session()->withdrawPass(Step::FindPartner);
            settle();
        });
    }
    report("step passed (floor: an edit in the store)", stored, passed);
    report("pass withdrawn", stored, withdrawn);
}

} // namespace

/// In a window in which every section was visited: what is not seen must not cost.
void edits(MainWindow& window, ProjectFile& bare)
{
    // For profilers: KYODO_BENCH_ACT=words measures only what has them in its name.
    const QByteArray only = qgetenv("KYODO_BENCH_ACT");
    const QList<Act> all = acts();
    for (const Act& act : all) {
        if (QByteArray(act.name).contains(only))
            measure(window, bare, act);
    }
    measurePassing(window, bare);
}

} // namespace kyodo::bench
