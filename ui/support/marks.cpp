#include "ui/support/marks.h"

#include "ui/support/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QWidget>

namespace kyodo {

namespace {

void paintTick(QPainter& painter, const QRectF& where, const QColor& colour)
{
    QPainterPath tick;
    tick.moveTo(where.left() + where.width() * 0.28, where.top() + where.height() * 0.52);
    tick.lineTo(where.left() + where.width() * 0.44, where.top() + where.height() * 0.68);
    tick.lineTo(where.left() + where.width() * 0.73, where.top() + where.height() * 0.34);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, where.width() * 0.09, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(tick);
}

void paintHouse(QPainter& painter, const QRectF& where, const QColor& colour)
{
    const auto at = [&](double x, double y) {
        return QPointF(where.left() + where.width() * x, where.top() + where.height() * y);
    };
    QPainterPath house(at(0.24, 0.52));
    house.lineTo(at(0.5, 0.27));
    house.lineTo(at(0.76, 0.52));
    house.moveTo(at(0.32, 0.48));
    house.lineTo(at(0.32, 0.73));
    house.lineTo(at(0.68, 0.73));
    house.lineTo(at(0.68, 0.48));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, where.width() * 0.07, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(house);
}

void paintNumber(QPainter& painter, const QRectF& where, int number, const QColor& colour)
{
    QFont font = painter.font();
    font.setPixelSize(qMax(8, int(where.height() * 0.5)));
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(where, Qt::AlignCenter, QString::number(number));
}

QPixmap emptyPixmap(const QWidget& widget, int size)
{
    const double ratio = widget.devicePixelRatioF();
    QPixmap picture(QSize(size, size) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    return picture;
}

} // namespace

void paintSeverity(QPainter& painter, const QRectF& where, Severity severity)
{
    const ThemeColours& colours = Theme::colours();
    const QRectF box = where.adjusted(1, 1, -1, -1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = qMax(1.4, box.width() * 0.12);
    if (severity == Severity::Problem) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.problem);
        painter.drawRoundedRect(box, box.width() * 0.2, box.width() * 0.2);
        painter.setPen(QPen(colours.surface, width, Qt::SolidLine, Qt::RoundCap));
        const QRectF cross =
            box.adjusted(box.width() * 0.3, box.width() * 0.3, -box.width() * 0.3, -box.width() * 0.3);
        painter.drawLine(cross.topLeft(), cross.bottomRight());
        painter.drawLine(cross.topRight(), cross.bottomLeft());
    } else if (severity == Severity::Warning) {
        QPainterPath triangle(QPointF(box.center().x(), box.top()));
        triangle.lineTo(box.bottomRight());
        triangle.lineTo(box.bottomLeft());
        triangle.closeSubpath();
        painter.fillPath(triangle, colours.warning);
        painter.setPen(QPen(colours.surface, width, Qt::SolidLine, Qt::RoundCap));
        const double x = box.center().x();
        painter.drawLine(QPointF(x, box.top() + box.height() * 0.4),
                         QPointF(x, box.top() + box.height() * 0.64));
        painter.drawPoint(QPointF(x, box.top() + box.height() * 0.84));
    } else {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.accent, width));
        painter.drawEllipse(box.adjusted(width, width, -width, -width));
    }
    painter.restore();
}

QPixmap severityPixmap(const QWidget& widget, Severity severity, int size)
{
    QPixmap picture = emptyPixmap(widget, size);
    QPainter painter(&picture);
    paintSeverity(painter, QRectF(0, 0, size, size), severity);
    return picture;
}

QPixmap donePixmap(const QWidget& widget, int size)
{
    QPixmap picture = emptyPixmap(widget, size);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::colours().good);
    const QRectF disc(0, 0, size, size);
    painter.drawEllipse(disc.adjusted(1, 1, -1, -1));
    paintTick(painter, disc, Theme::colours().onGood);
    return picture;
}

void paintStep(QPainter& painter, const QRectF& where, int number, StepState state, bool current)
{
    const ThemeColours& colours = Theme::colours();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool passed = state == StepState::Passed || state == StepState::PassedWithReason;
    QColor fill = colours.surface;
    QColor edge = current ? colours.accent : colours.edge;
    QColor mark = current ? colours.accent : colours.muted;
    if (passed) {
        fill = edge = state == StepState::Passed ? colours.good : colours.warning;
        mark = state == StepState::Passed ? colours.onGood : colours.onWarning;
    } else if (current) {
        fill = edge = colours.accent;
        mark = colours.onAccent;
    } else if (state != StepState::NotStarted) {
        edge = mark = colours.accent;
    }
    painter.setBrush(fill);
    painter.setPen(QPen(edge, where.width() * 0.06));
    painter.drawEllipse(where.adjusted(1, 1, -1, -1));
    if (number == 0)
        paintHouse(painter, where, mark);
    else if (state == StepState::Passed)
        paintTick(painter, where, mark);
    else
        paintNumber(painter, where, number, mark);
    painter.restore();
}

} // namespace kyodo
