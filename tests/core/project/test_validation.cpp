#include "core/project/changes.h"
#include "tests/support/filledproject.h"
#include "tests/support/printing.h"

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

Error problem(const Project& project)
{
    const auto checked = validate(project);
    REQUIRE_FALSE(checked);
    CHECK(checked.error().code == ErrorCode::InvalidData);
    CHECK_FALSE(checked.error().message.isEmpty());
    return checked.error();
}

} // namespace

TEST_CASE("a blank and a filled project are sound", "[project][validation]")
{
    CountingIds ids;
    CHECK(validate(Project::blank(ids)));
    CHECK(validate(filledProject(ids)));
    CHECK_FALSE(validate(Project()));
}

TEST_CASE("rows need keys of their own", "[project][validation]")
{
    CountingIds ids;
    const Project filled = filledProject(ids);
    for (const ProjectTable& table : projectTables()) {
        INFO(table.name().data());
        Project project = filled;
        table.edit(project, 0).id = Id();
        CHECK(problem(project).detail.startsWith(u'/'));
        if (table.single)
            continue;
        project = filled;
        Row& twin = table.insert(project, 1);
        twin.id = table.at(project, 0).id;
        twin.position = table.at(project, 0).position + 1;
        for (const FieldInfo& field : table.record->fields)
            field.write(table.edit(project, 1), field.read(table.at(filled, 0)));
        CHECK(problem(project).detail == u"/%1/1/id"_s.arg(table.name()));
        table.edit(project, 1).id = ids.next();
        CHECK(validate(project));
        table.edit(project, 1).position = table.at(project, 0).position - 1;
        CHECK(problem(project).detail == u"/%1/1/position"_s.arg(table.name()));
    }
}

TEST_CASE("references must lead somewhere, and those to an owner must be there", "[project][validation]")
{
    CountingIds ids;
    const Project filled = filledProject(ids);
    int owners = 0;
    int links = 0;
    for (const ProjectTable& table : projectTables()) {
        for (const FieldInfo& field : table.record->fields) {
            if (field.type != FieldType::Reference)
                continue;
            INFO(table.name().data() << '.' << field.name.data());
            const QString pointer = u"/%1/0/%2"_s.arg(table.name()).arg(field.name);
            Project project = filled;
            REQUIRE(field.write(table.edit(project, 0), Id::random().text()));
            CHECK(problem(project).detail == pointer);
            project = filled;
            REQUIRE(field.write(table.edit(project, 0), QVariant()));
            if (field.rule == ReferenceRule::Owner) {
                CHECK(problem(project).detail == pointer);
                ++owners;
            } else {
                CHECK(validate(project));
                ++links;
            }
        }
    }
    CHECK(owners > 10);
    CHECK(links > 5);
}

TEST_CASE("an attachment has a hash and a size that can be", "[project][validation]")
{
    CountingIds ids;
    const Project filled = filledProject(ids);
    Project project = filled;
    for (const QString& hash : {QString(), QString(63, u'a'), QString(65, u'a'), QString(64, u'A'),
                                QString(63, u'a') + u'g', QString(64, u'１')}) {
        project.attachments[0].contentHash = hash;
        CHECK(problem(project).detail == u"/attachments/0/contentHash"_s);
    }
    project = filled;
    for (const int size : {-1, kLargestAttachment + 1}) {
        project.attachments[0].size = size;
        CHECK(problem(project).detail == u"/attachments/0/size"_s);
    }
    project.attachments[0].size = kLargestAttachment;
    CHECK(validate(project));
}

TEST_CASE("texts must be text", "[project][validation]")
{
    CountingIds ids;
    const Project filled = filledProject(ids);
    const QStringList bad{QString(QChar(char16_t{0xD842})),
                          u"a"_s + QChar(char16_t{0xDFB7}),
                          QString(QChar(char16_t{0})),
                          u"a\rb"_s,
                          u"\u0007"_s,
                          QString(QChar(char16_t{0xFFFE}))};
    const QStringList good{u"𠮷"_s, u"葛󠄀"_s, u"a\nb\tc"_s, QString(), u"ゕ゚"_s, u"👨‍👩‍👧"_s};
    for (const ProjectTable& table : projectTables()) {
        for (const FieldInfo& field : table.record->fields) {
            const bool list = field.type == FieldType::TextList;
            if (!list && field.type != FieldType::Text && field.type != FieldType::LongText)
                continue;
            if (table.record == &recordInfo<Attachment>() && field.name == u"contentHash")
                continue; // not any text: see below
            INFO(table.name().data() << '.' << field.name.data());
            Project project = filled;
            for (const QString& text : bad) {
                REQUIRE(
                    field.write(table.edit(project, 0), list ? QVariant(QStringList{u"a"_s, text}) : text));
                CHECK(problem(project).detail == u"/%1/0/%2"_s.arg(table.name()).arg(field.name));
            }
            for (const QString& text : good) {
                REQUIRE(
                    field.write(table.edit(project, 0), list ? QVariant(QStringList{u"a"_s, text}) : text));
                CHECK(validate(project));
            }
        }
    }
}

TEST_CASE("with the value before, what did not change is not looked at", "[project][validation]")
{
    CountingIds ids;
    const Project before = filledProject(ids);
    Project after = before;
    after.info.title = u"別"_s;
    CHECK(validate(after, &before));
    after.tasks[0].title = QString(QChar(char16_t{0xD842}));
    CHECK_FALSE(validate(after, &before));
    const Project alsoBad = after;
    CHECK(validate(alsoBad, &after));
}
