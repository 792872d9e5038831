#include "tests/ui/printing/papersshown.h"
#include "ui/support/readingorder.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QWheelEvent>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

TEST_CASE("The preview holds the very pages of the chosen paper", "[ui][printing][view]")
{
    Shown it;
    CHECK(it.view.request().paper == u"agreement"_s);
    CHECK(find<QSpinBox>(it.view, u"pageNumber"_s).value() == 1);
    CHECK(find<QSpinBox>(it.view, u"pageNumber"_s).maximum() == it.view.canvas().pageCount());
    CHECK(find<QLabel>(it.view, u"pageCount"_s).text() == u"of %1"_s.arg(it.view.canvas().pageCount()));
    CHECK_FALSE(find(it.view, u"paperParty"_s).isVisible());
    CHECK_FALSE(find(it.view, u"paperRound"_s).isVisible());

    it.choose(u"paper"_s, u"review-sheet"_s);
    CHECK(find(it.view, u"paperParty"_s).isVisible());
    CHECK(find(it.view, u"paperRound"_s).isVisible());
    const int all = it.view.canvas().pageCount();
    const Party& party = it.session->project().parties.at(1);
    it.choose(u"paperParty"_s, party.id.text());
    CHECK(it.view.canvas().pageCount() < all);
    CHECK(it.text().contains(party.name));
    CHECK_FALSE(it.text().contains(it.session->project().parties.at(2).name));
    CHECK(it.view.request().party == party.id);

    const QString english = it.text();
    it.choose(u"paperLanguage"_s, u"ja"_s);
    CHECK(it.text() != english);
    CHECK(it.text().contains(u"ふりかえり"_s));
}

TEST_CASE("A blank form leaves out what was filled in", "[ui][printing][view]")
{
    Shown it;
    it.choose(u"paper"_s, u"roles"_s);
    const QString task = it.session->project().tasks.first().title;
    CHECK(it.text().contains(task));
    find<QCheckBox>(it.view, u"paperBlank"_s).click();
    CHECK_FALSE(it.text().contains(task));
    CHECK(it.view.request().blank);
}

TEST_CASE("A paper asked for from elsewhere is shown", "[ui][printing][view]")
{
    Shown it;
    PaperRequest wanted;
    wanted.paper = u"review-sheet"_s;
    wanted.language = Language::Japanese;
    wanted.party = it.session->project().parties.last().id;
    it.view.showPaper(wanted);
    CHECK(it.view.request().paper == wanted.paper);
    CHECK(it.view.request().party == wanted.party);
    CHECK(it.text().contains(it.session->project().parties.last().name));

    it.view.showPaper(u"schedule"_s);
    CHECK(it.view.request().paper == u"schedule"_s);
    CHECK(it.view.request().language == Language::Japanese);
    it.view.showPaper(u"no-such-paper"_s);
    CHECK(it.view.request().paper == u"schedule"_s);
}

TEST_CASE("Another paper begins at its first page, the same one where it was left", "[ui][printing][view]")
{
    Shown it;
    it.view.canvas().goToPage(4);
    const int place = it.view.canvas().verticalScrollBar()->value();
    it.view.hide();
    it.view.showPaper(u"agreement"_s);
    it.view.show();
    it.ready();
    CHECK(it.view.canvas().currentPage() == 4);
    CHECK(it.view.canvas().verticalScrollBar()->value() == place);
    it.view.hide();
    it.view.showPaper(u"review-sheet"_s);
    it.view.show();
    it.ready();
    CHECK(it.view.canvas().currentPage() == 0);
    CHECK(it.view.canvas().verticalScrollBar()->value() == 0);
}

TEST_CASE("Pages go to the printer as they are, edits just made included", "[ui][printing][view]")
{
    Shown it;
    const auto title = u"新しい名前の事業"_s;
    REQUIRE(it.session->edit(u"名前"_s, [&title](Project& project) -> Result<void> {
        project.info.title = title;
        return {};
    }));
    QTest::keyClick(&it.view, Qt::Key_P, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&it] { return !it.bench.printer.printed.isEmpty(); }, 20000));
    CHECK(it.bench.printer.printed == QList<qsizetype>{it.view.canvas().pageCount()});
    CHECK(it.text().contains(title));
    CHECK(it.result() == u"Sent to the printer."_s);
    it.bench.printer.file = u"/home/desk/agreement.pdf"_s;
    it.view.printPaper();
    REQUIRE(QTest::qWaitFor([&it] { return it.bench.printer.printed.size() == 2; }, 20000));
    CHECK(it.result().contains(u"agreement.pdf"_s));
}

TEST_CASE("A PDF is saved under a name made from project, paper and party", "[ui][printing][view]")
{
    Shown it;
    it.bench.chooser.answer = it.bench.files.path(u"書類 1.pdf"_s);
    it.choose(u"paper"_s, u"review-sheet"_s);
    it.choose(u"paperParty"_s, it.session->project().parties.first().id.text());
    it.click(u"savePdf"_s);
    REQUIRE(it.bench.chooser.asked.size() == 1);
    const FileRequest asked = it.bench.chooser.asked.first();
    CHECK(asked.kind == FileKind::Pdf);
    CHECK(asked.save);
    CHECK(asked.name.startsWith(u"こども食堂「ひだまり」 Review sheet "_s));
    CHECK(asked.name.endsWith(u".pdf"_s));
    const QByteArray pdf = Bench::bytes(it.bench.chooser.answer);
    CHECK(pdf.startsWith("%PDF-"));
    CHECK(pdf.trimmed().endsWith("%%EOF"));
    CHECK(it.result() == u"Saved as \"書類 1.pdf\"."_s);
    CHECK(it.bench.settings.lastFolder() == QFileInfo(it.bench.chooser.answer).absolutePath());
}

TEST_CASE("A PDF that cannot be written is told in the window", "[ui][printing][view]")
{
    Shown it;
    it.bench.chooser.answer = it.bench.files.path(u"ないフォルダー/書類.pdf"_s);
    it.click(u"savePdf"_s);
    CHECK(it.result().contains(u"ないフォルダー"_s));
    CHECK_FALSE(QFile::exists(it.bench.chooser.answer));
    // Giving up says nothing.
    it.bench.chooser.answer.clear();
    it.click(u"savePdf"_s);
    CHECK(it.result().isEmpty());
}

TEST_CASE("A paper is saved as a document to edit, of the kind that its name asks for",
          "[ui][printing][view]")
{
    Shown it;
    auto& button = find<QPushButton>(it.view, u"saveEditable"_s);
    CHECK(button.accessibleName() == button.text());
    CHECK(button.accessibleDescription().contains(u"PDF"_s));
    it.bench.chooser.answer = it.bench.files.path(u"書類 1.docx"_s);
    it.click(u"saveEditable"_s);
    REQUIRE(it.bench.chooser.asked.size() == 1);
    CHECK(it.bench.chooser.asked.first().kind == FileKind::Editable);
    CHECK(it.bench.chooser.asked.first().save);
    CHECK(it.bench.chooser.asked.first().name.endsWith(u".docx"_s));
    const QByteArray docx = Bench::bytes(it.bench.chooser.answer);
    CHECK(docx.contains("word/document.xml"));
    CHECK(it.result().startsWith(u"Saved as \"書類 1.docx\"."_s));
    CHECK(it.result().contains(u"PDF"_s));

    it.bench.chooser.answer = it.bench.files.path(u"書類 2.ODT"_s);
    it.click(u"saveEditable"_s);
    CHECK(Bench::bytes(it.bench.chooser.answer).contains("mimetypeapplication/vnd.oasis.opendocument.text"));

    it.bench.chooser.answer = it.bench.files.path(u"書類.rtf"_s);
    it.click(u"saveEditable"_s);
    CHECK(it.result().contains(u"書類.rtf"_s));
    CHECK(it.result().contains(u".odt"_s));
    CHECK_FALSE(QFile::exists(it.bench.chooser.answer));
}

TEST_CASE("A paper is saved as a web page", "[ui][printing][view]")
{
    Shown it;
    auto& button = find<QPushButton>(it.view, u"saveWebPage"_s);
    CHECK(button.accessibleName() == button.text());
    it.choose(u"paper"_s, u"case-sheet"_s);
    it.bench.chooser.answer = it.bench.files.path(u"事例 1.html"_s);
    it.click(u"saveWebPage"_s);
    REQUIRE(it.bench.chooser.asked.size() == 1);
    CHECK(it.bench.chooser.asked.first().kind == FileKind::Web);
    CHECK(it.bench.chooser.asked.first().name.endsWith(u".html"_s));
    const QByteArray page = Bench::bytes(it.bench.chooser.answer);
    CHECK(page.startsWith("<!DOCTYPE html>"));
    CHECK(page.contains(QByteArray("持ち寄りで続ける")));
    CHECK(it.result() == u"Saved as \"事例 1.html\"."_s);
}

TEST_CASE("The public edition is offered where there is one, and named in the file", "[ui][printing][view]")
{
    Shown it;
    auto& open = find<QCheckBox>(it.view, u"paperPublic"_s);
    CHECK_FALSE(open.isVisibleTo(&it.view));
    it.choose(u"paper"_s, u"review-report"_s);
    CHECK(open.isVisibleTo(&it.view));
    CHECK(open.accessibleName() == open.text());
    CHECK(it.view.request().edition == Edition::Parties);
    REQUIRE(QTest::qWaitFor([&] { return it.text().contains(u"事務局長"_s); }, 20000));
    open.click();
    CHECK(it.view.request().edition == Edition::Public);
    REQUIRE(QTest::qWaitFor([&] { return !it.text().contains(u"事務局長"_s); }, 20000));
    it.bench.chooser.answer.clear();
    it.click(u"savePdf"_s);
    CHECK(it.bench.chooser.asked.first().name.contains(u"public"_s));
    it.choose(u"paper"_s, u"review-sheet"_s);
    CHECK_FALSE(open.isVisibleTo(&it.view));
    CHECK(it.view.request().edition == Edition::Parties);
}

TEST_CASE("The preview follows the project while it is in view, and later when it was not",
          "[ui][printing][view]")
{
    Shown it;
    const auto rename = [&it](const QString& title) {
        REQUIRE(it.session->edit(u"名前"_s, [&title](Project& project) -> Result<void> {
            project.info.title = title;
            return {};
        }));
    };
    it.view.canvas().goToPage(2);
    const int place = it.view.canvas().verticalScrollBar()->value();
    rename(u"第二の名前"_s);
    CHECK_FALSE(it.text().contains(u"第二の名前"_s));
    REQUIRE(QTest::qWaitFor([&it] { return it.text().contains(u"第二の名前"_s); }));
    CHECK(it.view.canvas().verticalScrollBar()->value() == place);

    it.view.hide();
    rename(u"第三の名前"_s);
    QTest::qWait(400);
    CHECK_FALSE(it.text().contains(u"第三の名前"_s));
    it.view.show();
    CHECK(it.text().contains(u"第三の名前"_s));
}

TEST_CASE("A party that left is no longer offered", "[ui][printing][view]")
{
    Shown it;
    it.choose(u"paper"_s, u"review-sheet"_s);
    const auto parties = it.session->project().parties.size();
    CHECK(find<QComboBox>(it.view, u"paperParty"_s).count() == parties + 1);
    const Id added = it.session->addRow(u"parties"_s, parties, {});
    REQUIRE_FALSE(added.isNull());
    REQUIRE(
        QTest::qWaitFor([&] { return find<QComboBox>(it.view, u"paperParty"_s).count() == parties + 2; }));
    it.choose(u"paperParty"_s, added.text());
    CHECK(it.view.request().party == added);
    REQUIRE(it.session->remove(u"parties"_s, added));
    REQUIRE(QTest::qWaitFor([&it] { return it.view.request().party.isNull(); }));
}

TEST_CASE("A paper that cannot be made says why and offers nothing to print", "[ui][printing][view]")
{
    UiBench bench;
    bench.context.papers = [](const Project&, const PaperRequest&,
                              const ContentSource&) -> Result<Pagination> {
        return Error{ErrorCode::Usage, u"No such paper."_s, {}};
    };
    const auto session = exampleSession(bench);
    PaperView view(*session);
    view.show();
    CHECK(find<MessageBar>(view, u"paperFailure"_s).text() == u"No such paper."_s);
    CHECK_FALSE(find<QPushButton>(view, u"printPaper"_s).isEnabled());
    CHECK_FALSE(find<QPushButton>(view, u"savePdf"_s).isEnabled());
    CHECK_FALSE(find<QPushButton>(view, u"saveEditable"_s).isEnabled());
    CHECK_FALSE(find<QPushButton>(view, u"saveWebPage"_s).isEnabled());
    view.printPaper();
    view.savePdf();
    view.saveEditable();
    CHECK(bench.printer.printed.isEmpty());
    CHECK(bench.chooser.asked.isEmpty());
}

TEST_CASE("Zoom and pages are reached by keyboard and by the list of pages", "[ui][printing][view]")
{
    Shown it;
    auto& print = find<QPushButton>(it.view, u"printPaper"_s);
    print.setFocus();
    QTest::keyClick(&print, Qt::Key_0, Qt::ControlModifier);
    CHECK(it.view.canvas().zoom() == Approx(1.0));
    QTest::keyClick(&print, Qt::Key_Plus, Qt::ControlModifier);
    CHECK(it.view.canvas().zoom() > 1.0);
    QTest::keyClick(&print, Qt::Key_Minus, Qt::ControlModifier);
    CHECK(it.view.canvas().zoom() == Approx(1.0));
    CHECK(find<QSpinBox>(it.view, u"zoomText"_s).text() == u"100 %"_s);

    auto& pages = find<QListView>(it.view, u"pageStrip"_s);
    pages.setFocus();
    QTest::keyClick(&pages, Qt::Key_Down);
    CHECK(it.view.canvas().currentPage() == 1);
    it.view.canvas().goToPage(3);
    CHECK(pages.currentIndex().row() == 3);

    it.click(u"fitPage"_s);
    CHECK(it.view.canvas().fit() == PageFit::Page);
    CHECK_FALSE(find<QPushButton>(it.view, u"fitWidth"_s).isChecked());
    it.click(u"twoUp"_s);
    CHECK(it.view.canvas().isTwoUp());
}

TEST_CASE("The focus goes through the papers as they are read", "[ui][printing][view]")
{
    Shown it;
    it.choose(u"paper"_s, u"review-sheet"_s);
    it.click(u"printPaper"_s); // leaves a message that can be closed
    const QStringList order{u"paper"_s,      u"paperParty"_s, u"paperRound"_s,   u"paperLanguage"_s,
                            u"paperBlank"_s, u"zoomOut"_s,    u"zoomText"_s,     u"zoomIn"_s,
                            u"fitWidth"_s,   u"fitPage"_s,    u"twoUp"_s,        u"pageNumber"_s,
                            u"printPaper"_s, u"savePdf"_s,    u"saveEditable"_s, u"saveWebPage"_s,
                            QString(),       u"pageStrip"_s,  u"pageCanvas"_s};
    QStringList stops;
    for (const QWidget* stop : readingOrder(it.view)) {
        stops.append(stop->objectName());
        CHECK_FALSE(stop->accessibleName().isEmpty());
    }
    CHECK(stops == order);
}

TEST_CASE("A page and a size are typed", "[ui][printing][view]")
{
    Shown it;
    auto& place = find<QSpinBox>(it.view, u"pageNumber"_s);
    place.setFocus();
    place.selectAll();
    QTest::keyClicks(&place, u"3"_s);
    QTest::keyClick(&place, Qt::Key_Return);
    CHECK(it.view.canvas().currentPage() == 2);
    it.view.canvas().goToPage(0);
    CHECK(place.value() == 1);

    auto& size = find<QSpinBox>(it.view, u"zoomText"_s);
    size.setFocus();
    size.selectAll();
    QTest::keyClicks(&size, u"150"_s);
    QTest::keyClick(&size, Qt::Key_Return);
    CHECK(it.view.canvas().zoom() == Approx(1.5));
    CHECK(it.view.canvas().fit() == PageFit::Free);
    QTest::keyClick(&size, Qt::Key_Up);
    CHECK(it.view.canvas().zoom() == Approx(1.6));
    CHECK_FALSE(find<QPushButton>(it.view, u"fitWidth"_s).isChecked());
}

TEST_CASE("The wheel with Ctrl changes the size", "[ui][printing][view]")
{
    Shown it;
    it.view.canvas().setZoom(1);
    QWidget* viewport = it.view.canvas().viewport();
    QWheelEvent closer(QPointF(100, 100), viewport->mapToGlobal(QPointF(100, 100)), {}, {0, 120},
                       Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(viewport, &closer);
    CHECK(it.view.canvas().zoom() > 1.0);
    CHECK(find<QSpinBox>(it.view, u"zoomText"_s).value() == 110);
}

TEST_CASE("One meeting's minutes are chosen", "[ui][printing][view]")
{
    Shown it;
    CHECK_FALSE(find(it.view, u"paperMeeting"_s).isVisible());
    it.choose(u"paper"_s, u"minutes"_s);
    CHECK(find(it.view, u"paperMeeting"_s).isVisible());
    CHECK_FALSE(find(it.view, u"paperParty"_s).isVisible());
    const QList<Meeting> meetings = it.session->project().meetings;
    const QString all = it.text();
    it.choose(u"paperMeeting"_s, meetings.at(1).id.text());
    CHECK(it.text().contains(meetings.at(1).title));
    CHECK_FALSE(it.text().contains(meetings.at(2).title));
    CHECK(all.contains(meetings.at(2).title));
    CHECK(it.view.request().meeting == meetings.at(1).id);
}

TEST_CASE("A paper of one page says what it left out", "[ui][printing][view]")
{
    Shown it;
    it.choose(u"paper"_s, u"project-plan"_s);
    it.choose(u"paperLanguage"_s, u"ja"_s);
    CHECK(it.view.canvas().pageCount() == 1);
    CHECK(find<MessageBar>(it.view, u"paperNotice"_s).text().isEmpty());
    REQUIRE(it.session->edit(u"課題"_s, [](Project& project) -> Result<void> {
        project.info.challenge = u"長い文。"_s.repeated(3000);
        return {};
    }));
    REQUIRE(QTest::qWaitFor(
        [&it] { return find<MessageBar>(it.view, u"paperNotice"_s).text().contains(u"地域課題"_s); }, 10000));
    CHECK(it.view.canvas().pageCount() == 1);
}

namespace {

constexpr int kManyTasks = 8000;

/// A project whose roles take so many pages that they are made in several goes.
void fillUp(ProjectSession& session)
{
    REQUIRE(session.edit(u"作業"_s, [&session](Project& project) -> Result<void> {
        for (int i = 0; i < kManyTasks; ++i)
            appendRow(project.tasks, session.context().ids).title = u"作業の名前が続く%1"_s.arg(i);
        return {};
    }));
}

} // namespace

TEST_CASE("A long paper is made while the window answers, and can be stopped", "[ui][printing][view]")
{
    Shown it;
    fillUp(*it.session);
    const QString before = it.text();
    auto& combo = find<QComboBox>(it.view, u"paper"_s);
    combo.setCurrentIndex(combo.findData(u"roles"_s));
    REQUIRE(it.view.isMaking());
    CHECK(find(it.view, u"paperProgressRow"_s).isVisible());
    CHECK(find(it.view, u"paperProgress"_s).isVisible());
    CHECK_FALSE(find<QProgressBar>(it.view, u"paperProgress"_s).accessibleName().isEmpty());
    auto& stop = find<QPushButton>(it.view, u"paperStop"_s);
    CHECK(stop.text() == u"Stop"_s);
    stop.setFocus();
    QTest::keyClick(&stop, Qt::Key_Space);
    CHECK_FALSE(it.view.isMaking());
    CHECK(it.view.canvas().pages()->text() == before); // what was there stays, and is not called new
    CHECK(find(it.view, u"paperProgressRow"_s).isVisible());
    CHECK(stop.text() == u"Make the pages"_s);
    QTest::keyClick(&stop, Qt::Key_Space);
    it.ready();
    CHECK_FALSE(find(it.view, u"paperProgressRow"_s).isVisible());
    CHECK(it.view.canvas().pageCount() > 30);
    CHECK(it.text().contains(u"作業の名前が続く%1"_s.arg(kManyTasks - 1)));
}

TEST_CASE("What is to be printed waits for the pages it is printed from", "[ui][printing][view]")
{
    Shown it;
    fillUp(*it.session);
    auto& combo = find<QComboBox>(it.view, u"paper"_s);
    combo.setCurrentIndex(combo.findData(u"roles"_s));
    it.view.printPaper();
    CHECK(it.bench.printer.printed.isEmpty());
    it.ready();
    CHECK(it.bench.printer.printed == QList<qsizetype>{it.view.canvas().pageCount()});
    CHECK(it.view.canvas().pageCount() > 30);
}
