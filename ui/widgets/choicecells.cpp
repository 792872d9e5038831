#include "ui/widgets/choicecells.h"

#include "ui/widgets/combobox.h"

#include <QAbstractItemView>
#include <QChildEvent>
#include <QTimer>

namespace kyodo {

namespace {

class ChoiceCells final : public QObject {
public:
    explicit ChoiceCells(QAbstractItemView& view)
        : QObject(&view)
        , m_viewport(*view.viewport())
    {
        view.installEventFilter(this);
        m_viewport.installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        switch (event->type()) {
        case QEvent::MouseButtonPress:
        case QEvent::MouseButtonDblClick:
            m_byMouse = true;
            break;
        case QEvent::KeyPress:
            m_byMouse = false;
            break;
        case QEvent::ChildPolished:
            if (watched == &m_viewport && m_byMouse)
                open(static_cast<QChildEvent*>(event)->child());
            break;
        default:
            break;
        }
        return false;
    }

private:
    void open(QObject* child)
    {
        auto* combo = qobject_cast<ComboBox*>(child);
        if (!combo)
            return;
        m_byMouse = false;
        QTimer::singleShot(0, combo, [combo] {
            if (combo->isVisible())
                combo->showPopup();
        });
    }

    QWidget& m_viewport;
    bool m_byMouse = false;
};

} // namespace

void openChoicesByMouse(QAbstractItemView& view)
{
    new ChoiceCells(view);
}

} // namespace kyodo
