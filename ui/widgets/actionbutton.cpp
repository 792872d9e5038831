#include "ui/widgets/actionbutton.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace kyodo {

QPushButton* addActionButton(QLayout& layout, QAbstractItemView& list, const QString& name,
                             const QString& text, const QString& keys)
{
    auto* button = new QPushButton(text, list.parentWidget());
    button->setObjectName(name);
    button->setAccessibleName(text);
    layout.addWidget(button);
    if (keys.isEmpty())
        return button;
    auto* action = new QAction(text, &list);
    action->setShortcut(QKeySequence(keys, QKeySequence::PortableText));
    action->setShortcutContext(Qt::WidgetShortcut);
    list.addAction(action);
    button->setToolTip(text + u" ("_s + action->shortcut().toString(QKeySequence::NativeText) + u')');
    QObject::connect(action, &QAction::triggered, button, &QPushButton::click);
    return button;
}

} // namespace kyodo
