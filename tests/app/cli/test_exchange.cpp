#include "tests/app/cli/clibench.h"
#include "tests/support/filledproject.h"
#include "tests/support/printing.h"

#include "core/exchange/projectjson.h"
#include "core/guideline/catalogue.h"

#include <QFile>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

TEST_CASE("export, import and export again through the commands give the same bytes", "[cli][exchange]")
{
    CliBench bench;
    const auto name = GENERATE(as<QString>(), u"kodomo-shokudo"_s, u"machizukuri-event"_s, u"chiiki-anzen"_s);
    const QString file = bench.example(name);
    const QString json = bench.path(u"書き出し 𠮷.json"_s);
    CHECK(bench.done({u"export"_s, file, u"-o"_s, json}) == QString());
    QFile shipped(u":/examples/%1.json"_s.arg(name));
    REQUIRE(shipped.open(QIODevice::ReadOnly));
    const auto project = importJson(shipped.readAll(), bench.ids);
    REQUIRE(project);
    const bool same = Bench::bytes(json) == exportJson(*project);
    CHECK(same);
    const QString copy = bench.path(u"写し.kyodo"_s);
    CHECK(bench.done({u"import"_s, json, u"-o"_s, copy}) == QString());
    bench.done({u"export"_s, copy, u"-o"_s, bench.path(u"二.json"_s)});
    const bool again = Bench::bytes(bench.path(u"二.json"_s)) == Bench::bytes(json);
    CHECK(again);
    CHECK(bench.reopen(u"写し.kyodo"_s)->project() ==
          ProjectFile::open(file, Access::Read, bench.context()).value()->project());
    CHECK(bench.everything().size() == 4);
}

TEST_CASE("every field travels through export and import", "[cli][exchange]")
{
    CliBench bench;
    const Project filled = filledProject(bench.ids);
    const QString json = bench.path(u"全部.json"_s);
    Bench::writeBytes(json, exportJson(filled, filledContents).value());
    // Its codes are invented: that is said, and nothing is lost.
    CHECK(bench.run({u"import"_s, json, u"-o"_s, bench.path(u"全部.kyodo"_s)}).code ==
          cli::FindingsOrRefused);
    CHECK(bench.reopen(u"全部.kyodo"_s)->project() == filled);
    bench.done({u"export"_s, bench.path(u"全部.kyodo"_s), u"-o"_s, bench.path(u"二.json"_s)});
    const bool again = Bench::bytes(bench.path(u"二.json"_s)) == Bench::bytes(json);
    CHECK(again);
}

TEST_CASE("an import names the codes that the guideline does not have, with their place", "[cli][exchange]")
{
    CliBench bench;
    const QString json = bench.path(u"変.json"_s);
    Bench::writeBytes(json, uR"(
        {
        "format" : "kyodo-techo",
                   "version" : 1,
                   "project" : {"title" : "見本", "fields" : [ "%1", "釣り" ]},
                            "method" : {"forms" : [ "commission", "magic" ]},
                                       "methodUses" : [ {"method" : "none"} ]}
    )"_s.arg(Catalogue::load().value().fields().first().id)
                                .toUtf8());
    const QString file = bench.path(u"変.kyodo"_s);
    const Ran ran = bench.run({u"import"_s, json, u"-o"_s, file});
    CHECK(ran.code == cli::FindingsOrRefused);
    CHECK(ran.err.contains(u"/project/fields/1: "));
    CHECK(ran.err.contains(u"釣り"));
    CHECK(ran.err.contains(u"/method/forms/1: "));
    CHECK(ran.err.contains(u"/methodUses/0/method: "));
    CHECK_FALSE(ran.err.contains(u"/project/fields/0"));
    CHECK(bench.reopen(u"変.kyodo"_s)->project().info.fields.last() == u"釣り"_s);
}

TEST_CASE("an export replaces the old file, never the project itself", "[cli][exchange]")
{
    CliBench bench;
    bench.newFile(u"名が.json"_s).reset();
    Bench::writeBytes(bench.path(u"写し.pdf"_s), Bench::bytes(bench.path(u"名が.json"_s)));
    const QString file = bench.path(u"名が.json"_s);
    const auto before = bench.everything();
    const Ran refused = bench.run({u"export"_s, file, u"-o"_s, file});
    CHECK(refused.code == cli::WrongUsage);
    CHECK(refused.err.contains(u"名が.json"));
    const QString paper = bench.path(u"写し.pdf"_s);
    CHECK(bench.run({u"render"_s, u"agreement"_s, paper, u"-o"_s, paper}).code == cli::WrongUsage);
    CHECK(bench.everything() == before);
    const QString out = bench.path(u"出.JSON"_s);
    Bench::writeBytes(out, "old");
    bench.done({u"export"_s, file, u"-o"_s, out});
    CHECK(Bench::bytes(out).startsWith("{\n  \"format\": \"kyodo-techo\""));
}

TEST_CASE("dates are written as a calendar", "[cli][exchange]")
{
    CliBench bench;
    const QString file = bench.example(u"machizukuri-event"_s);
    const QString out = bench.path(u"予定.ICS"_s);
    CHECK(bench.done({u"export"_s, file, u"-o"_s, out}) == QString());
    const QByteArray calendar = Bench::bytes(out);
    CHECK(calendar.startsWith("BEGIN:VCALENDAR\r\n"));
    CHECK(calendar.contains("BEGIN:VEVENT\r\n"));
    CHECK(calendar.contains("DTSTAMP:20260401T090000Z\r\n"));
    const Ran refused = bench.run({u"export"_s, file, u"-o"_s, bench.path(u"予定.txt"_s)});
    CHECK(refused.code == cli::WrongUsage);
    CHECK(refused.err.contains(u".ics"_s));
}

TEST_CASE("what a party has not released leaves with an export only when it is asked for", "[cli][exchange]")
{
    CliBench bench;
    const QString file = bench.example();
    {
        auto open = ProjectFile::open(file, Access::Edit, bench.context()).value();
        REQUIRE(open->edit(u"x"_s, [](Project& project) -> Result<void> {
            project.sheets[0].released = false;
            project.sheets[0].shared = u"カナリア・ことば"_s;
            for (Answer& answer : project.answers) {
                if (answer.sheet == project.sheets[0].id)
                    answer.remark = u"カナリア・ひとこと"_s;
            }
            return {};
        }));
    }
    const QString json = bench.path(u"出.json"_s);
    const Ran ran = bench.run({u"export"_s, file, u"-o"_s, json});
    CHECK(ran.code == cli::Done);
    CHECK(ran.err.contains(u"--with-private"));
    CHECK_FALSE(Bench::bytes(json).contains(u"カナリア"_s.toUtf8()));
    bench.done({u"export"_s, file, u"--with-private"_s, u"-o"_s, json});
    CHECK(Bench::bytes(json).contains(u"カナリア・ひとこと"_s.toUtf8()));
    CHECK(Bench::bytes(json).contains(u"カナリア・ことば"_s.toUtf8()));
    bench.done({u"import"_s, json, u"-o"_s, bench.path(u"写し.kyodo"_s)});
    CHECK(bench.reopen(u"写し.kyodo"_s)->project() ==
          ProjectFile::open(file, Access::Read, bench.context()).value()->project());
}
