#include "ui/register/duemodel.h"

#include "core/base/groupednumber.h"
#include "ui/support/datewords.h"

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

void DueModel::setDay(QDate day)
{
    m_day = day;
    refresh();
}

void DueModel::refresh()
{
    beginResetModel();
    m_rows = m_shown ? m_source.rowsShown() : QList<RegisterRow>();
    m_lines.clear();
    const RegisterWords& words = m_source.words();
    qsizetype heading = -1;
    const auto under = [&](const QString& text) {
        if (heading >= 0 && m_lines.at(heading).heading == text)
            return;
        heading = m_lines.size();
        m_lines.append({{}, text, 0});
    };
    const QString day = m_day.isValid() ? dayText(m_day, words.language) : QString();
    if (m_day.isValid())
        under(day);
    for (const DueDate& due : dueDates(m_rows, words.today)) {
        if (m_day.isValid() && due.date.on != m_day)
            continue;
        under(m_day.isValid() ? day : dueHeading(due.date, words));
        ++m_lines[heading].count;
        m_lines.append({due, {}, 0});
    }
    endResetModel();
}

const RegisterEntry& DueModel::entryOf(const Line& line) const
{
    return m_rows.at(line.due->row).entry;
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
    const RegisterWords& words = m_source.words();
    switch (column) {
    case Date:
        return formatDate(line.due->date.on, words.dates, words.language);
    case What:
        return dueText(line.due->date, words.today);
    case Project:
        return entryOf(line).title;
    default:
        return entryOf(line).section;
    }
}

QString DueModel::headingText(const Line& line) const
{
    //: %1（%2 件）
    return tr("%1 (%2 date(s))", "a month", line.count).arg(line.heading, groupedNumber(line.count));
}

QString DueModel::spoken(const Line& line) const
{
    QStringList parts{cell(line, Date), cell(line, What), cell(line, Project), cell(line, Section)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QVariant DueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = m_lines.at(index.row());
    if (role == RegisterModel::HeadingRole)
        return !line.due.has_value();
    if (!line.due) {
        const bool shown = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return shown && index.column() == 0 ? QVariant(headingText(line)) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cell(line, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == (m_day.isValid() ? What : Date)
                   ? spoken(line)
                   : headerData(index.column(), Qt::Horizontal).toString() + u": "_s +
                         cell(line, index.column());
    case RegisterModel::FileRole:
        return entryOf(line).file;
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
