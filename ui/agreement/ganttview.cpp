#include "ui/agreement/ganttview.h"

#include "core/base/fiscalyear.h"
#include "ui/agreement/ganttaccess.h"
#include "ui/support/fieldlabels.h"
#include "ui/support/spoken.h"
#include "ui/support/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QPainter>
#include <QScreen>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

constexpr int kFewestRows = 3;
constexpr int kRowsBeforeScrolling = 12;
constexpr int kMarginDays = 14;  ///< empty days around all that has a date
constexpr int kYearsAround = 30; ///< dates further away are mistyped and do not stretch the scale
constexpr double kZoomStep = 1.25;
constexpr int kAutoScrollPause = 40; ///< milliseconds

} // namespace

GanttView::GanttView(ScheduleModel& model, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_model(model)
    , m_lane(model.withActual() ? ScheduleLane::Actual : ScheduleLane::Plan)
{
    installGanttAccess();
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    m_autoScroll.setInterval(kAutoScrollPause);
    connect(&m_autoScroll, &QTimer::timeout, this, &GanttView::scrollWhileDragging);
    connect(&model, &QAbstractItemModel::modelReset, this, &GanttView::follow);
    connect(&model, &QAbstractItemModel::dataChanged, this, &GanttView::follow);
    updateScale();
}

GanttView::~GanttView()
{
    disconnect(&m_model, nullptr, this, nullptr);
}

/// The value of the project is another one.
void GanttView::follow()
{
    if (m_drag && m_model.rowOf(m_drag->task) != m_drag->hit.row)
        endDrag(false);
    if (!m_current.isNull() && currentRow() < 0)
        m_current = Id();
    updateScale();
    updateGeometry();
    viewport()->update();
}

DayRange GanttView::contentDays() const
{
    const ProjectInfo& info = m_model.session().project().info;
    const QDate today = m_model.session().today();
    const QDate middle = info.termStart.isValid() ? info.termStart : today;
    const QDate earliest = middle.addYears(-kYearsAround);
    const QDate latest = middle.addYears(kYearsAround);
    DayRange days;
    const auto take = [&](QDate day) {
        if (!day.isValid() || day < earliest || day > latest)
            return;
        days.start = days.start.isValid() ? std::min(days.start, day) : day;
        days.end = days.end.isValid() ? std::max(days.end, day) : day;
    };
    take(info.termStart);
    take(info.termEnd);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        for (const ScheduleLane lane : {ScheduleLane::Plan, ScheduleLane::Actual}) {
            const DayRange range = m_model.rangeAt(row, lane);
            take(range.start);
            take(range.end);
        }
    }
    if (days.isEmpty()) {
        const FiscalYear year(today);
        return {year.firstDay(), year.lastDay()};
    }
    return days;
}

GanttGeometry GanttView::geometry() const
{
    GanttGeometry geometry;
    geometry.scale = m_scale;
    geometry.room = viewport()->size();
    geometry.letter = fontMetrics().height();
    geometry.titleWidth = m_titleWidth;
    geometry.scrollX = horizontalScrollBar()->value();
    geometry.scrollY = verticalScrollBar()->value();
    geometry.withActual = m_model.withActual();
    return geometry;
}

double GanttView::fittingScale() const
{
    const DayRange days = contentDays();
    const int letter = fontMetrics().height();
    // The words beside the last bars want room too.
    const int time = viewport()->width() - m_titleWidth;
    const int beside = std::min(letter * (m_model.withActual() ? 8 : 2), time / 4);
    const double room = std::max(time - beside, letter * 4);
    const double wanted = room / static_cast<double>(days.start.daysTo(days.end) + 1);
    return std::clamp(wanted, perDayFor(GanttUnit::Month, letter) / 8, perDayFor(GanttUnit::Day, letter) * 2);
}

void GanttView::updateScale()
{
    const int letter = fontMetrics().height();
    m_titleWidth = std::clamp(viewport()->width() / 4, letter * 6, letter * 16);
    const DayRange days = contentDays();
    const double perDay = m_fitted ? fittingScale() : m_scale.perDay();
    const int before = m_fitted ? static_cast<int>(std::ceil(letter * 0.7 / perDay)) : kMarginDays;
    const QDate first = days.start.addDays(-before);
    const int visible = static_cast<int>(std::ceil((viewport()->width() - m_titleWidth) / perDay));
    const QDate last = std::max(days.end.addDays(before), first.addDays(std::max(visible, 1) - 1));
    // What is looked at stays where it is, however the scale grows at its left.
    const QDate shown = geometry().firstVisible();
    const double into = horizontalScrollBar()->value() - m_scale.left(shown);
    m_scale = GanttScale(first, last, perDay);
    updateBars();
    if (!m_fitted)
        horizontalScrollBar()->setValue(static_cast<int>(std::lround(m_scale.left(shown) + into)));
}

void GanttView::updateBars()
{
    const GanttGeometry shown = geometry();
    const int time = static_cast<int>(shown.timeWidth());
    const int body = shown.room.height() - shown.headHeight();
    horizontalScrollBar()->setPageStep(std::max(1, time));
    horizontalScrollBar()->setSingleStep(shown.letter * 2);
    horizontalScrollBar()->setRange(
        0, m_fitted ? 0 : std::max(0, static_cast<int>(std::ceil(m_scale.width())) - time));
    verticalScrollBar()->setPageStep(std::max(1, body));
    verticalScrollBar()->setSingleStep(shown.rowHeight());
    verticalScrollBar()->setRange(0, std::max(0, m_model.rowCount() * shown.rowHeight() - body));
}

GanttUnit GanttView::unit() const
{
    return unitFor(m_scale.perDay(), fontMetrics().height());
}

void GanttView::zoomTo(double perDay, double x)
{
    const GanttGeometry before = geometry();
    const double at = std::clamp(x, double(before.titleWidth), double(before.room.width()));
    const double days = (at - before.titleWidth + before.scrollX) / m_scale.perDay();
    const QDate first = m_scale.first();
    const int letter = before.letter;
    m_fitted = false;
    m_scale = GanttScale(
        m_scale.first(), m_scale.last(),
        std::clamp(perDay, perDayFor(GanttUnit::Month, letter) / 8, perDayFor(GanttUnit::Day, letter) * 2));
    updateScale();
    const double place = m_scale.left(first) + days * m_scale.perDay();
    horizontalScrollBar()->setValue(static_cast<int>(std::lround(place - (at - before.titleWidth))));
    viewport()->update();
    Q_EMIT unitChanged(unit());
}

void GanttView::setUnit(GanttUnit unit)
{
    const int row = currentRow();
    const DayRange range = row < 0 ? DayRange() : m_model.rangeAt(row, m_lane);
    zoomTo(perDayFor(unit, fontMetrics().height()), m_titleWidth);
    if (!range.isEmpty())
        ensureDayVisible(range);
    else
        goToToday();
}

void GanttView::zoomIn()
{
    zoomTo(m_scale.perDay() * kZoomStep, (m_titleWidth + viewport()->width()) / 2.0);
}

void GanttView::zoomOut()
{
    zoomTo(m_scale.perDay() / kZoomStep, (m_titleWidth + viewport()->width()) / 2.0);
}

void GanttView::fit()
{
    m_fitted = true;
    updateScale();
    viewport()->update();
    Q_EMIT unitChanged(unit());
}

void GanttView::goToToday()
{
    const QDate today = m_model.session().today();
    ensureDayVisible({today, today});
}

void GanttView::ensureDayVisible(const DayRange& range)
{
    const GanttGeometry shown = geometry();
    const double margin = std::min(shown.timeWidth() / 4, shown.letter * 4.0);
    const double left = m_scale.left(range.first()) - margin;
    const double right = m_scale.right(range.last()) + margin - shown.timeWidth();
    const int now = horizontalScrollBar()->value();
    if (now > left)
        horizontalScrollBar()->setValue(static_cast<int>(left));
    else if (now < right)
        horizontalScrollBar()->setValue(static_cast<int>(std::min(left, right)));
}

void GanttView::ensureVisible(int row)
{
    const GanttGeometry shown = geometry();
    const int top = row * shown.rowHeight();
    const int body = shown.room.height() - shown.headHeight();
    const int now = verticalScrollBar()->value();
    if (top < now)
        verticalScrollBar()->setValue(top);
    else if (top + shown.rowHeight() > now + body)
        verticalScrollBar()->setValue(top + shown.rowHeight() - body);
}

void GanttView::setCurrent(const Id& id)
{
    if (m_current == id)
        return;
    m_current = id;
    if (const int row = currentRow(); row >= 0)
        ensureVisible(row);
    viewport()->update();
    sayCurrent();
    Q_EMIT currentChanged(id);
}

void GanttView::sayCurrent()
{
    if (currentRow() < 0 || !hasFocus())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(currentRow());
    QAccessible::updateAccessibility(&event);
}

void GanttView::sayChange(int row)
{
    announce(*this, m_model.index(row).data(Qt::AccessibleTextRole).toString());
}

QRect GanttView::rowRect(int row) const
{
    return geometry().rowRect(row).toAlignedRect().intersected(viewport()->rect());
}

QRectF GanttView::barRect(int row, ScheduleLane lane) const
{
    return geometry().barRect(row, lane, m_model.rangeAt(row, lane), isPoint(row));
}

QString GanttView::dragText() const
{
    return m_preview.row < 0 ? QString() : rangeText(m_preview.range, m_model.session().context().language);
}

QSize GanttView::sizeHint() const
{
    const GanttGeometry shown = geometry();
    // As a part of the screen, so that the bar below stays within reach however large the letters are.
    const int room = (screen()->availableSize().height() * 11 / 20 - shown.headHeight()) / shown.rowHeight();
    const int rows =
        std::clamp(m_model.rowCount(), kFewestRows, std::clamp(room, kFewestRows, kRowsBeforeScrolling));
    const int bar = horizontalScrollBar()->sizeHint().height();
    return {shown.letter * 30, shown.headHeight() + rows * shown.rowHeight() + bar};
}

QSize GanttView::minimumSizeHint() const
{
    return {fontMetrics().height() * 14, sizeHint().height()};
}

GanttScene GanttView::scene() const
{
    return {m_model, geometry(), currentRow(), m_lane, hasFocus(), m_preview};
}

void GanttView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setFont(font());
    GanttPainter(painter, scene()).paint();
    if (m_model.rowCount() == 0) {
        //: まだ作業がありません。下の表に作業を入れると、ここに線で表れます。
        const QString text = tr("No tasks yet. What you enter in the table below appears here as bars.");
        const QRectF area = geometry().timeArea().adjusted(12, 12, -12, -12);
        painter.setPen(Theme::colours().muted);
        painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap, text);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Theme::colours().accent, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    } else {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(Theme::colours().line);
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

void GanttView::resizeEvent(QResizeEvent*)
{
    updateScale();
    Q_EMIT unitChanged(unit());
}

void GanttView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateScale();
        updateGeometry();
    }
}

void GanttView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void GanttView::focusInEvent(QFocusEvent* event)
{
    if (m_current.isNull() && m_model.rowCount() > 0)
        setCurrent(m_model.idAt(0));
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    sayCurrent();
}

void GanttView::focusOutEvent(QFocusEvent* event)
{
    endDrag(false);
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool GanttView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto& help = *static_cast<QHelpEvent*>(event);
    const Hit hit = hitAt(help.pos());
    if (hit.row >= 0)
        QToolTip::showText(help.globalPos(), m_model.index(hit.row).data(Qt::ToolTipRole).toString(), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace kyodo
