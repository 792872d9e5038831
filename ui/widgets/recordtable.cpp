#include "ui/widgets/recordtable.h"

#include "ui/support/fieldlabels.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/wraplayout.h"
#include "ui/widgets/wrappingheader.h"

#include <QAction>
#include <QEvent>
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

namespace {

constexpr int kRowsBeforeScrolling = 12;

QLabel* messageLabel(QWidget* parent, const QString& tone)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("tone", tone);
    label->hide();
    return label;
}

/// How much of the width a field wants, compared with the others.
int weight(const FieldInfo& field)
{
    switch (field.type) {
    case FieldType::LongText:
        return 6;
    case FieldType::Text:
        return 4;
    case FieldType::Reference:
    case FieldType::Choice:
    case FieldType::TextList:
        return 3;
    default:
        return 2;
    }
}

} // namespace

RecordTable::RecordTable(ProjectSession& session, const RecordTableSpec& spec, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new RecordTableModel(session, spec, this))
    , m_view(new QTableView(this))
    , m_delegate(new CellDelegate(*m_model, this))
    , m_empty(new QLabel(m_view))
    , m_problem(messageLabel(this, u"problem"_s))
    , m_findings(messageLabel(this, u"warning"_s))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 3);
    buildView();
    layout->addWidget(m_view);
    layout->addWidget(m_problem);
    layout->addWidget(m_findings);
    if (!m_model->isSlots() && !session.isReadOnly()) {
        m_buttons = new WrapLayout(fontMetrics().height() / 3);
        layout->addLayout(m_buttons);
        buildButtons();
    }
    connectModel();
    updateButtons();
    layOut();
}

RecordTable::~RecordTable()
{
    disconnect(m_view->selectionModel(), nullptr, this, nullptr);
    disconnect(m_delegate, nullptr, this, nullptr);
    disconnect(m_model, nullptr, this, nullptr);
    m_view->removeEventFilter(this);
    m_view->viewport()->removeEventFilter(this);
}

void RecordTable::buildView()
{
    m_view->setObjectName(m_model->spec().table);
    m_view->setAccessibleName(tableLabel(m_model->spec().table));
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(true);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->setHorizontalHeader(new WrappingHeader(m_view));
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    m_empty->setObjectName(u"empty"_s);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setProperty("tone", u"muted"_s);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
}

QAbstractButton* RecordTable::addButton(const QString& text, const QString& keys, const QString& name,
                                        void (RecordTable::*slot)())
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(m_model->spec().table + u'.' + name);
    button->setAccessibleName(text);
    auto* action = new QAction(text, this);
    action->setShortcut(QKeySequence(keys, QKeySequence::PortableText));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_view->addAction(action);
    button->setToolTip(text + u" ("_s + action->shortcut().toString(QKeySequence::NativeText) + u')');
    connect(button, &QPushButton::clicked, this, slot);
    connect(action, &QAction::triggered, this, slot);
    m_buttons->addWidget(button);
    return button;
}

void RecordTable::buildButtons()
{
    //: 追加
    m_add = addButton(tr("Add"), u"Ctrl+Return"_s, u"add"_s, &RecordTable::addRow);
    //: 複製
    m_rowButtons.append(addButton(tr("Duplicate"), u"Ctrl+D"_s, u"duplicate"_s, &RecordTable::duplicateRow));
    //: 削除
    m_rowButtons.append(addButton(tr("Delete"), u"Ctrl+Del"_s, u"delete"_s, &RecordTable::removeRow));
    //: 上へ
    m_rowButtons.append(addButton(tr("Up"), u"Alt+Up"_s, u"up"_s, &RecordTable::moveUp));
    //: 下へ
    m_rowButtons.append(addButton(tr("Down"), u"Alt+Down"_s, u"down"_s, &RecordTable::moveDown));
}

void RecordTable::connectModel()
{
    const auto relay = [this] {
        updateButtons();
        layOut();
    };
    connect(m_model, &QAbstractItemModel::rowsInserted, this, relay);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, relay);
    connect(m_model, &QAbstractItemModel::rowsMoved, this, relay);
    connect(m_model, &QAbstractItemModel::modelReset, this, relay);
    connect(m_model, &QAbstractItemModel::dataChanged, this, relay);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        updateButtons();
        if (m_current != currentId()) {
            m_current = currentId();
            Q_EMIT currentChanged(m_current);
        }
    });
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, &RecordTable::fitRows);
    connect(m_delegate, &CellDelegate::problemChanged, this, [this](const QString& problem) {
        m_problem->setText(problem);
        m_problem->setVisible(!problem.isEmpty());
    });
    connect(&m_session, &ProjectSession::commitRequested, m_delegate, &CellDelegate::commitOpenEditor);
    connect(&m_session, &ProjectSession::changed, this, &RecordTable::updateButtons);
}

Id RecordTable::currentId() const
{
    return m_model->idAt(m_view->currentIndex().row());
}

bool RecordTable::hasUnreadable() const
{
    return m_delegate->hasOpenEditor() && !m_problem->text().isEmpty();
}

void RecordTable::setCurrentRow(int row)
{
    const int column = std::max(0, m_view->currentIndex().column());
    m_view->setCurrentIndex(m_model->index(row, column));
}

bool RecordTable::reveal(const Id& row, const QString& field)
{
    const int at = m_model->rowOf(row);
    if (at < 0)
        return false;
    const int column = std::max(0, m_model->columnOf(field));
    m_view->setCurrentIndex(m_model->index(at, column));
    m_view->scrollTo(m_view->currentIndex());
    m_view->setFocus(Qt::OtherFocusReason);
    return true;
}

void RecordTable::select(int row, bool edit)
{
    if (row < 0)
        return;
    const QModelIndex index = m_model->index(row, m_model->isSlots() ? 1 : 0);
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->setCurrentIndex(index);
    fitRows();
    m_view->scrollTo(index);
    if (edit && index.flags().testFlag(Qt::ItemIsEditable))
        m_view->edit(index);
}

void RecordTable::addRow()
{
    if (!m_delegate->commitOpenEditor())
        return;
    const int current = m_view->currentIndex().row();
    select(m_model->addRow(current < 0 ? m_model->rowCount() : current + 1), true);
}

void RecordTable::duplicateRow()
{
    if (m_delegate->commitOpenEditor())
        select(m_model->duplicate(m_view->currentIndex().row()), false);
}

void RecordTable::removeRow()
{
    const int row = m_view->currentIndex().row();
    if (row < 0 || !m_model->removeAt(row))
        return;
    select(std::min(row, m_model->rowCount() - 1), false);
}

void RecordTable::moveUp()
{
    const int row = m_view->currentIndex().row();
    if (m_delegate->commitOpenEditor() && m_model->moveBy(row, -1))
        updateButtons();
}

void RecordTable::moveDown()
{
    const int row = m_view->currentIndex().row();
    if (m_delegate->commitOpenEditor() && m_model->moveBy(row, 1))
        updateButtons();
}

void RecordTable::updateButtons()
{
    const int row = m_view->currentIndex().row();
    if (m_add) {
        m_add->setEnabled(whyNoRow(m_session.project(), m_model->spec().table).isEmpty() &&
                          (m_model->spec().ownerField.isEmpty() || !m_model->spec().owner.isNull()));
    }
    for (qsizetype i = 0; i < m_rowButtons.size(); ++i) {
        const bool possible = i == 2   ? row > 0
                              : i == 3 ? row >= 0 && row + 1 < m_model->rowCount()
                                       : row >= 0;
        m_rowButtons.at(i)->setEnabled(possible);
    }
    updateMessages();
}

void RecordTable::updateMessages()
{
    QStringList messages;
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
    m_empty->setText(!why.isEmpty() ? why : m_buttons ? begin : nothing);
    m_empty->setVisible(m_model->rowCount() == 0);
}

void RecordTable::layOut()
{
    if (m_layoutQueued)
        return;
    m_layoutQueued = true;
    QTimer::singleShot(0, this, [this] {
        m_layoutQueued = false;
        fitColumns();
        fitRows();
    });
}

int RecordTable::columnFloor(int column) const
{
    const FieldInfo& field = m_model->field(column);
    const QFontMetrics metrics = m_view->fontMetrics();
    const int em = metrics.height();
    const QString head = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const int title = metrics.horizontalAdvance(head) + em;
    switch (field.type) {
    case FieldType::Date:
        return std::max(title, metrics.horizontalAdvance(u"令和88年12月31日"_s) + em);
    case FieldType::Money:
        return std::max(title, metrics.horizontalAdvance(u"8,888,888円"_s) + em);
    case FieldType::LongText:
        return std::max(title, em * 9);
    case FieldType::Flag:
    case FieldType::Integer:
    case FieldType::Decimal:
        return title;
    default:
        return std::max(title, em * 6);
    }
}

/// What a row is about deserves as much room as what is said of it.
int RecordTable::weightOf(int column) const
{
    return m_model->isSlots() && column == 0 ? 6 : weight(m_model->field(column));
}

void RecordTable::fitColumns()
{
    const int columns = m_model->columnCount();
    int floors = 0;
    int weights = 0;
    for (int i = 0; i < columns; ++i) {
        floors += columnFloor(i);
        weights += weightOf(i);
    }
    const int spare = std::max(0, m_view->viewport()->width() - floors);
    int left = spare;
    for (int i = 0; i < columns; ++i) {
        const int share = i + 1 == columns ? left : spare * weightOf(i) / std::max(1, weights);
        left -= share;
        m_view->setColumnWidth(i, columnFloor(i) + share);
    }
}

void RecordTable::fitRows()
{
    const int rows = m_model->rowCount();
    const int first = rows > 40 ? std::max(0, m_view->rowAt(0)) : 0;
    const int last = rows > 40 ? std::min(rows, first + 40) : rows;
    for (int i = first; i < last; ++i)
        m_view->resizeRowToContents(i);
    int height = m_view->horizontalHeader()->sizeHint().height() + 4;
    for (int i = 0; i < std::min(rows, kRowsBeforeScrolling); ++i)
        height += m_view->rowHeight(i);
    if (m_view->horizontalScrollBar()->maximum() > 0)
        height += m_view->horizontalScrollBar()->sizeHint().height();
    const int least = m_view->horizontalHeader()->sizeHint().height() + fontMetrics().height() * 3;
    const int wanted = std::max(height, least);
    if (m_view->minimumHeight() != wanted)
        m_view->setFixedHeight(wanted);
    const QRect room = m_view->viewport()->geometry();
    m_empty->setGeometry(room);
}

bool RecordTable::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        layOut();
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    const QModelIndex index = m_view->currentIndex();
    const bool plain = key.modifiers() == Qt::NoModifier || key.modifiers() == Qt::KeypadModifier;
    if (plain && (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) && index.isValid() &&
        index.flags().testFlag(Qt::ItemIsEditable)) {
        m_view->edit(index);
        return true;
    }
    if (plain && key.key() == Qt::Key_Delete && index.isValid() &&
        index.flags().testFlag(Qt::ItemIsEditable) && !m_session.isReadOnly()) {
        const FieldInfo& field = m_model->field(index.column());
        if (!hasOptions(m_model->spec().table, field) || field.optional)
            m_model->setData(index,
                             hasOptions(m_model->spec().table, field) ? QVariant() : QVariant(QString()),
                             Qt::EditRole);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kyodo
