#include "tests/support/printing.h"
#include "tests/support/tempproject.h"

#include <QProcess>
#include <QProcessEnvironment>

// The program itself exists only where the window is built; the commands are tested without it elsewhere.
#ifdef KYODO_PROGRAM

using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

struct ProgramRun {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

/// As a script without a display and without a locale would start it.
ProgramRun program(const QStringList& arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"LANG"_s,
                                u"LANGUAGE"_s, u"XDG_RUNTIME_DIR"_s})
        environment.remove(name);
    environment.insert(u"LC_ALL"_s, u"C"_s);
    environment.insert(u"KYODO_AUTHOR"_s, u"𠮷田"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(KYODO_PROGRAM), arguments);
    REQUIRE(process.waitForFinished(60000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

TEST_CASE("the program itself runs without display and locale, under a Japanese path", "[cli][program]")
{
    Bench bench;
    const QString file = bench.path(u"例 𠮷.kyodo"_s);
    const ProgramRun made = program({u"new"_s, file, u"--example"_s, u"chiiki-anzen"_s});
    CHECK(made.err == QByteArray());
    REQUIRE(made.code == 0);
    CHECK(bench.reopen(u"例 𠮷.kyodo"_s, kyodo::Access::Read)->history().first().author == u"𠮷田"_s);
    const ProgramRun rendered =
        program({u"render"_s, u"agreement"_s, file, u"-o"_s, bench.path(u"協定書.pdf"_s)});
    CHECK(rendered.err == QByteArray());
    CHECK(rendered.code == 0);
    CHECK(Bench::bytes(bench.path(u"協定書.pdf"_s)).startsWith("%PDF-"));
    const ProgramRun history = program({u"history"_s, file});
    CHECK(history.out.contains("𠮷田"));
}

TEST_CASE("the program itself answers with the agreed exit codes and one line", "[cli][program]")
{
    Bench bench;
    const QString file = bench.path(u"空.kyodo"_s);
    REQUIRE(program({u"new"_s, file}).code == 0);
    const ProgramRun findings = program({u"check"_s, file});
    CHECK(findings.code == 1);
    CHECK(findings.err == QByteArray());
    const ProgramRun missing = program({u"status"_s, bench.path(u"ない.kyodo"_s)});
    CHECK(missing.code == 3);
    CHECK(missing.out == QByteArray());
    CHECK(missing.err.count('\n') == 1);
    CHECK(missing.err.contains("見つかりません"));
    const ProgramRun english = program({u"status"_s, bench.path(u"ない.kyodo"_s), u"--lang"_s, u"en"_s});
    CHECK(english.err.contains("was not found"));
    // The sentence on a wrong language stands in the one that is spoken instead.
    const ProgramRun language = program({u"papers"_s, u"--lang"_s, u"fr"_s});
    CHECK(language.code == 2);
    CHECK(language.out == QByteArray());
    CHECK(language.err.count('\n') == 1);
    CHECK(language.err.contains("言語"));
}

#endif
