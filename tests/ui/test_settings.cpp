#include "tests/support/printing.h"
#include "tests/ui/uibench.h"

#include "ui/printing/paperview.h"
#include "ui/shell/settingspage.h"
#include "ui/shell/workspace.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

void openSettings(MainWindow& window)
{
    find<QAction>(window, u"file.settings"_s).trigger();
    settle();
    REQUIRE(find<SettingsPage>(window, u"settingsPage"_s).isVisible());
}

void choose(QComboBox& combo, const QString& key)
{
    const int index = combo.findData(key);
    REQUIRE(index >= 0);
    combo.setCurrentIndex(index);
    Q_EMIT combo.activated(index);
    settle();
}

} // namespace

TEST_CASE("settings are a page of the window, by their key, and lead back", "[ui][settings]")
{
    UiBench bench;
    auto window = bench.windowWithFile(1);
    QTest::keyClick(window.get(), Qt::Key_Comma, Qt::ControlModifier);
    settle();
    auto& page = find<SettingsPage>(*window, u"settingsPage"_s);
    CHECK(page.isVisible());
    CHECK_FALSE(window->workspace()->isVisible());
    for (const QWidget* input : page.findChildren<QWidget*>()) {
        const bool typed = qobject_cast<const QLineEdit*>(input) || qobject_cast<const QComboBox*>(input);
        INFO(input->objectName().toStdString());
        if (typed)
            CHECK_FALSE(input->accessibleName().isEmpty());
    }
    QTest::mouseClick(&find<QPushButton>(page, u"settings.back"_s), Qt::LeftButton);
    CHECK_FALSE(page.isVisible());
    CHECK(window->workspace()->isVisible());
}

TEST_CASE("what cannot be read stays, marked, with the reason", "[ui][settings]")
{
    UiBench bench;
    auto window = bench.window();
    openSettings(*window);
    const auto refuses = [&](const QString& name, const QString& typed) {
        INFO(name.toStdString() << " " << typed.toStdString());
        auto& line = find<QLineEdit>(*window, name);
        auto& problem = find<QLabel>(*window, name + u".problem"_s);
        type(line, typed);
        settle();
        CHECK(line.text() == typed);
        CHECK(problem.isVisible());
        CHECK_FALSE(problem.text().isEmpty());
        CHECK(line.accessibleDescription() == problem.text());
        CHECK(line.property("flawed").toBool());
    };
    for (const QString& size : {u"大きく"_s, u"99"_s, u"201"_s, u""_s})
        refuses(u"settings.textSize"_s, size);
    CHECK(bench.settings.textSize() == 100);
    refuses(u"settings.user"_s, u""_s);
    CHECK(bench.settings.userName() == u"事務局"_s);
    refuses(u"settings.folder"_s, bench.files.path(u"無い"_s));
    CHECK(bench.settings.projectFolder().isEmpty());
    for (const QString& margin : {u"4"_s, u"61"_s, u"二十"_s, u"nan"_s})
        refuses(u"settings.margin.left"_s, margin);
    CHECK_FALSE(bench.settings.paperDefaults().margins);
    // Mended, the mark goes.
    type(find<QLineEdit>(*window, u"settings.margin.left"_s), u"３０ｍｍ"_s);
    CHECK_FALSE(find<QLabel>(*window, u"settings.margin.left.problem"_s).isVisible());
    REQUIRE(bench.settings.paperDefaults().margins);
    CHECK(bench.settings.paperDefaults().margins->left() == 30);
    CHECK(bench.settings.paperDefaults().margins->right() == PageStyle().margins.right());
}

TEST_CASE("text size, colours and language change at once, and the page stays", "[ui][settings]")
{
    UiBench bench;
    auto window = bench.windowWithFile(1);
    openSettings(*window);
    type(find<QLineEdit>(*window, u"settings.textSize"_s), u"１４０％"_s);
    settle();
    CHECK(bench.settings.textSize() == 140);
    CHECK(find<SettingsPage>(*window, u"settingsPage"_s).isVisible());
    choose(find<QComboBox>(*window, u"settings.theme"_s), u"dark"_s);
    CHECK(bench.settings.theme() == ThemeKind::Dark);
    CHECK(Theme::colours().surface == Theme::coloursOf(ThemeKind::Dark).surface);
    choose(find<QComboBox>(*window, u"settings.language"_s), u"ja"_s);
    CHECK(bench.settings.language() == Language::Japanese);
    CHECK(find<SettingsPage>(*window, u"settingsPage"_s).isVisible());
    Theme(ThemeKind::Light, 100).apply(*qApp);
}

TEST_CASE("the folder for projects is where choosing begins", "[ui][settings]")
{
    UiBench bench;
    auto window = bench.window();
    openSettings(*window);
    const QString folder = bench.files.path(u"事業の場所"_s);
    REQUIRE(QDir().mkpath(folder));
    bench.chooser.answer = folder;
    QTest::mouseClick(&find<QPushButton>(*window, u"settings.chooseFolder"_s), Qt::LeftButton);
    CHECK(bench.chooser.asked.last().kind == FileKind::Folder);
    CHECK(bench.settings.projectFolder() == folder);
    bench.chooser.answer.clear();
    find<QAction>(*window, u"file.open"_s).trigger();
    CHECK(bench.chooser.asked.last().folder == folder);
    // A folder that is gone stands back.
    REQUIRE(QDir().rmdir(folder));
    find<QAction>(*window, u"file.open"_s).trigger();
    CHECK(bench.chooser.asked.last().folder != folder);
}

TEST_CASE("font and margins reach preview and print", "[ui][settings]")
{
    UiBench bench;
    auto window = bench.windowWithExample();
    window->workspace()->showPaper(u"roles"_s);
    settle();
    auto& view = find<PaperView>(*window, u"paperView"_s);
    REQUIRE(QTest::qWaitFor([&] { return view.canvas().pageCount() > 0; }, 10000));
    const auto families = [&] {
        QStringList names;
        for (const QRawFont& font : view.canvas().pages()->fonts)
            names.append(font.familyName());
        return names;
    };
    const double before = view.canvas().pages()->body.left();
    openSettings(*window);
    auto& fonts = find<QComboBox>(*window, u"settings.font"_s);
    REQUIRE(fonts.count() >= 2);
    choose(fonts, u"BIZ UDGothic"_s);
    type(find<QLineEdit>(*window, u"settings.margin.left"_s), u"40"_s);
    QTest::mouseClick(&find<QPushButton>(*window, u"settings.back"_s), Qt::LeftButton);
    settle();
    REQUIRE(window->workspace()->showsPaper());
    REQUIRE(QTest::qWaitFor([&] { return view.canvas().pages()->body.left() > before; }, 10000));
    CHECK(view.canvas().pages()->body.left() == Approx(40 * 72 / 25.4));
    for (const QString& name : families())
        CHECK_FALSE(name.contains(u"Mincho"_s));
    view.printPaper();
    CHECK(bench.printer.printed.size() == 1);
    openSettings(*window);
    QTest::mouseClick(&find<QPushButton>(*window, u"settings.standardPapers"_s), Qt::LeftButton);
    CHECK(bench.settings.paperDefaults() == PaperDefaults());
    CHECK(find<QLineEdit>(*window, u"settings.margin.left"_s).text() == u"25"_s);
}

TEST_CASE("the date style goes into new projects, and into the open one when asked", "[ui][settings]")
{
    UiBench bench;
    auto window = bench.windowWithFile(1);
    openSettings(*window);
    auto& change = find<QPushButton>(*window, u"settings.projectDates"_s);
    CHECK_FALSE(change.isVisible());
    choose(find<QComboBox>(*window, u"settings.dates"_s), u"western"_s);
    CHECK(window->session()->project().agreement.dates == DateStyle::Era);
    REQUIRE(change.isVisible());
    QTest::mouseClick(&change, Qt::LeftButton);
    CHECK(window->session()->project().agreement.dates == DateStyle::Western);
    CHECK_FALSE(change.isVisible());
    window->closeFile();
    settle();
    bench.chooser.answer = bench.files.path(u"新.kyodo"_s);
    find<QAction>(*window, u"file.new"_s).trigger();
    QTest::mouseClick(&find<QPushButton>(*window, u"start.new"_s), Qt::LeftButton);
    settle();
    REQUIRE(window->session());
    CHECK(window->session()->project().agreement.dates == DateStyle::Western);
}

TEST_CASE("the years for which agreements are kept are taken by form", "[ui][settings]")
{
    UiBench bench;
    auto window = bench.window();
    openSettings(*window);
    auto& years = find<QLineEdit>(*window, u"settings.retention"_s);
    auto& commission = find<QLineEdit>(*window, u"settings.retention.commission"_s);
    CHECK(years.text().isEmpty());
    CHECK(bench.settings.retention() == RetentionTable());
    type(years, u"５年"_s);
    type(commission, u"10"_s);
    RetentionTable wanted;
    wanted.years = 5;
    wanted.byForm = {{u"commission"_s, 10}};
    CHECK(bench.settings.retention() == wanted);
    for (const QString& wrong : {u"0"_s, u"101"_s, u"永年"_s, u"2.5"_s, u"-3"_s}) {
        INFO(wrong.toStdString());
        type(commission, wrong);
        CHECK(find<QLabel>(*window, u"settings.retention.commission.problem"_s).isVisible());
        CHECK(commission.text() == wrong);
        CHECK(bench.settings.retention() == wanted);
    }
    type(commission, u""_s);
    CHECK_FALSE(find<QLabel>(*window, u"settings.retention.commission.problem"_s).isVisible());
    wanted.byForm.clear();
    CHECK(bench.settings.retention() == wanted);
    type(years, u""_s);
    CHECK(bench.settings.retention() == RetentionTable());
}

TEST_CASE("years that were kept stand on the page again, and broken ones count for nothing", "[ui][settings]")
{
    UiBench bench;
    RetentionTable table;
    table.years = 5;
    table.byForm = {{u"subsidy"_s, 7}};
    bench.settings.setRetention(table);
    auto window = bench.window();
    openSettings(*window);
    CHECK(find<QLineEdit>(*window, u"settings.retention"_s).text() == u"5"_s);
    CHECK(find<QLineEdit>(*window, u"settings.retention.subsidy"_s).text() == u"7"_s);
    CHECK(find<QLineEdit>(*window, u"settings.retention.commission"_s).text().isEmpty());
    const QString path = bench.files.path(u"別.ini"_s);
    Bench::writeBytes(path, "[retention]\nyears=-1\nform\\commission=10\nform\\subsidy=x\n");
    table.years.reset();
    table.byForm = {{u"commission"_s, 10}};
    CHECK(Settings(path).retention() == table);
}

TEST_CASE("settings out of their range are answered with the default", "[ui][settings]")
{
    UiBench bench;
    const QString path = bench.files.path(u"別.ini"_s);
    Bench::writeBytes(path, "[papers]\nmargins=1, 2, x, 4\ndates=never\n[window]\nrail=-5\nguide=99999999\n");
    const Settings settings(path);
    CHECK(settings.paperDefaults() == PaperDefaults());
    CHECK(settings.railWidth() == 0);
    CHECK(settings.guideWidth() <= 4000);
    CHECK_FALSE(settings.closedGuideSections());
}

TEST_CASE("the settings page is whole at twice the text size", "[ui][settings]")
{
    UiBench bench;
    Theme(ThemeKind::Light, 200).apply(*qApp);
    {
        auto window = bench.windowWithFile(1);
        window->resize(1280, 800);
        openSettings(*window);
        const auto* scroll = find<SettingsPage>(*window, u"settingsPage"_s).findChild<QScrollArea*>();
        CHECK(scroll->horizontalScrollBar()->maximum() == 0);
        CHECK(window->minimumSizeHint().width() <= 1280);
    }
    Theme(ThemeKind::Light, 100).apply(*qApp);
}
