#pragma once

#include "ui/agreement/ganttgeometry.h"

#include <QString>

class QPainter;

namespace kyodo {

/// A bar as it would be if the mouse were let go now.
struct GanttPreview {
    int row = -1; ///< none: nothing is being dragged
    ScheduleLane lane = ScheduleLane::Plan;
    DayRange range{};
    QPoint mouse{};
};

/// All that a picture of the chart depends on.
struct GanttScene {
    const ScheduleModel& model;
    GanttGeometry geometry{};
    int current = -1;
    ScheduleLane lane = ScheduleLane::Plan; ///< of the current row, that the keys act on
    bool focused = false;
    GanttPreview preview{};
};

/// Draws what is visible of a scene, and only that.
class GanttPainter {
public:
    GanttPainter(QPainter& painter, const GanttScene& scene);

    void paint();

private:
    struct Bars;

    void paintGround();
    void paintRows();
    void paintRow(int row);
    void paintFrame(int row);
    void paintPlan(int row, const Task& task, Bars& bars);
    void paintActual(int row, const Task& task, Bars& bars);
    void paintWords(int row, const Task& task, const Bars& bars);
    void paintTitle(int row, const Task& task);
    void paintLines();
    void paintHead();
    void paintTicks(const QList<GanttTick>& ticks, const QRectF& strip, bool sticky);
    void paintTerm();
    void paintPreviewText();
    [[nodiscard]] DayRange shownRange(int row, ScheduleLane lane) const;

    QPainter& m_painter;
    const GanttScene& m_scene;
    const GanttGeometry& m_geometry;
    Language m_language;
    QDate m_today;
};

} // namespace kyodo
