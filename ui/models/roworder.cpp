#include "ui/models/roworder.h"

#include <QCollator>
#include <QDateTime>

#include <algorithm>

namespace kyodo {

namespace {

/// What one row is sorted by.
struct SortKey {
    Id id;
    bool empty = false;
    double number = 0;
    std::optional<QCollatorSortKey> text{};
};

QHash<QString, int> ranksOf(const QList<Option>& options)
{
    QHash<QString, int> ranks;
    for (qsizetype i = 0; i < options.size(); ++i)
        ranks.insert(options.at(i).key, int(i));
    return ranks;
}

double numberOf(const FieldInfo& field, const QVariant& value)
{
    switch (field.type) {
    case FieldType::Date:
        return static_cast<double>(value.toDate().toJulianDay());
    case FieldType::Moment:
        return static_cast<double>(value.toDateTime().toMSecsSinceEpoch());
    default:
        return value.toDouble();
    }
}

bool isText(FieldType type)
{
    return type == FieldType::Text || type == FieldType::LongText || type == FieldType::TextList;
}

bool goesBefore(const SortKey& a, const SortKey& b, Qt::SortOrder order)
{
    if (a.empty != b.empty)
        return b.empty;
    const SortKey& low = order == Qt::AscendingOrder ? a : b;
    const SortKey& high = order == Qt::AscendingOrder ? b : a;
    return a.text && b.text ? low.text->compare(*high.text) < 0 : low.number < high.number;
}

} // namespace

void RowOrder::setOrder(const QList<Id>& rows)
{
    m_sorted = true;
    m_ranks.clear();
    for (qsizetype i = 0; i < rows.size(); ++i)
        m_ranks.insert(rows.at(i), i);
}

void RowOrder::clearOrder()
{
    m_sorted = false;
    m_ranks.clear();
}

void RowOrder::setHidden(const QSet<Id>& rows)
{
    m_filtered = true;
    m_hidden = rows;
}

void RowOrder::clearHidden()
{
    m_filtered = false;
    m_hidden.clear();
}

QList<Id> RowOrder::ordered(const QList<Id>& stored) const
{
    if (!m_sorted)
        return stored;
    // Rows that came later take the rank of the one they follow, and stand behind it.
    struct Place {
        Id id;
        qsizetype rank = 0;
    };
    QList<Place> places;
    qsizetype last = -1;
    for (const Id& id : stored) {
        last = m_ranks.value(id, last);
        places.append({id, last});
    }
    // Among rows of one rank the ranked one comes first, as it does in the list.
    std::stable_sort(places.begin(), places.end(),
                     [](const Place& a, const Place& b) { return a.rank < b.rank; });
    QList<Id> ids;
    for (const Place& place : std::as_const(places))
        ids.append(place.id);
    return ids;
}

QList<Id> RowOrder::shown(const QList<Id>& stored) const
{
    QList<Id> rows = ordered(stored);
    if (m_filtered)
        rows.removeIf([this](const Id& id) { return m_hidden.contains(id); });
    return rows;
}

QList<Id> sortedRows(const FieldWords& words, const Project& project, const ProjectTable& table,
                     const QList<Id>& rows, const FieldInfo& field, Qt::SortOrder order)
{
    QHash<Id, qsizetype> places;
    for (qsizetype i = 0; i < table.count(project); ++i)
        places.insert(table.at(project, i).id, i);
    const bool ranked = hasOptions(table.name(), field) && field.type != FieldType::TextList;
    const QHash<QString, int> ranks =
        ranked ? ranksOf(fieldOptions(words, project, table.name(), field)) : QHash<QString, int>();
    QCollator collator(QLocale(words.language == Language::Japanese ? QLocale::Japanese : QLocale::English));
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    QList<SortKey> keys;
    keys.reserve(rows.size());
    for (const Id& id : rows) {
        const QVariant value = field.read(table.at(project, places.value(id)));
        SortKey key{id};
        key.empty =
            !value.isValid() || (isText(field.type) && value.toStringList().join(QString()).isEmpty());
        if (ranked)
            key.number = ranks.value(value.toString(), -1);
        else if (isText(field.type))
            key.text = collator.sortKey(value.toStringList().join(u'\n'));
        else
            key.number = numberOf(field, value);
        keys.append(key);
    }
    std::stable_sort(keys.begin(), keys.end(),
                     [order](const SortKey& a, const SortKey& b) { return goesBefore(a, b, order); });
    QList<Id> ids;
    for (const SortKey& key : std::as_const(keys))
        ids.append(key.id);
    return ids;
}

} // namespace kyodo
