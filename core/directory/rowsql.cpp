#include "core/directory/rowsql.h"

#include <QByteArrayList>

#include <sqlite3.h>

namespace kyodo::rowsql {

namespace {

/// In the order in which they are bound and read; the texts stand between.
QByteArrayList columnNames()
{
    QByteArrayList names{"id", "kind", "fields", "certified"};
    for (const OrganisationText& column : organisationTexts())
        names.append(column.key);
    names.append("contacts");
    return names;
}

} // namespace

QByteArray createTable()
{
    QByteArray sql = "CREATE TABLE organisations (id INTEGER PRIMARY KEY, kind TEXT NOT NULL,"
                     "fields INTEGER NOT NULL, certified INTEGER NOT NULL,";
    for (const OrganisationText& column : organisationTexts())
        sql += QByteArray("\"") + column.key + "\" TEXT NOT NULL,";
    return sql + "contacts TEXT NOT NULL) STRICT;";
}

QByteArray selectRows()
{
    return "SELECT " + columnNames().join(',') + " FROM organisations";
}

QByteArray insertRow()
{
    QByteArrayList places;
    for (qsizetype i = 0; i < columnNames().size(); ++i)
        places.append("?" + QByteArray::number(i + 1));
    return "INSERT INTO organisations(" + columnNames().join(',') + ") VALUES (" + places.join(',') + ")";
}

QByteArray updateRow()
{
    QByteArrayList sets;
    const QByteArrayList names = columnNames();
    for (qsizetype i = 1; i < names.size(); ++i)
        sets.append(names.at(i) + "=?" + QByteArray::number(i + 1));
    return "UPDATE organisations SET " + sets.join(',') + " WHERE id=?1";
}

void bindRow(Statement& statement, const Organisation& organisation)
{
    if (organisation.id == 0)
        statement.bindNull(1);
    else
        statement.bind(1, organisation.id);
    statement.bind(2, key(organisation.kind));
    statement.bind(3, qint64{organisation.fields});
    statement.bind(4, qint64{organisation.certified});
    int place = 5;
    for (const OrganisationText& column : organisationTexts())
        statement.bind(place++, organisation.*column.text);
    statement.bind(place, contactsText(organisation.contacts));
}

Organisation readRow(const Statement& statement)
{
    Organisation organisation;
    organisation.id = statement.number(0);
    organisation.kind = fromKey<PartyKind>(statement.text(1)).value_or(PartyKind::Npo);
    organisation.fields = static_cast<quint32>(statement.number(2));
    organisation.certified = statement.number(3) != 0;
    int place = 4;
    for (const OrganisationText& column : organisationTexts())
        organisation.*column.text = statement.text(place++);
    organisation.contacts = contactsFromText(statement.text(place));
    return organisation;
}

qint64 lastId(Database& database)
{
    return sqlite3_last_insert_rowid(database.handle());
}

} // namespace kyodo::rowsql
