#include "core/exchange/projectjson.h"

#include "tests/support/filledproject.h"
#include "tests/support/golden.h"
#include "tests/support/paths.h"
#include "tests/support/printing.h"

using namespace kyodo;
using namespace kyodo::test;

namespace {

Error importError(const QByteArray& json)
{
    CountingIds ids;
    const auto imported = importJson(json, ids);
    REQUIRE_FALSE(imported);
    return imported.error();
}

/// A file that is sound but for the given members.
QByteArray withMembers(const QByteArray& members)
{
    return "{\"format\":\"kyodo-techo\",\"version\":1," + members + "}";
}

} // namespace

TEST_CASE("export, import and export again give the same bytes", "[exchange]")
{
    CountingIds ids;
    const Project project = GENERATE_REF(filledProject(ids), Project::blank(ids));
    const QByteArray first = exportJson(project, filledContents).value();
    ImportedContents contents;
    const auto imported = importJson(first, ids, &contents);
    if (!imported)
        FAIL(imported.error().message.toStdString());
    CHECK(*imported == project);
    const auto again = exportJson(
        *imported, [&](const QString& hash) -> Result<QByteArray> { return contents.value(hash); });
    const bool same = again.value() == first;
    CHECK(same);
    CHECK(contents.size() == project.attachments.size());
}

TEST_CASE("a project without attachments has the same form with and without their contents", "[exchange]")
{
    CountingIds ids;
    const Project project = Project::blank(ids);
    CHECK(exportJson(project) == exportJson(project, filledContents).value());
}

TEST_CASE("contents that are not what they are said to be are refused by their place", "[exchange]")
{
    CountingIds ids;
    const QByteArray good = exportJson(filledProject(ids), filledContents).value();
    const Project project = filledProject(ids);
    const QByteArray hash = project.attachments.first().contentHash.toLatin1();
    const QByteArray base64 = filledContent().toBase64();
    const auto refusalOf = [&](const QByteArray& before, const QByteArray& after) {
        QByteArray json = good;
        REQUIRE(json.contains(before));
        json.replace(before, after);
        ImportedContents contents;
        const auto imported = importJson(json, ids, &contents);
        REQUIRE_FALSE(imported);
        CHECK(imported.error().code == ErrorCode::InvalidData);
        CHECK(contents.isEmpty());
        return imported.error().detail;
    };
    const QString place = QStringLiteral("/contents/") + QString::fromLatin1(hash);
    CHECK(refusalOf(base64, QByteArray("AAAA") + base64) == place);
    CHECK(refusalOf('"' + base64 + '"', "\"not base64!\"") == place);
    CHECK(refusalOf('"' + base64 + '"', "7") == place);
    CHECK(refusalOf("\"size\": 360000", "\"size\": 360001") == QStringLiteral("/attachments/0/size"));
    CHECK(refusalOf("\"size\": 360000", "\"size\": -1") == QStringLiteral("/attachments/0/size"));
    CHECK(refusalOf("\"size\": 360000", "\"size\": 60000000") == QStringLiteral("/attachments/0/size"));
    CHECK(refusalOf("\"contentHash\": \"" + hash, "\"contentHash\": \"" + QByteArray(64, 'a')) ==
          QStringLiteral("/attachments/0/contentHash"));
    CHECK(refusalOf("\"contentHash\": \"" + hash, "\"contentHash\": \"../" + hash.mid(3)) ==
          QStringLiteral("/attachments/0/contentHash"));
    CHECK(refusalOf("\"contents\": {", "\"contents\": {\"\": \"\", ") == QStringLiteral("/contents/"));
    CHECK(
        refusalOf(
            "\"contents\": {",
            "\"contents\": {\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\": \"\", ") ==
        QStringLiteral("/contents/e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    // Whoever has no place for contents does not lose them in silence.
    const auto without = importJson(good, ids);
    REQUIRE_FALSE(without);
    CHECK(without.error().detail == QStringLiteral("/contents"));
}

TEST_CASE("a hand-made file may leave out what goes without saying", "[exchange]")
{
    CountingIds ids;
    const auto project = importJson("\xEF\xBB\xBF" + withMembers(R"("project":{"title":"見守り"},
        "contentItems":[{"text":"一"},{"text":"二"}])"),
                                    ids);
    REQUIRE(project);
    CHECK(project->info.title == QStringLiteral("見守り"));
    REQUIRE(project->contentItems.size() == 2);
    CHECK(project->contentItems.at(1).text == QStringLiteral("二"));
    CHECK(project->agreement.excludeOrganisedCrime);
    CHECK_FALSE(project->scope.id.isNull());
}

TEST_CASE("wrong JSON is named by its line or its place", "[exchange]")
{
    CHECK(importError("").code == ErrorCode::InvalidData);
    CHECK(importError("{\n\"format\": \"kyodo-techo\",\n\"version\": 1,,\n}").message.contains(u'3'));
    CHECK(importError("[]").code == ErrorCode::FileForeign);
    CHECK(importError("{}").code == ErrorCode::FileForeign);
    CHECK(importError("\x89PNG\r\n").code == ErrorCode::InvalidData);
    CHECK(importError(R"({"format":"kyodo-techo","version":4})").code == ErrorCode::FileNewer);
    CHECK(importError(R"({"format":"kyodo-techo","version":"1"})").detail == QStringLiteral("/version"));

    const auto pointerOf = [](const QByteArray& members) {
        const Error error = importError(withMembers(members));
        CHECK(error.code == ErrorCode::InvalidData);
        CHECK(error.message.startsWith(error.detail));
        return error.detail;
    };
    CHECK(pointerOf(R"("parteis":[])") == QStringLiteral("/parteis"));
    CHECK(pointerOf(R"("parties":{})") == QStringLiteral("/parties"));
    CHECK(pointerOf(R"("project":[])") == QStringLiteral("/project"));
    CHECK(pointerOf(R"("parties":[{"name":"a"},7])") == QStringLiteral("/parties/1"));
    CHECK(pointerOf(R"("parties":[{"nmae":"a"}])") == QStringLiteral("/parties/0/nmae"));
    CHECK(pointerOf(R"("parties":[{"name":5}])") == QStringLiteral("/parties/0/name"));
    CHECK(pointerOf(R"("parties":[{"name":null}])") == QStringLiteral("/parties/0/name"));
    CHECK(pointerOf(R"("parties":[{"kind":"NPO"}])") == QStringLiteral("/parties/0/kind"));
    CHECK(pointerOf(R"("parties":[{"id":"1"}])") == QStringLiteral("/parties/0/id"));
    CHECK(pointerOf(R"("parties":[{"position":1.5}])") == QStringLiteral("/parties/0/position"));
    CHECK(pointerOf(R"("budgetLines":[{"amount":1.5}])") == QStringLiteral("/budgetLines/0/amount"));
    CHECK(pointerOf(R"("budgetLines":[{"amount":"1"}])") == QStringLiteral("/budgetLines/0/amount"));
    CHECK(pointerOf(R"("tasks":[{"plannedStart":"2026-02-30"}])") == QStringLiteral("/tasks/0/plannedStart"));
    CHECK(pointerOf(R"("tasks":[{"milestone":1}])") == QStringLiteral("/tasks/0/milestone"));
    CHECK(pointerOf(R"("tasks":[{"progress":3000000000}])") == QStringLiteral("/tasks/0/progress"));
    CHECK(pointerOf(R"("project":{"fields":["a",1]})") == QStringLiteral("/project/fields"));
    CHECK(pointerOf(R"("contacts":[{"name":"a"}])") == QStringLiteral("/contacts/0/party"));
    CHECK(pointerOf(R"("contacts":[{"party":"6f9619ff-8b86-4d01-b42d-00cf4fc964ff"}])") ==
          QStringLiteral("/contacts/0/party"));
    CHECK(pointerOf(R"("project":{"title":"\ud842"})") == QStringLiteral("/project/title"));
    CHECK(pointerOf(R"("project":{"title":"a\u0000b"})") == QStringLiteral("/project/title"));
    CHECK(pointerOf(R"("parties":[{"id":"6f9619ff-8b86-4d01-b42d-00cf4fc964ff"},
                                  {"id":"6f9619ff-8b86-4d01-b42d-00cf4fc964ff"}])") ==
          QStringLiteral("/parties/1/id"));
}

TEST_CASE("whole numbers keep every digit", "[exchange]")
{
    CountingIds ids;
    Project project = Project::blank(ids);
    appendRow(project.budgetLines, ids).position = 9007199254740993;
    const auto imported = importJson(exportJson(project), ids);
    REQUIRE(imported);
    CHECK(imported->budgetLines.first().position == 9007199254740993);
}

TEST_CASE("the shipped JSON Schema is that of the fields", "[exchange]")
{
    checkGolden(sourceRoot() + QStringLiteral("/resources/schema/project.schema.json"), jsonSchema());
}
