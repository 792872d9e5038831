#include "core/base/cp932.h"

#include <QStringDecoder>

#include <catch2/catch.hpp>

using namespace kyodo;
using namespace Qt::StringLiterals;

TEST_CASE("names that Windows has and Shift_JIS has not can be written as CP932", "[base][cp932]")
{
    const auto written = toCp932(u"台帳 髙﨑①"_s);
    REQUIRE(written);
    CHECK(written->lost.isEmpty());
    CHECK(written->bytes == "\x91\xE4\x92\xA0 \xFB\xFC\xFA\xB1\x87\x40");
}

TEST_CASE("the wave dash and the minus become the signs that Windows has", "[base][cp932]")
{
    const auto written = toCp932(u"4月〜5月−∥"_s);
    REQUIRE(written);
    CHECK(written->lost.isEmpty());
    CHECK(written->bytes == "4\x8C\x8E\x81\x60"
                            "5\x8C\x8E\x81\x7C\x81\x61");
}

TEST_CASE("signs that CP932 has in full width alone are written so", "[base][cp932]")
{
    const auto written = toCp932(u"¢£¬¥—‖"_s);
    REQUIRE(written);
    CHECK(written->lost.isEmpty());
    CHECK(written->bytes == "\x81\x91\x81\x92\x81\xCA\x81\x8F\x81\x5C\x81\x61");
}

TEST_CASE("what CP932 does not have is named once and leaves a mark, never a question mark", "[base][cp932]")
{
    const auto written = toCp932(u"𠮷田さんと𠮷川さん 葛\U000E0100城 😀"_s);
    REQUIRE(written);
    CHECK(written->lost == QStringList{u"𠮷"_s, u"葛\U000E0100"_s, u"😀"_s});
    CHECK_FALSE(written->bytes.contains('?'));
    CHECK(written->bytes.startsWith("\x81\xAC\x93\x63"));
}
