#include "ui/shell/steadyclicks.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMouseEvent>
#include <QScopedValueRollback>

#include <utility>

namespace kyodo {

SteadyClicks::SteadyClicks(QObject* parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool SteadyClicks::eventFilter(QObject* watched, QEvent* event)
{
    if (m_sending || !watched->isWidgetType())
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        return pressed(watched, *static_cast<QMouseEvent*>(event));
    case QEvent::MouseMove:
        return !m_dropped && sendSteady(watched, *static_cast<QMouseEvent*>(event));
    case QEvent::MouseButtonRelease: {
        if (std::exchange(m_dropped, false))
            return true;
        const bool sent = sendSteady(watched, *static_cast<QMouseEvent*>(event));
        m_down = false;
        return sent;
    }
    default:
        return false;
    }
}

/// Whether the mouse is where it went down: a hand is never quite still.
bool SteadyClicks::holds(const QMouseEvent& event) const
{
    return (event.globalPosition() - m_global).manhattanLength() < QApplication::startDragDistance();
}

bool SteadyClicks::pressed(QObject* watched, const QMouseEvent& event)
{
    // What a widget does not take goes on to its parents: the same press, seen once more.
    if (m_stamp != 0 && event.timestamp() == m_stamp)
        return false;
    const auto interval = static_cast<quint64>(QApplication::doubleClickInterval());
    const bool again = m_stamp != 0 && event.timestamp() - m_stamp < interval;
    m_stamp = event.timestamp();
    const bool same = again && m_target == watched && holds(event);
    // A second click means what the first did; on a button it would do something nobody asked for.
    const bool button = m_onButton || qobject_cast<QAbstractButton*>(watched) != nullptr;
    m_dropped = again && !same && button && holds(event);
    if (m_dropped)
        return true;
    m_down = true;
    if (same && sendSteady(watched, event))
        return true;
    m_target = watched;
    m_onButton = qobject_cast<QAbstractButton*>(watched) != nullptr;
    m_local = event.position();
    m_global = event.globalPosition();
    m_down = true;
    return false;
}

bool SteadyClicks::sendSteady(QObject* watched, const QMouseEvent& event)
{
    const QPointF there = m_local + (event.globalPosition() - m_global);
    const bool stands = (event.position() - there).manhattanLength() < 1;
    if (!m_target || watched != m_target || !m_down || stands || !holds(event))
        return false;
    const QScopedValueRollback sending(m_sending, true);
    QMouseEvent steady(event.type(), there, event.scenePosition(), event.globalPosition(), event.button(),
                       event.buttons(), event.modifiers(), event.pointingDevice());
    QCoreApplication::sendEvent(watched, &steady);
    return true;
}

} // namespace kyodo
