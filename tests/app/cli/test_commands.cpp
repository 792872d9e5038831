#include "tests/app/cli/clibench.h"
#include "tests/support/printing.h"

#include "core/documents/clauselibrary.h"
#include "core/documents/papers.h"
#include "core/guideline/catalogue.h"
#include "core/rules/finding.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject parsed(const QString& out)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(out.toUtf8(), &problem);
    INFO(out.toStdString());
    REQUIRE(problem.error == QJsonParseError::NoError);
    REQUIRE(document.isObject());
    return document.object();
}

QStringList linesOf(const QString& out)
{
    REQUIRE(out.endsWith(u'\n'));
    return out.chopped(1).split(u'\n');
}

const QStringList kStepIds{u"find-partner"_s, u"scope"_s,  u"method"_s, u"agreement"_s,
                           u"execution"_s,    u"review"_s, u"reuse"_s};

void retitle(Bench& bench, const QString& name, const QStringList& titles)
{
    auto file = bench.reopen(name);
    for (const QString& title : titles) {
        REQUIRE(file->edit(u"題名を%1に"_s.arg(title), [&](Project& p) {
            p.info.title = title;
            return Result<void>();
        }));
    }
}

} // namespace

TEST_CASE("new makes a blank project that knows its guideline and clauses", "[cli]")
{
    CliBench bench;
    const QString path = bench.path(u"新しい.kyodo"_s);
    CHECK(bench.done({u"new"_s, path}) == QString());
    const auto file = bench.reopen(u"新しい.kyodo"_s, Access::Read);
    CHECK(file->project().info.title == QString());
    CHECK(file->project().parties.isEmpty());
    CHECK(file->project().info.guidelineVersion == Catalogue::load()->version().id);
    CHECK(file->project().info.clauseVersion == ClauseLibrary::load()->version());
    REQUIRE(file->history().size() == 1);
    CHECK(file->history().first().kind == HistoryKind::Create);
    CHECK(file->history().first().author == u"事務局"_s);
    CHECK(file->history().first().at == bench.clock.now());
    CHECK(bench.everything().size() == 1);
}

TEST_CASE("new takes a title, in either way of writing it", "[cli]")
{
    CliBench bench;
    const QString title = u"𠮷田さんちの こども食堂 %1 --"_s;
    bench.done({u"new"_s, bench.path(u"一.kyodo"_s), u"--title"_s, title});
    bench.done({u"new"_s, u"--title=%2"_s, u"--"_s, bench.path(u"二.kyodo"_s)});
    CHECK(bench.reopen(u"一.kyodo"_s)->project().info.title == title);
    CHECK(bench.reopen(u"二.kyodo"_s)->project().info.title == u"%2"_s);
}

TEST_CASE("new makes each example, and a title of one's own goes over its title", "[cli]")
{
    CliBench bench;
    const auto name = GENERATE(as<QString>(), u"kodomo-shokudo"_s, u"machizukuri-event"_s, u"chiiki-anzen"_s);
    const QString path = bench.example(name);
    const auto file = ProjectFile::open(path, Access::Read, bench.context());
    REQUIRE(file);
    CHECK((*file)->project().parties.size() >= 5);
    CHECK_FALSE((*file)->project().info.title.isEmpty());
    bench.done({u"new"_s, bench.path(u"別.kyodo"_s), u"--example"_s, name, u"--title"_s, u"別の名"_s});
    CHECK(bench.reopen(u"別.kyodo"_s)->project().info.title == u"別の名"_s);
    CHECK(bench.reopen(u"別.kyodo"_s)->project().parties == (*file)->project().parties);
}

TEST_CASE("status tells title and the seven steps", "[cli]")
{
    CliBench bench;
    const QString path = bench.example();
    const auto before = bench.everything();
    const QStringList lines = linesOf(bench.done({u"status"_s, path}));
    REQUIRE(lines.size() == 8);
    CHECK(lines.at(0) == u"こども食堂「ひだまり」"_s);
    const auto catalogue = Catalogue::load();
    REQUIRE(catalogue);
    for (const Step step : allOf<Step>()) {
        const qsizetype n = static_cast<qsizetype>(step) + 1;
        CHECK(lines.at(n).startsWith(
            u"%1 %2: "_s.arg(n).arg(catalogue->step(step).shortTitle.in(Language::Japanese))));
        CHECK(lines.at(n).endsWith(u"0"_s));
    }
    CHECK(bench.everything() == before);
}

TEST_CASE("status --json has the agreed form", "[cli]")
{
    CliBench bench;
    const QString path = bench.path(u"空.kyodo"_s);
    bench.done({u"new"_s, path, u"--title"_s, u"事業"_s});
    const QJsonObject status = parsed(bench.done({u"status"_s, path, u"--json"_s}));
    CHECK(status.keys() == QStringList{u"step"_s, u"steps"_s, u"title"_s});
    CHECK(status[u"title"].toString() == u"事業"_s);
    CHECK(status[u"step"].toString() == u"find-partner"_s);
    const QJsonArray steps = status[u"steps"].toArray();
    REQUIRE(steps.size() == 7);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const QJsonObject step = steps.at(i).toObject();
        CHECK(step.keys() == QStringList{u"findings"_s, u"id"_s, u"state"_s});
        CHECK(step[u"id"].toString() == kStepIds.at(i));
        CHECK(step[u"state"].toString() == u"not-started"_s);
        CHECK(step[u"findings"].isDouble());
    }
    // As many findings as check lists.
    const QJsonArray findings = parsed(bench.run({u"check"_s, path, u"--json"_s}).out)[u"findings"].toArray();
    int counted = 0;
    for (const QJsonValue& step : steps)
        counted += step[u"findings"].toInt();
    CHECK(counted == findings.size());
    CHECK(counted > 0);
}

TEST_CASE("check finds nothing in the finished example", "[cli]")
{
    CliBench bench;
    const QString path = bench.example();
    CHECK(linesOf(bench.done({u"check"_s, path})) == QStringList{u"確かめることはありません。"_s});
    const QJsonObject none = parsed(bench.done({u"check"_s, path, u"--json"_s}));
    CHECK(none.keys() == QStringList{u"findings"_s});
    CHECK(none[u"findings"].isArray());
    CHECK(none[u"findings"].toArray().isEmpty());
}

TEST_CASE("check lists findings, those of open placeholders among them, and exits with 1", "[cli]")
{
    CliBench bench;
    const QString path = bench.example();
    {
        auto file = ProjectFile::open(path, Access::Edit, bench.context());
        REQUIRE(file);
        REQUIRE((*file)->edit(u"目的を消す"_s, [](Project& p) {
            p.scope.sharedPurpose.clear();
            return Result<void>();
        }));
    }
    const Ran json = bench.run({u"check"_s, path, u"--json"_s});
    CHECK(json.code == cli::FindingsOrRefused);
    CHECK(json.err == QString());
    const QJsonArray findings = parsed(json.out)[u"findings"].toArray();
    bool open = false;
    for (const QJsonValue& value : findings) {
        const QJsonObject finding = value.toObject();
        CHECK(finding.keys() == QStringList{u"id"_s, u"message"_s, u"path"_s, u"principle"_s, u"severity"_s,
                                            u"step"_s, u"why"_s});
        CHECK(kStepIds.contains(finding[u"step"].toString()));
        CHECK(fromKey<Severity>(finding[u"severity"].toString()).has_value());
        CHECK((finding[u"principle"].isNull() ||
               fromKey<Principle>(finding[u"principle"].toString()).has_value()));
        CHECK(FieldPath::parse(finding[u"path"].toString()).has_value());
        CHECK_FALSE(finding[u"message"].toString().isEmpty());
        if (finding[u"id"].toString() == u"agreement-placeholder-open") {
            open = true;
            CHECK(finding[u"step"].toString() == u"agreement"_s);
            CHECK(finding[u"path"].toString().startsWith(u"/scope/"));
            CHECK(finding[u"path"].toString().endsWith(u"/sharedPurpose"));
        }
    }
    CHECK(open);
    const Ran text = bench.run({u"check"_s, path});
    CHECK(text.code == cli::FindingsOrRefused);
    CHECK(text.err == QString());
    const QStringList lines = linesOf(text.out);
    CHECK(lines.size() == findings.size());
    static const QRegularExpression form(u"^[1-7] \\[(問題|注意|参考)\\] .+  \\(/[A-Za-z]+(/\\S+)?\\)$"_s);
    for (const QString& line : lines) {
        INFO(line.toStdString());
        CHECK(form.match(line).hasMatch());
    }
}

TEST_CASE("check speaks the language asked for", "[cli]")
{
    CliBench bench(Language::English);
    const QString path = bench.path(u"空.kyodo"_s);
    bench.done({u"new"_s, path, u"--title"_s, u"A new project"_s});
    static const QRegularExpression japanese(u"[\\x{3040}-\\x{30FF}\\x{4E00}-\\x{9FFF}]"_s);
    for (const QString& command : {u"check"_s, u"status"_s, u"papers"_s, u"--help"_s, u"history"_s}) {
        const bool takesFile = command != u"papers" && command != u"--help";
        const QString out =
            bench.run(takesFile ? QStringList{command, path} : QStringList{command}).out.remove(u"事務局"_s);
        INFO(out.toStdString());
        CHECK_FALSE(out.isEmpty());
        CHECK_FALSE(japanese.match(out).hasMatch());
    }
}

TEST_CASE("papers lists every paper with its title", "[cli]")
{
    CliBench bench;
    const QStringList lines = linesOf(bench.done({u"papers"_s}));
    REQUIRE(lines.size() == papers().size() + 3);
    CHECK(lines.at(papers().size()).startsWith(u"reply-form "_s)); // a form, not a page
    // Of a whole folder.
    CHECK(lines.at(papers().size() + 1).startsWith(u"yearly-report "_s));
    CHECK(lines.last().startsWith(u"case-collection "_s));
    for (qsizetype i = 0; i < papers().size(); ++i) {
        const QStringList parts = lines.at(i).split(u' ', Qt::SkipEmptyParts);
        CHECK(parts.value(0) == papers().at(i).id);
        CHECK(lines.at(i).endsWith(papers().at(i).title.ja));
    }
    const QStringList english = linesOf(bench.done({u"papers"_s, u"--lang"_s, u"en"_s}));
    CHECK(english.first().endsWith(papers().first().title.en));
    CHECK(english.join(u'\n').contains(u"Agreement"_s));
}

TEST_CASE("history tells who changed what and when", "[cli]")
{
    CliBench bench;
    bench.newFile(u"記録.kyodo"_s).reset();
    const QString path = bench.path(u"記録.kyodo"_s);
    retitle(bench, u"記録.kyodo"_s, {u"一"_s, u"二"_s});
    bench.done({u"undo"_s, path});
    bench.done({u"redo"_s, path});
    const QStringList lines = linesOf(bench.done({u"history"_s, path}));
    REQUIRE(lines.size() == 5);
    CHECK(lines.at(0).endsWith(u"事務局  作成"));
    CHECK(lines.at(2).endsWith(u"事務局  題名を二に"));
    CHECK(lines.at(3).endsWith(u"題名を二に"));
    CHECK(lines.at(3) != lines.at(4));
    static const QRegularExpression when(u"^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d  "_s);
    for (const QString& line : lines)
        CHECK(when.match(line).hasMatch());

    const QJsonArray entries = parsed(bench.done({u"history"_s, path, u"--json"_s}))[u"history"].toArray();
    REQUIRE(entries.size() == 5);
    QStringList kinds;
    for (const QJsonValue& entry : entries) {
        kinds.append(entry[u"kind"].toString());
        CHECK(entry[u"at"].toString() == u"2026-04-01T09:00:00.000Z"_s);
        CHECK(entry[u"author"].toString() == u"事務局"_s);
        CHECK(Id::parse(entry[u"id"].toString()).has_value());
    }
    CHECK(kinds.join(u' ') == u"create edit edit undo redo"_s);
}

TEST_CASE("history tells field by field what changed, when asked", "[cli]")
{
    CliBench bench;
    bench.newFile(u"欄.kyodo"_s).reset();
    const QString path = bench.path(u"欄.kyodo"_s);
    const QString old = bench.reopen(u"欄.kyodo"_s, Access::Read)->project().info.title;
    const QString now = u"一「二」\"三\""_s;
    retitle(bench, u"欄.kyodo"_s, {now});
    bench.done({u"undo"_s, path});
    const QStringList lines = linesOf(bench.done({u"history"_s, path, u"--details"_s}));
    REQUIRE(lines.size() == 5);
    CHECK(lines.at(2).startsWith(u"    /project/"_s));
    CHECK(lines.at(2).endsWith(u"/title: \""_s + old + u"\" -> \"一「二」\\\"三\\\"\""_s));
    const QJsonArray entries =
        parsed(bench.done({u"history"_s, path, u"--json"_s, u"--details"_s}))[u"history"].toArray();
    REQUIRE(entries.size() == 3);
    CHECK(entries.at(0)[u"changes"].toArray().isEmpty());
    const QJsonObject change = entries.at(2)[u"changes"].toArray().at(0).toObject();
    CHECK(change[u"kind"].toString() == u"changed"_s);
    CHECK(change[u"before"].toString() == now);
    CHECK(change[u"after"].toString() == old);
}

TEST_CASE("undo and redo go step by step, and refuse when there is nothing left", "[cli]")
{
    CliBench bench;
    bench.newFile(u"歩.kyodo"_s).reset();
    const QString path = bench.path(u"歩.kyodo"_s);
    const auto title = [&] { return bench.reopen(u"歩.kyodo"_s, Access::Read)->project().info.title; };
    CHECK(bench.run({u"undo"_s, path}).code == cli::FindingsOrRefused);
    retitle(bench, u"歩.kyodo"_s, {u"一"_s, u"二"_s});
    CHECK(bench.run({u"redo"_s, path}).code == cli::FindingsOrRefused);
    CHECK(bench.done({u"undo"_s, path}) == u"題名を二に\n"_s);
    CHECK(title() == u"一"_s);
    CHECK(bench.done({u"undo"_s, path}) == u"題名を一に\n"_s);
    CHECK(title() == u"こども食堂"_s);
    const auto before = bench.everything();
    const Ran nothing = bench.run({u"undo"_s, path});
    CHECK(nothing.code == cli::FindingsOrRefused);
    CHECK(nothing.out == QString());
    CHECK(nothing.err == u"元に戻せる変更がありません。\n"_s);
    CHECK(bench.everything() == before);
    CHECK(bench.done({u"redo"_s, path}) == u"題名を一に\n"_s);
    CHECK(bench.done({u"redo"_s, path}) == u"題名を二に\n"_s);
    CHECK(title() == u"二"_s);
    CHECK(bench.run({u"redo"_s, path}).err == u"やり直せる変更がありません。\n"_s);
    CHECK(bench.everything().size() == 1);
}

TEST_CASE("version and help need no file", "[cli]")
{
    CliBench bench;
    static const QRegularExpression version(u"^kyodo-techo \\d+\\.\\d+\\.\\d+\n$"_s);
    CHECK(version.match(bench.done({u"--version"_s})).hasMatch());
    CHECK(bench.done({u"-v"_s}) == bench.done({u"--version"_s}));
    const QString help = bench.done({u"--help"_s});
    CHECK(help.contains(u"協働手帳"));
    CHECK(help.contains(u"使い方"));
    CHECK(bench.done({u"-h"_s}) == help);
    CHECK(bench.done({u"render"_s, u"--help"_s}) == help);
    for (const QString& command : {u"new"_s, u"status"_s, u"check"_s, u"papers"_s, u"render"_s, u"import"_s,
                                   u"export"_s, u"history"_s, u"undo"_s, u"redo"_s})
        CHECK(help.contains(u"\n  kyodo-techo "_s + command));
}

TEST_CASE("help stands in English too", "[cli]")
{
    CliBench bench(Language::English);
    const QString help = bench.done({u"--help"_s, u"--lang"_s, u"en"_s});
    CHECK(help.contains(u"Usage:"));
    CHECK(help.contains(u"Exit codes: 0 done"));
}

TEST_CASE("the language is taken out of the arguments wherever it stands", "[cli]")
{
    struct Case {
        QStringList arguments;
        std::optional<Language> language;
        QStringList rest;
    };
    const auto systems =
        QLocale::system().language() == QLocale::English ? Language::English : Language::Japanese;
    const QList<Case> cases{
        {{u"check"_s, u"a"_s}, systems, {u"check"_s, u"a"_s}},
        {{u"--lang"_s, u"en"_s, u"check"_s}, Language::English, {u"check"_s}},
        {{u"check"_s, u"--lang=ja"_s, u"a"_s}, Language::Japanese, {u"check"_s, u"a"_s}},
        {{u"check"_s, u"a"_s, u"--lang"_s, u"ja"_s}, Language::Japanese, {u"check"_s, u"a"_s}},
        {{u"--lang=en"_s, u"new"_s, u"--"_s, u"--lang"_s},
         Language::English,
         {u"new"_s, u"--"_s, u"--lang"_s}},
        {{u"check"_s, u"--lang"_s}, std::nullopt, {u"check"_s}},
        {{u"check"_s, u"--lang"_s, u"fr"_s}, std::nullopt, {u"check"_s}},
        {{u"check"_s, u"--lang="_s}, std::nullopt, {u"check"_s}},
        {{u"check"_s, u"--lang=EN"_s}, std::nullopt, {u"check"_s}},
    };
    for (const Case& c : cases) {
        INFO(c.arguments.join(u' ').toStdString());
        QStringList arguments = c.arguments;
        const auto language = cli::takeLanguage(arguments);
        CHECK(language.ok() == c.language.has_value());
        if (language && c.language)
            CHECK(*language == *c.language);
        if (!language) {
            CHECK(language.error().code == ErrorCode::Usage);
            CHECK_FALSE(language.error().message.isEmpty());
        }
        CHECK(arguments == c.rest);
    }
}

TEST_CASE("commands are told from a file for the window", "[cli]")
{
    CHECK(cli::isCommand({u"check"_s, u"a.kyodo"_s}));
    CHECK(cli::isCommand({u"--help"_s}));
    CHECK(cli::isCommand({u"--version"_s}));
    CHECK(cli::isCommand({u"--lang"_s, u"en"_s, u"papers"_s}));
    CHECK(cli::isCommand({u"--lang=en"_s, u"papers"_s}));
    CHECK(cli::isCommand({u"--wrong"_s}));
    CHECK_FALSE(cli::isCommand({}));
    CHECK_FALSE(cli::isCommand({u"a.kyodo"_s}));
    CHECK_FALSE(cli::isCommand({u"--lang"_s, u"en"_s}));
    CHECK_FALSE(cli::isCommand({u"--lang=en"_s}));
    CHECK_FALSE(cli::isCommand({u"--lang=en"_s, u"a.kyodo"_s}));
    CHECK_FALSE(cli::isCommand({u"事業.kyodo"_s, u"check"_s}));
}

TEST_CASE("each kind of failure has its exit code", "[cli]")
{
    CHECK(cli::exitCodeFor(ErrorCode::Usage) == 2);
    CHECK(cli::exitCodeFor(ErrorCode::Refused) == 1);
    CHECK(cli::exitCodeFor(ErrorCode::Cancelled) == 1);
    for (const ErrorCode code : {ErrorCode::FileMissing, ErrorCode::FileUnreadable, ErrorCode::FileForeign,
                                 ErrorCode::FileDamaged, ErrorCode::FileNewer, ErrorCode::FileLocked,
                                 ErrorCode::DiskFull, ErrorCode::InvalidData, ErrorCode::Internal})
        CHECK(cli::exitCodeFor(code) == 3);
}
