#include "core/exchange/projectjson.h"
#include "tests/support/paths.h"
#include "tests/support/printing.h"
#include "tests/support/tempproject.h"

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

// Each schema that was released leaves one file here that must open for ever. schema-1.kyodo is the example
// chiiki-anzen with two edits, the second of them undone; schema-1.json is its content at that point. Neither
// is ever made anew.

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
