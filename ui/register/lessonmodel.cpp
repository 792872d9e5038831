#include "ui/register/lessonmodel.h"

#include "core/base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

QString kindText(LessonKind kind)
{
    switch (kind) {
    case LessonKind::Keep:
        //: 続けること
        return LessonModel::tr("To keep");
    case LessonKind::Change:
        //: 変えること
        return LessonModel::tr("To change");
    case LessonKind::Stop:
        //: やめること
        return LessonModel::tr("To stop");
    case LessonKind::Improvement:
        //: 改善すること
        return LessonModel::tr("Improvements");
    case LessonKind::Challenge:
        //: 新たな課題
        return LessonModel::tr("New challenges");
    case LessonKind::Hint:
        break;
    }
    //: ほかの地域へのヒント
    return LessonModel::tr("Hints for others");
}

bool holds(const Lesson& lesson, const TextQuery& query)
{
    return query.isEmpty() || query.hasAll(nfkcFolded(lesson.text + u'\n' + lesson.outcome));
}

} // namespace

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
        const qsizetype heading = m_lines.size();
        m_lines.append({{}, 0, kind, 0});
        for (qsizetype row = 0; row < m_rows.size(); ++row) {
            const QList<Lesson>& lessons = m_rows.at(row).entry.lessons;
            for (qsizetype i = 0; i < lessons.size(); ++i) {
                if (lessons.at(i).kind == kind && holds(lessons.at(i), query))
                    m_lines.append({row, i, kind, 0});
            }
        }
        m_lines[heading].count = int(m_lines.size() - heading - 1);
        m_count += m_lines.at(heading).count;
        if (m_lines.at(heading).count == 0)
            m_lines.removeLast();
    }
    endResetModel();
}

const Lesson& LessonModel::lesson(const Line& line) const
{
    return m_rows.at(*line.row).entry.lessons.at(line.lesson);
}

int LessonModel::lineOf(const QString& file) const
{
    int first = -1;
    for (int i = 0; i < int(m_lines.size()); ++i) {
        if (!m_lines.at(i).row)
            continue;
        if (first < 0)
            first = i;
        if (m_rows.at(*m_lines.at(i).row).entry.file == file)
            return i;
    }
    return first;
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
        return m_rows.at(*line.row).entry.title;
    }
}

QVariant LessonModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = m_lines.at(index.row());
    if (role == RegisterModel::HeadingRole)
        return !line.row.has_value();
    if (!line.row) {
        const bool shown = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        //: %1（%n 件）
        const QString text = tr("%1 (%n lesson(s))", "a kind", line.count).arg(kindText(line.kind));
        return shown && index.column() == 0 ? QVariant(text) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cell(line, index.column());
    case Qt::AccessibleTextRole: {
        const QString text =
            headerData(index.column(), Qt::Horizontal).toString() + u": "_s + cell(line, index.column());
        return index.column() == What ? kindText(line.kind) + u", "_s + text : text;
    }
    case RegisterModel::FileRole:
        return m_rows.at(*line.row).entry.file;
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
