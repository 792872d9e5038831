#include "tests/core/documents/pdfreading.h"
#include "tests/support/printing.h"
#include "tests/ui/walk/walk.h"

#include "ui/printing/paperview.h"
#include "ui/shell/workspace.h"
#include "ui/steps/steppage.h"
#include "ui/widgets/textarea.h"

#include <QComboBox>
#include <QFile>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

void waitForPages(Walker& walker)
{
    auto& view = find<PaperView>(walker.window(), u"paperView"_s);
    REQUIRE(QTest::qWaitFor([&] { return !view.isMaking(); }, 20000));
}

/// From the page of its step to the printer and into a file; what another program reads there.
QString makePaper(Walker& walker, const QString& paper)
{
    const qsizetype printed = walker.bench().printer.printed.size();
    walker.push(u"paper."_s + paper);
    waitForPages(walker);
    walker.backTo(u"printPaper"_s);
    walker.press(Qt::Key_Return);
    REQUIRE(walker.bench().printer.printed.size() == printed + 1);
    CHECK(walker.bench().printer.printed.last() > 0);
    walker.bench().chooser.answer = walker.bench().files.path(paper + u".pdf"_s);
    walker.push(u"savePdf"_s);
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(walker.bench().chooser.answer); }, 20000));
    waitForPages(walker);
    const QByteArray pdf = Bench::bytes(walker.bench().chooser.answer);
    CHECK(qpdfComplaints(pdf).isEmpty());
    walker.press(Qt::Key_Escape);
    CHECK_FALSE(walker.window().workspace()->showsPaper());
    return withoutSpace(textByPoppler(pdf));
}

/// Passes every step, with a reason wherever something is open.
void passAll(Walker& walker)
{
    for (int step = 1; step <= 7; ++step) {
        walker.goTo(step, u"note"_s);
        const bool asks = walker.status(static_cast<Step>(step - 1)).asksForReason();
        walker.pass(asks ? u"話し合って決める。"_s : QString());
        CHECK(walker.status(static_cast<Step>(step - 1)).pass);
    }
}

void lookUp(Walker& walker)
{
    walker.press(Qt::Key_F1);
    CHECK(find(walker.window(), u"helpPage"_s).isVisible());
    walker.press(Qt::Key_Escape);
    walker.press(Qt::Key_F, Qt::ControlModifier);
    REQUIRE(walker.focusName() == u"find.words"_s);
    walker.write(u"アレルギー"_s);
    walker.press(Qt::Key_Return);
    CHECK(walker.window().workspace()->currentPage() == 4);
    walker.press(Qt::Key_H, Qt::ControlModifier);
    CHECK(walker.window().workspace()->showsHistory());
    walker.press(Qt::Key_Escape);
    CHECK_FALSE(walker.window().workspace()->showsHistory());
}

} // namespace

TEST_CASE("by keys alone, from an empty file through all seven steps to both papers", "[ui][walk]")
{
    Walker walker;
    walker.begin(u"ひだまり子ども食堂"_s);
    walkBasics(walker);
    walkPartner(walker);
    walkScope(walker);
    walkMethod(walker);
    walkAgreement(walker);
    walkExecution(walker);
    walkReview(walker);
    walkReuse(walker);
    lookUp(walker);
    passAll(walker);

    walker.goTo(4, u"note"_s);
    const QString agreement = makePaper(walker, u"agreement"_s);
    for (const QString& words : {u"協定書"_s, u"特定非営利活動法人ひだまり"_s, u"桜市"_s, u"120,000円"_s,
                                 u"令和8年5月1日"_s, u"アレルギーへの配慮"_s}) {
        INFO(words.toStdString() << " in " << agreement.toStdString());
        CHECK(agreement.contains(words));
    }
    walker.goTo(6, u"note"_s);
    const QString sheet = makePaper(walker, u"review-sheet"_s);
    for (const QString& words : {u"ふりかえり"_s, u"ひだまり"_s, u"年度末のふりかえり"_s}) {
        INFO(words.toStdString());
        CHECK(sheet.contains(words));
    }

    const QString path = walker.window().session()->file().path();
    const Project before = walker.project();
    walker.press(Qt::Key_W, Qt::ControlModifier);
    CHECK(walker.window().session() == nullptr);
    CHECK(QFile::exists(path));
    walker.bench().chooser.answer = path;
    walker.press(Qt::Key_O, Qt::ControlModifier);
    REQUIRE(walker.window().session());
    CHECK(walker.project() == before);
}
