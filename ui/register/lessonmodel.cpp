#include "ui/register/lessonmodel.h"

#include "core/base/groupednumber.h"

using namespace Qt::StringLiterals;

namespace kyodo {

LessonModel::LessonModel(const RegisterModel& source, QObject* parent)
    : QAbstractTableModel(parent)
    , m_source(source)
{
    connect(&source, &RegisterModel::modelReset, this, &LessonModel::refresh);
    refresh();
}

void LessonModel::refresh()
{
    beginResetModel();
    m_rows = m_source.rowsShown();
    m_lines.clear();
    m_count = 0;
    const TextQuery query(m_source.view().query.filter.text);
    for (const LessonKind kind : allOf<LessonKind>()) {
        const QList<LessonPlace> places = lessonsOf(kind, m_rows, query);
        if (places.isEmpty())
            continue;
        m_lines.append({{}, kind, int(places.size())});
        for (const LessonPlace& place : places)
            m_lines.append({place, kind, 0});
        m_count += int(places.size());
    }
    endResetModel();
}

const Lesson& LessonModel::lesson(const Line& line) const
{
    return m_rows.at(line.place->row).entry.lessons.at(line.place->lesson);
}

int LessonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int LessonModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QString LessonModel::cell(const Line& line, int column) const
{
    switch (column) {
    case What:
        return lesson(line).text;
    case Outcome:
        return lesson(line).outcome;
    default:
        return m_rows.at(line.place->row).entry.title;
    }
}

QVariant LessonModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = m_lines.at(index.row());
    if (role == RegisterModel::HeadingRole)
        return !line.place.has_value();
    if (!line.place) {
        const bool shown = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        //: %1（%2 件）
        const QString text = tr("%1 (%2 lesson(s))", "a kind", line.count)
                                 .arg(lessonKindText(line.kind), groupedNumber(line.count));
        return shown && index.column() == 0 ? QVariant(text) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cell(line, index.column());
    case Qt::AccessibleTextRole: {
        const QString text =
            headerData(index.column(), Qt::Horizontal).toString() + u": "_s + cell(line, index.column());
        return index.column() == What ? lessonKindText(line.kind) + u", "_s + text : text;
    }
    case RegisterModel::FileRole:
        return m_rows.at(line.place->row).entry.file;
    default:
        return {};
    }
}

QVariant LessonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        //: 学んだこと
        return tr("What was learned");
    case Outcome:
        //: どうなったか
        return tr("What came of it");
    default:
        return columnTitle(RegisterColumn::Title);
    }
}

} // namespace kyodo
