#include "ui/steps/attachmentspart.h"

#include "core/base/filename.h"
#include "ui/models/attachmentmodel.h"
#include "ui/support/attachmentdesk.h"
#include "ui/support/cellroom.h"
#include "ui/support/fieldlabels.h"
#include "ui/widgets/calmview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/readingdelegate.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"
#include "ui/widgets/wrappingheader.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

constexpr int kRowsBeforeScrolling = 10;

/// The files among what is dragged; none when a project is among them, for that is to be opened.
QStringList draggedFiles(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.fileName().endsWith(u".kyodo", Qt::CaseInsensitive))
            return {};
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

QLabel* plainLabel(QWidget* parent)
{
    auto* label = new TextLabel(parent);
    return label;
}

} // namespace

AttachmentsPart::AttachmentsPart(ProjectSession& session, const PartSpec& spec, QWidget* parent)
    : Part(session, spec, parent)
    , m_desk(AttachmentDesk::of(session))
    , m_model(new AttachmentModel(
          session,
          spec.ownerTable.isEmpty() ? std::nullopt : std::optional(AttachmentPlace{spec.ownerTable, {}}),
          this))
    , m_view(new CalmTable(this))
{
    addHeading(tableLabel(spec.table));
    buildView();
    body()->addWidget(m_view);
    buildProgress();
    m_message = new MessageBar(true, this);
    m_message->setObjectName(u"attachments.message"_s);
    body()->addWidget(m_message);
    buildButtons();
    m_sum = plainLabel(this);
    m_sum->setObjectName(u"attachments.sum"_s);
    m_sum->setProperty("tone", u"muted"_s);
    body()->addWidget(m_sum);
    setAcceptDrops(!session.isReadOnly());
    connect(&m_desk, &AttachmentDesk::progressed, this, &AttachmentsPart::showProgress);
    connect(&m_desk, &AttachmentDesk::told, this, &AttachmentsPart::showMessage);
    connect(&m_desk, &AttachmentDesk::added, this, &AttachmentsPart::select);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_last = current(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        select(m_last);
        refresh();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &AttachmentsPart::refresh);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &AttachmentsPart::refresh);
    showProgress();
    refresh();
}

void AttachmentsPart::buildView()
{
    m_view->setObjectName(u"attachments"_s);
    m_view->setAccessibleName(tableLabel(spec().table));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ReadingDelegate(m_view));
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    followCurrentCell(*m_view);
    auto* header = new WrappingHeader(m_view);
    m_view->setHorizontalHeader(header);
    header->setSectionResizeMode(QHeaderView::Interactive);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2);
    m_view->setColumnHidden(AttachmentModel::PlaceColumn, !spec().ownerTable.isEmpty());
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(true);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_view, &QAbstractItemView::doubleClicked, this, [this] { openCurrent(); });
    m_empty = plainLabel(this);
    m_empty->setProperty("tone", u"muted"_s);
    m_empty->setText(session().isReadOnly()
                         //: 資料はまだありません。
                         ? tr("There are no attachments yet.")
                         //: 資料はまだありません。ファイルをここに落とすか、「追加」で選んでください。
                         : tr("There are no attachments yet. Drop files here, or choose them with \"Add\"."));
    body()->addWidget(m_empty);
}

void AttachmentsPart::buildProgress()
{
    m_progress = new QWidget(this);
    auto* layout = new QVBoxLayout(m_progress);
    layout->setContentsMargins(0, 0, 0, 0);
    m_doing = plainLabel(m_progress);
    layout->addWidget(m_doing);
    m_bar = new QProgressBar(m_progress);
    m_bar->setObjectName(u"attachments.progress"_s);
    m_bar->setRange(0, 100);
    layout->addWidget(m_bar);
    //: 取りやめる
    auto* cancel = new QPushButton(tr("Give up"), m_progress);
    cancel->setObjectName(u"attachments.cancel"_s);
    cancel->setAccessibleName(cancel->text());
    layout->addWidget(cancel, 0, Qt::AlignLeft);
    connect(cancel, &QPushButton::clicked, &m_desk, &AttachmentDesk::cancel);
    body()->addWidget(m_progress);
}

QPushButton* AttachmentsPart::addButton(QLayout* layout, const QString& text, const QString& keys,
                                        const QString& name, void (AttachmentsPart::*act)())
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(u"attachments."_s + name);
    button->setAccessibleName(text);
    auto* action = new QAction(text, this);
    action->setShortcut(QKeySequence(keys, QKeySequence::PortableText));
    action->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(action);
    button->setToolTip(text + u" ("_s + action->shortcut().toString(QKeySequence::NativeText) + u')');
    connect(action, &QAction::triggered, button, &QPushButton::click);
    connect(button, &QPushButton::clicked, this, act);
    layout->addWidget(button);
    return button;
}

void AttachmentsPart::buildButtons()
{
    auto* row = new WrapLayout(fontMetrics().height() / 3);
    body()->addLayout(row);
    if (!session().isReadOnly()) {
        //: 追加…
        addButton(row, tr("Add…"), u"Ctrl+Return"_s, u"add"_s, &AttachmentsPart::chooseToAdd);
    }
    //: 開く
    m_rowButtons.append(addButton(row, tr("Open"), u"Return"_s, u"open"_s, &AttachmentsPart::openCurrent));
    m_rowButtons.append(
        //: 写しを保存…
        addButton(row, tr("Save a copy…"), u"Ctrl+Shift+S"_s, u"save"_s, &AttachmentsPart::saveCurrent));
    if (session().isReadOnly())
        return;
    m_rowButtons.append(
        //: 差し替え…
        addButton(row, tr("Replace…"), u"Ctrl+R"_s, u"replace"_s, &AttachmentsPart::replaceCurrent));
    m_rowButtons.append(
        //: 名前を変える
        addButton(row, tr("Rename"), u"F2"_s, u"rename"_s, &AttachmentsPart::renameCurrent));
    m_rowButtons.append(
        //: 削除
        addButton(row, tr("Delete"), u"Ctrl+Del"_s, u"delete"_s, &AttachmentsPart::removeCurrent));
}

Id AttachmentsPart::current() const
{
    return m_model->idAt(m_view->currentIndex().row());
}

AttachmentPlace AttachmentsPart::place() const
{
    return {spec().ownerTable, spec().ownerTable.isEmpty() ? QString() : m_owner.text()};
}

void AttachmentsPart::setOwner(const Id& owner)
{
    m_owner = owner;
    if (!spec().ownerTable.isEmpty())
        m_model->setPlace(place());
    setEnabled(!owner.isNull());
}

void AttachmentsPart::select(const Id& id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0)
        m_view->setCurrentIndex(m_model->index(row, AttachmentModel::NameColumn));
}

bool AttachmentsPart::reveal(const FieldPath& path)
{
    if (path.table != spec().table)
        return false;
    select(path.row);
    m_view->setFocus(Qt::OtherFocusReason);
    return true;
}

void AttachmentsPart::chooseToAdd()
{
    FileRequest request;
    request.kind = FileKind::Any;
    //: 資料にするファイル
    request.title = tr("File to attach");
    request.folder = session().context().settings.lastFolder();
    session().context().files.choose(this, request, [this](const QString& path) {
        session().context().settings.setLastFolder(QFileInfo(path).absolutePath());
        m_message->clear();
        m_desk.add({path}, place());
    });
}

void AttachmentsPart::openCurrent()
{
    m_message->clear();
    m_desk.open(current());
}

void AttachmentsPart::saveCurrent()
{
    const Attachment* attachment = findRow(session().project().attachments, current());
    if (!attachment)
        return;
    FileRequest request;
    request.kind = FileKind::Any;
    //: 写しを保存する場所
    request.title = tr("Place for the copy");
    request.folder = session().context().settings.lastFolder();
    request.name = safeFileName(attachment->name);
    request.save = true;
    session().context().files.choose(this, request, [this, id = attachment->id](const QString& path) {
        session().context().settings.setLastFolder(QFileInfo(path).absolutePath());
        m_message->clear();
        m_desk.saveCopy(id, path);
    });
}

void AttachmentsPart::replaceCurrent()
{
    const Id id = current();
    if (id.isNull())
        return;
    FileRequest request;
    request.kind = FileKind::Any;
    //: 差し替えるファイル
    request.title = tr("File to take its place");
    request.folder = session().context().settings.lastFolder();
    session().context().files.choose(this, request, [this, id](const QString& path) {
        session().context().settings.setLastFolder(QFileInfo(path).absolutePath());
        m_message->clear();
        m_desk.replace(id, path);
    });
}

void AttachmentsPart::renameCurrent()
{
    const QModelIndex name = m_model->index(m_view->currentIndex().row(), AttachmentModel::NameColumn);
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->setCurrentIndex(name);
    m_view->edit(name);
}

void AttachmentsPart::removeCurrent()
{
    const int row = m_view->currentIndex().row();
    if (!m_desk.remove(current()))
        return;
    select(m_model->idAt(std::min(row, m_model->rowCount() - 1)));
    m_view->setFocus(Qt::OtherFocusReason);
}

void AttachmentsPart::showProgress()
{
    const bool busy = m_desk.isBusy();
    m_progress->setVisible(busy);
    if (!busy)
        return;
    m_doing->setText(m_desk.doing());
    m_bar->setAccessibleName(m_desk.doing());
    m_bar->setValue(m_desk.percent());
}

void AttachmentsPart::showMessage(const QString& text, bool problem)
{
    // Bad news waits for whoever comes back to this page; of several files each has its own.
    if (!problem && !isVisible())
        return;
    const QString before = problem ? m_message->text() : QString();
    m_message->showMessage(before.isEmpty() ? text : before + u'\n' + text,
                           problem ? MessageBar::Tone::Problem : MessageBar::Tone::Good);
}

void AttachmentsPart::refresh()
{
    const int rows = m_model->rowCount();
    m_empty->setVisible(rows == 0);
    m_view->setVisible(rows > 0);
    m_sum->setVisible(rows > 0);
    //: %1 件、合計 %2（1件 %3 まで）
    m_sum->setText(tr("Files: %1, %2 in all (at most %3 each)")
                       .arg(rows)
                       .arg(sizeWords(m_model->totalSize()), sizeWords(kLargestAttachment)));
    for (QPushButton* button : std::as_const(m_rowButtons))
        button->setEnabled(!current().isNull());
    fitView();
}

void AttachmentsPart::fitView()
{
    const int em = fontMetrics().height();
    const bool all = spec().ownerTable.isEmpty();
    const int around = 2 * cellroom::side(fontMetrics()) + 2;
    const int size = fontMetrics().horizontalAdvance(u"000.0 MB"_s) + around;
    const int added = std::max(em * 6, fontMetrics().horizontalAdvance(u"2026年12月31日"_s) + around);
    const int rest = std::max(em * (all ? 20 : 14), m_view->viewport()->width() - size - added);
    m_view->setColumnWidth(AttachmentModel::NameColumn, all ? rest * 2 / 5 : rest * 3 / 5);
    m_view->setColumnWidth(AttachmentModel::SizeColumn, size);
    m_view->setColumnWidth(AttachmentModel::PlaceColumn, rest * 3 / 10);
    m_view->setColumnWidth(AttachmentModel::NoteColumn, all ? rest * 3 / 10 : rest * 2 / 5);
    m_view->setColumnWidth(AttachmentModel::AddedColumn, added);
    m_view->resizeRowsToContents();
    int height = m_view->horizontalHeader()->sizeHint().height() + 2 * m_view->frameWidth() +
                 m_view->horizontalScrollBar()->sizeHint().height();
    for (int row = 0; row < std::min(m_model->rowCount(), kRowsBeforeScrolling); ++row)
        height += m_view->rowHeight(row);
    m_view->setFixedHeight(height);
}

void AttachmentsPart::resizeEvent(QResizeEvent* event)
{
    Part::resizeEvent(event);
    fitView();
}

void AttachmentsPart::dragEnterEvent(QDragEnterEvent* event)
{
    if (draggedFiles(*event->mimeData()).isEmpty())
        event->ignore(); // the window may know what to do with it
    else
        event->acceptProposedAction();
}

void AttachmentsPart::dropEvent(QDropEvent* event)
{
    const QStringList paths = draggedFiles(*event->mimeData());
    if (paths.isEmpty()) {
        event->ignore();
        return;
    }
    event->acceptProposedAction();
    m_message->clear();
    m_desk.add(paths, place());
}

} // namespace kyodo
