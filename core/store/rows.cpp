#include "core/store/rows.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace kyodo {

namespace {

QByteArray quoted(QLatin1StringView name)
{
    return '"' + QByteArray(name.data(), name.size()) + '"';
}

QString storedMoment(const QDateTime& moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

QString storedList(const QStringList& list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

void bindField(Statement& statement, int index, const FieldInfo& field, const QVariant& value)
{
    if (!value.isValid()) {
        statement.bindNull(index);
        return;
    }
    switch (field.type) {
    case FieldType::Flag:
    case FieldType::Integer:
    case FieldType::Money:
        statement.bind(index, qint64{value.toLongLong()});
        break;
    case FieldType::Decimal:
        statement.bind(index, value.toDouble());
        break;
    case FieldType::Date:
        statement.bind(index, value.toDate().toString(Qt::ISODate));
        break;
    case FieldType::Moment:
        statement.bind(index, storedMoment(value.toDateTime()));
        break;
    case FieldType::TextList:
        statement.bind(index, storedList(value.toStringList()));
        break;
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice:
    case FieldType::Reference:
        statement.bind(index, value.toString());
        break;
    }
}

QVariant columnValue(const Statement& statement, int index, const Cell& cell, const FieldInfo& field)
{
    if (cell.isNull())
        return {};
    switch (field.type) {
    case FieldType::Flag:
    case FieldType::Integer:
    case FieldType::Money:
        return QVariant(static_cast<qlonglong>(statement.number(index)));
    case FieldType::Decimal:
        return statement.decimal(index);
    default:
        return cell.text();
    }
}

/// The date in the form that all are stored in; by hand, for QDate takes ten times as long.
QDate storedDate(const QString& text)
{
    if (text.size() != 10 || text.at(4) != u'-' || text.at(7) != u'-')
        return QDate::fromString(text, Qt::ISODate);
    int number = 0;
    for (const QChar c : text) {
        if (c == u'-')
            continue;
        if (c < u'0' || c > u'9')
            return {};
        number = number * 10 + (c.unicode() - u'0');
    }
    return {number / 10'000, number / 100 % 100, number % 100};
}

Result<QVariant> listFromStored(const QString& text)
{
    if (text == u"[]") // as most are
        return QVariant(QStringList());
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        return Error{ErrorCode::FileDamaged, QString(), QStringLiteral("not a list: ") + text};
    QStringList list;
    for (const auto& entry : document.array())
        list.append(entry.toString());
    return QVariant(list);
}

QByteArray insertSql(const RecordInfo& record)
{
    QByteArray columns = "\"id\",\"position\"";
    QByteArray marks = "?,?";
    for (const FieldInfo& field : record.fields) {
        columns += ',' + quoted(field.name);
        marks += ",?";
    }
    return "INSERT INTO " + quoted(record.table) + " (" + columns + ") VALUES (" + marks + ")";
}

QByteArray updateSql(const RecordInfo& record)
{
    QByteArray columns = "\"position\"=?";
    for (const FieldInfo& field : record.fields)
        columns += ',' + quoted(field.name) + "=?";
    return "UPDATE " + quoted(record.table) + " SET " + columns + " WHERE \"id\"=?";
}

Result<void> writeRow(Statement& statement, const RowWrite& write)
{
    int index = 1;
    if (write.kind == RowWrite::Kind::Insert)
        statement.bind(index++, write.row.text());
    if (write.kind != RowWrite::Kind::Remove) {
        statement.bind(index++, write.value->position);
        for (const FieldInfo& field : write.table->record->fields)
            bindField(statement, index++, field, field.read(*write.value));
    }
    if (write.kind != RowWrite::Kind::Insert)
        statement.bind(index, write.row.text());
    return statement.finish();
}

QByteArray sqlFor(const RowWrite& write)
{
    const RecordInfo& record = *write.table->record;
    switch (write.kind) {
    case RowWrite::Kind::Insert:
        return insertSql(record);
    case RowWrite::Kind::Update:
        return updateSql(record);
    case RowWrite::Kind::Remove:
        break;
    }
    return "DELETE FROM " + quoted(record.table) + " WHERE \"id\"=?";
}

void differenceOf(const ProjectTable& table, const Project& before, const Project& after,
                  QList<RowWrite>& writes, QList<RowWrite>& removals)
{
    QHash<Id, const Row*> old;
    for (qsizetype i = 0; i < table.count(before); ++i) {
        const Row& row = table.at(before, i);
        old.insert(row.id, &row);
    }
    for (qsizetype i = 0; i < table.count(after); ++i) {
        const Row& row = table.at(after, i);
        const Row* was = old.take(row.id);
        if (!was)
            writes.append({RowWrite::Kind::Insert, &table, row.id, &row});
        else if (!table.sameRow(*was, row))
            writes.append({RowWrite::Kind::Update, &table, row.id, &row});
    }
    for (qsizetype i = 0; i < table.count(before); ++i) {
        const Id& id = table.at(before, i).id;
        if (old.contains(id))
            removals.append({RowWrite::Kind::Remove, &table, id, nullptr});
    }
}

Error damaged(const Database& database, const ProjectTable& table, QAnyStringView column, const QString& what)
{
    Error error = sqliteError(11 /* SQLITE_CORRUPT: the same sentence for the user */, database.path(), what);
    error.detail = QStringLiteral("%1.%2: %3").arg(table.name(), column.toString(), what);
    return error;
}

/// SELECT with the columns that the version of the schema has, key and place first.
QByteArray selectSql(const ProjectTable& table, int version, const char* rest)
{
    QByteArray columns = "\"id\",\"position\"";
    for (const FieldInfo& field : table.record->fields) {
        if (field.since <= version)
            columns += ',' + quoted(field.name);
    }
    return "SELECT " + columns + " FROM " + quoted(table.name()) + ' ' + rest;
}

/// Whether a value lies in the file in the form that the field takes.
bool isStoredAsItIs(FieldType type)
{
    return type != FieldType::Flag && type != FieldType::Date && type != FieldType::Moment &&
           type != FieldType::TextList;
}

/// Takes over a value of the row that the statement stands on; false where it does not fit the field.
bool take(const Statement& statement, int index, const Cell& cell, const FieldInfo& field, Row& row)
{
    if (field.setText && !cell.isNull()) { // as most are
        field.setText(row, cell.text());
        return true;
    }
    const QVariant stored = columnValue(statement, index, cell, field);
    if (isStoredAsItIs(field.type))
        return field.write(row, stored);
    const auto value = fieldFromStored(field, stored);
    return value.ok() && field.write(row, *value);
}

/// The cells are those of the row that the statement stands on.
Result<void> readRow(Database& database, const Statement& statement, const RowCells& cells,
                     const ProjectTable& table, Row& row, int version)
{
    const auto id = Id::parse(QLatin1StringView(cells.at(0).bytes));
    if (!id)
        return damaged(database, table, u"id", cells.at(0).text());
    row.id = *id;
    row.position = statement.number(1);
    int column = 2;
    for (const FieldInfo& field : table.record->fields) {
        if (field.since > version)
            continue;
        const Cell& cell = cells.at(column);
        if (!take(statement, column, cell, field, row))
            return damaged(database, table, field.name, cell.text());
        ++column;
    }
    return {};
}

} // namespace

QList<RowWrite> difference(const Project& before, const Project& after)
{
    QList<RowWrite> writes;
    QList<RowWrite> removals;
    for (const ProjectTable& table : projectTables()) {
        if (!table.same(before, after))
            differenceOf(table, before, after, writes, removals);
    }
    return writes + removals;
}

Result<void> writeRows(Database& database, const QList<RowWrite>& writes)
{
    QByteArray sql;
    std::optional<Statement> statement;
    for (const RowWrite& write : writes) {
        QByteArray wanted = sqlFor(write);
        if (!statement || wanted != sql) {
            auto prepared = Statement::prepare(database, wanted);
            if (!prepared)
                return prepared.error();
            statement.emplace(std::move(*prepared));
            sql = std::move(wanted);
        }
        if (const auto written = writeRow(*statement, write); !written)
            return written;
    }
    return {};
}

Result<QVariant> fieldFromStored(const FieldInfo& field, const QVariant& stored)
{
    if (!stored.isValid())
        return QVariant();
    switch (field.type) {
    case FieldType::Flag:
        return QVariant(stored.toLongLong() != 0);
    case FieldType::Date:
        return QVariant(storedDate(stored.toString()));
    case FieldType::Moment:
        return QVariant(QDateTime::fromString(stored.toString(), Qt::ISODateWithMs).toUTC());
    case FieldType::TextList:
        return listFromStored(stored.toString());
    default:
        return stored;
    }
}

Result<void> readTable(Database& database, const ProjectTable& table, Project& project, int version,
                       const RowWitness& witness)
{
    // Naming and sorting columns would cost more than reading them: most tables hold a handful of rows.
    auto statement = Statement::prepare(database, "SELECT * FROM " + quoted(table.name()));
    if (!statement)
        return statement.error();
    while (!table.single && table.count(project) > 0)
        table.remove(project, table.count(project) - 1);
    qsizetype rows = 0;
    for (;;) {
        const auto more = statement->step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (table.single && rows > 0)
            return damaged(database, table, u"id", QStringLiteral("more than one row"));
        Row& row = table.single ? table.edit(project, 0) : table.insert(project, rows);
        const RowCells cells = statement->cells();
        if (const auto read = readRow(database, *statement, cells, table, row, version); !read)
            return read;
        if (witness)
            witness(table.name(), cells);
        ++rows;
    }
    if (table.single && rows == 0)
        return damaged(database, table, u"id", QStringLiteral("no row"));
    if (!table.single && rows > 1)
        table.sort(project);
    return {};
}

Result<void> readRows(Database& database, const ProjectTable& table, const QSet<Id>& rows, Project& project,
                      int version)
{
    if (table.single)
        return readTable(database, table, project, version);
    auto statement = Statement::prepare(database, selectSql(table, version, "WHERE \"id\"=?"));
    if (!statement)
        return statement.error();
    table.removeAll(project, rows);
    for (const Id& id : rows) {
        statement->bind(1, id.text());
        const auto found = statement->step();
        if (!found)
            return found.error();
        if (*found) {
            Row& row = table.insert(project, table.count(project));
            if (const auto read = readRow(database, *statement, statement->cells(), table, row, version);
                !read)
                return read;
        }
        statement->reset();
    }
    table.sort(project);
    return {};
}

Result<Project> readProject(Database& database, int version, const RowWitness& witness)
{
    Project project;
    for (const ProjectTable& table : projectTables()) {
        if (table.record->since > version)
            continue;
        if (const auto read = readTable(database, table, project, version, witness); !read)
            return read.error();
    }
    return project;
}

} // namespace kyodo
