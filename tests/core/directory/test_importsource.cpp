#include "tests/support/printing.h"
#include "tests/support/tempproject.h"

#include "core/base/zipwriter.h"
#include "core/directory/importsource.h"

#include <QDir>
#include <QFile>

using namespace kyodo;
using namespace kyodo::test;
using namespace Qt::StringLiterals;

namespace {

QString write(Bench& bench, const QString& name, const QByteArray& bytes)
{
    Bench::writeBytes(bench.path(name), bytes);
    return bench.path(name);
}

QByteArray zip(const QList<ZipPart>& parts)
{
    const auto bytes = zipped(parts);
    REQUIRE(bytes.ok());
    return *bytes;
}

Result<QByteArray> readAll(const QString& path)
{
    auto source = openImport(path);
    if (!source)
        return source.error();
    QByteArray all;
    for (;;) {
        const auto part = (*source)->read(1000);
        if (!part)
            return part.error();
        if (part->isEmpty())
            break;
        all += *part;
    }
    CHECK((*source)->size() == all.size());
    return all;
}

} // namespace

TEST_CASE("a file is read plain or out of its archive", "[directory][import]")
{
    Bench bench;
    const QByteArray csv = QByteArray("a,b\r\n1,2\r\n").repeated(500);
    CHECK(readAll(write(bench, u"名簿.csv"_s, csv)).value() == csv);
    CHECK(readAll(write(bench, u"空.csv"_s, {})).value().isEmpty());
    CHECK(
        readAll(write(bench, u"名簿.zip"_s,
                      zip({{u"はじめに.txt"_s, "x"}, {u"010_AdministrativeInputData_20261101.csv"_s, csv}})))
            .value() == csv);
}

TEST_CASE("archives that are no list are refused, with a reason", "[directory][import]")
{
    Bench bench;
    const auto refused = [&](const QString& name, const QByteArray& bytes) {
        const auto read = readAll(write(bench, name, bytes));
        REQUIRE_FALSE(read.ok());
        CHECK(read.error().code == ErrorCode::InvalidData);
        CHECK(read.error().message.contains(name));
        return read.error().detail;
    };
    CHECK(refused(u"無.zip"_s, zip({{u"読んで.txt"_s, "x"}})).contains(u"none"));
    CHECK(refused(u"二.zip"_s, zip({{u"a.csv"_s, "x"}, {u"b.CSV"_s, "y"}})).contains(u"several"));
    CHECK(refused(u"空.zip"_s, QByteArray("PK\5\6") + QByteArray(18, '\0')).contains(u"none"));
    QByteArray random;
    for (int i = 0; i < 4000; ++i)
        random.append(static_cast<char>(i * i * 31 + i / 7));
    const QByteArray good = zip({{u"a.csv"_s, random}});
    refused(u"切.zip"_s, good.left(good.size() / 2));
    // A table of 40 MB out of 40 KB: no list of organisations is like that.
    CHECK(refused(u"爆.zip"_s, zip({{u"a.csv"_s, QByteArray(40'000'000, 'x')}})).contains(u"bytes"));
}

TEST_CASE("an archive with damaged bytes never does more than fail", "[directory][import]")
{
    Bench bench;
    const QByteArray csv = QByteArray("団体,1234567890,東京都\r\n").repeated(300);
    const QByteArray good = zip({{u"a.csv"_s, csv}});
    int failed = 0;
    for (qsizetype at = 0; at < good.size(); ++at) {
        QByteArray bad = good;
        bad[at] = static_cast<char>(bad.at(at) ^ 0x55);
        const auto read = readAll(write(bench, u"壊.zip"_s, bad));
        failed += read.ok() ? 0 : 1;
    }
    CHECK(failed > 0);
}

TEST_CASE("a file that cannot be read is named", "[directory][import]")
{
    Bench bench;
    CHECK(openImport(bench.path(u"無い.csv"_s)).error().code == ErrorCode::FileMissing);
    QDir().mkpath(bench.path(u"フォルダー.csv"_s));
    const auto folder = openImport(bench.path(u"フォルダー.csv"_s));
    REQUIRE_FALSE(folder.ok());
    CHECK(folder.error().code == ErrorCode::FileUnreadable);
    CHECK(folder.error().message.contains(u"フォルダー.csv"));
}
