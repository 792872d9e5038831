#include "core/store/projectcopy.h"

#include "tests/support/faultydisk.h"
#include "tests/support/printing.h"
#include "tests/support/tempproject.h"

#include "core/project/changes.h"

#include <QCryptographicHash>

#include <sqlite3.h>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray sample(qsizetype size, char salt = 0)
{
    QByteArray bytes(size, '\0');
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = static_cast<char>((i * 31 + i / 1000 + salt) % 253);
    return bytes;
}

Result<ContentDraft> taken(ProjectFile& file, const QByteArray& content)
{
    ContentDraft draft(file.ids().next());
    for (qsizetype at = 0; at < content.size(); at += Contents::kPart) {
        if (const auto part = file.takeIn(draft, content.mid(at, Contents::kPart)); !part)
            return part.error();
    }
    return draft;
}

Result<void> attach(ProjectFile& file, const QString& name, const QByteArray& content,
                    const AttachmentPlace& place = {})
{
    const auto draft = taken(file, content);
    if (!draft)
        return draft.error();
    return file.edit(
        u"資料を追加"_s,
        [&](Project& project) -> Result<void> {
            Attachment& row = appendRow(project.attachments, file.ids());
            row.name = name;
            row.size = static_cast<int>(draft->size());
            row.contentHash = draft->hash();
            row.place = place.table;
            row.placeId = place.id;
            return {};
        },
        &*draft);
}

QByteArray contentOf(ProjectFile& file, qsizetype index = 0)
{
    const auto content = file.contents()(file.project().attachments.at(index).contentHash);
    if (!content)
        FAIL(content.error().detail.toStdString());
    return *content;
}

qint64 count(const QString& path, const QByteArray& query)
{
    auto database = Database::open(path, OpenMode::ReadOnly);
    REQUIRE(database);
    const auto number = database->number(query);
    REQUIRE(number);
    return *number;
}

void sql(const QString& path, const QByteArray& script)
{
    auto database = Database::open(path, OpenMode::ReadWrite);
    REQUIRE(database);
    REQUIRE(database->run(script));
}

const QString kName = QStringLiteral("事業.kyodo");

} // namespace

TEST_CASE("what was attached comes back byte for byte, whatever its size", "[store][attachments]")
{
    Bench bench;
    const auto size =
        GENERATE(qsizetype{0}, qsizetype{1}, Contents::kPart, Contents::kPart + 1, qsizetype{3'000'000});
    const QByteArray content = sample(size);
    auto file = bench.newFile();
    REQUIRE(attach(*file, u"写真.jpg"_s, content));
    CHECK(file->project().attachments.first().size == size);
    CHECK(file->project().attachments.first().contentHash ==
          QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()));
    file.reset();
    file = bench.reopen(kName, Access::Read);
    const bool same = contentOf(*file) == content;
    CHECK(same);
}

TEST_CASE("removing an attachment can be undone, after a restart too", "[store][attachments]")
{
    Bench bench;
    const QByteArray content = sample(600'000);
    auto file = bench.newFile();
    REQUIRE(attach(*file, u"契約.pdf"_s, content));
    const Id id = file->project().attachments.first().id;
    REQUIRE(file->edit(u"削除"_s, [&](Project& project) -> Result<void> {
        removeRow(project, u"attachments", id);
        return {};
    }));
    REQUIRE(file->project().attachments.isEmpty());
    file = nullptr;
    file = bench.reopen();
    REQUIRE(file->undo());
    REQUIRE(file->project().attachments.size() == 1);
    const bool same = contentOf(*file) == content;
    CHECK(same);
    REQUIRE(file->undo());
    CHECK(file->project().attachments.isEmpty());
    REQUIRE(file->redo());
    const bool again = contentOf(*file) == content;
    CHECK(again);
}

TEST_CASE("one content attached twice is kept once", "[store][attachments]")
{
    Bench bench;
    auto file = bench.newFile();
    REQUIRE(attach(*file, u"一.pdf"_s, sample(500'000)));
    REQUIRE(attach(*file, u"二.pdf"_s, sample(500'000)));
    REQUIRE(attach(*file, u"三.pdf"_s, sample(500'000, 1)));
    const bool same = contentOf(*file, 0) == contentOf(*file, 1);
    CHECK(same);
    file.reset();
    CHECK(count(bench.path(kName), "SELECT count(*) FROM contents") == 2);
    CHECK(count(bench.path(kName), "SELECT count(*) FROM contentParts") == 4);
}

TEST_CASE("what was begun and given up leaves nothing", "[store][attachments]")
{
    Bench bench;
    auto file = bench.newFile();
    {
        const auto draft = taken(*file, sample(600'000));
        REQUIRE(draft);
        REQUIRE(file->drop(*draft));
    }
    CHECK(file->history().size() == 1);
    CHECK(taken(*file, sample(600'000)));
    file.reset(); // as after a crash: never entered
    CHECK(count(bench.path(kName), "SELECT count(*) FROM contentParts") == 3);
    file = bench.reopen();
    REQUIRE(attach(*file, u"a.pdf"_s, sample(10)));
    file.reset();
    CHECK(count(bench.path(kName), "SELECT count(*) FROM contentParts") == 1);
}

TEST_CASE("an attachment may not be larger than agreed", "[store][attachments]")
{
    Bench bench;
    auto file = bench.newFile();
    ContentDraft draft(bench.ids.next());
    const QByteArray part = sample(Contents::kPart);
    Result<void> result;
    int parts = 0;
    while (result && parts < 1000) {
        result = file->takeIn(draft, part);
        ++parts;
    }
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::InvalidData);
    CHECK(draft.size() == kLargestAttachment);
    CHECK(file->mishap() == Mishap::None);
    REQUIRE(file->drop(draft));
}

TEST_CASE("a row that names a content that is not there is refused", "[store][attachments]")
{
    Bench bench;
    auto file = bench.newFile();
    const auto refused = file->edit(u"x"_s, [&](Project& project) -> Result<void> {
        appendRow(project.attachments, bench.ids).contentHash = QString(64, u'0');
        return {};
    });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InvalidData);
    CHECK(file->project().attachments.isEmpty());
    Project project = Project::blank(bench.ids);
    appendRow(project.attachments, bench.ids).contentHash = QString(64, u'0');
    const auto made = ProjectFile::create(bench.path(u"b.kyodo"_s), project, u"x"_s, bench.context(),
                                          [](const QString&) -> Result<QByteArray> { return sample(5); });
    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::InvalidData);
}

TEST_CASE("the files of a row that goes stay with the project", "[store][attachments]")
{
    Bench bench;
    auto file = bench.newFile();
    Id meeting;
    REQUIRE(file->edit(u"会議"_s, [&](Project& project) -> Result<void> {
        meeting = appendRow(project.meetings, bench.ids).id;
        return {};
    }));
    REQUIRE(attach(*file, u"議事録.pdf"_s, sample(10), {u"meetings"_s, meeting.text()}));
    REQUIRE(file->edit(u"削除"_s, [&](Project& project) -> Result<void> {
        removeRow(project, u"meetings", meeting);
        return {};
    }));
    REQUIRE(file->project().attachments.size() == 1);
    CHECK(file->project().attachments.first().place.isEmpty());
    REQUIRE(file->undo());
    CHECK(file->project().attachments.first().placeId == meeting.text());
}

TEST_CASE("content that was altered is never given out as the right one", "[store][attachments]")
{
    Bench bench;
    auto file = bench.newFile();
    REQUIRE(attach(*file, u"a.pdf"_s, sample(600'000)));
    file.reset();
    const QString path = bench.path(kName);
    SECTION("a byte")
    {
        sql(path, "UPDATE contentParts SET bytes=CAST(x'41'||substr(bytes,2) AS BLOB) WHERE number=1");
    }
    SECTION("a part that is missing")
    {
        sql(path, "DELETE FROM contentParts WHERE number=2");
    }
    SECTION("a part more")
    {
        sql(path, "INSERT INTO contentParts SELECT draft, 3, x'00' FROM contents");
    }
    SECTION("parts without an end")
    {
        sql(path, "UPDATE contentParts SET bytes=zeroblob(30000000) WHERE number=0");
    }
    SECTION("parts of nothing")
    {
        sql(path, "UPDATE contentParts SET bytes=x'' WHERE number=0");
    }
    SECTION("a size that nobody may have")
    {
        sql(path, "UPDATE contents SET size=9000000000");
    }
    SECTION("nothing at all")
    {
        sql(path, "DELETE FROM contents");
    }
    file = bench.reopen();
    const auto content = file->contents()(file->project().attachments.first().contentHash);
    REQUIRE_FALSE(content);
    CHECK(content.error().code == ErrorCode::FileDamaged);
    CHECK(content.error().message.contains(kName));
    CHECK(file->edit(u"続き"_s, [](Project& project) -> Result<void> {
        project.info.title = u"続き"_s;
        return {};
    }));
}

TEST_CASE("a file with much attached is looked over too, but for the contents", "[store][attachments]")
{
    Bench bench;
    auto file = bench.newFile();
    REQUIRE(attach(*file, u"大.pdf"_s, sample(10'000'000)));
    REQUIRE(file->edit(u"主体"_s, [&](Project& project) -> Result<void> {
        for (int i = 0; i < 200; ++i)
            appendRow(project.parties, bench.ids).name = u"団体%1"_s.arg(i).repeated(20);
        return {};
    }));
    file.reset();
    const QByteArray whole = Bench::bytes(bench.path(kName));
    REQUIRE(whole.size() > 10'000'000);
    const bool same = contentOf(*bench.reopen()) == sample(10'000'000);
    CHECK(same);
    // A page of the parties, overwritten.
    const qsizetype at = whole.lastIndexOf(u"団体150"_s.toUtf8()) / 1024 * 1024;
    REQUIRE(at > 0);
    QByteArray broken = whole;
    broken.replace(at, 1024, QByteArray(1024, '\x5a'));
    Bench::writeBytes(bench.path(kName), broken);
    const auto opened = ProjectFile::open(bench.path(kName), Access::Edit, bench.context());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::FileDamaged);
}

TEST_CASE("wherever the disk fills up while a file is taken in, the project stays whole",
          "[store][attachments]")
{
    FaultyDisk disk;
    int last = 0;
    {
        Bench bench;
        auto file = bench.newFile();
        disk.heal();
        REQUIRE(attach(*file, u"a.pdf"_s, sample(700'000)));
        last = disk.operations();
    }
    REQUIRE(last > 20);
    int refused = 0;
    for (int operation = 1; operation <= last; operation += std::max(1, last / 40)) {
        INFO("operation " << operation << " of " << last);
        disk.heal();
        Bench bench;
        auto file = bench.newFile();
        disk.failFrom(operation, SQLITE_FULL);
        const auto attached = attach(*file, u"a.pdf"_s, sample(700'000));
        disk.heal();
        if (!attached) {
            ++refused;
            CHECK(attached.error().code == ErrorCode::DiskFull);
            CHECK(file->mishap() == Mishap::Full);
            CHECK(file->project().attachments.isEmpty());
            REQUIRE(attach(*file, u"a.pdf"_s, sample(700'000)));
        }
        file.reset();
        file = bench.reopen();
        const bool same = contentOf(*file) == sample(700'000);
        CHECK(same);
    }
    CHECK(refused > 10);
}
