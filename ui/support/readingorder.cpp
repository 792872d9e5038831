#include "ui/support/readingorder.h"

#include <QLayout>
#include <QScrollArea>
#include <QSet>
#include <QSplitter>
#include <QStackedWidget>

namespace kyodo {

namespace {

class Walk {
public:
    void visit(QWidget* widget)
    {
        if (!widget || !widget->isVisible() || m_seen.contains(widget) ||
            (widget->isWindow() && !m_seen.isEmpty()))
            return;
        m_seen.insert(widget);
        const bool stops = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        if (stops && widget->isEnabled() && !widget->focusProxy())
            found.append(widget);
        if (const auto* stack = qobject_cast<QStackedWidget*>(widget)) {
            visit(stack->currentWidget());
        } else if (const auto* area = qobject_cast<QScrollArea*>(widget)) {
            visit(area->widget());
        } else if (const auto* splitter = qobject_cast<QSplitter*>(widget)) {
            for (int i = 0; i < splitter->count(); ++i)
                visit(splitter->widget(i));
        } else if (!qobject_cast<QAbstractScrollArea*>(widget)) {
            visit(widget->layout());
            for (QObject* child : widget->children())
                visit(qobject_cast<QWidget*>(child)); // what no layout places
        }
    }

    QList<QWidget*> found;

private:
    void visit(QLayout* layout)
    {
        for (int i = 0; layout && i < layout->count(); ++i) {
            QLayoutItem* item = layout->itemAt(i);
            visit(item->widget());
            visit(item->layout());
        }
    }

    QSet<const QWidget*> m_seen;
};

} // namespace

QList<QWidget*> readingOrder(QWidget& root)
{
    Walk walk;
    walk.visit(&root);
    return walk.found;
}

QWidget* besideInReadingOrder(QWidget& root, const QWidget& from, bool next)
{
    const QList<QWidget*> order = readingOrder(root);
    qsizetype at = -1;
    for (const QWidget* here = &from; here && at < 0; here = here->parentWidget())
        at = order.indexOf(here);
    if (at < 0)
        return nullptr;
    return order.at((at + (next ? 1 : order.size() - 1)) % order.size());
}

} // namespace kyodo
