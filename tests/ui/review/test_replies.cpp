#include "core/base/quotes.h"
#include "core/project/jointview.h"
#include "tests/support/printing.h"
#include "tests/support/replies.h"
#include "tests/ui/dropping.h"
#include "tests/ui/sections.h"
#include "ui/grid/gridview.h"
#include "ui/widgets/textarea.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

#include <algorithm>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

/// A window on a project in which one party has not answered, and its mail.
struct ReplyDesk {
    UiBench bench;
    WaitingProject waiting;
    std::unique_ptr<MainWindow> window = bench.window();

    ReplyDesk()
    {
        const QString path = bench.files.path(u"事業.kyodo"_s);
        REQUIRE(ProjectFile::create(path, waiting.project, u"made"_s, bench.files.context()));
        REQUIRE(window->openFile(path));
        settle();
    }
    void goThere() { showSection(*window, 6, u"replies"_s); }
    [[nodiscard]] ProjectSession& session() { return *window->session(); }
    [[nodiscard]] const Sheet* sheet() { return sheetOf(session().project(), waiting.round, waiting.party); }
    QString letter(const QString& name, const Reply& reply)
    {
        const QString path = bench.files.path(name);
        Bench::writeBytes(path, replyToJson(reply));
        return path;
    }
    void drop(const QStringList& paths)
    {
        CHECK(dropFiles(*window, paths));
        settle();
    }
    [[nodiscard]] bool shows(const QString& name) { return find<QWidget>(*window, name).isVisible(); }
    [[nodiscard]] QString text(const QString& name) { return find<QLabel>(*window, name).text(); }
    /// Which of the three ways on are offered.
    [[nodiscard]] QString ways()
    {
        QStringList shown;
        for (const QString& name : {u"take"_s, u"overwrite"_s, u"leave"_s}) {
            if (shows(u"reply."_s + name))
                shown.append(name);
        }
        return shown.join(u' ');
    }
    void click(const QString& name)
    {
        QTest::mouseClick(&find<QPushButton>(*window, name), Qt::LeftButton);
        settle();
    }
    [[nodiscard]] QString cell(int row, int column)
    {
        return find<GridView>(*window, u"reply.content"_s).model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString line(int row)
    {
        return find<QListView>(*window, u"replies.parties"_s)
            .model()
            ->index(row, 0)
            .data(Qt::AccessibleTextRole)
            .toString();
    }
};

} // namespace

TEST_CASE("A reply that is dropped is shown first and taken in by its button, which can be undone",
          "[ui][review][reply]")
{
    ReplyDesk desk;
    desk.drop({desk.letter(u"返信.kyodo-reply"_s, desk.waiting.reply())});
    CHECK(desk.window->workspace()->currentPage() == 6);
    CHECK(desk.shows(u"reply.title"_s));
    CHECK(desk.text(u"reply.about"_s).contains(u"みどり大学"_s));
    CHECK(desk.text(u"reply.about"_s).contains(u"返信.kyodo-reply"_s));
    CHECK(desk.text(u"reply.sentence"_s).contains(u"new reply"_s));
    CHECK(desk.ways() == u"take leave"_s);
    CHECK(desk.cell(0, 2) == u"記入 花子"_s);
    CHECK(desk.cell(2, 1) == QString());
    CHECK(desk.cell(2, 2).contains(u"3"_s));
    CHECK(desk.cell(2, 2).contains(u"メモ0"_s));
    CHECK_FALSE(desk.sheet());

    // By key alone: what came is looked at first, the buttons stand just before it.
    QWidget* focus = desk.window->focusWidget();
    REQUIRE(focus);
    CHECK(focus->objectName() == u"reply.content"_s);
    for (int tabs = 0; tabs < 2; ++tabs) {
        QTest::keyClick(desk.window->focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        settle();
    }
    focus = desk.window->focusWidget();
    CHECK(focus->objectName() == u"reply.take"_s);
    QTest::keyClick(focus, Qt::Key_Space);
    settle();
    REQUIRE(desk.sheet());
    CHECK(desk.sheet()->takenReply == desk.waiting.reply().check);
    CHECK(desk.sheet()->source == SheetSource::Form);
    CHECK_FALSE(desk.shows(u"reply.title"_s));
    CHECK(desk.text(u"replies.message"_s).contains(u"みどり大学"_s));
    CHECK(desk.line(2).contains(u"filled in"_s));
    desk.session().undo();
    settle();
    CHECK_FALSE(desk.sheet());
}

TEST_CASE("The same reply again changes nothing, another one is laid beside the sheet", "[ui][review][reply]")
{
    ReplyDesk desk;
    const QString first = desk.letter(u"1.kyodo-reply"_s, desk.waiting.reply());
    desk.drop({first});
    desk.click(u"reply.take"_s);
    desk.drop({first});
    CHECK(desk.ways() == u"leave"_s);
    CHECK(desk.text(u"reply.sentence"_s).contains(u"already"_s));
    desk.click(u"reply.leave"_s);
    CHECK_FALSE(desk.shows(u"reply.title"_s));

    Reply second = desk.waiting.reply();
    second.answers[1].score = 1;
    second = resealed(second);
    desk.drop({desk.letter(u"2.kyodo-reply"_s, second)});
    CHECK(desk.ways() == u"overwrite leave"_s);
    CHECK(desk.cell(3, 1).startsWith(u"3"_s));
    CHECK(desk.cell(3, 2).startsWith(u"1"_s));
    CHECK(desk.cell(3, 3) == u"replaced"_s);
    CHECK(desk.cell(2, 3) == QString());
    CHECK(desk.window->focusWidget()->objectName() == u"reply.content"_s);
    desk.click(u"reply.leave"_s);
    CHECK(desk.sheet()->takenReply == desk.waiting.reply().check);
    CHECK(desk.text(u"replies.message"_s).contains(u"2.kyodo-reply"_s));

    desk.drop({desk.letter(u"2.kyodo-reply"_s, second)});
    desk.click(u"reply.overwrite"_s);
    CHECK(desk.sheet()->takenReply == second.check);
}

TEST_CASE("Several replies dropped at once come one after the other, each told for what it is",
          "[ui][review][reply]")
{
    ReplyDesk desk;
    Reply altered = desk.waiting.reply();
    altered.shared += u'!';
    Reply foreign = desk.waiting.reply();
    foreign.project = Id::random();
    foreign.projectTitle = u"<b>よその事業</b>"_s;
    const QString broken = desk.bench.files.path(u"壊れ.kyodo-reply"_s);
    Bench::writeBytes(broken, "{");
    desk.drop({desk.letter(u"書き直し.kyodo-reply"_s, altered), broken,
               desk.letter(u"よそ.kyodo-reply"_s, resealed(foreign)),
               desk.letter(u"返信.kyodo-reply"_s, desk.waiting.reply())});
    CHECK(desk.text(u"reply.title"_s).contains(u'3'));
    CHECK(desk.ways() == u"leave"_s);
    CHECK(desk.text(u"reply.sentence"_s).contains(u"changed since it was saved"_s));
    CHECK_FALSE(desk.shows(u"reply.content"_s));
    desk.click(u"reply.leave"_s);
    CHECK(desk.text(u"reply.sentence"_s).contains(u"壊れ.kyodo-reply"_s));
    CHECK(desk.ways() == u"leave"_s);
    desk.click(u"reply.leave"_s);
    CHECK(desk.text(u"reply.sentence"_s).contains(u"<b>よその事業</b>"_s));
    CHECK(desk.ways() == u"leave"_s);
    desk.click(u"reply.leave"_s);
    CHECK(desk.ways() == u"take leave"_s);
    CHECK_FALSE(desk.sheet());
    desk.click(u"reply.take"_s);
    CHECK(desk.sheet());
}

TEST_CASE("What is dropped is known by its content, and each file has its sentence", "[ui][review][reply]")
{
    ReplyDesk desk;
    const auto form = replyForm(desk.waiting.project,
                                {desk.waiting.round, desk.waiting.party, QDate(2026, 11, 1)}, formWords());
    REQUIRE(form);
    const QString page = desk.bench.files.path(u"フォーム.html"_s);
    Bench::writeBytes(page, *form);
    const QString other = desk.bench.files.path(u"案内.pdf"_s);
    Bench::writeBytes(other, "%PDF-1.4");
    desk.drop({other, page, desk.letter(u"返信.kyodo-reply.txt"_s, desk.waiting.reply())});
    // Replies and what may be meant for one come first, each for itself.
    CHECK(desk.text(u"reply.title"_s).contains(u'2'));
    CHECK(desk.text(u"reply.sentence"_s).contains(u"フォーム.html"_s));
    CHECK(desk.text(u"reply.sentence"_s).contains(u"みどり大学"_s));
    CHECK(desk.ways() == u"leave"_s);
    desk.click(u"reply.leave"_s);
    CHECK(desk.text(u"reply.about"_s).contains(u"返信.kyodo-reply.txt"_s));
    CHECK(desk.ways() == u"take leave"_s);
    desk.click(u"reply.take"_s);
    CHECK(desk.sheet());
    CHECK(desk.text(u"reply.sentence"_s).contains(u"案内.pdf"_s));
    desk.click(u"reply.leave"_s);
    CHECK_FALSE(desk.shows(u"reply.title"_s));
}

TEST_CASE("What is neither project nor set nor reply is named, and nothing else happens",
          "[ui][review][reply]")
{
    ReplyDesk desk;
    const QString other = desk.bench.files.path(u"案内.pdf"_s);
    Bench::writeBytes(other, "%PDF-1.4");
    const Project before = desk.session().project();
    desk.drop({other});
    CHECK(desk.window->message().contains(u"案内.pdf"_s));
    CHECK(desk.window->message().contains(u"neither"_s));
    CHECK(desk.session().project() == before);
    // Two projects: one is opened, the other named.
    const QString first = desk.bench.files.newFile(u"一.kyodo"_s)->path();
    const QString second = desk.bench.files.newFile(u"二.kyodo"_s)->path();
    desk.drop({first, second});
    CHECK(desk.session().file().path() == first);
    CHECK(desk.window->message().contains(u"二.kyodo"_s));
}

TEST_CASE("Answers to a question in other words are shown, and not taken", "[ui][review][reply]")
{
    ReplyDesk desk;
    const Reply reply = desk.waiting.reply();
    const QString path = desk.letter(u"返信.kyodo-reply"_s, reply);
    REQUIRE(desk.session().edit(u"words"_s, [&](Project& project) -> Result<void> {
        findRow(project.questions, reply.answers.first().question)->text = u"言い換え"_s;
        return {};
    }));
    desk.drop({path});
    CHECK(desk.text(u"reply.sentence"_s).contains(u"cannot be taken in: 1."_s));
    desk.click(u"reply.take"_s);
    REQUIRE(desk.sheet());
    const auto answered = [&](const Id& question) {
        const QList<Answer>& all = desk.session().project().answers;
        return std::any_of(all.begin(), all.end(), [&](const Answer& answer) {
            return answer.sheet == desk.sheet()->id && answer.question == question;
        });
    };
    CHECK_FALSE(answered(reply.answers.at(0).question));
    CHECK(answered(reply.answers.at(1).question));
}

TEST_CASE("A reply that is shown is looked at again when the project changes", "[ui][review][reply]")
{
    ReplyDesk desk;
    desk.drop({desk.letter(u"返信.kyodo-reply"_s, desk.waiting.reply())});
    REQUIRE(desk.session().edit(u"words"_s, [&](Project& project) -> Result<void> {
        findRow(project.questions, desk.waiting.reply().answers.first().question)->text = u"言い換え"_s;
        return {};
    }));
    settle();
    CHECK(desk.text(u"reply.sentence"_s).contains(u"have changed"_s));
    CHECK(desk.ways() == u"take leave"_s);
    CHECK(desk.session().remove(u"rounds"_s, desk.waiting.round));
    settle();
    CHECK(desk.ways() == u"leave"_s);
}

TEST_CASE("Without a project a reply is not taken anywhere", "[ui][review][reply]")
{
    ReplyDesk desk;
    const QString path = desk.letter(u"返信.kyodo-reply"_s, desk.waiting.reply());
    desk.window->closeFile();
    settle();
    desk.drop({path});
    CHECK_FALSE(desk.window->session());
    bool told = false;
    for (const QLabel* label : desk.window->findChildren<QLabel*>())
        told = told || (label->isVisible() && label->text().contains(u"open the project"_s));
    CHECK(told);
}

TEST_CASE("A form is made for the chosen party, and remembered", "[ui][review][reply]")
{
    ReplyDesk desk;
    desk.goThere();
    auto& list = find<QListView>(*desk.window, u"replies.parties"_s);
    list.setCurrentIndex(list.model()->index(2, 0));
    type(find<QLineEdit>(*desk.window, u"replies.address"_s), u"office@example.jp"_s);
    const QString path = desk.bench.files.path(u"フォーム.html"_s);
    desk.bench.chooser.answer = path;
    desk.click(u"replies.make"_s);
    CHECK(desk.bench.chooser.asked.last().kind == FileKind::ReplyForm);
    CHECK(desk.bench.chooser.asked.last().name.contains(u"みどり大学"_s));
    const QString form = QString::fromUtf8(Bench::bytes(path));
    CHECK(form.contains(desk.waiting.party.text()));
    CHECK(form.contains(u"office@example.jp"_s));
    REQUIRE(desk.sheet());
    CHECK(desk.sheet()->formMadeOn == desk.session().today());
    CHECK(desk.line(2).contains(u"form made on"_s));
    CHECK(desk.text(u"replies.message"_s).contains(u"フォーム.html"_s));
    desk.session().undo();
    settle();
    CHECK_FALSE(desk.line(2).contains(u"form made on"_s));
}

TEST_CASE("Forms for all go into a folder, and overwrite nothing there", "[ui][review][reply]")
{
    ReplyDesk desk;
    desk.goThere();
    const QString folder = desk.bench.files.path(u"メール"_s);
    REQUIRE(QDir().mkpath(folder));
    desk.bench.chooser.answer = folder;
    desk.click(u"replies.makeAll"_s);
    CHECK(desk.bench.chooser.asked.last().kind == FileKind::Folder);
    CHECK(QDir(folder).entryList({u"*.html"_s}).size() == 5);
    desk.click(u"replies.makeAll"_s);
    CHECK(QDir(folder).entryList({u"*.html"_s}).size() == 10);
    for (int row = 0; row < 5; ++row)
        CHECK(desk.line(row).contains(u"form made on"_s));
}

TEST_CASE("A reply may be read by a button, too", "[ui][review][reply]")
{
    ReplyDesk desk;
    desk.goThere();
    desk.bench.chooser.answer = desk.letter(u"返信.kyodo-reply"_s, desk.waiting.reply());
    desk.click(u"replies.take"_s);
    CHECK(desk.bench.chooser.asked.last().kind == FileKind::Reply);
    CHECK(desk.ways() == u"take leave"_s);
}

TEST_CASE("Who has not answered is reminded by a mail that tells what, until when and how",
          "[ui][review][reply]")
{
    ReplyDesk desk;
    desk.goThere();
    CHECK(desk.line(2).contains(u"not in yet"_s));
    const QString text = find<TextArea>(*desk.window, u"replies.reminder"_s).toPlainText();
    CHECK(text.contains(innerQuotes(desk.waiting.project.info.title)));
    CHECK(text.contains(u"完了時のふりかえり"_s));
    CHECK(text.contains(u"answer by"_s));
    for (const Party& party : desk.waiting.project.parties)
        CHECK_FALSE(text.contains(party.name));
    desk.click(u"replies.copy"_s);
    CHECK(QGuiApplication::clipboard()->text() == text);
    CHECK(desk.shows(u"replies.copied"_s));
    // Past the day, nobody is asked to answer by it.
    REQUIRE(desk.session().edit(u"late"_s, [&](Project& project) -> Result<void> {
        findRow(project.rounds, desk.waiting.round)->due = desk.session().today().addDays(-1);
        return {};
    }));
    settle();
    const QString late = find<TextArea>(*desk.window, u"replies.reminder"_s).toPlainText();
    CHECK_FALSE(late.contains(u"answer by"_s));
    CHECK(late.contains(u"were due on"_s));
    desk.session().undo(); // which shows where it was undone
    settle();
    desk.goThere();

    desk.drop({desk.letter(u"返信.kyodo-reply"_s, desk.waiting.reply())});
    desk.click(u"reply.take"_s);
    CHECK_FALSE(desk.shows(u"replies.reminder"_s));
}

TEST_CASE("Without a round there is nothing to hand out", "[ui][review][reply]")
{
    UiBench bench;
    auto window = bench.windowWithFile(2);
    showSection(*window, 6, u"replies"_s);
    CHECK(find<QLabel>(*window, u"replies.help"_s).text().contains(u"Rounds"_s));
    CHECK_FALSE(find<QPushButton>(*window, u"replies.make"_s).isEnabled());
    CHECK_FALSE(find<QListView>(*window, u"replies.parties"_s).isVisible());
    CHECK_FALSE(find<TextArea>(*window, u"replies.reminder"_s).isVisible());
    // A round without questions: said, and no file is left.
    REQUIRE_FALSE(window->session()->addRow(u"rounds"_s, 0, {}).isNull());
    REQUIRE(window->session()->edit(u"none"_s, [](Project& project) -> Result<void> {
        project.questions.clear();
        return {};
    }));
    settle();
    bench.chooser.answer = bench.files.path(u"無い.html"_s);
    QTest::mouseClick(&find<QPushButton>(*window, u"replies.make"_s), Qt::LeftButton);
    settle();
    CHECK(find<QLabel>(*window, u"replies.message"_s).text().contains(u"no questions"_s));
    CHECK_FALSE(QFileInfo::exists(bench.chooser.answer));
    CHECK(window->session()->project().sheets.isEmpty());
}
