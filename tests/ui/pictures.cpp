#include "tests/support/printing.h"
#include "tests/ui/uibench.h"
#include "ui/shell/workspace.h"
#include "ui/steps/steppage.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QDir>

using namespace Qt::StringLiterals;

// Not part of the test run: KYODO_PICTURES=folder kyodo-ui-tests "[.pictures]" walks through every page and
// section of an example and keeps a picture of each, for people to look at. KYODO_THEME, KYODO_TEXT
// (percent), KYODO_LANGUAGE and KYODO_WINDOW (WxH) choose how; KYODO_EMPTY=1 takes an empty project,
// KYODO_PARTIES a number of parties.
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
    for (int i = 0; i < 8; ++i) {
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
    auto window = bench.window();
    const QStringList size = wish("KYODO_WINDOW", u"1280x800"_s).split(u'x');
    window->resize(size.value(0).toInt(), size.value(1).toInt());
    keep(*window, folder, u"start"_s);
    const auto example = bench.context.examples(u"kodomo-shokudo"_s, bench.files.ids);
    REQUIRE(example.ok());
    Project project = wish("KYODO_EMPTY", {}) == u"1" ? Project::blank(bench.files.ids) : *example;
    for (int i = int(project.parties.size()); i < wish("KYODO_PARTIES", u"0"_s).toInt(); ++i)
        appendRow(project.parties, bench.files.ids).name = u"団体%1"_s.arg(i + 1);
    REQUIRE(window->createFile(bench.files.path(u"ひだまり.kyodo"_s), project, u"作成"_s));
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
            return {};
        }));
    }
    walk(*window, folder);
    for (const PaperInfo& paper : papers()) {
        window->workspace()->showPaper(paper.id);
        keep(*window, folder, u"paper-"_s + paper.id);
    }
}
