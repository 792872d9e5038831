#include "ui/editors/openactionsmodel.h"

#include "ui/support/fieldlabels.h"

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

const QStringList& columns()
{
    static const QStringList names{u"text"_s, u"owner"_s, u"person"_s, u"due"_s, u"doneOn"_s, u"meeting"_s};
    return names;
}

} // namespace

QList<Id> actionsOpenAt(const Project& project, const Id& id)
{
    QList<Id> open;
    const Meeting* meeting = findRow(project.meetings, id);
    if (!meeting)
        return open;
    for (const Action& action : project.actions) {
        const Meeting* from = findRow(project.meetings, action.meeting);
        if (!from || from->id == id)
            continue;
        const bool earlier = !meeting->on.isValid() || (from->on.isValid() && from->on < meeting->on);
        const bool stillOpen =
            !action.doneOn.isValid() || (meeting->on.isValid() && action.doneOn >= meeting->on);
        if (earlier && stillOpen)
            open.append(action.id);
    }
    return open;
}

OpenActionsModel::OpenActionsModel(ProjectSession& session, QObject* parent)
    : GridModel(session, parent)
{
    start();
}

void OpenActionsModel::setMeeting(const Id& meeting)
{
    if (m_meeting == meeting)
        return;
    m_meeting = meeting;
    refresh();
}

void OpenActionsModel::gather(QStringList& rowKeys, QStringList& columnKeys)
{
    m_ids = actionsOpenAt(session().project(), m_meeting);
    for (const Id& id : m_ids)
        rowKeys.append(id.text());
    columnKeys = columns();
}

QString OpenActionsModel::rowName(int row) const
{
    return kyodo::rowName(session().words(), session().project(), "actions", m_ids.value(row));
}

GridColumn OpenActionsModel::column(int column) const
{
    const QString field = columns().value(column);
    const bool date = field == u"due"_s || field == u"doneOn"_s;
    return {fieldLabel("actions", field), {}, column == 0 ? 8.0 : date ? 6.5 : 5.0, column == 0 ? 4 : 1, {}};
}

GridCell OpenActionsModel::cell(int row, int column) const
{
    GridCell cell;
    cell.place = {u"actions"_s, m_ids.value(row), {}};
    cell.field = &info("actions", columns().value(column));
    cell.fixed = column == 0 || columns().value(column) == u"meeting"_s;
    return cell;
}

} // namespace kyodo
