#include "core/directory/directoryrows.h"

#include "core/directory/rowsql.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

enum Which { Insert, Update, Delete, ById, ByNumber, ByName, WordsIn, NamesIn, WordsOut, NamesOut };

/// How many changes can be taken back: each keeps what it changed.
constexpr int kKept = 50;
/// And how many rows they keep together, the latest change aside: some hundred MB. After a large change the
/// oldest make room.
constexpr qint64 kMostKeptRows = 120'000;

QByteArray formerText(const Organisation* former)
{
    return former ? QJsonDocument(jsonOf(*former)).toJson(QJsonDocument::Compact) : QByteArray();
}

} // namespace

DirectoryRows::DirectoryRows(Directory& directory, std::array<std::optional<Statement>, 10> statements)
    : m_directory(&directory)
    , m_statements(std::move(statements))
{
}

Result<DirectoryRows> DirectoryRows::prepare(Directory& directory)
{
    const std::array<QByteArray, 10> sql{
        rowsql::insertRow(),
        rowsql::updateRow(),
        "DELETE FROM organisations WHERE id=?1",
        rowsql::selectRows() + " WHERE id=?1",
        rowsql::selectRows() + " WHERE number=?1 ORDER BY id LIMIT 1",
        rowsql::selectRows() + " WHERE length(number)=0 AND name=?1 AND address=?2 ORDER BY id LIMIT 1",
        "INSERT INTO words(rowid,name,kana,address,purpose,marks) VALUES (?1,?2,?3,?4,?5,?6)",
        "INSERT INTO names(rowid,head,name,kana,marks) VALUES (?1,?2,?3,?4,?5)",
        "INSERT INTO words(words,rowid,name,kana,address,purpose,marks) VALUES ('delete',?1,?2,?3,?4,?5,?6)",
        "INSERT INTO names(names,rowid,head,name,kana,marks) VALUES ('delete',?1,?2,?3,?4,?5)"};
    std::array<std::optional<Statement>, 10> statements;
    for (std::size_t i = 0; i < sql.size(); ++i) {
        auto statement = Statement::prepare(directory.database(), sql.at(i));
        if (!statement)
            return statement.error();
        statements.at(i) = std::move(*statement);
    }
    return DirectoryRows(directory, std::move(statements));
}

Result<void> DirectoryRows::index(bool in, const Organisation& organisation, const SearchColumns* ready)
{
    if (!m_indexing)
        return {};
    const SearchColumns columns = ready ? *ready : m_directory->columns().columns(organisation);
    const auto write = [&](Statement& statement, std::initializer_list<const QString*> texts) {
        statement.bind(1, organisation.id);
        int place = 2;
        for (const QString* text : texts)
            statement.bind(place++, *text);
        return statement.finish();
    };
    const auto words = write(at(in ? WordsIn : WordsOut), {&columns.name, &columns.kana, &columns.address,
                                                           &columns.purpose, &columns.marks});
    if (!words)
        return words;
    return write(at(in ? NamesIn : NamesOut), {&columns.head, &columns.name, &columns.kana, &columns.marks});
}

Result<qint64> DirectoryRows::add(const Organisation& organisation, const SearchColumns* ready)
{
    rowsql::bindRow(at(Insert), organisation);
    if (const auto done = at(Insert).finish(); !done)
        return done.error();
    Organisation added = organisation;
    if (added.id == 0)
        added.id = rowsql::lastId(m_directory->database());
    if (const auto indexed = index(true, added, ready); !indexed)
        return indexed.error();
    return added.id;
}

Result<void> DirectoryRows::change(const Organisation& former, const Organisation& now)
{
    rowsql::bindRow(at(Update), now);
    if (const auto done = at(Update).finish(); !done)
        return done;
    if (const auto out = index(false, former); !out)
        return out;
    return index(true, now);
}

Result<void> DirectoryRows::remove(const Organisation& former)
{
    at(Delete).bind(1, former.id);
    if (const auto done = at(Delete).finish(); !done)
        return done;
    return index(false, former);
}

Result<std::optional<Organisation>> DirectoryRows::read(Statement& statement)
{
    const auto row = statement.step();
    if (!row)
        return row.error();
    std::optional<Organisation> found;
    if (*row)
        found = rowsql::readRow(statement);
    statement.reset();
    return found;
}

Result<std::optional<Organisation>> DirectoryRows::find(qint64 id)
{
    at(ById).bind(1, id);
    return read(at(ById));
}

Result<std::optional<Organisation>> DirectoryRows::findNumber(const QString& number)
{
    at(ByNumber).bind(1, number);
    return read(at(ByNumber));
}

Result<std::optional<Organisation>> DirectoryRows::findNumberless(const QString& name, const QString& address)
{
    at(ByName).bind(1, name);
    at(ByName).bind(2, address);
    return read(at(ByName));
}

Result<void> DirectoryRows::rebuildIndex()
{
    m_indexing = true;
    if (const auto emptied = m_directory->database().run(
            "INSERT INTO words(words) VALUES ('delete-all');INSERT INTO names(names) VALUES ('delete-all')");
        !emptied)
        return emptied;
    auto all = Statement::prepare(m_directory->database(), rowsql::selectRows() + " ORDER BY id");
    if (!all)
        return all.error();
    for (;;) {
        const auto row = all->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        if (const auto indexed = index(true, rowsql::readRow(*all)); !indexed)
            return indexed;
    }
    auto mark = Statement::prepare(m_directory->database(), "UPDATE about SET indexMark=?1");
    if (!mark)
        return mark.error();
    mark->bind(1, m_directory->columns().mark());
    return mark->finish();
}

Result<DirectoryEdit> DirectoryEdit::begin(Directory& directory, const QString& label, const Clock& clock)
{
    Database& database = directory.database();
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    // What was taken back cannot be done again any more, and the oldest changes go.
    if (const auto dropped = database.run(
            "UPDATE changes SET undone=2 WHERE undone=1 OR undone=0 AND id NOT IN (SELECT id FROM "
            "changes WHERE undone=0 ORDER BY id DESC LIMIT " +
            QByteArray::number(kKept - 1) + ")");
        !dropped)
        return dropped.error();
    auto begun = Statement::prepare(database, "INSERT INTO changes(at,label,undone) VALUES (?1,?2,0)");
    if (!begun)
        return begun.error();
    begun->bind(1, clock.now().toString(Qt::ISODate));
    begun->bind(2, label);
    if (const auto done = begun->finish(); !done)
        return done.error();
    const qint64 change = rowsql::lastId(database);
    auto rows = DirectoryRows::prepare(directory);
    auto keep = Statement::prepare(
        database, "INSERT OR IGNORE INTO former(change,organisation,value) VALUES (?1,?2,?3)");
    if (!rows || !keep)
        return rows ? keep.error() : rows.error();
    return DirectoryEdit(std::move(*transaction), std::move(*rows), std::move(*keep), change);
}

Result<void> DirectoryEdit::keepFormer(qint64 id, const Organisation* former)
{
    ++m_kept;
    m_keep.bind(1, m_change);
    m_keep.bind(2, id);
    m_keep.bind(3, QString::fromUtf8(formerText(former)));
    return m_keep.finish();
}

Result<qint64> DirectoryEdit::add(const Organisation& organisation, const SearchColumns* ready)
{
    const auto id = m_rows.add(organisation, ready);
    if (!id)
        return id;
    if (const auto kept = keepFormer(*id, nullptr); !kept)
        return kept.error();
    return id;
}

Result<void> DirectoryEdit::change(const Organisation& former, const Organisation& now)
{
    if (const auto kept = keepFormer(former.id, &former); !kept)
        return kept;
    return m_rows.change(former, now);
}

Result<void> DirectoryEdit::remove(const Organisation& former)
{
    if (const auto kept = keepFormer(former.id, &former); !kept)
        return kept;
    return m_rows.remove(former);
}

Result<void> DirectoryEdit::commit()
{
    if (m_kept > kManyRows) {
        if (const auto dropped = dropOldest(); !dropped)
            return dropped;
    }
    return m_transaction.commit();
}

/// From the latest before this one back, as many as may be kept; the others cannot be taken back any more.
Result<void> DirectoryEdit::dropOldest()
{
    Database& database = m_rows.database();
    auto kept = Statement::prepare(
        database, "SELECT id,(SELECT count(*) FROM former WHERE change=changes.id) FROM changes "
                  "WHERE undone=0 AND id<?1 ORDER BY id DESC");
    auto drop = Statement::prepare(database, "UPDATE changes SET undone=2 WHERE id<=?1");
    if (!kept || !drop)
        return kept ? drop.error() : kept.error();
    kept->bind(1, m_change);
    qint64 rows = 0;
    for (;;) {
        const auto more = kept->step();
        if (!more || !*more)
            return more ? Result<void>() : more.error();
        rows += kept->number(1);
        if (rows > kMostKeptRows)
            break;
    }
    const qint64 last = kept->number(0);
    kept->reset();
    drop->bind(1, last);
    return drop->finish();
}

} // namespace kyodo
