#include "tests/support/printing.h"
#include "tests/ui/uibench.h"

#include "ui/shell/startpage.h"
#include "ui/shell/workspace.h"
#include "ui/steps/steppage.h"
#include "ui/support/datewords.h"
#include "ui/support/rememberedproject.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

/// A file with a meeting to come and an action that is late; closed again. Returns its path.
QString fileWithDates(UiBench& bench)
{
    auto window = bench.windowWithFile(2);
    REQUIRE(window->session()->edit(u"x"_s, [&](Project& project) -> Result<void> {
        Meeting& meeting = appendRow(project.meetings, bench.files.ids);
        meeting.title = u"第2回"_s;
        meeting.on = QDate(2026, 4, 18);
        Action& action = appendRow(project.actions, bench.files.ids);
        action.text = u"会場の予約"_s;
        action.due = QDate(2026, 3, 30);
        return {};
    }));
    return window->session()->file().path();
}

QStringList textsOf(const QWidget& page)
{
    QStringList texts;
    for (const QLabel* label : page.findChildren<QLabel*>())
        texts.append(label->text());
    return texts;
}

} // namespace

TEST_CASE("what is remembered of a project goes through the settings without loss", "[ui][start]")
{
    UiBench bench;
    const QString path = bench.files.path(u"事業.kyodo"_s);
    RememberedProject project;
    project.title = u"題 𠮷 \"引用\""_s;
    project.step = Step::Review;
    project.cycle = 3;
    project.status = ProjectStatus::Stopped;
    project.dates = {{QDate(2026, 4, 18),
                      ReminderKind::Meeting,
                      u"会議"_s,
                      {u"meetings"_s, bench.files.ids.next(), u"on"_s},
                      false},
                     {QDate(2026, 5, 1),
                      ReminderKind::Action,
                      u"期限"_s,
                      {u"actions"_s, bench.files.ids.next(), u"due"_s},
                      true}};
    project.page = 4;
    project.section = 2;
    remember(bench.settings, path, project);
    CHECK(rememberedProject(bench.settings, path) == RememberedProject());
    bench.settings.addRecentFile(path);
    remember(bench.settings, path, project);
    CHECK(rememberedProject(bench.settings, path) == project);
    bench.settings.removeRecentFile(path);
    CHECK(rememberedProject(bench.settings, path) == RememberedProject());
    bench.settings.addRecentFile(path);
    bench.settings.setRememberedProject(path, "{ not json");
    CHECK(rememberedProject(bench.settings, path) == RememberedProject());
    bench.settings.setRememberedProject(path,
                                        R"({"step":"no","page":-7,"dates":[1,{"on":"x"},{"path":"/a"}]})");
    CHECK(rememberedProject(bench.settings, path) == RememberedProject());
}

TEST_CASE("a date that took place is over, one that waits is overdue", "[ui][start]")
{
    const QDate today(2026, 4, 1);
    const RememberedDate meeting{today.addDays(-1), {}, {}, {}, false};
    const RememberedDate action{today.addDays(-1), {}, {}, {}, true};
    CHECK(meeting.isOver(today));
    CHECK_FALSE(meeting.isOverdue(today));
    CHECK(action.isOverdue(today));
    CHECK_FALSE(action.isOver(today));
    CHECK_FALSE(RememberedDate{today, {}, {}, {}, true}.isOverdue(today));
    CHECK_FALSE(RememberedDate{today, {}, {}, {}, false}.isOver(today));
}

TEST_CASE("days are named as people name them", "[ui][start]")
{
    UiBench bench(Language::Japanese);
    const QDate today(2026, 4, 1);
    CHECK(dayText(QDate(2026, 6, 18), Language::Japanese) == u"令和8年6月18日（木）"_s);
    CHECK(nearDayText(QDate(2026, 6, 18), today, Language::Japanese) == u"6月18日（木）"_s);
    CHECK(nearDayText(QDate(2027, 6, 18), today, Language::Japanese) == u"令和9年6月18日（金）"_s);
    CHECK(nearDayText(QDate(2026, 6, 18), today, Language::English) == u"Thu, 18 June"_s);
    CHECK(dayText(QDate(), Language::Japanese).isEmpty());
}

TEST_CASE("the first start asks for the name, and for nothing else", "[ui][start]")
{
    UiBench bench;
    bench.settings.setUserName({});
    bench.context.suggestedName = u"taro"_s;
    auto window = bench.window();
    auto& name = find<QLineEdit>(*window, u"start.user"_s);
    CHECK(name.hasFocus());
    CHECK(name.text() == u"taro"_s);
    // Nothing else stands in the way: what is made meanwhile bears the name the system knows.
    type(name, u"  "_s);
    CHECK(bench.settings.userName().isEmpty());
    CHECK_FALSE(name.accessibleDescription().isEmpty());
    type(name, u"事務局　花子"_s);
    CHECK(bench.settings.userName() == u"事務局　花子"_s);
    CHECK_FALSE(name.isVisible());
    CHECK(find<QLineEdit>(*window, u"start.title"_s).hasFocus());
    window.reset();
    window = bench.window();
    CHECK(window->findChild<QLineEdit*>(u"start.user"_s) == nullptr);
}

TEST_CASE("a recent project tells where it stands and what comes, unopened", "[ui][start]")
{
    UiBench bench;
    const QString path = fileWithDates(bench);
    // Whatever is in the file: the page is drawn without it.
    Bench::writeBytes(path, "nothing to read here");
    auto window = bench.window();
    auto& page = find<StartPage>(*window, u"startPage"_s);
    auto& row = find<QPushButton>(page, u"start.recent"_s);
    CHECK(row.text() == u"こども食堂"_s);
    CHECK(find<QPushButton>(page, u"start.next"_s).text().contains(u"第2回"_s));
    const QString texts = textsOf(page).join(u'\n');
    CHECK(texts.contains(u"事業.kyodo"_s));
    CHECK(texts.contains(bench.context.catalogue.step(Step::FindPartner).shortTitle.en));
    CHECK(texts.contains(u"Past its date: 1"_s));
    // The late action and the meeting, the earlier first.
    const auto upcoming = page.findChildren<QPushButton*>(u"start.upcoming"_s);
    REQUIRE(upcoming.size() == 2);
    CHECK(upcoming.at(0)->accessibleName().contains(u"会場の予約"_s));
    CHECK(upcoming.at(1)->accessibleName().contains(u"第2回"_s));
    window.reset();
    // Weeks later the meeting is over, and nothing is said of it.
    bench.files.clock.moveTo(QDateTime(QDate(2026, 5, 1), QTime(9, 0), Qt::UTC));
    window = bench.window();
    CHECK(window->findChildren<QPushButton*>(u"start.upcoming"_s).size() == 1);
    CHECK(window->findChild<QPushButton*>(u"start.next"_s) == nullptr);
}

TEST_CASE("what comes stands in the language at hand, whatever it was when the file was seen", "[ui][start]")
{
    UiBench bench;
    fileWithDates(bench);
    bench.translation.use(Language::Japanese);
    auto window = bench.window();
    const auto upcoming = window->findChildren<QPushButton*>(u"start.upcoming"_s);
    REQUIRE(upcoming.size() == 2);
    CHECK(upcoming.at(1)->accessibleName().contains(u"会議：第2回"_s));
    CHECK(find<QPushButton>(*window, u"start.next"_s).text().contains(u"会議：第2回"_s));
    bench.translation.use(Language::English);
}

TEST_CASE("a date on the start page leads to its field", "[ui][start]")
{
    UiBench bench;
    const QString path = fileWithDates(bench);
    auto window = bench.window();
    QTest::mouseClick(&find<QPushButton>(*window, u"start.next"_s), Qt::LeftButton);
    settle();
    REQUIRE(window->session());
    CHECK(window->session()->file().path() == path);
    CHECK(window->workspace()->currentPage() == 5);
    CHECK(window->workspace()->page(5)->spec().sections.at(window->workspace()->currentSection()).id ==
          u"meetings"_s);
}

TEST_CASE("a file that is gone is shown as such and can be taken off the list", "[ui][start]")
{
    UiBench bench;
    const QString path = fileWithDates(bench);
    const QString other = bench.files.newFile(u"別.kyodo"_s)->path();
    bench.settings.addRecentFile(other);
    REQUIRE(QFile::remove(path));
    auto window = bench.window();
    const auto open = [&] { return window->findChildren<QPushButton*>(u"start.recent"_s); };
    REQUIRE(open().size() == 2);
    REQUIRE(QTest::qWaitFor([&] { return !open().at(1)->isEnabled(); }, 10000));
    CHECK(open().at(0)->isEnabled());
    CHECK(window->findChildren<QLabel*>(u"start.missing"_s).at(1)->isVisible());
    CHECK_FALSE(window->findChildren<QLabel*>(u"start.missing"_s).at(0)->isVisible());
    QTest::mouseClick(window->findChildren<QPushButton*>(u"start.remove"_s).at(1), Qt::LeftButton);
    settle();
    CHECK(bench.settings.recentFiles() == QStringList{other});
    REQUIRE(open().size() == 1);
    CHECK(open().first()->hasFocus());
    CHECK(window->findChildren<QPushButton*>(u"start.upcoming"_s).isEmpty());
    CHECK(QFile::exists(other));
}
