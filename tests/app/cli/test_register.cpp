#include "tests/app/cli/clibench.h"
#include "tests/core/documents/office/officereading.h"
#include "tests/support/printing.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const QString& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    REQUIRE(document.isObject());
    return document.object();
}

} // namespace

TEST_CASE("the register of a folder as JSON names projects and problems", "[cli][register]")
{
    CliBench bench;
    bench.example(u"kodomo-shokudo"_s);
    bench.example(u"chiiki-anzen"_s);
    const QString folder = bench.path(QString());
    const QString all = bench.done({u"register"_s, folder, u"--json"_s});
    QJsonArray projects = json(all).value(u"projects"_s).toArray();
    REQUIRE(projects.size() == 2);
    CHECK(json(all).value(u"problems"_s).toArray().isEmpty());
    const QJsonObject first = projects.at(0).toObject();
    const QJsonObject status =
        json(bench.done({u"status"_s, first.value(u"file"_s).toString(), u"--json"_s}));
    CHECK(first.value(u"title"_s) == status.value(u"title"_s));
    CHECK(first.value(u"step"_s) == status.value(u"step"_s));
    CHECK(first.value(u"steps"_s).toArray().size() == 7);
    for (const QString& state :
         {u"standsStill"_s, u"endsWithoutSuccessor"_s, u"successorKnown"_s, u"agreementChanged"_s})
        CHECK(first.value(state).isBool());
    CHECK(first.value(u"stillDays"_s).isDouble());
    // The same findings that `check` lists.
    const Ran checked = bench.run({u"check"_s, first.value(u"file"_s).toString(), u"--json"_s});
    const QJsonObject counts = first.value(u"findings"_s).toObject();
    CHECK(json(checked.out).value(u"findings"_s).toArray().size() == counts.value(u"problem"_s).toInt() +
                                                                         counts.value(u"warning"_s).toInt() +
                                                                         counts.value(u"hint"_s).toInt());

    const QString broken = bench.path(u"壊れた.kyodo"_s);
    Bench::writeBytes(broken, "x");
    const Ran ran = bench.run({u"register"_s, folder, u"--json"_s});
    CHECK(ran.code == cli::FindingsOrRefused);
    const QJsonArray problems = json(ran.out).value(u"problems"_s).toArray();
    REQUIRE(problems.size() == 1);
    CHECK(problems.at(0).toObject().value(u"file"_s).toString().endsWith(u"壊れた.kyodo"));
    CHECK(problems.at(0).toObject().value(u"problem"_s).toString() == u"foreign"_s);
    CHECK_FALSE(problems.at(0).toObject().value(u"message"_s).toString().isEmpty());
}

TEST_CASE("the register of one fiscal year, and as a table", "[cli][register]")
{
    CliBench bench;
    bench.example(u"kodomo-shokudo"_s);
    const QString folder = bench.path(QString());
    const QJsonArray projects =
        json(bench.done({u"register"_s, folder, u"--json"_s})).value(u"projects"_s).toArray();
    const QJsonArray years = projects.at(0).toObject().value(u"fiscalYears"_s).toArray();
    REQUIRE_FALSE(years.isEmpty());
    const QString year = QString::number(years.at(0).toInt());
    const auto count = [&](const QString& asked) {
        return json(bench.done({u"register"_s, folder, u"--json"_s, u"--year"_s, asked}))
            .value(u"projects"_s)
            .toArray()
            .size();
    };
    CHECK(count(year) == 1);
    CHECK(count(u"1999"_s) == 0);
    const QString out = bench.path(u"台帳.csv"_s);
    bench.done({u"register"_s, folder, u"-o"_s, out});
    const QByteArray csv = Bench::bytes(out);
    CHECK(csv.startsWith("\xEF\xBB\xBF"));
    const QStringList lines = QString::fromUtf8(csv.mid(3)).split(u"\r\n"_s);
    CHECK(lines.at(0).startsWith(u"事業名,"));
    CHECK(csv.contains("令和8年度"));
    CHECK(csv.contains("列の意味"));
}

TEST_CASE("a table of a folder says below it how much could not be read", "[cli][register]")
{
    CliBench bench;
    bench.example(u"kodomo-shokudo"_s);
    const QString folder = bench.path(QString());
    const QString csv = bench.path(u"台帳.csv"_s);
    const auto lines = [&] { return QString::fromUtf8(Bench::bytes(csv)).split(u"\r\n"_s); };
    const QString note = u"読めなかったファイルやフォルダーが 1 件あり"_s;
    bench.done({u"register"_s, folder, u"-o"_s, csv});
    const QStringList without = lines();
    CHECK(without.filter(note).isEmpty());
    Bench::writeBytes(bench.path(u"壊れた.kyodo"_s), "x");
    const Ran ran = bench.run({u"register"_s, folder, u"-o"_s, csv});
    CHECK(ran.code == cli::FindingsOrRefused);
    CHECK(ran.err.contains(u"壊れた.kyodo"));
    CHECK(lines().filter(note).size() == 1);
    CHECK(lines().mid(0, 3) == without.mid(0, 3)); // head, project, an empty line: the table is as ever
    const QString xlsx = bench.path(u"台帳.xlsx"_s);
    CHECK(bench.run({u"register"_s, folder, u"-o"_s, xlsx}).code == cli::FindingsOrRefused);
    CHECK(unzipped(Bench::bytes(xlsx)).files.value(u"xl/sharedStrings.xml"_s).contains(note.toUtf8()));
}

TEST_CASE("the yearly report of a folder, as JSON, tables and papers", "[cli][register]")
{
    CliBench bench;
    bench.example(u"kodomo-shokudo"_s);
    const QString folder = bench.path(QString());
    const QJsonObject project = json(bench.done({u"register"_s, folder, u"--json"_s}))
                                    .value(u"projects"_s)
                                    .toArray()
                                    .at(0)
                                    .toObject();
    const QString year = QString::number(project.value(u"fiscalYears"_s).toArray().at(0).toInt());
    const QJsonObject report = json(bench.done({u"register"_s, folder, u"--json"_s, u"--year"_s, year}))
                                   .value(u"report"_s)
                                   .toObject();
    CHECK(report.value(u"results"_s).toInt() == 1);
    CHECK(report.value(u"by"_s).toObject().value(u"forms"_s).toObject().value(u"counts"_s).toArray().size() >
          0);

    const QString csv = bench.path(u"報告.csv"_s);
    bench.done({u"register"_s, folder, u"--year"_s, year, u"--columns"_s, u"title,cost"_s, u"-o"_s, csv});
    CHECK(QString::fromUtf8(Bench::bytes(csv)).contains(u"区分,事業名,事業費\r\n実績 "_s));
    const QString old = bench.path(u"報告932.csv"_s);
    bench.done({u"register"_s, folder, u"--year"_s, year, u"--encoding"_s, u"cp932"_s, u"-o"_s, old});
    CHECK(Bench::bytes(old).startsWith("\x8B\xE6\x95\xAA,")); // 区分
    const QString xlsx = bench.path(u"報告.xlsx"_s);
    bench.done({u"register"_s, folder, u"--year"_s, year, u"-o"_s, xlsx});
    CHECK(Bench::bytes(xlsx).startsWith("PK"));
    const QString pdf = bench.path(u"報告.pdf"_s);
    bench.done({u"render"_s, u"yearly-report"_s, folder, u"--year"_s, year, u"-o"_s, pdf});
    CHECK(Bench::bytes(pdf).startsWith("%PDF"));
    const QString odt = bench.path(u"報告.odt"_s);
    bench.done({u"register"_s, folder, u"-o"_s, odt});
    CHECK(Bench::bytes(odt).startsWith("PK"));
    CHECK(bench.done({u"papers"_s}).contains(u"yearly-report"_s));
}

TEST_CASE("the released case sheets of a folder become one booklet", "[cli][register]")
{
    CliBench bench;
    const QString file = bench.example(u"kodomo-shokudo"_s);
    const QString folder = bench.path(QString());
    const QString out = bench.path(u"事例集.html"_s);
    const QString title = json(bench.done({u"status"_s, file, u"--json"_s})).value(u"title"_s).toString();
    const Ran ran = bench.run({u"render"_s, u"case-collection"_s, folder, u"-o"_s, out});
    REQUIRE(ran.code == cli::Done);
    CHECK(QString::fromUtf8(Bench::bytes(out)).contains(title.toHtmlEscaped()));
    CHECK(bench.run({u"render"_s, u"case-collection"_s, folder, u"-o"_s, out, u"--year"_s, u"1999"_s}).code ==
          cli::FindingsOrRefused);
    CHECK(bench.run({u"render"_s, u"case-collection"_s, folder, u"-o"_s, bench.path(u"x.csv"_s)}).code ==
          cli::WrongUsage);
}

TEST_CASE("what a yearly report does not know is refused", "[cli][register]")
{
    CliBench bench;
    const QString file = bench.example(u"kodomo-shokudo"_s);
    const QString folder = bench.path(QString());
    const QString out = bench.path(u"x.csv"_s);
    CHECK(bench.run({u"register"_s, folder, u"-o"_s, out, u"--columns"_s, u"title,rubbish"_s}).code ==
          cli::WrongUsage);
    CHECK(bench.run({u"register"_s, folder, u"-o"_s, out, u"--encoding"_s, u"latin1"_s}).code ==
          cli::WrongUsage);
    CHECK(
        bench
            .run({u"render"_s, u"agreement"_s, file, u"-o"_s, bench.path(u"x.pdf"_s), u"--year"_s, u"2026"_s})
            .code == cli::WrongUsage);
    CHECK(bench.run({u"render"_s, u"yearly-report"_s, folder}).code == cli::WrongUsage);
}

TEST_CASE("a register that cannot be made says why", "[cli][register]")
{
    CliBench bench;
    const QString folder = bench.path(QString());
    CHECK(bench.run({u"register"_s, bench.path(u"無い"_s)}).code == cli::FileProblem);
    CHECK(bench.run({u"register"_s}).code == cli::WrongUsage);
    CHECK(bench.run({u"register"_s, folder, u"--year"_s, u"来年"_s}).code == cli::WrongUsage);
    CHECK(bench.run({u"register"_s, folder, u"-o"_s, bench.path(u"x.doc"_s)}).code == cli::WrongUsage);
    CHECK(bench.run({u"register"_s, bench.example()}).code == cli::FileProblem);
    REQUIRE(QDir().mkpath(bench.path(u"空"_s)));
    const QJsonObject empty = json(bench.done({u"register"_s, bench.path(u"空"_s), u"--json"_s}));
    CHECK(empty.value(u"projects"_s).toArray().isEmpty());
}
