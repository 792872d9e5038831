#include "core/base/id.h"

#include "tests/support/printing.h"

using namespace kyodo;

TEST_CASE("an id is read only from its canonical form", "[base]")
{
    const auto id = Id::parse(u"6F9619FF-8B86-4D01-B42D-00CF4FC964FF");
    REQUIRE(id);
    CHECK(id->text() == QStringLiteral("6f9619ff-8b86-4d01-b42d-00cf4fc964ff"));
    CHECK_FALSE(Id::parse(u""));
    CHECK_FALSE(Id::parse(u"{6f9619ff-8b86-4d01-b42d-00cf4fc964ff}"));
    CHECK_FALSE(Id::parse(u"6f9619ff-8b86-4d01-b42d-00cf4fc964fg"));
    CHECK_FALSE(Id::parse(u"00000000-0000-0000-0000-000000000000"));
    CHECK(Id::parse(QLatin1StringView("6f9619ff-8b86-4d01-b42d-00cf4fc964ff")) == id);
    CHECK_FALSE(Id::parse(QLatin1StringView("6f9619ff-8b86-4d01-b42d-00cf4fc964f\xe9")));
    CHECK_FALSE(Id::parse(QLatin1StringView()));
}

TEST_CASE("a null id has no text", "[base]")
{
    CHECK(Id().isNull());
    CHECK(Id().text().isEmpty());
}

TEST_CASE("counting ids are the same every time and all different", "[base]")
{
    CountingIds first;
    CountingIds second;
    const Id one = first.next();
    CHECK(one == second.next());
    CHECK_FALSE(one == first.next());
    CHECK(one.text() == QStringLiteral("00000000-0000-4000-8000-000000000001"));
}
