#include "ui/agreement/ganttaccess.h"

#include "ui/agreement/ganttview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>

namespace kyodo {

namespace {

/// One task. Speaks of whatever task is in its row at the time.
class TaskAccess final : public QAccessibleInterface {
public:
    TaskAccess(GanttView& view, int row)
        : m_view(view)
        , m_row(row)
    {
    }

    bool isValid() const override { return m_row < m_view.model().rowCount(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(&m_view); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override {}
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    int row() const { return m_row; }

    QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Name || !isValid())
            return {};
        return m_view.model().index(m_row).data(Qt::AccessibleTextRole).toString();
    }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect row = m_view.rowRect(m_row);
        return {m_view.viewport()->mapToGlobal(row.topLeft()), row.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.focusable = true;
        state.selectable = true;
        state.selected = m_view.currentRow() == m_row;
        state.focused = state.selected && m_view.hasFocus();
        state.readOnly = m_view.model().session().isReadOnly();
        state.offscreen = !isValid() || m_view.rowRect(m_row).isEmpty();
        return state;
    }

private:
    GanttView& m_view;
    int m_row;
};

class GanttAccess final : public QAccessibleWidget {
public:
    explicit GanttAccess(GanttView& view)
        : QAccessibleWidget(&view, QAccessible::List, view.accessibleName())
        , m_view(view)
    {
    }
    ~GanttAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
    }
    Q_DISABLE_COPY_MOVE(GanttAccess)

    int childCount() const override { return m_view.model().rowCount(); }
    QAccessibleInterface* child(int row) const override
    {
        if (row < 0 || row >= childCount())
            return nullptr;
        if (const auto found = m_children.constFind(row); found != m_children.constEnd())
            return QAccessible::accessibleInterface(*found);
        auto* made = new TaskAccess(m_view, row);
        m_children.insert(row, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto* task = dynamic_cast<const TaskAccess*>(child);
        return task ? task->row() : -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        for (int row = 0; row < childCount(); ++row) {
            const QRect rect = m_view.rowRect(row);
            if (QRect(m_view.viewport()->mapToGlobal(rect.topLeft()), rect.size()).contains(x, y))
                return child(row);
        }
        return nullptr;
    }
    QAccessibleInterface* focusChild() const override
    {
        return m_view.hasFocus() ? child(m_view.currentRow()) : nullptr;
    }

private:
    GanttView& m_view;
    mutable QHash<int, QAccessible::Id> m_children; ///< made as they are asked for
};

QAccessibleInterface* makeAccess(const QString&, QObject* object)
{
    auto* view = qobject_cast<GanttView*>(object);
    return view ? new GanttAccess(*view) : nullptr;
}

} // namespace

void installGanttAccess()
{
    QAccessible::installFactory(makeAccess);
}

} // namespace kyodo
