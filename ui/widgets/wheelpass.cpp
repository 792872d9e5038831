#include "ui/widgets/wheelpass.h"

#include <QAbstractScrollArea>
#include <QScrollBar>
#include <QWheelEvent>

#include <cstdlib>

namespace kyodo {

namespace {

class WheelPass final : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() != QEvent::Wheel)
            return false;
        const QPoint turn = static_cast<QWheelEvent*>(event)->angleDelta();
        if (std::abs(turn.x()) > std::abs(turn.y()))
            return false;
        event->ignore();
        return true;
    }
};

} // namespace

void letWheelPass(QAbstractScrollArea& area)
{
    QScrollBar* bar = area.horizontalScrollBar();
    bar->installEventFilter(new WheelPass(bar));
}

} // namespace kyodo
