#include "tests/app/cli/clibench.h"
#include "tests/support/portalfile.h"
#include "tests/support/printing.h"

#include "core/base/zipwriter.h"
#include "core/directory/directory.h"
#include "core/guideline/fieldtexts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject found(CliBench& bench, const QStringList& words)
{
    return QJsonDocument::fromJson(
               bench.done(QStringList{u"directory"_s, u"search"_s, u"--json"_s} + words).toUtf8())
        .object();
}

} // namespace

TEST_CASE("a list is counted, taken in and searched from the command line", "[cli][directory]")
{
    CliBench bench;
    const auto zip = zipped({{u"100_AdministrativeInputData_20261101.csv"_s, inCp932(portalText(150))}});
    REQUIRE(zip.ok());
    const QString path = bench.path(u"名簿.zip"_s);
    Bench::writeBytes(path, *zip);
    CHECK(bench.done({u"directory"_s, u"import"_s, u"--dry-run"_s, path}).contains(u"新しい団体: 150"));
    CHECK(found(bench, {u"会"_s}).value(u"total"_s).toInt() == 0);
    CHECK(bench.done({u"directory"_s, u"import"_s, path}).contains(u"新しい団体: 150"));
    CHECK(bench.done({u"directory"_s, u"import"_s, path}).contains(u"同じ団体: 150"));

    const QJsonObject all = found(bench, {u"特定非営利"_s});
    CHECK(all.value(u"total"_s).toInt() == 150);
    CHECK(all.value(u"results"_s).toArray().size() == 100);
    const QJsonObject first = all.value(u"results"_s).toArray().first().toObject();
    CHECK(first.value(u"name"_s).toString().startsWith(u"特定非営利活動法人"));
    const QJsonObject two = found(bench, {u"食堂"_s, u"高崎"_s});
    CHECK(two.value(u"total"_s).toInt() > 0);
    CHECK(two.value(u"total"_s) == found(bench, {u"食堂　高崎"_s}).value(u"total"_s));
    CHECK(bench.done({u"directory"_s, u"search"_s, u"ない言葉です"_s}).contains(u"団体 0 件"));
}

TEST_CASE("an import from the command line clears away what cannot be taken back any more",
          "[cli][directory]")
{
    CliBench bench;
    const QString path = bench.path(u"名簿.csv"_s);
    Bench::writeBytes(path, inCp932(portalText(150)));
    bench.done({u"directory"_s, u"import"_s, path});
    auto directory =
        Directory::open(bench.path(u"directory.sqlite"_s), fieldTexts(Catalogue::load().value()));
    REQUIRE(directory.ok());
    REQUIRE(directory->undo().ok());
    Bench::writeBytes(path, inCp932(portalText(20)));
    bench.done({u"directory"_s, u"import"_s, path});
    CHECK(directory->database().number("SELECT count(*) FROM changes").value() == 1);
    CHECK(directory->database().number("SELECT count(*) FROM former").value() == 20);
}

TEST_CASE("an import from the command line tells what is odd, and refuses what is not clear",
          "[cli][directory]")
{
    CliBench bench;
    const QString list = bench.path(u"町内.csv"_s);
    Bench::writeBytes(list, u"団体名,設立日\n緑自治会,2024/13/45\n花の会,\n"_s.toUtf8());
    const Ran ran = bench.run({u"directory"_s, u"import"_s, list});
    CHECK(ran.code == cli::Done);
    CHECK(ran.out.contains(u"気になる点のある行: 1"));
    CHECK(ran.err.contains(u"2行目"));
    CHECK(ran.err.contains(u"2024/13/45"));
    const auto kindOf = [&](const QString& name) {
        return found(bench, {name})
            .value(u"results"_s)
            .toArray()
            .first()
            .toObject()
            .value(u"kind"_s)
            .toString();
    };
    CHECK(kindOf(u"緑自治会"_s) == u"community"_s);
    CHECK(kindOf(u"花の会"_s) == u"npo"_s);
    Bench::writeBytes(list, u"団体名,設立日\n川の会,\n"_s.toUtf8());
    CHECK(bench.run({u"directory"_s, u"import"_s, list, u"--kind"_s, u"club"_s}).code == cli::WrongUsage);
    bench.done({u"directory"_s, u"import"_s, list, u"--kind"_s, u"company"_s});
    CHECK(kindOf(u"川の会"_s) == u"company"_s);
    Bench::writeBytes(list, u"団体名,住所,住所\n山の会,前橋市,高崎市\n"_s.toUtf8());
    const Ran refused = bench.run({u"directory"_s, u"import"_s, list});
    CHECK(refused.code == cli::FindingsOrRefused);
    CHECK(refused.err.contains(u"住所"));
    CHECK(refused.err.contains(u"2、3"));
    CHECK(found(bench, {u"山の会"_s}).value(u"total"_s).toInt() == 0);
}

TEST_CASE("directory commands answer wrong calls with their exit codes", "[cli][directory]")
{
    CliBench bench;
    CHECK(bench.run({u"directory"_s}).code == cli::WrongUsage);
    CHECK(bench.run({u"directory"_s, u"import"_s}).code == cli::WrongUsage);
    CHECK(bench.run({u"directory"_s, u"search"_s}).code == cli::WrongUsage);
    CHECK(bench.run({u"directory"_s, u"import"_s, bench.path(u"無い.csv"_s)}).code == cli::FileProblem);
    const QString bad = bench.path(u"名簿.csv"_s);
    Bench::writeBytes(bad, inCp932(portalText(3)) + "\"open\n");
    const Ran ran = bench.run({u"directory"_s, u"import"_s, bad});
    CHECK(ran.code == cli::FindingsOrRefused);
    CHECK(ran.err.contains(u"行目: "));
    CHECK(ran.out.contains(u"取り込めない行: 1"));
    QFile::remove(bench.path(u"directory.sqlite"_s));
    Bench::writeBytes(bench.path(u"directory.sqlite"_s), QByteArray(5000, 'x'));
    CHECK(bench.run({u"directory"_s, u"search"_s, u"会"_s}).code == cli::FileProblem);
}
