#include "tests/support/printing.h"

#include "core/base/repeatedkey.h"
#include "core/exchange/projectjson.h"
#include "core/project/changes.h"

using namespace kyodo;

namespace {

const QByteArray kHead = R"({"format":"kyodo-techo","version":1,)";

Error importError(const QByteArray& json)
{
    CountingIds ids;
    const auto imported = importJson(json, ids);
    REQUIRE_FALSE(imported);
    CHECK_FALSE(imported.error().message.isEmpty());
    return imported.error();
}

} // namespace

TEST_CASE("a key that stands twice is refused by its line, wherever it stands", "[exchange][hostile]")
{
    const auto refused = [](const QByteArray& json, int line) {
        const Error error = importError(json);
        CHECK(error.code == ErrorCode::InvalidData);
        CHECK(error.message.contains(QString::number(line)));
    };
    refused(kHead + "\"parties\":[{\"name\":\"a\"}],\n\"parties\":[]}", 2);
    refused(kHead + "\"project\":{\"title\":\"a\",\n\"summary\":\"\",\n\"title\":\"b\"}}", 3);
    refused(kHead + "\"project\":{\"title\":\"a\",\n\n\"t\\u0069tle\":\"b\"}}", 3);
    refused(kHead + "\"parties\":[{\"name\":\"a\"},\n{\"name\":\"b\",\"name\":\"c\"}]}", 2);
}

TEST_CASE("the same key in different objects, or as a value, is no repetition", "[exchange][hostile]")
{
    CHECK_FALSE(findRepeatedKey(R"({"a":{"a":["a","a",{"a":"\"a\":"},{"a":1}],"b":{}},"b":[[],{}]})"));
    CHECK_FALSE(findRepeatedKey(R"({"a\\":"\\","b":"\\\"","a":"}"})"));
    const auto found = findRepeatedKey(R"({"x":[{"k\"":1,"\u006b\"":2}]})");
    REQUIRE(found);
    CHECK(found->key == "k\"");
    CHECK(found->offset == 15);
}

TEST_CASE("a wrong row is named by its place in the file, not by that after sorting", "[exchange][hostile]")
{
    const Error error =
        importError(kHead + R"("parties":[{"name":"a","position":9},{"name":"\u0000","position":1},
                                               {"name":"b","position":5}]})");
    CHECK(error.detail == QStringLiteral("/parties/1/name"));
    CHECK(importError(kHead + R"("project":{"a/b~c":1}})").detail == QStringLiteral("/project/a~1b~0c"));
}

TEST_CASE("nesting, numbers and sizes that no project has are refused without harm", "[exchange][hostile]")
{
    CHECK(importError(QByteArray(200000, '[')).code == ErrorCode::InvalidData);
    CHECK(importError(kHead + "\"parties\":" + QByteArray(3000, '[') + QByteArray(3000, ']') + '}').code ==
          ErrorCode::InvalidData);
    for (const char* number : {"1e400", "-1e400", "99999999999999999999", "1000000000000", "1e18", "0.5"}) {
        INFO(number);
        const Error error = importError(kHead + "\"budgetLines\":[{\"amount\":" + number + "}]}");
        CHECK(error.code == ErrorCode::InvalidData);
    }
    CountingIds ids;
    const auto largest =
        importJson(kHead + "\"budgetLines\":[{\"amount\":999999999999},{\"amount\":1e3}]}", ids);
    REQUIRE(largest);
    CHECK(largest->budgetLines.first().amount == kLargestAmount);
    CHECK(largest->budgetLines.last().amount == 1000);
}
