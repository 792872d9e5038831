#include "ui/editors/datedpart.h"

#include "ui/editors/nextmeeting.h"
#include "ui/editors/openactionsmodel.h"
#include "ui/grid/gridview.h"
#include "ui/models/partylistmodel.h"
#include "ui/steps/namedelegate.h"
#include "ui/support/fieldlabels.h"
#include "ui/support/spoken.h"
#include "ui/widgets/calmview.h"
#include "ui/widgets/recordform.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QResizeEvent>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

/// Narrower than this many letters, the list stands above the page.
constexpr int kLettersForTwo = 36;
constexpr int kListLetters = 11;

/// The latest first; what has no date yet before all, for it is still to come.
class LatestFirst final : public QSortFilterProxyModel {
public:
    LatestFirst(const ProjectSession& session, const QString& table, QObject* parent)
        : QSortFilterProxyModel(parent)
        , m_session(session)
        , m_table(table)
    {
        setDynamicSortFilter(true);
    }

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override
    {
        const QDate a = dateOf(left);
        const QDate b = dateOf(right);
        if (a.isValid() != b.isValid())
            return !a.isValid();
        return a == b ? left.row() > right.row() : a > b;
    }

private:
    [[nodiscard]] QDate dateOf(const QModelIndex& index) const
    {
        const Id id = Id::parse(index.data(PartyListModel::IdRole).toString()).value_or(Id());
        const Row* row = m_session.row({m_table, id, {}});
        return row ? projectTable(m_table)->record->field("on")->read(*row).toDate() : QDate();
    }

    const ProjectSession& m_session;
    QString m_table;
};

QLabel* heading(const QString& text, QWidget* parent)
{
    auto* label = new TextLabel(text, parent);
    label->setProperty("role", u"heading"_s);
    return label;
}

} // namespace

DatedPart::DatedPart(ProjectSession& session, const PartSpec& spec, QWidget* parent)
    : Part(session, spec, parent)
    , m_sides(new QHBoxLayout)
{
    addHeading(tableLabel(spec.table));
    m_sides->setSpacing(fontMetrics().height());
    body()->addLayout(m_sides);
    m_side = buildList();
    m_page = buildPage();
    m_empty = new TextLabel(this);
    //: まだ記録がありません。「追加」で始めます。
    m_empty->setText(tr("Nothing on record yet. Begin with \"Add\"."));
    m_empty->setProperty("tone", u"muted"_s);
    m_sides->addWidget(m_side, 0, Qt::AlignTop);
    m_sides->addWidget(m_page, 1);
    m_sides->addWidget(m_empty, 1, Qt::AlignTop);
    connect(&session, &ProjectSession::changed, this, &DatedPart::follow);
    m_list->setCurrentIndex(m_order->index(0, 0));
    follow();
}

DatedPart::~DatedPart()
{
    disconnect(m_list->selectionModel(), nullptr, this, nullptr);
}

bool DatedPart::isMeetings() const
{
    return spec().table == u"meetings"_s;
}

QWidget* DatedPart::buildList()
{
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    m_names = new PartyListModel(session(), spec().table, spec().detailField, this);
    m_order = new LatestFirst(session(), spec().table, this);
    m_order->setSourceModel(m_names);
    m_order->sort(0);
    m_list = new NameList(side);
    m_list->setObjectName(spec().table);
    m_list->setAccessibleName(tableLabel(spec().table));
    m_list->setModel(m_order);
    layout->addWidget(m_list, 1);
    if (!session().isReadOnly())
        buildListButtons(layout);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &DatedPart::follow);
    return side;
}

void DatedPart::buildListButtons(QBoxLayout* layout)
{
    auto* bar = new QWidget(this);
    auto* row = new WrapLayout(fontMetrics().height() / 4, bar);
    const auto make = [&](const QString& text, const QString& keys, const QString& name) {
        auto* button = new QPushButton(text, bar);
        button->setObjectName(spec().table + u'.' + name);
        button->setAccessibleName(text);
        auto* action = new QAction(text, this);
        action->setShortcut(QKeySequence(keys, QKeySequence::PortableText));
        action->setShortcutContext(Qt::WidgetShortcut);
        m_list->addAction(action);
        button->setToolTip(text + u" ("_s + action->shortcut().toString(QKeySequence::NativeText) + u')');
        connect(action, &QAction::triggered, button, &QPushButton::click);
        row->addWidget(button);
        return button;
    };
    //: 追加
    connect(make(tr("Add"), u"Ctrl+Return"_s, u"add"_s), &QPushButton::clicked, this, &DatedPart::addRow);
    //: 削除
    m_remove = make(tr("Delete"), u"Ctrl+Del"_s, u"delete"_s);
    connect(m_remove, &QPushButton::clicked, this, &DatedPart::removeRow);
    layout->addWidget(bar);
}

QWidget* DatedPart::buildPage()
{
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() * 3 / 4);
    // What is written down afterwards stands below what it is about.
    const qsizetype cut = isMeetings() ? spec().fields.indexOf(u"minutes"_s) : spec().fields.size();
    m_forms.append(new RecordForm(session(), spec().table, spec().fields.first(cut), page));
    layout->addWidget(m_forms.last());
    if (isMeetings())
        buildOpenActions(layout);
    for (const PartSpec& child : spec().children) {
        m_children.append(Part::make(session(), child, std::nullopt, page));
        layout->addWidget(m_children.last());
    }
    if (cut < spec().fields.size()) {
        m_forms.append(new RecordForm(session(), spec().table, spec().fields.sliced(cut), page));
        layout->addWidget(m_forms.last());
    }
    if (isMeetings() && !session().isReadOnly())
        buildNext(layout);
    layout->addStretch();
    return page;
}

void DatedPart::buildOpenActions(QBoxLayout* layout)
{
    //: これまでの会議から残っていること
    m_openTitle = heading(tr("Still to be done from earlier meetings"), this);
    layout->addWidget(m_openTitle);
    m_openActions = new OpenActionsModel(session(), this);
    m_openView = new GridView(*m_openActions, 1, this);
    m_openView->setObjectName(u"openActions"_s);
    m_openView->setAccessibleName(m_openTitle->text());
    layout->addWidget(m_openView);
    auto* problem = new TextLabel(this);
    problem->setProperty("tone", u"problem"_s);
    problem->hide();
    layout->addWidget(problem);
    connect(m_openView, &GridView::problemChanged, problem,
            [problem](const QString& text) { showMessage(*problem, text); });
}

void DatedPart::buildNext(QBoxLayout* layout)
{
    //: 次の会議をつくる
    m_next = new QPushButton(tr("Prepare the next meeting"), this);
    m_next->setObjectName(u"meetings.next"_s);
    m_next->setAccessibleName(m_next->text());
    connect(m_next, &QPushButton::clicked, this, &DatedPart::makeNext);
    layout->addWidget(m_next, 0, Qt::AlignLeft);
}

Id DatedPart::current() const
{
    return Id::parse(m_list->currentIndex().data(PartyListModel::IdRole).toString()).value_or(Id());
}

void DatedPart::choose(const Id& id)
{
    for (int row = 0; row < m_order->rowCount(); ++row) {
        const QModelIndex index = m_order->index(row, 0);
        if (index.data(PartyListModel::IdRole).toString() == id.text())
            m_list->setCurrentIndex(index);
    }
    follow();
}

void DatedPart::follow()
{
    if (!m_list->currentIndex().isValid() && m_order->rowCount() > 0)
        m_list->setCurrentIndex(m_order->index(0, 0));
    m_chosen = current();
    for (RecordForm* form : m_forms)
        form->setPlace({spec().table, m_chosen, {}});
    for (Part* child : m_children)
        child->setOwner(m_chosen);
    m_page->setVisible(!m_chosen.isNull());
    m_empty->setVisible(m_chosen.isNull());
    if (m_remove)
        m_remove->setEnabled(!m_chosen.isNull());
    if (m_openActions) {
        m_openActions->setMeeting(m_chosen);
        const bool any = !actionsOpenAt(session().project(), m_chosen).isEmpty();
        m_openTitle->setVisible(any);
        m_openView->setVisible(any);
    }
}

void DatedPart::addRow()
{
    session().commitPending();
    const ProjectTable& table = *projectTable(spec().table);
    const Id id = session().addRow(spec().table, table.count(session().project()), {});
    if (id.isNull())
        return;
    choose(id);
    m_forms.first()->editors().first()->focusInput();
}

void DatedPart::removeRow()
{
    if (!m_chosen.isNull())
        session().remove(spec().table, m_chosen);
}

void DatedPart::makeNext()
{
    session().commitPending();
    const Id id = nextMeeting(session(), m_chosen);
    if (id.isNull())
        return;
    choose(id);
    m_forms.first()->editors().first()->focusInput();
}

bool DatedPart::reveal(const FieldPath& path)
{
    if (path.table == spec().table) {
        if (!path.row.isNull())
            choose(path.row);
        for (RecordForm* form : m_forms) {
            FieldEditor* editor = path.row.isNull() ? nullptr : form->editor(path.field);
            if (!editor)
                continue;
            editor->focusInput();
            return true;
        }
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    for (Part* child : m_children) {
        if (!shows(child->spec(), path.table, {}))
            continue;
        const ProjectTable& table = *projectTable(path.table);
        const qsizetype index = table.indexOf(session().project(), path.row);
        if (index >= 0) {
            const FieldInfo& owner = *table.record->field(child->spec().ownerField);
            const QVariant id = owner.read(table.at(session().project(), index));
            choose(Id::parse(id.toString()).value_or(Id()));
        }
        return child->reveal(path);
    }
    return false;
}

void DatedPart::resizeEvent(QResizeEvent* event)
{
    Part::resizeEvent(event);
    const int em = fontMetrics().height();
    const bool beside = event->size().width() >= em * kLettersForTwo;
    m_sides->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_list->setMostLines(beside ? 20 : 9);
    m_side->setMaximumWidth(beside ? em * kListLetters : QWIDGETSIZE_MAX);
    m_side->setMinimumWidth(beside ? em * kListLetters : 0);
}

} // namespace kyodo
