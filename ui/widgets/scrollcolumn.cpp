#include "ui/widgets/scrollcolumn.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

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
    bringIntoColumn(widget, [&widget] { return widget.rect(); });
}

void bringIntoColumn(QWidget& widget, std::function<QRect()> part)
{
    QTimer::singleShot(0, &widget, [&widget, part = std::move(part)] {
        // Layouts take up changes from the inside outwards; to activate an outer one first would leave it
        // with heights of before.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        for (QWidget* up = widget.parentWidget(); up; up = up->parentWidget()) {
            auto* scroll = qobject_cast<QScrollArea*>(up);
            if (!scroll || !widget.isVisibleTo(scroll))
                continue;
            const int margin = widget.fontMetrics().height();
            const QRect wanted = QRect(widget.mapTo(scroll->widget(), part().topLeft()), part().size());
            const QRect room = wanted.adjusted(0, -margin, 0, margin);
            QScrollBar& bar = *scroll->verticalScrollBar();
            // Its beginning counts more than its end, where it is higher than the column.
            bar.setValue(std::max(bar.value(), room.bottom() + 1 - scroll->viewport()->height()));
            bar.setValue(std::min(bar.value(), room.top()));
            return;
        }
    });
}

void followCurrentCell(QAbstractItemView& view)
{
    QObject::connect(view.selectionModel(), &QItemSelectionModel::currentChanged, &view, [&view] {
        if (view.hasFocus())
            bringIntoColumn(*view.viewport(), [&view] { return view.visualRect(view.currentIndex()); });
    });
}

} // namespace kyodo
