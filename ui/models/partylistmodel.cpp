#include "ui/models/partylistmodel.h"

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

/// The second line, then what the rows are called by; all else that is written in them can be found.
RecordTableSpec specFor(const QString& table, const QString& detailField, const QStringList& more)
{
    RecordTableSpec spec{table, {}};
    QString name;
    for (const FieldInfo& field : projectTable(table)->record->fields) {
        const bool text = field.type == FieldType::Text || field.type == FieldType::LongText;
        if (name.isEmpty() && text)
            name = field.name;
        if (text)
            spec.searched.append(field.name);
    }
    const QString first = projectTable(table)->record->fields.first().name;
    spec.columns = QStringList{detailField.isEmpty() ? first : detailField} + more;
    if (!name.isEmpty() && !spec.columns.contains(name))
        spec.columns.append(name);
    return spec;
}

} // namespace

PartyListModel::PartyListModel(ProjectSession& session, const QString& table, const QString& detailField,
                               QObject* parent, const QStringList& more)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_rows(session, specFor(table, detailField, more))
    , m_details(more.size() + 1)
{
    relay();
}

/// The list has the rows of the table, so its signals are passed on as they come.
void PartyListModel::relay()
{
    connect(&m_rows, &QAbstractItemModel::rowsAboutToBeInserted, this,
            [this](const QModelIndex&, int first, int last) { beginInsertRows({}, first, last); });
    connect(&m_rows, &QAbstractItemModel::rowsInserted, this, [this] { endInsertRows(); });
    connect(&m_rows, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex&, int first, int last) { beginRemoveRows({}, first, last); });
    connect(&m_rows, &QAbstractItemModel::rowsRemoved, this, [this] { endRemoveRows(); });
    connect(&m_rows, &QAbstractItemModel::rowsAboutToBeMoved, this,
            [this](const QModelIndex&, int first, int last, const QModelIndex&, int to) {
                beginMoveRows({}, first, last, {}, to);
            });
    connect(&m_rows, &QAbstractItemModel::rowsMoved, this, [this] { endMoveRows(); });
    connect(&m_rows, &QAbstractItemModel::layoutAboutToBeChanged, this, &PartyListModel::keepPlaces);
    connect(&m_rows, &QAbstractItemModel::layoutChanged, this, &PartyListModel::restorePlaces);
    connect(&m_rows, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&m_rows, &QAbstractItemModel::modelReset, this, [this] { endResetModel(); });
    connect(&m_rows, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex& last) {
                Q_EMIT dataChanged(index(first.row()), index(last.row()));
            });
}

void PartyListModel::keepPlaces()
{
    Q_EMIT layoutAboutToBeChanged();
    m_kept.clear();
    for (const QModelIndex& index : persistentIndexList())
        m_kept.append({index, m_rows.idAt(index.row())});
}

void PartyListModel::restorePlaces()
{
    for (const auto& [index, id] : std::as_const(m_kept))
        changePersistentIndex(index, this->index(m_rows.rowOf(id)));
    Q_EMIT layoutChanged();
}

int PartyListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows.rowCount();
}

QString PartyListModel::detail(int row) const
{
    QStringList parts;
    for (int column = 0; column < m_details; ++column)
        parts.append(m_rows.index(row, column).data(RecordTableModel::WordsRole).toString());
    parts.removeAll(QString());
    return parts.join(QChar(0x3000));
}

int PartyListModel::findingsOf(int row) const
{
    int count = 0;
    for (const Finding& finding : m_session.findings()) {
        if (finding.path.table == m_rows.spec().table && finding.path.row == m_rows.idAt(row))
            ++count;
    }
    return count;
}

QVariant PartyListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString name =
        rowName(m_session.words(), m_session.project(), m_rows.spec().table, m_rows.idAt(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::AccessibleTextRole: {
        const int found = findingsOf(index.row());
        //: %1、%2、指摘 %n
        return found > 0 ? tr("%1, %2, %n finding(s)", nullptr, found).arg(name, detail(index.row()))
                         : name + u", "_s + detail(index.row());
    }
    case IdRole:
        return m_rows.idAt(index.row()).text();
    case DetailRole:
        return detail(index.row());
    case FindingsRole:
        return findingsOf(index.row());
    default:
        return {};
    }
}

} // namespace kyodo
