#include "ui/support/fieldlabels.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/tablecells.h"
#include "ui/widgets/tablefit.h"
#include "ui/widgets/viewbar.h"
#include "ui/widgets/wraplayout.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

// What can be done with a table, by button, key and menu.
namespace kyodo {

QAction* RecordTable::addAction(const QString& name, const QString& text, const QString& keys,
                                void (RecordTable::*slot)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(m_model->spec().table + u".action."_s + name);
    action->setShortcuts(QKeySequence::listFromString(keys, QKeySequence::PortableText));
    connect(action, &QAction::triggered, this, slot);
    m_actions.insert(name, action);
    m_view->addAction(action);
    return action;
}

void RecordTable::buildRowActions()
{
    if (m_model->isSlots() || m_session.isReadOnly())
        return;
    //: 追加
    addAction(u"add"_s, tr("Add"), u"Ctrl+Return"_s, &RecordTable::addRow);
    //: 複製
    addAction(u"duplicate"_s, tr("Duplicate"), u"Ctrl+D"_s, &RecordTable::duplicateRows);
    //: 削除
    addAction(u"delete"_s, tr("Delete"), u"Ctrl+Del"_s, &RecordTable::removeRows);
    //: 上へ
    addAction(u"up"_s, tr("Up"), u"Alt+Up"_s, &RecordTable::moveUp);
    //: 下へ
    addAction(u"down"_s, tr("Down"), u"Alt+Down"_s, &RecordTable::moveDown);
    for (QAction* action : std::as_const(m_actions))
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
}

/// Their keys belong to an open editor while there is one.
void RecordTable::buildCellActions()
{
    const auto add = [this](const QString& name, const QString& text, const QString& keys,
                            void (RecordTable::*slot)()) {
        addAction(name, text, keys, slot)->setShortcutContext(Qt::WidgetShortcut);
    };
    if (!m_session.isReadOnly()) {
        //: 切り取り
        add(u"cut"_s, tr("Cut"), u"Ctrl+X; Shift+Del"_s, &RecordTable::cut);
    }
    //: コピー
    add(u"copy"_s, tr("Copy"), u"Ctrl+C; Ctrl+Ins"_s, &RecordTable::copy);
    //: 見出しを付けてコピー
    add(u"copyWithHeads"_s, tr("Copy with titles"), u"Ctrl+Shift+C"_s, &RecordTable::copyWithHeads);
    if (!m_session.isReadOnly()) {
        //: 貼り付け
        add(u"paste"_s, tr("Paste"), u"Ctrl+V; Shift+Ins"_s, &RecordTable::paste);
        //: セルを空にする
        add(u"clear"_s, tr("Clear the cells"), u"Del"_s, &RecordTable::clearCells);
    }
    //: すべて選択
    add(u"selectAll"_s, tr("Select all"), u"Ctrl+A"_s, &RecordTable::selectAll);
}

void RecordTable::buildViewActions()
{
    const auto add = [this](const QString& name, const QString& text, const QString& keys,
                            void (RecordTable::*slot)()) {
        QAction* action = addAction(name, text, keys, slot);
        action->setShortcutContext(Qt::WidgetShortcut);
        return action;
    };
    if (!m_model->isSlots()) {
        //: この列の昇順で見る
        add(u"sortUp"_s, tr("Sort by this column, ascending"), u"Alt+Shift+Up"_s, &RecordTable::sortUp);
        //: この列の降順で見る
        add(u"sortDown"_s, tr("Sort by this column, descending"), u"Alt+Shift+Down"_s,
            &RecordTable::sortDown);
        //: もとの並びに戻す
        add(u"unsort"_s, tr("Back to the stored order"), u"Alt+Shift+Home"_s, &RecordTable::unsort);
        //: 絞り込む
        add(u"filter"_s, tr("Filter"), u"Ctrl+Shift+F"_s, &RecordTable::filter)
            ->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        // From the buttons around the table, too.
        QWidget::addAction(m_actions.value(u"filter"_s));
        m_view->removeAction(m_actions.value(u"filter"_s));
    }
    //: この列を広げる
    add(u"widen"_s, tr("Widen this column"), u"Alt+Shift+Right"_s, &RecordTable::widen);
    //: この列を狭める
    add(u"narrow"_s, tr("Narrow this column"), u"Alt+Shift+Left"_s, &RecordTable::narrow);
    //: 列の幅を標準に戻す
    add(u"resetColumns"_s, tr("Usual widths of columns"), {}, &RecordTable::resetColumns);
}

void RecordTable::buildButtons()
{
    auto* buttons = new WrapLayout(fontMetrics().height() / 3);
    static_cast<QVBoxLayout*>(layout())->addLayout(buttons);
    for (const QString& name : {u"add"_s, u"duplicate"_s, u"delete"_s, u"up"_s, u"down"_s}) {
        QAction* action = m_actions.value(name);
        auto* button = new QPushButton(action->text(), this);
        button->setObjectName(m_model->spec().table + u'.' + name);
        button->setAccessibleName(action->text());
        const auto follow = [button, action] {
            button->setEnabled(action->isEnabled());
            button->setToolTip(action->toolTip());
            button->setAccessibleDescription(action->property("why").toString());
        };
        follow();
        connect(action, &QAction::changed, button, follow);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        buttons->addWidget(button);
    }
    //: その他の操作
    auto* more = new QPushButton(tr("More"), this);
    more->setObjectName(m_model->spec().table + u".more"_s);
    more->setAccessibleName(more->text());
    more->setMenu(m_menu);
    buttons->addWidget(more);
}

void RecordTable::buildMenu()
{
    m_menu = new QMenu(this);
    m_menu->setObjectName(m_model->spec().table + u".menu"_s);
    const QList<QStringList> groups{
        {u"cut"_s, u"copy"_s, u"copyWithHeads"_s, u"paste"_s, u"clear"_s, u"selectAll"_s},
        {u"add"_s, u"duplicate"_s, u"delete"_s, u"up"_s, u"down"_s},
        {u"sortUp"_s, u"sortDown"_s, u"unsort"_s, u"filter"_s},
        {u"widen"_s, u"narrow"_s, u"resetColumns"_s}};
    for (const QStringList& group : groups) {
        for (const QString& name : group) {
            if (m_actions.contains(name))
                m_menu->addAction(m_actions.value(name));
        }
        m_menu->addSeparator();
    }
    connect(m_menu, &QMenu::aboutToShow, this, &RecordTable::updateActions);
}

void RecordTable::showMenu(const QPoint& where)
{
    if (!m_menu->isVisible() && m_delegate->commitOpenEditor())
        m_menu->popup(where);
}

void RecordTable::addRow()
{
    if (!m_delegate->commitOpenEditor())
        return;
    select(m_model->addRowAfter(m_view->currentIndex().row()), true);
}

void RecordTable::duplicateRows()
{
    if (m_delegate->commitOpenEditor())
        selectRows(m_model->duplicateRows(m_cells->chosenRows()));
}

void RecordTable::removeRows()
{
    const QList<int> rows = m_cells->chosenRows();
    if (rows.isEmpty() || !m_model->removeRows(rows))
        return;
    select(std::min(rows.first(), m_model->rowCount() - 1), false);
    if (rows.size() > 1) {
        //: %n行を削除しました。Ctrl+Z で元に戻せます。
        tell(tr("%n row(s) deleted. Ctrl+Z brings them back.", nullptr, int(rows.size())));
    }
}

void RecordTable::moveUp()
{
    move(-1);
}

void RecordTable::moveDown()
{
    move(1);
}

void RecordTable::move(int delta)
{
    if (const QString why = m_bar->whyNoMove(); !why.isEmpty())
        tell(why);
    else if (m_delegate->commitOpenEditor() && m_model->moveRows(m_cells->chosenRows(), delta))
        m_view->scrollTo(m_view->currentIndex());
}

void RecordTable::copy()
{
    m_cells->copy(false);
}

void RecordTable::copyWithHeads()
{
    m_cells->copy(true);
}

void RecordTable::cut()
{
    m_cells->cut();
}

void RecordTable::paste()
{
    m_cells->paste();
}

void RecordTable::clearCells()
{
    m_cells->clear();
}

void RecordTable::selectAll()
{
    m_view->selectAll();
}

void RecordTable::sortUp()
{
    if (m_view->currentIndex().isValid())
        m_model->sort(m_view->currentIndex().column(), Qt::AscendingOrder);
}

void RecordTable::sortDown()
{
    if (m_view->currentIndex().isValid())
        m_model->sort(m_view->currentIndex().column(), Qt::DescendingOrder);
}

void RecordTable::unsort()
{
    m_model->sort(-1);
}

void RecordTable::filter()
{
    if (m_delegate->commitOpenEditor())
        m_bar->openFilter();
}

void RecordTable::widen()
{
    m_fit->widen(m_view->currentIndex().column(), 1);
}

void RecordTable::narrow()
{
    m_fit->widen(m_view->currentIndex().column(), -1);
}

void RecordTable::resetColumns()
{
    m_fit->resetColumns();
}

void RecordTable::updateActions()
{
    const QList<int> rows = m_cells->chosenRows();
    const bool any = !rows.isEmpty();
    const bool canAdd = whyNoRow(m_session.project(), m_model->spec().table).isEmpty() &&
                        (m_model->spec().ownerField.isEmpty() || !m_model->spec().owner.isEmpty());
    const QString whyNoMove = m_bar->whyNoMove();
    const auto enable = [this](const QString& name, bool enabled) {
        if (QAction* action = m_actions.value(name))
            action->setEnabled(enabled);
    };
    enable(u"add"_s, canAdd);
    for (const QString& name : {u"duplicate"_s, u"delete"_s, u"cut"_s, u"copy"_s, u"copyWithHeads"_s,
                                u"clear"_s, u"sortUp"_s, u"sortDown"_s, u"widen"_s, u"narrow"_s})
        enable(name, any);
    enable(u"up"_s, any && whyNoMove.isEmpty() && rows.first() > 0);
    enable(u"down"_s, any && whyNoMove.isEmpty() && rows.last() + 1 < m_model->rowCount());
    enable(u"unsort"_s, m_model->isSorted());
    enable(u"resetColumns"_s, m_fit->hasOwnWidths());
    const QString whyKept = m_model->whyKept(rows);
    enable(u"delete"_s, any && whyKept.isEmpty());
    for (const auto& [name, why] :
         {std::pair(u"up"_s, whyNoMove), std::pair(u"down"_s, whyNoMove), std::pair(u"delete"_s, whyKept)}) {
        QAction* action = m_actions.value(name);
        if (!action)
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setProperty("why", why);
        action->setToolTip(why.isEmpty() ? action->text() + u" ("_s + keys + u')' : why);
    }
    updateMessages();
}

} // namespace kyodo
