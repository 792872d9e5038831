#include "core/project/changes.h"
#include "ui/support/fieldlabels.h"
#include "ui/support/session.h"

#include <QHash>

#include <algorithm>

namespace kyodo {

namespace {

QSet<Id> setOf(const QList<Id>& ids)
{
    return {ids.begin(), ids.end()};
}

QHash<Id, qsizetype> placesOf(const Project& project, const ProjectTable& table)
{
    QHash<Id, qsizetype> places;
    for (qsizetype i = 0; i < table.count(project); ++i)
        places.insert(table.at(project, i).id, i);
    return places;
}

/// The order after each of the rows went past its neighbour, where there is one that stays.
QList<Id> shifted(QList<Id> order, const QSet<Id>& ids, int delta)
{
    const qsizetype count = order.size();
    for (qsizetype n = 1; n < count; ++n) {
        const qsizetype i = delta < 0 ? n : count - 1 - n;
        const qsizetype neighbour = delta < 0 ? i - 1 : i + 1;
        if (ids.contains(order.at(i)) && !ids.contains(order.at(neighbour)))
            order.swapItemsAt(i, neighbour);
    }
    return order;
}

/// Puts rows into this order on the places that they hold among all rows.
void arrange(Project& project, const ProjectTable& table, const QList<Id>& order)
{
    const QHash<Id, qsizetype> places = placesOf(project, table);
    QList<qsizetype> rows;
    for (const Id& id : order) {
        if (places.contains(id))
            rows.append(places.value(id));
    }
    QList<qsizetype> sorted = rows;
    std::sort(sorted.begin(), sorted.end());
    QList<qint64> positions;
    for (const qsizetype row : std::as_const(sorted))
        positions.append(table.at(project, row).position);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows.at(i) != sorted.at(i))
            table.edit(project, rows.at(i)).position = positions.at(i);
    }
    table.sort(project);
}

} // namespace

QList<Id> ProjectSession::duplicateRows(const QString& table, const QList<Id>& ids)
{
    QList<Id> copies;
    //: 「%1」の行を複製
    const QString one = tr("Duplicate in \"%1\"").arg(tableLabel(table));
    //: 「%1」の%n行を複製
    const QString several =
        tr("Duplicate %n row(s) in \"%1\"", nullptr, int(ids.size())).arg(tableLabel(table));
    const bool done = edit(ids.size() > 1 ? several : one, [&](Project& project) -> Result<void> {
        copies = kyodo::duplicateRows(project, table, setOf(ids), m_context.ids);
        return {};
    });
    return done ? copies : QList<Id>();
}

bool ProjectSession::removeRows(const QString& table, const QList<Id>& ids)
{
    //: 「%1」の行を削除
    const QString one = tr("Delete from \"%1\"").arg(tableLabel(table));
    //: 「%1」の%n行を削除
    const QString several =
        tr("Delete %n row(s) from \"%1\"", nullptr, int(ids.size())).arg(tableLabel(table));
    return edit(ids.size() > 1 ? several : one, [&](Project& project) -> Result<void> {
        kyodo::removeRows(project, table, setOf(ids));
        return {};
    });
}

bool ProjectSession::moveRows(const QString& tableName, const QList<Id>& order, const QSet<Id>& ids,
                              int delta)
{
    const QList<Id> wanted = shifted(order, ids, delta);
    if (wanted == order)
        return false;
    //: 「%1」の行を移動
    const QString one = tr("Move in \"%1\"").arg(tableLabel(tableName));
    //: 「%1」の%n行を移動
    const QString several =
        tr("Move %n row(s) in \"%1\"", nullptr, int(ids.size())).arg(tableLabel(tableName));
    return edit(ids.size() > 1 ? several : one, [&](Project& project) -> Result<void> {
        arrange(project, *projectTable(tableName), wanted);
        return {};
    });
}

bool ProjectSession::orderRows(const QString& tableName, const QList<Id>& order)
{
    //: 「%1」の並べ替え
    const QString label = tr("New order of \"%1\"").arg(tableLabel(tableName));
    return edit(label, [&](Project& project) -> Result<void> {
        arrange(project, *projectTable(tableName), order);
        return {};
    });
}

bool ProjectSession::writeCells(const QString& label, QList<RowPlace>& places, const QList<CellWrite>& writes)
{
    QList<RowPlace> written = places;
    const bool done = edit(label, [&](Project& project) -> Result<void> {
        for (RowPlace& place : written) {
            const ProjectTable& table = *projectTable(place.table);
            if (!table.single && place.id.isNull())
                place.id = insertRow(project, place.table, table.count(project), place.presets, words(),
                                     m_context.ids);
        }
        QHash<QString, QHash<Id, qsizetype>> rows;
        for (const CellWrite& write : writes) {
            const RowPlace& place = written.at(write.place);
            const ProjectTable& table = *projectTable(place.table);
            if (!rows.contains(place.table))
                rows.insert(place.table, placesOf(project, table));
            const qsizetype row = table.single ? 0 : rows.value(place.table).value(place.id, -1);
            if (row < 0 || !write.field->write(table.edit(project, row), write.value)) {
                //: この欄に入れられない値です。
                return Error{ErrorCode::InvalidData, tr("This value does not fit the field."),
                             write.field->name};
            }
        }
        return {};
    });
    if (done)
        places = written;
    return done;
}

} // namespace kyodo
