#include "ui/models/rolematrixmodel.h"

#include "core/project/changes.h"
#include "ui/support/fieldlabels.h"

using namespace Qt::StringLiterals;

namespace kyodo {

RoleMatrixModel::RoleMatrixModel(ProjectSession& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(&session, &ProjectSession::changed, this, &RoleMatrixModel::update);
    connect(&session, &ProjectSession::findingsChanged, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
}

void RoleMatrixModel::update(const Project& before)
{
    const Project& now = m_session.project();
    const auto keys = [](const auto& rows) {
        QList<Id> ids;
        for (const auto& row : rows)
            ids.append(row.id);
        return ids;
    };
    if (keys(before.tasks) != keys(now.tasks) || keys(before.parties) != keys(now.parties)) {
        beginResetModel();
        endResetModel();
    } else if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

int RoleMatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_session.project().tasks.size());
}

int RoleMatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_session.project().parties.size()) + 1;
}

Id RoleMatrixModel::taskAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_session.project().tasks.at(row).id : Id();
}

Id RoleMatrixModel::partyAt(int column) const
{
    return column > 0 && column < columnCount() ? m_session.project().parties.at(column - 1).id : Id();
}

const kyodo::Role* RoleMatrixModel::roleAt(const QModelIndex& index) const
{
    const Id task = taskAt(index.row());
    const Id party = partyAt(index.column());
    for (const kyodo::Role& role : m_session.project().roles) {
        if (role.task == task && role.party == party)
            return &role;
    }
    return nullptr;
}

QStringList RoleMatrixModel::findingsOf(int row) const
{
    const Id task = taskAt(row);
    QStringList messages;
    for (const Finding& finding : m_session.findings()) {
        const kyodo::Role* role =
            finding.path.table == u"roles"_s ? findRow(m_session.project().roles, finding.path.row) : nullptr;
        if ((finding.path.table == u"tasks"_s && finding.path.row == task) || (role && role->task == task))
            messages.append(finding.message);
    }
    return messages;
}

QString RoleMatrixModel::kindText(const QString& kind) const
{
    if (kind.isEmpty()) {
        //: なし
        return tr("none");
    }
    const FieldInfo& field = *recordInfo<kyodo::Role>().field("kind");
    return choiceLabel(m_session.context().catalogue, m_session.context().language, "roles", field, kind);
}

QVariant RoleMatrixModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString title = m_session.project().tasks.at(index.row()).title;
    if (index.column() == 0) {
        switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
            return title;
        case Qt::AccessibleTextRole:
            return QStringList{QStringList{title} + findingsOf(index.row())}.join(u". "_s);
        case FindingsRole:
            return findingsOf(index.row());
        default:
            return {};
        }
    }
    const kyodo::Role* present = roleAt(index);
    const QString kind = present ? key(present->kind) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return kind.isEmpty() ? u"—"_s : kindText(kind);
    case Qt::AccessibleTextRole:
        return title + u", "_s + headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() +
               u": "_s + kindText(kind);
    case KindRole:
        return kind;
    default:
        return {};
    }
}

bool RoleMatrixModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || m_session.isReadOnly())
        return false;
    if (index.column() == 0 && role == Qt::EditRole) {
        if (value.toString() == data(index, Qt::EditRole).toString())
            return true;
        RowPlace place{u"tasks"_s, taskAt(index.row()), {}};
        return m_session.writeField(place, *recordInfo<Task>().field("title"), value.toString());
    }
    return index.column() > 0 && role == KindRole && setKind(index, value.toString());
}

bool RoleMatrixModel::setKind(const QModelIndex& index, const QString& kind)
{
    const kyodo::Role* present = roleAt(index);
    if ((present ? key(present->kind) : QString()) == kind)
        return true;
    const Id old = present ? present->id : Id();
    const Id task = taskAt(index.row());
    const Id party = partyAt(index.column());
    //: 「%1」の役割を「%2」に変更
    const QString label =
        tr("Role in \"%1\": %2")
            .arg(rowName(m_session.words(), m_session.project(), "tasks", task), kindText(kind));
    return m_session.edit(label, [&](Project& project) -> Result<void> {
        if (kind.isEmpty()) {
            kyodo::removeRow(project, "roles", old);
            return {};
        }
        kyodo::Role* role = findRow(project.roles, old);
        if (!role)
            role = &appendRow(project.roles, m_session.context().ids);
        role->task = task;
        role->party = party;
        role->kind = fromKey<RoleKind>(kind).value_or(RoleKind::Support);
        return {};
    });
}

Qt::ItemFlags RoleMatrixModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == 0 && !m_session.isReadOnly() ? flags | Qt::ItemIsEditable : flags;
}

QVariant RoleMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section == 0)
        return role == Qt::DisplayRole ? QVariant(fieldLabel("tasks", "title")) : QVariant();
    const Party* party = findRow(m_session.project().parties, partyAt(section));
    if (!party)
        return {};
    const AppContext& context = m_session.context();
    QString kind = context.catalogue.partyKind(party->kind).name.in(context.language);
    if (const qsizetype bracket = kind.indexOf(u'（'); bracket > 0)
        kind.truncate(bracket); // the column is narrow
    if (role == PartyKindRole)
        return kind;
    if (role == Qt::ToolTipRole)
        return party->name;
    return role == Qt::DisplayRole ? QVariant(partyName(*party) + u'\n' + kind) : QVariant();
}

} // namespace kyodo
