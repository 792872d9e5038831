#include "tests/support/printing.h"
#include "tests/ui/uibench.h"

#include "core/documents/agreement.h"
#include "core/documents/agreementjson.h"
#include "ui/printing/paperview.h"
#include "ui/shell/workspace.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

TEST_CASE("A paper is looked at, printed and saved from the window", "[ui][papers]")
{
    UiBench bench;
    auto window = bench.windowWithExample();
    auto& menu = find<QMenu>(*window, u"menu.papers"_s);
    Q_EMIT menu.aboutToShow();
    auto& agreement = find<QAction>(menu, u"paper.agreement"_s);
    agreement.trigger();
    settle();
    QTest::qWait(50);
    REQUIRE(window->workspace()->showsPaper());
    auto& view = find<PaperView>(*window, u"paperView"_s);
    REQUIRE(QTest::qWaitFor([&] { return view.canvas().pageCount() > 3; }, 10000));

    bench.chooser.answer = bench.files.path(u"協定書.pdf"_s);
    view.savePdf();
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(bench.chooser.answer); }, 10000));
    CHECK(Bench::bytes(bench.chooser.answer).startsWith("%PDF-"));
    view.printPaper();
    REQUIRE(bench.printer.printed.size() == 1);
    CHECK(bench.printer.printed.at(0) == view.canvas().pageCount());

    const int page = window->workspace()->currentPage();
    QTest::mouseClick(&find<QPushButton>(*window, u"paper.back"_s), Qt::LeftButton);
    CHECK_FALSE(window->workspace()->showsPaper());
    CHECK(window->workspace()->currentPage() == page);
}

TEST_CASE("The review sheet is offered blank and for each party and round", "[ui][papers]")
{
    UiBench bench;
    auto window = bench.windowWithExample();
    auto& menu = find<QMenu>(*window, u"menu.papers"_s);
    Q_EMIT menu.aboutToShow();
    const Project& project = window->session()->project();
    const auto sheets = menu.findChildren<QAction*>(u"paper.review-sheet"_s);
    CHECK(sheets.size() == project.rounds.size() * project.parties.size());
    auto& blank = find<QAction>(menu, u"paper.review-sheet.blank"_s);
    blank.trigger();
    settle();
    auto& view = find<PaperView>(*window, u"paperView"_s);
    REQUIRE(QTest::qWaitFor([&] { return view.canvas().pageCount() > 0; }, 10000));
    CHECK(view.request().blank);
    CHECK(view.request().paper == u"review-sheet"_s);
}

TEST_CASE("Changes of the agreement are offered as a paper once a version is kept", "[ui][papers]")
{
    UiBench bench(Language::Japanese);
    auto window = bench.windowWithExample();
    auto& menu = find<QMenu>(*window, u"menu.papers"_s);
    Q_EMIT menu.aboutToShow();
    CHECK_FALSE(menu.findChild<QAction*>(u"paper.agreement-compare"_s));
    find<QAction>(menu, u"paper.agreement"_s).trigger();
    settle();
    auto& choice = find<QComboBox>(*window, u"paper"_s);
    CHECK(choice.findData(u"agreement-compare"_s) < 0);

    const auto words = Words::load(Language::Japanese);
    REQUIRE(words);
    REQUIRE(window->session()->edit(u"版"_s, [&](Project& project) -> Result<void> {
        AgreementVersion& version = appendRow(project.versions, bench.files.ids);
        version.number = 1;
        version.content = agreementToJson(frozenAgreement(project, bench.context.clauses, *words));
        version.contentHash = agreementHash(version.content);
        project.agreement.ownTitle = u"みどり食堂協定書"_s;
        return {};
    }));
    Q_EMIT menu.aboutToShow();
    find<QAction>(menu, u"paper.agreement-compare"_s).trigger();
    settle();
    CHECK(choice.findData(u"agreement-compare"_s) > 0);
    auto& view = find<PaperView>(*window, u"paperView"_s);
    CHECK(view.request().paper == u"agreement-compare"_s);
    CHECK(QTest::qWaitFor([&] { return view.canvas().pageCount() > 0; }, 10000));
}
