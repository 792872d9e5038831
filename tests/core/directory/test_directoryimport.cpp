#include "tests/core/directory/directorybench.h"
#include "tests/support/portalfile.h"
#include "tests/support/printing.h"

#include "core/base/zipwriter.h"

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

ImportCounts countsOf(const Result<ImportReport>& report)
{
    if (!report)
        FAIL(report.error().message.toStdString());
    return report->counts;
}

QString table(const QList<QStringList>& rows)
{
    QString text;
    for (const QStringList& row : rows)
        text += csvLine(row);
    return text;
}

qsizetype columnOf(const QString& name)
{
    const qsizetype column = portalHeader().indexOf(name);
    REQUIRE(column >= 0);
    return column;
}

} // namespace

TEST_CASE("the portal's file is taken in, whatever its form", "[directory][import]")
{
    const QString text = portalText(120);
    QList<Organisation> first;
    for (const bool utf8 : {false, true}) {
        DirectoryBench bench;
        const QByteArray bytes = utf8 ? "\xEF\xBB\xBF" + text.toUtf8() : inCp932(text);
        const QString csv = bench.write(u"100_AdministrativeInputData_20261101.csv"_s, bytes);
        const auto preview = previewImport(csv, bench.directory);
        REQUIRE(preview.ok());
        CHECK(preview->portal);
        CHECK(preview->header == portalHeader());
        CHECK(preview->encoding == (utf8 ? CellDecoder::Encoding::Utf8 : CellDecoder::Encoding::Cp932));
        CHECK(preview->remarks.missing.isEmpty());
        CHECK(preview->remarks.doubled.isEmpty());
        CHECK_FALSE(preview->mapping.contains(QString()));
        CHECK(preview->rows.size() == 5);

        const ImportCounts dry = countsOf(bench.import(csv, true));
        CHECK(dry.added == 120);
        CHECK(dry.dissolved > 10);
        CHECK(bench.directory.count().value() == 0);
        CHECK(countsOf(bench.import(csv)) == dry);
        CHECK(bench.directory.count().value() == 120);
        const ImportCounts again = countsOf(bench.import(csv));
        CHECK(again.same == 120);
        CHECK(again.added + again.changed + again.faulty == 0);
    }
}

TEST_CASE("each column goes where it belongs", "[directory][import]")
{
    DirectoryBench bench;
    QStringList row(60);
    for (qsizetype i = 0; i < row.size(); ++i)
        row[i] = u"値%1"_s.arg(i);
    for (int i = 0; i < 20; ++i)
        row[12 + i] = i == 0 || i == 19 ? u"○"_s : QString();
    row[columnOf(u"法人名称"_s)] = u"特定非営利活動法人見本"_s;
    row[columnOf(u"主たる事務所の所在地"_s)] = u"前橋市大手町"_s;
    row[columnOf(u"所轄庁"_s)] = u"群馬県"_s;
    row[columnOf(u"法人番号"_s)] = corporateNumber(7);
    row[columnOf(u"設立年月日"_s)] = u"1999/2/3"_s;
    row[columnOf(u"定款に記載された目的"_s)] = u"一行目\r\n二行目"_s;
    row[columnOf(u"認定（認定開始日）"_s)] = u"2024/01/01"_s;
    row[columnOf(u"認定（認定満了日）"_s)] = u"2028/12/31"_s;
    row[columnOf(u"認定（認定取消日）"_s)].clear();
    REQUIRE(countsOf(bench.import(bench.write(u"a.csv"_s, inCp932(table({portalHeader(), row}))))).added ==
            1);
    const Organisation body = bench.all().first();
    CHECK(body.name == u"特定非営利活動法人見本"_s);
    CHECK(body.kana == u"値1"_s);
    CHECK(body.place == u"群馬県前橋市"_s);
    CHECK(body.number == corporateNumber(7));
    CHECK(body.foundedOn == u"1999-02-03"_s);
    CHECK(body.purpose == u"一行目\n二行目"_s);
    CHECK(body.fields == ((1U << 0) | (1U << 19)));
    CHECK(body.certified);
    CHECK(body.certification.contains(u"認定（認定満了日）: 2028/12/31"_s));
    CHECK(body.ordinance.count(u'\n') == 5);
    CHECK_FALSE(body.isActive());
    CHECK(body.website == row.at(columnOf(u"法人情報URL"_s)));
    CHECK(body.yearStart == row.at(columnOf(u"事業年度開始日"_s)));
    CHECK(body.notes.isEmpty());
}

TEST_CASE("a later file brings bodies up to date and leaves the user's own notes", "[directory][import]")
{
    DirectoryBench bench;
    REQUIRE(countsOf(bench.import(bench.write(u"a.csv"_s, inCp932(portalText(10))))).added == 10);
    Organisation own = bench.all().at(3);
    own.notes = u"去年の祭りで一緒に働いた"_s;
    own.offered = u"調理室"_s;
    own.people = u"担当者"_s;
    own.contacts = {{QDate(2026, 3, 1), u"訪問"_s, u"代表"_s, u"話した"_s}};
    bench.change(own);

    QList<QStringList> rows{portalHeader()};
    for (int i = 2; i < 12; ++i)
        rows.append(portalRow(i));
    rows[2][columnOf(u"主たる事務所の所在地"_s)] = u"群馬県高崎市高松町"_s; // number 3
    rows[3][columnOf(u"解散情報"_s)] = u"2026/10/01 解散"_s;                // number 4
    const QString later = bench.write(u"b.csv"_s, inCp932(table(rows)));
    const ImportCounts dry = countsOf(bench.import(later, true));
    const ImportCounts counts = countsOf(bench.import(later));
    CHECK(dry == counts);
    CHECK(counts.added == 2);
    CHECK(counts.changed == 2);
    CHECK(counts.same == 6);
    const Organisation after = bench.at(own.id);
    CHECK(after.place == u"群馬県高崎市"_s);
    CHECK(after.notes == own.notes);
    CHECK(after.offered == own.offered);
    CHECK(after.people == own.people);
    CHECK(after.contacts == own.contacts);

    // One undo for all of it.
    REQUIRE(bench.directory.undo().ok());
    CHECK(bench.directory.count().value() == 10);
    CHECK(bench.at(own.id) == own);
    REQUIRE(bench.directory.redo().ok());
    CHECK(bench.directory.count().value() == 12);
    CHECK(bench.at(own.id) == after);
}

TEST_CASE("an import of many is taken back and done again as a whole", "[directory][import]")
{
    DirectoryBench bench;
    const QString csv = bench.write(u"a.csv"_s, inCp932(portalText(6000)));
    REQUIRE(countsOf(bench.import(csv)).added == 6000);
    const qint64 hits = bench.search(u"食堂"_s).total;
    CHECK(hits > 100);
    REQUIRE(bench.directory.undo().ok());
    CHECK(bench.directory.count().value() == 0);
    CHECK(bench.search(u"食堂"_s).total == 0);
    REQUIRE(bench.directory.redo().ok());
    CHECK(bench.search(u"食堂"_s).total == hits);
    CHECK(countsOf(bench.import(csv, true)).same == 6000);
}

TEST_CASE("an older file with fewer columns keeps what it does not know", "[directory][import]")
{
    DirectoryBench bench;
    REQUIRE(countsOf(bench.import(bench.write(u"a.csv"_s, inCp932(portalText(5))))).added == 5);
    QList<QStringList> rows{portalHeader()};
    for (int i = 0; i < 6; ++i)
        rows.append(portalRow(i));
    for (QStringList& row : rows) {
        row.removeAt(8);
        row.removeAt(1);
    }
    rows[0].replaceInStrings(u"（"_s, u"("_s);
    const QString older = bench.write(u"b.csv"_s, inCp932(table(rows)));
    const auto preview = previewImport(older, bench.directory);
    REQUIRE(preview.ok());
    CHECK(preview->portal);
    CHECK(preview->remarks.missing == QStringList{u"法人名称カナ"_s, u"団体代表者名(フリガナ)"_s});
    const ImportCounts counts = countsOf(bench.import(older));
    CHECK(counts.same == 5);
    CHECK(counts.added == 1);
    CHECK_FALSE(bench.all().first().kana.isEmpty());
}

TEST_CASE("faulty rows are counted, named and passed over", "[directory][import]")
{
    DirectoryBench bench;
    QList<QStringList> rows;
    for (int i = 0; i < 6; ++i)
        rows.append(portalRow(i));
    rows[1][columnOf(u"法人名称"_s)].clear();
    rows[2][columnOf(u"法人番号"_s)] = u"8000020100005"_s;
    rows[3].removeLast();
    rows[5] = rows[4];
    QByteArray bytes = inCp932(table({portalHeader()}) + table(rows));
    bytes += "\"open," + inCp932(csvLine(portalRow(8)));
    QByteArray unreadable = inCp932(csvLine(portalRow(9)));
    unreadable[0] = '\x81';
    unreadable[1] = '\xFF';
    bytes += unreadable + inCp932(csvLine(portalRow(10)));
    const auto report = bench.import(bench.write(u"a.csv"_s, bytes));
    const ImportCounts counts = countsOf(report);
    CHECK(counts.rows == 9);
    CHECK(counts.added == 3);
    CHECK(counts.faulty == 6);
    REQUIRE(report->faults.size() == 6);
    for (const ImportFault& fault : report->faults)
        CHECK_FALSE(fault.reason.isEmpty());
    CHECK(report->faults.at(1).reason.contains(u"8000020100005"));
    CHECK(report->faults.at(0).line < report->faults.at(1).line);
    CHECK(bench.directory.count().value() == 3);
}

TEST_CASE("of columns of one name somebody has to say which is meant", "[directory][import]")
{
    DirectoryBench bench;
    const QString csv =
        bench.write(u"a.csv"_s, u"団体名,住所,団体名,何か,何か\n一の会,前橋市,二の会,,\n"_s.toUtf8());
    const auto preview = previewImport(csv, bench.directory);
    REQUIRE(preview.ok());
    REQUIRE(preview->remarks.doubled.size() == 2);
    CHECK(preview->remarks.doubled.first().name == u"団体名"_s);
    CHECK(preview->remarks.doubled.first().columns == QList<qsizetype>{0, 2});
    CHECK(preview->mapping == QStringList{kUndecided, u"address"_s, kUndecided, {}, {}});
    const auto refused = bench.import(csv);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::Refused);
    CHECK(refused.error().message.contains(u"団体名"));
    CHECK(refused.error().message.contains(u"1, 3"));
    // Two columns cannot go to the same place.
    ImportRequest request{csv, {u"name"_s, u"address"_s, u"name"_s, {}, {}}, bench.fieldTexts()};
    CHECK(importOrganisations(bench.directory, request, bench.files.clock).error().code ==
          ErrorCode::Refused);
    CHECK(bench.directory.count().value() == 0);
    request.mapping = {QString(), u"address"_s, u"name"_s, {}, {}};
    REQUIRE(countsOf(importOrganisations(bench.directory, request, bench.files.clock)).added == 1);
    CHECK(bench.all().first().name == u"二の会"_s);
    // It is kept: nobody is asked again.
    CHECK(countsOf(bench.import(csv)).same == 1);
}

TEST_CASE("a row without a kind has the one that was chosen, or the one its name tells",
          "[directory][import]")
{
    DirectoryBench bench;
    const QByteArray rows =
        u"緑町内会,\n株式会社見本,\nNPO法人自治会支援の会,\n花の会,\n青い会,教育機関\n赤い会,同好会\n"_s
            .toUtf8();
    const QString csv = bench.write(u"a.csv"_s, u"団体名,種別\n"_s.toUtf8() + rows);
    const auto kinds = [&] {
        QList<PartyKind> all;
        for (const Organisation& body : bench.all())
            all.append(body.kind);
        return all;
    };
    using enum PartyKind;
    const auto report = bench.import(csv);
    REQUIRE(countsOf(report).added == 6);
    CHECK(kinds() == QList{Community, Company, Npo, Npo, School, Npo});
    REQUIRE(report->counts.remarked == 1);
    CHECK(report->faults.first().line == 7);
    CHECK(report->faults.first().reason.contains(u"同好会"));
    REQUIRE(bench.directory.undo().ok());
    ImportRequest request{csv, {u"name"_s, u"kind"_s}, bench.fieldTexts()};
    request.kind = Community;
    REQUIRE(countsOf(importOrganisations(bench.directory, request, bench.files.clock)).added == 6);
    CHECK(kinds() == QList{Community, Community, Community, Community, School, Community});
    CHECK(previewImport(csv, bench.directory)->kind == Community);
    // What is known keeps its kind, and the portal's are all NPOs.
    request.kind = Company;
    CHECK(countsOf(importOrganisations(bench.directory, request, bench.files.clock)).same == 6);
    CHECK(kinds().first() == Community);
    QStringList portal = portalRow(1);
    portal[columnOf(u"法人名称"_s)] = u"緑自治会"_s;
    REQUIRE(countsOf(bench.import(bench.write(u"b.csv"_s, inCp932(table({portalHeader(), portal}))))).added ==
            1);
    CHECK(kinds().last() == Npo);
}

TEST_CASE("a date that is none is named with its line, and the row is taken", "[directory][import]")
{
    DirectoryBench bench;
    QList<QStringList> rows{portalHeader()};
    for (int i = 0; i < 4; ++i)
        rows.append(portalRow(i + 1));
    rows[1][columnOf(u"設立年月日"_s)] = u"2024/13/45"_s;
    rows[2][columnOf(u"設立年月日"_s)] = u"平成１１年２月３日"_s;
    rows[3][columnOf(u"認定（認定満了日）"_s)] = u"未定"_s;
    rows[4][columnOf(u"設立年月日"_s)].clear();
    for (qsizetype i = 1; i < rows.size(); ++i)
        rows[i][columnOf(u"定款に記載された目的"_s)] = u"目的"_s;
    const auto report = bench.import(bench.write(u"a.csv"_s, inCp932(table(rows))));
    const ImportCounts counts = countsOf(report);
    CHECK(counts.added == 4);
    CHECK(counts.faulty == 0);
    CHECK(counts.remarked == 2);
    REQUIRE(report->faults.size() == 2);
    CHECK(report->faults.first().taken);
    CHECK(report->faults.first().line == 2);
    CHECK(report->faults.first().reason.contains(u"2024/13/45"));
    CHECK(report->faults.first().reason.contains(u"設立年月日"));
    CHECK(report->faults.last().line == 4);
    CHECK(bench.all().at(0).foundedOn == u"2024/13/45"_s);
    CHECK(bench.all().at(1).foundedOn == u"1999-02-03"_s);
}

TEST_CASE("another list is taken in by a mapping, which is kept", "[directory][import]")
{
    DirectoryBench bench;
    const QString csv = bench.write(
        u"a.csv"_s, u"グループ,種別,分野,でんわ\n緑町内会,自治会,まちづくり,027-123-4567\n"_s.toUtf8());
    const auto preview = previewImport(csv, bench.directory);
    REQUIRE(preview.ok());
    CHECK_FALSE(preview->portal);
    const auto refused = bench.import(csv);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::InvalidData);
    const ImportMapping mapping{u"name"_s, u"kind"_s, u"fields"_s, u"phone"_s};
    REQUIRE(
        countsOf(importOrganisations(bench.directory, {csv, mapping, bench.fieldTexts()}, bench.files.clock))
            .added == 1);
    const Organisation body = bench.all().first();
    CHECK(body.name == u"緑町内会"_s);
    CHECK(body.kind == PartyKind::Community);
    CHECK(body.fields == 1U << 2);
    CHECK(body.phone == u"027-123-4567"_s);
    CHECK(previewImport(csv, bench.directory)->mapping == mapping);
    CHECK(countsOf(bench.import(csv)).same == 1);
}

TEST_CASE("a stopped import leaves the directory as it was", "[directory][import]")
{
    DirectoryBench bench;
    REQUIRE(countsOf(bench.import(bench.write(u"a.csv"_s, inCp932(portalText(3))))).added == 3);
    const QString csv = bench.write(u"b.csv"_s, inCp932(portalText(2000)));
    ImportHooks hooks;
    qint64 seen = 0;
    qint64 all = 0;
    hooks.progress = [&](qint64 done, qint64 of) {
        CHECK(done >= seen);
        seen = done;
        all = of;
    };
    hooks.cancelled = [&] { return seen > 100'000; };
    const auto stopped = bench.import(csv, false, hooks);
    REQUIRE_FALSE(stopped.ok());
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK(seen < all);
    CHECK(bench.directory.count().value() == 3);
    CHECK(bench.search(u"会"_s, {}, 1000).rows.size() <= 3);
    hooks.cancelled = {};
    seen = 0;
    CHECK(countsOf(bench.import(csv, false, hooks)).added == 1997);
}

TEST_CASE("files that are no table are refused with a sentence", "[directory][import]")
{
    DirectoryBench bench;
    for (const QByteArray& bytes : {QByteArray(), QByteArray("\r\n\r\n"), QByteArray(",,,\n1,2,3\n"),
                                    QByteArray("\xFF\xFE\x6C\x5C", 4), QByteArray("\"never closed\n1,2\n")}) {
        const auto preview = previewImport(bench.write(u"x.csv"_s, bytes), bench.directory);
        REQUIRE_FALSE(preview.ok());
        CHECK(preview.error().code == ErrorCode::InvalidData);
        CHECK_FALSE(preview.error().message.isEmpty());
    }
    CHECK(previewImport(bench.files.path(u"無い.csv"_s), bench.directory).error().code ==
          ErrorCode::FileMissing);
}

TEST_CASE("an encoding that is not read is told as such", "[directory][import]")
{
    DirectoryBench bench;
    const auto told = [&bench](const QByteArray& bytes) {
        const auto preview = previewImport(bench.write(u"x.csv"_s, bytes), bench.directory);
        return preview ? QString() : preview.error().message;
    };
    // 団体名,住所 and 名称,所在地 with a row, in EUC-JP: the first reads as narrow kana in CP932.
    CHECK(told("\xC3\xC4\xC2\xCE\xCC\xBE,\xBD\xBB\xBD\xEA\n").contains(u"EUC-JP"));
    CHECK(told("\xCC\xBE\xBE\xCE,\xBD\xEA\xBA\xDF\xC3\xCF\n\xA4\xDF\xA4\xC9\xA4\xEA,\xC1\xB0\n")
              .contains(u"EUC-JP"));
    CHECK(told(QByteArray("\xFF\xFE\x6C\x5C", 4)).contains(u"UTF-16"));
    CHECK(told("a\xFF,\x80\n1,2\n").contains(u"encoding may be another"));
    // Narrow kana are no other encoding as long as anything else of Japanese stands there.
    CHECK(told(test::inCp932(u"ﾒｲｼｮｳ,ｼﾞｭｳｼｮ\nみどりの会,前橋市\n"_s)).isEmpty());
}

TEST_CASE("an empty cell takes away nothing that people noted themselves", "[directory][import]")
{
    DirectoryBench bench;
    const QString csv = bench.write(u"一覧.csv"_s, u"名称,所在地,電話,メモ\n一の会,前橋市,,\n"_s.toUtf8());
    REQUIRE(bench.import(csv).ok());
    Organisation body = bench.all().first();
    body.phone = u"027-000-0000"_s;
    body.notes = u"会議室を貸せる"_s;
    bench.change(body);
    CHECK(countsOf(bench.import(csv)).same == 1);
    CHECK(bench.at(body.id).notes == u"会議室を貸せる"_s);
    CHECK(bench.at(body.id).phone == u"027-000-0000"_s);
    // What stands in the list is taken, and what only the list knows is emptied with it.
    const QString next =
        bench.write(u"次.csv"_s, u"名称,所在地,電話,メモ\n一の会,前橋市,,鍵は係へ\n"_s.toUtf8());
    CHECK(countsOf(bench.import(next)).changed == 1);
    CHECK(bench.at(body.id).notes == u"鍵は係へ"_s);
}
