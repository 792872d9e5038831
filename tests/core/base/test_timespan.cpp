#include "core/base/timespan.h"
#include "tests/support/printing.h"

using namespace kyodo;
using namespace Qt::StringLiterals;

namespace {

void reads(const QString& typed, QTime from, QTime to = {})
{
    INFO(typed.toStdString());
    const auto span = readTimeSpan(typed);
    REQUIRE(span);
    CHECK(span->from == from);
    CHECK(span->to == to);
}

} // namespace

TEST_CASE("a time of day is read as people write it", "[base][timespan]")
{
    reads(u"13:30"_s, QTime(13, 30));
    reads(u"１３：３０"_s, QTime(13, 30));
    reads(u"9:05"_s, QTime(9, 5));
    reads(u"13時"_s, QTime(13, 0));
    reads(u"13時30分"_s, QTime(13, 30));
    reads(u"13時半"_s, QTime(13, 30));
    reads(u"午後1時"_s, QTime(13, 0));
    reads(u"午後 1時半"_s, QTime(13, 30));
    reads(u"午後1:30"_s, QTime(13, 30));
    reads(u"午前10時"_s, QTime(10, 0));
    reads(u"午前12時"_s, QTime(0, 0));
    reads(u"午後12時15分"_s, QTime(12, 15));
    reads(u"正午"_s, QTime(12, 0));
    reads(u"1:30 pm"_s, QTime(13, 30));
    reads(u"10 a.m."_s, QTime(10, 0));
}

TEST_CASE("a time may have an end", "[base][timespan]")
{
    reads(u"10:00〜12:00"_s, QTime(10, 0), QTime(12, 0));
    reads(u"10:00～12:00"_s, QTime(10, 0), QTime(12, 0));
    reads(u"10:00-11:30"_s, QTime(10, 0), QTime(11, 30));
    reads(u"10:00 – 11:30"_s, QTime(10, 0), QTime(11, 30));
    reads(u"午後1時から3時まで"_s, QTime(13, 0), QTime(15, 0));
    reads(u"13時30分～15時"_s, QTime(13, 30), QTime(15, 0));
    reads(u"18:30〜"_s, QTime(18, 30));
    reads(u"18時から"_s, QTime(18, 0));
}

TEST_CASE("what is no time is not guessed at", "[base][timespan]")
{
    for (const QString& typed :
         {u""_s, u"  "_s, u"夕方"_s, u"10"_s, u"25:00"_s, u"12:60"_s, u"12:00〜10:00"_s, u"13:00ごろ"_s,
          u"〜12:00"_s, u"午後1時pm"_s, u"2026/4/1"_s}) {
        INFO(typed.toStdString());
        CHECK_FALSE(readTimeSpan(typed));
    }
}
