#pragma once

#include <QAbstractItemView>
#include <QScrollBar>

namespace kyodo {

/// Where a list is scrolled to, for when it is filled anew under the eyes of its reader.
class KeptScroll {
public:
    explicit KeptScroll(const QAbstractItemView& view)
        : m_across(*view.horizontalScrollBar())
        , m_down(*view.verticalScrollBar())
    {
    }

    void restoreAcross() const { m_across.restore(); }
    void restore() const
    {
        m_across.restore();
        m_down.restore();
    }

private:
    struct Place {
        explicit Place(QScrollBar& of)
            : bar(&of)
            , value(of.value())
        {
        }
        void restore() const { bar->setValue(value); }

        QScrollBar* bar;
        int value;
    };

    Place m_across;
    Place m_down;
};

} // namespace kyodo
