#include "ui/directory/directorypage.h"

#include "core/base/groupednumber.h"
#include "ui/directory/directoryfilters.h"
#include "ui/directory/importpage.h"
#include "ui/directory/importwords.h"
#include "ui/directory/organisationpage.h"
#include "ui/directory/organisationwords.h"
#include "ui/register/registerdelegate.h"
#include "ui/support/cellroom.h"
#include "ui/support/spacedtext.h"
#include "ui/support/spoken.h"
#include "ui/widgets/calmview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"
#include "ui/widgets/wrappingheader.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

/// Ctrl+Y as well, which Qt counts as redo on Windows alone; the window's menu has it everywhere.
bool isRedo(const QKeyEvent& key)
{
    const bool plain = key.modifiers() == Qt::ControlModifier && key.key() == Qt::Key_Y;
    return plain || key.matches(QKeySequence::Redo);
}

} // namespace

DirectoryPage::DirectoryPage(AppContext& context, DirectorySource& source, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_source(source)
    , m_model(new DirectoryModel(context, source, this))
{
    setObjectName(u"directoryPage"_s);
    setFocusPolicy(Qt::ClickFocus); // Tab goes through what is on it
    build();
    connectPages();
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &DirectoryPage::search);
    connect(m_filters, &DirectoryFilters::queryChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_source, &DirectorySource::changed, this, &DirectoryPage::refresh);
    connect(&m_source, &DirectorySource::progressed, this, &DirectoryPage::showState);
    connect(&m_source, &DirectorySource::failed, this, &DirectoryPage::tellError);
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &DirectoryPage::leave);
}

void DirectoryPage::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const int em = fontMetrics().height();
    auto* around = new QVBoxLayout;
    around->setContentsMargins(em, em / 4, em, 0);
    auto* row = new WrapLayout(em / 2);
    around->addLayout(row);
    m_undo = addButton(row, QString(), u"directory.undo"_s);
    m_redo = addButton(row, QString(), u"directory.redo"_s);
    //: 名簿を書き換えています…
    m_busy = new TextLabel(tr("The directory is being written…"), this);
    m_busy->setObjectName(u"directory.busy"_s);
    m_busy->setWordWrap(false);
    row->addWidget(m_busy);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        commit();
        m_message->clear();
        m_source.undo();
    });
    connect(m_redo, &QPushButton::clicked, this, [this] {
        m_message->clear();
        m_source.redo();
    });
    m_message = new MessageBar(true, this);
    m_message->clear();
    m_stack = new QStackedWidget(this);
    m_body = new OrganisationPage(m_context, m_source, m_stack);
    m_import = new ImportPage(m_context, m_source, m_stack);
    m_stack->addWidget(buildList());
    m_stack->addWidget(m_body);
    m_stack->addWidget(m_import);
    // What is dropped here is a file for the directory, also above a field, which would take its name in.
    for (QWidget* inside : m_stack->findChildren<QWidget*>())
        inside->setAcceptDrops(false);
    layout->addWidget(m_message);
    layout->addLayout(around);
    layout->addWidget(m_stack, 1);
}

void DirectoryPage::connectPages()
{
    connect(m_body, &OrganisationPage::closeWanted, this, &DirectoryPage::showList);
    connect(m_body, &OrganisationPage::fileWanted, this, &DirectoryPage::fileWanted);
    connect(m_body, &OrganisationPage::bodyWanted, this, &DirectoryPage::openBody);
    connect(m_body, &OrganisationPage::failed, this, &DirectoryPage::tellError);
    connect(m_body, &OrganisationPage::told, this, &DirectoryPage::tell);
    connect(m_import, &ImportPage::closeWanted, this, &DirectoryPage::showList);
    connect(m_import, &ImportPage::failed, this, &DirectoryPage::tellError);
    connect(m_import, &ImportPage::imported, this, [this](const ImportReport& report) {
        //: 取り込みました。%1。「元に戻す」で取り込む前に戻ります。
        tell(tr("The list was taken in. %1. Undo takes all of it back.").arg(countsText(report.counts)));
        showList();
    });
}

QPushButton* DirectoryPage::addButton(QLayout* layout, const QString& text, const QString& name)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(text);
    layout->addWidget(button);
    return button;
}

QWidget* DirectoryPage::buildList()
{
    auto* list = new QWidget(m_stack);
    list->setObjectName(u"directory.list"_s);
    QVBoxLayout* layout = addScrollColumn(*list);
    const int em = fontMetrics().height();
    layout->setContentsMargins(em, em / 2, em, em / 2);
    layout->setSpacing(em / 2);
    buildHead(layout);
    m_filters = new DirectoryFilters(m_context, list);
    layout->addWidget(m_filters);
    m_filters->words()->installEventFilter(this);
    connect(m_filters->words(), &QLineEdit::returnPressed, this, &DirectoryPage::openFound);
    buildTable(layout);
    buildSuggestions(layout);
    buildSharing(layout);
    return list;
}

void DirectoryPage::buildHead(QVBoxLayout* layout)
{
    //: 団体名簿
    auto* title = new TextLabel(tr("Directory of organisations"), this);
    title->setProperty("role", u"title"_s);
    layout->addWidget(title);
    auto* row = new WrapLayout(fontMetrics().height() / 2);
    //: 戻る
    QPushButton* back = addButton(row, tr("Back"), u"directory.back"_s);
    connect(back, &QPushButton::clicked, this, &DirectoryPage::closeWanted);
    //: 一覧を取り込む…
    QPushButton* import = addButton(row, tr("Take in a list…"), u"directory.import"_s);
    //: 内閣府NPO法人ポータルサイトの一覧（CSV又はzip）や、ほかのCSVを取り込みます。
    import->setToolTip(tr("The list of the national NPO portal (CSV or zip), or another CSV."));
    connect(import, &QPushButton::clicked, this, &DirectoryPage::chooseList);
    //: 団体を書き加える
    QPushButton* add = addButton(row, tr("Add a body"), u"directory.add"_s);
    connect(add, &QPushButton::clicked, this, &DirectoryPage::addBody);
    layout->addLayout(row);
}

void DirectoryPage::buildTable(QVBoxLayout* layout)
{
    m_count = new TextLabel(this);
    m_count->setObjectName(u"directory.count"_s);
    m_count->setProperty("tone", u"muted"_s);
    layout->addWidget(m_count);
    m_table = new CalmTable(this);
    m_table->setObjectName(u"directory.table"_s);
    //: 見つかった団体
    m_table->setAccessibleName(tr("Bodies that were found"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RegisterDelegate(m_table));
    m_table->setHorizontalHeader(new WrappingHeader(m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(linePitch(font()) + 2 * cellroom::above(fontMetrics()));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setMinimumHeight(fontMetrics().height() * 16); // its head and five rows
    m_table->installEventFilter(this);
    layout->addWidget(m_table, 1);
    followCurrentCell(*m_table); // large letters push the table below what is seen of the page
    connect(m_table, &QTableView::doubleClicked, this, &DirectoryPage::openCurrent);
}

/// A list for others: contact persons and own notes stay here unless somebody ticks them, each time anew.
void DirectoryPage::buildSharing(QVBoxLayout* layout)
{
    auto* row = new WrapLayout(fontMetrics().height() / 2);
    //: 見つかった団体をCSVに書き出す…
    QPushButton* save = addButton(row, tr("Save what was found as CSV…"), u"directory.save"_s);
    connect(save, &QPushButton::clicked, this, &DirectoryPage::saveList);
    //: 担当者、電話、メールも入れる（個人情報）
    m_withPeople = new QCheckBox(tr("With contact persons, telephone and mail (personal data)"), this);
    m_withPeople->setObjectName(u"directory.withPeople"_s);
    //: 自分のメモも入れる
    m_withNotes = new QCheckBox(tr("With own notes"), this);
    m_withNotes->setObjectName(u"directory.withNotes"_s);
    for (QCheckBox* tick : {m_withPeople, m_withNotes}) {
        tick->setAccessibleName(tick->text());
        row->addWidget(tick);
    }
    layout->addLayout(row);
    m_savedPart = new TextLabel(this);
    m_savedPart->setObjectName(u"directory.savedPart"_s);
    layout->addWidget(m_savedPart);
}

void DirectoryPage::open(ProjectSession* session)
{
    m_session = session;
    m_body->setSession(session);
    m_source.readProjects();
    m_suggest->setVisible(session != nullptr);
    if (!session)
        m_suggest->setChecked(false);
    refresh();
}

/// Ctrl+Z and Ctrl+Y mean the directory here, not the project behind it; what is being typed has them first.
bool DirectoryPage::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (key.matches(QKeySequence::Undo) || isRedo(key)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void DirectoryPage::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Undo) && m_undo->isVisible())
        m_undo->click();
    else if (isRedo(*event) && m_redo->isVisible())
        m_redo->click();
    else
        QWidget::keyPressEvent(event);
}

/// A line takes the keys of undo even where it has nothing of its own to take back: then they mean the
/// directory.
bool DirectoryPage::undoFromWords(QKeyEvent& key)
{
    const QLineEdit& words = *m_filters->words();
    const bool own = isRedo(key) ? words.isRedoAvailable() : words.isUndoAvailable();
    if (own || (!isRedo(key) && !key.matches(QKeySequence::Undo)))
        return false;
    keyPressEvent(&key);
    return true;
}

void DirectoryPage::commit()
{
    if (m_stack->currentWidget() == m_body)
        m_body->commit();
}

void DirectoryPage::focusInEvent(QFocusEvent*)
{
    if (m_stack->currentIndex() == 0)
        m_filters->words()->setFocus(Qt::OtherFocusReason);
    else
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

bool DirectoryPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::Resize)
        fitColumns();
    // Who clicks sees it already: nothing is to move under the mouse.
    if (watched == m_table && event->type() == QEvent::FocusIn &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::MouseFocusReason)
        bringTable();
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
    }
    if (watched == m_filters->words() && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched == m_filters->words() && event->type() == QEvent::KeyPress)
        return undoFromWords(*static_cast<QKeyEvent*>(event));
    return QWidget::eventFilter(watched, event);
}

/// As much of the table as there is room for, the current row in any case.
void DirectoryPage::bringTable()
{
    bringIntoColumn(*m_table);
    bringIntoColumn(*m_table->viewport(), [this] { return m_table->visualRect(m_table->currentIndex()); });
}

void DirectoryPage::search()
{
    m_model->setQuery(m_filters->query());
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showState();
    announce(*m_table, m_count->text());
}

/// After a change, wherever it was made.
void DirectoryPage::refresh()
{
    if (m_source.isBusy())
        return showState();
    if (Directory* directory = m_source.directory()) {
        if (const auto places = directory->places())
            m_filters->setPlaces(*places);
        const auto count = directory->count();
        m_isEmpty = count && *count == 0;
    }
    const qint64 id = m_table->currentIndex().data(DirectoryModel::IdRole).toLongLong();
    m_model->setQuery(m_filters->query());
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::max(0, m_model->lineOf(id)), 0));
    fitColumns();
    showState();
    showSuggestions();
    if (m_stack->currentWidget() == m_import)
        m_import->countAgain();
}

/// What is disabled loses the focus, to whatever comes next: it gets it back.
void DirectoryPage::holdFocus(bool busy)
{
    if (busy && !m_isHeld)
        m_focusBefore = m_stack->currentWidget() == m_import ? nullptr : focusWidget();
    const bool returns = m_isHeld && !busy && m_focusBefore;
    m_isHeld = busy;
    if (!returns)
        return;
    if (m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

void DirectoryPage::showState()
{
    const bool busy = m_source.isBusy();
    if (busy)
        holdFocus(busy);
    m_table->setEnabled(!busy);
    m_body->setEnabled(!busy);
    m_undo->setEnabled(!busy);
    m_redo->setEnabled(!busy);
    m_busy->setVisible(busy && m_stack->currentWidget() != m_import);
    if (busy)
        return;
    //: 該当する団体: %1（Enter で開きます）
    const QString found = tr("Bodies found: %1 (Enter opens one)").arg(groupedNumber(m_model->total()));
    //: 名簿はまだ空です。内閣府NPO法人ポータルサイトから手に入れた一覧（CSV又はzip）を取り込むか、団体を1つずつ書き加えてください。
    const QString empty =
        tr("The directory is still empty. Please take in the list that the national NPO portal "
           "offers (CSV or zip), or add bodies one by one.");
    //: 該当する団体はありません。言葉を減らすか、絞り込みを「すべて」に戻してください。
    const QString none = tr("No body was found. Please type fewer words, or narrow less.");
    m_count->setText(m_isEmpty ? empty : m_model->total() == 0 ? none : found);
    showWhatIsSaved();
    const QString undo = m_source.undoLabel();
    const QString redo = m_source.redoLabel();
    //: 元に戻す: %1
    m_undo->setText(tr("Undo: %1").arg(undo));
    //: やり直す: %1
    m_redo->setText(tr("Redo: %1").arg(redo));
    m_undo->setAccessibleName(m_undo->text());
    m_redo->setAccessibleName(m_redo->text());
    m_undo->setVisible(!undo.isEmpty());
    m_redo->setVisible(!redo.isEmpty());
    holdFocus(busy);
}

void DirectoryPage::fitColumns()
{
    const int em = fontMetrics().height();
    const int widths[DirectoryModel::kColumns] = {15 * em, 11 * em, 10 * em, 14 * em, 5 * em};
    int left = m_table->width() - m_table->verticalScrollBar()->sizeHint().width() - em / 2;
    for (const int width : widths)
        left -= width;
    for (int column = 0; column < DirectoryModel::kColumns; ++column) {
        const bool grows = column == DirectoryModel::Name || column == DirectoryModel::Fields;
        m_table->setColumnWidth(column, widths[column] + (grows ? std::max(0, left / 2) : 0));
    }
}

/// The first that was found for what was typed.
void DirectoryPage::openFound()
{
    if (m_soon.isActive()) {
        m_soon.stop();
        search();
    }
    openCurrent();
}

void DirectoryPage::openCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        openBody(current.data(DirectoryModel::IdRole).toLongLong());
}

void DirectoryPage::openBody(qint64 id)
{
    m_body->commit();
    m_message->clear();
    if (!m_body->show(id))
        return;
    m_stack->setCurrentWidget(m_body);
    m_body->setFocus(Qt::OtherFocusReason);
}

void DirectoryPage::showList()
{
    if (m_source.isBusy())
        return;
    commit();
    showSuggestions(); // one of them may have become a candidate
    m_stack->setCurrentIndex(0);
    (m_model->rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_filters->words())
        ->setFocus(Qt::OtherFocusReason);
}

/// From a body or a list back to the directory, from there back to where one was.
void DirectoryPage::leave()
{
    if (m_stack->currentIndex() == 0 && !m_source.isBusy())
        Q_EMIT closeWanted();
    else
        showList();
}

void DirectoryPage::addBody()
{
    Organisation body;
    //: 新しい団体
    body.name = tr("New body");
    qint64 id = 0;
    //: 団体を書き加える
    const bool done = m_source.edit(tr("Add a body"), [&](DirectoryEdit& edit) -> Result<void> {
        const auto added = edit.add(body);
        if (!added)
            return added.error();
        id = *added;
        return {};
    });
    if (!done)
        return;
    openBody(id);
    m_body->beginName();
}

void DirectoryPage::tell(const QString& sentence)
{
    m_message->showMessage(sentence, MessageBar::Tone::Good);
}

void DirectoryPage::tellError(const Error& error)
{
    const bool stopped = error.code == ErrorCode::Cancelled;
    m_message->showMessage(error.message, stopped ? MessageBar::Tone::Notice : MessageBar::Tone::Problem);
}

} // namespace kyodo
