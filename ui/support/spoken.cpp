#include "ui/support/spoken.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QFrame>
#include <QLabel>
#include <QStyle>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

constexpr const char* kRole = "spokenRole";

class RoleAccess final : public QAccessibleWidget {
public:
    RoleAccess(QWidget* widget, QAccessible::Role role)
        : QAccessibleWidget(widget, role)
    {
    }

    /// A container whose focus another widget takes has none itself, whatever Qt says.
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.focused = state.focused && !widget()->focusProxy();
        return state;
    }
};

/// A button that stays down. Qt's own turns it without a click, and what hangs on the click does not happen.
class ToggleAccess final : public QAccessibleWidget {
public:
    ToggleAccess(QAbstractButton& button, QAccessible::Role role)
        : QAccessibleWidget(&button, role)
        , m_button(button)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const QString given = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && given.isEmpty() ? m_button.text().remove(u'&') : given;
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        const bool on = m_button.isChecked();
        switch (role()) {
        case QAccessible::PageTab:
            state.selectable = true;
            state.selected = on;
            break;
        case QAccessible::Button:
            state.expandable = true;
            state.expanded = on;
            state.collapsed = !on;
            break;
        default:
            state.checkable = true;
            state.checked = on;
        }
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        const bool ticks = role() == QAccessible::CheckBox;
        QStringList names;
        if (m_button.isEnabled())
            names.append(ticks ? toggleAction() : pressAction());
        return names + QAccessibleWidget::actionNames();
    }

    void doAction(const QString& action) override
    {
        if (action == toggleAction() || action == pressAction())
            m_button.click();
        else
            QAccessibleWidget::doAction(action);
    }

private:
    QAbstractButton& m_button;
};

QAccessibleInterface* spokenInterface(const QString& className, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    if (!widget)
        return nullptr;
    const QVariant given = widget->property(kRole);
    const auto role = static_cast<QAccessible::Role>(given.toInt());
    auto* button = qobject_cast<QAbstractButton*>(widget);
    if (button && button->isCheckable())
        return new ToggleAccess(*button, given.isValid()           ? role
                                         : button->autoExclusive() ? QAccessible::RadioButton
                                                                   : QAccessible::CheckBox);
    if (given.isValid())
        return new RoleAccess(widget, role);
    // Qt takes a frame for a border, which on Linux is a window. What derives from it was asked for before.
    return className == u"QFrame" ? new RoleAccess(widget, QAccessible::Grouping) : nullptr;
}

/// Speaks in the name of a window. On Linux Qt 6.4 passes no alert on; a notification that shows itself is
/// what readers there speak by themselves. Elsewhere the alert is.
class Announcer final : public QWidget {
public:
    static Announcer& of(QWidget& window)
    {
        auto* found = window.findChild<QWidget*>(u"announcer"_s, Qt::FindDirectChildrenOnly);
        return found ? static_cast<Announcer&>(*found) : *new Announcer(window);
    }

    void say(const QString& text)
    {
        if (m_waiting.contains(text))
            return;
        // The focus may be on its way elsewhere, and what is said of that would cut this off.
        if (m_waiting.isEmpty())
            QTimer::singleShot(0, this, &Announcer::speak);
        m_waiting.append(text);
    }

private:
    explicit Announcer(QWidget& window)
        : QWidget(&window)
    {
        setObjectName(u"announcer"_s);
        speakAs(*this, QAccessible::Notification);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFixedSize(0, 0);
        show();
    }

    void speak()
    {
        setAccessibleName(m_waiting.join(u' '));
        m_waiting.clear();
        for (const QAccessible::Event type : {QAccessible::ObjectShow, QAccessible::Alert}) {
            QAccessibleEvent event(this, type);
            QAccessible::updateAccessibility(&event);
        }
    }

    QStringList m_waiting;
};

/// Knows what was last heard of the item one is at.
class CurrentItem final : public QObject {
public:
    explicit CurrentItem(QAbstractItemView& view)
        : QObject(&view)
        , m_view(view)
    {
        connect(view.selectionModel(), &QItemSelectionModel::currentChanged, this, &CurrentItem::remember);
        connect(view.model(), &QAbstractItemModel::modelReset, this, &CurrentItem::remember);
        connect(view.model(), &QAbstractItemModel::dataChanged, this, &CurrentItem::compare);
    }

private:
    [[nodiscard]] QString text() const
    {
        return m_view.currentIndex().data(Qt::AccessibleTextRole).toString();
    }
    void remember() { m_text = text(); }
    void compare()
    {
        const QString now = text();
        if (now != m_text && m_view.hasFocus())
            announce(m_view, now);
        m_text = now;
    }

    QAbstractItemView& m_view;
    QString m_text;
};

} // namespace

void installSpokenRoles()
{
    QAccessible::installFactory(spokenInterface);
}

void speakAs(QWidget& widget, QAccessible::Role role)
{
    installSpokenRoles();
    widget.setProperty(kRole, static_cast<int>(role));
    // Qt may have looked at the widget with the first text it was given, before anybody asked.
    if (QAccessibleInterface* known = QAccessible::queryAccessibleInterface(&widget))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(known));
}

void speakAsGroup(QWidget& widget, const QString& name)
{
    speakAs(widget, QAccessible::Grouping);
    widget.setAccessibleName(name);
}

void speakWithoutLabel(QWidget& choice, const QString& name)
{
    choice.setAccessibleName(name);
    choice.setAccessibleDescription(name);
}

void announce(const QWidget& from, const QString& text)
{
    if (!text.isEmpty() && from.isVisible())
        Announcer::of(*from.window()).say(text);
}

void sayChangesOfCurrent(QAbstractItemView& view)
{
    new CurrentItem(view);
}

void showMessage(QLabel& label, const QString& text, const QString& about)
{
    const bool fresh = label.text() != text || label.isHidden();
    label.setText(text);
    label.setVisible(!text.isEmpty());
    if (fresh)
        announce(label, about.isEmpty() ? text : about + u": "_s + text);
}

void showToned(QLabel& label, const QString& text, bool problem)
{
    label.setProperty("tone", problem ? u"problem"_s : QString());
    label.style()->unpolish(&label);
    label.style()->polish(&label);
    showMessage(label, text);
}

} // namespace kyodo
