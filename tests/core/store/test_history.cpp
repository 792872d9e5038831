#include "tests/support/printing.h"
#include "tests/support/tempproject.h"

#include "core/project/changes.h"

#include <random>

using namespace kyodo;
using namespace kyodo::test;

namespace {

Result<void> rename(ProjectFile& file, const QString& title)
{
    return file.edit(QStringLiteral("名前を%1に").arg(title), [&](Project& p) {
        p.info.title = title;
        return Result<void>();
    });
}

/// One random change of a kind the editors make.
Result<void> randomChange(Project& p, IdSource& ids, std::mt19937& random)
{
    const auto pick = [&](qsizetype size) {
        return static_cast<qsizetype>(random() % static_cast<std::uint32_t>(size));
    };
    switch (random() % 6) {
    case 0:
        appendRow(p.parties, ids).name = QString::number(random());
        break;
    case 1:
        if (!p.parties.isEmpty())
            appendRow(p.contacts, ids).party = p.parties.at(pick(p.parties.size())).id;
        break;
    case 2:
        if (!p.parties.isEmpty())
            removeRow(p, u"parties", p.parties.at(pick(p.parties.size())).id);
        break;
    case 3:
        appendRow(p.actions, ids).owner = p.parties.isEmpty() ? Id() : p.parties.first().id;
        break;
    case 4:
        if (p.parties.size() > 1)
            p.parties.move(p.parties.size() - 1, 0);
        break;
    default:
        p.info.title = QString::number(random());
        break;
    }
    return {};
}

} // namespace

TEST_CASE("undo and redo work across a restart and are history themselves", "[store][history]")
{
    Bench bench;
    {
        auto file = bench.newFile();
        CHECK_FALSE(file->undoLabel());
        REQUIRE(rename(*file, QStringLiteral("一")));
        REQUIRE(rename(*file, QStringLiteral("二")));
    }
    {
        auto file = bench.reopen();
        CHECK(file->undoLabel() == QStringLiteral("名前を二に"));
        REQUIRE(file->undo());
        CHECK(file->project().info.title == QStringLiteral("一"));
    }
    {
        auto file = bench.reopen();
        CHECK(file->redoLabel() == QStringLiteral("名前を二に"));
        REQUIRE(file->undo());
        CHECK(file->project().info.title == QStringLiteral("こども食堂"));
        CHECK_FALSE(file->undo());
        REQUIRE(file->redo());
        REQUIRE(file->redo());
        CHECK(file->project().info.title == QStringLiteral("二"));
        CHECK(file->redo().error().code == ErrorCode::Refused);
    }
    const auto file = bench.reopen(QStringLiteral("事業.kyodo"), Access::Read);
    QStringList kinds;
    for (const HistoryEntry& entry : file->history())
        kinds.append(key(entry.kind));
    CHECK(kinds.join(u' ') == QStringLiteral("create edit edit undo undo redo redo"));
    CHECK(file->history().last().author == QStringLiteral("事務局"));
    CHECK(file->history().last().at == bench.clock.now());
}

TEST_CASE("a new edit after an undo closes the way forward", "[store][history]")
{
    Bench bench;
    auto file = bench.newFile();
    REQUIRE(rename(*file, QStringLiteral("一")));
    REQUIRE(file->undo());
    REQUIRE(rename(*file, QStringLiteral("二")));
    CHECK_FALSE(file->redoLabel());
    REQUIRE(file->undo());
    CHECK(file->project().info.title == QStringLiteral("こども食堂"));
}

TEST_CASE("the history says field by field what changed", "[store][history]")
{
    Bench bench;
    auto file = bench.newFile();
    REQUIRE(file->edit(QStringLiteral("期間"), [](Project& p) {
        p.info.termStart = QDate(2026, 4, 1);
        p.info.fields = {QStringLiteral("field-02")};
        return Result<void>();
    }));
    const auto changes = file->changesOf(file->history().last().id);
    REQUIRE(changes);
    REQUIRE(changes->size() == 2);
    CHECK(changes->at(0).field == QStringLiteral("fields"));
    CHECK(changes->at(0).before.toStringList().isEmpty());
    CHECK(changes->at(0).after.toStringList() == QStringList{QStringLiteral("field-02")});
    CHECK(changes->at(1).field == QStringLiteral("termStart"));
    CHECK_FALSE(changes->at(1).before.isValid());
    CHECK(changes->at(1).after.toDate() == QDate(2026, 4, 1));
}

TEST_CASE("any run of edits can be undone to the start and redone to the end", "[store][history]")
{
    const auto seed = GENERATE(1U, 2U, 3U, 4U, 5U);
    std::mt19937 random(seed);
    Bench bench;
    auto file = bench.newFile();
    QList<Project> states{file->project()};
    for (int i = 0; i < 40; ++i) {
        REQUIRE(
            file->edit(QString::number(i), [&](Project& p) { return randomChange(p, bench.ids, random); }));
        if (!(file->project() == states.last()))
            states.append(file->project());
    }
    for (qsizetype i = states.size() - 1; i > 0; --i) {
        REQUIRE(file->undo());
        REQUIRE(file->project() == states.at(i - 1));
    }
    for (qsizetype i = 1; i < states.size(); ++i) {
        REQUIRE(file->redo());
        REQUIRE(file->project() == states.at(i));
    }
    file.reset();
    CHECK(bench.reopen()->project() == states.last());
}
