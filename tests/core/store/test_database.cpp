#include "core/store/database.h"
#include "tests/support/printing.h"

#include <sqlite3.h>

using namespace kyodo;
using namespace Qt::StringLiterals;

namespace {

const QString kWords = u"協働の𠮷 and a\0zero"_s;

/// Stands on a row of one value of each kind.
Statement rowOfAll(Database& database)
{
    auto row = Statement::prepare(database, "SELECT ?, ?, ?, ?, ?, ?");
    REQUIRE(row);
    row->bind(1, kWords);
    row->bind(2, qint64{-42});
    row->bind(3, 0.5);
    row->bind(4, QByteArray("\0\xff", 2));
    row->bindNull(5);
    row->bind(6, QString());
    REQUIRE(*row->step());
    return std::move(*row);
}

} // namespace

TEST_CASE("the values of a row are seen with their types and as they lie there", "[store][database]")
{
    for (const QByteArray encoding : {"UTF-8", "UTF-16le", "UTF-16be"}) {
        INFO(encoding.toStdString());
        auto database = Database::open(QString(), OpenMode::Memory);
        REQUIRE(database);
        REQUIRE(database->run("PRAGMA encoding='" + encoding + "'"));
        const Statement row = rowOfAll(*database);
        const RowCells cells = row.cells();
        REQUIRE(cells.size() == 6);
        const QList<int> types{SQLITE_TEXT, SQLITE_INTEGER, SQLITE_FLOAT,
                               SQLITE_BLOB, SQLITE_NULL,    SQLITE_TEXT};
        for (int i = 0; i < types.size(); ++i) {
            CHECK(cells.at(i).type == types.at(i));
            CHECK(cells.at(i).isNull() == (types.at(i) == SQLITE_NULL));
            CHECK(cells.at(i).bytes == row.bytes(i));
            CHECK(cells.at(i).text() == row.text(i));
        }
        CHECK(cells.at(0).text() == kWords);
        CHECK(cells.at(1).bytes == "-42");
        CHECK(cells.at(3).bytes == QByteArrayView("\0\xff", 2));
        CHECK(cells.at(5).bytes.isEmpty());
        // Numbers are numbers still, though they were looked at as text.
        CHECK(row.number(1) == -42);
        CHECK(row.decimal(2) == 0.5);
        CHECK(row.blob(3) == QByteArray("\0\xff", 2));
    }
}
