#include "ui/register/columnchoice.h"

#include "ui/support/spoken.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kyodo {

ColumnChoice::ColumnChoice(const QString& of, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 4);
    //: %1（Space で出し入れ、Ctrl+↑ と Ctrl+↓ で順番を変えます）
    const QString text = tr("%1 (Space shows or hides one, Ctrl+Up and Ctrl+Down move it)").arg(of);
    auto* above = new TextLabel(text, this);
    above->setBuddy(m_list);
    layout->addWidget(above);
    m_list->setObjectName(name + u".columns"_s);
    m_list->setAccessibleName(text);
    m_list->setFixedHeight(fontMetrics().height() * 9);
    m_list->setTabKeyNavigation(false);
    sayChangesOfCurrent(*m_list);
    layout->addWidget(m_list);
    auto* buttons = new WrapLayout(fontMetrics().height() / 2);
    layout->addLayout(buttons);
    //: 上へ
    QPushButton* up = addActionButton(*buttons, *m_list, name + u".columnUp"_s, tr("Up"), u"Ctrl+Up"_s);
    //: 下へ
    QPushButton* down =
        addActionButton(*buttons, *m_list, name + u".columnDown"_s, tr("Down"), u"Ctrl+Down"_s);
    connect(up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_list, &QListWidget::itemChanged, this, &ColumnChoice::columnsChanged);
}

void ColumnChoice::setColumns(const QList<RegisterColumn>& columns)
{
    if (m_list->count() > 0 && this->columns() == columns)
        return;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    QList<RegisterColumn> order = columns;
    for (const RegisterColumn column : allOf<RegisterColumn>()) {
        if (!order.contains(column))
            order.append(column);
    }
    for (const RegisterColumn column : std::as_const(order)) {
        auto* item = new QListWidgetItem(columnTitle(column), m_list);
        item->setData(Qt::UserRole, static_cast<int>(column));
        item->setToolTip(columnMeaning(column));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(columns.contains(column) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
}

QList<RegisterColumn> ColumnChoice::columns() const
{
    QList<RegisterColumn> columns;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            columns.append(static_cast<RegisterColumn>(m_list->item(i)->data(Qt::UserRole).toInt()));
    }
    // A table without columns shows nobody how to come back.
    return columns.isEmpty() ? QList<RegisterColumn>{RegisterColumn::Title} : columns;
}

void ColumnChoice::move(int delta)
{
    const int row = m_list->currentRow();
    const int to = row + delta;
    if (row < 0 || to < 0 || to >= m_list->count())
        return;
    {
        const QSignalBlocker quiet(m_list);
        m_list->insertItem(to, m_list->takeItem(row));
        m_list->setCurrentRow(to);
    }
    Q_EMIT columnsChanged();
}

} // namespace kyodo
