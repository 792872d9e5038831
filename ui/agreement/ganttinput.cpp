#include "ui/agreement/ganttview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

// What GanttView does with keys and the mouse.
namespace kyodo {

namespace {

constexpr double kEdge = 7; ///< pixels at each end of a bar that move that end

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right;
}

/// Keys that would otherwise be somebody's shortcut.
bool isOwn(const QKeyEvent& key)
{
    const bool modified = key.modifiers() & (Qt::AltModifier | Qt::ShiftModifier | Qt::ControlModifier);
    return (isArrow(key.key()) && modified) ||
           (key.modifiers() == Qt::NoModifier && key.key() == Qt::Key_Delete);
}

} // namespace

bool GanttView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isOwn(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

bool GanttView::isPoint(int row) const
{
    const Task* task = m_model.taskAt(row);
    return task && task->milestone;
}

RangeChange GanttView::changeAt(const QRectF& bar, double x, bool point) const
{
    // A short bar keeps its middle third for moving.
    const double edge = std::min(kEdge, bar.width() / 3);
    if (!point && x < bar.left() + edge)
        return RangeChange::Start;
    if (!point && x > bar.right() - edge)
        return RangeChange::End;
    return RangeChange::Move;
}

GanttView::Hit GanttView::hitAt(const QPointF& at) const
{
    const GanttGeometry shown = geometry();
    Hit hit;
    if (at.y() < shown.headHeight() || shown.rowAt(at.y()) >= m_model.rowCount())
        return hit;
    hit.row = shown.rowAt(at.y());
    const double split = shown.laneRect(hit.row, ScheduleLane::Actual).top() - shown.letter * 0.08;
    hit.lane = shown.withActual && at.y() >= split ? ScheduleLane::Actual : ScheduleLane::Plan;
    if (at.x() < shown.titleWidth || m_model.session().isReadOnly())
        return hit;
    const DayRange range = m_model.rangeAt(hit.row, hit.lane);
    if (range.isEmpty()) {
        hit.change = RangeChange::Draw;
        return hit;
    }
    const QRectF bar = shown.barRect(hit.row, hit.lane, range, isPoint(hit.row));
    if (bar.adjusted(-2, -3, 2, 3).contains(at))
        hit.change = changeAt(bar, at.x(), isPoint(hit.row));
    return hit;
}

void GanttView::updateCursor(const QPointF& at)
{
    const std::optional<RangeChange> change = hitAt(at).change;
    Qt::CursorShape shape = Qt::ArrowCursor;
    if (change)
        shape = *change == RangeChange::Draw   ? Qt::CrossCursor
                : *change == RangeChange::Move ? Qt::SizeAllCursor
                                               : Qt::SizeHorCursor;
    viewport()->setCursor(shape);
}

void GanttView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        QAbstractScrollArea::mousePressEvent(event);
        return;
    }
    const Hit hit = hitAt(event->position());
    if (hit.row >= 0) {
        m_lane = hit.lane;
        setCurrent(m_model.idAt(hit.row));
        viewport()->update();
    }
    Drag drag{hit, m_model.idAt(hit.row), event->position().toPoint()};
    drag.scrolled = {horizontalScrollBar()->value(), verticalScrollBar()->value()};
    drag.range = m_model.rangeAt(hit.row, hit.lane);
    drag.panning = !hit.change;
    m_drag = drag;
}

void GanttView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_drag) {
        updateCursor(event->position());
        return;
    }
    const QPoint mouse = event->position().toPoint();
    if ((mouse - m_drag->pressed).manhattanLength() >= QApplication::startDragDistance())
        m_drag->moving = true;
    if (!m_drag->moving)
        return;
    if (m_drag->panning) {
        const QPoint by = mouse - m_drag->pressed;
        horizontalScrollBar()->setValue(m_drag->scrolled.x() - by.x());
        verticalScrollBar()->setValue(m_drag->scrolled.y() - by.y());
        return;
    }
    updateDrag(mouse);
    const bool outside = mouse.x() < m_titleWidth || mouse.x() > viewport()->width() - kEdge;
    if (outside && !m_autoScroll.isActive())
        m_autoScroll.start();
    else if (!outside)
        m_autoScroll.stop();
}

void GanttView::updateDrag(const QPoint& mouse)
{
    const GanttGeometry shown = geometry();
    const Hit& hit = m_drag->hit;
    const int scrolled = shown.scrollX - m_drag->scrolled.x();
    const QDate from = shown.dayAt(m_drag->pressed.x() - scrolled);
    const QDate to = shown.dayAt(mouse.x());
    m_preview.row = hit.row;
    m_preview.lane = hit.lane;
    m_preview.mouse = mouse;
    if (*hit.change == RangeChange::Draw) {
        m_preview.range = {std::min(from, to), std::max(from, to)};
        if (isPoint(hit.row))
            m_preview.range = {to, to};
    } else {
        const double days = (mouse.x() - m_drag->pressed.x() + scrolled) / m_scale.perDay();
        m_preview.range = changedRange(m_drag->range, *hit.change, std::lround(days), isPoint(hit.row));
    }
    viewport()->update();
}

void GanttView::scrollWhileDragging()
{
    if (!m_drag || m_preview.row < 0) {
        m_autoScroll.stop();
        return;
    }
    const int step = fontMetrics().height() / 2;
    const bool back = m_preview.mouse.x() < m_titleWidth;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + (back ? -step : step));
    updateDrag(m_preview.mouse);
}

void GanttView::endDrag(bool keep)
{
    m_autoScroll.stop();
    if (!m_drag)
        return;
    const Drag drag = *m_drag;
    const GanttPreview preview = m_preview;
    m_drag.reset();
    m_preview = {};
    viewport()->update();
    if (!keep || preview.row < 0 || m_model.idAt(preview.row) != drag.task)
        return;
    if (m_model.setRange(preview.row, preview.lane, preview.range, *drag.hit.change))
        sayChange(preview.row);
}

void GanttView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        endDrag(true);
    updateCursor(event->position());
}

void GanttView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const Hit hit = hitAt(event->position());
    m_drag.reset();
    if (event->button() == Qt::LeftButton && hit.row >= 0)
        commandKey(Qt::Key_Return);
}

void GanttView::wheelEvent(QWheelEvent* event)
{
    const int turn = event->angleDelta().y();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        if (turn != 0)
            zoomTo(m_scale.perDay() * std::pow(1.25, turn / 120.0), event->position().x());
        event->accept();
        return;
    }
    if (event->modifiers().testFlag(Qt::ShiftModifier) && turn != 0) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - turn);
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void GanttView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_drag) {
        endDrag(false);
        return;
    }
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool typed = modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier; // + may need Shift
    if (isArrow(event->key()) && modifiers != Qt::NoModifier     ? moveKey(*event)
        : modifiers == Qt::NoModifier && chooseKey(event->key()) ? true
                                                                 : typed && commandKey(event->key()))
        return;
    // Not to the scroll area: it would take the arrows of others.
    event->ignore();
}

bool GanttView::moveKey(const QKeyEvent& key)
{
    const Qt::KeyboardModifiers modifiers = key.modifiers();
    const bool alt = modifiers.testFlag(Qt::AltModifier);
    const bool shift = modifiers.testFlag(Qt::ShiftModifier);
    if (!alt && !shift)
        return false;
    const int days = modifiers.testFlag(Qt::ControlModifier) ? 7 : 1;
    const RangeChange what = alt && shift ? RangeChange::Start : alt ? RangeChange::Move : RangeChange::End;
    change(what, key.key() == Qt::Key_Left ? -days : days);
    return true;
}

void GanttView::chooseRow(int row)
{
    if (m_model.rowCount() > 0)
        setCurrent(m_model.idAt(std::clamp(row, 0, m_model.rowCount() - 1)));
}

bool GanttView::chooseKey(int key)
{
    const int page = std::max(1, verticalScrollBar()->pageStep() / geometry().rowHeight() - 1);
    switch (key) {
    case Qt::Key_Up:
        chooseRow(currentRow() - 1);
        return true;
    case Qt::Key_Down:
        chooseRow(currentRow() + 1);
        return true;
    case Qt::Key_PageUp:
        chooseRow(currentRow() - page);
        return true;
    case Qt::Key_PageDown:
        chooseRow(currentRow() + page);
        return true;
    case Qt::Key_Home:
        chooseRow(0);
        return true;
    case Qt::Key_End:
        chooseRow(m_model.rowCount() - 1);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (m_model.withActual()) {
            m_lane = key == Qt::Key_Left ? ScheduleLane::Plan : ScheduleLane::Actual;
            viewport()->update();
        } else {
            const int step = horizontalScrollBar()->singleStep();
            horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                            (key == Qt::Key_Left ? -step : step));
        }
        return true;
    default:
        return false;
    }
}

bool GanttView::commandKey(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentRow() >= 0)
            Q_EMIT editWanted(m_current, m_lane == ScheduleLane::Plan ? u"plannedStart"_s : u"actualStart"_s);
        return true;
    case Qt::Key_Space:
    case Qt::Key_Insert:
        giveDates();
        return true;
    case Qt::Key_Delete:
        if (currentRow() >= 0 && m_model.setRange(currentRow(), m_lane, {}, RangeChange::Clear))
            sayChange(currentRow());
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Semicolon: // + without Shift on a Japanese keyboard
        zoomIn();
        return true;
    case Qt::Key_Minus:
        zoomOut();
        return true;
    case Qt::Key_F:
        fit();
        return true;
    case Qt::Key_T:
        goToToday();
        return true;
    default:
        return false;
    }
}

void GanttView::change(RangeChange change, qint64 days)
{
    const int row = currentRow();
    const DayRange range = m_model.rangeAt(row, m_lane);
    if (row < 0)
        return;
    if (range.isEmpty()) {
        giveDates();
        return;
    }
    const RangeChange what = isPoint(row) ? RangeChange::Move : change;
    const DayRange made = changedRange(range, what, days, isPoint(row));
    if (!m_model.setRange(row, m_lane, made, what))
        return;
    ensureDayVisible(what == RangeChange::Start ? DayRange{made.start, made.start}
                                                : DayRange{made.last(), made.last()});
    sayChange(row);
}

void GanttView::giveDates()
{
    const int row = currentRow();
    if (row < 0 || !m_model.rangeAt(row, m_lane).isEmpty())
        return;
    const ProjectInfo& info = m_model.session().project().info;
    QDate day = m_model.session().today();
    if (m_lane == ScheduleLane::Plan && info.termStart.isValid() && day < info.termStart)
        day = info.termStart;
    if (m_lane == ScheduleLane::Plan && info.termEnd.isValid() && day > info.termEnd)
        day = info.termStart.isValid() ? info.termStart : info.termEnd;
    if (!m_model.setRange(row, m_lane, {day, day}, RangeChange::Draw))
        return;
    ensureDayVisible({day, day});
    sayChange(row);
}

} // namespace kyodo
