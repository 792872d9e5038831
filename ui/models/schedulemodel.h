#pragma once

#include "ui/support/session.h"

#include <QAbstractListModel>
#include <QHash>

namespace kyodo {

/// The first and last day of something, both included; either may be missing.
struct DayRange {
    QDate start;
    QDate end;

    [[nodiscard]] bool isEmpty() const { return !start.isValid() && !end.isValid(); }
    /// One end stands for a missing other.
    [[nodiscard]] QDate first() const { return start.isValid() ? start : end; }
    [[nodiscard]] QDate last() const { return end.isValid() ? end : start; }
    [[nodiscard]] bool isReversed() const { return start.isValid() && end.isValid() && end < start; }
    friend bool operator==(const DayRange&, const DayRange&) = default;
};

/// What was meant, and what became of it.
enum class ScheduleLane { Plan, Actual };

/// How a bar is changed: as a whole, at one end, or drawn where there was none.
enum class RangeChange { Move, Start, End, Draw, Clear };

/// The range after an end or the whole was moved by days. The ends never pass each other; a missing end is
/// set where the other stands. A point in time (`point`) moves as a whole whatever end was meant.
[[nodiscard]] DayRange changedRange(const DayRange& range, RangeChange change, qint64 days, bool point);

/// Both days and how many they are, as people read them.
[[nodiscard]] QString rangeText(const DayRange& range, Language language);

/// The tasks in the order of the project, for a chart: dates and what is to be said of each. Edits go
/// through the session, one for each change.
class ScheduleModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< canonical id
        FindingsRole,              ///< messages of the findings at the task, a QStringList
        LateRole,                  ///< in words how late the task is; empty when it is not
    };

    /// `withActual`: what was done is shown and spoken of beside the plan.
    ScheduleModel(ProjectSession& session, bool withActual, QObject* parent = nullptr);

    [[nodiscard]] ProjectSession& session() const { return m_session; }
    [[nodiscard]] bool withActual() const { return m_withActual; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    /// Null for a row that is not there.
    [[nodiscard]] const Task* taskAt(int row) const;
    [[nodiscard]] Id idAt(int row) const;
    [[nodiscard]] int rowOf(const Id& id) const;
    [[nodiscard]] DayRange rangeAt(int row, ScheduleLane lane) const;
    /// One edit that carries the task's name and what was done. False when it failed or changes nothing.
    bool setRange(int row, ScheduleLane lane, const DayRange& range, RangeChange change);

private:
    void update();
    [[nodiscard]] QStringList findingsOf(const Task& task) const;
    [[nodiscard]] QString lateText(const Task& task) const;
    [[nodiscard]] QString spokenText(int row) const;
    [[nodiscard]] QString spokenActual(const Task& task) const;
    [[nodiscard]] QString editLabel(const Task& task, ScheduleLane lane, RangeChange change) const;

    ProjectSession& m_session;
    bool m_withActual;
    QList<Id> m_ids;
    QHash<Id, int> m_rows;
};

} // namespace kyodo
