#include "core/base/zipwriter.h"

#include "tests/core/documents/office/officereading.h"
#include "tests/support/printing.h"

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

TEST_CASE("an archive gives back what was put in, in its order", "[base][zip]")
{
    const QByteArray large(3'000'000, 'x');
    const QByteArray binary("\0\xFF\x1F\0", 4);
    const auto made = zipped(
        {{u"mimetype"_s, "text"_ba, true}, {u"a/大きい.xml"_s, large}, {u"空"_s, {}}, {u"b"_s, binary}});
    REQUIRE(made);
    CHECK(made->size() < 20'000);
    const Unzipped read = unzipped(*made);
    CHECK(read.names == QStringList{u"mimetype"_s, u"a/大きい.xml"_s, u"空"_s, u"b"_s});
    const bool same = read.files.value(u"a/大きい.xml"_s) == large;
    CHECK(same);
    CHECK(read.files.value(u"空"_s).isEmpty());
    CHECK(read.files.value(u"b"_s) == binary);
    CHECK(read.stored.value(u"mimetype"_s));
    CHECK_FALSE(read.stored.value(u"a/大きい.xml"_s));
}

TEST_CASE("the same files give the same archive", "[base][zip]")
{
    const QList<ZipPart> parts{{u"a"_s, QByteArray(1000, 'a')}, {u"b"_s, "b"_ba}};
    const auto once = zipped(parts);
    REQUIRE(once);
    const bool same = *zipped(parts) == *once;
    CHECK(same);
    // The format's first date, whatever the clock says.
    CHECK(once->mid(12, 2) == QByteArray("\x21\0", 2));
}

TEST_CASE("a name twice is refused", "[base][zip]")
{
    const auto made = zipped({{u"a"_s, "1"_ba}, {u"a"_s, "2"_ba}});
    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::Internal);
    CHECK_FALSE(made.error().message.isEmpty());
}
