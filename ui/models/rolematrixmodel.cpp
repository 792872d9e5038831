#include "ui/models/rolematrixmodel.h"

#include "core/project/changes.h"
#include "ui/support/fieldlabels.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kyodo {

RoleMatrixModel::RoleMatrixModel(ProjectSession& session, QObject* parent)
    : GridModel(session, parent)
{
    start();
}

void RoleMatrixModel::gather(QStringList& rowKeys, QStringList& columnKeys)
{
    const Project& project = session().project();
    m_tasks.clear();
    m_parties.clear();
    for (const Task& task : project.tasks) {
        m_tasks.append(task.id);
        rowKeys.append(task.id.text());
    }
    if (!session().isReadOnly())
        rowKeys.append(u"new"_s);
    columnKeys.append(u"title"_s);
    for (const Party& party : project.parties) {
        m_parties.append(party.id);
        columnKeys.append(party.id.text());
    }
}

/// Sorted anew when somebody asks and the parts have changed; after most edits the list is the very same.
const RoleMatrixModel::Held* RoleMatrixModel::heldBy(const Id& task, const Id& party) const
{
    const QList<kyodo::Role>& roles = session().project().roles;
    if (!m_roles.isSharedWith(roles)) {
        m_roles = roles;
        m_held.clear();
        m_held.reserve(roles.size());
        for (const kyodo::Role& role : roles)
            m_held.insert({role.task, role.party}, {role.id, role.kind});
    }
    const auto held = m_held.constFind({task, party});
    return held == m_held.constEnd() ? nullptr : &*held;
}

const RoleMatrixModel::Held* RoleMatrixModel::heldAt(int row, int column) const
{
    return column < 1 ? nullptr : heldBy(taskAt(row), partyAt(column));
}

std::optional<RoleKind> RoleMatrixModel::kindAt(const QModelIndex& index) const
{
    const Held* held = heldAt(index.row(), index.column());
    return held ? std::optional(held->kind) : std::nullopt;
}

bool RoleMatrixModel::isSecondLead(const QModelIndex& index) const
{
    if (kindAt(index) != RoleKind::Lead)
        return false;
    for (int column = 1; column < index.column(); ++column) {
        if (kindAt(index.siblingAtColumn(column)) == RoleKind::Lead)
            return true;
    }
    return false;
}

QString RoleMatrixModel::kindText(std::optional<RoleKind> kind) const
{
    if (!kind) {
        //: なし
        return tr("none");
    }
    const AppContext& context = session().context();
    return choiceLabel(context.catalogue, context.language, "roles", info("roles", "kind"), key(*kind));
}

GridCell RoleMatrixModel::cell(int row, int column) const
{
    GridCell cell;
    if (column == 0) {
        cell.place = {u"tasks"_s, taskAt(row), {}};
        cell.field = &info("tasks", "title");
        return cell;
    }
    const Held* held = heldAt(row, column);
    cell.place = {u"roles"_s, held ? held->id : Id(), {}};
    if (!isNewRow(row))
        cell.text = held ? kindText(held->kind) : u"—"_s;
    return cell;
}

GridColumn RoleMatrixModel::column(int column) const
{
    if (column == 0)
        return {fieldLabel("tasks", "title"), {}, 12.2, 4, {}};
    const Party* party = findRow(session().project().parties, partyAt(column));
    if (!party)
        return {};
    const AppContext& context = session().context();
    QString kind = context.catalogue.partyKind(party->kind).name.in(context.language);
    static const QRegularExpression bracket(u"[（(]"_s);
    kind = kind.section(bracket, 0, 0).trimmed(); // the column is narrow
    return {kind, partyName(*party), 6.8, 1, partyName(*party)};
}

QString RoleMatrixModel::rowName(int row) const
{
    if (isNewRow(row)) {
        //: 新しい行
        return tr("new row");
    }
    return kyodo::rowName(session().words(), session().project(), "tasks", taskAt(row));
}

QVariant RoleMatrixModel::data(const QModelIndex& index, int role) const
{
    // The title stands level with the labels of the roles.
    if (role == Qt::TextAlignmentRole && index.column() == 0)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    const bool part = index.column() > 0 && !isNewRow(index.row());
    if (role == Qt::AccessibleTextRole && part)
        return rowName(index.row()) + u", "_s + column(index.column()).spokenTitle + u": "_s +
               kindText(kindAt(index));
    return GridModel::data(index, role);
}

QStringList RoleMatrixModel::rowNotes(int row) const
{
    QStringList notes;
    const Id task = taskAt(row);
    if (task.isNull())
        return notes;
    for (const Finding* finding : session().findingsOf(task)) {
        if (finding->path.field.isEmpty() || finding->path.field == u"title"_s)
            notes.append(finding->message);
    }
    for (const Id& party : m_parties) {
        const Held* held = heldBy(task, party);
        if (!held)
            continue;
        for (const Finding* finding : session().findingsOf(held->id))
            notes.append(finding->message);
    }
    return notes;
}

bool RoleMatrixModel::setKind(const QModelIndexList& cells, std::optional<RoleKind> kind)
{
    QModelIndexList changed;
    for (const QModelIndex& cell : cells) {
        if (cell.column() > 0 && !isNewRow(cell.row()) && kindAt(cell) != kind)
            changed.append(cell);
    }
    if (changed.isEmpty() || session().isReadOnly())
        return changed.isEmpty();
    //: 「%1」の役割を「%2」に変更
    const QString label = tr("Role in \"%1\": %2").arg(rowName(changed.first().row()), kindText(kind));
    return session().edit(label, [&](Project& project) -> Result<void> {
        for (const QModelIndex& cell : changed) {
            const Held* held = heldAt(cell.row(), cell.column());
            if (!kind) {
                kyodo::removeRow(project, "roles", held->id);
                continue;
            }
            kyodo::Role* role = held ? findRow(project.roles, held->id) : nullptr;
            if (!role)
                role = &appendRow(project.roles, session().context().ids);
            role->task = taskAt(cell.row());
            role->party = partyAt(cell.column());
            role->kind = *kind;
        }
        return {};
    });
}

} // namespace kyodo
