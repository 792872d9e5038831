#include "ui/register/boarddelegate.h"
#include "ui/register/boardmodel.h"
#include "ui/register/duecalendar.h"
#include "ui/register/duemodel.h"
#include "ui/register/lessonmodel.h"
#include "ui/register/registerdelegate.h"
#include "ui/register/registerfilters.h"
#include "ui/register/registerpage.h"
#include "ui/register/reportpanel.h"
#include "ui/register/rowsinsight.h"
#include "ui/register/sentencedelegate.h"
#include "ui/support/cellroom.h"
#include "ui/support/spacedtext.h"
#include "ui/widgets/calmview.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/wrappingheader.h"

#include <QHeaderView>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kyodo {

namespace {

constexpr int kLessonLines = 4; ///< that are shown of a lesson, at most
constexpr int kLinesShown = 14; ///< of every other look than the calendar, at least
constexpr int kLinesIfLow = 9;  ///< where the tools are folded up for it

} // namespace

/// What all lists have in common: one project at a time, Enter opens it, Tab leaves.
void RegisterPage::prepareTable(QTableView& table)
{
    table.verticalHeader()->hide();
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setWordWrap(false);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    followCurrentCell(table);
    table.installEventFilter(this);
    connect(&table, &QTableView::doubleClicked, this, &RegisterPage::openCurrent);
}

void RegisterPage::buildBoard()
{
    m_boardModel = new BoardModel(*m_model, this);
    m_board = new CalmTable(this);
    m_board->setObjectName(u"register.board"_s);
    //: 手順ごとの事業
    m_board->setAccessibleName(tr("Projects by step"));
    m_board->setModel(m_boardModel);
    m_board->setItemDelegate(new BoardDelegate(m_board));
    m_board->setShowGrid(false);
    m_board->setHorizontalHeader(new WrappingHeader(m_board));
    m_board->horizontalHeader()->setMinimumSectionSize(fontMetrics().height() * 9);
    m_board->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_board->verticalHeader()->setDefaultSectionSize(BoardDelegate::cardHeight(font()));
    prepareTable(*m_board);
    m_looks->addWidget(m_board);
}

void RegisterPage::buildDates()
{
    m_dueModel = new DueModel(*m_model, this);
    m_dates = new CalmTable(this);
    m_dates->setObjectName(u"register.dates"_s);
    //: 期日の一覧
    m_dates->setAccessibleName(tr("What is due"));
    m_dates->setModel(m_dueModel);
    m_dates->setItemDelegate(new RegisterDelegate(m_dates));
    m_dates->setHorizontalHeader(new WrappingHeader(m_dates));
    m_dates->verticalHeader()->setDefaultSectionSize(linePitch(font()) + 2 * cellroom::above(fontMetrics()));
    m_dates->setSelectionBehavior(QAbstractItemView::SelectRows);
    const int em = fontMetrics().height();
    m_dates->setColumnWidth(DueModel::Date,
                            std::max(em * 11, dateColumnWidth(fontMetrics(), m_model->words())));
    m_dates->setColumnWidth(DueModel::What, em * 20);
    m_dates->setColumnWidth(DueModel::Project, em * 17);
    m_dates->horizontalHeader()->setStretchLastSection(true);
    prepareTable(*m_dates);
    m_looks->addWidget(m_dates);
}

void RegisterPage::buildCalendar()
{
    m_calendar = new DueCalendar(*m_model, this);
    if (m_source.lastDay().isValid())
        m_calendar->goTo(m_source.lastDay());
    prepareTable(m_calendar->list());
    m_calendar->list().setWordWrap(true);
    m_looks->addWidget(m_calendar);
    const auto follow = [this] { m_report->setMonth(m_calendar->day()); };
    connect(m_calendar, &DueCalendar::monthChanged, this, follow);
    follow();
}

void RegisterPage::buildLessons()
{
    m_lessonModel = new LessonModel(*m_model, this);
    m_lessons = new CalmTable(this);
    m_lessons->setObjectName(u"register.lessons"_s);
    //: 学びの一覧
    m_lessons->setAccessibleName(tr("What was learned"));
    m_lessons->setModel(m_lessonModel);
    m_lessons->setItemDelegate(new SentenceDelegate(m_lessons));
    m_lessons->setHorizontalHeader(new WrappingHeader(m_lessons));
    m_lessons->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_lessons->horizontalHeader()->setStretchLastSection(true);
    prepareTable(*m_lessons);
    m_looks->addWidget(m_lessons);
    m_lessons->setWordWrap(true);
    new RowsInSight(*m_lessons, kLessonLines);
}

/// What was learned has the most room; nothing is out of sight to the right.
void RegisterPage::fitLessons()
{
    const int width = m_lessons->viewport()->width();
    m_lessons->setColumnWidth(LessonModel::What, width * 46 / 100);
    m_lessons->setColumnWidth(LessonModel::Outcome, width * 30 / 100);
}

QTableView& RegisterPage::shownTable() const
{
    auto* table = qobject_cast<QTableView*>(m_looks->currentWidget());
    return table ? *table : m_calendar->list();
}

void RegisterPage::fitLooks()
{
    const bool calendar = m_looks->currentWidget() == m_calendar;
    const int lines = m_filters->isFolded() ? kLinesIfLow : kLinesShown;
    m_looks->setMinimumHeight(calendar ? m_calendar->wantedHeight() : fontMetrics().height() * lines);
}

void RegisterPage::goTo(const QString& file, int column)
{
    const int line = std::max(0, lineOfFile(*m_model, file));
    m_table->setCurrentIndex(m_model->index(line, std::clamp(column, 0, m_model->columnCount() - 1)));
    const QModelIndex card = m_boardModel->indexOf(file);
    m_board->setCurrentIndex(card.isValid() ? card : m_boardModel->firstCard());
    m_dates->setCurrentIndex(m_dueModel->index(lineOfFile(*m_dueModel, file), 0));
    m_calendar->goTo(file);
    m_lessons->setCurrentIndex(m_lessonModel->index(lineOfFile(*m_lessonModel, file), 0));
}

/// Headings go over the whole width.
void RegisterPage::spanHeadings()
{
    for (QTableView* table : {m_table, m_dates, m_lessons}) {
        const QAbstractItemModel& model = *table->model();
        const bool grouped = table != m_table || m_model->view().query.group.has_value();
        table->clearSpans();
        for (int row = 0; grouped && model.columnCount() > 1 && row < model.rowCount(); ++row) {
            if (model.index(row, 0).data(RegisterModel::HeadingRole).toBool())
                table->setSpan(row, 0, 1, model.columnCount());
        }
    }
}

void RegisterPage::chooseLook()
{
    RegisterView view = m_model->view();
    view.look = static_cast<RegisterLook>(m_look->currentIndex());
    takeView(view);
}

void RegisterPage::showLook(RegisterLook look)
{
    m_look->setCurrentIndex(static_cast<int>(look));
    m_boardModel->setShown(look == RegisterLook::Board);
    m_dueModel->setShown(look == RegisterLook::Dates);
    m_calendar->setShown(look == RegisterLook::Calendar);
    m_looks->setCurrentIndex(static_cast<int>(look));
    fitLooks();
    fitLessons();
    spanHeadings();
}

/// A head that was dragged: the columns keep that order. The header itself goes back, for the model's columns
/// are what is drawn.
void RegisterPage::moveColumn(int from, int to)
{
    if (m_moving)
        return;
    m_moving = true;
    m_table->horizontalHeader()->moveSection(to, from);
    m_moving = false;
    RegisterView view = m_model->view();
    view.columns.move(from, to);
    takeView(view);
}

} // namespace kyodo
