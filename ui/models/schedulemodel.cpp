#include "ui/models/schedulemodel.h"

#include "core/base/eradate.h"
#include "core/rules/lateness.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

DayRange changedRange(const DayRange& range, RangeChange change, qint64 days, bool point)
{
    DayRange made = range;
    const auto moved = [days](QDate day) { return day.isValid() ? day.addDays(days) : day; };
    if (change == RangeChange::Move || point) {
        made = {moved(range.start), moved(range.end)};
    } else if (change == RangeChange::Start) {
        made.start = moved(range.first());
        if (range.end.isValid())
            made.start = std::min(made.start, range.end);
        made.end = range.last();
    } else if (change == RangeChange::End) {
        made.end = moved(range.last());
        if (range.start.isValid())
            made.end = std::max(made.end, range.start);
        made.start = range.first();
    }
    return made;
}

QString rangeText(const DayRange& range, Language language)
{
    const auto text = [language](QDate day) { return formatDate(day, DateStyle::Era, language); };
    if (range.isEmpty())
        return {};
    if (range.start == range.end)
        return text(range.start);
    if (!range.end.isValid()) {
        //: %1から
        return QCoreApplication::translate("kyodo::ScheduleModel", "from %1").arg(text(range.start));
    }
    if (!range.start.isValid()) {
        //: %1まで
        return QCoreApplication::translate("kyodo::ScheduleModel", "until %1").arg(text(range.end));
    }
    //: %1から%2まで（%3日間）
    return QCoreApplication::translate("kyodo::ScheduleModel", "%1 to %2 (days: %3)")
        .arg(text(range.start), text(range.end), QString::number(range.start.daysTo(range.end) + 1));
}

ScheduleModel::ScheduleModel(ProjectSession& session, bool withActual, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_withActual(withActual)
{
    update();
    connect(&session, &ProjectSession::changed, this, &ScheduleModel::update);
    connect(&session, &ProjectSession::findingsChanged, this, [this] {
        if (!m_ids.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {FindingsRole, LateRole});
    });
}

void ScheduleModel::update()
{
    QList<Id> ids;
    for (const Task& task : m_session.project().tasks)
        ids.append(task.id);
    if (ids == m_ids) {
        if (!ids.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_ids = ids;
    m_rows.clear();
    for (qsizetype i = 0; i < ids.size(); ++i)
        m_rows.insert(ids.at(i), int(i));
    endResetModel();
}

QStringList ScheduleModel::findingsOf(const Task& task) const
{
    QStringList messages;
    for (const Finding* finding : m_session.findingsOf(task.id))
        messages.append(finding->message);
    return messages;
}

int ScheduleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

const Task* ScheduleModel::taskAt(int row) const
{
    const QList<Task>& tasks = m_session.project().tasks;
    if (row < 0 || row >= m_ids.size() || row >= tasks.size())
        return nullptr;
    return tasks.at(row).id == m_ids.at(row) ? &tasks.at(row) : findRow(tasks, m_ids.at(row));
}

Id ScheduleModel::idAt(int row) const
{
    return row >= 0 && row < m_ids.size() ? m_ids.at(row) : Id();
}

int ScheduleModel::rowOf(const Id& id) const
{
    return m_rows.value(id, -1);
}

DayRange ScheduleModel::rangeAt(int row, ScheduleLane lane) const
{
    const Task* task = taskAt(row);
    if (!task)
        return {};
    return lane == ScheduleLane::Plan ? DayRange{task->plannedStart, task->plannedEnd}
                                      : DayRange{task->actualStart, task->actualEnd};
}

QString ScheduleModel::editLabel(const Task& task, ScheduleLane lane, RangeChange change) const
{
    //: 予定
    const QString plan = tr("plan");
    //: 実績
    const QString actual = tr("actual");
    const auto label = [&](const QString& text) {
        return text.arg(lane == ScheduleLane::Plan ? plan : actual, task.title);
    };
    switch (change) {
    case RangeChange::Start:
        //: 「%2」の始まり（%1）を変更
        return label(tr("Change the start (%1) of \"%2\""));
    case RangeChange::End:
        //: 「%2」の終わり（%1）を変更
        return label(tr("Change the end (%1) of \"%2\""));
    case RangeChange::Draw:
        //: 「%2」に日程（%1）を入れる
        return label(tr("Give dates (%1) to \"%2\""));
    case RangeChange::Clear:
        //: 「%2」の日程（%1）を消す
        return label(tr("Clear the dates (%1) of \"%2\""));
    case RangeChange::Move:
        break;
    }
    //: 「%2」の日程（%1）を移動
    return label(tr("Move the dates (%1) of \"%2\""));
}

bool ScheduleModel::setRange(int row, ScheduleLane lane, const DayRange& range, RangeChange change)
{
    const Task* task = taskAt(row);
    if (!task || rangeAt(row, lane) == range || m_session.isReadOnly())
        return false;
    const Id id = task->id;
    return m_session.edit(editLabel(*task, lane, change), [&](Project& project) -> Result<void> {
        for (Task& changed : project.tasks) {
            if (changed.id != id)
                continue;
            (lane == ScheduleLane::Plan ? changed.plannedStart : changed.actualStart) = range.start;
            (lane == ScheduleLane::Plan ? changed.plannedEnd : changed.actualEnd) = range.end;
        }
        return {};
    });
}

QString ScheduleModel::lateText(const Task& task) const
{
    if (const int days = daysLate(task, m_session.today()); days > 0) {
        //: %1日遅れ
        return tr("days late: %1").arg(days);
    }
    if (startsLate(task, m_session.today())) {
        //: 未着手
        return tr("not begun");
    }
    return {};
}

QString ScheduleModel::spokenActual(const Task& task) const
{
    const DayRange actual{task.actualStart, task.actualEnd};
    QStringList parts;
    if (actual.isEmpty()) {
        //: 実績なし
        parts.append(tr("nothing done yet"));
    } else {
        //: 実績 %1
        parts.append(tr("actual %1").arg(rangeText(actual, m_session.context().language)));
    }
    if (task.progress) {
        //: 進み具合 %1%
        parts.append(tr("progress %1%").arg(*task.progress));
    }
    if (const QString late = lateText(task); !late.isEmpty())
        parts.append(late);
    return parts.join(u", "_s);
}

QString ScheduleModel::spokenText(int row) const
{
    const Task& task = *taskAt(row);
    QStringList parts;
    //: 名前のない作業
    parts.append(task.title.isEmpty() ? tr("task without a name") : task.title);
    if (task.milestone) {
        //: 節目
        parts.append(tr("milestone"));
    }
    const DayRange plan = rangeAt(row, ScheduleLane::Plan);
    if (plan.isEmpty()) {
        //: 予定日なし
        parts.append(tr("no planned dates"));
    } else {
        //: 予定 %1
        parts.append(tr("plan %1").arg(rangeText(plan, m_session.context().language)));
    }
    if (m_withActual)
        parts.append(spokenActual(task));
    QString spoken = parts.join(u", "_s);
    for (const QString& message : findingsOf(task))
        spoken += u". "_s + message;
    return spoken;
}

QVariant ScheduleModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !taskAt(index.row()))
        return {};
    const Task& task = *taskAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return task.title;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return spokenText(index.row());
    case IdRole:
        return task.id.text();
    case FindingsRole:
        return findingsOf(task);
    case LateRole:
        return m_withActual ? lateText(task) : QString();
    default:
        return {};
    }
}

} // namespace kyodo
