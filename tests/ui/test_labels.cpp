#include "tests/support/printing.h"
#include "tests/ui/uibench.h"

#include "ui/steps/pagespec.h"
#include "ui/support/fieldlabels.h"
#include "ui/support/fieldtext.h"

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

TEST_CASE("Every table, field and choice has a name for people", "[ui][labels]")
{
    UiBench bench;
    const Catalogue& catalogue = bench.context.catalogue;
    for (const ProjectTable& table : projectTables()) {
        INFO(QString(table.name()).toStdString());
        CHECK_FALSE(tableLabel(table.name()).isEmpty());
        for (const FieldInfo& field : table.record->fields) {
            INFO(QString(field.name).toStdString());
            CHECK_FALSE(fieldLabel(table.name(), field.name).isEmpty());
            for (const QString& choice : field.choices) {
                INFO(choice.toStdString());
                CHECK_FALSE(
                    choiceLabel(catalogue, Language::Japanese, table.name(), field, choice).isEmpty());
            }
        }
    }
    CHECK(tableLabel("nothing").isEmpty());
    CHECK(fieldLabel("parties", "nothing").isEmpty());
}

TEST_CASE("Every field of every table can be reached on a page", "[ui][labels]")
{
    // Kept by the program itself, or shown as a matrix, or naming the row's owner.
    const QStringList kept{u"project.continues"_s, u"project.guidelineVersion"_s, u"project.clauseVersion"_s,
                           u"versions.content"_s,  u"versions.contentHash"_s,     u"stepNotes.step"_s,
                           u"attachments.contentHash"_s};
    const QList<PageSpec> pages = pageSpecs();
    for (const ProjectTable& table : projectTables()) {
        if (table.name() == "roles"_L1 || table.name() == "stepPasses"_L1)
            continue;
        for (const FieldInfo& field : table.record->fields) {
            const QString name = QString(table.name()) + u'.' + field.name;
            if (kept.contains(name) || field.rule == ReferenceRule::Owner)
                continue;
            bool shown = false;
            for (const PageSpec& page : pages) {
                for (const SectionSpec& section : page.sections) {
                    for (const PartSpec& part : section.parts)
                        shown = shown || shows(part, table.name(), field.name);
                }
            }
            INFO(name.toStdString());
            CHECK(shown);
        }
    }
}

TEST_CASE("Typed values are read or explained", "[ui][labels]")
{
    UiBench bench;
    const FieldWords words{bench.context.catalogue, Language::Japanese, QDate(2026, 4, 1)};
    const auto read = [&](const char* table, const char* field, const QString& typed) {
        const auto* info = projectTable(table)->record->field(field);
        return readField(words, table, *info, typed);
    };
    CHECK(read("budgetLines", "amount", u"12万円"_s).value.toLongLong() == 120000);
    CHECK(read("budgetLines", "amount", QString()).value.toLongLong() == 0);
    CHECK_FALSE(read("budgetLines", "amount", u"たくさん"_s).problem.isEmpty());
    CHECK(read("agreement", "copies", u"３通"_s).value.toLongLong() == 3);
    CHECK_FALSE(read("agreement", "copies", u"三"_s).problem.isEmpty());
    CHECK(read("indicators", "target", u"12.5"_s).value.toDouble() == 12.5);
    CHECK_FALSE(read("indicators", "target", u"1e999"_s).problem.isEmpty());
    CHECK(read("project", "termEnd", u"3/31"_s).value.toDate() == QDate(2027, 3, 31));
    CHECK_FALSE(read("project", "termEnd", u"2026/2/30"_s).problem.isEmpty());
    CHECK(read("project", "tags", u"食, 学習、居場所"_s).value.toStringList().size() == 3);
    CHECK(read("parties", "postalCode", u"〒３７１００２６"_s).value.toString() == u"371-0026"_s);
    const FieldInfo& number = *projectTable("parties")->record->field("corporateNumber");
    CHECK(fieldDoubt("parties", number, u"7000020100005"_s).isEmpty());
    CHECK_FALSE(fieldDoubt("parties", number, u"8000020100005"_s).isEmpty());
}
