#include "ui/agreement/ganttpainter.h"

#include "core/rules/lateness.h"
#include "ui/agreement/ganttbars.h"
#include "ui/support/fieldlabels.h"
#include "ui/support/marks.h"
#include "ui/support/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kyodo::GanttView)
};

/// Lines between things: all one with the letters where contrast is high, and then too loud for a grid.
QColor gridColour()
{
    QColor colour = Theme::colours().line;
    if (colour == Theme::colours().text)
        colour.setAlpha(90);
    return colour;
}

} // namespace

GanttPainter::GanttPainter(QPainter& painter, const GanttScene& scene)
    : m_painter(painter)
    , m_scene(scene)
    , m_geometry(scene.geometry)
    , m_language(scene.model.session().context().language)
    , m_today(scene.model.session().today())
    , m_grid(gridColour())
{
}

void GanttPainter::paint()
{
    m_painter.fillRect(QRect(QPoint(), m_geometry.room), Theme::colours().surface);
    m_painter.save();
    m_painter.setClipRect(m_geometry.timeArea());
    paintGround();
    paintTermEdges();
    m_painter.restore();
    paintRows();
    paintHead();
    paintPreviewText();
}

void GanttPainter::paintGround()
{
    const GanttUnit unit = unitFor(m_geometry.scale.perDay(), m_geometry.letter);
    const QRectF area = m_geometry.timeArea();
    const QDate last = m_geometry.lastVisible();
    const bool weekends = m_geometry.scale.perDay() >= 2;
    for (QDate day = m_geometry.firstVisible(); weekends && day <= last; day = day.addDays(1)) {
        if (day.dayOfWeek() >= Qt::Saturday)
            paintDaysOff(m_painter,
                         {m_geometry.xOf(day), area.top(), m_geometry.scale.perDay(), area.height()});
    }
    m_painter.setPen(m_grid);
    const auto line = [&](QDate day) {
        const double x = m_geometry.xOf(day);
        m_painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    };
    for (const GanttTick& tick : shownMonths())
        line(tick.first);
    for (const GanttTick& tick : dayTicks(m_geometry.firstVisible(), last, unit)) {
        if (unit == GanttUnit::Week)
            line(tick.first);
    }
}

void GanttPainter::paintRows()
{
    const int count = m_scene.model.rowCount();
    const int first = std::max(0, m_geometry.rowAt(m_geometry.headHeight()));
    const int last = std::min(count - 1, m_geometry.rowAt(m_geometry.room.height()));
    const auto eachTask = [&](const auto& paintOne) {
        for (int row = first; row <= last; ++row) {
            if (const Task* task = m_scene.model.taskAt(row))
                paintOne(row, *task);
        }
    };
    m_painter.save();
    m_painter.setClipRect(m_geometry.timeArea());
    eachTask([this](int row, const Task& task) {
        paintRowLine(row);
        paintPlan(row, task);
        if (m_geometry.withActual)
            paintActual(row, task);
    });
    paintNow();
    // Words lie above all lines.
    eachTask([this](int row, const Task& task) {
        paintWords(row, task);
        paintFocus(row, task);
    });
    m_painter.restore();
    eachTask([this](int row, const Task& task) { paintTitle(row, task); });
}

void GanttPainter::paintRowLine(int row)
{
    const QRectF rect = m_geometry.rowRect(row);
    m_painter.setPen(m_grid);
    m_painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    if (row == m_scene.current)
        paintFrame(row);
}

/// The row the keys act on lies between two lines.
void GanttPainter::paintFrame(int row)
{
    const ThemeColours& colours = Theme::colours();
    const QRectF rect = m_geometry.rowRect(row).adjusted(0, 1, 0, -1);
    m_painter.setPen(QPen(colours.accent, 2));
    m_painter.drawLine(rect.topLeft(), rect.topRight());
    m_painter.drawLine(rect.bottomLeft(), rect.bottomRight());
}

DayRange GanttPainter::shownRange(int row, ScheduleLane lane) const
{
    const GanttPreview& preview = m_scene.preview;
    return preview.row == row && preview.lane == lane ? preview.range : m_scene.model.rangeAt(row, lane);
}

void GanttPainter::paintPlan(int row, const Task& task)
{
    const DayRange plan = shownRange(row, ScheduleLane::Plan);
    const QRectF bar = m_geometry.barRect(row, ScheduleLane::Plan, plan, task.milestone);
    if (bar.isEmpty())
        return;
    m_rights[row] = std::max(m_rights.value(row), bar.right());
    const int late = m_geometry.withActual ? daysLate(task, m_today) : 0;
    if (late > 0) {
        const DayRange tail{plan.last().addDays(1), plan.last().addDays(late)};
        QRectF hatched = m_geometry.barRect(row, ScheduleLane::Plan, tail, false);
        hatched.adjust(0, hatched.height() * 0.25, 0, -hatched.height() * 0.25);
        paintLateTail(m_painter, hatched);
        m_rights[row] = std::max(m_rights.value(row), hatched.right());
    }
    if (task.milestone) {
        paintDiamond(m_painter, bar, m_geometry.withActual && task.actualEnd.isValid());
    } else {
        const int progress = m_geometry.withActual ? task.progress.value_or(0) : 0;
        paintPlanBar(m_painter, bar, progress, !plan.start.isValid() || plan.isReversed(),
                     !plan.end.isValid() || plan.isReversed());
    }
}

void GanttPainter::paintActual(int row, const Task& task)
{
    DayRange actual = shownRange(row, ScheduleLane::Actual);
    const bool goesOn = actual.start.isValid() && !actual.end.isValid() && task.progress.value_or(0) < 100 &&
                        actual.start <= m_today;
    if (goesOn)
        actual.end = m_today;
    const QRectF bar = m_geometry.barRect(row, ScheduleLane::Actual, actual, task.milestone);
    if (bar.isEmpty())
        return;
    m_rights[row] = std::max(m_rights.value(row), bar.right());
    if (task.milestone)
        paintDiamond(m_painter, bar, true);
    else
        paintActualBar(m_painter, bar, goesOn);
}

/// The bar the keys act on has a frame of its own while there is focus.
void GanttPainter::paintFocus(int row, const Task& task)
{
    if (row != m_scene.current || !m_scene.focused)
        return;
    QRectF frame = m_geometry.barRect(row, m_scene.lane, shownRange(row, m_scene.lane), task.milestone);
    if (frame.isEmpty() && hintAt(row).isEmpty())
        frame = m_geometry.laneRect(row, m_scene.lane).adjusted(3, 0, -3, 0);
    else if (frame.isEmpty())
        frame = m_geometry.rowRect(row).adjusted(4, 4, -4, -4); // not across the words that stand there
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(Theme::colours().text, 2));
    m_painter.drawRect(frame.adjusted(-2, -2, 2, 2));
}

/// What stands in a row without any date.
QString GanttPainter::hintAt(int row) const
{
    if (m_scene.preview.row == row || !shownRange(row, ScheduleLane::Plan).isEmpty() ||
        (m_geometry.withActual && !shownRange(row, ScheduleLane::Actual).isEmpty()))
        return {};
    if (row == m_scene.current && !m_scene.model.session().isReadOnly()) {
        //: 日程なし（スペースキーか、ここに線を引いて入れます）
        return Tr::tr("No dates yet: press Space, or draw a bar here");
    }
    //: 日程なし
    return Tr::tr("No dates yet");
}

/// Beside the signs; where there is no room, over their end, on a ground of their own. Where they end is not
/// in sight, neither are these.
void GanttPainter::paintWords(int row, const Task& task)
{
    const ThemeColours& colours = Theme::colours();
    const QRectF rect = m_geometry.rowRect(row);
    const QFontMetrics metrics = m_painter.fontMetrics();
    const double gap = m_geometry.letter * 0.35;
    const double size = m_geometry.letter * 0.85;
    const QString hint = hintAt(row);
    const QString late =
        hint.isEmpty() ? m_scene.model.index(row).data(ScheduleModel::LateRole).toString() : hint;
    QString done = hint.isEmpty() && m_geometry.withActual && task.progress
                       ? QString::number(*task.progress) + u'%'
                       : QString();
    if ((late.isEmpty() && done.isEmpty()) || m_rights.value(row) > m_geometry.room.width())
        return;
    const bool warned = !late.isEmpty() && hint.isEmpty();
    const double start = std::max(m_rights.value(row), double(m_geometry.titleWidth)) + gap;
    // The bar shows how much is done; the figure needs room of its own.
    if (!done.isEmpty() && start + metrics.horizontalAdvance(done) + gap > m_geometry.room.width())
        done.clear();
    if (late.isEmpty() && done.isEmpty())
        return;
    const double doneWidth = done.isEmpty() ? 0 : metrics.horizontalAdvance(done) + gap;
    const double width = doneWidth + (warned ? size + gap / 2 : 0) + metrics.horizontalAdvance(late);
    double x = std::max(std::min(start, m_geometry.room.width() - width - gap), m_geometry.titleWidth + gap);
    const QRectF box(x - 2, rect.center().y() - m_geometry.letter * 0.55, width + 4, m_geometry.letter * 1.1);
    m_painter.fillRect(box, colours.surface);
    const auto write = [&](const QString& text, const QColor& colour) {
        m_painter.setPen(colour);
        m_painter.drawText(QRectF(x, box.top(), box.width(), box.height()), Qt::AlignVCenter | Qt::AlignLeft,
                           text);
    };
    write(done, colours.text);
    x += doneWidth;
    if (warned) {
        paintSeverity(m_painter, {x, rect.center().y() - size / 2, size, size}, Severity::Warning);
        x += size + gap / 2;
    }
    write(late, warned ? colours.warning : colours.muted);
}

void GanttPainter::paintTitle(int row, const Task& task)
{
    const ThemeColours& colours = Theme::colours();
    QRectF cell = m_geometry.rowRect(row);
    cell.setWidth(m_geometry.titleWidth);
    m_painter.save();
    m_painter.setClipRect(QRectF(0, m_geometry.headHeight(), cell.width(), m_geometry.room.height()));
    const bool current = row == m_scene.current;
    m_painter.fillRect(cell, current ? colours.accentSoft : colours.surface);
    if (current)
        m_painter.fillRect(QRectF(cell.left(), cell.top(), 4, cell.height()), colours.accent);
    QRectF text = cell.adjusted(m_geometry.letter * 0.5, 0, -m_geometry.letter * 0.4, 0);
    if (!m_scene.model.index(row).data(ScheduleModel::FindingsRole).toStringList().isEmpty()) {
        const double size = m_geometry.letter * 0.75;
        text.setRight(text.right() - size - 2);
        paintSeverity(m_painter, {text.right() + 2, cell.center().y() - size / 2, size, size},
                      Severity::Warning);
    }
    //: （名前なし）
    const QString title = task.title.isEmpty() ? Tr::tr("(no name)") : task.title;
    m_painter.setPen(current ? colours.onAccentSoft : colours.text);
    m_painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                       m_painter.fontMetrics().elidedText(title, Qt::ElideRight, int(text.width())));
    m_painter.setPen(m_grid);
    m_painter.drawLine(cell.bottomLeft(), cell.bottomRight());
    m_painter.setPen(colours.line);
    m_painter.drawLine(cell.topRight(), cell.bottomRight());
    m_painter.restore();
}

void GanttPainter::paintTermEdges()
{
    const QRectF area = m_geometry.timeArea();
    const ProjectInfo& info = m_scene.model.session().project().info;
    if (info.termStart.isValid())
        paintTermEdge(m_painter, m_geometry.xOf(info.termStart), area.top(), area.bottom());
    if (info.termEnd.isValid())
        paintTermEdge(m_painter, m_geometry.xOf(info.termEnd.addDays(1)), area.top(), area.bottom());
}

void GanttPainter::paintNow()
{
    const QRectF area = m_geometry.timeArea();
    const double now = m_geometry.xOf(m_today) + m_geometry.scale.perDay() / 2;
    if (now >= area.left() && now <= area.right())
        paintToday(m_painter, now, area.top(), area.bottom(), m_geometry.letter);
}

/// As many months as there is room to name: all of them, all by number or letter, one in three, or none.
QList<GanttTick> GanttPainter::shownMonths() const
{
    const QFontMetrics metrics = m_painter.fontMetrics();
    QList<GanttTick> months = monthTicks(m_geometry.firstVisible(), m_geometry.lastVisible(), m_language);
    const double room = m_geometry.scale.perDay() * 28 - m_geometry.letter * 0.3;
    int widest = 0;
    for (const GanttTick& month : std::as_const(months))
        widest = std::max(widest, metrics.horizontalAdvance(month.text));
    if (room >= widest)
        return months;
    if (room >= metrics.horizontalAdvance(u"12"_s)) {
        for (GanttTick& month : months)
            month.text =
                m_language == Language::Japanese ? QString::number(month.first.month()) : month.text.left(1);
        return months;
    }
    // Quarters, halves and whole years, counted from April as the fiscal year is.
    for (const int step : {3, 6, 12}) {
        if (room * step < widest)
            continue;
        QList<GanttTick> parts;
        for (GanttTick month : std::as_const(months)) {
            month.last = month.first.addMonths(step).addDays(-1);
            if ((month.first.month() + 8) % step == 0)
                parts.append(month);
        }
        return parts;
    }
    return {};
}

void GanttPainter::paintTicks(const QList<GanttTick>& ticks, const QRectF& strip, bool sticky)
{
    const ThemeColours& colours = Theme::colours();
    const double pad = m_geometry.letter * 0.25;
    const qsizetype every = sticky ? 1 : ticksPerName(ticks);
    qsizetype number = 0;
    for (const GanttTick& tick : ticks) {
        const double left = m_geometry.xOf(tick.first);
        const double right = m_geometry.xOf(tick.last.addDays(1));
        m_painter.setPen(colours.line);
        m_painter.drawLine(QPointF(left, strip.top()), QPointF(left, strip.bottom()));
        QRectF cell(left, strip.top(), (right - left) * double(every), strip.height());
        if (number++ % every != 0)
            continue;
        if (sticky)
            cell.setLeft(std::max(left, strip.left()) + pad);
        if (cell.width() < m_painter.fontMetrics().horizontalAdvance(tick.text))
            continue; // no part of a name is better than a part of it
        const bool off = tick.first == tick.last && tick.first.dayOfWeek() >= Qt::Saturday;
        m_painter.setPen(off ? colours.muted : colours.text);
        m_painter.drawText(cell, int(Qt::AlignVCenter) | int(sticky ? Qt::AlignLeft : Qt::AlignHCenter),
                           tick.text);
    }
}

/// Where names are wider than their time, each stands for several.
qsizetype GanttPainter::ticksPerName(const QList<GanttTick>& ticks) const
{
    double widest = 0;
    double narrowest = m_geometry.room.width();
    for (const GanttTick& tick : ticks) {
        widest = std::max(widest, double(m_painter.fontMetrics().horizontalAdvance(tick.text)));
        narrowest = std::min(narrowest, m_geometry.xOf(tick.last.addDays(1)) - m_geometry.xOf(tick.first));
    }
    // The first and the last may be cut short by the ends of the view.
    if (ticks.size() > 2)
        narrowest = m_geometry.xOf(ticks.at(1).last.addDays(1)) - m_geometry.xOf(ticks.at(1).first);
    return narrowest > 0 ? std::clamp<qsizetype>(qsizetype(std::ceil(widest / narrowest)), 1, 12) : 1;
}

void GanttPainter::paintTerm()
{
    const ProjectInfo& info = m_scene.model.session().project().info;
    if (!info.termStart.isValid() || !info.termEnd.isValid() || info.termEnd < info.termStart)
        return;
    const QRectF area = m_geometry.timeArea();
    const double left = std::max(area.left(), m_geometry.xOf(info.termStart));
    const double right = std::min(area.right(), m_geometry.xOf(info.termEnd.addDays(1)));
    if (right > left)
        m_painter.fillRect(QRectF(left, area.top() - 4, right - left, 4), Theme::colours().good);
}

void GanttPainter::paintHead()
{
    const ThemeColours& colours = Theme::colours();
    const QDate from = m_geometry.firstVisible();
    const QDate to = m_geometry.lastVisible();
    const GanttUnit unit = unitFor(m_geometry.scale.perDay(), m_geometry.letter);
    const double row = m_geometry.headRow();
    const QRectF time(m_geometry.titleWidth, 0, m_geometry.timeWidth(), row);
    m_painter.fillRect(QRectF(0, 0, m_geometry.room.width(), m_geometry.headHeight()), colours.chrome);
    m_painter.save();
    m_painter.setClipRect(QRectF(time.left(), 0, time.width(), m_geometry.headHeight()));
    paintTicks(fiscalYearTicks(from, to, m_language), time, true);
    const bool days = unit != GanttUnit::Month;
    const QRectF months = time.translated(0, row);
    paintTicks(shownMonths(), days ? months : months.adjusted(0, 0, 0, row), true);
    paintTicks(dayTicks(from, to, unit), time.translated(0, row * 2), false);
    m_painter.setPen(colours.line);
    m_painter.drawLine(time.bottomLeft(), time.bottomRight());
    if (days)
        m_painter.drawLine(months.bottomLeft(), months.bottomRight());
    paintTerm();
    m_painter.restore();
    QRectF corner(0, 0, m_geometry.titleWidth, m_geometry.headHeight());
    m_painter.setPen(colours.text);
    m_painter.drawText(corner.adjusted(m_geometry.letter * 0.5, 0, 0, -row * 0.2),
                       Qt::AlignLeft | Qt::AlignBottom, fieldLabel("tasks", "title"));
    m_painter.setPen(colours.line);
    m_painter.drawLine(corner.topRight(), corner.bottomRight());
    m_painter.drawLine(QPointF(0, corner.bottom()), QPointF(m_geometry.room.width(), corner.bottom()));
}

/// The dates beside the mouse while a bar is dragged, kept inside the chart.
void GanttPainter::paintPreviewText()
{
    if (m_scene.preview.row < 0)
        return;
    const ThemeColours& colours = Theme::colours();
    const QString text = rangeText(m_scene.preview.range, m_language);
    const double pad = m_geometry.letter * 0.4;
    QRectF box(0, 0, m_painter.fontMetrics().horizontalAdvance(text) + pad * 2, m_geometry.letter * 1.5);
    box.moveTopLeft(m_scene.preview.mouse + QPointF(pad, m_geometry.letter));
    box.moveLeft(std::max(0.0, std::min(box.left(), m_geometry.room.width() - box.width())));
    if (box.bottom() > m_geometry.room.height())
        box.moveBottom(m_scene.preview.mouse.y() - pad);
    m_painter.setPen(QPen(colours.edge, 1));
    m_painter.setBrush(colours.surface);
    m_painter.drawRect(box);
    m_painter.setPen(colours.text);
    m_painter.drawText(box, Qt::AlignCenter, text);
}

} // namespace kyodo
