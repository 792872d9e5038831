#include "ui/steps/masterpart.h"

#include "ui/models/partylistmodel.h"
#include "ui/steps/namedelegate.h"
#include "ui/support/fieldlabels.h"
#include "ui/widgets/calmview.h"
#include "ui/widgets/recordform.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/sectionbar.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/viewbar.h"
#include "ui/widgets/wraplayout.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

/// Narrower than this many letters, the list stands above the form.
constexpr int kLettersForTwo = 36;
constexpr int kListLetters = 12;

} // namespace

MasterPart::MasterPart(ProjectSession& session, const PartSpec& spec, QWidget* parent)
    : Part(session, spec, parent)
    , m_sides(new QHBoxLayout)
{
    addHeading(tableLabel(spec.table));
    m_sides->setSpacing(fontMetrics().height());
    body()->addLayout(m_sides);
    if (spec.columns.isEmpty()) {
        m_side = buildList();
        // What can be done with the list stays beside it, however long the form is.
        m_sides->addWidget(m_side, 0, Qt::AlignTop);
        m_detail = buildDetail();
        m_sides->addWidget(m_detail, 1);
        connect(&session, &ProjectSession::changed, this, [this] { chooseRow(currentRow()); });
        chooseRow(0);
    } else {
        m_table = new RecordTable(session, {spec.table, spec.columns}, this);
        body()->addWidget(m_table);
        m_detail = buildDetail();
        body()->addWidget(m_detail);
        connect(m_table, &RecordTable::currentChanged, this, &MasterPart::choose);
        m_table->setCurrentRow(0);
        choose(m_table->currentId());
    }
}

MasterPart::~MasterPart()
{
    if (m_list)
        disconnect(m_list->selectionModel(), nullptr, this, nullptr);
    if (m_names)
        disconnect(m_names, nullptr, this, nullptr);
}

void MasterPart::buildListView()
{
    m_list->setObjectName(spec().table);
    m_list->setAccessibleName(tableLabel(spec().table));
    m_list->setModel(m_names);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->installEventFilter(this);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& where) { showMenu(m_list->viewport()->mapToGlobal(where)); });
}

QWidget* MasterPart::buildList()
{
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    m_names = new PartyListModel(session(), spec().table, spec().detailField, this);
    m_bar = new ViewBar(m_names->rows(), side);
    layout->addWidget(m_bar);
    m_list = new NameList(side);
    buildListView();
    layout->addWidget(m_list, 1);
    QWidget* buttons = buildListButtons();
    layout->addWidget(buttons);
    buttons->setVisible(!session().isReadOnly());
    connect(m_bar, &ViewBar::left, m_list, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { choose(m_names->rows().idAt(currentRow())); });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MasterPart::updateActions);
    connect(&m_names->rows(), &RecordTableModel::viewChanged, this, &MasterPart::updateActions);
    connect(m_names, &QAbstractItemModel::rowsInserted, this, &MasterPart::updateActions);
    connect(m_names, &QAbstractItemModel::rowsRemoved, this, &MasterPart::updateActions);
    connect(m_names, &QAbstractItemModel::rowsMoved, this, &MasterPart::updateActions);
    return side;
}

QAction* MasterPart::addAction(const QString& name, const QString& text, const QString& keys,
                               void (MasterPart::*slot)())
{
    auto* action = new QAction(text, this);
    action->setShortcut(QKeySequence(keys, QKeySequence::PortableText));
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, slot);
    m_actions.insert(name, action);
    m_list->addAction(action);
    return action;
}

QWidget* MasterPart::buildListButtons()
{
    auto* bar = new QWidget(this);
    auto* row = new WrapLayout(fontMetrics().height() / 4, bar);
    const bool edits = !session().isReadOnly();
    const auto add = [&](const QString& name, const QString& text, const QString& keys,
                         void (MasterPart::*slot)()) {
        QAction* action = addAction(name, text, keys, slot);
        auto* button = new QPushButton(text, bar);
        button->setObjectName(spec().table + u'.' + name);
        button->setAccessibleName(text);
        const auto follow = [button, action] {
            button->setEnabled(action->isEnabled());
            button->setToolTip(action->toolTip());
            button->setAccessibleDescription(action->property("why").toString());
        };
        follow();
        connect(action, &QAction::changed, button, follow);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        row->addWidget(button);
    };
    if (edits) {
        //: 追加
        add(u"add"_s, tr("Add"), u"Ctrl+Return"_s, &MasterPart::addRow);
        //: 複製
        add(u"duplicate"_s, tr("Duplicate"), u"Ctrl+D"_s, &MasterPart::duplicateRows);
        //: 削除
        add(u"delete"_s, tr("Delete"), u"Ctrl+Del"_s, &MasterPart::removeRows);
        //: 上へ
        add(u"up"_s, tr("Up"), u"Alt+Up"_s, &MasterPart::moveUp);
        //: 下へ
        add(u"down"_s, tr("Down"), u"Alt+Down"_s, &MasterPart::moveDown);
    }
    const auto column = [this](int index) {
        const RecordTableSpec& rows = m_names->rows().spec();
        return fieldLabel(rows.table, rows.columns.at(index));
    };
    //: 「%1」の順に見る
    const QString by = tr("Sort by \"%1\"");
    addAction(u"sortDetail"_s, by.arg(column(0)), u"Alt+Shift+Up"_s, &MasterPart::sortByDetail);
    if (m_names->rows().columnCount() > 1)
        addAction(u"sortName"_s, by.arg(column(1)), u"Alt+Shift+Down"_s, &MasterPart::sortByName);
    //: もとの並びに戻す
    addAction(u"unsort"_s, tr("Back to the stored order"), u"Alt+Shift+Home"_s, &MasterPart::unsort);
    //: 絞り込む
    addAction(u"filter"_s, tr("Filter"), u"Ctrl+Shift+F"_s, &MasterPart::filter);
    return bar;
}

void MasterPart::showMenu(const QPoint& where)
{
    session().commitPending();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString& name : {u"add"_s, u"duplicate"_s, u"delete"_s, u"up"_s, u"down"_s, QString(),
                                u"sortDetail"_s, u"sortName"_s, u"unsort"_s, u"filter"_s}) {
        if (name.isEmpty())
            menu->addSeparator();
        else if (m_actions.contains(name))
            menu->addAction(m_actions.value(name));
    }
    menu->popup(where);
}

QWidget* MasterPart::buildDetail()
{
    auto* detail = new QWidget(this);
    auto* layout = new QVBoxLayout(detail);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 2);
    if (!spec().fields.isEmpty()) {
        m_form = new RecordForm(session(), spec().table, spec().fields, detail);
        layout->addWidget(m_form);
        //: まだありません。「追加」で始めます。
        m_empty = new TextLabel(tr("Nothing here yet. Begin with \"Add\"."), detail);
        m_empty->setProperty("tone", u"muted"_s);
        layout->addWidget(m_empty);
    }
    buildChildren(layout);
    layout->addStretch();
    return detail;
}

void MasterPart::buildChildren(QBoxLayout* layout)
{
    if (spec().children.size() > 1) {
        m_tabs = new SectionBar(this);
        m_tabs->setAccessibleName(tableLabel(spec().table));
        for (const PartSpec& child : spec().children)
            m_tabs->addSection(tableLabel(child.table));
        layout->addWidget(m_tabs);
        connect(m_tabs, &SectionBar::currentChanged, this, &MasterPart::showChild);
    }
    for (const PartSpec& child : spec().children) {
        Part* part = Part::make(session(), child, std::nullopt, this);
        part->setVisible(m_children.isEmpty());
        if (m_tabs)
            part->hideHeading();
        m_children.append(part);
        layout->addWidget(part);
    }
}

void MasterPart::showChild(int index)
{
    session().commitPending();
    for (qsizetype i = 0; i < m_children.size(); ++i)
        m_children.at(i)->setVisible(i == index);
}

int MasterPart::currentRow() const
{
    return m_list ? m_list->currentIndex().row() : -1;
}

void MasterPart::chooseRow(int row)
{
    const int wanted = std::clamp(row, 0, std::max(0, m_names->rowCount() - 1));
    if (m_names->rowCount() > 0 && m_list->currentIndex().row() != wanted)
        m_list->selectionModel()->setCurrentIndex(m_names->index(wanted),
                                                  QItemSelectionModel::ClearAndSelect);
    choose(m_names->rows().idAt(wanted));
}

void MasterPart::choose(const Id& id)
{
    m_chosen = id;
    if (m_form) {
        m_form->setPlace({spec().table, id, {}});
        m_form->setVisible(!id.isNull());
        m_empty->setVisible(id.isNull() && m_names && m_names->rows().rowCount() == 0);
    }
    if (m_tabs)
        m_tabs->setVisible(!id.isNull());
    for (qsizetype i = 0; i < m_children.size(); ++i) {
        m_children.at(i)->setOwner(id);
        const bool current = !m_tabs || m_tabs->currentIndex() == i;
        m_children.at(i)->setVisible(current && !id.isNull());
    }
    updateActions();
}

QList<int> MasterPart::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex& index : m_list->selectionModel()->selectedIndexes())
        rows.append(index.row());
    if (rows.isEmpty() && currentRow() >= 0)
        rows.append(currentRow());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void MasterPart::updateActions()
{
    if (m_actions.isEmpty())
        return;
    const QList<int> rows = chosenRows();
    const bool any = !rows.isEmpty();
    const QString whyNoMove = m_bar->whyNoMove();
    const auto enable = [this](const QString& name, bool enabled) {
        if (QAction* action = m_actions.value(name))
            action->setEnabled(enabled);
    };
    enable(u"duplicate"_s, any);
    enable(u"delete"_s, any);
    enable(u"up"_s, any && whyNoMove.isEmpty() && rows.first() > 0);
    enable(u"down"_s, any && whyNoMove.isEmpty() && rows.last() + 1 < m_names->rowCount());
    enable(u"unsort"_s, m_names->rows().isSorted());
    for (QAction* action : std::as_const(m_actions)) {
        const bool moves = action == m_actions.value(u"up"_s) || action == m_actions.value(u"down"_s);
        const QString why = moves ? whyNoMove : QString();
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setProperty("why", why);
        action->setToolTip(why.isEmpty() ? action->text() + u" ("_s + keys + u')' : why);
    }
}

void MasterPart::addRow()
{
    session().commitPending();
    const int row = m_names->rows().addRow(-1);
    if (row < 0)
        return;
    chooseRow(row);
    if (m_form)
        m_form->editors().first()->focusInput();
}

void MasterPart::duplicateRows()
{
    session().commitPending();
    const QList<int> copies = m_names->rows().duplicateRows(chosenRows());
    if (copies.isEmpty())
        return;
    chooseRow(copies.first());
    for (const int row : copies)
        m_list->selectionModel()->select(m_names->index(row), QItemSelectionModel::Select);
}

void MasterPart::removeRows()
{
    const QList<int> rows = chosenRows();
    if (!rows.isEmpty() && m_names->rows().removeRows(rows))
        chooseRow(rows.first());
}

void MasterPart::moveUp()
{
    moveRows(-1);
}

void MasterPart::moveDown()
{
    moveRows(1);
}

void MasterPart::moveRows(int delta)
{
    session().commitPending();
    m_names->rows().moveRows(chosenRows(), delta);
    updateActions();
}

void MasterPart::sortByDetail()
{
    m_names->rows().sort(0);
}

void MasterPart::sortByName()
{
    m_names->rows().sort(1);
}

void MasterPart::unsort()
{
    m_names->rows().sort(-1);
}

void MasterPart::filter()
{
    m_bar->openFilter();
}

bool MasterPart::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return Part::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (key.key() == Qt::Key_F10 && key.modifiers() == Qt::ShiftModifier) {
        showMenu(m_list->viewport()->mapToGlobal(m_list->visualRect(m_list->currentIndex()).bottomLeft()));
        return true;
    }
    if (key.key() == Qt::Key_Escape && m_bar->stepBack())
        return true;
    return Part::eventFilter(watched, event);
}

Id MasterPart::ownerOf(const PartSpec& child, const Id& row) const
{
    const ProjectTable& table = *projectTable(child.table);
    const qsizetype index = table.indexOf(session().project(), row);
    if (index < 0)
        return {};
    const QVariant owner = table.record->field(child.ownerField)->read(table.at(session().project(), index));
    return Id::parse(owner.toString()).value_or(Id());
}

bool MasterPart::revealInTable(const FieldPath& path)
{
    if (!path.row.isNull())
        return m_table->reveal(path.row, path.field);
    m_table->view()->setFocus(Qt::OtherFocusReason);
    return true;
}

bool MasterPart::revealInForm(const FieldPath& path)
{
    if (m_names->rows().rowOf(path.row) < 0 && m_names->rows().isFiltered())
        m_bar->closeFilter();
    const int row = m_names->rows().rowOf(path.row);
    if (row >= 0)
        chooseRow(row);
    FieldEditor* editor = row >= 0 && m_form ? m_form->editor(path.field) : nullptr;
    if (editor)
        editor->focusInput();
    else
        m_list->setFocus(Qt::OtherFocusReason);
    return true;
}

bool MasterPart::reveal(const FieldPath& path)
{
    if (path.table == spec().table)
        return m_table ? revealInTable(path) : revealInForm(path);
    for (qsizetype i = 0; i < m_children.size(); ++i) {
        const PartSpec& child = m_children.at(i)->spec();
        if (!shows(child, path.table, {}))
            continue;
        const Id owner = path.row.isNull() ? m_chosen : ownerOf(child, path.row);
        if (m_table)
            m_table->setCurrentRow(m_table->model().rowOf(owner));
        else
            chooseRow(m_names->rows().rowOf(owner));
        if (m_tabs)
            m_tabs->setCurrentIndex(int(i));
        return m_children.at(i)->reveal(path);
    }
    return false;
}

void MasterPart::resizeEvent(QResizeEvent* event)
{
    Part::resizeEvent(event);
    if (!m_side)
        return;
    const int em = fontMetrics().height();
    const bool beside = event->size().width() >= em * kLettersForTwo;
    m_sides->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setMaximumWidth(beside ? em * kListLetters : QWIDGETSIZE_MAX);
    m_side->setMinimumWidth(beside ? em * kListLetters : 0);
    m_list->setMostLines(beside ? 20 : 9);
}

} // namespace kyodo
