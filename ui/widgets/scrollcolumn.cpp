#include "ui/widgets/scrollcolumn.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

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
