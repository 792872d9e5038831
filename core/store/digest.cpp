#include "core/store/digest.h"

#include "core/base/sha256.h"

#include <QVarLengthArray>
#include <QtEndian>

#include <sqlite3.h>

#include <algorithm>
#include <charconv>

namespace kyodo {

namespace {

QByteArray sumBytes(quint64 low, quint64 high)
{
    QByteArray bytes(16, '\0');
    qToLittleEndian(low, bytes.data());
    qToLittleEndian(high, bytes.data() + 8);
    return bytes;
}

QByteArray selectAll(const QByteArray& table)
{
    return "SELECT * FROM \"" + table + '"';
}

} // namespace

void Digest::Sum::add(const Sum& other, bool subtract)
{
    rows += subtract ? -other.rows : other.rows;
    low += subtract ? 0 - other.low : other.low;
    high += subtract ? 0 - other.high : other.high;
}

Digest::Sum Digest::hashRow(const RowCells& cells)
{
    // Each value as its type, its length and ':' before its bytes. On the stack, and straight into it: it is
    // done for every value read.
    constexpr qsizetype kLongestHead = 22;
    QVarLengthArray<char, 2048> bytes;
    for (const auto& [type, value] : cells) {
        const qsizetype from = bytes.size();
        bytes.resize(from + kLongestHead + value.size());
        char* next = bytes.data() + from;
        *next++ = static_cast<char>(type);
        next = std::to_chars(next, bytes.data() + bytes.size(), value.size()).ptr;
        *next++ = ':';
        next = std::copy(value.begin(), value.end(), next);
        bytes.resize(next - bytes.data());
    }
    const auto hash = sha256(QByteArrayView(bytes.data(), bytes.size()));
    return {1, qFromLittleEndian<quint64>(hash.data()), qFromLittleEndian<quint64>(hash.data() + 8)};
}

Result<void> Digest::account(Database& database, const QSet<RowName>& rows, bool subtract)
{
    QHash<QByteArray, QStringList> byTable;
    for (const RowName& row : rows)
        byTable[row.table.toLatin1()].append(row.row);
    for (auto it = byTable.cbegin(); it != byTable.cend(); ++it) {
        auto statement = Statement::prepare(database, selectAll(it.key()) + " WHERE \"id\"=?");
        if (!statement)
            return statement.error();
        for (const QString& row : it.value()) {
            statement->bind(1, row);
            const auto there = statement->step();
            if (!there)
                return there.error();
            if (*there)
                m_changes[it.key()].add(hashRow(statement->cells()), subtract);
            statement->reset();
        }
    }
    return {};
}

Result<void> Digest::forget(Database& database, const QSet<RowName>& rows)
{
    return account(database, rows, true);
}

Result<void> Digest::learn(Database& database, const QSet<RowName>& rows)
{
    return account(database, rows, false);
}

Digest::Sum Digest::readSum(const Statement& statement, int column)
{
    const QByteArray bytes = statement.blob(column + 1).leftJustified(16, '\0');
    return {statement.number(column), qFromLittleEndian<quint64>(bytes.constData()),
            qFromLittleEndian<quint64>(bytes.constData() + 8)};
}

Result<QHash<QByteArray, Digest::Sum>> Digest::stored(Database& database)
{
    auto statement = Statement::prepare(database, "SELECT \"id\",\"rows\",\"sum\" FROM \"digest\"");
    if (!statement)
        return statement.error();
    QHash<QByteArray, Sum> sums;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return sums;
        sums.insert(statement->bytes(0).toByteArray(), readSum(*statement, 1));
    }
}

Result<void> Digest::write(Database& database, const QHash<QByteArray, Sum>& sums)
{
    auto statement = Statement::prepare(
        database, "INSERT OR REPLACE INTO \"digest\" (\"id\",\"rows\",\"sum\") VALUES (?,?,?)");
    if (!statement)
        return statement.error();
    for (auto it = sums.cbegin(); it != sums.cend(); ++it) {
        statement->bind(1, QString::fromLatin1(it.key()));
        statement->bind(2, it->rows);
        statement->bind(3, sumBytes(it->low, it->high));
        if (const auto written = statement->finish(); !written)
            return written;
    }
    return {};
}

Result<void> Digest::store(Database& database) const
{
    auto known = Statement::prepare(database, "SELECT \"rows\",\"sum\" FROM \"digest\" WHERE \"id\"=?");
    if (!known)
        return known.error();
    QHash<QByteArray, Sum> sums;
    for (auto it = m_changes.cbegin(); it != m_changes.cend(); ++it) {
        known->bind(1, QString::fromLatin1(it.key()));
        const auto there = known->step();
        if (!there)
            return there.error();
        Sum sum = *there ? readSum(*known, 0) : Sum();
        known->reset();
        sum.add(it.value(), false);
        sums.insert(it.key(), sum);
    }
    return write(database, sums);
}

Result<Digest::Sum> Digest::tableSum(Database& database, const QByteArray& table)
{
    auto statement = Statement::prepare(database, selectAll(table));
    if (!statement)
        return statement.error();
    Sum sum;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return sum;
        sum.add(hashRow(statement->cells()), false);
    }
}

Result<void> Digest::renew(Database& database, const QList<QByteArray>& tables)
{
    QHash<QByteArray, Sum> sums;
    for (const QByteArray& table : tables) {
        const auto sum = tableSum(database, table);
        if (!sum)
            return sum.error();
        sums.insert(table, *sum);
    }
    return write(database, sums);
}

void Digest::see(QLatin1StringView table, const RowCells& row)
{
    // Looked up without a copy of the name: it is done for every row.
    const QByteArray name = QByteArray::fromRawData(table.data(), table.size());
    auto sum = m_changes.find(name);
    if (sum == m_changes.end())
        sum = m_changes.insert(QByteArray(table.data(), table.size()), {});
    sum->add(hashRow(row), false);
}

Result<void> Digest::differs(const Database& database, const QByteArray& table)
{
    return sqliteError(
        SQLITE_CORRUPT, database.path(),
        QStringLiteral("the content of table %1 does not match its digest").arg(QLatin1StringView(table)));
}

Result<void> Digest::compare(Database& database, int version) const
{
    const auto sums = stored(database);
    if (!sums)
        return sums.error();
    const QByteArray history = "history";
    const auto written = tableSum(database, history);
    if (!written)
        return written.error();
    if (!(*written == sums->value(history)))
        return differs(database, history);
    for (const QByteArray& table : recordedTables(version)) {
        if (!(m_changes.value(table) == sums->value(table)))
            return differs(database, table);
    }
    return {};
}

Result<void> Digest::verify(Database& database, int version)
{
    Digest digest;
    for (const QByteArray& table : recordedTables(version)) {
        const auto present = tableSum(database, table);
        if (!present)
            return present.error();
        digest.m_changes.insert(table, *present);
    }
    return digest.compare(database, version);
}

} // namespace kyodo
