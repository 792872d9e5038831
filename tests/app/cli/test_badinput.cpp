#include "tests/app/cli/clibench.h"
#include "tests/support/printing.h"

#include "core/store/database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

/// Runs it and demands: this code, one line on stderr that holds these words, nothing on stdout, and every
/// file in the folder as it was before.
void refused(CliBench& bench, const QStringList& arguments, int code, const QStringList& words)
{
    INFO(arguments.join(u' ').toStdString());
    const auto before = bench.everything();
    const Ran outcome = bench.run(arguments);
    CHECK(outcome.code == code);
    CHECK(outcome.out == QString());
    INFO(outcome.err.toStdString());
    CHECK(outcome.err.endsWith(u'\n'));
    CHECK(outcome.err.count(u'\n') == 1);
    CHECK(outcome.err.size() > 5);
    for (const QString& word : words)
        CHECK(outcome.err.contains(word));
    CHECK(bench.everything() == before);
}

struct BadFile {
    QString name;
    QString word; ///< what the Japanese sentence must say
    void (*make)(CliBench&, const QString& path);
};

void sql(const QString& path, const QByteArray& script)
{
    auto database = Database::open(path, OpenMode::Create);
    REQUIRE(database);
    REQUIRE(database->run(script));
}

QByteArray wholeFile(CliBench& bench)
{
    const QString path = bench.path(u"もと.kyodo"_s);
    bench.done({u"new"_s, path});
    const QByteArray bytes = Bench::bytes(path);
    REQUIRE(QFile::remove(path));
    return bytes;
}

const QList<BadFile>& badFiles()
{
    static const QList<BadFile> list{
        {u"ない.kyodo"_s, u"見つかりません"_s, [](CliBench&, const QString&) {}},
        {u"フォルダー.kyodo"_s, u"フォルダー"_s,
         [](CliBench&, const QString& path) { REQUIRE(QDir().mkpath(path)); }},
        {u"空.kyodo"_s, u"空"_s, [](CliBench&, const QString& path) { Bench::writeBytes(path, ""); }},
        {u"絵.kyodo"_s, u"協働手帳のファイルではありません"_s,
         [](CliBench&, const QString& path) {
             Bench::writeBytes(path, QByteArray::fromHex("89504e470d0a1a0a0000000d49484452") +
                                         QByteArray(3000, 'x'));
         }},
        {u"よそ.kyodo"_s, u"協働手帳のファイルではありません"_s,
         [](CliBench&, const QString& path) { sql(path, "CREATE TABLE parties (id TEXT)"); }},
        {u"新版.kyodo"_s, u"新しい版"_s,
         [](CliBench& bench, const QString& path) {
             Bench::writeBytes(path, wholeFile(bench));
             sql(path, "PRAGMA user_version=999");
         }},
        {u"切れた.kyodo"_s, u"壊れている"_s,
         [](CliBench& bench, const QString& path) {
             const QByteArray whole = wholeFile(bench);
             Bench::writeBytes(path, whole.left(whole.size() / 2 + 100));
         }},
        {u"変えた.kyodo"_s, u"変えた.kyodo"_s,
         [](CliBench& bench, const QString& path) {
             Bench::writeBytes(path, wholeFile(bench));
             sql(path, "UPDATE project SET title='ほかのもの'");
         }},
    };
    return list;
}

} // namespace

TEST_CASE("every command that opens a file refuses a bad one with one sentence", "[cli][bad]")
{
    const auto index = GENERATE(range(0, 8));
    REQUIRE(badFiles().size() == 8);
    const BadFile& bad = badFiles().at(index);
    CliBench bench;
    const QString file = bench.path(bad.name);
    bad.make(bench, file);
    const QString pdf = bench.path(u"出.pdf"_s);
    const QString json = bench.path(u"出.json"_s);
    for (const QStringList& arguments : {QStringList{u"status"_s, file},
                                         {u"status"_s, file, u"--json"_s},
                                         {u"check"_s, file},
                                         {u"check"_s, file, u"--json"_s},
                                         {u"history"_s, file},
                                         {u"undo"_s, file},
                                         {u"redo"_s, file},
                                         {u"render"_s, u"agreement"_s, file, u"-o"_s, pdf},
                                         {u"render"_s, u"review-sheet"_s, file, u"-o"_s, pdf},
                                         {u"export"_s, file, u"-o"_s, json}})
        refused(bench, arguments, cli::FileProblem, {bad.word});
}

TEST_CASE("bad files are told in English as well", "[cli][bad]")
{
    CliBench bench(Language::English);
    for (const BadFile& bad : badFiles()) {
        const QString file = bench.path(bad.name);
        bad.make(bench, file);
        refused(bench, {u"check"_s, file}, cli::FileProblem, {QFileInfo(file).fileName()});
    }
}

TEST_CASE("a file that may not be read or written", "[cli][bad]")
{
    CliBench bench;
    const QString file = bench.path(u"秘.kyodo"_s);
    bench.done({u"new"_s, file});
    REQUIRE(QFile::setPermissions(file, QFileDevice::Permissions()));
    if (QFileInfo(file).isReadable()) {
        WARN("skipped: this account may read everything");
        return;
    }
    refused(bench, {u"status"_s, file}, cli::FileProblem, {u"読む権限"_s});
    refused(bench, {u"undo"_s, file}, cli::FileProblem, {u"読む権限"_s});
    REQUIRE(QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    // A folder where nothing may be made.
    const QString folder = bench.path(QString()).chopped(1);
    const auto open = QFile::permissions(folder);
    REQUIRE(QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    refused(bench, {u"new"_s, bench.path(u"二.kyodo"_s)}, cli::FileProblem, {u"二.kyodo"_s});
    refused(bench, {u"undo"_s, file}, cli::FileProblem, {u"秘.kyodo"_s});
    refused(bench, {u"export"_s, file, u"-o"_s, bench.path(u"出.json"_s)}, cli::FileProblem, {u"出.json"_s});
    refused(bench, {u"render"_s, u"agreement"_s, file, u"-o"_s, bench.path(u"出.pdf"_s)}, cli::FileProblem,
            {u"出.pdf"_s});
    CHECK(bench.run({u"status"_s, file}).code == cli::Done);
    REQUIRE(QFile::setPermissions(folder, open));
}

TEST_CASE("a file that is open elsewhere can be read but not changed", "[cli][bad]")
{
    CliBench bench;
    auto holder = bench.newFile(u"使用中.kyodo"_s);
    REQUIRE(holder->edit(u"題名"_s, [](Project& p) {
        p.info.title = u"開いている事業"_s;
        return Result<void>();
    }));
    const QString file = bench.path(u"使用中.kyodo"_s);
    // The bytes of an open file are not looked at here: that alone would drop its locks.
    for (const QString& command : {u"undo"_s, u"redo"_s}) {
        const Ran outcome = bench.run({command, file});
        CHECK(outcome.code == cli::FileProblem);
        CHECK(outcome.out == QString());
        CHECK(outcome.err.count(u'\n') == 1);
        CHECK(outcome.err.contains(u"使用中.kyodo"));
        CHECK(outcome.err.contains(u"開かれています"));
    }
    CHECK(bench.done({u"status"_s, file}).startsWith(u"開いている事業\n"));
    CHECK(bench.run({u"check"_s, file}).code == cli::FindingsOrRefused);
    CHECK(bench.done({u"history"_s, file}).contains(u"題名"));
    bench.done({u"export"_s, file, u"-o"_s, bench.path(u"出.json"_s)});
    bench.done({u"render"_s, u"agreement"_s, file, u"-o"_s, bench.path(u"出.pdf"_s)});
    CHECK(holder->project().info.title == u"開いている事業"_s);
    CHECK(holder->history().size() == 2);
    CHECK(holder->undo());
    holder.reset();
    CHECK(bench.run({u"redo"_s, file}).code == cli::Done);
}

TEST_CASE("new and import never go over what is there", "[cli][bad]")
{
    CliBench bench;
    const QString file = bench.example();
    const QString json = bench.path(u"出.json"_s);
    bench.done({u"export"_s, file, u"-o"_s, json});
    Bench::writeBytes(bench.path(u"手紙.kyodo"_s), "a letter");
    REQUIRE(QDir().mkpath(bench.path(u"箱"_s)));
    for (const QString& taken : {file, bench.path(u"手紙.kyodo"_s), bench.path(u"箱"_s)}) {
        refused(bench, {u"new"_s, taken}, cli::FindingsOrRefused, {QFileInfo(taken).fileName(), u"既に"_s});
        refused(bench, {u"new"_s, taken, u"--example"_s, u"chiiki-anzen"_s}, cli::FindingsOrRefused,
                {u"既に"_s});
        refused(bench, {u"import"_s, json, u"-o"_s, taken}, cli::FindingsOrRefused, {u"既に"_s});
    }
    const QString nowhere = bench.path(u"ない箱/新.kyodo"_s);
    refused(bench, {u"new"_s, nowhere}, cli::FileProblem, {u"ない箱"_s});
    refused(bench, {u"import"_s, json, u"-o"_s, nowhere}, cli::FileProblem, {u"ない箱"_s});
    refused(bench, {u"new"_s, QString()}, cli::WrongUsage, {u"FILE"_s});
}

TEST_CASE("wrong JSON is named by file and by line or place", "[cli][bad]")
{
    struct Case {
        QByteArray json;
        QStringList words;
    };
    const QByteArray head = "{\n\"format\": \"kyodo-techo\", \"version\": 1";
    const QList<Case> cases{
        {"", {u"空"_s}},
        {head + ",\n\"project\": {\n\"title\": \"a\",,\n}}", {u"4 行目"_s}},
        {head + ", \"project\": {\"title\": 5}}", {u"/project/title"_s}},
        {head + ", \"project\": {\"termStart\": \"2026-02-30\"}}",
         {u"/project/termStart"_s, u"2026-04-01"_s}},
        {head + ", \"project\": {\"titel\": \"a\"}}", {u"/project/titel"_s}},
        {head + ", \"partys\": []}", {u"/partys"_s}},
        {head + ", \"parties\": [{}, {\"kind\": \"guild\"}]}", {u"/parties/1/kind"_s}},
        {head + ", \"contacts\": [{}]}", {u"/contacts/0/party"_s}},
        {head + ", \"contacts\": [{\"party\": \"6f9619ff-8b86-4d01-b42d-00cf4fc964ff\"}]}",
         {u"/contacts/0/party"_s}},
        {"[1, 2]", {u"1 行目"_s}},
        {"{\"a\": 1}", {u"/format"_s}},
        {"{\"format\": \"kyodo-techo\", \"version\": 99}", {u"/version"_s}},
        {QByteArray::fromHex("89504e470d0a1a0a") + QByteArray(100, 'x'), {u"1 行目"_s}},
    };
    CliBench bench;
    const QString json = bench.path(u"誤り.json"_s);
    for (const Case& c : cases) {
        INFO(c.json.toStdString());
        Bench::writeBytes(json, c.json);
        refused(bench, {u"import"_s, json, u"-o"_s, bench.path(u"新.kyodo"_s)}, cli::FileProblem,
                c.words + QStringList{u"誤り.json"_s});
    }
    refused(bench, {u"import"_s, bench.path(u"ない.json"_s), u"-o"_s, bench.path(u"新.kyodo"_s)},
            cli::FileProblem, {u"ない.json"_s});
    refused(bench, {u"import"_s, bench.path(QString()), u"-o"_s, bench.path(u"新.kyodo"_s)}, cli::FileProblem,
            {});
}

TEST_CASE("wrong usage is named and leaves everything alone", "[cli][bad]")
{
    CliBench bench;
    const QString file = bench.example();
    const QString pdf = bench.path(u"出.pdf"_s);
    Bench::writeBytes(pdf, "the old paper");
    struct Case {
        QStringList arguments;
        QStringList words;
    };
    const QList<Case> cases{
        {{}, {u"--help"_s}},
        {{QString()}, {u"--help"_s}},
        {{u"chekc"_s, file}, {u"chekc"_s, u"--help"_s}},
        {{u"--verbose"_s}, {u"--verbose"_s}},
        {{u"status"_s}, {u"FILE"_s, u"kyodo-techo status FILE [--json]"_s}},
        {{u"status"_s, file, file}, {u"余分"_s}},
        {{u"status"_s, file, u"--xml"_s}, {u"--xml"_s, u"kyodo-techo status"_s}},
        {{u"status"_s, file, u"--json=1"_s}, {u"--json=1"_s}},
        {{u"status"_s, file, u"--json"_s, u"--json"_s}, {u"--json"_s, u"2回"_s}},
        {{u"papers"_s, u"all"_s}, {u"all"_s}},
        {{u"new"_s}, {u"FILE"_s}},
        {{u"new"_s, bench.path(u"新.kyodo"_s), u"--title"_s}, {u"--title"_s}},
        {{u"new"_s, bench.path(u"新.kyodo"_s), u"--title"_s, u"a"_s, u"--title=b"_s},
         {u"--title"_s, u"2回"_s}},
        {{u"new"_s, bench.path(u"新.kyodo"_s), u"--example"_s, u"mura"_s}, {u"mura"_s, u"kodomo-shokudo"_s}},
        {{u"new"_s, bench.path(u"新.kyodo"_s), u"--example"_s, u"../examples/chiiki-anzen"_s},
         {u"chiiki-anzen"_s}},
        {{u"render"_s}, {u"PAPER"_s}},
        {{u"render"_s, u"agreement"_s}, {u"FILE"_s}},
        {{u"render"_s, u"agreement"_s, file}, {u"-o"_s}},
        {{u"render"_s, u"agreement"_s, file, u"-o"_s}, {u"-o"_s}},
        {{u"render"_s, u"agreement"_s, file, u"-o"_s, QString()}, {u"-o"_s}},
        {{u"render"_s, u"agreement"_s, file, u"-o"_s, pdf, u"-o"_s, pdf}, {u"2回"_s}},
        {{u"render"_s, u"treaty"_s, file, u"-o"_s, pdf}, {u"treaty"_s, u"papers"_s}},
        {{u"render"_s, u"Agreement"_s, file, u"-o"_s, pdf}, {u"Agreement"_s}},
        {{u"render"_s, u"agreement"_s, file, u"-o"_s, bench.path(u"出.rtf"_s)}, {u"出.rtf"_s, u".pdf"_s}},
        {{u"render"_s, u"agreement"_s, file, u"-o"_s, file}, {u".pdf"_s}},
        {{u"render"_s, u"agreement"_s, file, u"-o"_s, pdf, u"--party"_s, u"甲"_s}, {u"--party"_s}},
        {{u"render"_s, u"agreement"_s, file, u"-o"_s, pdf, u"--round"_s, u"1"_s}, {u"--round"_s}},
        {{u"render"_s, u"review-sheet"_s, file, u"-o"_s, pdf, u"--party"_s, u"寅"_s},
         {u"寅"_s, u"みどり大学"_s}},
        {{u"render"_s, u"review-sheet"_s, file, u"-o"_s, pdf, u"--party"_s, QString()}, {u"みどり大学"_s}},
        {{u"render"_s, u"review-sheet"_s, file, u"-o"_s, pdf, u"--party"_s, u"0"_s}, {u"みどり大学"_s}},
        {{u"render"_s, u"review-sheet"_s, file, u"-o"_s, pdf, u"--round"_s, u"4"_s},
         {u"計画時のふりかえり"_s}},
        {{u"render"_s, u"review-sheet"_s, file, u"-o"_s, pdf, u"--round"_s, u"own"_s}, {u"own"_s}},
        {{u"import"_s, file}, {u"-o"_s}},
        {{u"import"_s}, {u"IN.json"_s}},
        {{u"export"_s, file}, {u"-o"_s}},
        {{u"export"_s, file, u"-o"_s, bench.path(u"出.xml"_s)}, {u"出.xml"_s, u".json"_s}},
        {{u"history"_s}, {u"FILE"_s}},
        {{u"undo"_s}, {u"FILE"_s}},
        {{u"redo"_s, file, u"--all"_s}, {u"--all"_s}},
    };
    for (const Case& c : cases)
        refused(bench, c.arguments, cli::WrongUsage, c.words);
}

TEST_CASE("an argument with line breaks still gives one line", "[cli][bad]")
{
    CliBench bench;
    const QString file = bench.example();
    refused(bench, {u"a\nb\r\nc"_s}, cli::WrongUsage, {u"a b c"_s});
    refused(bench, {u"status"_s, bench.path(u"二\n行.kyodo"_s)}, cli::FileProblem, {u"二 行.kyodo"_s});
    refused(
        bench,
        {u"render"_s, u"review-sheet"_s, file, u"-o"_s, bench.path(u"x.pdf"_s), u"--party"_s, u"い\nろ"_s},
        cli::WrongUsage, {u"い ろ"_s});
}

TEST_CASE("an output that cannot be written leaves everything alone", "[cli][bad]")
{
    CliBench bench;
    const QString file = bench.example();
    for (const auto& [command, ending] :
         {std::pair{QStringList{u"render"_s, u"agreement"_s, file, u"-o"_s}, u".pdf"_s},
          std::pair{QStringList{u"export"_s, file, u"-o"_s}, u".json"_s}}) {
        const QString folder = bench.path(u"箱"_s + ending);
        REQUIRE(QDir().mkpath(folder));
        refused(bench, command + QStringList{folder}, cli::FileProblem, {u"箱"_s + ending});
        refused(bench, command + QStringList{bench.path(u"ない箱/出"_s + ending)}, cli::FileProblem,
                {u"ない箱"_s});
    }
}

TEST_CASE("when a paper cannot be made the old one stays", "[cli][bad]")
{
    CliBench bench;
    const QString pdf = bench.path(u"協定書.pdf"_s);
    Bench::writeBytes(pdf, "the old paper");
    const QString cut = bench.path(u"切れた.kyodo"_s);
    Bench::writeBytes(cut, wholeFile(bench).left(3000));
    refused(bench, {u"render"_s, u"agreement"_s, cut, u"-o"_s, pdf}, cli::FileProblem, {u"切れた.kyodo"_s});
    refused(bench, {u"export"_s, cut, u"-o"_s, bench.path(u"出.json"_s)}, cli::FileProblem,
            {u"切れた.kyodo"_s});
    CHECK(Bench::bytes(pdf) == QByteArray("the old paper"));
}
