#include "ui/widgets/scrollcolumn.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace kyodo {

namespace {

constexpr int kWidest = 62; ///< of a column to read, in heights of a letter

/// Keeps its width in step with the letters.
class ReadingColumn final : public QWidget {
public:
    explicit ReadingColumn(QWidget* parent)
        : QWidget(parent)
    {
        setMaximumWidth(fontMetrics().height() * kWidest);
    }

    void changeEvent(QEvent* event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::FontChange)
            setMaximumWidth(fontMetrics().height() * kWidest);
    }
};

} // namespace

QVBoxLayout* addReadingColumn(QWidget& page)
{
    QVBoxLayout* whole = addScrollColumn(page);
    whole->setContentsMargins(0, 0, 0, 0);
    auto* centred = new QHBoxLayout;
    auto* column = new ReadingColumn(whole->parentWidget());
    centred->addStretch(1);
    centred->addWidget(column, kWidest);
    centred->addStretch(1);
    whole->addLayout(centred);
    return new QVBoxLayout(column);
}

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
