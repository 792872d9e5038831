#include "ui/widgets/recordtable.h"

#include "ui/support/fieldlabels.h"
#include "ui/support/settledfields.h"
#include "ui/support/spoken.h"
#include "ui/widgets/calmview.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/choicecells.h"
#include "ui/widgets/pastepanel.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/tablecells.h"
#include "ui/widgets/tablefit.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/viewbar.h"
#include "ui/widgets/wheelpass.h"
#include "ui/widgets/wrappingheader.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

constexpr int kRowsWithNumbers = 6; ///< shorter tables are counted at a glance

QLabel* messageLabel(QWidget* parent, const QString& tone)
{
    auto* label = new TextLabel(parent);
    label->setProperty("tone", tone);
    label->hide();
    return label;
}

} // namespace

RecordTable::RecordTable(ProjectSession& session, const RecordTableSpec& spec, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new RecordTableModel(session, spec, this))
    , m_bar(new ViewBar(*m_model, this))
    , m_view(new CalmTable(this))
    , m_delegate(new CellDelegate(*m_model, this))
    , m_panel(new PastePanel(spec.table, this))
    , m_cells(nullptr)
    , m_fit(nullptr)
    , m_empty(new TextLabel(m_view))
    , m_problem(messageLabel(this, u"problem"_s))
    , m_notice(messageLabel(this, u"muted"_s))
    , m_findings(messageLabel(this, u"warning"_s))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 3);
    buildView();
    m_cells = new TableCells(*m_view, *m_model, *m_panel, this);
    m_fit = new TableFit(*m_view, *m_model, session.context().settings, this);
    for (QWidget* widget : QList<QWidget*>{m_bar, m_view, m_panel, m_problem, m_notice, m_findings})
        layout->addWidget(widget);
    m_notice->setObjectName(spec.table + u".notice"_s);
    buildRowActions();
    buildCellActions();
    buildViewActions();
    buildMenu();
    if (!m_model->isSlots() && !session.isReadOnly())
        buildButtons();
    connectModel();
    connectHelpers();
    updateNumbers();
    updateActions();
    m_fit->queue();
}

RecordTable::~RecordTable()
{
    disconnect(m_view->selectionModel(), nullptr, this, nullptr);
    disconnect(m_delegate, nullptr, this, nullptr);
    disconnect(m_model, nullptr, this, nullptr);
    disconnect(m_fit, nullptr, this, nullptr);
    m_view->removeEventFilter(this);
    m_view->viewport()->removeEventFilter(this);
}

void RecordTable::buildView()
{
    m_view->setObjectName(m_model->spec().table);
    m_view->setAccessibleName(tableLabel(m_model->spec().table));
    m_view->setModel(m_model);
    sayChangesOfCurrent(*m_view);
    m_view->setItemDelegate(m_delegate);
    followCurrentCell(*m_view);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    letWheelPass(*m_view);
    openChoicesByMouse(*m_view);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignTop);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2);
    auto* head = new WrappingHeader(m_view);
    m_view->setHorizontalHeader(head);
    if (!m_model->isSlots()) {
        head->setSectionsClickable(true);
        head->setSortIndicatorClearable(true);
        head->setSortIndicator(-1, Qt::AscendingOrder);
        m_view->setSortingEnabled(true);
    }
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    m_empty->setObjectName(u"empty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setProperty("tone", u"muted"_s);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void RecordTable::connectModel()
{
    const auto rowsChanged = [this] {
        m_fit->forgetRows();
        updateNumbers();
        updateActions();
        m_fit->queue();
    };
    connect(m_model, &QAbstractItemModel::rowsInserted, this, rowsChanged);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, rowsChanged);
    connect(m_model, &QAbstractItemModel::rowsMoved, this, rowsChanged);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, rowsChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, rowsChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RecordTable::keepCurrent);
    connect(m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex& last) {
                m_fit->forgetRows(first.row(), last.row());
                updateMessages();
                m_fit->queue();
            });
    connect(m_model, &RecordTableModel::viewChanged, this, [this] {
        const QSignalBlocker quiet(m_view->horizontalHeader());
        m_view->horizontalHeader()->setSortIndicator(m_model->sortColumn(), m_model->sortOrder());
        m_view->scrollTo(m_view->currentIndex());
        updateActions();
    });
}

void RecordTable::connectHelpers()
{
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        tell({});
        updateActions();
        if (m_current != currentId()) {
            m_current = currentId();
            Q_EMIT currentChanged(m_current);
        }
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RecordTable::updateActions);
    connect(m_delegate, &CellDelegate::problemChanged, this,
            [this](const QString& problem) { showMessage(*m_problem, problem); });
    connect(m_delegate, &CellDelegate::leftSideways, this, &RecordTable::editNext);
    // As in a spreadsheet: one types a column without overwriting what stands above.
    connect(m_delegate, &CellDelegate::leftDownwards, this, [this] {
        const QModelIndex here = m_view->currentIndex();
        const QModelIndex below = here.siblingAtRow(here.row() + 1);
        if (below.isValid())
            m_view->setCurrentIndex(below);
    });
    connect(m_delegate, &CellDelegate::roomWanted, m_fit, &TableFit::setRoom);
    connect(m_cells, &TableCells::told, this, &RecordTable::tell);
    connect(m_fit, &TableFit::fitted, this, [this] { m_empty->setGeometry(m_view->viewport()->geometry()); });
    connect(m_bar, &ViewBar::left, m_view, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(&m_session, &ProjectSession::commitRequested, m_delegate, &CellDelegate::commitOpenEditor);
    connect(&m_session, &ProjectSession::keepRequested, m_delegate, &CellDelegate::keepTyped);
    connect(&m_session, &ProjectSession::changed, this, &RecordTable::updateActions);
    connect(&SettledFields::of(m_session), &SettledFields::changed, this, &RecordTable::updateActions);
}

/// A reset forgets the current cell; the row may still be there.
void RecordTable::keepCurrent()
{
    const int row = m_model->rowOf(m_current);
    if (row >= 0)
        stand(m_model->index(row, 0));
}

Id RecordTable::currentId() const
{
    return m_model->idAt(m_view->currentIndex().row());
}

bool RecordTable::hasUnreadable() const
{
    return m_delegate->hasOpenEditor() && !m_problem->text().isEmpty();
}

QString RecordTable::notice() const
{
    return m_notice->text();
}

/// That cell alone is chosen, whatever keys are held down: Ctrl+Enter adds no row to those chosen.
void RecordTable::stand(const QModelIndex& index)
{
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

void RecordTable::setCurrentRow(int row)
{
    const int column = std::max(0, m_view->currentIndex().column());
    stand(m_model->index(row, column));
}

bool RecordTable::reveal(const Id& row, const QString& field)
{
    if (m_model->rowOf(row) < 0 && m_model->isFiltered())
        m_bar->closeFilter();
    const int at = m_model->rowOf(row);
    if (at < 0)
        return false;
    const int column = std::max(0, m_model->columnOf(field));
    stand(m_model->index(at, column));
    m_view->scrollTo(m_view->currentIndex());
    m_view->setFocus(Qt::OtherFocusReason);
    return true;
}

void RecordTable::select(int row, bool edit)
{
    if (row < 0)
        return;
    const int column = std::max(m_model->isSlots() ? 1 : 0, edit ? 0 : m_view->currentIndex().column());
    const QModelIndex index = m_model->index(row, column);
    m_view->setFocus(Qt::OtherFocusReason);
    stand(index);
    m_fit->fitRows();
    m_view->scrollTo(index);
    if (edit && index.flags().testFlag(Qt::ItemIsEditable))
        m_view->edit(index);
}

/// Over what cannot be written; at the ends of the table one stays, and the next Tab leads out of it.
void RecordTable::editNext(int step)
{
    const int columns = m_model->columnCount();
    const int cells = m_model->rowCount() * columns;
    const QModelIndex from = m_view->currentIndex();
    for (int at = from.row() * columns + from.column() + step; at >= 0 && at < cells; at += step) {
        const QModelIndex next = m_model->index(at / columns, at % columns);
        const bool writable = next.flags().testFlag(Qt::ItemIsEditable);
        if (!writable && !next.flags().testFlag(Qt::ItemIsUserCheckable))
            continue;
        stand(next);
        if (writable)
            m_view->edit(next);
        return;
    }
}

void RecordTable::selectRows(const QList<int>& rows)
{
    if (rows.isEmpty())
        return;
    select(rows.first(), false);
    QItemSelection selection;
    for (const int row : rows)
        selection.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
    if (rows.size() > 1)
        m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void RecordTable::tell(const QString& notice)
{
    showMessage(*m_notice, notice);
}

void RecordTable::updateMessages()
{
    const QString fixed = m_model->whyFixed(m_view->currentIndex());
    QStringList messages = fixed.isEmpty() ? QStringList() : QStringList{fixed};
    const int row = m_view->currentIndex().row();
    for (int column = 0; row >= 0 && column < m_model->columnCount(); ++column)
        messages += m_model->index(row, column).data(RecordTableModel::FindingsRole).toStringList();
    m_findings->setText(messages.join(u'\n'));
    m_findings->setVisible(!messages.isEmpty());
    const QString why = whyNoRow(m_session.project(), m_model->spec().table);
    //: まだありません。「追加」で始めます。
    const QString begin = tr("Nothing here yet. Begin with \"Add\".");
    //: まだありません。
    const QString nothing = tr("Nothing here yet.");
    //: 絞り込みに合う行がありません。
    const QString filtered = tr("No row holds these words.");
    const bool canAdd = !m_session.isReadOnly() && !m_model->isSlots();
    m_empty->setText(m_model->isFiltered() ? filtered : !why.isEmpty() ? why : canAdd ? begin : nothing);
    m_empty->setVisible(m_model->rowCount() == 0);
}

void RecordTable::updateNumbers()
{
    const bool shows = !m_model->isSlots() && m_model->totalRows() >= kRowsWithNumbers;
    if (m_view->verticalHeader()->isVisibleTo(m_view) != shows)
        m_view->verticalHeader()->setVisible(shows);
}

bool RecordTable::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        m_fit->queue();
    // Who comes back to the table goes on in what could not be read; the table would not answer a key.
    if (watched == m_view && event->type() == QEvent::FocusIn && m_delegate->hasOpenEditor())
        QTimer::singleShot(0, m_delegate, [this] {
            if (m_view->hasFocus())
                m_delegate->focusOpenEditor();
        });
    if (event->type() == QEvent::ContextMenu && (watched == m_view || watched == m_view->viewport())) {
        const auto& asked = *static_cast<QContextMenuEvent*>(event);
        if (asked.reason() == QContextMenuEvent::Mouse)
            showMenu(asked.globalPos());
        else
            showMenu(
                m_view->viewport()->mapToGlobal(m_view->visualRect(m_view->currentIndex()).bottomLeft()));
        return true;
    }
    if (watched == m_view && event->type() == QEvent::KeyPress && keyPressed(*static_cast<QKeyEvent*>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool RecordTable::keyPressed(const QKeyEvent& key)
{
    const QModelIndex index = m_view->currentIndex();
    const bool plain = key.modifiers() == Qt::NoModifier || key.modifiers() == Qt::KeypadModifier;
    if (key.key() == Qt::Key_F10 && key.modifiers() == Qt::ShiftModifier) {
        showMenu(m_view->viewport()->mapToGlobal(m_view->visualRect(index).bottomLeft()));
        return true;
    }
    // What could not be read or stored is dropped where it stands, too.
    const qsizetype waiting = m_session.unsaved().all().size();
    if (key.key() == Qt::Key_Escape && waiting > 0) {
        m_model->dropUnsaved(index);
        if (m_session.unsaved().all().size() < waiting)
            return true;
    }
    const bool moves = key.key() == Qt::Key_Up || key.key() == Qt::Key_Down;
    if (moves && key.modifiers() == Qt::AltModifier && !m_bar->whyNoMove().isEmpty()) {
        tell(m_bar->whyNoMove());
        return true;
    }
    if (!plain)
        return false;
    switch (key.key()) {
    case Qt::Key_Escape:
        return m_cells->cancelPaste() || m_bar->stepBack();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!index.isValid() || !index.flags().testFlag(Qt::ItemIsEditable))
            return false;
        m_view->edit(index);
        return true;
    default:
        return false;
    }
}

} // namespace kyodo
