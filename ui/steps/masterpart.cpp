#include "ui/steps/masterpart.h"

#include "ui/models/partylistmodel.h"
#include "ui/steps/namedelegate.h"
#include "ui/support/fieldlabels.h"
#include "ui/widgets/recordform.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/sectionbar.h"
#include "ui/widgets/wraplayout.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListView>
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
        m_sides->addWidget(m_side, 0);
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

QWidget* MasterPart::buildList()
{
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    m_names = new PartyListModel(session(), spec().table, spec().detailField, this);
    m_list = new QListView(side);
    m_list->setObjectName(spec().table);
    m_list->setAccessibleName(tableLabel(spec().table));
    m_list->setModel(m_names);
    m_list->setItemDelegate(new NameDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTabKeyNavigation(false);
    m_list->setMinimumHeight(fontMetrics().height() * 9);
    layout->addWidget(m_list, 1);
    if (!session().isReadOnly())
        layout->addWidget(buildListButtons());
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { choose(m_names->rows().idAt(currentRow())); });
    connect(m_names, &QAbstractItemModel::rowsInserted, this, &MasterPart::updateButtons);
    connect(m_names, &QAbstractItemModel::rowsRemoved, this, &MasterPart::updateButtons);
    connect(m_names, &QAbstractItemModel::rowsMoved, this, &MasterPart::updateButtons);
    return side;
}

QPushButton* MasterPart::addButton(QLayout* layout, const QString& text, const QString& keys,
                                   const QString& name)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(spec().table + u'.' + name);
    button->setAccessibleName(text);
    auto* action = new QAction(text, this);
    action->setShortcut(QKeySequence(keys, QKeySequence::PortableText));
    action->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(action);
    button->setToolTip(text + u" ("_s + action->shortcut().toString(QKeySequence::NativeText) + u')');
    connect(action, &QAction::triggered, button, &QPushButton::click);
    layout->addWidget(button);
    return button;
}

QWidget* MasterPart::buildListButtons()
{
    auto* bar = new QWidget(this);
    auto* row = new WrapLayout(fontMetrics().height() / 4, bar);
    //: 追加
    QPushButton* add = addButton(row, tr("Add"), u"Ctrl+Return"_s, u"add"_s);
    //: 削除
    QPushButton* remove = addButton(row, tr("Delete"), u"Ctrl+Del"_s, u"delete"_s);
    //: 上へ
    QPushButton* up = addButton(row, tr("Up"), u"Alt+Up"_s, u"up"_s);
    //: 下へ
    QPushButton* down = addButton(row, tr("Down"), u"Alt+Down"_s, u"down"_s);
    connect(add, &QPushButton::clicked, this, &MasterPart::addRow);
    connect(remove, &QPushButton::clicked, this, &MasterPart::removeRow);
    connect(up, &QPushButton::clicked, this, [this] { moveRow(-1); });
    connect(down, &QPushButton::clicked, this, [this] { moveRow(1); });
    m_rowButtons = {remove, up, down};
    return bar;
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
        m_list->setCurrentIndex(m_names->index(wanted));
    choose(m_names->rows().idAt(wanted));
}

void MasterPart::choose(const Id& id)
{
    m_chosen = id;
    if (m_form) {
        m_form->setPlace({spec().table, id, {}});
        m_form->setVisible(!id.isNull());
    }
    if (m_tabs)
        m_tabs->setVisible(!id.isNull());
    for (qsizetype i = 0; i < m_children.size(); ++i) {
        m_children.at(i)->setOwner(id);
        const bool current = !m_tabs || m_tabs->currentIndex() == i;
        m_children.at(i)->setVisible(current && !id.isNull());
    }
    updateButtons();
}

void MasterPart::updateButtons()
{
    if (m_rowButtons.isEmpty())
        return;
    const int row = currentRow();
    const int rows = m_names->rowCount();
    m_rowButtons.at(0)->setEnabled(row >= 0 && rows > 0);
    m_rowButtons.at(1)->setEnabled(row > 0);
    m_rowButtons.at(2)->setEnabled(row >= 0 && row + 1 < rows);
}

void MasterPart::addRow()
{
    session().commitPending();
    const int row = m_names->rows().addRow(m_names->rowCount());
    if (row < 0)
        return;
    chooseRow(row);
    if (m_form)
        m_form->editors().first()->focusInput();
}

void MasterPart::removeRow()
{
    const int row = currentRow();
    if (m_names->rows().removeAt(row))
        chooseRow(row);
}

void MasterPart::moveRow(int delta)
{
    session().commitPending();
    m_names->rows().moveBy(currentRow(), delta);
    updateButtons();
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
}

} // namespace kyodo
