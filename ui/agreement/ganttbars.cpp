#include "ui/agreement/ganttbars.h"

#include "ui/support/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace kyodo {

namespace {

constexpr double kRadius = 3;

class Saved {
public:
    explicit Saved(QPainter& painter)
        : m_painter(painter)
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Saved)

private:
    QPainter& m_painter;
};

} // namespace

void paintPlanBar(QPainter& painter, const QRectF& where, int progress, bool openStart, bool openEnd)
{
    const Saved saved(painter);
    const ThemeColours& colours = Theme::colours();
    const QRectF bar = where.adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(bar, kRadius, kRadius);
    painter.fillPath(outline, colours.accentSoft);
    if (progress > 0) {
        QRectF done = bar;
        done.setWidth(bar.width() * std::min(progress, 100) / 100.0);
        painter.save();
        painter.setClipPath(outline, Qt::IntersectClip);
        painter.fillRect(done, colours.accent);
        painter.restore();
    }
    const bool open = openStart || openEnd;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.accent, 1.5, open ? Qt::DashLine : Qt::SolidLine));
    painter.drawPath(outline);
}

void paintActualBar(QPainter& painter, const QRectF& where, bool goesOn)
{
    const Saved saved(painter);
    const double point = goesOn ? std::min(where.height(), where.width()) : 0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::colours().good);
    painter.drawRect(where.adjusted(0, 0, -point, 0));
    if (goesOn)
        painter.drawPolygon(QPolygonF{QPointF(where.right() - point - 0.5, where.top()),
                                      QPointF(where.right(), where.center().y()),
                                      QPointF(where.right() - point - 0.5, where.bottom())});
}

void paintDiamond(QPainter& painter, const QRectF& where, bool reached)
{
    const Saved saved(painter);
    const ThemeColours& colours = Theme::colours();
    const QRectF box = where.adjusted(1, 1, -1, -1);
    painter.setPen(QPen(colours.accent, 1.8, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(reached ? colours.accent : colours.accentSoft);
    painter.drawPolygon(
        QPolygonF{QPointF(box.center().x(), box.top()), QPointF(box.right(), box.center().y()),
                  QPointF(box.center().x(), box.bottom()), QPointF(box.left(), box.center().y())});
}

void paintLateTail(QPainter& painter, const QRectF& where)
{
    const Saved saved(painter);
    const ThemeColours& colours = Theme::colours();
    painter.setPen(QPen(colours.warning, 1.2));
    painter.setBrush(QBrush(colours.warning, Qt::BDiagPattern));
    painter.drawRect(where.adjusted(0.5, 0.5, -0.5, -0.5));
}

void paintDaysOff(QPainter& painter, const QRectF& where)
{
    const ThemeColours& colours = Theme::colours();
    if (colours.chrome != colours.surface) {
        painter.fillRect(where, colours.chrome);
        return;
    }
    QColor dots = colours.muted;
    dots.setAlpha(110);
    painter.fillRect(where, QBrush(dots, Qt::Dense7Pattern));
}

void paintTermEdge(QPainter& painter, double x, double top, double bottom)
{
    painter.setPen(QPen(Theme::colours().good, 2, Qt::DashLine));
    painter.drawLine(QPointF(x, top), QPointF(x, bottom));
}

void paintToday(QPainter& painter, double x, double top, double bottom, double letter)
{
    const Saved saved(painter);
    const QColor colour = Theme::colours().problem;
    painter.setPen(QPen(colour, 2));
    painter.drawLine(QPointF(x, top), QPointF(x, bottom));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const double half = letter * 0.3;
    painter.drawPolygon(
        QPolygonF{QPointF(x - half, top), QPointF(x + half, top), QPointF(x, top + half * 1.5)});
}

} // namespace kyodo
