#include "tests/support/filledproject.h"
#include "tests/support/printing.h"
#include "tests/support/tempproject.h"

#include "core/project/changes.h"
#include "core/project/tables.h"

#include <QDir>
#include <QFileInfo>

using namespace kyodo;
using namespace kyodo::test;

namespace {

Result<void> addParty(Project& project, IdSource& ids, const QString& name)
{
    appendRow(project.parties, ids).name = name;
    return {};
}

} // namespace

TEST_CASE("what was entered is there after opening again", "[store]")
{
    Bench bench;
    Project expected;
    {
        auto file = bench.newFile();
        REQUIRE(file->edit(QStringLiteral("主体を追加"), [&](Project& p) {
            Party& party = appendRow(p.parties, bench.ids);
            party.name = QStringLiteral("特定非営利活動法人𠮷田会髙﨑葛󠄀");
            party.kind = PartyKind::Company;
            Task& task = appendRow(p.tasks, bench.ids);
            task.title = QStringLiteral("会場の準備\n二行目");
            task.plannedStart = QDate(2026, 4, 1);
            task.progress = 40;
            Role& role = appendRow(p.roles, bench.ids);
            role.task = task.id;
            role.party = party.id;
            role.kind = RoleKind::Lead;
            Indicator& indicator = appendRow(p.indicators, bench.ids);
            indicator.target = 0.1;
            p.info.fields = {QStringLiteral("field-13"), QStringLiteral("field-01")};
            p.method.model = Model::CoCreation;
            StepPass& pass = appendRow(p.stepPasses, bench.ids);
            pass.at = QDateTime(QDate(2026, 4, 2), QTime(1, 2, 3, 456), Qt::UTC);
            return Result<void>();
        }));
        expected = file->project();
    }
    const auto again = bench.reopen();
    CHECK(again->project() == expected);
    CHECK(again->project().parties.first().name ==
          QStringLiteral("特定非営利活動法人𠮷田会髙﨑葛󠄀"));
    CHECK(again->project().indicators.first().target == 0.1);
    CHECK_FALSE(again->project().indicators.first().baseline);
    CHECK(again->project().method.model == Model::CoCreation);
}

TEST_CASE("every field of every table survives the file", "[store]")
{
    Bench bench;
    const Project filled = filledProject(bench.ids);
    const Project blank = Project::blank(bench.ids);
    for (const ProjectTable& table : projectTables()) {
        for (const FieldInfo& field : table.record->fields) {
            INFO(table.name().data() << "." << field.name.data());
            CHECK(field.read(table.at(filled, 0)).isValid());
            if (table.single)
                CHECK(field.read(table.at(filled, 0)) != field.read(table.at(blank, 0)));
        }
    }
    REQUIRE(ProjectFile::create(bench.path(QStringLiteral("x.kyodo")), filled, QStringLiteral("作成"),
                                bench.context(), filledContents));
    const auto file = bench.reopen(QStringLiteral("x.kyodo"), Access::Read);
    for (const ProjectTable& table : projectTables()) {
        INFO(table.name().data());
        CHECK(table.same(file->project(), filled));
    }
}

TEST_CASE("an edit that fails leaves value, file and history as they were", "[store]")
{
    Bench bench;
    auto file = bench.newFile();
    REQUIRE(file->edit(QStringLiteral("主体を追加"),
                       [&](Project& p) { return addParty(p, bench.ids, QStringLiteral("あさがお")); }));
    const Project before = file->project();
    const auto entries = file->history().size();
    int signalled = 0;
    QObject::connect(file.get(), &ProjectFile::changed, file.get(), [&] { ++signalled; });

    SECTION("refused by the edit itself")
    {
        const auto refused = file->edit(QStringLiteral("x"), [](Project& p) -> Result<void> {
            p.info.title = QStringLiteral("消えるはず");
            return Error{ErrorCode::InvalidData, QStringLiteral("だめです"), {}};
        });
        REQUIRE_FALSE(refused);
        CHECK(refused.error().message == QStringLiteral("だめです"));
    }
    SECTION("a text with half a character")
    {
        const auto refused = file->edit(QStringLiteral("x"), [](Project& p) {
            p.info.title = QString(QChar(0xD842));
            return Result<void>();
        });
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::InvalidData);
        CHECK(refused.error().detail == QStringLiteral("/project/0/title"));
    }
    SECTION("a reference to nowhere")
    {
        const auto refused = file->edit(QStringLiteral("x"), [&](Project& p) {
            appendRow(p.contacts, bench.ids).party = bench.ids.next();
            return Result<void>();
        });
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::InvalidData);
    }
    SECTION("a party taken away under what belongs to it")
    {
        REQUIRE(file->edit(QStringLiteral("担当者を追加"), [&](Project& p) {
            appendRow(p.contacts, bench.ids).party = p.parties.first().id;
            return Result<void>();
        }));
        const Project withContact = file->project();
        signalled = 0;
        const auto refused = file->edit(QStringLiteral("x"), [](Project& p) {
            p.parties.clear();
            return Result<void>();
        });
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::InvalidData);
        CHECK(file->project() == withContact);
        CHECK(signalled == 0);
        return;
    }
    SECTION("nothing changed")
    {
        CHECK(file->edit(QStringLiteral("x"), [](Project&) { return Result<void>(); }));
    }
    CHECK(signalled == 0);
    CHECK(file->project() == before);
    CHECK(file->history().size() == entries);
    file.reset();
    CHECK(bench.reopen()->project() == before);
}

TEST_CASE("a new file never takes the place of another", "[store]")
{
    Bench bench;
    Bench::writeBytes(bench.path(QStringLiteral("a.kyodo")), "mine");
    const auto made = ProjectFile::create(bench.path(QStringLiteral("a.kyodo")), Project::blank(bench.ids),
                                          QStringLiteral("作成"), bench.context());
    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::Refused);
    CHECK(Bench::bytes(bench.path(QStringLiteral("a.kyodo"))) == "mine");

    const auto nowhere =
        ProjectFile::create(bench.path(QStringLiteral("ない/a.kyodo")), Project::blank(bench.ids),
                            QStringLiteral("作成"), bench.context());
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().code == ErrorCode::FileMissing);

    Project unsound = Project::blank(bench.ids);
    unsound.info.id = Id();
    CHECK_FALSE(ProjectFile::create(bench.path(QStringLiteral("b.kyodo")), unsound, QStringLiteral("作成"),
                                    bench.context()));
    CHECK_FALSE(QFileInfo::exists(bench.path(QStringLiteral("b.kyodo"))));
    CHECK(QDir(QFileInfo(bench.path(QStringLiteral("a"))).path())
              .entryList(QDir::Files | QDir::Hidden)
              .size() == 1);
}

TEST_CASE("moving one row of many rewrites one row", "[store]")
{
    Bench bench;
    auto file = bench.newFile();
    REQUIRE(file->edit(QStringLiteral("作業"), [&](Project& p) {
        for (int i = 0; i < 50; ++i)
            appendRow(p.tasks, bench.ids).title = QString::number(i);
        return Result<void>();
    }));
    REQUIRE(file->edit(QStringLiteral("移動"), [&](Project& p) {
        p.tasks.move(49, 0);
        return Result<void>();
    }));
    const auto changes = file->changesOf(file->history().last().id);
    REQUIRE(changes);
    REQUIRE(changes->size() == 1);
    CHECK(changes->first().field == QStringLiteral("position"));
    CHECK(file->project().tasks.first().title == QStringLiteral("49"));
    file.reset();
    CHECK(bench.reopen()->project().tasks.first().title == QStringLiteral("49"));
}
