#include "core/rules/finding.h"

#include "tests/support/printing.h"

using namespace kyodo;
using namespace Qt::StringLiterals;

TEST_CASE("a path is written and read back", "[rules]")
{
    const Id id = *Id::parse(u"6f9619ff-8b86-4d01-b42d-00cf4fc964ff");
    const QString row = u"/tasks/6f9619ff-8b86-4d01-b42d-00cf4fc964ff"_s;
    CHECK(FieldPath{u"tasks"_s, id, u"title"_s}.text() == row + u"/title"_s);
    CHECK(FieldPath{u"tasks"_s, id, {}}.text() == row);
    CHECK(FieldPath{u"tasks"_s, {}, {}}.text() == u"/tasks"_s);
    for (const QString& text : {row + u"/title"_s, row, u"/tasks"_s}) {
        const auto path = FieldPath::parse(text);
        REQUIRE(path);
        CHECK(path->text() == text);
    }
}

TEST_CASE("what is not a path is not read as one", "[rules]")
{
    const QString row = u"/tasks/6f9619ff-8b86-4d01-b42d-00cf4fc964ff"_s;
    for (const QString& text : {u""_s, u"/"_s, u"tasks"_s, u"//"_s, u"/tasks/"_s, u"/tasks/1"_s,
                                u"/tasks//title"_s, row + u"/"_s, row + u"/title/0"_s, u" "_s + row}) {
        CAPTURE(text);
        CHECK_FALSE(FieldPath::parse(text));
    }
}

TEST_CASE("a finding's key holds kind and place, not its wording", "[rules]")
{
    Finding a;
    a.id = u"title-missing"_s;
    a.path = {u"project"_s, *Id::parse(u"6f9619ff-8b86-4d01-b42d-00cf4fc964ff"), u"title"_s};
    a.message = u"The project has no title."_s;
    Finding b = a;
    b.message = u"事業名が書かれていません。"_s;
    CHECK(a.key() == b.key());
    CHECK(a.key() == u"title-missing /project/6f9619ff-8b86-4d01-b42d-00cf4fc964ff/title"_s);
    b.path.field = u"challenge"_s;
    CHECK_FALSE(a.key() == b.key());
}
