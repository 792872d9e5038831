#include "ui/shell/enterkeys.h"

#include <QCoreApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace kyodo {

EnterKeys::EnterKeys(QObject* parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool EnterKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto& key = *static_cast<QKeyEvent*>(event);
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    const bool plain = key.modifiers() == Qt::NoModifier || key.modifiers() == Qt::KeypadModifier;
    if (!enter || !plain)
        return false;
    auto* button = qobject_cast<QAbstractButton*>(watched);
    const bool pushed = qobject_cast<QPushButton*>(button) || qobject_cast<QToolButton*>(button);
    if (!pushed || !button->isEnabled() || qobject_cast<QDialog*>(button->window()))
        return false;
    if (!key.isAutoRepeat())
        button->click();
    return true;
}

} // namespace kyodo
