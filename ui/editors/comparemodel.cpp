#include "ui/editors/comparemodel.h"

#include "core/project/changes.h"

using namespace Qt::StringLiterals;

namespace kyodo {

CompareModel::CompareModel(ProjectSession& session, const QString& table, Rows rows, QObject* parent)
    : GridModel(session, parent)
    , m_table(table)
    , m_wanted(std::move(rows))
{
    start();
}

void CompareModel::gather(QStringList& rowKeys, QStringList& columnKeys)
{
    const Project& project = session().project();
    const ProjectTable& table = *projectTable(m_table);
    m_rows = m_wanted();
    m_items.clear();
    columnKeys.append(u"what"_s);
    for (qsizetype i = 0; i < table.count(project); ++i) {
        m_items.append(table.at(project, i).id);
        columnKeys.append(m_items.last().text());
    }
    for (const CompareRow& row : m_rows)
        rowKeys.append(row.key);
}

GridRowKind CompareModel::rowKind(int row) const
{
    const CompareRow shown = m_rows.value(row);
    return shown.table.isEmpty() && !shown.text ? GridRowKind::Heading : GridRowKind::Ordinary;
}

QString CompareModel::rowName(int row) const
{
    return m_rows.value(row).title;
}

GridColumn CompareModel::column(int column) const
{
    if (column == 0) {
        //: くらべること
        return {tr("Compared by"), {}, 8, 1, {}};
    }
    return {kyodo::rowName(session().words(), session().project(), m_table, itemAt(column)), {}, 9, 2, {}};
}

QList<Id> CompareModel::holders(const CompareRow& row, const Id& item) const
{
    const Project& project = session().project();
    const ProjectTable& table = *projectTable(row.table);
    const FieldInfo& owner = info(row.table, row.ownerField);
    const FieldInfo& slot = info(row.table, row.slotField);
    QList<Id> found;
    for (qsizetype i = 0; i < table.count(project); ++i) {
        const Row& held = table.at(project, i);
        if (owner.read(held).toString() == item.text() && slot.read(held) == row.slot)
            found.append(held.id);
    }
    return found;
}

GridCell CompareModel::slotCell(const CompareRow& row, const Id& item) const
{
    const QList<Id> found = holders(row, item);
    GridCell cell;
    cell.field = &info(row.table, row.field);
    cell.place = {row.table, found.value(0), {{row.ownerField, item.text()}, {row.slotField, row.slot}}};
    if (found.size() < 2 || !row.goesWhenEmpty)
        return cell;
    QStringList texts;
    for (const Id& id : found)
        texts.append(cell.field->read(*session().row({row.table, id, {}})).toString());
    cell.value = texts.join(u"、"_s);
    return cell;
}

GridCell CompareModel::cell(int row, int column) const
{
    const CompareRow shown = m_rows.value(row);
    GridCell cell;
    if (column == 0) {
        cell.text = shown.title;
        return cell;
    }
    const Id item = itemAt(column);
    if (shown.text) {
        cell.text = shown.text(item);
        cell.place = {m_table, item, {}};
    } else if (!shown.table.isEmpty() && !shown.ownerField.isEmpty()) {
        cell = slotCell(shown, item);
    } else if (!shown.table.isEmpty()) {
        cell.field = &info(shown.table, shown.field);
        cell.place = {shown.table, item, {}};
        if (cell.field->type == FieldType::Flag)
            cell.ticked = valueOf(cell).toBool();
    }
    return cell;
}

Result<void> CompareModel::write(Project& project, int row, int column, const QVariant& value) const
{
    const CompareRow shown = m_rows.value(row);
    const bool empty = value.toString().trimmed().isEmpty();
    if (shown.goesWhenEmpty) {
        const QList<Id> found = holders(shown, itemAt(column));
        for (qsizetype i = empty ? 0 : 1; i < found.size(); ++i)
            kyodo::removeRow(project, shown.table, found.at(i));
        if (empty)
            return {};
    }
    return writeField(project, cell(row, column), value);
}

Result<void> CompareModel::tick(Project& project, int row, int column, bool on) const
{
    const CompareRow shown = m_rows.value(row);
    const ProjectTable& table = *projectTable(m_table);
    const FieldInfo& field = info(m_table, shown.field);
    for (qsizetype i = 0; on && shown.onlyOne && i < table.count(project); ++i) {
        if (field.read(table.at(project, i)).toBool())
            field.write(table.edit(project, i), false);
    }
    return writeField(project, cell(row, column), on);
}

} // namespace kyodo
