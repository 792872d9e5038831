#include "core/project/changes.h"
#include "tests/support/filledproject.h"
#include "tests/support/printing.h"

#include <QSet>

#include <random>

using namespace kyodo;
using namespace kyodo::test;

namespace {

using RowKey = std::pair<QString, QString>;

/// Three rows in each list, each reference set to a random row of its table (or left empty where it may be).
Project tangledProject(CountingIds& ids, std::mt19937& random)
{
    Project project = Project::blank(ids);
    for (const ProjectTable& table : projectTables()) {
        for (int i = 0; !table.single && i < 3; ++i) {
            Row& row = table.insert(project, i);
            row.id = ids.next();
            row.position = 1024 * i;
        }
    }
    for (qsizetype i = 0; i < project.attachments.size(); ++i)
        project.attachments[i].contentHash = QString(64, u'0');
    for (const ProjectTable& table : projectTables()) {
        for (qsizetype i = 0; i < table.count(project); ++i) {
            for (const FieldInfo& field : table.record->fields) {
                if (field.rule == ReferenceRule::None)
                    continue;
                const ProjectTable& target = *projectTable(field.target);
                const auto pick = static_cast<qsizetype>(random() % 4);
                if (pick == 3 && field.optional)
                    continue;
                const Row& wanted = target.at(project, target.single ? 0 : pick % 3);
                REQUIRE(field.write(table.edit(project, i), wanted.id.text()));
            }
        }
    }
    return project;
}

/// What has to go with a row, found by going over everything until nothing more is found.
QSet<RowKey> expectedToGo(const Project& project, const RowKey& first)
{
    QSet<RowKey> gone{first};
    for (bool grew = true; grew;) {
        grew = false;
        for (const ProjectTable& table : projectTables()) {
            for (qsizetype i = 0; i < table.count(project); ++i) {
                const Row& row = table.at(project, i);
                for (const FieldInfo& field : table.record->fields) {
                    const RowKey key{QString(table.name()), row.id.text()};
                    const RowKey owner{QString(field.target), field.read(row).toString()};
                    if (field.rule == ReferenceRule::Owner && gone.contains(owner) && !gone.contains(key)) {
                        gone.insert(key);
                        grew = true;
                    }
                }
            }
        }
    }
    return gone;
}

} // namespace

TEST_CASE("with a row goes what belongs to it, and nothing points at what is gone", "[project][removal]")
{
    std::mt19937 random(3);
    for (int round = 0; round < 6; ++round) {
        CountingIds ids;
        const Project before = tangledProject(ids, random);
        REQUIRE(validate(before));
        for (const ProjectTable& table : projectTables()) {
            if (table.single)
                continue;
            const Id id = table.at(before, static_cast<qsizetype>(random() % 3)).id;
            INFO(table.name().data());
            const QSet<RowKey> gone = expectedToGo(before, {QString(table.name()), id.text()});
            Project after = before;
            REQUIRE(removeRow(after, table.name(), id));
            CHECK(validate(after));
            for (const ProjectTable& other : projectTables()) {
                for (qsizetype i = 0; i < other.count(before); ++i) {
                    const Row& old = other.at(before, i);
                    const qsizetype index = other.indexOf(after, old.id);
                    CHECK((index < 0) == gone.contains({QString(other.name()), old.id.text()}));
                    if (index < 0)
                        continue;
                    for (const FieldInfo& field : other.record->fields) {
                        const QVariant value = field.read(old);
                        const bool cleared = field.rule == ReferenceRule::Link &&
                                             gone.contains({QString(field.target), value.toString()});
                        CHECK(field.read(other.at(after, index)) == (cleared ? QVariant() : value));
                    }
                }
            }
        }
    }
}

TEST_CASE("what cannot be removed leaves everything as it was", "[project][removal]")
{
    CountingIds ids;
    const Project before = filledProject(ids);
    Project project = before;
    CHECK_FALSE(removeRow(project, u"no-such-table", before.parties.first().id));
    CHECK_FALSE(removeRow(project, u"parties", Id::random()));
    CHECK_FALSE(removeRow(project, u"parties", Id()));
    CHECK_FALSE(removeRow(project, u"tasks", before.parties.first().id));
    for (const ProjectTable& table : projectTables()) {
        if (table.single)
            CHECK_FALSE(removeRow(project, table.name(), table.at(project, 0).id));
    }
    const bool same = project == before;
    CHECK(same);
}

TEST_CASE("several rows go at once as they go one by one", "[project][removal]")
{
    std::mt19937 random(5);
    for (int round = 0; round < 6; ++round) {
        CountingIds ids;
        const Project before = tangledProject(ids, random);
        for (const ProjectTable& table : projectTables()) {
            if (table.single)
                continue;
            INFO(table.name().data());
            const Id first = table.at(before, 0).id;
            const Id last = table.at(before, 2).id;
            Project one = before;
            REQUIRE(removeRow(one, table.name(), first));
            removeRow(one, table.name(), last);
            Project both = before;
            REQUIRE(removeRows(both, table.name(), {first, last, Id::random()}));
            const bool same = one == both;
            CHECK(same);
            CHECK_FALSE(removeRows(both, table.name(), {first, last}));
        }
    }
}
