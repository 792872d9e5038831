#include "ui/steps/agendapart.h"

#include "core/base/filewriter.h"
#include "core/exchange/icalendar.h"
#include "ui/models/remindersmodel.h"
#include "ui/widgets/calmview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/readingdelegate.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wrappingheader.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

/// The nearest ones are what one looks for; a calendar takes them all.
constexpr qsizetype kShown = 60;
/// Of the width, for each column.
constexpr std::array<int, RemindersModel::ColumnCount> kShares{34, 15, 34, 17};

QLabel* label(const QString& text, QWidget* parent)
{
    auto* made = new TextLabel(text, parent);
    made->setProperty("tone", u"muted"_s);
    return made;
}

} // namespace

AgendaPart::AgendaPart(ProjectSession& session, const PartSpec& spec, QWidget* parent)
    : Part(session, spec, parent)
    , m_model(new RemindersModel(session.context().language, this))
    , m_view(new CalmTable(this))
{
    //: これからの会議、作業、期限と、過ぎても済んでいないものを集めています。選んで Enter
    //: を押すと、その日付を書く欄へ移ります。
    body()->addWidget(
        label(tr("Meetings, tasks and due dates that are still to come or open. Enter leads to the "
                 "field of the date."),
              this));
    //: これからの予定はありません。会議、作業、期限に日付を入れると、ここに並びます。
    m_none =
        label(tr("Nothing lies ahead. Meetings, tasks and due dates appear here once they have one."), this);
    body()->addWidget(m_none);
    // Above the table: below a long one nobody would see it.
    m_result = new MessageBar(true, this);
    m_result->setObjectName(u"agenda.result"_s);
    body()->addWidget(m_result);
    buildView();
    m_more = label({}, this);
    body()->addWidget(m_more);
    buildExport();
    connect(&session, &ProjectSession::changed, this, &AgendaPart::queueRefresh);
    connect(&session, &ProjectSession::findingsChanged, this, &AgendaPart::queueRefresh);
    refresh();
}

void AgendaPart::buildView()
{
    m_view->setObjectName(u"agenda"_s);
    //: 予定
    m_view->setAccessibleName(tr("Dates"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ReadingDelegate(m_view));
    followCurrentCell(*m_view);
    m_view->setHorizontalHeader(new WrappingHeader(m_view));
    m_view->horizontalHeader()->setSectionsClickable(false);
    m_view->verticalHeader()->hide();
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(true);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setCursor(Qt::PointingHandCursor);
    m_view->installEventFilter(this);
    connect(m_view, &QTableView::clicked, this, [this](const QModelIndex& index) { choose(index.row()); });
    body()->addWidget(m_view);
}

void AgendaPart::buildExport()
{
    //: カレンダーに書き出す…
    m_export = new QPushButton(tr("Write a calendar file…"), this);
    m_export->setObjectName(u"agenda.export"_s);
    m_export->setAccessibleName(m_export->text());
    connect(m_export, &QPushButton::clicked, this, &AgendaPart::exportCalendarFile);
    auto* row = new QHBoxLayout;
    row->addWidget(m_export);
    row->addStretch();
    body()->addLayout(row);
}

bool AgendaPart::reveal(const FieldPath& path)
{
    Q_UNUSED(path)
    return false;
}

void AgendaPart::queueRefresh()
{
    m_stale = true;
    if (isVisible())
        refresh();
}

void AgendaPart::showEvent(QShowEvent* event)
{
    Part::showEvent(event);
    if (m_stale)
        refresh();
    layOut();
}

void AgendaPart::refresh()
{
    m_stale = false;
    const int row = m_view->currentIndex().row();
    const QList<Reminder> all = reminders(session().project(), session().today());
    m_model->setReminders(all.mid(0, kShown), session().today());
    const bool any = !all.isEmpty();
    if (any)
        m_view->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), 0));
    m_none->setVisible(!any);
    m_view->setVisible(any);
    m_export->setVisible(any);
    //: このほかに %1 件あります。
    m_more->setText(tr("There are %1 more.").arg(all.size() - m_model->rowCount()));
    m_more->setVisible(all.size() > m_model->rowCount());
    layOut();
}

void AgendaPart::layOut()
{
    const int width = m_view->viewport()->width();
    for (int column = 0; column < RemindersModel::ColumnCount; ++column)
        m_view->setColumnWidth(column, width * kShares.at(static_cast<std::size_t>(column)) / 100);
    m_view->resizeRowsToContents();
    int height = m_view->horizontalHeader()->sizeHint().height() + 2 * m_view->frameWidth() + 2;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_view->rowHeight(row);
    const int most = fontMetrics().height() * 30;
    m_view->setVerticalScrollBarPolicy(height > most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (m_view->minimumHeight() != std::min(height, most))
        m_view->setFixedHeight(std::min(height, most));
}

void AgendaPart::resizeEvent(QResizeEvent* event)
{
    Part::resizeEvent(event);
    layOut();
}

bool AgendaPart::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            choose(m_view->currentIndex().row());
            return true;
        }
    }
    return Part::eventFilter(watched, event);
}

void AgendaPart::choose(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        Q_EMIT placeWanted(m_model->reminders().at(row).path);
}

void AgendaPart::exportCalendarFile()
{
    session().commitPending();
    m_result->clear();
    FileRequest wanted;
    wanted.kind = FileKind::Calendar;
    //: カレンダー用ファイルに書き出す
    wanted.title = tr("Write a calendar file");
    wanted.folder = session().context().settings.lastFolder();
    wanted.name = fileNameFor(session().project().info.title) + u".ics"_s;
    wanted.save = true;
    const QPointer<AgendaPart> self(this);
    session().context().files.choose(this, wanted, [self](const QString& path) {
        if (self)
            self->writeCalendar(path);
    });
}

void AgendaPart::writeCalendar(const QString& path)
{
    const Clock& clock = session().context().clock;
    const QList<Reminder> all = reminders(session().project(), session().today());
    const auto written = writeWhole(path, exportCalendar(session().project(), all, clock.now()));
    if (!written) {
        m_result->showMessage(written.error().message, MessageBar::Tone::Problem);
        return;
    }
    //: 「%1」に予定を書き出しました。お使いのカレンダーで開くと取り込めます。
    const QString done = tr("The dates are in \"%1\". Open it with your calendar to take them over.");
    m_result->showMessage(done.arg(QFileInfo(path).fileName()), MessageBar::Tone::Good);
}

} // namespace kyodo
