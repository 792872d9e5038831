#include "core/base/text.h"

#include "tests/support/printing.h"

#include <limits>

using namespace kyodo;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMost = std::numeric_limits<qint64>::max();

std::optional<qint64> read(QStringView typed)
{
    INFO(typed.toString().toStdString());
    return readYen(typed);
}

} // namespace

TEST_CASE("an amount is written with a comma every three digits", "[base]")
{
    CHECK(formatYen(0, Language::Japanese) == u"0円"_s);
    CHECK(formatYen(999, Language::Japanese) == u"999円"_s);
    CHECK(formatYen(1'000, Language::Japanese) == u"1,000円"_s);
    CHECK(formatYen(1'240'000, Language::Japanese) == u"1,240,000円"_s);
    CHECK(formatYen(1'240'000, Language::English) == u"¥1,240,000"_s);
    CHECK(formatYen(-100'000, Language::Japanese) == u"-100,000円"_s);
    CHECK(formatYen(-999, Language::English) == u"-¥999"_s);
    CHECK(formatYen(kMost, Language::Japanese) == u"9,223,372,036,854,775,807円"_s);
    CHECK(formatYen(std::numeric_limits<qint64>::min(), Language::English) ==
          u"-¥9,223,372,036,854,775,808"_s);
}

TEST_CASE("a written amount is read back", "[base]")
{
    for (const qint64 yen : {qint64(0), qint64(1), qint64(-1), qint64(999), qint64(1'000), qint64(-12'345),
                             qint64(123'456), qint64(1'240'000), kMost, -kMost}) {
        CHECK(read(formatYen(yen, Language::Japanese)) == yen);
        CHECK(read(formatYen(yen, Language::English)) == yen);
        CHECK(read(QString::number(yen)) == yen);
    }
}

TEST_CASE("an amount keeps its commas while it is typed", "[base]")
{
    const auto typed = [](const QString& text, qsizetype cursor) {
        const TypedText made = regroupedAmount(text, cursor);
        CHECK(regroupedAmount(made.text, made.cursor) == made); // settled
        return made;
    };
    CHECK(typed(u"1234"_s, 4) == TypedText{u"1,234"_s, 5});
    CHECK(typed(u"1,2345"_s, 6) == TypedText{u"12,345"_s, 6});
    CHECK(typed(u"1,234,56"_s, 8) == TypedText{u"123,456"_s, 7});
    CHECK(typed(u"91,234"_s, 1) == TypedText{u"91,234"_s, 1});
    CHECK(typed(u"1９234"_s, 2) == TypedText{u"19,234"_s, 2});
    CHECK(typed(u"１２３４５"_s, 5) == TypedText{u"12,345"_s, 6});
    CHECK(typed(u"12000円"_s, 5) == TypedText{u"12,000円"_s, 6});
    CHECK(typed(u"12000円"_s, 6) == TypedText{u"12,000円"_s, 7});
    CHECK(typed(u"¥12000"_s, 0) == TypedText{u"¥12,000"_s, 0});
    CHECK(typed(u"-12000"_s, 6) == TypedText{u"-12,000"_s, 7});
    CHECK(typed(u"123"_s, 1) == TypedText{u"123"_s, 1});
    for (const QString& other :
         {u""_s, u"12万"_s, u"12000円5"_s, u"abc"_s, u"1.5万"_s, u"-"_s, u"円"_s, QString(31, u'1')})
        CHECK(typed(other, 0) == TypedText{other, 0});
}

TEST_CASE("an amount is read in any usual way of writing", "[base]")
{
    CHECK(read(u"1240000") == 1'240'000);
    CHECK(read(u"１，２４０，０００円") == 1'240'000);
    CHECK(read(u"￥1,240,000") == 1'240'000);
    CHECK(read(u"¥ 1,240,000") == 1'240'000);
    CHECK(read(u"\\1,240,000") == 1'240'000);
    CHECK(read(u"金1,240,000円也") == 1'240'000);
    CHECK(read(u"金　￥1,240,000") == 1'240'000);
    CHECK(read(u"　12 万 円 ") == 120'000);
    CHECK(read(u"007") == 7);
    CHECK(read(u"-500") == -500);
    CHECK(read(u"△500円") == -500);
    CHECK(read(u"▲1,500") == -1'500);
    CHECK(read(u"−500") == -500);
    CHECK(read(u"￥－500") == -500);
    CHECK(read(u"-0") == 0);
}

TEST_CASE("units of amounts are read", "[base]")
{
    CHECK(read(u"12万") == 120'000);
    CHECK(read(u"１２万円") == 120'000);
    CHECK(read(u"1万5千") == 15'000);
    CHECK(read(u"1万5000円") == 15'000);
    CHECK(read(u"1万5,000円") == 15'000);
    CHECK(read(u"1,200千円") == 1'200'000);
    CHECK(read(u"3千円") == 3'000);
    CHECK(read(u"3千5百円") == 3'500);
    CHECK(read(u"2千5百万円") == 25'000'000);
    CHECK(read(u"5百万円") == 5'000'000);
    CHECK(read(u"1億2,000万円") == 120'000'000);
    CHECK(read(u"1兆1億1万1") == 1'000'100'010'001);
    CHECK(read(u"1.5万円") == 15'000);
    CHECK(read(u"12.05万") == 120'500);
    CHECK(read(u"0.25億") == 25'000'000);
    CHECK(read(u"2.5百万円") == 2'500'000);
    CHECK(read(u"1,234.5千円") == 1'234'500);
    CHECK(read(u"△1.5万") == -15'000);
}

TEST_CASE("nonsense is no amount", "[base]")
{
    const auto typed =
        GENERATE(as<QString>{}, u""_s, u"  "_s, u"円"_s, u"¥"_s, u"-"_s, u"万"_s, u"千円"_s, u"abc"_s,
                 u"12a"_s, u"1,24"_s, u"1,2400"_s, u",123"_s, u"123,"_s, u"1234,567"_s, u"1,,000"_s,
                 u"1 000"_s, u"1.5"_s, u"1.5円"_s, u"1.00005万"_s, u"1.5.5万"_s, u".5万"_s, u"1.万"_s,
                 u"1.5万5千"_s, u"5千1万2億"_s, u"1万2万"_s, u"1万20000"_s, u"1千1000"_s, u"5百3千"_s,
                 u"1億10000万"_s, u"--5"_s, u"-¥-5"_s, u"+5"_s, u"1円5"_s, u"5円円"_s, u"$5"_s, u"1e5"_s,
                 u"0x10"_s, u"一万"_s, u"1\n2"_s, QString(200, u'1'), QString(90, u'百'));
    CHECK_FALSE(read(typed));
}

TEST_CASE("an amount beyond the range is refused, never wrapped", "[base]")
{
    CHECK(read(u"9223372036854775807") == kMost);
    CHECK_FALSE(read(u"9223372036854775808"));
    CHECK_FALSE(read(u"-9223372036854775809"));
    CHECK_FALSE(read(u"99999999999999999999"));
    CHECK(read(u"9,000,000兆") == 9'000'000'000'000'000'000);
    CHECK_FALSE(read(u"10,000,000兆"));
    CHECK_FALSE(read(u"9223372兆9999億"));
    CHECK_FALSE(read(u"9223372.9兆"));
    CHECK_FALSE(read(u"922337203685477万"_s + u"9999億"_s));
}
