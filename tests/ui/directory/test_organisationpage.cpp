#include "core/register/registerindex.h"
#include "tests/support/portalfile.h"
#include "tests/support/printing.h"
#include "tests/ui/directory/directorywindow.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textarea.h"

#include <QAbstractButton>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

Organisation green()
{
    Organisation body;
    body.name = u"特定非営利活動法人みどりの会"_s;
    body.kana = u"ミドリノカイ"_s;
    body.number = corporateNumber(5);
    body.address = u"群馬県前橋市大手町"_s;
    body.place = u"群馬県前橋市"_s;
    body.fields = 1U << 12;
    body.people = u"担当花子"_s;
    body.phone = u"027-111-2222"_s;
    body.authority = u"群馬県"_s;
    return body;
}

QString shownTexts(const QWidget& page)
{
    QStringList texts;
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

} // namespace

TEST_CASE("What is written on a body's page is kept at once", "[ui][directory][body]")
{
    DirectoryWindow shown;
    const qint64 id = shown.add(green());
    shown.open();
    shown.openBody(u"みどり"_s);
    CHECK(shown.part<QLabel>(u"organisation.title"_s).text() == green().name);
    CHECK(shown.part<QLabel>(u"organisation.listed"_s).text().contains(u"群馬県"));
    type(shown.part(u"organisation.notes"_s), u"祭りで一緒に働いた\nまた頼みたい"_s);
    type(shown.part(u"organisation.sought"_s), u"会場"_s);
    settle();
    Organisation body = **shown.directory().find(id);
    CHECK(body.notes == u"祭りで一緒に働いた\nまた頼みたい"_s);
    CHECK(body.sought == u"会場"_s);
    // A wrong number is told and not kept.
    type(shown.part(u"organisation.number"_s), u"8000020100005"_s);
    settle();
    CHECK(shown.part(u"organisation.problem"_s).isVisible());
    CHECK((**shown.directory().find(id)).number == corporateNumber(5));
    type(shown.part(u"organisation.number"_s), corporateNumber(6));
    settle();
    CHECK_FALSE(shown.part(u"organisation.problem"_s).isVisible());
    CHECK((**shown.directory().find(id)).number == corporateNumber(6));
    // The municipality follows the address.
    type(shown.part(u"organisation.address"_s), u"群馬県高崎市高松町"_s);
    settle();
    CHECK((**shown.directory().find(id)).place == u"群馬県高崎市"_s);
}

TEST_CASE("Contacts are noted, shown and removed", "[ui][directory][body]")
{
    DirectoryWindow shown;
    const qint64 id = shown.add(green());
    shown.open();
    shown.openBody(u"みどり"_s);
    CHECK_FALSE(shown.part<QLabel>(u"organisation.purposeOfData"_s).text().isEmpty());
    auto& add = shown.part<QPushButton>(u"organisation.addContact"_s);
    add.click();
    CHECK(shown.part(u"organisation.problem"_s).isVisible());
    shown.part<QLineEdit>(u"organisation.contactOn"_s).setText(u"2026/3/20"_s);
    shown.part<QLineEdit>(u"organisation.contactMeans"_s).setText(u"電話"_s);
    shown.part<TextArea>(u"organisation.contactText"_s).setPlainText(u"会場を頼んだ"_s);
    add.click();
    settle();
    QList<ContactNote> contacts = (**shown.directory().find(id)).contacts;
    REQUIRE(contacts.size() == 1);
    CHECK(contacts.first().on == QDate(2026, 3, 20));
    CHECK(contacts.first().summary == u"会場を頼んだ"_s);
    CHECK(shownTexts(shown.part(u"organisationPage"_s)).contains(u"会場を頼んだ"));
    shown.part<QPushButton>(u"organisation.dropContact"_s).click();
    settle();
    CHECK((**shown.directory().find(id)).contacts.isEmpty());
}

TEST_CASE("A contact that is half written stays with its own body", "[ui][directory][body]")
{
    DirectoryWindow shown;
    shown.add(green());
    Organisation other;
    other.name = u"台所の会"_s;
    const qint64 kitchen = shown.add(other);
    shown.open();
    shown.openBody(u"みどり"_s);
    auto& means = shown.part<QLineEdit>(u"organisation.contactMeans"_s);
    auto& who = shown.part<QLineEdit>(u"organisation.contactWho"_s);
    auto& text = shown.part<TextArea>(u"organisation.contactText"_s);
    means.setText(u"電話"_s);
    who.setText(u"担当花子"_s);
    text.setPlainText(u"会場を頼んだ"_s);
    auto& website = shown.part<QLineEdit>(u"organisation.website"_s);
    QTest::keyClicks(&website, u"x"_s);
    QTest::keyClick(&website, Qt::Key_Backspace);
    REQUIRE(website.isUndoAvailable());
    QTest::keyClick(&who, Qt::Key_Escape);
    settle();
    shown.openBody(u"台所"_s);
    CHECK(means.text().isEmpty());
    CHECK(who.text().isEmpty());
    CHECK(text.toPlainText().isEmpty());
    CHECK_FALSE(who.isUndoAvailable());
    CHECK_FALSE(website.isUndoAvailable());
    shown.part<QPushButton>(u"organisation.addContact"_s).click();
    settle();
    CHECK((**shown.directory().find(kitchen)).contacts.isEmpty());
    // It comes back with its body, until it is noted.
    shown.part<QPushButton>(u"organisation.back"_s).click();
    shown.openBody(u"みどり"_s);
    CHECK(who.text() == u"担当花子"_s);
    CHECK(text.toPlainText() == u"会場を頼んだ"_s);
    shown.part<QPushButton>(u"organisation.addContact"_s).click();
    settle();
    shown.openBody(u"台所"_s);
    shown.openBody(u"みどり"_s);
    CHECK(who.text().isEmpty());
}

TEST_CASE("What was half written about a body that is gone does not come to a new one",
          "[ui][directory][body]")
{
    DirectoryWindow shown;
    shown.open();
    auto& add = shown.part<QPushButton>(u"directory.add"_s);
    auto& who = shown.part<QLineEdit>(u"organisation.contactWho"_s);
    add.click();
    settle();
    who.setText(u"担当花子"_s);
    shown.part<QPushButton>(u"organisation.back"_s).click();
    shown.part<QPushButton>(u"directory.undo"_s).click();
    shown.waitUntilDone();
    REQUIRE(shown.directory().count().value() == 0);
    add.click(); // under the number of the one before
    settle();
    CHECK(who.text().isEmpty());
}

TEST_CASE("A body becomes a candidate of the open project, without its contact persons",
          "[ui][directory][body][privacy]")
{
    DirectoryWindow shown(0, true);
    shown.add(green());
    shown.open();
    shown.openBody(u"みどり"_s);
    auto& take = shown.part<QPushButton>(u"organisation.candidate"_s);
    REQUIRE(take.isVisible());
    take.click();
    settle();
    const ProjectSession& session = *shown.window->session();
    REQUIRE(session.project().candidates.size() == 1);
    const Candidate& candidate = session.project().candidates.first();
    CHECK(candidate.name == green().name);
    CHECK(candidate.corporateNumber == green().number);
    CHECK(candidate.address == green().address);
    CHECK_FALSE(candidate.sourceNote.isEmpty());
    CHECK_FALSE(QString::fromUtf8(Bench::bytes(session.file().path())).contains(u"担当花子"));
    take.click();
    settle();
    CHECK(session.project().candidates.size() == 1);
    // In the directory Ctrl+Z is the directory's.
    shown.part<QPushButton>(u"organisation.back"_s).click();
    settle();
    QTest::keyClick(&shown.table(), Qt::Key_Z, Qt::ControlModifier);
    shown.waitUntilDone();
    CHECK(shown.directory().count().value() == 0);
    CHECK(session.project().candidates.size() == 1);
    shown.part(u"directory.words"_s).setFocus();
    QTest::keyClick(&shown.part(u"directory.add"_s), Qt::Key_Y, Qt::ControlModifier);
    shown.waitUntilDone();
    CHECK(shown.directory().count().value() == 1);
    CHECK(session.project().candidates.size() == 1);
    shown.window->session()->undo();
    CHECK(session.project().candidates.isEmpty());
}

TEST_CASE("What speaks for a body goes along when it becomes a candidate", "[ui][directory][body]")
{
    DirectoryWindow shown(0, true);
    ProjectSession& session = *shown.window->session();
    const QString wish = u"地図の印刷費、警備費及び事務局の人件費（いずれも行政が負担）"_s;
    REQUIRE(session.edit(u"x"_s, [&](Project& project) -> Result<void> {
        project.info.municipality = u"102016"_s;
        SoughtResource& sought = appendRow(project.soughtResources, session.context().ids);
        sought.name = wish;
        return {};
    }));
    Organisation printers = green();
    printers.offered = u"車\n印刷"_s;
    shown.add(printers);
    Organisation other;
    other.name = u"遠い印刷の会"_s;
    other.offered = u"印刷"_s;
    shown.add(other);
    shown.open();
    auto& suggest = shown.part<QPushButton>(u"directory.suggest"_s);
    suggest.click();
    settle();
    const QString texts = shownTexts(shown.part(u"directory.list"_s));
    CHECK(texts.contains(u"遠い印刷の会"));
    const QString reason = u"What it offers, \"印刷\", meets what is sought: "
                           u"\"地図の印刷費、警備費及び事務局の人件費（いずれ…\"\n"
                           u"It is in the same municipality: 群馬県前橋市"_s;
    CAPTURE(texts);
    REQUIRE(texts.contains(printers.name + u" (群馬県前橋市)\n"_s + reason));
    shown.part<QPushButton>(u"directory.suggestion"_s).click();
    settle();
    REQUIRE(shown.part<QLabel>(u"organisation.title"_s).text() == printers.name);
    const Project before = session.project();
    shown.part<QPushButton>(u"organisation.candidate"_s).click();
    settle();
    REQUIRE(session.project().candidates.size() == before.candidates.size() + 1);
    const Candidate candidate = session.project().candidates.last();
    CHECK(candidate.why == reason);
    REQUIRE(session.project().candidateResources.size() == 1);
    const CandidateResource& resource = session.project().candidateResources.first();
    CHECK(resource.candidate == candidate.id);
    CHECK(resource.name == u"印刷"_s);
    CHECK(resource.sought == session.project().soughtResources.last().id);
    // Back in the list it is no longer proposed; the other is.
    shown.part<QPushButton>(u"organisation.back"_s).click();
    settle();
    CHECK_FALSE(shownTexts(shown.part(u"directory.list"_s)).contains(printers.name));
    CHECK(shownTexts(shown.part(u"directory.list"_s)).contains(u"遠い印刷の会"));
    // One undo takes all of it back.
    session.undo();
    CHECK(session.project().candidates == before.candidates);
    CHECK(session.project().candidateResources == before.candidateResources);
}

TEST_CASE("Doubles are proposed for merging, and merging can be taken back", "[ui][directory][body]")
{
    DirectoryWindow shown;
    const qint64 id = shown.add(green());
    Organisation other;
    other.name = u"みどりの会"_s;
    other.notes = u"手で書いた"_s;
    shown.add(other);
    shown.open();
    shown.openBody(u"特定非営利活動法人みどりの会"_s);
    shown.part<QPushButton>(u"organisation.merge"_s).click();
    settle();
    CHECK(shown.directory().count().value() == 1);
    CHECK((**shown.directory().find(id)).notes == u"手で書いた"_s);
    CHECK(shown.part<TextArea>(u"organisation.notes"_s).toPlainText() == u"手で書いた"_s);
    shown.part<QPushButton>(u"directory.undo"_s).click();
    shown.waitUntilDone();
    CHECK(shown.directory().count().value() == 2);
    // Of a name that is typed and is there already one hears at once.
    shown.part<QPushButton>(u"organisation.back"_s).click();
    shown.part<QPushButton>(u"directory.add"_s).click();
    settle();
    auto& message = *shown.part(u"directoryPage"_s).findChild<MessageBar*>();
    CHECK(message.text().isEmpty());
    type(shown.part(u"organisation.name"_s), u"みどりの会"_s);
    settle();
    CHECK(message.text().contains(u"same body"));
    CHECK(shown.part(u"organisation.merge"_s).isVisible());
}

TEST_CASE("Complementary bodies are proposed with the reason", "[ui][directory][body]")
{
    DirectoryWindow shown;
    Organisation needing = green();
    needing.sought = u"調理室"_s;
    shown.add(needing);
    Organisation kitchen;
    kitchen.name = u"台所の会"_s;
    kitchen.offered = u"調理室と食器"_s;
    shown.add(kitchen);
    shown.open();
    shown.openBody(u"みどり"_s);
    shown.part<QPushButton>(u"organisation.complements"_s).click();
    settle();
    CHECK(shownTexts(shown.part(u"organisationPage"_s))
              .contains(u"What it offers, \"調理室と食器\", meets what is sought: \"調理室\""));
    shown.part<QPushButton>(u"organisation.complement"_s).click();
    settle();
    CHECK(shown.part<QLabel>(u"organisation.title"_s).text() == u"台所の会"_s);
}

TEST_CASE("A body's page leads to its projects in the register", "[ui][directory][body]")
{
    DirectoryWindow shown;
    shown.bench.context.registerIndex = shown.bench.files.path(u"register.sqlite"_s);
    shown.bench.files.newFile(u"事業.kyodo"_s).reset();
    const QString file = shown.bench.files.path(u"事業.kyodo"_s);
    shown.bench.settings.setRegisterFolders({QFileInfo(file).absolutePath()});
    {
        RegisterIndex index(shown.bench.context.registerIndex);
        RegisterEntry entry;
        entry.file = file;
        entry.title = u"こども食堂"_s;
        entry.parties = {{u"NPO法人みどりの会"_s, PartyKind::Npo}};
        index.put(file, {{1, 2}, entry, {}});
        index.save();
    }
    shown.add(green());
    shown.open();
    shown.openBody(u"みどり"_s);
    auto& page = shown.part(u"organisationPage"_s);
    const auto link = [&page] { return page.findChild<QPushButton*>(u"organisation.project"_s); };
    REQUIRE(QTest::qWaitFor([&] { return link() != nullptr; }, 60'000));
    CHECK(link()->text().contains(u"こども食堂"));
    CHECK(link()->text().contains(u"by the name alone"));
    link()->click();
    settle();
    REQUIRE(shown.window->session() != nullptr);
    CHECK(shown.window->session()->file().path() == file);
    const auto* left = shown.window->findChild<QWidget*>(u"directoryPage"_s);
    CHECK((!left || !left->isVisible()));
}

TEST_CASE("What is held about a body has the past of the one that was merged into it",
          "[ui][directory][body][privacy]")
{
    DirectoryWindow shown;
    shown.add(green());
    Organisation other;
    other.name = u"みどりの会"_s;
    other.people = u"もとの担当"_s;
    shown.add(other);
    shown.open();
    shown.openBody(u"特定非営利活動法人みどりの会"_s);
    shown.part<QPushButton>(u"organisation.merge"_s).click();
    settle();
    shown.bench.chooser.answer = shown.bench.files.path(u"開示.json"_s);
    shown.part<QPushButton>(u"organisation.save"_s).click();
    settle();
    const QByteArray json = Bench::bytes(shown.bench.chooser.answer);
    const QJsonArray changes = QJsonDocument::fromJson(json).object().value(u"changes"_s).toArray();
    REQUIRE(changes.size() == 4); // both came, and both were changed by the merge
    QStringList former;
    for (const QJsonValue& change : changes)
        former.append(change[u"former"_s][u"people"_s].toString());
    CHECK(former.contains(u"もとの担当"_s));
}

TEST_CASE("A body's page opens at its top, wherever the one before was left", "[ui][directory][body]")
{
    DirectoryWindow shown;
    Organisation needing = green();
    needing.sought = u"調理室"_s;
    shown.add(needing);
    Organisation kitchen;
    kitchen.name = u"台所の会"_s;
    kitchen.offered = u"調理室と食器"_s;
    shown.add(kitchen);
    shown.open();
    shown.window->resize(700, 420);
    shown.openBody(u"みどり"_s);
    auto& back = shown.part<QPushButton>(u"organisation.back"_s);
    auto& bar = *shown.part(u"organisationPage"_s).findChild<QScrollArea*>()->verticalScrollBar();
    CHECK(back.hasFocus());
    CHECK(bar.value() == 0);
    shown.part<QPushButton>(u"organisation.complements"_s).click();
    settle();
    auto& open = shown.part<QPushButton>(u"organisation.complement"_s);
    open.setFocus();
    bar.setValue(bar.maximum());
    REQUIRE(bar.value() > 0);
    open.click();
    settle();
    CHECK(shown.part<QLabel>(u"organisation.title"_s).text() == u"台所の会"_s);
    CHECK(back.hasFocus());
    CHECK(bar.value() == 0);
    // From the list, after its last button was used.
    auto& erase = shown.part<QPushButton>(u"organisation.erase"_s);
    erase.setFocus();
    erase.click();
    settle();
    CHECK(bar.value() > 0);
    QTest::keyClick(&erase, Qt::Key_Escape);
    settle();
    shown.openBody(u"みどり"_s);
    CHECK(back.hasFocus());
    CHECK(bar.value() == 0);
    CHECK_FALSE(shown.part(u"organisation.keep"_s).isVisible());
}

TEST_CASE("The focus stays beside what was done on a body's page", "[ui][directory][body]")
{
    DirectoryWindow shown;
    Organisation body = green();
    for (int day = 1; day <= 2; ++day)
        body.contacts.append({QDate(2026, 3, day), u"電話"_s, {}, u"%1日"_s.arg(day)});
    shown.add(body);
    for (int i = 0; i < 2; ++i) {
        Organisation other;
        other.name = u"みどりの会"_s;
        other.address = u"住所%1"_s.arg(i);
        shown.add(other);
    }
    shown.open();
    shown.openBody(u"特定非営利活動法人みどりの会"_s);
    const auto press = [&](const QString& name) {
        // Those of before wait for their deletion.
        const auto buttons = shown.window->findChildren<QPushButton*>(name);
        const auto button = std::find_if(buttons.begin(), buttons.end(),
                                         [](const QWidget* each) { return each->isVisible(); });
        REQUIRE(button != buttons.end());
        (*button)->setFocus();
        (*button)->click();
        settle();
        return shown.window->focusWidget() ? shown.window->focusWidget()->objectName() : QString();
    };
    CHECK(press(u"organisation.dropContact"_s) == u"organisation.dropContact"_s);
    CHECK(press(u"organisation.dropContact"_s) == u"organisation.contactOn"_s);
    CHECK(press(u"organisation.merge"_s) == u"organisation.merge"_s);
    CHECK(press(u"organisation.merge"_s) == u"organisation.back"_s);
    // Taking it back disables the page for a moment.
    auto& notes = shown.part(u"organisation.notes"_s);
    notes.setFocus();
    shown.part<QPushButton>(u"directory.undo"_s).click();
    shown.waitUntilDone();
    CHECK(notes.hasFocus());
}

TEST_CASE("What is held about a body can be saved, and deleted for good", "[ui][directory][body][privacy]")
{
    DirectoryWindow shown;
    shown.add(green());
    shown.open();
    shown.openBody(u"みどり"_s);
    shown.bench.chooser.answer = shown.bench.files.path(u"開示.json"_s);
    shown.part<QPushButton>(u"organisation.save"_s).click();
    settle();
    const QJsonObject held = QJsonDocument::fromJson(Bench::bytes(shown.bench.chooser.answer)).object();
    CHECK(held.value(u"people"_s).toString() == u"担当花子"_s);
    CHECK(held.value(u"changes"_s).toArray().size() == 1);
    auto& really = shown.part<QPushButton>(u"organisation.eraseReally"_s);
    CHECK_FALSE(really.isVisible());
    auto& erase = shown.part<QPushButton>(u"organisation.erase"_s);
    erase.click();
    settle();
    REQUIRE(really.isVisible());
    // The answer that does no harm has the focus.
    auto& keep = shown.part<QPushButton>(u"organisation.keep"_s);
    CHECK(keep.hasFocus());
    keep.click();
    CHECK_FALSE(really.isVisible());
    CHECK(erase.hasFocus());
    CHECK(shown.directory().count().value() == 1);
    erase.click();
    settle();
    really.click();
    settle();
    CHECK(shown.part(u"directory.list"_s).isVisible());
    CHECK(shown.names().isEmpty());
    CHECK_FALSE(Bench::bytes(shown.bench.context.directoryFile).contains(u"担当花子"_s.toUtf8()));
}

TEST_CASE("Every input of the directory is named as what stands beside it", "[ui][directory][reach]")
{
    DirectoryWindow shown(0, true);
    shown.add(green());
    shown.open();
    for (const bool body : {false, true}) {
        if (body)
            shown.openBody(u"みどり"_s);
        for (const QWidget* input : shown.part(u"directoryPage"_s).findChildren<QWidget*>()) {
            if (!input->isVisible() || !(input->focusPolicy() & Qt::TabFocus) ||
                input->objectName().isEmpty())
                continue;
            INFO(input->objectName().toStdString());
            CHECK_FALSE(input->accessibleName().isEmpty());
        }
    }
}
