#pragma once

#include "ui/steps/part.h"

class QAbstractButton;
class QLayout;

namespace kyodo {

class GanttView;
class RecordTable;
class ScheduleModel;
enum class GanttUnit;

/// The tasks as bars and, below, as a table; both stand on the same task and both can be edited. With a
/// column of actual dates the chart shows what was done beside the plan.
class SchedulePart final : public Part {
    Q_OBJECT

public:
    SchedulePart(ProjectSession& session, const PartSpec& spec, QWidget* parent);
    ~SchedulePart() override;
    bool reveal(const FieldPath& path) override;

private:
    /// Gives the last of them.
    void buildTools();
    QAbstractButton* addTool(QLayout* layout, const QString& name, const QString& text, const QString& hint,
                             void (SchedulePart::*slot)());
    void buildNote();
    void showUnit(GanttUnit unit);
    void byDay();
    void byWeek();
    void byMonth();
    void zoomIn();
    void zoomOut();
    void fit();
    void today();

    ScheduleModel* m_model;
    GanttView* m_view;
    RecordTable* m_table;
    QList<QAbstractButton*> m_units; ///< in the order of GanttUnit
};

} // namespace kyodo
