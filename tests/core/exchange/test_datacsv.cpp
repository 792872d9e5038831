#include "tests/support/printing.h"

#include "core/exchange/datacsv.h"

#include <QDate>

using namespace kyodo;
using namespace Qt::StringLiterals;

namespace {

DataReport sample(const QString& name)
{
    DataTable list{
        u"一覧"_s, {{u"事業名"_s, u"事業の名前です。"_s}, {u"はじめ"_s, u"最初の日です。"_s}}, {}, {}};
    list.rows = {{name, QDate(2026, 4, 1)}};
    DataTable counts{u"数"_s, {{u"形態"_s, u"協働の形態です。"_s}}, {{u"委託"_s}}, {{u"のべ"_s}}};
    return {u"報告"_s, {u"後援を含みます。"_s}, {list, counts}};
}

} // namespace

TEST_CASE("the first table can be read by programs, and everything is explained below it", "[exchange][csv]")
{
    const auto csv = writeCsv(sample(u"=1+2"_s));
    REQUIRE(csv);
    CHECK(csv->lost.isEmpty());
    REQUIRE(csv->bytes.startsWith("\xEF\xBB\xBF"));
    const QStringList lines = QString::fromUtf8(csv->bytes.mid(3)).split(u"\r\n"_s);
    CHECK(lines.mid(0, 7) == QStringList{u"事業名,はじめ"_s, u"'=1+2,2026-04-01"_s, QString(), u"数"_s,
                                         u"形態"_s, u"委託"_s, u"のべ"_s});
    CHECK(lines.contains(u"後援を含みます。"_s));
    CHECK(lines.contains(u"事業名,事業の名前です。"_s));
    CHECK(lines.contains(u"形態,協働の形態です。"_s));
}

TEST_CASE("a table in CP932 has no mark in front and names what it lost", "[exchange][csv]")
{
    const auto csv = writeCsv(sample(u"髙橋〜𠮷田"_s), CsvEncoding::Cp932);
    REQUIRE(csv);
    CHECK(csv->lost == QStringList{u"𠮷"_s});
    CHECK(csv->bytes.startsWith("\x8E\x96\x8B\xC6\x96\xBC,")); // 事業名
    CHECK(csv->bytes.contains("\xFB\xFC\x8B\xB4\x81\x60\x81\xAC\x93\x63"));
}
