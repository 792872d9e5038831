#include "ui/models/recordtablemodel.h"

#include "ui/support/fieldlabels.h"
#include "ui/support/fieldtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

RecordTableModel::RecordTableModel(ProjectSession& session, RecordTableSpec spec, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_spec(std::move(spec))
    , m_table(*projectTable(m_spec.table))
{
    indexRows();
    m_rows = wantedRows();
    gatherFindings();
    connect(&session, &ProjectSession::changed, this, &RecordTableModel::update);
    connect(&session, &ProjectSession::findingsChanged, this, [this] {
        gatherFindings();
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
}

void RecordTableModel::setOwner(const Id& owner)
{
    if (m_spec.owner == owner)
        return;
    beginResetModel();
    m_spec.owner = owner;
    m_rows = wantedRows();
    endResetModel();
}

void RecordTableModel::setSlotKeys(const std::optional<QStringList>& keys)
{
    if (m_spec.slotKeys == keys)
        return;
    beginResetModel();
    m_spec.slotKeys = keys;
    m_rows = wantedRows();
    endResetModel();
}

void RecordTableModel::indexRows()
{
    m_places.clear();
    const Project& project = m_session.project();
    for (qsizetype i = 0; i < m_table.count(project); ++i)
        m_places.insert(m_table.at(project, i).id, i);
}

QList<RecordTableModel::Shown> RecordTableModel::wantedRows() const
{
    const Project& project = m_session.project();
    const FieldInfo* owner = m_spec.ownerField.isEmpty() ? nullptr : m_table.record->field(m_spec.ownerField);
    QList<Id> ids;
    if (owner && m_spec.owner.isNull())
        return {};
    for (qsizetype i = 0; i < m_table.count(project); ++i) {
        const Row& row = m_table.at(project, i);
        if (!owner || owner->read(row).toString() == m_spec.owner.text())
            ids.append(row.id);
    }
    if (isSlots())
        return slotRows(ids);
    QList<Shown> rows;
    for (const Id& id : ids)
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
    QList<Id> left = ids;
    for (const QString& key : keys) {
        const auto found = std::find_if(left.begin(), left.end(), [&](const Id& id) {
            return slot.read(m_table.at(project, m_table.indexOf(project, id))).toString() == key;
        });
        rows.append({found == left.end() ? Id() : *found, key});
        if (found != left.end())
            left.erase(found);
    }
    for (const Id& id : left)
        rows.append({id, slot.read(m_table.at(project, m_table.indexOf(project, id))).toString()});
    return rows;
}

void RecordTableModel::update()
{
    indexRows();
    const QList<Shown> wanted = wantedRows();
    if (wanted != m_rows) {
        if (isSlots() && wanted.size() == m_rows.size())
            m_rows = wanted;
        else
            replace(wanted);
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
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
    QSet<Id> kept;
    for (const Shown& row : wanted)
        kept.insert(row.id);
    for (qsizetype i = m_rows.size() - 1; i >= 0; --i) {
        if (kept.contains(m_rows.at(i).id))
            continue;
        beginRemoveRows({}, int(i), int(i));
        m_rows.removeAt(i);
        endRemoveRows();
    }
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (i < m_rows.size() && m_rows.at(i) == wanted.at(i))
            continue;
        const qsizetype from = m_rows.indexOf(wanted.at(i), i);
        if (from >= 0) {
            beginMoveRows({}, int(from), int(from), {}, int(i));
            m_rows.move(from, i);
            endMoveRows();
        } else {
            beginInsertRows({}, int(i), int(i));
            m_rows.insert(i, wanted.at(i));
            endInsertRows();
        }
    }
}

void RecordTableModel::gatherFindings()
{
    m_findings.clear();
    for (const Finding& finding : m_session.findings()) {
        if (finding.path.table == m_spec.table && !finding.path.row.isNull())
            m_findings[finding.path.row.text() + u'/' + finding.path.field].append(finding.message);
    }
}

int RecordTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RecordTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_spec.columns.size());
}

const FieldInfo& RecordTableModel::field(int column) const
{
    return *m_table.record->field(m_spec.columns.at(column));
}

Id RecordTableModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).id : Id();
}

int RecordTableModel::rowOf(const Id& id) const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).id == id)
            return int(i);
    }
    return -1;
}

int RecordTableModel::columnOf(const QString& field) const
{
    return int(m_spec.columns.indexOf(field));
}

RowPlace RecordTableModel::placeAt(int row) const
{
    RowPlace place{m_spec.table, idAt(row), {}};
    if (!m_spec.ownerField.isEmpty())
        place.presets.append({m_spec.ownerField, m_spec.owner.text()});
    if (isSlots() && row >= 0 && row < m_rows.size())
        place.presets.append({m_spec.slotField, m_rows.at(row).slot});
    return place;
}

const Row* RecordTableModel::rowAt(int row) const
{
    const qsizetype index = m_places.value(idAt(row), -1);
    return index < 0 ? nullptr : &m_table.at(m_session.project(), index);
}

QVariant RecordTableModel::valueAt(const QModelIndex& index) const
{
    if (isSlotColumn(index.column()))
        return m_rows.at(index.row()).slot;
    const Row* row = rowAt(index.row());
    return row ? field(index.column()).read(*row) : QVariant();
}

QStringList RecordTableModel::findingsAt(const QModelIndex& index) const
{
    const Id id = idAt(index.row());
    if (id.isNull() || m_findings.isEmpty())
        return {};
    QStringList messages = m_findings.value(id.text() + u'/' + m_spec.columns.at(index.column()));
    if (index.column() == 0)
        messages += m_findings.value(id.text() + u'/');
    return messages;
}

QString RecordTableModel::cellText(const QModelIndex& index) const
{
    const FieldInfo& info = field(index.column());
    if (info.type == FieldType::Flag)
        return {};
    return fieldText(m_session.words(), m_session.project(), m_spec.table, info, valueAt(index));
}

QString RecordTableModel::spokenText(const QModelIndex& index) const
{
    const FieldInfo& info = field(index.column());
    QString text = cellText(index);
    if (info.type == FieldType::Flag) {
        //: はい
        const QString yes = tr("yes");
        //: いいえ
        const QString no = tr("no");
        text = valueAt(index).toBool() ? yes : no;
    }
    if (text.isEmpty()) {
        //: 空
        text = tr("empty");
    }
    QString spoken = fieldLabel(m_spec.table, info.name) + u": "_s + text;
    for (const QString& message : findingsAt(index))
        spoken += u". "_s + message;
    return spoken;
}

QVariant RecordTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FieldInfo& info = field(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case WordsRole:
        return cellText(index);
    case Qt::EditRole:
        return valueAt(index);
    case Qt::CheckStateRole:
        if (info.type == FieldType::Flag)
            return static_cast<int>(valueAt(index).toBool() ? Qt::Checked : Qt::Unchecked);
        return {};
    case Qt::ToolTipRole:
        return findingsAt(index).isEmpty() ? QVariant() : findingsAt(index).join(u'\n');
    case Qt::AccessibleTextRole:
        return spokenText(index);
    case Qt::TextAlignmentRole:
        if (info.type == FieldType::Money || info.type == FieldType::Integer ||
            info.type == FieldType::Decimal)
            return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignTop));
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignTop));
    case IdRole:
        return idAt(index.row()).text();
    case FindingsRole:
        return findingsAt(index);
    default:
        return {};
    }
}

bool RecordTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        !(flags(index) & (Qt::ItemIsEditable | Qt::ItemIsUserCheckable)))
        return false;
    const FieldInfo& info = field(index.column());
    QVariant wanted = value;
    if (role == Qt::CheckStateRole) {
        wanted = value.toInt() == Qt::Checked;
    } else if (role != Qt::EditRole) {
        return false;
    } else if (value.typeId() == QMetaType::QString && !hasOptions(m_spec.table, info)) {
        const FieldReading reading = readField(m_session.words(), m_spec.table, info, value.toString());
        if (!reading.problem.isEmpty())
            return false;
        wanted = reading.value;
    }
    const QVariant present = valueAt(index);
    if (wanted == present && wanted.isValid() == present.isValid())
        return true;
    if (idAt(index.row()).isNull() && wanted.toString().isEmpty() && wanted.typeId() != QMetaType::Bool)
        return true;
    RowPlace place = placeAt(index.row());
    return m_session.writeField(place, info, wanted);
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (m_session.isReadOnly() || isSlotColumn(index.column()))
        return flags;
    return flags |
           (field(index.column()).type == FieldType::Flag ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    if (section < 0 || section >= columnCount())
        return {};
    return fieldLabel(m_spec.table, m_spec.columns.at(section));
}

QString RecordTableModel::problemOf(int column, const QString& typed) const
{
    return readField(m_session.words(), m_spec.table, field(column), typed).problem;
}

int RecordTableModel::addRow(int before)
{
    const Project& project = m_session.project();
    qsizetype place = m_table.count(project);
    if (before >= 0 && before < m_rows.size())
        place = m_places.value(idAt(before), place);
    const Id id = m_session.addRow(m_spec.table, place, placeAt(-1).presets);
    return id.isNull() ? -1 : rowOf(id);
}

int RecordTableModel::duplicate(int row)
{
    const Id id = idAt(row).isNull() ? Id() : m_session.duplicate(m_spec.table, idAt(row));
    return id.isNull() ? -1 : rowOf(id);
}

bool RecordTableModel::removeAt(int row)
{
    return !idAt(row).isNull() && m_session.remove(m_spec.table, idAt(row));
}

bool RecordTableModel::moveBy(int row, int delta)
{
    const Id id = idAt(row);
    const Id neighbour = idAt(row + delta);
    if (id.isNull() || neighbour.isNull() || isSlots())
        return false;
    return m_session.moveRow(m_spec.table, id, neighbour, delta > 0);
}

} // namespace kyodo
