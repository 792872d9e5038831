#include "core/directory/directory.h"

#include "core/directory/bigramtokenizer.h"
#include "core/directory/directoryrows.h"
#include "core/directory/rowsql.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::directory)
};

/// "KyDi": tells a directory from anything else.
constexpr qint64 kApplicationId = 0x4B794469;
constexpr qint64 kSchema = 1;

QByteArray schema()
{
    return "PRAGMA application_id=" + QByteArray::number(kApplicationId) +
           ";PRAGMA user_version=" + QByteArray::number(kSchema) + ";" + rowsql::createTable() +
           "CREATE INDEX byNumber ON organisations(number);"
           // Not number='': SQLite would prepare a search for a number anew for each number.
           "CREATE INDEX byName ON organisations(name) WHERE length(number)=0;"
           "CREATE INDEX byPlace ON organisations(place);"
           "CREATE INDEX byResources ON organisations(id) WHERE offered<>'' OR sought<>'';"
           // undone: 0 can be taken back, 1 can be done again, 2 neither any more and waits for tidy().
           "CREATE TABLE changes (id INTEGER PRIMARY KEY, at TEXT NOT NULL, label TEXT NOT NULL,"
           "undone INTEGER NOT NULL) STRICT;"
           "CREATE TABLE former (change INTEGER NOT NULL REFERENCES changes(id) ON DELETE CASCADE,"
           "organisation INTEGER NOT NULL, value TEXT NOT NULL, PRIMARY KEY (change,organisation))"
           "STRICT, WITHOUT ROWID;"
           "CREATE INDEX formerOf ON former(organisation) WHERE value<>'';"
           "CREATE TABLE kept (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;"
           "CREATE TABLE about (indexMark TEXT NOT NULL) STRICT;"
           // Contentless: the texts stand in the table. One character is a search, too: hence the prefix. The
           // names once more apart, for what has the words in its name comes first.
           "CREATE VIRTUAL TABLE words USING fts5(name, kana, address, purpose, marks,"
           "content='', columnsize=0, prefix='1', tokenize='kyodo_bigram');"
           "CREATE VIRTUAL TABLE names USING fts5(head, name, kana, marks,"
           "content='', columnsize=0, prefix='1', tokenize='kyodo_bigram');"
           // Fewer, larger parts: an import is one transaction, and is merged less often.
           "INSERT INTO words(words,rank) VALUES ('hashsize',33554432);"
           "INSERT INTO names(names,rank) VALUES ('hashsize',33554432);";
}

Error foreign(const QString& path)
{
    return {ErrorCode::FileForeign,
            //: 「%1」は団体名簿のファイルではありません。
            Tr::tr("\"%1\" is not a directory of organisations.").arg(QFileInfo(path).fileName()), path};
}

Error newer(const QString& path)
{
    return {ErrorCode::FileNewer,
            //: 「%1」は新しい版の協働手帳で作られた団体名簿です。協働手帳を新しくしてください。
            Tr::tr("\"%1\" is a directory of a newer Kyodo Techo. Please update the program.")
                .arg(QFileInfo(path).fileName()),
            path};
}

} // namespace

Directory::Directory(std::unique_ptr<Database> database, const QStringList& fieldTexts)
    : m_database(std::move(database))
    , m_columns(fieldTexts)
{
}

Result<Directory> Directory::open(const QString& path, const QStringList& fieldTexts)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    auto database = Database::open(path, OpenMode::Create);
    if (!database)
        return database.error();
    Directory directory(std::make_unique<Database>(std::move(*database)), fieldTexts);
    if (const auto ready = directory.prepare(); !ready)
        return ready.error();
    return directory;
}

Result<void> Directory::prepare()
{
    if (const auto known = registerBigrams(*m_database); !known)
        return known;
    // It holds people's names and numbers: what is deleted or changed is overwritten.
    if (const auto secure = m_database->run("PRAGMA secure_delete=ON"); !secure)
        return secure;
    const auto tables = m_database->number("SELECT count(*) FROM sqlite_schema");
    if (!tables)
        return tables.error();
    if (*tables == 0) {
        // What an import taken back leaves empty is to be given back; only a new file can be told so.
        if (const auto set = m_database->run("PRAGMA auto_vacuum=INCREMENTAL"); !set)
            return set;
        if (const auto made = create(); !made)
            return made;
    }
    const auto id = m_database->number("PRAGMA application_id");
    const auto version = m_database->number("PRAGMA user_version");
    if (!id || !version)
        return id ? version.error() : id.error();
    if (*id != kApplicationId)
        return foreign(path());
    if (*version > kSchema)
        return newer(path());
    const auto mark = m_database->text("SELECT indexMark FROM about");
    if (!mark)
        return mark.error();
    if (*mark == m_columns.mark())
        return {};
    // Made by another version of the program or of Unicode: words are folded in another way.
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    auto rows = DirectoryRows::prepare(*this);
    if (!rows)
        return rows.error();
    if (const auto rebuilt = rows->rebuildIndex(); !rebuilt)
        return rebuilt;
    return transaction->commit();
}

Result<void> Directory::create()
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    // Another window may have been faster.
    const auto tables = m_database->number("SELECT count(*) FROM sqlite_schema");
    if (!tables || *tables > 0)
        return tables ? Result<void>() : tables.error();
    if (const auto made = m_database->run(schema()); !made)
        return made;
    auto about = Statement::prepare(*m_database, "INSERT INTO about VALUES (?1)");
    if (!about)
        return about.error();
    about->bind(1, m_columns.mark());
    if (const auto done = about->finish(); !done)
        return done;
    return transaction->commit();
}

Result<qint64> Directory::count()
{
    return m_database->number("SELECT count(*) FROM organisations");
}

Result<std::optional<Organisation>> Directory::find(qint64 id)
{
    auto row = Statement::prepare(*m_database, rowsql::selectRows() + " WHERE id=?1");
    if (!row)
        return row.error();
    row->bind(1, id);
    const auto there = row->step();
    if (!there)
        return there.error();
    return *there ? std::optional(rowsql::readRow(*row)) : std::nullopt;
}

Result<QList<DirectoryPlace>> Directory::places()
{
    auto rows = Statement::prepare(*m_database,
                                   "SELECT place, count(*) FROM organisations GROUP BY place ORDER BY place");
    if (!rows)
        return rows.error();
    QList<DirectoryPlace> places;
    for (;;) {
        const auto more = rows->step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (!rows->bytes(0).isEmpty())
            places.append({rows->text(0), rows->number(1), placeRank(rows->text(0))});
    }
    std::stable_sort(places.begin(), places.end(),
                     [](const DirectoryPlace& a, const DirectoryPlace& b) { return a.rank < b.rank; });
    return places;
}

} // namespace kyodo
