#include "ui/widgets/choicecells.h"

#include "ui/widgets/combobox.h"

#include <QAbstractItemView>
#include <QChildEvent>
#include <QGuiApplication>
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
        openReleased(*combo, kMostWaits);
    }

    /// Once the button is up: a list that is shown before takes the release for a choice, and closes.
    static void openReleased(ComboBox& combo, int waits)
    {
        QTimer::singleShot(kWait, &combo, [&combo, waits] {
            if (!combo.isVisible())
                return;
            if (QGuiApplication::mouseButtons() != Qt::NoButton && waits > 0)
                openReleased(combo, waits - 1);
            else
                combo.showPopup();
        });
    }

    static constexpr int kWait = 20; ///< milliseconds
    static constexpr int kMostWaits = 100;

    QWidget& m_viewport;
    bool m_byMouse = false;
};

} // namespace

void openChoicesByMouse(QAbstractItemView& view)
{
    new ChoiceCells(view);
}

} // namespace kyodo
