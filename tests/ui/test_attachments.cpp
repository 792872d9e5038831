#include "tests/support/printing.h"
#include "tests/ui/uibench.h"

#include "tests/ui/dropping.h"
#include "ui/models/attachmentmodel.h"
#include "ui/shell/workspace.h"
#include "ui/steps/attachmentspart.h"
#include "ui/steps/steppage.h"
#include "ui/support/attachmentdesk.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kPdf = "%PDF-1.7\n" + QByteArray(700'000, 'x');

/// The part of the Basics page that shows all attachments.
AttachmentsPart& basicsPart(MainWindow& window)
{
    window.workspace()->showPage(0);
    StepPage& page = *window.workspace()->page(0);
    const QList<SectionSpec>& sections = page.spec().sections;
    const auto found = std::find_if(sections.begin(), sections.end(),
                                    [](const SectionSpec& section) { return section.id == u"attachments"; });
    REQUIRE(found != sections.end());
    page.showSection(int(found - sections.begin()));
    settle();
    auto* part = page.findChild<AttachmentsPart*>();
    REQUIRE(part);
    return *part;
}

void waitForDesk(MainWindow& window)
{
    AttachmentDesk& desk = AttachmentDesk::of(*window.session());
    for (int i = 0; i < 2000; ++i) {
        QCoreApplication::processEvents();
        if (i > 3 && !desk.isBusy())
            break;
    }
    settle();
    REQUIRE_FALSE(desk.isBusy());
}

QString putFile(UiBench& bench, const QString& name, const QByteArray& content)
{
    Bench::writeBytes(bench.files.path(name), content);
    return bench.files.path(name);
}

void press(QWidget& part, const QString& name)
{
    auto& button = find<QPushButton>(part, u"attachments."_s + name);
    REQUIRE(button.isEnabled());
    QTest::mouseClick(&button, Qt::LeftButton);
}

void add(UiBench& bench, MainWindow& window, QWidget& part, const QString& path)
{
    bench.chooser.answer = path;
    press(part, u"add"_s);
    waitForDesk(window);
}

const QList<Attachment>& attachments(MainWindow& window)
{
    return window.session()->project().attachments;
}

QString message(QWidget& part)
{
    return find<MessageBar>(part, u"attachments.message"_s).text();
}

} // namespace

TEST_CASE("A file is attached by the button, and listed with its size", "[ui][attachments]")
{
    UiBench bench;
    auto window = bench.windowWithFile();
    AttachmentsPart& part = basicsPart(*window);
    CHECK_FALSE(find<QTableView>(part, u"attachments"_s).isVisible());
    CHECK_FALSE(find<QPushButton>(part, u"attachments.open"_s).isEnabled());
    add(bench, *window, part, putFile(bench, u"協定書.pdf"_s, kPdf));
    REQUIRE(attachments(*window).size() == 1);
    const Attachment& added = attachments(*window).first();
    CHECK(added.name == u"協定書.pdf"_s);
    CHECK(added.mediaType == u"application/pdf"_s);
    CHECK(added.size == kPdf.size());
    CHECK(added.addedBy == u"事務局"_s);
    CHECK(added.addedAt == bench.files.clock.now());
    auto& view = find<QTableView>(part, u"attachments"_s);
    REQUIRE(view.isVisible());
    CHECK(view.model()->index(0, AttachmentModel::SizeColumn).data().toString() == u"683.6 KB"_s);
    CHECK(find<QLabel>(part, u"attachments.sum"_s).text().contains(u"683.6 KB"_s));
    CHECK(view.currentIndex().row() == 0);
    CHECK(window->session()->file().undoLabel()->contains(u"協定書.pdf"_s));
    window->session()->undo();
    CHECK(attachments(*window).isEmpty());
    CHECK_FALSE(view.isVisible());
}

TEST_CASE("Files are attached by dropping them, a project is not swallowed", "[ui][attachments]")
{
    UiBench bench;
    auto window = bench.windowWithFile();
    AttachmentsPart& part = basicsPart(*window);
    const auto drop = [&](const QStringList& paths) {
        const bool taken = dropFiles(part, paths);
        waitForDesk(*window);
        return taken;
    };
    REQUIRE(drop({putFile(bench, u"一.txt"_s, "1"), putFile(bench, u"二.txt"_s, {}),
                  putFile(bench, u"三.pdf"_s, kPdf)}));
    REQUIRE(attachments(*window).size() == 3);
    CHECK(attachments(*window).at(1).size == 0);
    CHECK(attachments(*window).at(2).name == u"三.pdf"_s);
    // The window opens projects, wherever they are dropped.
    const QString other = bench.files.newFile(u"別.kyodo"_s)->path();
    drop({other});
    CHECK(attachments(*window).isEmpty());
    CHECK(window->session()->file().path() == other);
}

TEST_CASE("Opening hands a read-only copy with a safe name to the system", "[ui][attachments]")
{
    UiBench bench;
    auto window = bench.windowWithFile();
    AttachmentsPart& part = basicsPart(*window);
    add(bench, *window, part, putFile(bench, u"協定書.pdf"_s, kPdf));
    RowPlace place{u"attachments"_s, attachments(*window).first().id};
    REQUIRE(
        window->session()->writeField(place, *recordInfo<Attachment>().field(u"name"), u"con/../a?.pdf"_s));
    press(part, u"open"_s);
    waitForDesk(*window);
    REQUIRE(bench.opener.opened.size() == 1);
    const QString copy = bench.opener.opened.first();
    CHECK(QFileInfo(copy).fileName() == u"a_.pdf"_s);
    CHECK_FALSE(copy.startsWith(QFileInfo(window->session()->file().path()).absolutePath()));
    const bool same = Bench::bytes(copy) == kPdf;
    CHECK(same);
    CHECK_FALSE(QFileInfo(copy).permissions().testFlag(QFileDevice::WriteOwner));
    CHECK(message(part).contains(u"copy"));
    window->closeFile();
    settle();
    CHECK_FALSE(QFileInfo::exists(copy));
}

TEST_CASE("What may do harm is not opened, and the reason is told", "[ui][attachments]")
{
    UiBench bench;
    auto window = bench.windowWithFile();
    AttachmentsPart& part = basicsPart(*window);
    struct Case {
        QString name;
        QByteArray content;
    };
    for (const Case& bad :
         {Case{u"請求書.exe"_s, "MZ"}, Case{u"写真.jpg"_s, "MZ..."}, Case{u"表.xlsm"_s, "PK\x03\x04"},
          Case{u"請求書.exe.pdf"_s, kPdf}, Case{u"頁.html"_s, "<html>"}, Case{u"一式.zip"_s, "PK\x03\x04"},
          Case{u"請求書\u202efdp.txt"_s, "x"},
          Case{u"表.docx"_s, "PK\x03\x04" + QByteArray(400'000, '.') + "word/vbaProject.bin"}}) {
        INFO(bad.name.toStdString());
        add(bench, *window, part, putFile(bench, bad.name, bad.content));
        press(part, u"open"_s);
        waitForDesk(*window);
        CHECK(bench.opener.opened.isEmpty());
        CHECK(message(part).contains(u"Save a copy"_s));
        // It can be taken out all the same.
        bench.chooser.answer = bench.files.path(u"写し"_s);
        press(part, u"save"_s);
        waitForDesk(*window);
        CHECK(Bench::bytes(bench.chooser.answer) == bad.content);
        REQUIRE(QFile::remove(bench.chooser.answer));
    }
}

TEST_CASE("A copy is saved under a name that works everywhere, never over the project", "[ui][attachments]")
{
    UiBench bench;
    auto window = bench.windowWithFile();
    AttachmentsPart& part = basicsPart(*window);
    add(bench, *window, part, putFile(bench, u"協定書.pdf"_s, kPdf));
    const QString project = window->session()->file().path();
    bench.chooser.answer = project;
    press(part, u"save"_s);
    waitForDesk(*window);
    CHECK(bench.chooser.asked.last().name == u"協定書.pdf"_s);
    CHECK(bench.chooser.asked.last().save);
    CHECK(message(part).contains(u"the project that is open"_s));
    CHECK(attachments(*window).size() == 1);
    bench.chooser.answer = bench.files.path(u"ない/写し.pdf"_s);
    press(part, u"save"_s);
    waitForDesk(*window);
    CHECK(message(part).contains(u"could not be written"_s));
    bench.chooser.answer = bench.files.path(u"写し.pdf"_s);
    press(part, u"save"_s);
    waitForDesk(*window);
    const bool same = Bench::bytes(bench.chooser.answer) == kPdf;
    CHECK(same);
    CHECK(message(part).contains(u"写し.pdf"_s));
}

TEST_CASE("An attachment is replaced, renamed, noted and deleted, each to be undone", "[ui][attachments]")
{
    UiBench bench;
    auto window = bench.windowWithFile();
    AttachmentsPart& part = basicsPart(*window);
    add(bench, *window, part, putFile(bench, u"案.pdf"_s, kPdf));
    const Attachment first = attachments(*window).first();
    bench.chooser.answer = putFile(bench, u"案2.txt"_s, "new");
    press(part, u"replace"_s);
    waitForDesk(*window);
    REQUIRE(attachments(*window).size() == 1);
    CHECK(attachments(*window).first().id == first.id);
    CHECK(attachments(*window).first().name == u"案2.txt"_s);
    CHECK(attachments(*window).first().size == 3);
    window->session()->undo();
    CHECK(attachments(*window).first() == first);

    press(part, u"rename"_s);
    auto& view = find<QTableView>(part, u"attachments"_s);
    auto* editor = view.viewport()->findChild<QLineEdit*>();
    REQUIRE(editor);
    CHECK(editor->text() == u"案.pdf"_s);
    editor->selectAll();
    write(*editor, u"最終.pdf"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
    CHECK(attachments(*window).first().name == u"最終.pdf"_s);
    AttachmentModel& model = static_cast<AttachmentModel&>(*view.model());
    CHECK_FALSE(model.setData(model.index(0, 0), u"  "_s, Qt::EditRole));
    CHECK(model.setData(model.index(0, AttachmentModel::NoteColumn), u"署名前"_s, Qt::EditRole));
    CHECK(attachments(*window).first().note == u"署名前"_s);

    press(part, u"delete"_s);
    settle();
    CHECK(attachments(*window).isEmpty());
    CHECK(message(part).contains(u"最終.pdf"_s));
    window->session()->undo();
    CHECK(attachments(*window).size() == 1);
}

TEST_CASE("What cannot be attached is told, and leaves nothing", "[ui][attachments]")
{
    UiBench bench;
    auto window = bench.windowWithFile();
    AttachmentsPart& part = basicsPart(*window);
    SECTION("a folder")
    {
        REQUIRE(QDir().mkpath(bench.files.path(u"一式"_s)));
        add(bench, *window, part, bench.files.path(u"一式"_s));
        CHECK(message(part).contains(u"folder"_s));
    }
    SECTION("a file that is gone")
    {
        add(bench, *window, part, bench.files.path(u"ない.pdf"_s));
        CHECK(message(part).contains(u"not found"_s));
    }
    SECTION("the project itself")
    {
        add(bench, *window, part, window->session()->file().path());
        CHECK(message(part).contains(u"itself"_s));
    }
    SECTION("one byte too many")
    {
        const QString path = bench.files.path(u"大.pdf"_s);
        QFile large(path);
        REQUIRE(large.open(QIODevice::WriteOnly));
        REQUIRE(large.resize(qint64{kLargestAttachment} + 1));
        large.close();
        add(bench, *window, part, path);
        CHECK(message(part).contains(u"50.0 MB"_s));
    }
    CHECK(attachments(*window).isEmpty());
    CHECK(window->session()->file().history().size() == 1);
}

TEST_CASE("Taking in shows how far it is, and can be given up", "[ui][attachments]")
{
    UiBench bench;
    auto window = bench.windowWithFile();
    AttachmentsPart& part = basicsPart(*window);
    bench.chooser.answer = putFile(bench, u"大.pdf"_s, kPdf.repeated(8));
    press(part, u"add"_s);
    AttachmentDesk& desk = AttachmentDesk::of(*window->session());
    int last = -1;
    bool rose = true;
    QObject::connect(&desk, &AttachmentDesk::progressed, &part, [&] {
        rose = rose && (!desk.isBusy() || desk.percent() >= last);
        last = desk.percent();
        if (desk.isBusy() && last > 30)
            find<QPushButton>(part, u"attachments.cancel"_s).click();
    });
    waitForDesk(*window);
    CHECK(rose);
    CHECK(attachments(*window).isEmpty());
    CHECK_FALSE(find<QProgressBar>(part, u"attachments.progress"_s).isVisible());
    CHECK(message(part) == u"Given up."_s);
    // The window and the file go on.
    desk.disconnect(&part);
    CHECK(window->session()->edit(u"x"_s, [](Project& project) -> Result<void> {
        project.info.title = u"続き"_s;
        return {};
    }));
}

TEST_CASE("A file that changes while it is read is not attached by halves", "[ui][attachments]")
{
    UiBench bench;
    auto window = bench.windowWithFile();
    AttachmentsPart& part = basicsPart(*window);
    const QString path = putFile(bench, u"録音.mp3"_s, kPdf.repeated(3));
    bench.chooser.answer = path;
    press(part, u"add"_s);
    bool once = false;
    QObject::connect(&AttachmentDesk::of(*window->session()), &AttachmentDesk::progressed, &part, [&] {
        if (std::exchange(once, true))
            return;
        QFile file(path);
        REQUIRE(file.open(QIODevice::Append));
        REQUIRE(file.write("more") == 4);
    });
    waitForDesk(*window);
    CHECK(once);
    CHECK(attachments(*window).isEmpty());
    CHECK(message(part).contains(u"changed"_s));
}

TEST_CASE("A meeting has its own files and the basics list all", "[ui][attachments]")
{
    UiBench bench;
    auto window = bench.windowWithExample();
    StepPage& page = *window->workspace()->page(5);
    window->workspace()->showPage(5);
    page.showSection(1);
    settle();
    auto* part = page.findChild<AttachmentsPart*>();
    REQUIRE(part);
    bench.chooser.answer = putFile(bench, u"議事録.pdf"_s, kPdf);
    find<QPushButton>(*part, u"attachments.add"_s).click();
    waitForDesk(*window);
    REQUIRE(attachments(*window).size() == 1);
    // The latest meeting is shown first, wherever it stands in the file.
    QList<Meeting> meetings = window->session()->project().meetings;
    std::sort(meetings.begin(), meetings.end(),
              [](const Meeting& a, const Meeting& b) { return a.on > b.on; });
    const Id meeting = meetings.first().id;
    CHECK(attachments(*window).first().place == u"meetings"_s);
    CHECK(attachments(*window).first().placeId == meeting.text());
    part->setOwner(meetings.at(1).id);
    CHECK(find<QTableView>(*part, u"attachments"_s).model()->rowCount() == 0);
    auto& all = find<QTableView>(basicsPart(*window), u"attachments"_s);
    REQUIRE(all.model()->rowCount() == 1);
    const QString where = all.model()->index(0, AttachmentModel::PlaceColumn).data().toString();
    CHECK(where.startsWith(u"Meetings: "_s));
    REQUIRE(window->session()->remove(u"meetings"_s, meeting));
    CHECK(all.model()->index(0, AttachmentModel::PlaceColumn).data().toString() ==
          u"The project as a whole"_s);
}

TEST_CASE("In a file for reading, attachments can be opened and taken out, nothing else", "[ui][attachments]")
{
    UiBench bench;
    auto window = bench.windowWithFile();
    add(bench, *window, basicsPart(*window), putFile(bench, u"協定書.pdf"_s, kPdf));
    const QString path = window->session()->file().path();
    window->closeFile();
    auto held = bench.files.reopen();
    REQUIRE(window->openFile(path));
    REQUIRE(window->session()->isReadOnly());
    AttachmentsPart& part = basicsPart(*window);
    CHECK_FALSE(part.findChild<QPushButton*>(u"attachments.add"_s));
    CHECK_FALSE(part.findChild<QPushButton*>(u"attachments.delete"_s));
    CHECK_FALSE(part.acceptDrops());
    auto& view = find<QTableView>(part, u"attachments"_s);
    CHECK_FALSE(view.model()->flags(view.model()->index(0, 0)).testFlag(Qt::ItemIsEditable));
    view.setCurrentIndex(view.model()->index(0, 0));
    press(part, u"open"_s);
    waitForDesk(*window);
    CHECK(bench.opener.opened.size() == 1);
}

TEST_CASE("The attachments' model keeps to the rules of models", "[ui][attachments][models]")
{
    UiBench bench;
    auto session = bench.newSession();
    AttachmentModel model(*session, std::nullopt);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    AttachmentDesk& desk = AttachmentDesk::of(*session);
    desk.add({putFile(bench, u"一.txt"_s, "1"), putFile(bench, u"二.txt"_s, "2")}, {});
    for (int i = 0; i < 200 && (model.rowCount() < 2 || desk.isBusy()); ++i)
        QCoreApplication::processEvents();
    REQUIRE(model.rowCount() == 2);
    CHECK(model.totalSize() == 2);
    CHECK(model.index(0, 0).data(Qt::AccessibleTextRole).toString() == u"File name: 一.txt"_s);
    CHECK(model.rowOf(model.idAt(1)) == 1);
    REQUIRE(desk.remove(model.idAt(0)));
    CHECK(model.rowCount() == 1);
    CHECK(model.index(0, 0).data(Qt::EditRole).toString() == u"二.txt"_s);
    session->undo();
    CHECK(model.rowCount() == 2);
    model.setPlace({u"meetings"_s, QString()});
    CHECK(model.rowCount() == 0);
}
