#include "core/directory/directory.h"

#include "core/directory/directoryrows.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::directory)
};

/// What tidy() does at once: some hundredths of a second, while somebody may be typing.
constexpr int kRowsAtOnce = 500;
constexpr int kPagesAtOnce = 500;
/// Pages that may stay empty for what comes next: 8 MB.
constexpr qint64 kSparePages = 2000;
constexpr qint64 kIncremental = 2; ///< as PRAGMA auto_vacuum numbers it

DirectoryChange readChange(const Statement& row)
{
    return {row.number(0), QDateTime::fromString(row.text(1), Qt::ISODate), row.text(2)};
}

Result<QList<qint64>> idsOf(Database& database, qint64 change)
{
    auto rows = Statement::prepare(database, "SELECT organisation FROM former WHERE change=?1");
    if (!rows)
        return rows.error();
    rows->bind(1, change);
    QList<qint64> ids;
    for (;;) {
        const auto more = rows->step();
        if (!more)
            return more.error();
        if (!*more)
            return ids;
        ids.append(rows->number(0));
    }
}

/// Exchanges what stands in the directory with what a change keeps.
class Swapper {
public:
    Swapper(DirectoryRows& rows, Statement& read, Statement& write, qint64 change)
        : m_rows(rows)
        , m_read(read)
        , m_write(write)
        , m_change(change)
    {
    }

    Result<void> swap(qint64 id)
    {
        m_read.bind(1, m_change);
        m_read.bind(2, id);
        const auto there = m_read.step();
        if (!there)
            return there.error();
        const QByteArray kept = m_read.bytes(0).toByteArray();
        m_read.reset();
        const auto present = m_rows.find(id);
        if (!present)
            return present.error();
        if (const auto written = keep(id, *present); !written)
            return written;
        if (kept.isEmpty())
            return *present ? m_rows.remove(**present) : Result<void>();
        const Organisation former = organisationFromJson(QJsonDocument::fromJson(kept).object());
        if (*present)
            return m_rows.change(**present, former);
        const auto added = m_rows.add(former);
        return added ? Result<void>() : added.error();
    }

private:
    Result<void> keep(qint64 id, const std::optional<Organisation>& present)
    {
        m_write.bind(1, m_change);
        m_write.bind(2, id);
        m_write.bind(
            3, present ? QString::fromUtf8(QJsonDocument(jsonOf(*present)).toJson(QJsonDocument::Compact))
                       : QString());
        return m_write.finish();
    }

    DirectoryRows& m_rows;
    Statement& m_read;
    Statement& m_write;
    qint64 m_change;
};

Result<void> swapAll(Directory& directory, qint64 change)
{
    Database& database = directory.database();
    auto rows = DirectoryRows::prepare(directory);
    auto read = Statement::prepare(database, "SELECT value FROM former WHERE change=?1 AND organisation=?2");
    auto write =
        Statement::prepare(database, "UPDATE former SET value=?3 WHERE change=?1 AND organisation=?2");
    const auto ids = idsOf(database, change);
    if (!rows || !read || !write || !ids)
        return database.lastError(u"swap"_s);
    const bool many = ids->size() > kManyRows;
    if (many)
        rows->stopIndexing();
    Swapper swapper(*rows, *read, *write, change);
    for (const qint64 id : *ids) {
        if (const auto done = swapper.swap(id); !done)
            return done;
    }
    return many ? rows->rebuildIndex() : Result<void>();
}

} // namespace

Result<std::optional<DirectoryChange>> Directory::change(const QByteArray& which)
{
    auto row = Statement::prepare(*m_database, "SELECT id,at,label FROM changes WHERE " + which + " LIMIT 1");
    if (!row)
        return row.error();
    const auto there = row->step();
    if (!there)
        return there.error();
    return *there ? std::optional(readChange(*row)) : std::nullopt;
}

Result<std::optional<DirectoryChange>> Directory::undoable()
{
    return change("undone=0 ORDER BY id DESC");
}

Result<std::optional<DirectoryChange>> Directory::redoable()
{
    return change("undone=1 ORDER BY id");
}

Result<DirectoryChange> Directory::undo()
{
    const auto last = undoable();
    if (!last)
        return last.error();
    if (*last)
        return exchange(**last, true);
    //: 元に戻せる変更がありません。
    return Error{ErrorCode::Refused, Tr::tr("There is no change to take back."), {}};
}

Result<DirectoryChange> Directory::redo()
{
    const auto next = redoable();
    if (!next)
        return next.error();
    if (*next)
        return exchange(**next, false);
    //: やり直せる変更がありません。
    return Error{ErrorCode::Refused, Tr::tr("There is no change to do again."), {}};
}

/// What was before and what is now change places: the same way back and forth.
Result<DirectoryChange> Directory::exchange(const DirectoryChange& change, bool undone)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    if (const auto swapped = swapAll(*this, change.id); !swapped)
        return swapped.error();
    auto mark = Statement::prepare(*m_database, "UPDATE changes SET undone=?2 WHERE id=?1");
    if (!mark)
        return mark.error();
    mark->bind(1, change.id);
    mark->bind(2, qint64{undone});
    if (const auto marked = mark->finish(); !marked)
        return marked.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return change;
}

namespace {

/// A body's own id and those of the bodies that became one with it: such a change is of two, and the last of
/// the other, which is there no more.
constexpr auto kBodyAndAbsorbed =
    "WITH RECURSIVE body(id) AS (SELECT ?1 UNION SELECT other.organisation FROM body "
    "JOIN former own ON own.organisation=body.id AND own.value<>'' "
    "JOIN former other ON other.change=own.change AND other.organisation<>body.id "
    "WHERE (SELECT count(*) FROM former WHERE change=own.change)=2 "
    "AND NOT EXISTS (SELECT 1 FROM former WHERE organisation=other.organisation AND change>other.change) "
    "AND NOT EXISTS (SELECT 1 FROM organisations WHERE id=other.organisation)) ";

} // namespace

Result<QList<HeldChange>> Directory::heldOf(qint64 id)
{
    auto rows = Statement::prepare(*m_database,
                                   QByteArray(kBodyAndAbsorbed) +
                                       "SELECT c.id,c.at,c.label,f.value FROM former f JOIN changes c ON "
                                       "c.id=f.change WHERE f.organisation IN body ORDER BY c.id DESC, "
                                       "f.organisation");
    if (!rows)
        return rows.error();
    rows->bind(1, id);
    QList<HeldChange> held;
    for (;;) {
        const auto more = rows->step();
        if (!more)
            return more.error();
        if (!*more)
            return held;
        held.append({readChange(*rows), QJsonDocument::fromJson(rows->text(3).toUtf8()).object()});
    }
}

Result<void> Directory::erase(qint64 id)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    auto rows = DirectoryRows::prepare(*this);
    auto forget = Statement::prepare(*m_database, QByteArray(kBodyAndAbsorbed) +
                                                      "DELETE FROM former WHERE organisation IN body");
    if (!rows || !forget)
        return rows ? forget.error() : rows.error();
    const auto present = rows->find(id);
    if (!present)
        return present.error();
    if (*present) {
        if (const auto removed = rows->remove(**present); !removed)
            return removed;
    }
    forget->bind(1, id);
    if (const auto forgotten = forget->finish(); !forgotten)
        return forgotten;
    // A change that has nothing left to take back would be an empty step.
    if (const auto emptied = m_database->run(
            "DELETE FROM changes WHERE NOT EXISTS (SELECT 1 FROM former WHERE change=changes.id)");
        !emptied)
        return emptied;
    return transaction->commit();
}

Result<bool> Directory::tidy()
{
    const auto dropped = m_database->number("SELECT EXISTS (SELECT 1 FROM changes WHERE undone=2)");
    if (!dropped)
        return dropped.error();
    if (*dropped != 0) {
        const auto cleared = clearDropped();
        return cleared ? Result<bool>(true) : cleared.error();
    }
    const auto gives = m_database->number("PRAGMA auto_vacuum");
    const auto spare = m_database->number("PRAGMA freelist_count");
    if (!gives || !spare)
        return gives ? spare.error() : gives.error();
    if (*gives != kIncremental || *spare <= kSparePages)
        return false;
    const auto given = m_database->run("PRAGMA incremental_vacuum(" + QByteArray::number(kPagesAtOnce) + ")");
    return given ? Result<bool>(true) : given.error();
}

Result<void> Directory::clearDropped()
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    const auto cleared = m_database->run(
        "DELETE FROM former WHERE (change,organisation) IN (SELECT f.change,f.organisation FROM changes c "
        "JOIN former f ON f.change=c.id WHERE c.undone=2 LIMIT " +
        QByteArray::number(kRowsAtOnce) +
        ");DELETE FROM changes WHERE undone=2 AND NOT EXISTS (SELECT 1 FROM former WHERE change=changes.id)");
    return cleared ? transaction->commit() : cleared;
}

} // namespace kyodo
