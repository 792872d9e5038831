#include "ui/register/duemodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

DueModel::DueModel(const RegisterModel& source, QObject* parent)
    : QAbstractTableModel(parent)
    , m_source(source)
{
    connect(&source, &RegisterModel::modelReset, this, &DueModel::refresh);
}

void DueModel::setShown(bool shown)
{
    if (m_shown == shown)
        return;
    m_shown = shown;
    refresh();
}

void DueModel::refresh()
{
    beginResetModel();
    m_rows = m_shown ? m_source.rowsShown() : QList<RegisterRow>();
    const QDate today = m_source.words().today;
    QList<Line> dates;
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        for (const RegisterDate& date : m_rows.at(row).entry.dates) {
            if (!date.isOver(today))
                dates.append({row, date, {}, 0});
        }
    }
    std::stable_sort(dates.begin(), dates.end(),
                     [](const Line& a, const Line& b) { return a.date.on < b.date.on; });
    m_lines.clear();
    qsizetype heading = -1;
    for (const Line& line : std::as_const(dates)) {
        const QString text = headingOf(line.date);
        if (heading < 0 || m_lines.at(heading).heading != text) {
            heading = m_lines.size();
            m_lines.append({{}, {}, text, 0});
        }
        ++m_lines[heading].count;
        m_lines.append(line);
    }
    endResetModel();
}

QString DueModel::headingOf(const RegisterDate& date) const
{
    const RegisterWords& words = m_source.words();
    if (date.isOverdue(words.today)) {
        //: 期限を過ぎているもの
        return tr("Overdue");
    }
    return formatYearMonth(date.on, words.dates, words.language);
}

int DueModel::lineOf(const QString& file) const
{
    int first = -1;
    for (int i = 0; i < int(m_lines.size()); ++i) {
        if (isHeading(i))
            continue;
        if (first < 0)
            first = i;
        if (m_rows.at(*m_lines.at(i).row).entry.file == file)
            return i;
    }
    return first;
}

int DueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int DueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QString DueModel::cell(const Line& line, int column) const
{
    const RegisterEntry& entry = m_rows.at(*line.row).entry;
    switch (column) {
    case Date:
        return formatDate(line.date.on, m_source.words().dates, m_source.words().language);
    case What: {
        Reminder reminder;
        reminder.kind = line.date.kind;
        reminder.title = line.date.title;
        return reminderText(reminder);
    }
    case Project:
        return entry.title;
    default:
        return entry.section;
    }
}

QString DueModel::headingText(const Line& line) const
{
    //: %1（%n 件）
    return tr("%1 (%n date(s))", "a month", line.count).arg(line.heading);
}

QString DueModel::spoken(const Line& line) const
{
    QStringList parts{cell(line, Date)};
    if (line.date.isOverdue(m_source.words().today))
        parts.append(line.heading.isEmpty() ? headingOf(line.date) : line.heading);
    parts += {cell(line, What), cell(line, Project), cell(line, Section)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QVariant DueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = m_lines.at(index.row());
    if (role == RegisterModel::HeadingRole)
        return !line.row.has_value();
    if (!line.row) {
        const bool shown = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return shown && index.column() == 0 ? QVariant(headingText(line)) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cell(line, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Date ? spoken(line)
                                      : headerData(index.column(), Qt::Horizontal).toString() + u": "_s +
                                            cell(line, index.column());
    case RegisterModel::FileRole:
        return m_rows.at(*line.row).entry.file;
    default:
        return {};
    }
}

QVariant DueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Date:
        //: 期日
        return tr("Date due");
    case What:
        //: 内容
        return tr("What is due");
    case Project:
        return columnTitle(RegisterColumn::Title);
    default:
        return columnTitle(RegisterColumn::Section);
    }
}

} // namespace kyodo
