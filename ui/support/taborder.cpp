#include "ui/support/taborder.h"

#include <QWidget>

namespace kyodo {

void putInTabOrder(QWidget& before, QWidget& part)
{
    QList<QWidget*> inside;
    for (QWidget* next = part.nextInFocusChain(); next != &part; next = next->nextInFocusChain()) {
        if (part.isAncestorOf(next) && next->focusPolicy() != Qt::NoFocus)
            inside.append(next);
    }
    QWidget* last = &before;
    for (QWidget* next : inside) {
        QWidget::setTabOrder(last, next);
        last = next;
    }
}

} // namespace kyodo
