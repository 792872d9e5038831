#include "ui/register/registermodel.h"

#include "core/base/groupednumber.h"

using namespace Qt::StringLiterals;

namespace kyodo {

RegisterModel::RegisterModel(AppContext& context, const RegisterSource& source, QObject* parent)
    : QAbstractTableModel(parent)
    , m_context(context)
    , m_source(source)
    , m_view(standardView())
{
    refresh();
}

void RegisterModel::setView(const RegisterView& view)
{
    m_view = view;
    refresh();
}

void RegisterModel::setReport(const RegisterView& view)
{
    m_view.endorsements = view.endorsements;
    m_view.reportColumns = view.reportColumns;
    m_view.paperColumns = view.paperColumns;
}

void RegisterModel::refresh()
{
    beginResetModel();
    m_table = m_source.table();
    m_words.emplace(RegisterWords{m_context.catalogue, m_context.language,
                                  m_context.settings.paperDefaults().dates, m_context.clock.today(),
                                  m_table.links()});
    m_lines = m_table.lines(m_view.query, words());
    m_shown =
        m_view.query.group ? m_table.fitting(m_view.query.filter, m_context.clock.today()) : m_lines.size();
    endResetModel();
}

int RegisterModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int RegisterModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_view.columns.size());
}

QString RegisterModel::headingText(const RegisterLine& line) const
{
    //: %1（%2 件）
    return tr("%1 (%2 project(s))", "heading of a group", line.count)
        .arg(line.heading, groupedNumber(line.count));
}

/// What a cell says to who does not see where it stands.
QString RegisterModel::spokenText(RegisterColumn column, const RegisterRow& row) const
{
    QString text = cellText(column, row, words());
    if (text.isEmpty()) {
        //: 空
        text = tr("empty");
    }
    const QString value = columnTitle(column) + u": "_s + text;
    return column == RegisterColumn::Title ? value : row.entry.title + u", "_s + value;
}

QList<RegisterRow> RegisterModel::rowsShown() const
{
    QList<RegisterRow> rows;
    QSet<qsizetype> taken;
    for (const RegisterLine& line : m_lines) {
        if (line.row < 0 || taken.contains(line.row))
            continue;
        taken.insert(line.row);
        rows.append(m_table.rows().at(line.row));
    }
    return rows;
}

QVariant RegisterModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RegisterLine& line = m_lines.at(index.row());
    if (role == HeadingRole)
        return line.row < 0;
    if (line.row < 0) {
        const bool shown = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return shown && index.column() == 0 ? QVariant(headingText(line)) : QVariant();
    }
    const RegisterRow& row = m_table.rows().at(line.row);
    const RegisterColumn column = columnAt(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cellText(column, row, words());
    case Qt::TextAlignmentRole:
        return cellKind(column) == CellKind::Money || column == RegisterColumn::StillDays
                   ? int(Qt::AlignRight | Qt::AlignVCenter)
                   : int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return spokenText(column, row);
    case FileRole:
        return row.entry.file;
    case ElideRole: // a path ends with what tells files apart
        return int(column == RegisterColumn::File ? Qt::ElideLeft : Qt::ElideRight);
    default:
        return {};
    }
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_view.columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return columnTitle(columnAt(section));
    if (role == Qt::ToolTipRole)
        return columnMeaning(columnAt(section));
    return {};
}

int lineOfFile(const QAbstractItemModel& model, const QString& file)
{
    int first = -1;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex line = model.index(row, 0);
        if (line.data(RegisterModel::HeadingRole).toBool())
            continue;
        if (line.data(RegisterModel::FileRole).toString() == file)
            return row;
        if (first < 0)
            first = row;
    }
    return first;
}

} // namespace kyodo
