#include "core/store/past.h"

#include "core/store/rows.h"

#include <algorithm>

namespace kyodo {

namespace {

Error unfit(const QString& what)
{
    return sqliteError(11 /* SQLITE_CORRUPT: the same sentence for the user */, QString(), what);
}

/// A row on its way through the history: whether it is there, and the columns that are known to differ from
/// the value that the way began with.
struct Travelling {
    bool there = true;
    bool fresh = false; ///< came into being on the way: all its columns are here
    QHash<int, QVariant> columns;
};

using Rows = QHash<RowName, Travelling>;

void put(Travelling& row, const QList<int>& columns, const QList<QVariant>& values)
{
    for (const int column : columns)
        row.columns.insert(column, values.value(column));
}

/// Forwards an insertion brings a row and a removal takes it; backwards it is the other way round.
Result<void> travel(Rows& rows, const QList<RowChange>& changes, bool forwards)
{
    for (const RowChange& change : changes) {
        Travelling& row = rows[{change.table, change.row}];
        const bool comes = change.kind == (forwards ? RowChange::Kind::Inserted : RowChange::Kind::Removed);
        const bool goes = change.kind == (forwards ? RowChange::Kind::Removed : RowChange::Kind::Inserted);
        if (goes) {
            row = Travelling{false, false, {}};
            continue;
        }
        if (comes)
            row = Travelling{true, true, {}};
        else if (!row.there)
            return unfit(QStringLiteral("a change of row %1 that is not there").arg(change.row));
        put(row, change.columns, forwards ? change.after : change.before);
    }
    return {};
}

Result<void> writeColumns(const ProjectTable& table, Row& row, const QHash<int, QVariant>& columns)
{
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        if (it.key() == 0)
            continue; // the row's key
        if (it.key() == 1) {
            row.position = it.value().toLongLong();
            continue;
        }
        if (it.key() - 2 >= table.record->fields.size())
            return unfit(QStringLiteral("column %1 of %2").arg(it.key()).arg(table.name()));
        const FieldInfo& field = table.record->fields.at(it.key() - 2);
        const auto value = fieldFromStored(field, it.value());
        if (!value)
            return value.error();
        if (!field.write(row, *value))
            return unfit(QStringLiteral("%1.%2: a value that does not fit").arg(table.name(), field.name));
    }
    return {};
}

/// Writes what the rows of one table have become.
Result<void> settle(Project& project, const ProjectTable& table, QHash<Id, Travelling> rows)
{
    for (qsizetype i = table.count(project) - 1; i >= 0; --i) {
        const Id id = table.at(project, i).id;
        if (!rows.contains(id))
            continue;
        const Travelling row = rows.take(id);
        if (!row.there) {
            if (table.single)
                return unfit(QStringLiteral("%1 would be empty").arg(table.name()));
            table.remove(project, i);
        } else if (const auto written = writeColumns(table, table.edit(project, i), row.columns); !written) {
            return written;
        }
    }
    for (auto it = rows.begin(); it != rows.end(); ++it) {
        if (!it->there)
            continue; // came and went
        if (!it->fresh || table.single)
            return unfit(QStringLiteral("a change of row %1 that is not there").arg(it.key().text()));
        Row& row = table.insert(project, table.count(project));
        row.id = it.key();
        if (const auto written = writeColumns(table, row, it->columns); !written)
            return written;
    }
    table.sort(project);
    return {};
}

Result<void> settleAll(Project& project, const Rows& rows)
{
    QHash<QString, QHash<Id, Travelling>> byTable;
    for (auto it = rows.begin(); it != rows.end(); ++it) {
        const auto id = Id::parse(it.key().row);
        if (!id || !projectTable(it.key().table))
            return unfit(QStringLiteral("a change of %1 in %2").arg(it.key().row, it.key().table));
        byTable[it.key().table].insert(*id, *it);
    }
    for (auto it = byTable.begin(); it != byTable.end(); ++it) {
        if (const auto settled = settle(project, *projectTable(it.key()), *it); !settled)
            return settled;
    }
    return {};
}

void appendFields(QList<FieldChange>& changes, const RowWrite& write, const Row* before)
{
    using Kind = RowChange::Kind;
    const Kind kind = !before ? Kind::Inserted : write.value ? Kind::Changed : Kind::Removed;
    const QString table = write.table->name();
    if (kind == Kind::Changed && before->position != write.value->position) {
        changes.append({table, write.row, kind, QStringLiteral("position"),
                        QVariant(static_cast<qlonglong>(before->position)),
                        QVariant(static_cast<qlonglong>(write.value->position))});
    }
    for (const FieldInfo& field : write.table->record->fields) {
        const QVariant was = before ? field.read(*before) : QVariant();
        const QVariant is = write.value ? field.read(*write.value) : QVariant();
        if (kind != Kind::Changed || was != is || was.isValid() != is.isValid())
            changes.append({table, write.row, kind, field.name, was, is});
    }
}

} // namespace

QList<FieldChange> changesBetween(const Project& before, const Project& after)
{
    const QList<RowWrite> writes = difference(before, after);
    QList<FieldChange> changes;
    for (const ProjectTable& table : projectTables()) {
        QHash<Id, qsizetype> places;
        for (const RowWrite& write : writes) {
            if (write.table != &table)
                continue;
            if (places.isEmpty()) {
                for (qsizetype i = 0; i < table.count(before); ++i)
                    places.insert(table.at(before, i).id, i);
            }
            const qsizetype place = places.value(write.row, -1);
            appendFields(changes, write, place < 0 ? nullptr : &table.at(before, place));
        }
    }
    return changes;
}

Past::Past(Reader reader)
    : m_reader(std::move(reader))
{
}

Result<Project> Past::valueAfter(const QList<HistoryEntry>& history, const Project& present, qsizetype index)
{
    if (index < 0 || index >= history.size())
        return unfit(QStringLiteral("no history entry %1").arg(index));
    // The known value may lie nearer than the present one.
    qsizetype from = history.size() - 1;
    Project value = present;
    const auto known = std::find_if(history.begin(), history.end(),
                                    [this](const HistoryEntry& entry) { return entry.id == m_knownEntry; });
    if (!m_knownEntry.isNull() && known != history.end()) {
        const qsizetype at = known - history.begin();
        if (qAbs(at - index) < from - index) {
            from = at;
            value = m_known;
        }
    }
    Rows rows;
    const bool forwards = from < index;
    for (qsizetype i = from; i != index; i += forwards ? 1 : -1) {
        const auto changes = m_reader(history.at(forwards ? i + 1 : i).id);
        if (!changes)
            return changes.error();
        QList<RowChange> ordered = *changes;
        if (!forwards)
            std::reverse(ordered.begin(), ordered.end());
        if (const auto went = travel(rows, ordered, forwards); !went)
            return went.error();
    }
    if (const auto settled = settleAll(value, rows); !settled)
        return settled.error();
    m_known = value;
    m_knownEntry = history.at(index).id;
    return value;
}

} // namespace kyodo
