#include "tests/support/printing.h"

#include "core/register/yearlyreport.h"

using namespace kyodo;
using namespace Qt::StringLiterals;

namespace {

struct Filled {
    QList<RegisterRow> rows;
    RegisterLinks links;
    CountingIds ids;
    Catalogue catalogue = Catalogue::load().value();

    RegisterEntry& add(const QString& title, QDate from, QDate to, const QStringList& forms = {})
    {
        RegisterEntry& entry = rows.emplaceBack().entry;
        entry.title = title;
        entry.file = u'/' + title;
        entry.identity = ids.next();
        entry.termStart = from;
        entry.termEnd = to;
        entry.forms = forms;
        entry.cost = 100;
        entry.authorityCost = 40;
        return entry;
    }
    [[nodiscard]] RegisterWords words() const
    {
        return {catalogue, Language::Japanese, DateStyle::Era, QDate(2026, 11, 28), links};
    }
    [[nodiscard]] YearlyReport report(bool endorsements = true) const
    {
        return yearlyReport(rows, {2026, endorsements, 0}, words());
    }
};

QStringList titles(const QList<RegisterRow>& rows)
{
    QStringList list;
    for (const RegisterRow& row : rows)
        list.append(row.entry.title);
    return list;
}

const YearlyCounts& counts(const YearlyReport& report, RegisterColumn by)
{
    for (const YearlyCounts& each : report.counts) {
        if (each.by == by)
            return each;
    }
    FAIL("no such counts");
    return report.counts.first();
}

} // namespace

TEST_CASE("a project is in the fiscal years that its term touches, from April to March", "[register][yearly]")
{
    Filled filled;
    filled.add(u"一年"_s, {2026, 4, 1}, {2027, 3, 31});
    filled.add(u"前年だけ"_s, {2025, 4, 1}, {2026, 3, 31});
    filled.add(u"翌年だけ"_s, {2027, 4, 1}, {2028, 3, 31});
    filled.add(u"またぐ"_s, {2027, 3, 31}, {2027, 4, 1});
    filled.add(u"中止"_s, {2026, 4, 1}, {2028, 3, 31}).status = ProjectStatus::Stopped;
    filled.add(u"未定"_s, {}, {});
    const YearlyReport report = filled.report();
    CHECK(titles(report.results) == QStringList{u"またぐ"_s, u"一年"_s, u"中止"_s});
    CHECK(titles(report.plans) == QStringList{u"またぐ"_s, u"翌年だけ"_s});
    CHECK(report.undated == QStringList{u"未定"_s});
}

TEST_CASE("a project without a last day is in each year from its start, and the report says so",
          "[register][yearly]")
{
    Filled filled;
    filled.add(u"続く"_s, {2023, 4, 1}, {});
    filled.add(u"終えた"_s, {2023, 4, 1}, {}).status = ProjectStatus::Concluded;
    filled.rows.last().entry.stillSince = QDate(2026, 6, 1);
    filled.add(u"やめた"_s, {2023, 4, 1}, {}).status = ProjectStatus::Stopped;
    filled.rows.last().entry.stillSince = QDate(2025, 6, 1);
    const YearlyReport report = filled.report();
    CHECK(titles(report.results) == QStringList{u"終えた"_s, u"続く"_s});
    CHECK(titles(report.plans) == QStringList{u"続く"_s});
    CHECK(report.openEnded == 2);
    CHECK(report.undated.isEmpty());
    const DataReport data = yearlyData(report, {RegisterColumn::Title}, filled.words());
    CHECK(data.notes.join(u'\n').contains(u"2 projects counted have no last day"));
}

TEST_CASE("a project of several years is new in its first and continued in the others", "[register][yearly]")
{
    Filled filled;
    filled.add(u"三年"_s, {2025, 4, 1}, {2028, 3, 31});
    filled.add(u"今年から"_s, {2026, 4, 1}, {2028, 3, 31});
    const DataReport data =
        yearlyData(filled.report(), {RegisterColumn::Title, RegisterColumn::Beginning}, filled.words());
    QStringList lines;
    for (const QVariantList& row : data.tables.first().rows)
        lines.append(row.at(1).toString() + u' ' + row.at(2).toString());
    CHECK(lines ==
          QStringList{u"三年 continued"_s, u"今年から new"_s, u"三年 continued"_s, u"今年から continued"_s});
}

TEST_CASE("projects and mentions are told apart, and money is not added up over mentions",
          "[register][yearly]")
{
    Filled filled;
    RegisterEntry& first =
        filled.add(u"一"_s, {2026, 4, 1}, {2027, 3, 31}, {u"commission"_s, u"endorsement"_s});
    first.fields = {u"welfare"_s, u"welfare"_s};
    first.parties = {
        {u"甲の会"_s, PartyKind::Npo}, {u"乙の会"_s, PartyKind::Npo}, {u"市"_s, PartyKind::Government}};
    filled.add(u"二"_s, {2026, 4, 1}, {2027, 3, 31}, {u"endorsement"_s});
    const YearlyReport report = filled.report();
    const YearlyCounts& forms = counts(report, RegisterColumn::Forms);
    CHECK(forms.results.projects == 2);
    CHECK(forms.results.mentions == 3);
    CHECK(forms.results.cost == 200);
    CHECK(forms.names.size() == 2);
    CHECK(counts(report, RegisterColumn::Fields).results.mentions == 2);
    CHECK(counts(report, RegisterColumn::PartyKinds).results.mentions == 3);
    const YearlyReport without = filled.report(false);
    CHECK(titles(without.results) == QStringList{u"一"_s});
    CHECK(without.endorsedOnly == 1);
    CHECK(counts(without, RegisterColumn::Forms).results.mentions == 1);
}

TEST_CASE("a project in two files counts once, by the file that changed last", "[register][yearly]")
{
    Filled filled;
    const Id same = filled.add(u"古い"_s, {2026, 4, 1}, {2027, 3, 31}).identity;
    RegisterEntry& later = filled.add(u"新しい"_s, {2026, 4, 1}, {2027, 3, 31});
    later.identity = same;
    later.stamp.modified = 5;
    const YearlyReport report = filled.report();
    CHECK(titles(report.results) == QStringList{u"新しい"_s});
    CHECK(report.copies == 1);
}

TEST_CASE("what is numbered stands in the order of its numbers", "[register][yearly]")
{
    Filled filled;
    for (const int number : {10, 9, 1, 2}) {
        const QString title = u"第%1号"_s.arg(number);
        filled.add(title, {2026, 4, 1}, {2027, 3, 31}).section = u"第%1課"_s.arg(number);
    }
    const YearlyReport report = filled.report();
    CHECK(titles(report.results) == QStringList{u"第1号"_s, u"第2号"_s, u"第9号"_s, u"第10号"_s});
    CHECK(counts(report, RegisterColumn::Section).names ==
          QStringList{u"第1課"_s, u"第2課"_s, u"第9課"_s, u"第10課"_s});
}

TEST_CASE("sections of one name in two departments stay apart", "[register][yearly]")
{
    Filled filled;
    for (const QString& department : {u"市民部"_s, u"福祉部"_s}) {
        RegisterEntry& entry = filled.add(department, {2026, 4, 1}, {2027, 3, 31});
        entry.department = department;
        entry.section = u"総務課"_s;
    }
    CHECK(counts(filled.report(), RegisterColumn::Section).names ==
          QStringList{u"市民部 総務課"_s, u"福祉部 総務課"_s});
}

TEST_CASE("counts of all projects are not named as those of a part", "[register][yearly]")
{
    Filled filled;
    filled.add(u"一"_s, {2026, 4, 1}, {2027, 3, 31}, {u"commission"_s});
    const RegisterStatistics found = countRows(filled.rows, RegisterColumn::Forms, true, filled.words());
    QStringList titles;
    const DataReport data = countsData(found, RegisterColumn::Forms, true);
    for (const DataColumn& column : data.tables.first().columns)
        titles.append(column.title);
    CHECK(titles == QStringList{u"Forms"_s, u"Projects"_s, u"Cost"_s, u"Borne by the authority"_s});
}

TEST_CASE("the report's tables are typed, sum up and say what they mean", "[register][yearly]")
{
    Filled filled;
    RegisterEntry& entry = filled.add(u"一"_s, {2026, 4, 1}, {2028, 3, 31}, {u"commission"_s});
    entry.results = u"よくなった"_s;
    const DataReport data = yearlyData(
        filled.report(), {RegisterColumn::Title, RegisterColumn::TermStart, RegisterColumn::Results},
        filled.words());
    REQUIRE(data.tables.size() == 5);
    const DataTable& list = data.tables.first();
    REQUIRE(list.rows.size() == 2);
    CHECK(list.rows.at(0) ==
          QVariantList{u"Results 令和8年度"_s, u"一"_s, QDate(2026, 4, 1), u"よくなった"_s});
    CHECK(list.rows.at(1) == QVariantList{u"Plans 令和9年度"_s, u"一"_s, QDate(2026, 4, 1), QVariant()});
    const DataTable& forms = data.tables.at(2);
    CHECK(forms.rows.first().mid(1) == QVariantList{1LL, 100LL, 40LL, 1LL, 100LL, 40LL});
    REQUIRE(forms.totals.size() == 2);
    for (const DataTable& table : data.tables) {
        for (const DataColumn& column : table.columns)
            CHECK_FALSE(column.meaning.isEmpty());
    }
    CHECK(data.notes.join(u'\n').contains(u"Results of 令和8年度: 1 projects"));
}
