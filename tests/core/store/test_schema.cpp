#include "tests/support/printing.h"

#include "core/project/tables.h"
#include "core/store/database.h"
#include "core/store/schema.h"

using namespace kyodo;

TEST_CASE("the schema has each table with its fields in the described order", "[store][schema]")
{
    auto database = Database::open(QString(), OpenMode::Memory);
    REQUIRE(database);
    REQUIRE(createSchema(*database));
    for (const ProjectTable& table : projectTables()) {
        INFO(table.name().data());
        auto columns =
            Statement::prepare(*database, "SELECT name, \"notnull\", pk, type FROM pragma_table_info('" +
                                              QByteArray(table.name().data()) + "')");
        REQUIRE(columns);
        QStringList names;
        QStringList expected{QStringLiteral("id"), QStringLiteral("position")};
        for (const FieldInfo& field : table.record->fields)
            expected.append(QString(field.name));
        while (*columns->step()) {
            names.append(columns->text(0));
            const auto index = names.size() - 3;
            CHECK(columns->number(2) == (names.size() == 1 ? 1 : 0));
            if (index >= 0) {
                const FieldInfo& field = table.record->fields.at(index);
                INFO(field.name.data());
                CHECK((columns->number(1) != 0) == !field.optional);
            }
        }
        CHECK(names == expected);
    }
}

TEST_CASE("the schema refers where the fields say", "[store][schema]")
{
    auto database = Database::open(QString(), OpenMode::Memory);
    REQUIRE(database);
    REQUIRE(createSchema(*database));
    for (const ProjectTable& table : projectTables()) {
        for (const FieldInfo& field : table.record->fields) {
            if (field.rule == ReferenceRule::None)
                continue;
            const auto target = database->text("SELECT \"table\" FROM pragma_foreign_key_list('" +
                                               QByteArray(table.name().data()) + "') WHERE \"from\"='" +
                                               field.name.data() + "'");
            REQUIRE(target);
            INFO(table.name().data() << "." << field.name.data());
            CHECK(*target == field.target);
        }
    }
}

TEST_CASE("what we make is recognised as ours", "[store][schema]")
{
    auto database = Database::open(QString(), OpenMode::Memory);
    REQUIRE(database);
    CHECK_FALSE(recogniseSchema(*database));
    REQUIRE(createSchema(*database));
    const auto version = recogniseSchema(*database);
    REQUIRE(version);
    CHECK(*version == kSchemaVersion);
}
