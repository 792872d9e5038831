#include "tests/app/cli/clibench.h"
#include "tests/support/printing.h"

#include "core/documents/clausesetfolder.h"
#include "core/documents/clausesetuse.h"

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

void edit(CliBench& bench, const QString& path, const ProjectFile::Change& change)
{
    auto file = ProjectFile::open(path, Access::Edit, bench.context());
    REQUIRE(file);
    REQUIRE((*file)->edit(u"変更"_s, change));
}

Project projectIn(CliBench& bench, const QString& path)
{
    return ProjectFile::open(path, Access::Read, bench.context()).value()->project();
}

void addClause(Project& project, IdSource& ids, const QString& text)
{
    ClauseEdit& clause = appendRow(project.clauses, ids);
    clause.key = u"own-green"_s;
    clause.state = ClauseState::Own;
    clause.title = u"緑化"_s;
    clause.text = text;
}

} // namespace

TEST_CASE("a set is made, checked, applied, and its next edition taken", "[cli][sets]")
{
    CliBench bench;
    const QString master = bench.example();
    const QString first = bench.path(u"第1版.kyodo-set"_s);
    edit(bench, master, [&](Project& project) -> Result<void> {
        addClause(project, bench.ids, u"緑化に努める。"_s);
        return {};
    });
    CHECK(bench.done({u"set"_s, u"make"_s, master, u"-o"_s, first, u"--name"_s, u"みどり市標準"_s,
                      u"--issuer"_s, u"市民協働課"_s}) == u"みどり市標準 第1版（市民協働課）\n");
    CHECK(bench.done({u"set"_s, u"check"_s, first}).contains(u"みどり市標準"_s));

    const QString other = bench.path(u"別の事業.kyodo"_s);
    bench.done({u"new"_s, other, u"--title"_s, u"別の事業"_s});
    CHECK(bench.done({u"set"_s, u"apply"_s, first, other}).contains(u"緑化"_s));
    CHECK(bench.done({u"set"_s, u"apply"_s, first, other}) == QString());
    CHECK(projectIn(bench, other).info.title == u"別の事業");
    CHECK(projectIn(bench, other).clauseSets.size() == 1);

    bench.done({u"set"_s, u"apply"_s, first, master});
    edit(bench, master, [&](Project& project) -> Result<void> {
        project.clauses.last().text = u"いっそう緑化に努める。"_s;
        project.agreement.dates = DateStyle::Western;
        project.agreement.copies = 4;
        return {};
    });
    const QString second = bench.path(u"第2版.kyodo-set"_s);
    CHECK(bench.done({u"set"_s, u"make"_s, master, u"-o"_s, second}).startsWith(u"みどり市標準 第2版"_s));
    edit(bench, other, [&](Project& project) -> Result<void> {
        project.agreement.dates = DateStyle::Both;
        project.agreement.copies = 7;
        return {};
    });
    const QString told = bench.done({u"set"_s, u"apply"_s, second, other});
    CHECK(told.contains(u"条項「緑化」：ひな形のとおり"_s));
    CHECK(told.contains(u"体裁「書類の日付」：この事業で変えたまま"_s));
    CHECK_FALSE(told.contains(u"通数"_s)); // how many there are goes by the parties
    CHECK(projectIn(bench, other).clauses.last().text == u"いっそう緑化に努める。");
    CHECK(projectIn(bench, other).agreement.copies == 7);
    bench.done({u"undo"_s, other});
    CHECK(projectIn(bench, other).clauses.last().text == u"緑化に努める。");
    CHECK(usedClauseSet(projectIn(bench, other))->number == 1);

    const QString fresh = bench.path(u"新.kyodo-set"_s);
    CHECK(bench.done({u"set"_s, u"make"_s, master, u"-o"_s, fresh, u"--new"_s, u"--name"_s, u"新"_s})
              .startsWith(u"新 第1版"_s));
}

TEST_CASE("sets that cannot be used are refused, and nothing is written", "[cli][sets]")
{
    CliBench bench;
    const QString file = bench.example();
    const QString broken = bench.path(u"壊れ.kyodo-set"_s);
    Bench::writeBytes(broken, "{\"format\": \"kyodo-set\", \"version\": 1}");
    const auto before = bench.everything();
    const auto refused = [&](const QStringList& arguments, int code, const QString& word) {
        const Ran ran = bench.run(arguments);
        INFO(ran.err.toStdString());
        CHECK(ran.code == code);
        CHECK(ran.out == QString());
        CHECK(ran.err.contains(word));
        CHECK(bench.everything() == before);
    };
    refused({u"set"_s, u"check"_s, broken}, cli::FileProblem, u"/number"_s);
    refused({u"set"_s, u"apply"_s, broken, file}, cli::FileProblem, u"壊れ.kyodo-set"_s);
    refused({u"set"_s, u"check"_s, file}, cli::FileProblem, u"例"_s);
    refused({u"set"_s, u"make"_s, file, u"-o"_s, file, u"--name"_s, u"x"_s}, cli::WrongUsage, QString());
    refused({u"set"_s, u"make"_s, file, u"-o"_s, bench.path(u"x.kyodo-set"_s)}, cli::WrongUsage, u"--name"_s);
    refused({u"set"_s, u"make"_s, file, u"--name"_s, u"x"_s}, cli::WrongUsage, u"-o"_s);
    refused({u"set"_s, u"burn"_s, file}, cli::WrongUsage, u"set burn"_s);
    refused({u"set"_s}, cli::WrongUsage, u"set"_s);
    refused({u"set"_s, u"check"_s, bench.path(u"無い.kyodo-set"_s)}, cli::FileProblem, u"無い"_s);
}
