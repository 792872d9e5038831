#include "ui/steps/rolespart.h"

#include "ui/models/rolematrixmodel.h"
#include "ui/steps/roledelegate.h"
#include "ui/support/fieldlabels.h"
#include "ui/widgets/wraplayout.h"
#include "ui/widgets/wrappingheader.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

RolesPart::RolesPart(ProjectSession& session, const PartSpec& spec, QWidget* parent)
    : Part(session, spec, parent)
    , m_model(new RoleMatrixModel(session, this))
    , m_view(new QTableView(this))
    , m_note(new QLabel(this))
{
    addHeading(tableLabel(spec.table));
    buildView();
    body()->addWidget(m_view);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setProperty("tone", u"muted"_s);
    body()->addWidget(m_note);
    if (!session.isReadOnly())
        buildButtons();
    const auto refit = [this] {
        if (m_fitQueued)
            return;
        m_fitQueued = true;
        QTimer::singleShot(0, this, &RolesPart::fit);
    };
    connect(m_model, &QAbstractItemModel::modelReset, this, refit);
    connect(m_model, &QAbstractItemModel::dataChanged, this, refit);
    connect(&session, &ProjectSession::changed, this, &RolesPart::updateNote);
    updateNote();
    refit();
}

RolesPart::~RolesPart()
{
    disconnect(m_model, nullptr, this, nullptr);
    m_view->removeEventFilter(this);
    m_view->viewport()->removeEventFilter(this);
}

void RolesPart::buildView()
{
    m_view->setObjectName(u"roleMatrix"_s);
    m_view->setAccessibleName(tableLabel("roles"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RoleDelegate(m_view));
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setShowGrid(false);
    m_view->verticalHeader()->hide();
    m_view->setHorizontalHeader(new WrappingHeader(m_view));
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    connect(m_view, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { goRound(index); });
}

void RolesPart::addButton(QLayout* layout, const QString& text, const QString& keys, const QString& name,
                          void (RolesPart::*slot)())
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(u"roles."_s + name);
    button->setAccessibleName(text);
    auto* action = new QAction(text, this);
    action->setShortcut(QKeySequence(keys, QKeySequence::PortableText));
    action->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(action);
    button->setToolTip(text + u" ("_s + action->shortcut().toString(QKeySequence::NativeText) + u')');
    connect(button, &QPushButton::clicked, this, slot);
    connect(action, &QAction::triggered, this, slot);
    layout->addWidget(button);
}

void RolesPart::buildButtons()
{
    auto* buttons = new WrapLayout(fontMetrics().height() / 3);
    //: 作業を追加
    addButton(buttons, tr("Add a task"), u"Ctrl+Return"_s, u"add"_s, &RolesPart::addTask);
    //: 削除
    addButton(buttons, tr("Delete"), u"Ctrl+Del"_s, u"delete"_s, &RolesPart::removeTask);
    //: 上へ
    addButton(buttons, tr("Up"), u"Alt+Up"_s, u"up"_s, &RolesPart::moveUp);
    //: 下へ
    addButton(buttons, tr("Down"), u"Alt+Down"_s, u"down"_s, &RolesPart::moveDown);
    body()->addLayout(buttons);
}

void RolesPart::updateNote()
{
    if (session().project().parties.isEmpty()) {
        //: 先に「基本」で参加する主体を入れてください。
        m_note->setText(tr("First enter the parties under \"Basics\"."));
    } else {
        //: 主体の欄を選んで M で主担当、S で協力、Delete でなし。Space かダブルクリックで順に切り替わります。
        m_note->setText(tr("On a party's cell: M makes it the lead, S a support, Delete takes the role away; "
                           "Space or a double click goes round."));
    }
}

void RolesPart::addTask()
{
    const int row = m_view->currentIndex().row();
    const qsizetype place = row < 0 ? session().project().tasks.size() : row + 1;
    const Id id = session().addRow(u"tasks"_s, place, {});
    if (id.isNull())
        return;
    fit();
    const QModelIndex index = m_model->index(int(place), 0);
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->setCurrentIndex(index);
    m_view->edit(index);
}

void RolesPart::removeTask()
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid() || !session().remove(u"tasks"_s, m_model->taskAt(index.row())))
        return;
    m_view->setCurrentIndex(m_model->index(std::min(index.row(), m_model->rowCount() - 1), index.column()));
}

void RolesPart::move(int delta)
{
    const QModelIndex index = m_view->currentIndex();
    const Id neighbour = m_model->taskAt(index.row() + delta);
    if (!index.isValid() || neighbour.isNull())
        return;
    const int row = index.row() + delta;
    const int column = index.column();
    if (session().moveRow(u"tasks"_s, m_model->taskAt(index.row()), neighbour, delta > 0))
        m_view->setCurrentIndex(m_model->index(row, column));
}

void RolesPart::setKind(const QModelIndex& index, const QString& kind)
{
    if (index.column() > 0)
        m_model->setData(index, kind, RoleMatrixModel::KindRole);
}

void RolesPart::goRound(const QModelIndex& index)
{
    const QString now = index.data(RoleMatrixModel::KindRole).toString();
    setKind(index, now.isEmpty() ? u"lead"_s : now == u"lead"_s ? u"support"_s : QString());
}

bool RolesPart::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        fit();
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return Part::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid() || key.modifiers() != Qt::NoModifier)
        return Part::eventFilter(watched, event);
    if (index.column() == 0) {
        if (key.key() != Qt::Key_Return && key.key() != Qt::Key_Enter)
            return Part::eventFilter(watched, event);
        m_view->edit(index);
        return true;
    }
    switch (key.key()) {
    case Qt::Key_M:
        setKind(index, u"lead"_s);
        return true;
    case Qt::Key_S:
        setKind(index, u"support"_s);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        setKind(index, {});
        return true;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        goRound(index);
        return true;
    default:
        return Part::eventFilter(watched, event);
    }
}

void RolesPart::fit()
{
    m_fitQueued = false;
    const int em = m_view->fontMetrics().height();
    const int parties = m_model->columnCount() - 1;
    const int room = m_view->viewport()->width();
    const int title = std::max(em * 10, room - parties * em * 6);
    const int party = parties > 0 ? std::max(em * 5, (room - title) / parties) : 0;
    m_view->setColumnWidth(0, std::max(em * 10, room - party * parties));
    for (int i = 1; i <= parties; ++i)
        m_view->setColumnWidth(i, party);
    int height = m_view->horizontalHeader()->sizeHint().height() + 4;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        m_view->resizeRowToContents(i);
        height += m_view->rowHeight(i);
    }
    if (m_view->horizontalScrollBar()->maximum() > 0)
        height += m_view->horizontalScrollBar()->sizeHint().height();
    const int wanted = std::max(height, em * 5);
    if (m_view->minimumHeight() != wanted)
        m_view->setFixedHeight(wanted);
}

bool RolesPart::reveal(const FieldPath& path)
{
    if (path.table != u"roles"_s && path.table != u"tasks"_s)
        return false;
    const Role* role = findRow(session().project().roles, path.row);
    const Id task = role ? role->task : path.row;
    int column = 0;
    for (int i = 1; role && i < m_model->columnCount(); ++i)
        column = m_model->partyAt(i) == role->party ? i : column;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->taskAt(row) == task)
            m_view->setCurrentIndex(m_model->index(row, column));
    }
    m_view->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace kyodo
