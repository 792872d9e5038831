#include "core/base/fiscalyear.h"

#include "tests/support/printing.h"

using namespace kyodo;
using namespace Qt::StringLiterals;

TEST_CASE("a fiscal year runs from April to March", "[base]")
{
    const FiscalYear year(2026);
    CHECK(year.startYear() == 2026);
    CHECK(year.firstDay() == QDate(2026, 4, 1));
    CHECK(year.lastDay() == QDate(2027, 3, 31));
    CHECK(year.contains(QDate(2026, 4, 1)));
    CHECK(year.contains(QDate(2027, 3, 31)));
    CHECK_FALSE(year.contains(QDate(2026, 3, 31)));
    CHECK_FALSE(year.contains(QDate(2027, 4, 1)));
    CHECK_FALSE(year.contains(QDate()));
}

TEST_CASE("a date knows its fiscal year", "[base]")
{
    CHECK(FiscalYear(QDate(2026, 4, 1)) == FiscalYear(2026));
    CHECK(FiscalYear(QDate(2026, 3, 31)) == FiscalYear(2025));
    CHECK(FiscalYear(QDate(2026, 12, 31)) == FiscalYear(2026));
    CHECK(FiscalYear(QDate(2027, 1, 1)) == FiscalYear(2026));
    CHECK(FiscalYear(QDate(2028, 2, 29)) == FiscalYear(2027));
    for (QDate day(2025, 1, 1); day < QDate(2029, 1, 1); day = day.addDays(1))
        REQUIRE(FiscalYear(day).contains(day));
}

TEST_CASE("fiscal years follow one another", "[base]")
{
    CHECK(FiscalYear(2025) < FiscalYear(2026));
    CHECK(FiscalYear(2026) >= FiscalYear(2026));
    CHECK(FiscalYear(2026) != FiscalYear(2027));
    CHECK(FiscalYear(2025).lastDay().addDays(1) == FiscalYear(2026).firstDay());
}

TEST_CASE("a fiscal year has the name people call it by", "[base]")
{
    CHECK(FiscalYear(2026).label(Language::Japanese) == u"令和8年度"_s);
    CHECK(FiscalYear(2026).label(Language::English) == u"FY2026"_s);
    CHECK(FiscalYear(2026).label(Language::Japanese, DateStyle::Western) == u"2026年度"_s);
    CHECK(FiscalYear(2026).label(Language::Japanese, DateStyle::Both) == u"令和8年度(2026年度)"_s);
    CHECK(FiscalYear(2020).label(Language::Japanese) == u"令和2年度"_s);
    CHECK(FiscalYear(2019).label(Language::Japanese) == u"令和元年度"_s);
    CHECK(FiscalYear(2018).label(Language::Japanese) == u"平成30年度"_s);
    CHECK(FiscalYear(1989).label(Language::Japanese) == u"平成元年度"_s);
    CHECK(FiscalYear(1988).label(Language::Japanese) == u"昭和63年度"_s);
    CHECK(FiscalYear(1867).label(Language::Japanese, DateStyle::Both) == u"1867年度"_s);
}

TEST_CASE("a term that goes over 31 March is noticed", "[base]")
{
    CHECK_FALSE(crossesFiscalYearEnd(QDate(2026, 4, 1), QDate(2027, 3, 31)));
    CHECK(crossesFiscalYearEnd(QDate(2026, 4, 1), QDate(2027, 4, 1)));
    CHECK(crossesFiscalYearEnd(QDate(2026, 3, 31), QDate(2026, 4, 1)));
    CHECK_FALSE(crossesFiscalYearEnd(QDate(2026, 3, 31), QDate(2026, 3, 31)));
    CHECK(crossesFiscalYearEnd(QDate(2026, 12, 1), QDate(2030, 1, 1)));
    CHECK_FALSE(crossesFiscalYearEnd(QDate(2027, 4, 1), QDate(2026, 4, 1)));
    CHECK_FALSE(crossesFiscalYearEnd(QDate(), QDate(2027, 4, 1)));
    CHECK_FALSE(crossesFiscalYearEnd(QDate(2026, 4, 1), QDate()));
}

TEST_CASE("languages have stable keys, and a text is given in each", "[base]")
{
    CHECK(key(Language::Japanese) == u"ja"_s);
    CHECK(key(Language::English) == u"en"_s);
    CHECK(fromKey<Language>(u"en") == Language::English);
    CHECK_FALSE(fromKey<Language>(u"fr"));
    const Text text{u"協働"_s, u"collaboration"_s};
    CHECK(text.in(Language::Japanese) == u"協働"_s);
    CHECK(text.in(Language::English) == u"collaboration"_s);
    CHECK(text == Text{u"協働"_s, u"collaboration"_s});
    CHECK_FALSE(text == Text{u"協働"_s, u"cooperation"_s});
}
