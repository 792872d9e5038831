#include "tests/bench/bench.h"
#include "tests/support/portalfile.h"

#include "core/base/clock.h"
#include "core/base/textsearch.h"
#include "core/directory/bigramtokenizer.h"
#include "core/directory/directoryimport.h"
#include "core/directory/directoryrows.h"
#include "core/guideline/fieldtexts.h"

#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <cstdlib>

namespace kyodo::bench {

namespace {

constexpr int kOrganisations = 54'000;

void require(bool good)
{
    if (!good)
        std::abort();
}

template<class T>
T given(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s %s\n", qPrintable(result.error().message),
                     qPrintable(result.error().detail));
        std::abort();
    }
    return std::move(*result);
}

/// All rows of the table and of the index, ready to be bound: what the floor need not work out.
struct RawRows {
    QList<QList<QByteArray>> rows;
    QList<QList<QByteArray>> words;
    QList<QList<QByteArray>> names;
    QStringList fields;
    QByteArrayList statements; ///< that make the tables
    int columns = 0;
};

RawRows rawRows(const QString& path, const QStringList& texts)
{
    RawRows raw;
    Directory directory = given(Directory::open(path, texts));
    Statement schema = given(Statement::prepare(
        directory.database(), "SELECT sql FROM sqlite_schema WHERE name IN "
                              "('organisations','words','names','byNumber','byName','byPlace')"));
    while (given(schema.step()))
        raw.statements.append(schema.text(0).toUtf8());
    Statement rows =
        given(Statement::prepare(directory.database(), "SELECT * FROM organisations ORDER BY id"));
    while (given(rows.step())) {
        QList<QByteArray> cells;
        for (const Cell& cell : rows.cells())
            cells.append(cell.bytes.toByteArray());
        raw.columns = static_cast<int>(cells.size());
        raw.rows.append(cells);
        const Organisation organisation = *given(directory.find(rows.number(0)));
        const SearchColumns made = directory.columns().columns(organisation);
        raw.words.append({made.name.toUtf8(), made.kana.toUtf8(), made.address.toUtf8(),
                          made.purpose.toUtf8(), made.marks.toUtf8()});
        raw.names.append({made.head.toUtf8(), made.name.toUtf8(), made.kana.toUtf8(), made.marks.toUtf8()});
        raw.fields.append(directory.columns().fieldsText(organisation.fields));
    }
    return raw;
}

/// A prepared INSERT of plain C.
class RawInsert {
public:
    RawInsert(sqlite3* db, const QByteArray& sql)
    {
        require(sqlite3_prepare_v2(db, sql.constData(), -1, &m_statement, nullptr) == SQLITE_OK);
    }
    ~RawInsert() { sqlite3_finalize(m_statement); }
    Q_DISABLE_COPY_MOVE(RawInsert)

    void add(qint64 id, const QList<QByteArray>& texts)
    {
        int place = 1;
        sqlite3_bind_int64(m_statement, place++, id);
        for (const QByteArray& text : texts)
            sqlite3_bind_text(m_statement, place++, text.constData(), static_cast<int>(text.size()),
                              SQLITE_STATIC);
        require(sqlite3_step(m_statement) == SQLITE_DONE);
        sqlite3_reset(m_statement);
    }

private:
    sqlite3_stmt* m_statement = nullptr;
};

/// The floor of an import in plain C: the same rows into the same table with the same indexes, the texts
/// decoded, taken apart and folded beforehand.
void rawImport(const QString& path, const RawRows& raw)
{
    QFile::remove(path);
    // Our own wrapper only opens and knows the tokenizer; all the rest is SQLite's interface.
    Database database = given(Database::open(path, OpenMode::Create));
    require(registerBigrams(database).ok());
    sqlite3* db = database.handle();
    const auto run = [db](const QByteArray& sql) {
        require(sqlite3_exec(db, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK);
    };
    run("BEGIN");
    for (const QByteArray& statement : raw.statements)
        run(statement);
    run("INSERT INTO words(words,rank) VALUES ('hashsize',33554432)");
    run("INSERT INTO names(names,rank) VALUES ('hashsize',33554432)");
    {
        RawInsert row(db, "INSERT INTO organisations VALUES (?" + QByteArray(",?").repeated(raw.columns - 1) +
                              ")");
        RawInsert words(db, "INSERT INTO words(rowid,name,kana,address,purpose,marks) VALUES (?,?,?,?,?,?)");
        RawInsert names(db, "INSERT INTO names(rowid,head,name,kana,marks) VALUES (?,?,?,?,?)");
        for (qsizetype i = 0; i < raw.rows.size(); ++i) {
            row.add(i + 1, raw.rows.at(i).mid(1));
            words.add(i + 1, raw.words.at(i));
            names.add(i + 1, raw.names.at(i));
        }
    }
    run("COMMIT");
}

ImportReport import(const QString& path, const QString& csv, const QStringList& texts)
{
    QFile::remove(path);
    Directory directory = given(Directory::open(path, texts));
    const SystemClock clock;
    return given(importOrganisations(directory, {csv, mappingOf(test::portalHeader()), texts}, clock));
}

/// A plain LIKE over the same folded texts: what a search without an index does.
class Likes {
public:
    explicit Likes(const RawRows& raw)
        : m_database(given(Database::open({}, OpenMode::Memory)))
    {
        require(m_database
                    .run("CREATE TABLE texts (name TEXT, kana TEXT, address TEXT, purpose TEXT, fields TEXT);"
                         "BEGIN")
                    .ok());
        Statement insert = given(Statement::prepare(m_database, "INSERT INTO texts VALUES (?,?,?,?,?)"));
        for (qsizetype row = 0; row < raw.words.size(); ++row) {
            for (int i = 0; i < 4; ++i)
                insert.bind(i + 1, QString::fromUtf8(raw.words.at(row).at(i)));
            insert.bind(5, raw.fields.at(row));
            require(insert.finish().ok());
        }
        require(m_database.run("COMMIT").ok());
    }
    qint64 count(const QString& word)
    {
        Statement query = given(Statement::prepare(
            m_database, "SELECT rowid FROM texts WHERE name LIKE ?1 OR kana LIKE ?1 OR address LIKE ?1 OR "
                        "purpose LIKE ?1 OR fields LIKE ?1"));
        query.bind(1, u'%' + word + u'%');
        qint64 total = 0;
        while (given(query.step()))
            ++total;
        return total;
    }

private:
    Database m_database;
};

void searches(const QString& path, const RawRows& raw, const QStringList& texts)
{
    Likes likes(raw);
    Directory directory = given(Directory::open(path, texts));
    for (const char* typed : {"会", "𠮷", "食堂", "前橋", "まちづ", "こども", "子どもと", "里山の保全",
                              "居場所づくり", "ない言葉です"}) {
        const QString word = QString::fromUtf8(typed);
        const QString folded = TextQuery(word).words().value(0);
        qint64 floor = 0;
        qint64 ours = 0;
        compare(
            typed, 9, [&] { floor = likes.count(folded); }, [&] { require(directory.first({word}).ok()); });
        Times totals;
        for (int i = 0; i < 9; ++i)
            totals.add([&] { ours = given(directory.total({word})); });
        std::printf("  %lld hits, counted in %.2f ms%s\n", static_cast<long long>(ours), totals.median(),
                    floor == ours ? "" : ": NOT WHAT LIKE FINDS");
    }
}

} // namespace

/// KYODO_ORGANISATIONS: how many, 54,000 where nothing is said.
void directory()
{
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    const int asked = qEnvironmentVariableIntValue("KYODO_ORGANISATIONS");
    const int count = asked > 0 ? asked : kOrganisations;
    const QTemporaryDir folder;
    const QString csv = folder.filePath(QStringLiteral("010_AdministrativeInputData_20261101.csv"));
    QFile file(csv);
    require(file.open(QIODevice::WriteOnly) && file.write(test::inCp932(test::portalText(count))) > 0);
    file.close();
    const QStringList texts = fieldTexts(given(Catalogue::load()));
    const QString ours = folder.filePath(QStringLiteral("directory.sqlite"));
    const QString floor = folder.filePath(QStringLiteral("floor.sqlite"));
    require(import(ours, csv, texts).counts.added == count);
    const RawRows raw = rawRows(ours, texts);
    std::printf("%d organisations, %lld bytes of CSV, %lld of index and table\n", count,
                static_cast<long long>(QFile(csv).size()), static_cast<long long>(QFile(ours).size()));
    compare(
        "import of CP932 (floor: rows ready made, plain C)", 3, [&] { rawImport(floor, raw); },
        [&] { require(import(ours, csv, texts).counts.added == count); });
    std::puts("search, first 100 best first (floor: all that LIKE finds in the same texts)");
    searches(ours, raw, texts);
}

} // namespace kyodo::bench
