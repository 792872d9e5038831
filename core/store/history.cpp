#include "core/store/history.h"

#include "core/store/rows.h"

#include <QCoreApplication>

namespace kyodo {

void UndoStack::take(const HistoryEntry& entry)
{
    switch (entry.kind) {
    case HistoryKind::Create:
        break;
    case HistoryKind::Edit:
        m_done.append(entry);
        m_undone.clear();
        break;
    case HistoryKind::Undo:
        if (!m_done.isEmpty())
            m_undone.append(m_done.takeLast());
        break;
    case HistoryKind::Redo:
        if (!m_undone.isEmpty())
            m_done.append(m_undone.takeLast());
        break;
    }
}

std::optional<HistoryEntry> UndoStack::undoable() const
{
    return m_done.isEmpty() ? std::nullopt : std::optional(m_done.last());
}

std::optional<HistoryEntry> UndoStack::redoable() const
{
    return m_undone.isEmpty() ? std::nullopt : std::optional(m_undone.last());
}

Result<void> History::append(Database& database, const HistoryEntry& entry, const QByteArray& changes)
{
    auto statement = Statement::prepare(
        database,
        "INSERT INTO \"history\" (\"id\",\"sequence\",\"at\",\"author\",\"label\",\"kind\",\"target\","
        "\"changes\") VALUES (?,?,?,?,?,?,?,?)");
    if (!statement)
        return statement.error();
    statement->bind(1, entry.id.text());
    statement->bind(2, entry.sequence);
    statement->bind(3, entry.at.toUTC().toString(Qt::ISODateWithMs));
    statement->bind(4, entry.author);
    statement->bind(5, entry.label);
    statement->bind(6, key(entry.kind));
    if (entry.target.isNull())
        statement->bindNull(7);
    else
        statement->bind(7, entry.target.text());
    statement->bind(8, changes);
    return statement->finish();
}

Result<QList<HistoryEntry>> History::read(Database& database)
{
    auto statement = Statement::prepare(
        database, "SELECT \"id\",\"sequence\",\"at\",\"author\",\"label\",\"kind\",\"target\" "
                  "FROM \"history\" ORDER BY \"sequence\"");
    if (!statement)
        return statement.error();
    QList<HistoryEntry> entries;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return entries;
        const auto id = Id::parse(statement->text(0));
        const auto kind = fromKey<HistoryKind>(statement->text(5));
        if (!id || !kind)
            return sqliteError(11, database.path(),
                               QStringLiteral("history entry %1").arg(statement->text(0)));
        HistoryEntry entry{*id,
                           statement->number(1),
                           QDateTime::fromString(statement->text(2), Qt::ISODateWithMs).toUTC(),
                           statement->text(3),
                           statement->text(4),
                           *kind,
                           Id::parse(statement->text(6)).value_or(Id())};
        entries.append(std::move(entry));
    }
}

Result<QByteArray> History::changesOf(Database& database, const Id& entry)
{
    auto statement = Statement::prepare(database, "SELECT \"changes\" FROM \"history\" WHERE \"id\"=?");
    if (!statement)
        return statement.error();
    statement->bind(1, entry.text());
    const auto row = statement->step();
    if (!row)
        return row.error();
    if (!*row)
        return sqliteError(11, database.path(), QStringLiteral("no history entry %1").arg(entry.text()));
    return statement->blob(0);
}

Result<Id> History::lastId(Database& database)
{
    const auto text = database.text("SELECT \"id\" FROM \"history\" ORDER BY \"sequence\" DESC LIMIT 1");
    if (!text)
        return text.error();
    return Id::parse(*text).value_or(Id());
}

Result<QList<FieldChange>> History::fieldChanges(const QByteArray& changes)
{
    const auto rows = readChangeset(changes);
    if (!rows)
        return rows.error();
    QList<FieldChange> result;
    for (const RowChange& row : *rows) {
        const ProjectTable* table = projectTable(row.table);
        const auto id = Id::parse(row.row);
        if (!table || !id)
            continue;
        for (const int column : row.columns) {
            if (column < 2) {
                if (row.kind == RowChange::Kind::Changed)
                    result.append({row.table, *id, row.kind, QStringLiteral("position"),
                                   row.before.value(column), row.after.value(column)});
                continue;
            }
            if (column - 2 >= table->record->fields.size())
                return sqliteError(11, QString(),
                                   QStringLiteral("column %1 of %2").arg(column).arg(row.table));
            const FieldInfo& field = table->record->fields.at(column - 2);
            const auto before = fieldFromStored(field, row.before.value(column));
            const auto after = fieldFromStored(field, row.after.value(column));
            if (!before || !after)
                return before ? after.error() : before.error();
            result.append({row.table, *id, row.kind, QString(field.name), *before, *after});
        }
    }
    return result;
}

} // namespace kyodo
