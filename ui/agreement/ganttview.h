#pragma once

#include "ui/agreement/ganttpainter.h"

#include <QAbstractScrollArea>
#include <QTimer>

namespace kyodo {

/// The tasks of a project as bars along a scale of days, moved and drawn by mouse or keyboard. Titles stay at
/// the left; only what is visible is painted.
///
/// Keys: ↑ ↓ Page Up/Down, Home, End choose a task; ← → the plan or what was done (with the plan alone they
/// scroll). Alt+← → moves by a day, Shift+← → the end, Alt+Shift+← → the start, each with Ctrl by a week.
/// Space gives dates to what has none, Delete takes them away, Enter goes to the table. + and − zoom, F shows
/// everything, T goes to today. Ctrl with the wheel zooms too. Escape stops a drag.
class GanttView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit GanttView(ScheduleModel& model, QWidget* parent = nullptr);
    ~GanttView() override;

    [[nodiscard]] ScheduleModel& model() const { return m_model; }
    /// Null while nothing is chosen.
    [[nodiscard]] Id currentId() const { return m_current; }
    [[nodiscard]] int currentRow() const { return m_model.rowOf(m_current); }
    /// Chooses a task and brings it into view.
    void setCurrent(const Id& id);
    /// What the keys act on.
    [[nodiscard]] ScheduleLane lane() const { return m_lane; }

    [[nodiscard]] GanttUnit unit() const;
    void setUnit(GanttUnit unit);
    void zoomIn();
    void zoomOut();
    /// Everything that has a date, as wide as the chart.
    void fit();
    void goToToday();

    /// Where things are, for whoever clicks, speaks or tests.
    [[nodiscard]] GanttGeometry geometry() const;
    [[nodiscard]] QRect rowRect(int row) const;
    [[nodiscard]] QRectF barRect(int row, ScheduleLane lane) const;
    /// The dates a drag would give; empty when nothing is dragged.
    [[nodiscard]] QString dragText() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(const kyodo::Id& id);
    /// The user wants to type: the task, and the field the keys were at.
    void editWanted(const kyodo::Id& id, const QString& field);
    void unitChanged(kyodo::GanttUnit unit);

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    struct Hit {
        int row = -1;
        ScheduleLane lane = ScheduleLane::Plan;
        std::optional<RangeChange> change{}; ///< what dragging from here would do
    };
    struct Drag {
        Hit hit{};
        Id task{};
        QPoint pressed{};
        QPoint scrolled{}; ///< of the bars when the button went down
        DayRange range{};
        bool moving = false; ///< the mouse has gone far enough
        bool panning = false;
    };

    // ganttview.cpp
    void follow();
    void updateScale();
    void updateBars();
    [[nodiscard]] DayRange contentDays() const;
    [[nodiscard]] double fittingScale() const;
    void zoomTo(double perDay, double x);
    void ensureVisible(int row);
    void ensureDayVisible(const DayRange& range);
    void sayCurrent();
    void sayChange(int row);
    [[nodiscard]] GanttScene scene() const;

    // ganttinput.cpp
    [[nodiscard]] Hit hitAt(const QPointF& at) const;
    [[nodiscard]] RangeChange changeAt(const QRectF& bar, double x, bool point) const;
    void updateDrag(const QPoint& mouse);
    void endDrag(bool keep);
    void scrollWhileDragging();
    void updateCursor(const QPointF& at);
    bool moveKey(const QKeyEvent& key);
    bool chooseKey(int key);
    bool commandKey(int key);
    void chooseRow(int row);
    void change(RangeChange change, qint64 days);
    void giveDates();
    [[nodiscard]] bool isPoint(int row) const;

    ScheduleModel& m_model;
    Id m_current;
    ScheduleLane m_lane = ScheduleLane::Plan;
    GanttScale m_scale;
    int m_titleWidth = 0;
    bool m_fitted = true; ///< until somebody zooms
    std::optional<Drag> m_drag;
    GanttPreview m_preview;
    QTimer m_autoScroll;
};

} // namespace kyodo
