#include "core/base/eradate.h"

#include "core/base/eras.h"

#include "tests/support/printing.h"

#include <array>

using namespace kyodo;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 5, 20);

QString inEra(QDate date)
{
    return formatDate(date, DateStyle::Era, Language::Japanese);
}

QDate dateOf(QStringView typed)
{
    const DateReading reading = readDate(typed, kToday);
    INFO(typed.toString().toStdString() << " | " << reading.problem.toStdString());
    CHECK(reading.problem.isEmpty());
    return reading.date;
}

QString problemOf(QStringView typed, QDate today = kToday)
{
    const DateReading reading = readDate(typed, today);
    INFO(typed.toString().toStdString());
    CHECK_FALSE(reading.date.isValid());
    CHECK_FALSE(reading.problem.isEmpty());
    return reading.problem;
}

} // namespace

TEST_CASE("a date is written in its era, the first day of an era in the new one", "[base]")
{
    CHECK(inEra(QDate(2026, 4, 1)) == u"令和8年4月1日"_s);
    CHECK(inEra(QDate(2019, 5, 1)) == u"令和元年5月1日"_s);
    CHECK(inEra(QDate(2019, 4, 30)) == u"平成31年4月30日"_s);
    CHECK(inEra(QDate(1989, 1, 8)) == u"平成元年1月8日"_s);
    CHECK(inEra(QDate(1989, 1, 7)) == u"昭和64年1月7日"_s);
    CHECK(inEra(QDate(1926, 12, 25)) == u"昭和元年12月25日"_s);
    CHECK(inEra(QDate(1926, 12, 24)) == u"大正15年12月24日"_s);
    CHECK(inEra(QDate(1912, 7, 30)) == u"大正元年7月30日"_s);
    CHECK(inEra(QDate(1912, 7, 29)) == u"明治45年7月29日"_s);
    CHECK(inEra(QDate(1868, 10, 23)) == u"明治元年10月23日"_s);
    CHECK(inEra(QDate(1868, 1, 25)) == u"明治元年1月25日"_s);
    CHECK(inEra(QDate(1868, 1, 24)) == u"1868年1月24日"_s);
    CHECK(inEra(QDate(2020, 1, 1)) == u"令和2年1月1日"_s);
}

TEST_CASE("the other styles of a date", "[base]")
{
    const QDate day(2026, 4, 1);
    CHECK(formatDate(day, DateStyle::Western, Language::Japanese) == u"2026年4月1日"_s);
    CHECK(formatDate(day, DateStyle::Both, Language::Japanese) == u"令和8年(2026年)4月1日"_s);
    CHECK(formatDate(QDate(2019, 5, 1), DateStyle::Both, Language::Japanese) == u"令和元年(2019年)5月1日"_s);
    CHECK(formatDate(QDate(1868, 1, 24), DateStyle::Both, Language::Japanese) == u"1868年1月24日"_s);
    for (const DateStyle style : allOf<DateStyle>()) {
        CHECK(formatDate(day, style, Language::English) == u"1 April 2026"_s);
        CHECK(formatDate(QDate(), style, Language::Japanese).isEmpty());
        CHECK(formatDate(QDate(), style, Language::English).isEmpty());
    }
}

TEST_CASE("year and month without a day", "[base]")
{
    const QDate day(2019, 5, 31);
    CHECK(formatYearMonth(day, DateStyle::Era, Language::Japanese) == u"令和元年5月"_s);
    CHECK(formatYearMonth(day, DateStyle::Western, Language::Japanese) == u"2019年5月"_s);
    CHECK(formatYearMonth(day, DateStyle::Both, Language::Japanese) == u"令和元年(2019年)5月"_s);
    CHECK(formatYearMonth(day, DateStyle::Era, Language::English) == u"May 2019"_s);
    CHECK(formatYearMonth(QDate(1989, 1, 7), DateStyle::Era, Language::Japanese) == u"昭和64年1月"_s);
    CHECK(formatYearMonth(QDate(), DateStyle::Era, Language::Japanese).isEmpty());
    CHECK(formatYear(day, DateStyle::Both, Language::Japanese) == u"令和元年(2019年)"_s);
    CHECK(formatYear(day, DateStyle::Era, Language::English) == u"2019"_s);
    CHECK(formatYear(QDate(), DateStyle::Era, Language::English).isEmpty());
}

TEST_CASE("a date to be filled in leaves room for two digits each", "[base]")
{
    CHECK(blankDate(DateStyle::Era, Language::Japanese) == u"令和　　年　　月　　日"_s);
    CHECK(blankDate(DateStyle::Western, Language::Japanese) == u"　　　　年　　月　　日"_s);
    CHECK(blankDate(DateStyle::Both, Language::Japanese) == u"令和　　年(　　　　年)　　月　　日"_s);
    CHECK(blankDate(DateStyle::Era, Language::English) == u"____ ______________ 20____"_s);
}

TEST_CASE("date styles have stable keys", "[base]")
{
    CHECK(key(DateStyle::Era) == u"era"_s);
    CHECK(key(DateStyle::Western) == u"western"_s);
    CHECK(key(DateStyle::Both) == u"both"_s);
    CHECK(fromKey<DateStyle>(u"both") == DateStyle::Both);
    CHECK_FALSE(fromKey<DateStyle>(u"Both"));
}

TEST_CASE("every day around a change of era is read as it was written", "[base]")
{
    REQUIRE(detail::eras().size() == 5);
    for (const detail::Era& era : detail::eras()) {
        for (qint64 offset = -400; offset <= 400; ++offset) {
            const QDate day = era.firstDay.addDays(offset);
            for (const DateStyle style : allOf<DateStyle>()) {
                const QString written = formatDate(day, style, Language::Japanese);
                const DateReading reading = readDate(written, kToday);
                if (reading.date != day) {
                    CAPTURE(written, reading.problem);
                    REQUIRE(reading.date == day);
                }
            }
            REQUIRE(readDate(formatDate(day, DateStyle::Era, Language::English), kToday).date == day);
        }
    }
}

TEST_CASE("each day belongs to one era only", "[base]")
{
    for (const detail::Era& era : detail::eras()) {
        CHECK(detail::eraOf(era.firstDay) == &era);
        CHECK(detail::eraOf(era.firstDay.addDays(-1)) != &era);
    }
    CHECK(detail::eraOf(QDate()) == nullptr);
    CHECK(detail::eraOf(QDate(1868, 1, 24)) == nullptr);
}

TEST_CASE("a date is read in any usual way of writing", "[base]")
{
    const QDate day(2026, 4, 1);
    const auto typed = GENERATE(
        as<QString>{}, u"2026/4/1"_s, u"2026-04-01"_s, u"2026.4.1"_s, u"20260401"_s, u"R8.4.1"_s, u"r8/4/1"_s,
        u"R8-4-1"_s, u"R080401"_s, u"r8年4月1日"_s, u"令和8年4月1日"_s, u"令和08年04月01日"_s, u"令8.4.1"_s,
        u"㋿8年4月1日"_s, u"2026年4月1日"_s, u"2026年04月01日"_s, u"4/1"_s, u"04/01"_s, u"4月1日"_s,
        u"4-1"_s, u"2026年(令和8年)4月1日"_s, u"令和8年（2026年）4月1日"_s, u"令和8(2026)年4月1日"_s,
        u"２０２６／４／１"_s, u"Ｒ８．４．１"_s, u"令和８年４月１日"_s, u"　2026年 4月 1日　"_s,
        u"2026 4 1"_s, u"2026 / 4 / 1"_s, u"令和 8 年 4 月 1 日"_s, u"2026年4月1日(水)"_s,
        u"2026年4月1日（水曜日）"_s, u"4月1日水曜日"_s, u"8・4・1"_s.prepend(u"R"_s), u"2026−4−1"_s,
        u"2026ー4ー1"_s, u"1 April 2026"_s, u"1 apr. 2026"_s, u"April 1, 2026"_s, u"Apr 1st 2026"_s,
        u"2026-04-01\n"_s);
    CHECK(dateOf(typed) == day);
}

TEST_CASE("dates of the older eras are read", "[base]")
{
    CHECK(dateOf(u"H31.4.30") == QDate(2019, 4, 30));
    CHECK(dateOf(u"R1.5.1") == QDate(2019, 5, 1));
    CHECK(dateOf(u"R元.5.1") == QDate(2019, 5, 1));
    CHECK(dateOf(u"令和元年5月1日") == QDate(2019, 5, 1));
    CHECK(dateOf(u"令和1年5月1日") == QDate(2019, 5, 1));
    CHECK(dateOf(u"㍻31年4月30日") == QDate(2019, 4, 30));
    CHECK(dateOf(u"昭和64年1月7日") == QDate(1989, 1, 7));
    CHECK(dateOf(u"s39.10.10") == QDate(1964, 10, 10));
    CHECK(dateOf(u"T12/9/1") == QDate(1923, 9, 1));
    CHECK(dateOf(u"明治元年10月23日") == QDate(1868, 10, 23));
    CHECK(dateOf(u"M45.7.29") == QDate(1912, 7, 29));
    CHECK(dateOf(u"1603/3/24") == QDate(1603, 3, 24));
    CHECK(dateOf(u"5 MARCH 1999") == QDate(1999, 3, 5));
    CHECK(dateOf(u"Sept 9 2024") == QDate(2024, 9, 9));
}

TEST_CASE("a date without a year lies in the fiscal year of today", "[base]")
{
    CHECK(readDate(u"3/31", QDate(2026, 4, 1)).date == QDate(2027, 3, 31));
    CHECK(readDate(u"3/31", QDate(2026, 3, 31)).date == QDate(2026, 3, 31));
    CHECK(readDate(u"4/1", QDate(2026, 3, 31)).date == QDate(2025, 4, 1));
    CHECK(readDate(u"12月31日", QDate(2027, 1, 1)).date == QDate(2026, 12, 31));
    CHECK(readDate(u"2/29", QDate(2027, 5, 1)).date == QDate(2028, 2, 29));
    CHECK(problemOf(u"2/29", QDate(2026, 5, 1)).contains(u"2027"));
    problemOf(u"4/1", QDate());
}

TEST_CASE("a date without a year lies in the term it is likely to lie in", "[base]")
{
    const auto in = [](QStringView typed, QDate today, QDate first, QDate last) {
        return readDate(typed, today, {first, last}).date;
    };
    const QDate first(2026, 10, 1);
    const QDate last(2027, 3, 31);
    CHECK(in(u"10/1", QDate(2026, 3, 1), first, last) == QDate(2026, 10, 1));
    CHECK(in(u"3/31", QDate(2026, 3, 1), first, last) == QDate(2027, 3, 31));
    // Not in the term: the fiscal year of today, as without one.
    CHECK(in(u"6/1", QDate(2026, 3, 1), first, last) == QDate(2025, 6, 1));
    // Several years: that of today, else the closest.
    CHECK(in(u"5/1", QDate(2027, 6, 1), QDate(2025, 4, 1), QDate(2028, 3, 31)) == QDate(2027, 5, 1));
    CHECK(in(u"5/1", QDate(2020, 6, 1), QDate(2025, 4, 1), QDate(2028, 3, 31)) == QDate(2025, 5, 1));
    CHECK(in(u"5/1", QDate(2035, 6, 1), QDate(2025, 4, 1), QDate(2028, 3, 31)) == QDate(2027, 5, 1));
    // One end alone stands for a year.
    CHECK(in(u"3/31", QDate(2026, 3, 1), first, {}) == QDate(2027, 3, 31));
    CHECK(in(u"9/30", QDate(2025, 3, 1), first, {}) == QDate(2027, 9, 30));
    CHECK(in(u"4/1", QDate(2030, 3, 1), {}, last) == QDate(2026, 4, 1));
    CHECK(in(u"2/29", QDate(2026, 5, 1), QDate(2027, 4, 1), QDate(2028, 3, 31)) == QDate(2028, 2, 29));
    // A term mistyped by a thousand years, or backwards, is no help and no harm.
    CHECK(in(u"4/1", QDate(2026, 4, 1), QDate(1026, 4, 1), last) == QDate(2026, 4, 1));
    CHECK(in(u"4/1", QDate(2026, 4, 1), last, first) == QDate(2026, 4, 1));
    // A year that was typed is never changed.
    CHECK(in(u"2020/4/1", QDate(2026, 4, 1), first, last) == QDate(2020, 4, 1));
}

TEST_CASE("a short year is one of the era or of the century, whichever is near", "[base]")
{
    for (const QString& typed : {u"8.4.1"_s, u"8/4/1"_s, u"８．４．１"_s, u"08-04-01"_s, u"8年4月1日"_s,
                                 u"26/4/1"_s, u"26.4.1"_s, u"8.4.1(水)"_s})
        CHECK(dateOf(typed) == QDate(2026, 4, 1));
    CHECK(dateOf(u"1.5.1") == QDate(2019, 5, 1));
    CHECK(dateOf(u"30.4.1") == QDate(2030, 4, 1));
    CHECK(problemOf(u"1.4.1").contains(u"平成31年4月1日"));
    for (const QString& typed : {u"17.4.1"_s, u"64.1.7"_s, u"0.4.1"_s, u"99/4/1"_s}) {
        INFO(typed.toStdString());
        CHECK(problemOf(typed).startsWith(u"The year of “"));
    }
    problemOf(u"8.4.1", QDate());
}

TEST_CASE("nothing typed is no date and no problem", "[base]")
{
    for (const QString& typed : {u""_s, u"   "_s, u"　"_s, u"\n\t"_s}) {
        const DateReading reading = readDate(typed, kToday);
        CHECK_FALSE(reading.date.isValid());
        CHECK(reading.problem.isEmpty());
    }
}

TEST_CASE("a day that does not exist is explained", "[base]")
{
    CHECK(problemOf(u"2026/2/30") == u"Month 2 of 2026 has 28 days; there is no day 30."_s);
    CHECK(problemOf(u"2024-02-30") == u"Month 2 of 2024 has 29 days; there is no day 30."_s);
    CHECK(problemOf(u"令和8年4月31日") == u"Month 4 of 2026 has 30 days; there is no day 31."_s);
    CHECK(problemOf(u"2026/4/0") == u"Month 4 of 2026 has 30 days; there is no day 0."_s);
    CHECK(problemOf(u"2026/13/1") == u"There is no month 13. Write a month from 1 to 12."_s);
    CHECK(problemOf(u"20260001") == u"There is no month 0. Write a month from 1 to 12."_s);
    CHECK(problemOf(u"令和0年4月1日").contains(u"元年"));
}

TEST_CASE("a day outside the era it was given is explained with the right era", "[base]")
{
    CHECK(problemOf(u"平成32年4月1日") ==
          u"平成32年4月1日 lies after 平成 ended. Write 令和2年4月1日 instead."_s);
    CHECK(problemOf(u"H31.5.1") == u"平成31年5月1日 lies after 平成 ended. Write 令和元年5月1日 instead."_s);
    CHECK(problemOf(u"令和元年4月1日") ==
          u"令和元年4月1日 lies before 令和 began. Write 平成31年4月1日 instead."_s);
    CHECK(problemOf(u"昭和64年1月8日").contains(u"平成元年1月8日"));
    CHECK(problemOf(u"平成元年1月7日").contains(u"昭和64年1月7日"));
    CHECK(problemOf(u"昭和100年1月1日").contains(u"令和7年1月1日"));
    CHECK(problemOf(u"大正15年12月25日").contains(u"昭和元年12月25日"));
    CHECK(problemOf(u"M45.7.30").contains(u"大正元年7月30日"));
    CHECK(problemOf(u"明治元年1月24日").contains(u"1868年1月24日"));
}

TEST_CASE("contradictions inside a date are explained", "[base]")
{
    CHECK(problemOf(u"令和8年(2025年)4月1日") == u"令和8年 is 2026, not 2025. Please check the year."_s);
    CHECK(problemOf(u"2025年(令和8年)4月1日") == u"令和8年 is 2026, not 2025. Please check the year."_s);
    CHECK(problemOf(u"2026年4月1日(木)") ==
          u"The day of the week does not fit: 2026年4月1日 is 「水」. Please check the date."_s);
}

TEST_CASE("what cannot be read as a date is named, with a way to write it", "[base]")
{
    for (const QString& typed : {u"17/4/1"_s, u"45年4月1日"_s, u"260401"_s, u"0026/4/1"_s}) {
        INFO(typed.toStdString());
        CHECK(problemOf(typed).startsWith(u"The year of “"));
    }
    for (const QString& typed : {u"2026年4月"_s, u"R8.4"_s, u"令和8年"_s, u"2026/4"_s}) {
        INFO(typed.toStdString());
        CHECK(problemOf(typed).contains(u"lacks the day"));
    }
    for (const QString& typed : {u"来年の春"_s, u"20226/4/1"_s, u"2026/4/1/1"_s, u"X8.4.1"_s, u"2026/四/1"_s,
                                 u"Foo 1, 2026"_s, u"Ma 1, 2026"_s, u"()"_s, u"水曜日"_s, u"-2026/4/1"_s}) {
        INFO(typed.toStdString());
        CHECK(problemOf(typed).contains(u"is not a date this program can read"));
    }
}

TEST_CASE("a very long input is refused with a short sentence", "[base]")
{
    CHECK(problemOf(QString(100'000, u'4')).size() < 200);
    CHECK(problemOf(u"2026/4/1"_s + QString(300, u' ')).size() < 200);
}
