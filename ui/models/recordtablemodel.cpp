#include "ui/models/recordtablemodel.h"

#include "ui/support/celltext.h"
#include "ui/support/fieldlabels.h"
#include "ui/support/fieldtext.h"
#include "ui/support/settledfields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

/// The tables whose rows a table's cells name, and the tables that those names are made of.
void addNamed(const RecordInfo& record, const QStringList& columns, QList<const ProjectTable*>& named)
{
    for (const FieldInfo& field : record.fields) {
        if (field.type != FieldType::Reference || (!columns.isEmpty() && !columns.contains(field.name)))
            continue;
        const ProjectTable* table = projectTable(field.target);
        if (named.contains(table))
            continue;
        named.append(table);
        addNamed(*table->record, {}, named);
    }
}

} // namespace

RecordTableModel::RecordTableModel(ProjectSession& session, RecordTableSpec spec, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_settled(SettledFields::of(session))
    , m_spec(std::move(spec))
    , m_table(*projectTable(m_spec.table))
{
    addNamed(*m_table.record, m_spec.columns, m_named);
    indexRows();
    m_rows = wantedRows();
    gatherFindings();
    connect(&session, &ProjectSession::changed, this, &RecordTableModel::update);
    connect(&session, &ProjectSession::findingsChanged, this, &RecordTableModel::gatherFindings);
    connect(&session.unsaved(), &UnsavedTexts::changed, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
}

void RecordTableModel::setOwner(const Id& owner)
{
    setOwnerKey(owner.text());
}

void RecordTableModel::setOwnerKey(const QString& owner)
{
    if (m_spec.owner == owner)
        return;
    beginResetModel();
    m_spec.owner = owner;
    forgetView();
    indexRows();
    m_rows = wantedRows();
    endResetModel();
    Q_EMIT ownerChanged();
    Q_EMIT viewChanged();
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
        place.presets.append({m_spec.ownerField, m_spec.owner});
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

const UnsavedText* RecordTableModel::unsavedAt(const QModelIndex& index) const
{
    const UnsavedTexts& unsaved = m_session.unsaved();
    return unsaved.isEmpty()
               ? nullptr
               : unsaved.find(ProjectSession::unsavedKey(placeAt(index.row()), field(index.column()).name));
}

void RecordTableModel::keepUnsaved(const QModelIndex& index, const QString& typed)
{
    if (const QString problem = problemOf(index.column(), typed); !problem.isEmpty())
        m_session.keepUnsaved(placeAt(index.row()), field(index.column()), typed, problem);
}

void RecordTableModel::dropUnsaved(const QModelIndex& index)
{
    if (index.isValid())
        m_session.unsaved().drop(
            ProjectSession::unsavedKey(placeAt(index.row()), field(index.column()).name));
}

QStringList RecordTableModel::findingsAt(const QModelIndex& index) const
{
    if (const UnsavedText* unsaved = unsavedAt(index))
        return {unsaved->problem};
    const Id id = idAt(index.row());
    if (id.isNull())
        return {};
    QStringList ofField;
    if (const QString doubt = fieldDoubt(m_spec.table, field(index.column()), valueAt(index));
        !doubt.isEmpty())
        ofField.append(doubt);
    const auto byRow = [](const RowFinding& finding, const Id& row) { return finding.row < row; };
    QStringList ofRow;
    for (auto at = std::lower_bound(m_findings.begin(), m_findings.end(), id, byRow);
         at != m_findings.end() && at->row == id; ++at) {
        if (at->field == m_spec.columns.at(index.column()))
            ofField.append(at->message);
        else if (at->field.isEmpty() && index.column() == 0)
            ofRow.append(at->message);
    }
    return ofField + ofRow;
}

QString RecordTableModel::cellText(const QModelIndex& index) const
{
    const FieldInfo& info = field(index.column());
    if (info.type == FieldType::Flag)
        return {};
    if (const UnsavedText* unsaved = unsavedAt(index))
        return unsaved->text;
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
    //: %1行目、%2：%3
    QString spoken =
        tr("row %1, %2: %3")
            .arg(QString::number(rowNumber(index.row())), fieldLabel(m_spec.table, info.name), text);
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
    case SpreadsheetRole:
        return spreadsheetText(m_session.words(), m_session.project(), m_spec.table, info, valueAt(index));
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
        if (!reading.problem.isEmpty()) {
            keepUnsaved(index, value.toString());
            return false;
        }
        wanted = reading.value;
    }
    dropUnsaved(index);
    const QVariant present = valueAt(index);
    if (wanted == present && wanted.isValid() == present.isValid())
        return true;
    if (idAt(index.row()).isNull() && wanted.toString().isEmpty() && wanted.typeId() != QMetaType::Bool)
        return true;
    RowPlace place = placeAt(index.row());
    if (m_session.writeField(place, info, wanted))
        return true;
    const QString words = fieldText(m_session.words(), m_session.project(), m_spec.table, info, wanted);
    m_session.keepUnsaved(place, info, words, {}, wanted);
    return false;
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (m_session.isReadOnly() || isSlotColumn(index.column()) || !whyFixed(index).isEmpty())
        return flags;
    return flags |
           (field(index.column()).type == FieldType::Flag ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

QString RecordTableModel::whyFixed(const QModelIndex& index) const
{
    return index.isValid() ? m_settled.whyFixed(placeAt(index.row()), field(index.column()).name) : QString();
}

QString RecordTableModel::whyKept(const QList<int>& rows) const
{
    for (const Id& id : idsAt(rows)) {
        if (const QString why = m_settled.whyKept(m_spec.table, id); !why.isEmpty())
            return why;
    }
    return {};
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section >= 0 && section < rowCount() ? QVariant(rowNumber(section)) : QVariant();
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
    const qsizetype end = m_table.count(m_session.project());
    return insertAt(before < 0 ? end : m_places.value(idAt(before), end));
}

int RecordTableModel::addRowAfter(int row)
{
    const qsizetype end = m_table.count(m_session.project());
    return insertAt(m_places.value(idAt(row), end - 1) + 1);
}

int RecordTableModel::insertAt(qsizetype place)
{
    const Id id = m_session.addRow(m_spec.table, place, placeAt(-1).presets);
    return id.isNull() ? -1 : rowOf(id);
}

int RecordTableModel::duplicate(int row)
{
    return duplicateRows({row}).value(0, -1);
}

bool RecordTableModel::removeAt(int row)
{
    return removeRows({row});
}

bool RecordTableModel::moveBy(int row, int delta)
{
    return moveRows({row}, delta);
}

QList<Id> RecordTableModel::idsAt(const QList<int>& rows) const
{
    QList<Id> ids;
    for (const int row : rows) {
        if (const Id id = idAt(row); !id.isNull())
            ids.append(id);
    }
    return ids;
}

QList<int> RecordTableModel::duplicateRows(const QList<int>& rows)
{
    const QList<Id> ids = idsAt(rows);
    QList<int> copies;
    if (ids.isEmpty() || isSlots())
        return copies;
    for (const Id& copy : m_session.duplicateRows(m_spec.table, ids))
        copies.append(rowOf(copy));
    return copies;
}

bool RecordTableModel::removeRows(const QList<int>& rows)
{
    const QList<Id> ids = idsAt(rows);
    return !ids.isEmpty() && whyKept(rows).isEmpty() && m_session.removeRows(m_spec.table, ids);
}

bool RecordTableModel::moveRows(const QList<int>& rows, int delta)
{
    const QList<Id> ids = idsAt(rows);
    return canMove() && !ids.isEmpty() &&
           m_session.moveRows(m_spec.table, m_stored, QSet<Id>(ids.begin(), ids.end()), delta);
}

} // namespace kyodo
