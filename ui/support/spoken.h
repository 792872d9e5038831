#pragma once

#include <QAccessible>
#include <QString>

class QAbstractItemView;
class QLabel;
class QWidget;

namespace kyodo {

/// Makes screen readers hear what our widgets are: plain frames are groups, and buttons that stay down do
/// when a reader presses them what they do when a person does. Cheap when called again.
void installSpokenRoles();

/// What a widget is to a screen reader, where Qt would take it for something else; said while it is built. A
/// button that stays down may be a CheckBox, a RadioButton, a
/// PageTab, or a Button, which then folds something out and in.
void speakAs(QWidget& widget, QAccessible::Role role);

/// Makes a container a group with a name, so that a reader says where it is when the focus comes into it.
void speakAsGroup(QWidget& widget, const QString& name);

/// Names a choice that no label stands beside. On Linux Qt tells a reader what is chosen instead of the name,
/// and leaves the name to the label; the description is read as well.
void speakWithoutLabel(QWidget& choice, const QString& name);

/// Says something to who cannot see it, wherever the focus is, after what is going on now. `from` is the
/// widget that it happens in; of one that nobody sees nothing is said. What is said within one turn is said
/// as one.
void announce(const QWidget& from, const QString& text);

/// Says the item one is at when it becomes another without an editor: ticked, cleared, pasted over, undone.
/// Qt tells nobody. To be called once the view has its model.
void sayChangesOfCurrent(QAbstractItemView& view);

/// Shows a message in a label of its own and says it, or hides the label when there is none. `about` is what
/// it speaks of, for who does not see beside what it stands.
void showMessage(QLabel& label, const QString& text, const QString& about = QString());
/// The same, as a problem or as a plain remark.
void showToned(QLabel& label, const QString& text, bool problem);

} // namespace kyodo
