#pragma once

#include <QObject>
#include <QPointF>
#include <QPointer>

class QMouseEvent;

namespace kyodo {

/// Keeps a click at what stood under the mouse when the button went down. A field that is left stores what
/// was typed; a message may come in or a table grow, and the page moves before the button is up again.
/// Without this the click would be lost, and the second of a double click would hit whatever moved there.
/// Watches the whole program.
class SteadyClicks final : public QObject {
    Q_OBJECT

public:
    explicit SteadyClicks(QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool pressed(QObject* watched, const QMouseEvent& event);
    [[nodiscard]] bool holds(const QMouseEvent& event) const;
    bool sendSteady(QObject* watched, const QMouseEvent& event);

    QPointer<QObject> m_target; ///< what the button went down on
    QPointF m_local;            ///< where, within it
    QPointF m_global;
    quint64 m_stamp = 0; ///< milliseconds: of the press seen last
    bool m_down = false;
    bool m_onButton = false;
    bool m_dropped = false; ///< the press was not for what stands there; nor is its release
    bool m_sending = false;
};

} // namespace kyodo
