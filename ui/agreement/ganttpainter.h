#pragma once

#include "ui/agreement/ganttgeometry.h"

#include <QColor>
#include <QHash>
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
    void paintGround();
    void paintRows();
    void paintBars(int row);
    void paintRowLine(int row);
    void paintFrame(int row);
    void paintPlan(int row, const Task& task);
    void paintActual(int row, const Task& task);
    void paintFocus(int row, const Task& task);
    void paintWords(int row, const Task& task);
    [[nodiscard]] QString hintAt(int row) const;
    void paintTitle(int row, const Task& task);
    void paintTermEdges();
    void paintNow();
    void paintHead();
    void paintTicks(const QList<GanttTick>& ticks, const QRectF& strip, bool sticky);
    [[nodiscard]] qsizetype ticksPerName(const QList<GanttTick>& ticks) const;
    void paintTerm();
    void paintPreviewText();
    [[nodiscard]] QList<GanttTick> shownMonths() const;
    [[nodiscard]] DayRange shownRange(int row, ScheduleLane lane) const;

    QPainter& m_painter;
    const GanttScene& m_scene;
    const GanttGeometry& m_geometry;
    Language m_language;
    QDate m_today;
    QColor m_grid;
    QHash<int, double> m_rights; ///< how far to the right the signs of a row reach
};

} // namespace kyodo
