#include "tests/support/portalfile.h"
#include "tests/support/printing.h"

#include "core/directory/csvrecords.h"

using namespace kyodo;
using namespace Qt::StringLiterals;

namespace {

/// Bytes that come in parts of a given size.
class Parts final : public ImportSource {
public:
    Parts(QByteArray bytes, qsizetype step)
        : m_bytes(std::move(bytes))
        , m_step(step)
    {
    }
    Result<QByteArray> read(qsizetype most) override
    {
        const QByteArray part = m_bytes.mid(m_at, std::min(most, m_step));
        m_at += part.size();
        return part;
    }
    qint64 size() const override { return m_bytes.size(); }

private:
    QByteArray m_bytes;
    qsizetype m_step;
    qsizetype m_at = 0;
};

struct Line {
    qint64 line;
    CsvFault fault;
    QList<QByteArray> cells;
    friend bool operator==(const Line&, const Line&) = default;
};

QList<Line> read(const QByteArray& bytes, qsizetype step = 1'000'000)
{
    Parts source(bytes, step);
    CsvRecords records(source);
    QList<Line> lines;
    CsvRecord record;
    while (records.next(record).value()) {
        Line line{record.line, record.fault, {}};
        for (const QByteArrayView cell : record.cells)
            line.cells.append(cell.toByteArray());
        lines.append(line);
    }
    return lines;
}

} // namespace

TEST_CASE("records of CSV are read as RFC 4180 says, in parts of any size", "[directory][csv]")
{
    const QByteArray csv = "a,\"b,\"\"c\"\"\",\r\n\"two\r\nlines\",,\"\"\n\n\rlast,x,y\rend";
    const QList<Line> expected{{1, CsvFault::None, {"a", "b,\"c\"", ""}},
                               {2, CsvFault::None, {"two\r\nlines", "", ""}},
                               {6, CsvFault::None, {"last", "x", "y"}},
                               {7, CsvFault::None, {"end"}}};
    for (qsizetype step = 1; step < csv.size() + 2; ++step) {
        CAPTURE(step);
        CHECK((read(csv, step) == expected));
    }
    CHECK(read("").isEmpty());
    CHECK(read("\r\n\n").isEmpty());
}

TEST_CASE("a faulty record costs its first line alone", "[directory][csv]")
{
    for (const qsizetype step : {1, 7, 1000}) {
        const QList<Line> lines = read("a,b\n\"x\"y,z\nc,d\n\"open,1\ne,f\n", step);
        REQUIRE(lines.size() == 5);
        CHECK(lines.at(1).fault == CsvFault::AfterQuote);
        CHECK(lines.at(1).line == 2);
        CHECK((lines.at(2) == Line{3, CsvFault::None, {"c", "d"}}));
        CHECK(lines.at(3).fault == CsvFault::OpenQuote);
        CHECK(lines.at(3).line == 4);
        CHECK((lines.at(4) == Line{5, CsvFault::None, {"e", "f"}}));
    }
}

TEST_CASE("what is longer than any record is not kept in memory", "[directory][csv]")
{
    const QByteArray many(3'000'000, 'x');
    const QList<Line> plain = read("a,b\n" + many + "\nc,d\n", 5000);
    REQUIRE(plain.size() > 2);
    CHECK(plain.at(1).fault == CsvFault::TooLong);
    CHECK((plain.last().cells == QList<QByteArray>{"c", "d"}));
    const QList<Line> quoted = read("a,b\n\"" + QByteArray(3'000'000, '\n') + "\nc,d\n", 5000);
    REQUIRE(quoted.size() == 3);
    CHECK(quoted.at(1).fault == CsvFault::OpenQuote);
    CHECK((quoted.last().cells == QList<QByteArray>{"c", "d"}));
    const QList<Line> cells = read("a,b\n" + QByteArray(5000, ',') + "\nc,d\n");
    REQUIRE(cells.size() == 3);
    CHECK(cells.at(1).fault == CsvFault::TooLong);
}

TEST_CASE("a line that is far too long is one fault", "[directory][csv]")
{
    const QByteArray bytes =
        "a,b\n" + QByteArray(3'000'000, '\0') + "\n\"" + QByteArray(2'000'000, 'x') + "\nc,d\n";
    for (const qsizetype step : {100'000, 1'000'000, 10'000'000}) {
        const QList<Line> lines = read(bytes, step);
        REQUIRE(lines.size() == 4);
        CHECK(lines.at(1) == Line{2, CsvFault::TooLong, {}});
        CHECK(lines.at(2).line == 3);
        CHECK(lines.at(2).fault != CsvFault::None);
        CHECK(lines.at(3) == Line{4, CsvFault::None, {"c", "d"}});
    }
}

TEST_CASE("every row of the portal's file comes back", "[directory][csv]")
{
    const QString text = test::portalText(300);
    const QList<Line> lines = read(text.toUtf8(), 4096);
    REQUIRE(lines.size() == 301);
    for (int i = 0; i < 300; ++i) {
        QStringList cells;
        for (const QByteArray& cell : lines.at(i + 1).cells)
            cells.append(QString::fromUtf8(cell));
        CHECK(cells == test::portalRow(i));
    }
}

TEST_CASE("the encoding is told by the beginning of a file", "[directory][csv]")
{
    const auto detect = [](const QByteArray& bytes, qsizetype marked = 0) {
        qsizetype bom = 0;
        auto decoder = CellDecoder::detect(bytes, bom);
        REQUIRE(decoder.ok());
        CHECK(bom == marked);
        return std::move(*decoder);
    };
    const QString words = u"法人名称,ソース表,髙﨑①㈱～"_s;
    CellDecoder sjis = detect(test::inCp932(words));
    CHECK(sjis.encoding() == CellDecoder::Encoding::Cp932);
    CHECK(sjis.decoded(test::inCp932(words)) == words);
    CHECK(sjis.decoded("plain") == u"plain"_s);
    CHECK_FALSE(sjis.decoded("\x81\xFF").has_value());
    CHECK(sjis.decoded(test::inCp932(u"次"_s)) == u"次"_s);
    CellDecoder utf8 = detect(words.toUtf8());
    CHECK(utf8.encoding() == CellDecoder::Encoding::Utf8);
    CHECK(utf8.decoded(words.toUtf8()) == words);
    CHECK_FALSE(utf8.decoded("\xFF\xFE").has_value());
    CHECK(detect(words.toUtf8().chopped(1)).encoding() == CellDecoder::Encoding::Utf8);
    CHECK(detect("\xEF\xBB\xBF" + words.toUtf8(), 3).encoding() == CellDecoder::Encoding::Utf8);
    CHECK(detect("name,address").encoding() == CellDecoder::Encoding::Utf8);
    qsizetype bom = 0;
    CHECK(CellDecoder::detect(QByteArray("\xFF\xFE\x6C\x5C", 4), bom).error().code == ErrorCode::InvalidData);
}
