#include "ui/models/recordtablemodel.h"

#include "core/base/text.h"
#include "ui/support/fieldtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Which rows the table shows in which order, and how its views learn of changes.
namespace kyodo {

namespace {

constexpr qsizetype kMostRuns = 20; ///< more separate changes are told as one

} // namespace

void RecordTableModel::indexRows()
{
    m_places.clear();
    m_stored.clear();
    const Project& project = m_session.project();
    const FieldInfo* owner = m_spec.ownerField.isEmpty() ? nullptr : m_table.record->field(m_spec.ownerField);
    const QString wanted = m_spec.owner;
    const qsizetype count = m_table.count(project);
    m_places.reserve(count);
    for (qsizetype i = 0; i < count; ++i) {
        const Row& row = m_table.at(project, i);
        m_places.insert(row.id, i);
        if (!owner || (!wanted.isEmpty() && owner->read(row).toString() == wanted))
            m_stored.append(row.id);
    }
    m_numbers.clear();
    if (!isSorted() && !isFiltered())
        return;
    for (qsizetype i = 0; i < m_stored.size(); ++i)
        m_numbers.insert(m_stored.at(i), int(i));
}

int RecordTableModel::rowNumber(int row) const
{
    if (row >= rowCount())
        return totalRows() + row - rowCount() + 1;
    return m_numbers.isEmpty() ? row + 1 : m_numbers.value(idAt(row), row) + 1;
}

int RecordTableModel::totalRows() const
{
    return isSlots() ? rowCount() : int(m_stored.size());
}

QList<RecordTableModel::Shown> RecordTableModel::wantedRows() const
{
    if (!m_spec.ownerField.isEmpty() && m_spec.owner.isEmpty())
        return {};
    if (isSlots())
        return slotRows(m_stored);
    QList<Shown> rows;
    for (const Id& id : m_order.shown(m_stored))
        rows.append({id, {}});
    return rows;
}

QList<RecordTableModel::Shown> RecordTableModel::slotRows(const QList<Id>& ids) const
{
    const Project& project = m_session.project();
    const FieldInfo& slot = *m_table.record->field(m_spec.slotField);
    QList<Shown> rows;
    QStringList keys = m_spec.slotKeys.value_or(QStringList());
    if (!m_spec.slotKeys) {
        for (const Option& option : fieldOptions(m_session.words(), project, m_spec.table, slot))
            keys.append(option.key);
    }
    QHash<QString, QList<Id>> byKey;
    for (const Id& id : ids)
        byKey[slot.read(m_table.at(project, m_places.value(id))).toString()].append(id);
    QSet<Id> placed;
    for (const QString& key : keys) {
        QList<Id>& there = byKey[key];
        const Id id = there.isEmpty() ? Id() : there.takeFirst();
        rows.append({id, key});
        placed.insert(id);
    }
    for (const Id& id : ids) {
        if (!placed.contains(id))
            rows.append({id, slot.read(m_table.at(project, m_places.value(id))).toString()});
    }
    return rows;
}

void RecordTableModel::update(const Project& before)
{
    const Project& now = m_session.project();
    const auto differs = [&](const ProjectTable* table) { return !table->same(before, now); };
    const bool own = differs(&m_table);
    const bool named = std::any_of(m_named.cbegin(), m_named.cend(), differs);
    if (!own && !named)
        return;
    m_texts.clear();
    refresh();
    if (m_rows.isEmpty())
        return;
    if (named)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    else
        tellChanges(before);
}

/// Brings the rows that are shown up to date with what is stored.
void RecordTableModel::refresh()
{
    indexRows();
    const QList<Shown> wanted = wantedRows();
    if (wanted == m_rows)
        return;
    if (isSlots() && wanted.size() == m_rows.size()) {
        m_rows = wanted;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    } else {
        replace(wanted);
    }
    if (!m_numbers.isEmpty() && !m_rows.isEmpty())
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

void RecordTableModel::replace(const QList<Shown>& wanted)
{
    if (!isSlots()) {
        follow(wanted);
        return;
    }
    beginResetModel();
    m_rows = wanted;
    endResetModel();
}

void RecordTableModel::follow(const QList<Shown>& wanted)
{
    removeMissing(wanted);
    reorder(wanted);
    insertNew(wanted);
}

void RecordTableModel::removeMissing(const QList<Shown>& wanted)
{
    QSet<Id> kept;
    for (const Shown& row : wanted)
        kept.insert(row.id);
    for (qsizetype last = m_rows.size() - 1; last >= 0; --last) {
        if (kept.contains(m_rows.at(last).id))
            continue;
        qsizetype first = last;
        while (first > 0 && !kept.contains(m_rows.at(first - 1).id))
            --first;
        beginRemoveRows({}, int(first), int(last));
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

void RecordTableModel::reorder(const QList<Shown>& wanted)
{
    QSet<Id> present;
    for (const Shown& row : std::as_const(m_rows))
        present.insert(row.id);
    QList<Shown> order;
    for (const Shown& row : wanted) {
        if (present.contains(row.id))
            order.append(row);
    }
    if (order == m_rows || moveBlock(order))
        return;
    Q_EMIT layoutAboutToBeChanged();
    QHash<Id, int> places;
    for (qsizetype i = 0; i < order.size(); ++i)
        places.insert(order.at(i).id, int(i));
    const QModelIndexList old = persistentIndexList();
    QModelIndexList moved;
    for (const QModelIndex& from : old)
        moved.append(index(places.value(idAt(from.row())), from.column()));
    m_rows = order;
    changePersistentIndexList(old, moved);
    Q_EMIT layoutChanged();
}

/// Most reorderings are one block going past another, which views follow best. False when it is not that.
bool RecordTableModel::moveBlock(const QList<Shown>& order)
{
    qsizetype first = 0;
    while (order.at(first) == m_rows.at(first))
        ++first;
    qsizetype end = m_rows.size();
    while (order.at(end - 1) == m_rows.at(end - 1))
        --end;
    const qsizetype from = m_rows.indexOf(order.at(first), first);
    QList<Shown> rotated = m_rows;
    std::rotate(rotated.begin() + first, rotated.begin() + from, rotated.begin() + end);
    if (rotated != order)
        return false;
    beginMoveRows({}, int(from), int(end - 1), {}, int(first));
    m_rows = rotated;
    endMoveRows();
    return true;
}

void RecordTableModel::insertNew(const QList<Shown>& wanted)
{
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (i < m_rows.size() && m_rows.at(i) == wanted.at(i))
            continue;
        const qsizetype missing = wanted.size() - m_rows.size();
        qsizetype end = i + 1;
        while (end < i + missing && !(i < m_rows.size() && wanted.at(end) == m_rows.at(i)))
            ++end;
        beginInsertRows({}, int(i), int(end - 1));
        m_rows = m_rows.mid(0, i) + wanted.mid(i, end - i) + m_rows.mid(i);
        endInsertRows();
        i = end - 1;
    }
}

/// Tells which of the rows that are shown hold something else than before.
void RecordTableModel::tellChanges(const Project& before)
{
    const Project& now = m_session.project();
    QHash<Id, qsizetype> old;
    for (qsizetype i = 0; i < m_table.count(before); ++i)
        old.insert(m_table.at(before, i).id, i);
    QList<int> changed;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Id& id = m_rows.at(i).id;
        const qsizetype was = old.value(id, -1);
        const qsizetype is = m_places.value(id, -1);
        if (was < 0 || is < 0 || !m_table.sameRow(m_table.at(before, was), m_table.at(now, is)))
            changed.append(int(i));
    }
    tellRows(changed);
}

/// `rows` rise.
void RecordTableModel::tellRows(const QList<int>& rows)
{
    QList<std::pair<int, int>> runs;
    for (const int row : rows) {
        if (runs.isEmpty() || (runs.last().second + 1 != row && runs.size() < kMostRuns))
            runs.append({row, row});
        runs.last().second = row;
    }
    for (const auto& [first, last] : std::as_const(runs))
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

QList<RecordTableModel::RowFinding> RecordTableModel::findingsOfRows() const
{
    QList<RowFinding> found;
    for (const Finding& finding : m_session.findings()) {
        if (!finding.path.row.isNull() && finding.path.table == m_spec.table)
            found.append({finding.path.row, finding.path.field, finding.message});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const RowFinding& a, const RowFinding& b) { return a.row < b.row; });
    return found;
}

void RecordTableModel::gatherFindings()
{
    const QList<RowFinding> old = std::exchange(m_findings, findingsOfRows());
    if (old == m_findings)
        return;
    // Rows in which something was or is said that is not said now or was not before.
    QSet<Id> touched;
    auto was = old.begin();
    auto is = m_findings.cbegin();
    while (was != old.end() || is != m_findings.cend()) {
        const bool both = was != old.end() && is != m_findings.cend();
        if (both && *was == *is) {
            ++was;
            ++is;
        } else if (is == m_findings.cend() || (both && !(is->row < was->row))) {
            touched.insert((was++)->row);
        } else {
            touched.insert((is++)->row);
        }
    }
    QList<int> changed;
    for (int row = 0; row < rowCount(); ++row) {
        if (touched.contains(idAt(row)))
            changed.append(row);
    }
    tellRows(changed);
}

void RecordTableModel::sort(int column, Qt::SortOrder order)
{
    const bool none = column < 0 || column >= columnCount() || isSlots();
    if (none && !isSorted())
        return;
    m_sortColumn = none ? -1 : column;
    m_sortOrder = order;
    if (none)
        m_order.clearOrder();
    else
        m_order.setOrder(
            sortedRows(m_session.words(), m_session.project(), m_table, m_stored, field(column), order));
    refresh();
    Q_EMIT viewChanged();
}

bool RecordTableModel::storeOrder()
{
    const QList<Id> order = m_order.ordered(m_stored);
    if (!isSorted() || !m_session.orderRows(m_spec.table, order))
        return false;
    sort(-1);
    return true;
}

/// What filtering looks through: the words of a row, folded.
QString RecordTableModel::rowText(const Id& id) const
{
    const Row& row = m_table.at(m_session.project(), m_places.value(id));
    QString text;
    for (const QString& column : m_spec.columns + m_spec.searched) {
        const FieldInfo& info = *m_table.record->field(column);
        if (info.type != FieldType::Flag)
            text += nfkcFolded(fieldText(m_session.words(), m_session.project(), m_spec.table, info,
                                         info.read(row))) +
                    u'\n';
    }
    return text;
}

void RecordTableModel::setFilter(const QString& typed)
{
    const QStringList words = nfkcFolded(simplifiedLine(typed)).split(u' ', Qt::SkipEmptyParts);
    if (isSlots() || (words.isEmpty() && !isFiltered()))
        return;
    QSet<Id> hidden;
    for (const Id& id : std::as_const(m_stored)) {
        if (!words.isEmpty() && !m_texts.contains(id))
            m_texts.insert(id, rowText(id));
        const QString text = m_texts.value(id);
        if (!std::all_of(words.begin(), words.end(),
                         [&](const QString& word) { return text.contains(word); }))
            hidden.insert(id);
    }
    if (words.isEmpty()) {
        m_order.clearHidden();
        m_texts.clear();
    } else {
        m_order.setHidden(hidden);
    }
    refresh();
    Q_EMIT viewChanged();
}

void RecordTableModel::forgetView()
{
    m_order = RowOrder();
    m_sortColumn = -1;
    m_texts.clear();
}

} // namespace kyodo
