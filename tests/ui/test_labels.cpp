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
    const QStringList kept{
        u"project.continues"_s,     u"project.guidelineVersion"_s, u"project.clauseVersion"_s,
        u"versions.content"_s,      u"versions.contentHash"_s,     u"versions.pdfHash"_s,
        u"stepNotes.step"_s,        u"attachments.contentHash"_s,  u"clauseSets.set"_s,
        u"clauseSets.content"_s,    u"clauseSets.contentHash"_s,   u"rounds.questionSet"_s,
        u"improvements.fromCycle"_s};
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

TEST_CASE("A date without a year fits the term where it is a plan, today where it was done", "[ui][labels]")
{
    UiBench bench;
    const FieldWords words{bench.context.catalogue, Language::Japanese, QDate(2027, 4, 10), QDate(2026, 4, 1),
                           QDate(2027, 3, 31)};
    const auto read = [&](const char* table, const char* field, const QString& typed) {
        return readField(words, table, *projectTable(table)->record->field(field), typed).value.toDate();
    };
    CHECK(read("tasks", "plannedStart", u"4/1"_s) == QDate(2026, 4, 1));
    CHECK(read("tasks", "plannedEnd", u"3/20"_s) == QDate(2027, 3, 20));
    CHECK(read("tasks", "actualEnd", u"3/20"_s) == QDate(2027, 3, 20));
    CHECK(read("tasks", "actualEnd", u"5/20"_s) == QDate(2027, 5, 20));
    CHECK(read("tasks", "actualEnd", u"9/20"_s) == QDate(2026, 9, 20));
    CHECK(read("spendings", "on", u"12/31"_s) == QDate(2026, 12, 31));
    CHECK(read("project", "termStart", u"4/1"_s) == QDate(2027, 4, 1));
    CHECK(read("project", "termEnd", u"3/31"_s) == QDate(2027, 3, 31));
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
    CHECK(read("parties", "corporateNumber", u"7-0000-2010-0005"_s).value.toString() == u"7000020100005"_s);
    CHECK(read("parties", "corporateNumber", u"8000020100005"_s).problem.contains(u"check digit"_s));
    CHECK(read("parties", "postalCode", u"371"_s).problem.contains(u"7"_s));
    CHECK_FALSE(read("project", "municipality", u"102017"_s).problem.isEmpty());
    CHECK(read("budgetLines", "amount", u"３千円"_s).value.toLongLong() == 3000);
    CHECK_FALSE(read("budgetLines", "amount", u"-100"_s).problem.isEmpty());
    CHECK(read("spendings", "amount", u"△100"_s).value.toLongLong() == -100);
    CHECK_FALSE(read("budgetLines", "amount", u"2兆"_s).problem.isEmpty());
    CHECK_FALSE(read("tasks", "progress", u"101"_s).problem.isEmpty());
    CHECK_FALSE(read("tasks", "progress", u"-1"_s).problem.isEmpty());
    CHECK(read("tasks", "progress", u"１００％"_s).value.toInt() == 100);
    // A hint refuses nothing.
    for (const char* name : {"phone", "email"}) {
        const FieldInfo& field = *projectTable("contacts")->record->field(name);
        const FieldReading reading = read("contacts", name, u"あとで聞く"_s);
        CHECK(reading.problem.isEmpty());
        CHECK(reading.value.toString() == u"あとで聞く"_s);
        CHECK_FALSE(fieldDoubt("contacts", field, reading.value).isEmpty());
    }
    CHECK(read("contacts", "phone", u"０９０１２３４５６７８"_s).value.toString() == u"090-1234-5678"_s);
    CHECK(read("parties", "website", u"ｗｗｗ．example.jp"_s).value.toString() == u"www.example.jp"_s);
    CHECK(fieldDoubt("parties", number, u"7000020100005"_s).isEmpty());
    CHECK_FALSE(fieldDoubt("parties", number, u"8000020100005"_s).isEmpty());
}

TEST_CASE("The dialogs of the system speak Japanese too", "[ui][labels]")
{
    // Qt's own words: qt6-translations-l10n in app/packages.txt.
    Translation translation;
    translation.use(Language::Japanese);
    CHECK(QCoreApplication::translate("QFileDialog", "Look in:") != u"Look in:"_s);
    CHECK(QCoreApplication::translate("QPlatformTheme", "Cancel") == u"キャンセル"_s);
    translation.use(Language::English);
    CHECK(QCoreApplication::translate("QPlatformTheme", "Cancel") == u"Cancel"_s);
}
