#include "tests/app/cli/clibench.h"
#include "tests/support/printing.h"

#include <QBuffer>
#include <QFile>
#include <QProcess>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

TEST_CASE("what stands after -- is a name, even --help", "[cli][review]")
{
    CliBench bench;
    const Ran ran = bench.run({u"status"_s, u"--"_s, u"--help"_s});
    CHECK(ran.code == cli::FileProblem);
    CHECK(ran.out == QString());
    CHECK(bench.run({u"status"_s, u"--help"_s}).code == cli::Done);
    CHECK(bench.run({u"--help"_s}).out.contains(u"render"));
}

#ifdef Q_OS_LINUX
TEST_CASE("a result that did not reach its file is no success", "[cli][review]")
{
    CliBench bench;
    QBuffer err;
    REQUIRE(err.open(QIODevice::WriteOnly));
    QFile full(u"/dev/full"_s);
    REQUIRE(full.open(QIODevice::WriteOnly));
    cli::Environment environment{bench.clock, bench.ids, u"事務局"_s, full, err};
    const int code = cli::run({u"papers"_s}, Language::English, environment);
    CHECK(code == cli::Done);
    CHECK(cli::finish(code, full, environment) == cli::FileProblem);
    CHECK(err.data().count('\n') == 1);
    QFile fine(bench.path(u"出力"_s));
    REQUIRE(fine.open(QIODevice::WriteOnly));
    CHECK(cli::finish(cli::FindingsOrRefused, fine, environment) == cli::FindingsOrRefused);
}
#endif

#ifdef KYODO_PROGRAM
TEST_CASE("the program keeps its arguments from Qt", "[cli][program][review]")
{
    for (const QStringList& arguments : {QStringList{u"papers"_s, u"-platform"_s, u"nothing"_s},
                                         QStringList{u"papers"_s, u"--platform"_s, u"nothing"_s}}) {
        QProcess process;
        process.start(QStringLiteral(KYODO_PROGRAM), arguments);
        REQUIRE(process.waitForFinished(60000));
        REQUIRE(process.exitStatus() == QProcess::NormalExit);
        CHECK(process.exitCode() == cli::WrongUsage);
        CHECK(process.readAllStandardError().contains("platform"));
    }
}
#endif
