#include "tests/support/filledproject.h"
#include "tests/support/printing.h"
#include "tests/support/tempproject.h"

#include "core/project/changes.h"
#include "core/store/past.h"

#include <random>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

/// Attachments need contents, which a value alone does not have.
Project withoutFiles(Project project)
{
    project.attachments.clear();
    return project;
}

qsizetype pick(std::mt19937& random, qsizetype size)
{
    return static_cast<qsizetype>(random() % static_cast<std::uint32_t>(size));
}

/// One of the things that people do to a list.
void changeList(Project& project, const ProjectTable& table, IdSource& ids, std::mt19937& random)
{
    const qsizetype rows = table.count(project);
    switch (random() % 4) {
    case 0:
        if (rows > 0)
            removeRow(project, table.name(), table.at(project, pick(random, rows)).id);
        break;
    case 1:
        if (rows > 1)
            table.move(project, pick(random, rows), pick(random, rows));
        break;
    case 2:
        if (rows > 0) {
            Row& row = table.edit(project, pick(random, rows));
            for (const FieldInfo& field : table.record->fields) {
                if (field.type == FieldType::Text || field.type == FieldType::LongText)
                    field.write(row, QString::number(random()));
            }
        }
        break;
    default:
        if (rows > 0) { // beside one that has whatever it must refer to
            Row& copy = table.insert(project, rows);
            for (const FieldInfo& field : table.record->fields)
                field.write(copy, field.read(table.at(project, 0)));
            copy.id = ids.next();
            copy.position = table.at(project, rows - 1).position + 1024;
        }
        break;
    }
}

/// Rows of attachments need contents of their own (test_attachments looks at them), and what was agreed does
/// not change (test_versions).
bool isFree(QAnyStringView table)
{
    return table != u"attachments" && table != u"versions" && table != u"signings";
}

Result<void> randomEdit(ProjectFile& file, IdSource& ids, std::mt19937& random)
{
    if (file.undoLabel() && random() % 6 == 0)
        return file.undo();
    if (file.redoLabel() && random() % 2 == 0)
        return file.redo();
    return file.edit(u"変更"_s, [&](Project& project) -> Result<void> {
        for (int i = 0; i < 3; ++i) {
            const QList<ProjectTable>& tables = projectTables();
            const ProjectTable& table = tables.at(pick(random, tables.size()));
            if (!table.single && isFree(table.name()))
                changeList(project, table, ids, random);
            else
                project.info.title = QString::number(random());
        }
        return {};
    });
}

} // namespace

TEST_CASE("any earlier moment of 200 edits is reached exactly, row order and all", "[store][past]")
{
    Bench bench;
    Project begun = withoutFiles(filledProject(bench.ids));
    for (AgreementVersion& version : begun.versions)
        version.state = VersionState::Draft; // parties may go, while nothing is concluded
    auto file = ProjectFile::create(bench.path(u"過去.kyodo"_s), begun, u"作成"_s, bench.context());
    REQUIRE(file);
    std::mt19937 random(11);
    QList<Project> states{(*file)->project()};
    while (states.size() <= 200) {
        const auto before = (*file)->history().size();
        REQUIRE(randomEdit(**file, bench.ids, random));
        if ((*file)->history().size() > before)
            states.append((*file)->project());
    }
    const QList<HistoryEntry> history = (*file)->history();
    REQUIRE(history.size() == states.size());
    for (qsizetype i = states.size() - 1; i >= 0; --i) {
        const auto value = (*file)->valueAfter(history.at(i).id);
        REQUIRE(value);
        REQUIRE(*value == states.at(i));
    }
    // To and fro, from whichever known moment lies nearest.
    for (int i = 0; i < 60; ++i) {
        const qsizetype wanted = pick(random, states.size());
        const auto value = (*file)->valueAfter(history.at(wanted).id);
        REQUIRE(value);
        REQUIRE(*value == states.at(wanted));
    }
    // And as an edit, that can be undone and survives the file being closed.
    for (const qsizetype wanted : {qsizetype(0), qsizetype(120), qsizetype(57)}) {
        const Project present = (*file)->project();
        REQUIRE((*file)->goBackTo(history.at(wanted).id, u"戻す"_s));
        CHECK((*file)->project() == states.at(wanted));
        CHECK((*file)->undoLabel() == u"戻す"_s);
        REQUIRE((*file)->undo());
        CHECK((*file)->project() == present);
        REQUIRE((*file)->redo());
    }
    (*file).reset();
    const auto reopened = bench.reopen(u"過去.kyodo"_s);
    CHECK(reopened->project() == states.at(57));
    CHECK(*reopened->valueAfter(history.at(3).id) == states.at(3));
}

TEST_CASE("going back to where one stands leaves no trace", "[store][past]")
{
    Bench bench;
    auto file = bench.newFile();
    REQUIRE(file->goBackTo(file->history().last().id, u"戻す"_s));
    CHECK(file->history().size() == 1);
    CHECK_FALSE(file->valueAfter(bench.ids.next()));
}

TEST_CASE("a file open for reading shows its past and does not go back", "[store][past]")
{
    Bench bench;
    {
        auto file = bench.newFile();
        REQUIRE(file->edit(u"名前"_s, [](Project& project) -> Result<void> {
            project.info.title = u"後"_s;
            return {};
        }));
    }
    auto file = bench.reopen(u"事業.kyodo"_s, Access::Read);
    const Id first = file->history().first().id;
    CHECK(file->valueAfter(first)->info.title == u"こども食堂"_s);
    CHECK(file->goBackTo(first, u"戻す"_s).error().code == ErrorCode::Refused);
}

TEST_CASE("a change of every kind of field is told with both values, undone and redone too", "[store][past]")
{
    Bench bench;
    const Project filled = withoutFiles(filledProject(bench.ids));
    auto file = ProjectFile::create(bench.path(u"欄.kyodo"_s), filled, u"作成"_s, bench.context());
    REQUIRE(file);
    for (const ProjectTable& table : projectTables()) {
        if (table.count(filled) == 0 || !isFree(table.name()))
            continue;
        for (const FieldInfo& field : table.record->fields) {
            if (!field.optional && field.type != FieldType::Text && field.type != FieldType::LongText)
                continue;
            const QVariant before = field.read(table.at((*file)->project(), 0));
            const QVariant after = field.optional ? QVariant() : QVariant(u"別の値"_s);
            INFO(table.name().toString().toStdString() << '.' << field.name.toString().toStdString());
            REQUIRE((*file)->edit(u"変更"_s, [&](Project& project) -> Result<void> {
                REQUIRE(field.write(table.edit(project, 0), after));
                return {};
            }));
            const FieldChange wanted{
                table.name(), table.at(filled, 0).id, RowChange::Kind::Changed, field.name, before, after};
            const auto check = [&](const FieldChange& expected) {
                const auto changes = (*file)->changesOf((*file)->history().last().id);
                REQUIRE(changes);
                REQUIRE(changes->size() == 1);
                CHECK(changes->first().table == expected.table);
                CHECK(changes->first().row == expected.row);
                CHECK(changes->first().field == expected.field);
                CHECK(changes->first().before == expected.before);
                CHECK(changes->first().after == expected.after);
            };
            check(wanted);
            REQUIRE((*file)->undo());
            check({wanted.table, wanted.row, wanted.kind, wanted.field, after, before});
            REQUIRE((*file)->redo());
            check(wanted);
            REQUIRE((*file)->undo());
        }
    }
    CHECK((*file)->project() == filled);
}

TEST_CASE("the way between two values names rows that come, go, change and move", "[store][past]")
{
    CountingIds ids;
    Project before = Project::blank(ids);
    for (const QString& name : {u"一"_s, u"二"_s, u"三"_s})
        appendRow(before.parties, ids).name = name;
    Project after = before;
    after.parties[0].name = u"壱"_s;
    after.parties.removeAt(1);
    after.parties[1].position += 5;
    appendRow(after.tasks, ids).title = u"受付"_s;
    const QList<FieldChange> changes = changesBetween(before, after);
    const auto of = [&](const Id& row) {
        QList<FieldChange> found;
        for (const FieldChange& change : changes) {
            if (change.row == row)
                found.append(change);
        }
        return found;
    };
    const auto renamed = of(before.parties.at(0).id);
    REQUIRE(renamed.size() == 1);
    CHECK(renamed.first().before == u"一"_s);
    CHECK(renamed.first().after == u"壱"_s);
    const auto removed = of(before.parties.at(1).id);
    REQUIRE(removed.size() == recordInfo<Party>().fields.size());
    CHECK(removed.first().kind == RowChange::Kind::Removed);
    const auto moved = of(before.parties.at(2).id);
    REQUIRE(moved.size() == 1);
    CHECK(moved.first().field == u"position"_s);
    CHECK(of(after.tasks.first().id).first().kind == RowChange::Kind::Inserted);
    CHECK(changesBetween(before, before).isEmpty());
}

TEST_CASE("a history that does not fit is refused, not believed", "[store][past]")
{
    CountingIds ids;
    const Project present = filledProject(ids);
    const QList<HistoryEntry> history{{ids.next(), 1, {}, {}, {}, HistoryKind::Create, {}},
                                      {ids.next(), 2, {}, {}, {}, HistoryKind::Edit, {}}};
    const auto refused = [&](const RowChange& change) {
        Past past([&](const Id&) -> Result<QList<RowChange>> { return QList<RowChange>{change}; });
        const auto value = past.valueAfter(history, present, 0);
        return !value && value.error().code == ErrorCode::FileDamaged;
    };
    using Kind = RowChange::Kind;
    const QString row = present.parties.first().id.text();
    const QString stranger = ids.next().text();
    const QList<QVariant> none(60);
    const auto column = [&](int at, const QVariant& value) {
        QList<QVariant> values = none;
        values[at] = value;
        return values;
    };
    CHECK(refused({Kind::Changed, u"strangers"_s, row, column(3, u"x"_s), none, {3}}));
    CHECK(refused({Kind::Changed, u"parties"_s, u"no key"_s, column(3, u"x"_s), none, {3}}));
    CHECK(refused({Kind::Changed, u"parties"_s, stranger, column(3, u"x"_s), none, {3}}));
    CHECK(refused({Kind::Changed, u"parties"_s, row, column(55, u"x"_s), none, {55}}));
    CHECK(refused({Kind::Changed, u"parties"_s, row, column(2, u"no such kind"_s), none, {2}}));
    CHECK(refused({Kind::Changed, u"parties"_s, row, column(3, QByteArray("blob")), none, {3}}));
    CHECK(refused({Kind::Inserted, u"project"_s, present.info.id.text(), none, none, {}}));
    CHECK_FALSE(refused({Kind::Changed, u"parties"_s, row, column(3, u"前の名前"_s), none, {3}}));
    Past unreadable([](const Id&) -> Result<QList<RowChange>> { return readChangeset("Tx"); });
    CHECK_FALSE(unreadable.valueAfter(history, present, 0));
    CHECK(unreadable.valueAfter(history, present, 1));
}
