#include "ui/grid/gridpart.h"

#include "ui/grid/griddelegate.h"
#include "ui/grid/gridmodel.h"
#include "ui/grid/gridview.h"
#include "ui/support/spoken.h"
#include "ui/widgets/choicecells.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wheelpass.h"
#include "ui/widgets/wraplayout.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kyodo {

GridPart::GridPart(ProjectSession& session, const PartSpec& spec, QWidget* parent)
    : Part(session, spec, parent)
{
}

/// The view goes later than what it would tell.
GridPart::~GridPart()
{
    if (!m_view)
        return;
    disconnect(m_view, nullptr, this, nullptr);
    disconnect(m_view->selectionModel(), nullptr, this, nullptr);
    disconnect(&m_view->grid(), nullptr, this, nullptr);
}

QLabel* GridPart::addLabel(const QString& tone)
{
    auto* label = new TextLabel(this);
    label->setProperty("tone", tone);
    body()->addWidget(label);
    return label;
}

GridView& GridPart::addGrid(GridModel& model, int frozenColumns, const QString& name,
                            const QString& accessibleName)
{
    m_view = new GridView(model, frozenColumns, this);
    m_view->setObjectName(name);
    m_view->setAccessibleName(accessibleName);
    letWheelPass(*m_view);
    openChoicesByMouse(*m_view);
    body()->addWidget(m_view);
    QLabel* problem = addLabel(u"problem"_s);
    problem->hide();
    connect(m_view, &GridView::problemChanged, problem,
            [problem](const QString& text) { showMessage(*problem, text); });
    return *m_view;
}

QPushButton* GridPart::addButton(const QString& text, const QString& keys, const QString& name,
                                 const std::function<void()>& run)
{
    if (session().isReadOnly())
        return nullptr;
    if (!m_buttons) {
        m_buttons = new WrapLayout(fontMetrics().height() / 3);
        body()->addLayout(m_buttons);
    }
    auto* button = new QPushButton(text, this);
    button->setObjectName(m_view->objectName() + u'.' + name);
    button->setAccessibleName(text);
    button->setToolTip(text);
    connect(button, &QPushButton::clicked, this, [this, run] {
        if (m_view->gridDelegate()->commitOpenEditor())
            run();
    });
    if (!keys.isEmpty()) {
        auto* action = new QAction(text, this);
        action->setShortcut(QKeySequence(keys, QKeySequence::PortableText));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_view->addAction(action);
        button->setToolTip(text + u" ("_s + action->shortcut().toString(QKeySequence::NativeText) + u')');
        connect(action, &QAction::triggered, button, &QPushButton::click);
    }
    m_buttons->addWidget(button);
    return button;
}

QModelIndex GridPart::cellOf(const FieldPath& path) const
{
    const GridModel& grid = m_view->grid();
    QModelIndex ofRow;
    for (int row = 0; row < grid.rowCount(); ++row) {
        for (int column = 0; column < grid.columnCount(); ++column) {
            const GridCell cell = grid.cell(row, column);
            if (cell.place.table != path.table || cell.place.id != path.row)
                continue;
            if (cell.field && path.field == cell.field->name)
                return grid.index(row, column);
            if (!ofRow.isValid())
                ofRow = grid.index(row, column);
        }
    }
    return ofRow;
}

bool GridPart::reveal(const FieldPath& path)
{
    if (!shows(spec(), path.table, {}))
        return false;
    const QModelIndex cell = path.row.isNull() ? QModelIndex() : cellOf(path);
    if (cell.isValid())
        m_view->goTo(cell);
    else
        m_view->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace kyodo
