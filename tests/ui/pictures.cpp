#include "tests/support/examples.h"
#include "tests/support/portalfile.h"
#include "tests/support/printing.h"
#include "tests/support/registerfolder.h"
#include "tests/ui/uibench.h"
#include "ui/agreement/ganttview.h"
#include "ui/help/helppage.h"
#include "ui/shell/workspace.h"
#include "ui/steps/steppage.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace Qt::StringLiterals;

// Not part of the test run: KYODO_PICTURES=folder kyodo-ui-tests "[.pictures]" walks through every page and
// section of an example and keeps a picture of each, for people to look at. KYODO_THEME (light,
// dark, high-contrast), KYODO_TEXT (percent), KYODO_LANGUAGE and KYODO_WINDOW (WxH) choose how; KYODO_EMPTY=1
// takes an empty project, KYODO_PARTIES a number of parties, KYODO_PAGE one page alone (0 to 7).
using namespace kyodo;

namespace {

void keep(QWidget& window, const QString& folder, const QString& name)
{
    kyodo::test::settle();
    QTest::qWait(120);
    REQUIRE(window.grab().save(folder + u'/' + name + u".png"_s));
}

QString wish(const char* variable, const QString& otherwise)
{
    return qEnvironmentVariable(variable, otherwise);
}

void walk(kyodo::MainWindow& window, const QString& folder)
{
    const QString only = wish("KYODO_PAGE", {});
    for (int i = 0; i < 8; ++i) {
        if (!only.isEmpty() && only != QString::number(i))
            continue;
        window.workspace()->showPage(i);
        kyodo::StepPage& page = *window.workspace()->page(i);
        for (qsizetype s = 0; s < page.spec().sections.size(); ++s) {
            page.showSection(int(s));
            keep(window, folder, u"%1-%2-%3"_s.arg(i).arg(s).arg(page.spec().sections.at(s).id));
        }
    }
}

} // namespace

TEST_CASE("Every page as a picture", "[.pictures]")
{
    const QString folder = wish("KYODO_PICTURES", u"pictures"_s);
    REQUIRE(QDir().mkpath(folder));
    test::UiBench bench(fromKey<Language>(wish("KYODO_LANGUAGE", u"ja"_s)).value_or(Language::Japanese));
    bench.settings.setTheme(fromKey<ThemeKind>(wish("KYODO_THEME", u"light"_s)).value_or(ThemeKind::Light));
    bench.settings.setTextSize(wish("KYODO_TEXT", u"100"_s).toInt());
    Theme(bench.settings.theme(), bench.settings.textSize()).apply(*qApp);
    if (wish("KYODO_UNFINISHED", {}) == u"1")
        bench.settings.setUserName({});
    auto window = bench.window();
    const QStringList size = wish("KYODO_WINDOW", u"1280x800"_s).split(u'x');
    window->resize(size.value(0).toInt(), size.value(1).toInt());
    keep(*window, folder, u"start-first"_s);
    const auto example = bench.context.examples(u"kodomo-shokudo"_s, bench.files.ids);
    REQUIRE(example.ok());
    Project shown = wish("KYODO_EMPTY", {}) == u"1" ? Project::blank(bench.files.ids) : *example;
    for (int i = int(shown.parties.size()); i < wish("KYODO_PARTIES", u"0"_s).toInt(); ++i)
        appendRow(shown.parties, bench.files.ids).name = u"団体%1"_s.arg(i + 1);
    REQUIRE(window->createFile(bench.files.path(u"ひだまり.kyodo"_s), shown, u"作成"_s));
    if (wish("KYODO_UNFINISHED", {}) == u"1") {
        REQUIRE(window->session()->edit(u"未完成"_s, [](Project& project) -> Result<void> {
            project.stepPasses.resize(2);
            project.scope.beneficiaries.clear();
            project.roles.remove(0, 6);
            project.agreement.insurance.clear();
            project.info.termEnd = {};
            project.parties[1].representativeName.clear();
            project.budgetLines[0].amount += 1000;
            project.contacts[0].name.clear();
            project.info.status = ProjectStatus::Active;
            project.actions[0].doneOn = {};
            project.meetings.last().nextOn = QDate(2026, 5, 20);
            return {};
        }));
    }
    bench.settings.addRecentFile(bench.files.path(u"無い.kyodo"_s));
    walk(*window, folder);
    window->findChild<QAction*>(u"file.settings"_s)->trigger();
    keep(*window, folder, u"settings"_s);
    window->findChild<QAction*>(u"view.page7"_s)->trigger();
    window->workspace()->page(7)->showSection(2);
    window->findChild<QPushButton*>(u"nextCycle.begin"_s)->click();
    keep(*window, folder, u"next-cycle"_s);
    window->findChild<QPushButton*>(u"nextCycle.back"_s)->click();
    for (const PaperInfo& paper : papersFor(window->session()->project())) {
        window->workspace()->showPaper(paper.id);
        keep(*window, folder, u"paper-"_s + paper.id);
    }
    window->closeFile();
    window->resize(size.value(0).toInt(), size.value(1).toInt());
    keep(*window, folder, u"start"_s);
}

TEST_CASE("The chart of the schedule and the calendar as pictures", "[.pictures]")
{
    const QString folder = wish("KYODO_PICTURES", u"pictures"_s);
    REQUIRE(QDir().mkpath(folder));
    test::UiBench bench(fromKey<Language>(wish("KYODO_LANGUAGE", u"ja"_s)).value_or(Language::Japanese));
    bench.settings.setTheme(fromKey<ThemeKind>(wish("KYODO_THEME", u"light"_s)).value_or(ThemeKind::Light));
    bench.settings.setTextSize(wish("KYODO_TEXT", u"100"_s).toInt());
    Theme(bench.settings.theme(), bench.settings.textSize()).apply(*qApp);
    bench.files.clock.moveTo(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC));
    auto window = bench.windowWithExample();
    const QStringList size = wish("KYODO_WINDOW", u"1280x800"_s).split(u'x');
    window->resize(size.value(0).toInt(), size.value(1).toInt());
    REQUIRE(window->session()->edit(u"途中"_s, [](Project& project) -> Result<void> {
        for (int i = 0; i < project.tasks.size(); ++i) {
            Task& task = project.tasks[i];
            task.actualEnd = {};
            task.progress = i * 10;
            task.actualStart = i % 4 == 3 ? QDate() : task.actualStart;
            if (i % 3 == 0 && !task.milestone)
                task.plannedEnd = QDate(2026, 9 + i % 5 / 2, 20);
        }
        Task& undated = project.tasks[4];
        undated.plannedStart = undated.plannedEnd = undated.actualStart = QDate();
        undated.progress.reset();
        project.tasks[6].actualEnd = QDate(2026, 11, 10);
        return {};
    }));
    for (const auto& [page, section] : {std::pair{4, 3}, std::pair{5, 0}}) {
        window->workspace()->showPage(page);
        window->workspace()->page(page)->showSection(section);
        auto& chart = test::find<GanttView>(*window->workspace()->page(page), u"gantt"_s);
        chart.setFocus();
        chart.setCurrent(window->session()->project().tasks.at(4).id);
        keep(*window, folder, u"gantt-%1-fit"_s.arg(page));
        chart.setCurrent(window->session()->project().tasks.at(6).id);
        chart.setUnit(GanttUnit::Week);
        keep(*window, folder, u"gantt-%1-week"_s.arg(page));
        chart.setUnit(GanttUnit::Day);
        test::settle();
        const QPoint bar = chart.barRect(6, ScheduleLane::Plan).center().toPoint();
        const QPoint middle(chart.viewport()->width() / 2, bar.y());
        QTest::mousePress(chart.viewport(), Qt::LeftButton, {}, middle);
        QTest::mouseMove(chart.viewport(), middle + QPoint(60, 0));
        keep(*window, folder, u"gantt-%1-drag"_s.arg(page));
        QTest::keyClick(&chart, Qt::Key_Escape);
    }
    window->workspace()->showPage(0);
    auto& start = test::find<QLineEdit>(*window, u"project.termStart"_s);
    start.setFocus();
    keep(*window, folder, u"date-field"_s);
    QTest::keyClick(&start, Qt::Key_Down, Qt::AltModifier);
    keep(test::find<QWidget>(start, u"calendar"_s), folder, u"calendar"_s);
}

TEST_CASE("The agreement's versions and the attachments as pictures", "[.pictures]")
{
    const QString folder = wish("KYODO_PICTURES", u"pictures"_s);
    REQUIRE(QDir().mkpath(folder));
    test::UiBench bench(fromKey<Language>(wish("KYODO_LANGUAGE", u"ja"_s)).value_or(Language::Japanese));
    bench.settings.setTheme(fromKey<ThemeKind>(wish("KYODO_THEME", u"light"_s)).value_or(ThemeKind::Light));
    bench.settings.setTextSize(wish("KYODO_TEXT", u"100"_s).toInt());
    Theme(bench.settings.theme(), bench.settings.textSize()).apply(*qApp);
    auto window = bench.windowWithExample();
    const QStringList size = wish("KYODO_WINDOW", u"1280x800"_s).split(u'x');
    window->resize(size.value(0).toInt(), size.value(1).toInt());
    Workspace& workspace = *window->workspace();
    workspace.showPage(4);
    REQUIRE(workspace.page(4)->showSectionNamed(u"versions"_s));
    for (const QString& step : {u"draft"_s, u"draft"_s, u"final"_s}) {
        test::find<QPushButton>(*window, u"versions."_s + step).click();
        keep(*window, folder, u"versions-"_s + step);
    }
    workspace.page(4)->showSectionNamed(u"clauses"_s);
    auto& clauses = test::find<QListView>(*window, u"clauses"_s);
    for (const int row : {9, clauses.model()->rowCount() - 1}) {
        clauses.setCurrentIndex(clauses.model()->index(row, 0));
        keep(*window, folder, u"clause-%1"_s.arg(row));
    }
    workspace.showPaper(u"agreement-compare"_s);
    keep(*window, folder, u"paper-agreement-compare"_s);
    workspace.showPage(0);
    REQUIRE(workspace.page(0)->showSectionNamed(u"attachments"_s));
    keep(*window, folder, u"attachments"_s);
}

TEST_CASE("The history and the search as pictures", "[.pictures]")
{
    const QString folder = wish("KYODO_PICTURES", u"pictures"_s);
    REQUIRE(QDir().mkpath(folder));
    test::UiBench bench(fromKey<Language>(wish("KYODO_LANGUAGE", u"ja"_s)).value_or(Language::Japanese));
    bench.settings.setTheme(fromKey<ThemeKind>(wish("KYODO_THEME", u"light"_s)).value_or(ThemeKind::Light));
    bench.settings.setTextSize(wish("KYODO_TEXT", u"100"_s).toInt());
    Theme(bench.settings.theme(), bench.settings.textSize()).apply(*qApp);
    auto window = bench.windowWithExample();
    const QStringList size = wish("KYODO_WINDOW", u"1280x800"_s).split(u'x');
    window->resize(size.value(0).toInt(), size.value(1).toInt());
    ProjectSession& session = *window->session();
    REQUIRE(session.edit(u"「概要」の変更"_s, [](Project& project) -> Result<void> {
        project.info.summary.replace(u"子ども"_s, u"小中学生"_s);
        project.info.area = u"あおば市本町"_s;
        return {};
    }));
    REQUIRE(session.remove(u"parties"_s, session.project().parties.last().id));
    session.undo();
    test::settle();
    keep(*window, folder, u"undone"_s);
    Workspace& workspace = *window->workspace();
    workspace.showHistory();
    keep(*window, folder, u"history-latest"_s);
    auto& list = test::find<QListView>(*window, u"history.list"_s);
    for (int row = 2; row < list.model()->rowCount(); ++row) {
        list.setCurrentIndex(list.model()->index(row, 0));
        keep(*window, folder, u"history-%1"_s.arg(row));
    }
    test::find<QPushButton>(*window, u"history.return"_s).click();
    keep(*window, folder, u"history-return"_s);
    workspace.openFind();
    test::write(test::find(*window, u"find.words"_s), u"ｺﾄﾞﾓ 会場"_s);
    keep(*window, folder, u"find"_s);
    auto& words = test::find<QLineEdit>(*window, u"find.words"_s);
    words.setText(u"会場"_s);
    test::settle();
    QTest::keyClick(&words, Qt::Key_Down);
    QTest::keyClick(&words, Qt::Key_Return);
    keep(*window, folder, u"found"_s);
}

TEST_CASE("The help and the tour as pictures", "[.pictures]")
{
    const QString folder = wish("KYODO_PICTURES", u"pictures"_s);
    REQUIRE(QDir().mkpath(folder));
    test::UiBench bench(fromKey<Language>(wish("KYODO_LANGUAGE", u"ja"_s)).value_or(Language::Japanese));
    bench.settings.setTheme(fromKey<ThemeKind>(wish("KYODO_THEME", u"light"_s)).value_or(ThemeKind::Light));
    bench.settings.setTextSize(wish("KYODO_TEXT", u"100"_s).toInt());
    Theme(bench.settings.theme(), bench.settings.textSize()).apply(*qApp);
    auto window = bench.windowWithExample();
    const QStringList size = wish("KYODO_WINDOW", u"1280x800"_s).split(u'x');
    window->resize(size.value(0).toInt(), size.value(1).toInt());
    for (const QString& topic : {u"how.start"_s, u"how.keys"_s, u"step.agreement"_s, u"section.5-1"_s}) {
        test::find<QAction>(*window, u"help.open"_s).trigger();
        test::find<HelpPage>(*window, u"helpPage"_s).open(topic);
        keep(*window, folder, u"help-"_s + topic);
    }
    auto& words = test::find<QLineEdit>(*window, u"help.words"_s);
    words.setFocus();
    test::write(words, u"協定 印刷"_s);
    keep(*window, folder, u"help-search"_s);
    window->findChild<QAction*>(u"help.tour"_s)->trigger();
    test::settle();
    for (int stop = 0; stop < 12; ++stop) {
        keep(*window, folder, u"tour-%1"_s.arg(stop, 2, 10, QLatin1Char('0')));
        test::find<QPushButton>(*window, u"tour.next"_s).click();
    }
}

TEST_CASE("The register as pictures", "[.pictures]")
{
    const QString folder = wish("KYODO_PICTURES", u"pictures"_s);
    REQUIRE(QDir().mkpath(folder));
    test::UiBench bench(fromKey<Language>(wish("KYODO_LANGUAGE", u"ja"_s)).value_or(Language::Japanese));
    bench.settings.setTheme(fromKey<ThemeKind>(wish("KYODO_THEME", u"light"_s)).value_or(ThemeKind::Light));
    bench.settings.setTextSize(wish("KYODO_TEXT", u"100"_s).toInt());
    Theme(bench.settings.theme(), bench.settings.textSize()).apply(*qApp);
    test::RegisterFolder files(bench.files);
    for (int i = 0; i < 40; ++i) {
        const auto example = bench.context.examples(test::exampleNames().at(i % 3), bench.files.ids);
        REQUIRE(example.ok());
        files.add(u"%1.kyodo"_s.arg(i), {}, [&](Project& project) {
            const Id own = project.info.id;
            project = *example;
            project.info.id = own;
            project.info.section = QStringList{u"市民協働課"_s, u"地域安全課"_s, u"子育て支援課"_s}.at(i % 3);
            project.stepPasses.resize(std::min<qsizetype>(project.stepPasses.size(), i % 8));
            project.info.status = i % 9 == 8 ? ProjectStatus::Concluded : ProjectStatus::Active;
        });
    }
    test::Bench::writeBytes(files.path(u"壊れた事業.kyodo"_s), "x");
    auto window = bench.window();
    const QStringList size = wish("KYODO_WINDOW", u"1280x800"_s).split(u'x');
    window->resize(size.value(0).toInt(), size.value(1).toInt());
    window->findChild<QAction*>(u"file.register"_s)->trigger();
    keep(*window, folder, u"register-empty"_s);
    bench.chooser.answer = files.root();
    window->findChild<QPushButton*>(u"register.addFolder"_s)->click();
    auto& cancel = test::find<QPushButton>(*window, u"register.cancel"_s);
    REQUIRE(QTest::qWaitFor([&] { return !cancel.isVisible(); }, 60'000));
    keep(*window, folder, u"register"_s);
    const auto pick = [&](const QString& name, int index) {
        auto& combo = test::find<QComboBox>(*window, name);
        combo.setCurrentIndex(index);
        Q_EMIT combo.activated(index);
    };
    const QStringList looks{u"board"_s, u"dates"_s, u"calendar"_s, u"lessons"_s};
    for (int i = 0; i < looks.size(); ++i) {
        pick(u"register.look"_s, i + 1);
        keep(*window, folder, u"register-"_s + looks.at(i));
    }
    for (int i = 1; i < 5; ++i) {
        pick(u"register.views"_s, i);
        keep(*window, folder, u"register-view%1"_s.arg(i));
    }
    pick(u"register.views"_s, 1);
    test::find<QPushButton>(*window, u"register.chooseColumns"_s).click();
    test::find<QPushButton>(*window, u"register.problems"_s).click();
    keep(*window, folder, u"register-columns"_s);
    test::find<QPushButton>(*window, u"register.chooseColumns"_s).click();
    test::find<QPushButton>(*window, u"register.problems"_s).click();
    pick(u"register.views"_s, 0);
    pick(u"register.look"_s, 3);
    test::find<QPushButton>(*window, u"register.showReport"_s).click();
    pick(u"report.what"_s, 1);
    test::find<QPushButton>(*window, u"report.preview"_s).click();
    QTest::qWait(1500);
    keep(*window, folder, u"register-report"_s);
    for (const int what : {0, 2}) {
        pick(u"report.what"_s, what);
        QTest::qWait(2500);
        keep(*window, folder, u"register-report%1"_s.arg(what));
    }
    test::find<QPushButton>(*window, u"register.showReport"_s).click();
    pick(u"register.look"_s, 0);
    test::find<QPushButton>(*window, u"register.showCounts"_s).click();
    keep(*window, folder, u"register-counts"_s);
}

TEST_CASE("The directory as pictures", "[.pictures]")
{
    const QString folder = wish("KYODO_PICTURES", u"pictures"_s);
    REQUIRE(QDir().mkpath(folder));
    test::UiBench bench(fromKey<Language>(wish("KYODO_LANGUAGE", u"ja"_s)).value_or(Language::Japanese));
    bench.settings.setTheme(fromKey<ThemeKind>(wish("KYODO_THEME", u"light"_s)).value_or(ThemeKind::Light));
    bench.settings.setTextSize(wish("KYODO_TEXT", u"100"_s).toInt());
    Theme(bench.settings.theme(), bench.settings.textSize()).apply(*qApp);
    auto window = bench.windowWithExample();
    const QStringList size = wish("KYODO_WINDOW", u"1280x800"_s).split(u'x');
    window->resize(size.value(0).toInt(), size.value(1).toInt());
    window->findChild<QAction*>(u"file.directory"_s)->trigger();
    keep(*window, folder, u"directory-empty"_s);
    auto& table = test::find<QWidget>(*window, u"directory.table"_s);
    const auto chooseList = [&](const QString& name, const QByteArray& bytes) {
        bench.chooser.answer = bench.files.path(name);
        test::Bench::writeBytes(bench.chooser.answer, bytes);
        test::find<QPushButton>(*window, u"directory.import"_s).click();
        REQUIRE(QTest::qWaitFor([&] { return table.isEnabled(); }, 60'000));
    };
    chooseList(u"町内の団体.csv"_s, u"グループ,住所,でんわ\n緑町内会,前橋市大手町,027-123-4567\n"_s.toUtf8());
    keep(*window, folder, u"directory-columns"_s);
    test::find<QPushButton>(*window, u"import.back"_s).click();
    chooseList(u"100_AdministrativeInputData_20261101.csv"_s, test::inCp932(test::portalText(500)) + "\"x\n");
    keep(*window, folder, u"directory-import"_s);
    test::find<QPushButton>(*window, u"import.take"_s).click();
    REQUIRE(QTest::qWaitFor([&] { return table.isEnabled(); }, 60'000));
    test::find<QLineEdit>(*window, u"directory.words"_s).setText(u"こども食堂"_s);
    test::find<QPushButton>(*window, u"directory.suggest"_s).click();
    keep(*window, folder, u"directory"_s);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Return);
    keep(*window, folder, u"directory-body"_s);
}
