#include "core/exchange/projectjson.h"
#include "core/store/schema.h"
#include "tests/support/faultydisk.h"
#include "tests/support/paths.h"
#include "tests/support/printing.h"
#include "tests/support/tempproject.h"

#include <QFileInfo>

#include <sqlite3.h>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

// Each schema that was released leaves one file here that must open for ever. schema-1.kyodo is the example
// chiiki-anzen with two edits, the second of them undone; schema-1.json is its content at that point.
// schema-2.kyodo is the example machizukuri-event with two attachments added and the first of them removed;
// schema-2.json its content. schema-3.kyodo is the example kodomo-shokudo with a style, an own clause, a
// remark and an annex; schema-3.json its content. schema-4.kyodo is the example chiiki-anzen in two languages
// with a further payment and a set of clauses; schema-4.json its content. schema-5.kyodo is the example
// kodomo-shokudo as a second cycle, with a scale of its own and a reply taken in; schema-5.json its content.
// None of them is ever made anew.

namespace {

const QString kFrozen = dataFolder() + u"/schema-1"_s;

/// The user_version in the header of an SQLite file.
int schemaOf(const QByteArray& file)
{
    int version = 0;
    for (int i = 60; i < 64; ++i)
        version = version * 256 + static_cast<quint8>(file.at(i));
    return version;
}

} // namespace

TEST_CASE("a file of schema 1 opens for editing with its content and its history", "[store][frozen]")
{
    Bench bench;
    bench.ids = CountingIds(1000000); // the frozen file was made with the first of them
    const QByteArray frozen = Bench::bytes(kFrozen + u".kyodo"_s);
    REQUIRE(schemaOf(frozen) == 1);
    Bench::writeBytes(bench.path(u"古い.kyodo"_s), frozen);
    const auto expected = importJson(Bench::bytes(kFrozen + u".json"_s), bench.ids);
    REQUIRE(expected);

    auto file = bench.reopen(u"古い.kyodo"_s);
    const bool same = file->project() == *expected;
    CHECK(same);
    CHECK(file->warning() == QString());
    QStringList lines;
    for (const HistoryEntry& entry : file->history())
        lines.append(key(entry.kind) + u' ' + entry.label);
    CHECK(lines == QStringList{u"create 事業を新しく作成"_s, u"edit 概要を変更"_s, u"edit 団体を追加"_s,
                               u"undo 団体を追加"_s});
    CHECK(file->history().first().author == u"事務局"_s);
    const auto changes = file->changesOf(file->history().at(1).id);
    REQUIRE(changes);
    REQUIRE(changes->size() == 1);
    CHECK(changes->first().field == u"summary"_s);
    CHECK(changes->first().after.toString() == expected->info.summary);

    REQUIRE(file->redo());
    CHECK(file->project().parties.size() == expected->parties.size() + 1);
    CHECK(file->project().parties.last().name == u"𠮷田見守り隊"_s);
    REQUIRE(file->undo());
    const bool back = file->project() == *expected;
    CHECK(back);
    REQUIRE(file->undo());
    CHECK(file->project().info.summary == changes->first().before.toString());
    CHECK_FALSE(file->undoLabel().has_value());
    REQUIRE(file->edit(u"題名"_s, [](Project& p) {
        p.info.title = u"続き"_s;
        return Result<void>();
    }));
    const Project edited = file->project();
    file.reset();
    const bool kept = bench.reopen(u"古い.kyodo"_s)->project() == edited;
    CHECK(kept);
}

TEST_CASE("a file of schema 1 can be read without being touched", "[store][frozen]")
{
    Bench bench;
    const QByteArray frozen = Bench::bytes(kFrozen + u".kyodo"_s);
    Bench::writeBytes(bench.path(u"古い.kyodo"_s), frozen);
    CHECK_FALSE(bench.reopen(u"古い.kyodo"_s, Access::Read)->project().info.title.isEmpty());
    const bool same = Bench::bytes(bench.path(u"古い.kyodo"_s)) == frozen;
    CHECK(same);
}

TEST_CASE("a file of schema 1 is brought up at its first edit, after a copy was put beside it",
          "[store][frozen]")
{
    Bench bench;
    bench.ids = CountingIds(1000000);
    const QByteArray frozen = Bench::bytes(kFrozen + u".kyodo"_s);
    const QString path = bench.path(u"古い.kyodo"_s);
    const QString kept = bench.path(u"古い.schema-1.kyodo"_s);
    Bench::writeBytes(path, frozen);
    bench.reopen(u"古い.kyodo"_s).reset();
    const bool untouched = Bench::bytes(path) == frozen;
    CHECK(untouched);
    CHECK_FALSE(QFileInfo::exists(kept));

    auto file = bench.reopen(u"古い.kyodo"_s);
    const Project before = file->project();
    const bool first = GENERATE(true, false);
    if (first) {
        REQUIRE(file->edit(u"題名"_s, [](Project& p) {
            p.info.title = u"続き"_s;
            return Result<void>();
        }));
    } else {
        REQUIRE(file->undo());
    }
    file.reset();
    CHECK(schemaOf(Bench::bytes(path)) == kSchemaVersion);
    CHECK(schemaOf(Bench::bytes(kept)) == 1);
    const bool same = bench.reopen(u"古い.schema-1.kyodo"_s, Access::Read)->project() == before;
    CHECK(same);
    // A second old file of that name keeps its own copy.
    Bench::writeBytes(path, frozen);
    REQUIRE(bench.reopen(u"古い.kyodo"_s)->undo());
    CHECK(QFileInfo::exists(bench.path(u"古い.schema-1-2.kyodo"_s)));
}

TEST_CASE("a file of schema 1 that cannot be copied first is not brought up", "[store][frozen]")
{
    FaultyDisk disk;
    const QByteArray frozen = Bench::bytes(kFrozen + u".kyodo"_s);
    int last = 0;
    {
        Bench bench;
        bench.ids = CountingIds(1000000);
        Bench::writeBytes(bench.path(u"古い.kyodo"_s), frozen);
        auto file = bench.reopen(u"古い.kyodo"_s);
        disk.heal();
        REQUIRE(file->undo());
        last = disk.operations();
    }
    REQUIRE(last > 20);
    int refused = 0;
    for (int operation = 1; operation <= last; operation += 1 + last / 60) {
        INFO("operation " << operation << " of " << last);
        Bench bench;
        bench.ids = CountingIds(1000000);
        const QString path = bench.path(u"古い.kyodo"_s);
        Bench::writeBytes(path, frozen);
        auto file = bench.reopen(u"古い.kyodo"_s);
        const Project before = file->project();
        disk.failFrom(operation, SQLITE_FULL);
        const auto undone = file->undo();
        disk.heal();
        if (!undone) {
            ++refused;
            CHECK(undone.error().code == ErrorCode::DiskFull);
            const bool same = file->project() == before;
            CHECK(same);
        }
        file.reset();
        const int version = schemaOf(Bench::bytes(path));
        if (version == kSchemaVersion)
            CHECK(QFileInfo::exists(bench.path(u"古い.schema-1.kyodo"_s)));
        const auto again = bench.reopen(u"古い.kyodo"_s);
        const bool whole = again->project() == (undone ? again->project() : before);
        CHECK(whole);
    }
    CHECK(refused > 10);
}

TEST_CASE("a file of schema 2 opens with its attachments and their history", "[store][frozen]")
{
    Bench bench;
    bench.ids = CountingIds(1000000);
    const QString frozen = kyodo::test::dataFolder() + u"/schema-2"_s;
    const QByteArray bytes = Bench::bytes(frozen + u".kyodo"_s);
    REQUIRE(schemaOf(bytes) == 2);
    Bench::writeBytes(bench.path(u"二.kyodo"_s), bytes);
    ImportedContents contents;
    const auto expected = importJson(Bench::bytes(frozen + u".json"_s), bench.ids, &contents);
    REQUIRE(expected);
    auto file = bench.reopen(u"二.kyodo"_s);
    const bool same = file->project() == *expected;
    CHECK(same);
    REQUIRE(expected->attachments.size() == 1);
    CHECK(file->contents()(expected->attachments.first().contentHash).value() ==
          contents.value(expected->attachments.first().contentHash));
    REQUIRE(file->undo());
    REQUIRE(file->project().attachments.size() == 2);
    const Attachment& removed = file->project().attachments.first();
    CHECK(removed.name == u"当日の写真.png"_s);
    CHECK(file->contents()(removed.contentHash).value().size() == removed.size);
    REQUIRE(file->redo());
    const bool back = file->project() == *expected;
    CHECK(back);
}

TEST_CASE("a file of schema 3 opens with its clauses, remarks and annexes", "[store][frozen]")
{
    Bench bench;
    bench.ids = CountingIds(1000000);
    const QString frozen = kyodo::test::dataFolder() + u"/schema-3"_s;
    const QByteArray bytes = Bench::bytes(frozen + u".kyodo"_s);
    REQUIRE(schemaOf(bytes) == 3);
    Bench::writeBytes(bench.path(u"三.kyodo"_s), bytes);
    const auto expected = importJson(Bench::bytes(frozen + u".json"_s), bench.ids);
    REQUIRE(expected);
    const auto file = bench.reopen(u"三.kyodo"_s);
    const bool same = file->project() == *expected;
    CHECK(same);
    CHECK(expected->agreement.ladder == Ladder::Official);
    REQUIRE(expected->clauseComments.size() == 1);
    CHECK(expected->annexes.size() == 1);
}

TEST_CASE("a file of schema 4 opens with its languages, payments and set of clauses", "[store][frozen]")
{
    Bench bench;
    bench.ids = CountingIds(1000000);
    const QString frozen = kyodo::test::dataFolder() + u"/schema-4"_s;
    const QByteArray bytes = Bench::bytes(frozen + u".kyodo"_s);
    REQUIRE(schemaOf(bytes) == 4);
    Bench::writeBytes(bench.path(u"四.kyodo"_s), bytes);
    const auto expected = importJson(Bench::bytes(frozen + u".json"_s), bench.ids);
    REQUIRE(expected);
    const auto file = bench.reopen(u"四.kyodo"_s);
    const bool same = file->project() == *expected;
    CHECK(same);
    CHECK(expected->agreement.languages == Languages::Both);
    REQUIRE(expected->payments.size() == 1);
    CHECK(expected->clauseSets.size() == 1);
}

TEST_CASE("a file of schema 5 opens with its scale, its reply and what it remembers", "[store][frozen]")
{
    Bench bench;
    bench.ids = CountingIds(1000000);
    const QString frozen = kyodo::test::dataFolder() + u"/schema-5"_s;
    const QByteArray bytes = Bench::bytes(frozen + u".kyodo"_s);
    REQUIRE(schemaOf(bytes) == 5);
    Bench::writeBytes(bench.path(u"五.kyodo"_s), bytes);
    const auto expected = importJson(Bench::bytes(frozen + u".json"_s), bench.ids);
    REQUIRE(expected);
    const auto file = bench.reopen(u"五.kyodo"_s);
    const bool same = file->project() == *expected;
    CHECK(same);
    CHECK(expected->rounds.first().scaleWords.size() == 4);
    CHECK(expected->sheets.first().source == SheetSource::Form);
    CHECK(expected->pastScores.size() == 1);
    REQUIRE(expected->improvements.size() > 1);
    CHECK(expected->improvements.first().fromCycle == 1);
    CHECK_FALSE(expected->improvements.first().question.isNull());
}

TEST_CASE("what was removed before the schema grew comes back with the new fields empty", "[store][frozen]")
{
    Bench bench;
    bench.ids = CountingIds(1000000);
    Bench::writeBytes(bench.path(u"二.kyodo"_s),
                      Bench::bytes(kyodo::test::dataFolder() + u"/schema-2.kyodo"_s));
    {
        auto file = bench.reopen(u"二.kyodo"_s);
        REQUIRE(file->edit(u"番号"_s, [](Project& project) -> Result<void> {
            project.agreement.ladder = Ladder::Figures;
            return {};
        }));
        const auto first = file->undo(); // the new edit
        INFO((first ? std::string() : (first.error().message + first.error().detail).toStdString()));
        REQUIRE(first);
        const auto old = file->undo(); // one of the old schema
        INFO((old ? std::string() : (old.error().message + old.error().detail).toStdString()));
        REQUIRE(old);
        CHECK(file->project().agreement.ladder == Ladder::Articles);
        CHECK(file->project().attachments.size() == 2);
    }
    CHECK(bench.reopen(u"二.kyodo"_s)->warning().isEmpty()); // content and digest agree
}
