#include "ui/widgets/scrollcolumn.h"

#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace kyodo {

QVBoxLayout* addScrollColumn(QWidget& page)
{
    auto* outer = new QVBoxLayout(&page);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(&page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(scroll);
    auto* content = new QWidget(scroll);
    content->setObjectName(QStringLiteral("page"));
    scroll->setWidget(content);
    return new QVBoxLayout(content);
}

void bringIntoColumn(QWidget& widget)
{
    QTimer::singleShot(0, &widget, [&widget] {
        for (QWidget* up = widget.parentWidget(); up; up = up->parentWidget()) {
            if (auto* scroll = qobject_cast<QScrollArea*>(up)) {
                scroll->widget()->layout()->activate();
                scroll->ensureWidgetVisible(&widget, 0, widget.fontMetrics().height());
                return;
            }
        }
    });
}

} // namespace kyodo
