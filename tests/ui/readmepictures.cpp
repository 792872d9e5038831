#include "tests/ui/uibench.h"
#include "ui/agreement/ganttview.h"
#include "ui/shell/workspace.h"
#include "ui/steps/steppage.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QDir>
#include <QListView>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

// Not part of the test run: resources/screenshots/renew takes the README's pictures with it.
using namespace kyodo;

namespace {

const QDateTime kInMarch(QDate(2026, 3, 20), QTime(14, 2), Qt::UTC);
const QDateTime kInNovember(QDate(2026, 11, 20), QTime(14, 2), Qt::UTC);

/// A window in certain looks, on a file with a path to be seen.
class Studio {
public:
    Studio(ThemeKind theme, int textSize, const QSize& size)
        : m_bench(Language::Japanese)
    {
        m_bench.files.clock.moveTo(kInMarch);
        m_bench.settings.setTheme(theme);
        m_bench.settings.setTextSize(textSize);
        Theme(theme, textSize).apply(*qApp);
        m_window = m_bench.window();
        m_window->resize(size);
        REQUIRE(m_shelf.mkpath(u"."_s));
    }

    ~Studio()
    {
        m_window.reset();
        m_shelf.removeRecursively();
    }

    Studio(const Studio&) = delete;
    Studio& operator=(const Studio&) = delete;

    void moveTo(const QDateTime& time) { m_bench.files.clock.moveTo(time); }

    void open(const QString& name, const QString& example, void (*change)(Project&) = nullptr)
    {
        auto project = m_bench.context.examples(example, m_bench.files.ids);
        REQUIRE(project.ok());
        if (change)
            change(*project);
        REQUIRE(m_window->createFile(m_shelf.filePath(name), *project, u"作成"_s));
    }

    StepPage& show(int page, const QString& section)
    {
        m_window->workspace()->showPage(page);
        StepPage& shown = *m_window->workspace()->page(page);
        REQUIRE(shown.showSectionNamed(section));
        test::settle();
        if (QWidget* focus = QApplication::focusWidget())
            focus->clearFocus(); // a frame around something would say that it matters here
        return shown;
    }

    void keep(const QString& name)
    {
        test::settle();
        QTest::qWait(300); // what is made in the background is part of the picture
        const QString folder = qEnvironmentVariable("KYODO_PICTURES", u"pictures"_s);
        REQUIRE(QDir().mkpath(folder));
        REQUIRE(m_window->grab().save(folder + u'/' + name + u".png"_s));
    }

    MainWindow& window() { return *m_window; }

private:
    test::UiBench m_bench;
    std::unique_ptr<MainWindow> m_window;
    QDir m_shelf{QDir::tempPath() + u"/協働事業"_s};
};

template<class T>
void emptyOut(T& row)
{
    const Id id = row.id;
    row = {};
    row.id = id;
}

/// Nothing of what comes after the work.
void beforeReview(Project& project)
{
    project.info.status = ProjectStatus::Active;
    project.rounds.clear();
    project.questions.clear();
    project.sheets.clear();
    project.answers.clear();
    project.jointConclusions.clear();
    project.improvements.clear();
    project.newChallenges.clear();
    emptyOut(project.reuse);
    emptyOut(project.caseSheet);
    project.stepPasses.removeIf([](const StepPass& pass) { return pass.step >= Step::Execution; });
    project.stepNotes.removeIf([](const StepNote& note) { return note.step >= Step::Execution; });
}

/// Nothing of what comes after the agreement.
void beforeWork(Project& project)
{
    beforeReview(project);
    project.meetings.clear();
    project.attendances.clear();
    project.agendaItems.clear();
    project.decisions.clear();
    project.actions.clear();
    project.spendings.clear();
    project.incidents.clear();
    project.publications.clear();
    project.changeRequests.clear();
    project.stepPasses.removeIf([](const StepPass& pass) { return pass.step >= Step::Agreement; });
    project.stepNotes.removeIf([](const StepNote& note) { return note.step >= Step::Agreement; });
    for (Task& task : project.tasks) {
        task.actualStart = task.actualEnd = QDate();
        task.progress.reset();
    }
}

/// In the middle of step 4, with what is usually open there.
void beingAgreed(Project& project)
{
    beforeWork(project);
    project.tasks.resize(8);
    project.roles.removeIf([&project](const Role& role) { return !findRow(project.tasks, role.task); });
    for (Role& role : project.roles) {
        if (role.task == project.tasks.at(2).id)
            role.kind = RoleKind::Lead; // two of them
    }
    BudgetLine& own = project.budgetLines.last();
    for (Share& share : project.shares) {
        if (share.line == own.id)
            share.amount -= 40000;
    }
    own.amount -= 40000;
}

/// In November: some done, some late.
void underWay(Project& project)
{
    beforeReview(project);
    for (qsizetype i = 0; i < project.tasks.size(); ++i) {
        Task& task = project.tasks[i];
        const bool ended = task.milestone && task.plannedEnd < kInNovember.date();
        task.actualEnd = ended ? task.plannedEnd : QDate();
        task.progress.reset();
        if (!task.milestone)
            task.progress = ended ? 100 : int(45 + i * 13 % 30);
    }
}

} // namespace

TEST_CASE("The pictures of the README", "[.readme]")
{
    const QSize usual(1280, 800);
    {
        Studio studio(ThemeKind::Light, 100, {1440, 900});
        studio.open(u"ひだまり.kyodo"_s, u"kodomo-shokudo"_s, beingAgreed);
        studio.show(4, u"roles"_s);
        studio.keep(u"window"_s);
        studio.window().workspace()->showPaper(u"agreement"_s);
        studio.window().resize(usual);
        studio.keep(u"agreement"_s);
    }
    {
        Studio studio(ThemeKind::Light, 100, {1440, 900});
        studio.open(u"ひだまり.kyodo"_s, u"kodomo-shokudo"_s, beingAgreed);
        studio.window().workspace()->showGuide(false);
        studio.show(4, u"clauses"_s);
        auto& clauses = test::find<QListView>(studio.window(), u"clauses"_s);
        clauses.setCurrentIndex(clauses.model()->index(4, 0));
        studio.keep(u"clauses"_s);
    }
    {
        Studio studio(ThemeKind::Light, 100, usual);
        studio.open(u"ひだまり.kyodo"_s, u"kodomo-shokudo"_s, beingAgreed);
        studio.show(1, u"candidates"_s);
        studio.keep(u"candidates"_s);
        studio.window().closeFile();
        studio.window().resize(usual);
        studio.keep(u"start"_s);
    }
    {
        Studio studio(ThemeKind::Light, 100, usual);
        studio.moveTo(kInNovember);
        studio.open(u"ひだまり.kyodo"_s, u"kodomo-shokudo"_s, underWay);
        auto& chart = test::find<GanttView>(studio.show(5, u"progress"_s), u"gantt"_s);
        chart.fit();
        studio.keep(u"schedule"_s);
    }
    {
        Studio studio(ThemeKind::Light, 100, {1440, 900});
        studio.open(u"ひだまり.kyodo"_s, u"kodomo-shokudo"_s, [](Project&) {});
        studio.window().workspace()->showGuide(false);
        studio.show(6, u"joint"_s);
        studio.keep(u"review"_s);
    }
    {
        Studio studio(ThemeKind::Dark, 100, usual);
        studio.open(u"ひだまり.kyodo"_s, u"kodomo-shokudo"_s, beingAgreed);
        studio.show(4, u"budget"_s);
        studio.keep(u"dark"_s);
    }
    {
        Studio studio(ThemeKind::HighContrast, 100, usual);
        studio.open(u"ひだまり.kyodo"_s, u"kodomo-shokudo"_s, beingAgreed);
        studio.show(4, u"note"_s);
        studio.keep(u"contrast"_s);
    }
    {
        Studio studio(ThemeKind::Light, 200, {1440, 900});
        studio.open(u"ひだまり.kyodo"_s, u"kodomo-shokudo"_s, beingAgreed);
        studio.show(0, u"about"_s);
        studio.keep(u"large"_s);
    }
}
