#include "core/directory/directory.h"

#include <algorithm>

namespace kyodo {

namespace {

DirectoryRow readRow(const Statement& row)
{
    DirectoryRow read;
    read.id = row.number(0);
    read.name = row.text(1);
    read.kana = row.text(2);
    read.number = row.text(3);
    read.kind = fromKey<PartyKind>(row.text(4)).value_or(PartyKind::Npo);
    read.address = row.text(5);
    read.place = row.text(6);
    read.fields = static_cast<quint32>(row.number(7));
    read.certified = row.number(8) != 0;
    read.active = row.number(9) != 0;
    return read;
}

} // namespace

/// Adds the best of a tier that are not there yet.
Result<void> Directory::collect(const SearchTier& tier, int limit, QList<qint64>& ids)
{
    auto rows =
        Statement::prepare(*m_database, tier.names ? "SELECT rowid FROM names WHERE names MATCH ?1 LIMIT ?2"
                                                   : "SELECT rowid FROM words WHERE words MATCH ?1 LIMIT ?2");
    if (!rows)
        return rows.error();
    rows->bind(1, QString::fromUtf8(tier.expression));
    rows->bind(2, qint64{limit} + ids.size());
    const QList<qint64> before = ids;
    for (;;) {
        const auto more = rows->step();
        if (!more)
            return more.error();
        if (!*more || ids.size() >= limit)
            return {};
        if (!before.contains(rows->number(0)))
            ids.append(rows->number(0));
    }
}

Result<void> Directory::readRows(const QList<qint64>& ids, QList<DirectoryRow>& rows)
{
    auto row =
        Statement::prepare(*m_database, "SELECT id,name,kana,number,kind,address,place,fields,certified,"
                                        "dissolution='' FROM organisations WHERE id=?1");
    if (!row)
        return row.error();
    for (const qint64 id : ids) {
        row->bind(1, id);
        const auto there = row->step();
        if (!there)
            return there.error();
        if (*there)
            rows.append(readRow(*row));
        row->reset();
    }
    return {};
}

Result<void> Directory::everything(int limit, QList<qint64>& ids)
{
    auto rows = Statement::prepare(*m_database, "SELECT id FROM organisations ORDER BY id LIMIT ?1");
    if (!rows)
        return rows.error();
    rows->bind(1, qint64{limit});
    for (;;) {
        const auto more = rows->step();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        ids.append(rows->number(0));
    }
}

Result<qint64> Directory::total(const DirectoryQuery& query)
{
    const QList<SearchTier> tiers = m_columns.tiers(query.words, query.filter);
    if (tiers.isEmpty())
        return count();
    auto counted = Statement::prepare(*m_database, "SELECT count(*) FROM words WHERE words MATCH ?1");
    if (!counted)
        return counted.error();
    counted->bind(1, QString::fromUtf8(tiers.last().expression));
    if (const auto row = counted->step(); !row)
        return row.error();
    return counted->number(0);
}

Result<QList<DirectoryRow>> Directory::first(const DirectoryQuery& query)
{
    const auto snapshot = Snapshot::begin(*m_database);
    if (!snapshot)
        return snapshot.error();
    const QList<SearchTier> tiers = m_columns.tiers(query.words, query.filter);
    QList<qint64> ids;
    const auto collected = tiers.isEmpty() ? everything(query.limit, ids) : Result<void>();
    if (!collected)
        return collected.error();
    for (const SearchTier& tier : tiers) {
        if (const auto more = collect(tier, query.limit, ids); !more)
            return more.error();
        if (ids.size() >= query.limit)
            break;
    }
    QList<DirectoryRow> rows;
    const auto read = readRows(ids, rows);
    return read ? Result<QList<DirectoryRow>>(rows) : read.error();
}

Result<DirectoryHits> Directory::search(const DirectoryQuery& query)
{
    auto rows = first(query);
    if (!rows)
        return rows.error();
    DirectoryHits hits{rows->size(), std::move(*rows)};
    if (hits.total < query.limit)
        return hits;
    const auto all = total(query);
    if (!all)
        return all.error();
    hits.total = *all;
    return hits;
}

Result<void> Directory::keep(const QString& name, const QString& value)
{
    auto row = Statement::prepare(*m_database, "INSERT OR REPLACE INTO kept(name,value) VALUES (?1,?2)");
    if (!row)
        return row.error();
    row->bind(1, name);
    row->bind(2, value);
    return row->finish();
}

Result<QString> Directory::kept(const QString& name)
{
    auto row = Statement::prepare(*m_database, "SELECT value FROM kept WHERE name=?1");
    if (!row)
        return row.error();
    row->bind(1, name);
    const auto there = row->step();
    if (!there)
        return there.error();
    return *there ? row->text(0) : QString();
}

} // namespace kyodo
