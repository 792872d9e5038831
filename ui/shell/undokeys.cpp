#include "ui/shell/undokeys.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace kyodo {

namespace {

bool isInView(const QWidget& widget)
{
    const QWidget* viewport = widget.parentWidget();
    const auto* view = viewport ? qobject_cast<const QAbstractItemView*>(viewport->parentWidget()) : nullptr;
    return view && view->viewport() == viewport;
}

/// Whether an input has something of its own to undo or redo.
bool hasOwn(const QWidget& widget, bool redo)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        return redo ? line->isRedoAvailable() : line->isUndoAvailable();
    if (const auto* area = qobject_cast<const QPlainTextEdit*>(&widget))
        return redo ? area->document()->isRedoAvailable() : area->document()->isUndoAvailable();
    if (const auto* text = qobject_cast<const QTextEdit*>(&widget))
        return redo ? text->document()->isRedoAvailable() : text->document()->isUndoAvailable();
    return true; // no text input: it has no claim on the keys
}

bool isCtrlY(const QKeyEvent& key)
{
    return key.key() == Qt::Key_Y && key.modifiers() == Qt::ControlModifier;
}

/// What was typed comes back by Ctrl+Y as well, which not every system lets its text fields know.
bool redoTyping(QObject& watched)
{
    if (auto* line = qobject_cast<QLineEdit*>(&watched); line && line->isRedoAvailable()) {
        line->redo();
        return true;
    }
    if (auto* area = qobject_cast<QPlainTextEdit*>(&watched); area && area->document()->isRedoAvailable()) {
        area->redo();
        return true;
    }
    if (auto* text = qobject_cast<QTextEdit*>(&watched); text && text->document()->isRedoAvailable()) {
        text->redo();
        return true;
    }
    return false;
}

} // namespace

UndoKeys::UndoKeys(QObject* parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool UndoKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && isCtrlY(*static_cast<QKeyEvent*>(event)))
        return redoTyping(*watched);
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto& key = *static_cast<QKeyEvent*>(event);
    const auto* widget = qobject_cast<const QWidget*>(watched);
    const bool control = key.modifiers().testFlag(Qt::ControlModifier);
    if (!widget || !control || (key.key() != Qt::Key_Z && key.key() != Qt::Key_Y))
        return false;
    const bool redo = key.key() == Qt::Key_Y || key.modifiers().testFlag(Qt::ShiftModifier);
    const bool text = qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget) ||
                      qobject_cast<const QTextEdit*>(widget);
    if (isCtrlY(key) && text && hasOwn(*widget, true)) {
        event->accept(); // it comes as a key, and redoTyping() answers it
        return true;
    }
    if (!isInView(*widget) || hasOwn(*widget, redo))
        return false;
    event->ignore();
    return true;
}

} // namespace kyodo
