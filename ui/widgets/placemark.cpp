#include "ui/widgets/placemark.h"

#include "ui/support/theme.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

constexpr int kAround = 5;
constexpr int kThick = 3;

/// What scrolls along with the place.
QWidget* groundOf(QWidget* place)
{
    for (QWidget* up = place->parentWidget(); up; up = up->parentWidget()) {
        const auto* scroll = qobject_cast<QScrollArea*>(up);
        if (scroll && scroll->widget())
            return scroll->widget();
    }
    return place->window();
}

/// The part of the widget that is meant, in its own coordinates.
QRect spotIn(const QWidget& place)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(&place);
    if (!view || !view->currentIndex().isValid())
        return place.rect();
    const QRect cell = view->visualRect(view->currentIndex()) & view->viewport()->rect();
    return cell.isEmpty() ? place.rect() : cell.translated(view->viewport()->pos());
}

} // namespace

PlaceMark::PlaceMark(QWidget* place, QWidget* ground)
    : QWidget(ground)
    , m_place(place)
{
    setObjectName(u"placeMark"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    place->installEventFilter(this);
    QTimer::singleShot(kStays, this, &QObject::deleteLater);
}

void PlaceMark::show(QWidget* place)
{
    if (!place)
        return;
    QWidget* ground = groundOf(place);
    for (PlaceMark* other : place->window()->findChildren<PlaceMark*>())
        delete other;
    auto* mark = new PlaceMark(place, ground);
    mark->follow();
    mark->QWidget::show();
    mark->raise();
    // What was just built finds its size a moment later.
    QTimer::singleShot(0, mark, &PlaceMark::follow);
    QTimer::singleShot(100, mark, &PlaceMark::bringIntoView);
}

void PlaceMark::follow()
{
    if (!m_place || !parentWidget())
        return;
    const QRect spot = spotIn(*m_place).adjusted(-kAround, -kAround, kAround, kAround);
    setGeometry(QRect(m_place->mapTo(parentWidget(), spot.topLeft()), spot.size()));
}

/// Columns and rows may have found their sizes only after the place was scrolled to.
void PlaceMark::bringIntoView()
{
    if (auto* view = qobject_cast<QAbstractItemView*>(m_place.data()); view && view->currentIndex().isValid())
        view->scrollTo(view->currentIndex());
    follow();
    for (QWidget* up = parentWidget(); up; up = up->parentWidget()) {
        if (auto* scroll = qobject_cast<QScrollArea*>(up)) {
            scroll->ensureWidgetVisible(this, 0, fontMetrics().height() * 2);
            break;
        }
    }
}

void PlaceMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(kThick, kThick, -kThick, -kThick);
    painter.setPen(QPen(Theme::colours().warning, kThick));
    painter.drawRoundedRect(frame, kAround, kAround);
}

bool PlaceMark::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        QTimer::singleShot(0, this, &PlaceMark::follow);
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress ||
        event->type() == QEvent::Hide)
        deleteLater();
    return QWidget::eventFilter(watched, event);
}

} // namespace kyodo
